"""The Train tab: data and recipe on the left, the controls on top, and the run as it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.background.priority import Priority
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.storage.folders import FILE_NAME
from app.theme.theme import SPACE
from app.train.cards import FineTuningCard, WarningsCard
from app.train.controls import Controls
from app.train.run_view import RunView
from app.train.runs.export import RunExport
from app.train.runs.session import Phase, Session
from app.train.runs.snapshot import Snapshot
from app.train.runs.starter import RunStarter
from app.train.runs.store import RunFolder, RunStore
from app.train.setup.data_panel import DataPanel
from app.train.setup.forecast import Forecast
from app.train.setup.recipe_panel import FINE_TUNING, RecipePanel, recipe_title
from app.train.setup.side_panel import SidePanel
from app.train.words import ready_words, result_of, shown_run_name, status_of
from app.widgets.building import column, row
from app.widgets.choices import copy_choices
from lenet.datasets.sources import SourceKind
from lenet.recognition.recognizer import Recognizer
from lenet.training.recipe import PRESETS

_GAP = SPACE + SPACE // 2


class TrainTab(QWidget):
    """Trains networks, and gives way to what has priority; all that is remembered lies in a folder.

    MNIST is in ``data_dir``, or else in one of the usual places. ``loaded`` returns the network that drawings are read
    with, or None. ``collection`` is the file of the person's own digits, if it does not lie in the folder too. ``canvas``
    is shown beside the curves, to be drawn on while a network learns.
    """

    lent = Signal(object)
    """A ``Recognizer`` with a copy of the network in training, to read drawings with meanwhile."""

    returned = Signal()
    """Drawings are to be read again with what they were read with before."""

    trained = Signal(object)
    """A run has ended: its `Trained`."""

    chosen = Signal(object)
    """The ``Path`` of parameters to read drawings with from now on."""

    def __init__(
        self,
        folder: Path,
        messages: Messages,
        *,
        data_dir: Path | None,
        loaded: Callable[[], Recognizer | None],
        priority: Priority | None = None,
        collection: Path | None = None,
        canvas: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("trainTab")
        self.messages = messages
        self.store = RunStore(folder)
        self.session = Session(priority, messages, self)
        self.data = DataPanel(data_dir, collection or folder / FILE_NAME)
        self.recipe = RecipePanel()
        self.controls = Controls(self.data.mine.fine_tune)
        self.warnings, self.fine_tuning = WarningsCard(), FineTuningCard()
        self.view = RunView(canvas)
        self.side = SidePanel(self.data, self.recipe)
        self.saving = RunExport(self.view, messages)
        self._forecast = Forecast(self.data, self.recipe, self)
        self.launch = RunStarter(
            self.data, self.recipe, self.session, self.store, messages, loaded=loaded, parent=self
        )
        self._offers_network = self._was_preparing = False
        self._shows_result = True
        self._lay_out()
        self._connect()
        self._show_phase()

    @property
    def phase(self) -> Phase:
        """Where the run is."""
        return self.launch.phase

    @Slot()
    def lend_no_more(self) -> None:
        """Stop lending the network in training: drawings are read with another one."""
        if self.phase.is_active:
            self.side.meanwhile.setChecked(False)

    def go_on_from(self, before: TrainTab) -> None:
        """Show the run that was shown there, with what was chosen; nothing is being trained."""
        self.data.go_on_from(before.data)
        self.session.go_on_from(before.session)
        self.view.go_on_from(before.view)
        self.saving.folder, self.saving.trained = before.saving.folder, before.saving.trained
        copy_choices(before.recipe, self.recipe)
        self._offers_network, self._shows_result = before._offers_network, before._shows_result
        if self.session.snapshot is not None:
            self._show(self.session.snapshot)
        self._show_phase()

    def close_threads(self) -> None:
        """End everything; a run that is under way can be resumed later."""
        self._forecast.close()
        self.data.close_threads()
        self.session.close()
        self.saving.leave_run()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Load the digits when the tab is first shown, and show what happened meanwhile."""
        super().showEvent(event)
        self.data.load()
        self._show_phase()
        self._show_all()

    def _lay_out(self) -> None:
        right = column(self.warnings, self.fine_tuning, (self.view, 1), spacing=_GAP)
        below = row(self.side, (right, 1), spacing=_GAP)
        self.setLayout(column(self.controls, (below, 1), spacing=_GAP, margins=(2 * SPACE, 2 * SPACE)))

    def _connect(self) -> None:
        controls, session = self.controls, self.session
        controls.start.clicked.connect(self.launch.start)
        controls.pause.clicked.connect(self._toggle_pause)
        controls.stop.clicked.connect(self.launch.stop)
        controls.one_more.clicked.connect(session.one_more)
        controls.again.clicked.connect(self.launch.start)
        controls.use_network.clicked.connect(self._use_network)
        controls.result.save.setMenu(self.saving.menu(controls.result.save))
        self.recipe.changed.connect(self._note_other_choice)
        self.data.source.currentIndexChanged.connect(self._follow_source)
        self.recipe.rates_changed.connect(session.change_rates)
        self.data.mine.fine_tune.clicked.connect(self.launch.fine_tune)
        self.recipe.cards[FINE_TUNING].clicked.connect(self.data.use_mine_for_fine_tuning)
        self.data.progressed.connect(self._show_words)
        self._forecast.changed.connect(self._show_words)
        self.side.meanwhile.toggled.connect(self._follow_meanwhile)
        self.launch.phase_changed.connect(self._show_phase)
        self.launch.starting.connect(self._make_room)
        session.shown.connect(self.view.show_snapshot)
        session.shown.connect(self._show)
        session.ended.connect(self._note_end)
        session.lent.connect(self.lent)
        self.saving.chosen.connect(self.chosen)
        self.view.name.changed.connect(self._rename)

    @Slot()
    def _toggle_pause(self) -> None:
        if self.phase is Phase.PAUSED:
            self.session.resume()
        else:
            self.session.pause()

    @Slot()
    def _use_network(self) -> None:
        self.saving.use_network()
        self._withdraw_network()

    @Slot()
    def _note_other_choice(self) -> None:
        """Say what would be trained now, and no longer what has come of the run before."""
        self._shows_result = False
        self._withdraw_network()

    @Slot()
    def _follow_source(self) -> None:
        self._note_other_choice()
        if self.recipe.preset_name == FINE_TUNING and self.data.kind is not SourceKind.MINE:
            # It is for the person's own digits.
            self.recipe.show_preset(next(iter(PRESETS)))

    @Slot()
    def _withdraw_network(self) -> None:
        """Offer to start again: what was trained is in use, or something else is chosen to be trained."""
        self._offers_network = False
        if not self.phase.is_active:
            self._show_phase()

    @Slot(object)
    def _make_room(self, folder: RunFolder) -> None:
        """Make the curves of the run before faint, and forget its network: another one begins."""
        self.view.begin_run(self.session.snapshot)
        self._clear()
        self.saving.folder, self.saving.trained = folder, None

    def _clear(self) -> None:
        """Show nothing of the run before."""
        self.view.show_nothing()
        self.warnings.show_sentences(())
        self.fine_tuning.show_result(None)
        self.controls.progress.show_parts(run=0, epoch=0)
        self.controls.result.show_best(None)

    @Slot()
    def _show_phase(self) -> None:
        phase = self.phase
        snapshot = self.session.snapshot
        has_network = self.saving.trained is not None and phase is not Phase.PREPARING
        self.controls.show_phase(
            phase,
            can_start=self.data.can_load,
            can_go_on=has_network and snapshot is not None and not snapshot.has_diverged,
            has_network=has_network,
            offers_network=self._offers_network,
            fine_tunes=self.data.kind is SourceKind.MINE,
        )
        self.recipe.set_locked(phase.is_active)
        self.data.set_locked(phase.is_active)
        self._forecast.set_idle(not phase.is_active)
        self.session.set_lends(phase.is_active and self.side.meanwhile.isChecked())
        self.recipe.show_my_hand(self.data.mine.has_digits)
        self._show_words()
        self._show_name()
        is_called_off = self._was_preparing and not phase.is_active
        self._was_preparing = phase is Phase.PREPARING
        if phase is Phase.PREPARING:
            self._clear()
        elif is_called_off and snapshot is not None:
            # What was shown of the run before is there again.
            self._show(snapshot)
        if phase is Phase.PAUSED or is_called_off:
            self._show_all()

    def _show_name(self) -> None:
        """Say which run the charts are of."""
        folder = self.saving.folder
        is_shown = folder is not None and self.phase is not Phase.PREPARING
        name = shown_run_name(folder.name, datetime.now()) if folder is not None and is_shown else ""
        self.view.name.show_name(name, is_former=not self.phase.is_active and not self._shows_result)

    @Slot(str)
    def _rename(self, name: str) -> None:
        self.saving.rename(name)
        self._show_name()

    @Slot()
    def _show_words(self) -> None:
        phase, snapshot = self.phase, self.session.snapshot
        if phase is Phase.PREPARING:
            words = self.data.words
        elif not phase.is_active and (snapshot is None or not self._shows_result):
            words = self._ready_words()
        elif snapshot is None:
            words = tr("The first digits are being learned")
        elif phase is Phase.ENDED:
            words = result_of(snapshot, was_stopped=self.session.was_stopped)
        else:
            words = status_of(phase, snapshot)
        self.controls.progress.status.setText(words)

    def _ready_words(self) -> str:
        if self.data.digits is None:
            return self.data.words or tr("Choose data and a recipe, then start training")
        return ready_words(self.data.title, recipe_title(self.recipe.preset_name), self._forecast.seconds)

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        controls = self.controls
        controls.progress.show_parts(run=snapshot.run_part, epoch=snapshot.epoch_part)
        controls.result.show_best(snapshot.best)
        had_network = self.saving.trained is not None
        self.saving.trained = snapshot.best
        if (snapshot.best is not None) != had_network:
            self._show_phase()
        self.warnings.show_sentences(snapshot.notes)
        self.fine_tuning.show_result(snapshot.fine_tuning)
        self._show_words()

    def _show_all(self) -> None:
        """Show in all charts how far the run came; while it runs, they take turns."""
        if self.session.snapshot is not None:
            self.view.show_snapshot(self.session.snapshot, more_follows=False)

    @Slot(bool)
    def _note_end(self, has_failed: bool) -> None:
        self.saving.end_run(has_failed=has_failed)
        self._offers_network, self._shows_result = self.saving.trained is not None, True
        self._show_phase()
        self._show_all()
        self.returned.emit()
        if self.saving.trained is not None:
            self.trained.emit(self.saving.trained)

    @Slot(bool)
    def _follow_meanwhile(self, on: bool) -> None:
        self.session.set_lends(on and self.phase.is_active)
        if not on:
            self.returned.emit()
