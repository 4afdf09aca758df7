"""The controllers that join the tabs to the drawing, to the network in use, and to each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from app.background.job import Job
from app.draw.canvas import Canvas
from app.draw.tab import DrawTab
from app.evaluate.request import NetworkChoice
from app.evaluate.tab import EvaluateTab
from app.inside.tab import InsideTab
from app.inside.tour import NEARLY_NINE
from app.qt.translation import tr
from app.services.messages import Messages
from app.services.network import ActiveNetwork, Loan
from app.settings.settings import Settings
from app.settings.table import DRAW_MEANWHILE, RECENT_PARAMETERS
from app.storage.folders import network_name
from app.train.cards import misread_digits, result_words
from app.train.runs.fine_tuning_result import FineTuningResult
from app.train.runs.snapshot import Trained
from app.train.runs.store import InterruptedRun
from app.train.tab import TrainTab
from app.train.words import show_percent
from app.widgets.offer_bar import Offer, OfferBar
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.errors import reason


class TrainController(QObject):
    """Lends the network in training, and offers what was trained to be used and what was broken off to be resumed."""

    def __init__(
        self,
        train_tab: TrainTab,
        draw_tab: DrawTab,
        tabs: QTabWidget,
        network: ActiveNetwork,
        offer_bar: OfferBar,
        settings: Settings,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab, self._draw_tab, self._tabs, self._offer_bar = train_tab, draw_tab, tabs, offer_bar
        self._settings, self._messages = settings, messages
        self._network = network
        self._trained: Trained | None = None
        self._loan = Loan(network, tr("The network in training"))
        self._job = Job(self)
        self._job.succeeded.connect(self._offer_to_resume)
        self._opener = Job(self)
        self._opener.succeeded.connect(self._resume)
        self._opener.failed.connect(messages.failed)
        meanwhile = train_tab.side.meanwhile
        meanwhile.setChecked(settings.get(DRAW_MEANWHILE))
        meanwhile.clicked.connect(self._remember_meanwhile)
        train_tab.lent.connect(self._loan.lend)
        train_tab.returned.connect(self._loan.give_back)
        self._loan.ended.connect(train_tab.lend_no_more)
        train_tab.chosen.connect(network.load)
        train_tab.trained.connect(self._note_trained)
        train_tab.saving.kept.connect(self._remember_kept)
        train_tab.saving.renamed.connect(self._follow_name)
        train_tab.launch.phase_changed.connect(self._follow_phase)
        network.chosen.connect(self._forget_trained)
        tabs.currentChanged.connect(self._offer_trained)

    def go_on_from(self, before: TrainController) -> None:
        """Offer what was trained, and neither taken nor declined."""
        if before._trained is not None:
            self._note_trained(before._trained)

    def look_for_broken_off(self) -> None:
        """Look for a run that was broken off, and offer to resume it."""
        self._job.start(self._tab.store.broken_off)

    def resume_file(self, path: Path) -> None:
        """Go on with the run of a checkpoint, from the window or from the command line."""
        self._opener.start(partial(self._tab.store.opened, path, datetime.now()))

    def close(self) -> None:
        """Stop looking."""
        self._job.close()
        self._opener.close()

    @Slot(bool)
    def _remember_meanwhile(self, on: bool) -> None:
        self._settings.set(DRAW_MEANWHILE, on)

    @Slot(object)
    def _offer_to_resume(self, run: InterruptedRun | None) -> None:
        if run is None or self._tab.phase.is_active:
            return
        progress, recipe = run.checkpoint.state.progress, run.checkpoint.state.recipe
        self._offer_bar.show_offer(
            Offer(
                tr(
                    "A training was broken off in epoch {epoch} of {epochs}; nothing of it is lost.",
                    # After its last epoch a run is still tested.
                    epoch=min(progress.epoch + 1, recipe.epochs),
                    epochs=recipe.epochs,
                ),
                accept=tr("Resume training"),
                accept_tip=tr("Go on where it was broken off"),
                take=partial(self._resume, run),
                decline=tr("Leave it"),
                decline_tip=tr("Do not offer this again; its files stay on the disk"),
                leave=partial(self._leave, run),
            )
        )

    @Slot(object)
    def _resume(self, run: InterruptedRun) -> None:
        self._tabs.setCurrentWidget(self._tab)
        self._tab.launch.resume(run)

    def _leave(self, run: InterruptedRun) -> None:
        try:
            run.folder.set_checkpoint_aside()
        except OSError as error:
            self._messages.failed.emit(tr("The run could not be set aside: {reason}.", reason=reason(error)))

    @Slot(object)
    def _follow_phase(self) -> None:
        """Offer nothing while a network is being trained."""
        if self._tab.phase.is_active:
            if self._offer_bar.withdraw() is not None and self._trained is not None:
                self._messages.told.emit(
                    tr("What was learned before is not in use: it is in File ▸ Load recent network.")
                )
            self._trained = None

    @Slot(object)
    def _note_trained(self, trained: Trained) -> None:
        self._trained = trained
        self._offer_trained()

    @Slot(object)
    def _remember_kept(self, path: Path) -> None:
        """Add a network that was trained to the recent parameters, whether it is used or not."""
        self._settings.add_recent(RECENT_PARAMETERS, path)

    @Slot(object, object)
    def _follow_name(self, old: Path, new: Path) -> None:
        """Remember a network that was trained by its new name."""
        self._settings.remove_recent(RECENT_PARAMETERS, old)
        self._settings.add_recent(RECENT_PARAMETERS, new)
        if self._network.path == old:
            self._network.load(new)

    @Slot()
    def _forget_trained(self) -> None:
        self._trained = None

    @Slot()
    def _offer_trained(self) -> None:
        """Offer on the Draw tab to read with what was trained; the Train tab has a button for it."""
        trained = self._trained
        if trained is None:
            return
        if self._tabs.currentWidget() is not self._draw_tab:
            self._offer_bar.withdraw()
            return
        accuracy = trained.test_accuracy or trained.validation_accuracy
        known = tr(" It reads {percent} right.", percent=show_percent(accuracy)) if accuracy else ""
        snapshot = self._tab.session.snapshot
        if snapshot is not None and snapshot.fine_tuning is not None:
            self._offer_learned(snapshot.fine_tuning)
            return
        self._offer_bar.show_offer(
            Offer(
                tr("The network is trained.{known} Read drawings with it?", known=known),
                accept=tr("Use this network"),
                accept_tip=tr("Read drawings with it from now on"),
                take=self._use_trained,
                decline=tr("Not now"),
                decline_tip=tr("The button on the Train tab stays"),
                leave=self._forget_trained,
            )
        )

    def _offer_learned(self, result: FineTuningResult) -> None:
        """Offer to read with what was learned of the person's digits, or as before."""
        self._offer_bar.show_offer(
            Offer(
                result_words(result),
                accept=tr("Keep"),
                accept_tip=tr("Read drawings with what was learned from now on"),
                take=self._use_trained,
                decline=tr("Undo"),
                decline_tip=tr("Read drawings as before"),
                leave=self._forget_trained,
                digits=misread_digits(result),
            )
        )
        if self._draw_tab.canvas_has_focus:
            # There the keyboard was left when it began; a pen needs none.
            self._offer_bar.focus_answer()

    def _use_trained(self) -> None:
        self._trained = None
        self._tab.saving.use_network()


