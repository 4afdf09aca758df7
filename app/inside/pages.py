"""The pages below the network: one unit, why this digit, filters, softmax, and things to try."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QInputDialog, QTabWidget

from app.dialogs.files import save_where_asked
from app.inside.example_loader import GalleryLoader
from app.inside.filters_page import FiltersPage
from app.inside.insight import Insight
from app.inside.network_editor import Experiment
from app.inside.network_view import NetworkView
from app.inside.number_page import NumberPage
from app.inside.softmax_page import SoftmaxPage
from app.inside.try_page import TryPage
from app.inside.unit_page import UnitPage
from app.inside.why_page import WhyPage
from app.qt.translation import tr
from app.services.messages import Messages
from app.widgets.building import named
from lenet.inspection.activations import Unit, stage_before
from lenet.inspection.edits import HIDDEN_STAGES, WeightPlace

_LARGEST_WEIGHT = 100.0
"""Weights are some tenths; with much larger ones nothing can be computed."""


class Details(QTabWidget):
    """Keeps the page that is seen up to date, with the unit that is chosen in the picture of the network."""

    def __init__(
        self, network: NetworkView, experiment: Experiment, messages: Messages, data_dir: Path | None
    ) -> None:
        super().__init__()
        named(self, "insideDetails", tr("Details"))
        named(self.tabBar(), "insideDetailsBar", tr("Details"))
        self._network, self._experiment, self._messages = network, experiment, messages
        self._insight: Insight | None = None
        self._original: Insight | None = None
        self.galleries = GalleryLoader(data_dir, self)
        self.unit, self.why, self.softmax = UnitPage(), WhyPage(messages), SoftmaxPage()
        self.number = NumberPage()
        self.filters, self.tries = FiltersPage(), TryPage(experiment)
        for page, words, tip in (
            (self.why, tr("Why this digit"), tr("Which ink speaks for the answer, and what would change it")),
            (self.number, tr("Number"), tr("How a number of several digits is cut and read")),
            (self.unit, tr("One unit"), tr("The arithmetic of the unit that is chosen above")),
            (self.filters, tr("Filters"), tr("The weights of every layer, and how training changed them")),
            (self.softmax, tr("Softmax"), tr("From scores to probabilities, step by step")),
            (self.tries, tr("Try things"), tr("Change the network and see what happens")),
        ):
            self.setTabToolTip(self.addTab(page, words), tip)
        self.currentChanged.connect(self._show_page)
        network.chosen.connect(self._show_unit)
        self.galleries.changed.connect(self._show_page)
        self.galleries.progressed.connect(self._show_progress)
        self.galleries.failed.connect(messages.failed)
        self.galleries.failed.connect(self._show_no_progress)
        self.filters.unit_chosen.connect(self._go_to)
        self.unit.switch.clicked.connect(self._switch)
        self.unit.weight_clicked.connect(self._ask_weight)
        self.unit.weight_changed.connect(self._change_weight)
        self.unit.undo.clicked.connect(experiment.undo)
        self.unit.walked.connect(network.choose)
        network.switched.connect(self._switch_unit)
        self.tries.save.clicked.connect(self._ask_save)

    def show_insight(self, insight: Insight, original: Insight) -> None:
        """Show what is seen in the network, and in the network without its edits."""
        self._insight, self._original = insight, original
        self._show_page()

    def close_threads(self) -> None:
        """End all work in the background."""
        self.galleries.close()
        self.why.close_job()

    @Slot()
    def _show_page(self) -> None:
        insight, original, page = self._insight, self._original, self.currentWidget()
        if insight is None or original is None:
            return
        if page is self.softmax:
            self.softmax.show_insight(insight)
        elif page is self.filters:
            self.filters.show_network(insight.recognizer, original.recognizer)
        elif page is self.tries:
            self.tries.show_answers(original, insight)
        elif page is self.number:
            pass
        elif page is self.why:
            self.galleries.ask(insight.recognizer)
            self.why.show_insight(insight, self.galleries.gallery, self.galleries.digits)
        else:
            self.galleries.ask(insight.recognizer)
            unit, galleries = self._network.unit, self.galleries
            self.unit.undo.setEnabled(self._experiment.can_undo)
            self.unit.show_unit(insight, unit, is_off=self._experiment.edits.is_off(unit))
            self.unit.show_gallery(unit, galleries.gallery, galleries.digits)

    @Slot()
    def _show_unit(self) -> None:
        self.setCurrentWidget(self.unit)
        self._show_page()

    @Slot(object)
    def _go_to(self, unit: Unit) -> None:
        """Choose a unit, and show it even if it was chosen before."""
        self._network.choose(unit)
        self._show_unit()

    @Slot(int, int)
    def _show_progress(self, done: int, count: int) -> None:
        words = tr("Looking through other digits…")
        if count:
            words = tr("Looking through other digits: {percent} %", percent=100 * done // count)
        if self.galleries.gallery is None:
            self._show_search(words)

    @Slot()
    def _show_no_progress(self) -> None:
        self._show_search("")

    def _show_search(self, words: str) -> None:
        self.unit.show_progress(words)
        self.why.show_progress(words)

    @Slot()
    def _switch(self) -> None:
        self._switch_unit(self._network.unit)

    @Slot(object)
    def _switch_unit(self, unit: Unit) -> None:
        """Switch a unit off or on; a pooled map with the map that it is made of."""
        if unit.stage.startswith("pool"):
            unit = replace(unit, stage=stage_before(unit.stage))
        if unit.stage in HIDDEN_STAGES:
            self._experiment.edit(self._experiment.edits.with_switched(unit))

    @Slot(int)
    def _ask_weight(self, row: int) -> None:
        insight, unit = self._insight, self._network.unit
        if insight is None:
            return
        now = float(insight.recognizer.network.learning_layers[unit.stage].W[row, unit.channel])
        place = WeightPlace(unit.stage, row, unit.channel)
        dialog = named(QInputDialog(self), "weightDialog")
        dialog.setWindowTitle(tr("Change a weight"))
        dialog.setLabelText(tr("{stage}.W[{row}, {column}] is", **vars(place)))
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setDoubleDecimals(4)
        dialog.setDoubleRange(-_LARGEST_WEIGHT, _LARGEST_WEIGHT)
        dialog.setDoubleStep(0.1)
        dialog.setDoubleValue(now)
        change = self._experiment.edit
        dialog.doubleValueSelected.connect(lambda to: change(self._experiment.edits.with_weight(place, to)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(int, float, bool)
    def _change_weight(self, row: int, value: float, goes_on: bool) -> None:
        unit, experiment = self._network.unit, self._experiment
        value = min(max(value, -_LARGEST_WEIGHT), _LARGEST_WEIGHT)
        edits = experiment.edits.with_weight(WeightPlace(unit.stage, row, unit.channel), value)
        experiment.edit(edits, is_same_gesture=goes_on)

    @Slot()
    def _ask_save(self) -> None:
        name, kinds = f"{tr('edited')}.pkl", f"{tr('Networks')} (*.pkl)"
        save_where_asked(self, tr("Save the edited network"), name, kinds, self.save)

    def save(self, path: Path) -> None:
        """Save the edited network as a file of parameters."""
        self._messages.save(path, lambda: self._experiment.save(path))