class SharedCanvas(QObject):
    """Shows the drawing of the Draw tab on another canvas, where it can be drawn on, too."""

    def __init__(self, canvas: Canvas, draw_tab: DrawTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._draw_tab = canvas, draw_tab
        canvas.changed.connect(self._follow_stroke)
        canvas.stroke_finished.connect(self._keep_stroke)
        draw_tab.drawing_changed.connect(self._show_drawing)

    @Slot()
    def _follow_stroke(self) -> None:
        self._draw_tab.follow(self._canvas.drawing())

    @Slot(object)
    def _keep_stroke(self, stroke: Stroke) -> None:
        drawing = self._draw_tab.drawing()
        self._draw_tab.set_drawing(replace(drawing, strokes=(*drawing.strokes, stroke)))

    @Slot()
    def _show_drawing(self) -> None:
        self._canvas.set_pen_width(self._draw_tab.pen_width() / 1000)
        self._canvas.set_drawing(self._draw_tab.drawing())


class InsideController(QObject):
    """Shows the drawing of the Draw tab on the canvas of the Inside tab, and lends the edited network."""

    def __init__(
        self,
        inside_tab: InsideTab,
        canvas: Canvas,
        draw_tab: DrawTab,
        network: ActiveNetwork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab, self._network = inside_tab, network
        self._loan = Loan(network, tr("The edited network"))
        SharedCanvas(canvas, draw_tab, self)
        draw_tab.reading_changed.connect(inside_tab.show_reading)
        draw_tab.number_chosen.connect(inside_tab.details.number.show_number)
        inside_tab.clear_asked.connect(draw_tab.clear)
        inside_tab.example_asked.connect(lambda: draw_tab.set_drawing(NEARLY_NINE))
        network.changed.connect(self._follow_network)
        network.chosen.connect(self._show_network)
        inside_tab.experiment.changed.connect(self._follow_network)
        inside_tab.lent.connect(self._loan.lend)
        inside_tab.returned.connect(self._loan.give_back)
        self._loan.ended.connect(inside_tab.lend_no_more)

    @Slot()
    def _follow_network(self) -> None:
        """Look into the network in use, unless it came from here or there are edits to keep.

        A network in training comes and goes; what was edited stays until the person chooses another network.
        """
        experiment = self._tab.experiment
        is_known = self._network.in_use is experiment.original
        if not (self._loan.is_active or experiment.edits or is_known):
            self._show_network()

    @Slot()
    def _show_network(self) -> None:
        """Look into the network in use, whatever was edited."""
        self._tab.show_recognizer(self._network.in_use)


def network_to_evaluate(network: ActiveNetwork) -> NetworkChoice | None:
    """Return the network that the person chose, with its name; None until it is loaded."""
    recognizer, path = network.recognizer, network.path
    if recognizer is None:
        return None
    name = tr("the built-in network") if path is None else network_name(path)
    return NetworkChoice(name, lambda: recognizer)


class EvaluateController(QObject):
    """Puts a digit of the Evaluate tab on the canvas and into the Inside tab, with the way back and to the next error."""

    def __init__(
        self,
        evaluate_tab: EvaluateTab,
        draw_tab: DrawTab,
        inside_tab: InsideTab,
        tabs: QTabWidget,
        network: ActiveNetwork,
        offer_bar: OfferBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draw_tab, self._inside_tab, self._tabs = draw_tab, inside_tab, tabs
        self._evaluate_tab, self._offer_bar = evaluate_tab, offer_bar
        self._offer: Offer | None = None
        tabs.currentChanged.connect(self._withdraw_offer)
        evaluate_tab.picked.connect(self._show_digit)
        network.changed.connect(evaluate_tab.note_choice)
        draw_tab.reading_changed.connect(evaluate_tab.show_reading)

    @Slot(object, str)
    def _show_digit(self, picture: NDArray[np.uint8], words: str) -> None:
        """Put a digit on the canvas and look inside; undo brings back what was drawn."""
        ink = np.divide(picture, 255, dtype=np.float32)
        self._draw_tab.set_drawing(Drawing(picture=ink, is_prepared=True))
        self._tabs.setCurrentWidget(self._inside_tab)
        self._show_way(picture, words)
        self._offer_bar.focus_answer()

    def go_on_from(self, before: EvaluateController) -> None:
        """Show the way from the digit that is looked into there."""
        if before._is_offering and self._evaluate_tab.picked_digit is not None:
            self._show_way(*self._evaluate_tab.picked_digit)

    @property
    def _is_offering(self) -> bool:
        return self._offer is not None and self._offer_bar.offer is self._offer

    def _show_way(self, picture: NDArray[np.uint8], words: str) -> None:
        self._inside_tab.remark(words, picture)
        self._offer = Offer(
            words,
            accept=tr("Next error ›"),
            accept_tip=tr("Look into the next digit that was read wrong"),
            take=self._evaluate_tab.pick_next,
            decline=tr("‹ Back"),
            decline_tip=tr("Go back to the evaluation"),
            leave=partial(self._tabs.setCurrentWidget, self._evaluate_tab),
        )
        self._offer_bar.show_offer(self._offer)

    @Slot()
    def _withdraw_offer(self) -> None:
        """Show the way from error to error only where the digit is."""
        is_there = self._tabs.currentWidget() in (self._inside_tab, self._draw_tab)
        if not is_there and self._is_offering:
            self._offer_bar.withdraw()
