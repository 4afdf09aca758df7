"""The Train tab: data and recipe on the left, the controls on top, and the run as it goes."""

from __future__ import annotations

from collections.abc import Callable
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
from app.train.setup.recipe_panel import RecipePanel
from app.train.setup.side_panel import SidePanel
from app.train.words import result_of, status_of
from app.widgets.building import column, row
from lenet.recognition.recognizer import Recognizer

_GAP = SPACE + SPACE // 2


class TrainTab(QWidget):
    """Trains networks, and gives way to what has priority; all that is remembered lies in a folder.

    MNIST is in ``data_dir``, or else in one of the usual places. ``loaded`` returns the network that drawings are read
    with, or None. ``collection`` is the file of the person's own digits, if it does not lie in the folder too.
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
    ) -> None:
        super().__init__()
        self.setObjectName("trainTab")
        self.messages = messages
        self.store = RunStore(folder)
        self.session = Session(priority, messages, self)
        self.data = DataPanel(data_dir, collection or folder / FILE_NAME)
        self.recipe = RecipePanel()
        self.controls = Controls()
        self.warnings, self.fine_tuning = WarningsCard(), FineTuningCard()
        self.view = RunView()
        self.side = SidePanel(self.data, self.recipe)
        self.saving = RunExport(self.view, messages)
        self._forecast = Forecast(self.data, self.recipe, self)
        self.launch = RunStarter(
            self.data, self.recipe, self.session, self.store, messages, loaded=loaded, parent=self
        )
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
        controls.result.use_network.clicked.connect(self.saving.use_network)
        controls.result.save.setMenu(self.saving.menu(controls.result.save))
        self.recipe.rates_changed.connect(session.change_rates)
        self.data.mine.fine_tune.clicked.connect(self.launch.fine_tune)
        self.data.progressed.connect(self._show_words)
        self.side.meanwhile.toggled.connect(self._follow_meanwhile)
        self.launch.phase_changed.connect(self._show_phase)
        self.launch.starting.connect(self._make_room)
        session.shown.connect(self.view.show_snapshot)
        session.shown.connect(self._show)
        session.ended.connect(self._note_end)
        session.lent.connect(self.lent)
        self.saving.chosen.connect(self.chosen)

    @Slot()
    def _toggle_pause(self) -> None:
        if self.phase is Phase.PAUSED:
            self.session.resume()
        else:
            self.session.pause()
            # The button goes down when the run rests, and not before.
            self._show_phase()

    @Slot(object)
    def _make_room(self, folder: RunFolder) -> None:
        """Make the curves of the run before faint, and forget its network: another one begins."""
        self.view.begin_run(self.session.snapshot)
        self.warnings.show_sentences(())
        self.fine_tuning.show_result(None)
        self.saving.folder, self.saving.trained = folder, None
        self.controls.progress.show_parts(run=0, epoch=0)
        self.controls.result.show_best(None)

    @Slot()
    def _show_phase(self) -> None:
        phase = self.phase
        snapshot, has_network = self.session.snapshot, self.saving.trained is not None
        self.controls.show_phase(
            phase,
            can_start=self.data.can_load,
            can_go_on=has_network and snapshot is not None and not snapshot.has_diverged,
            has_network=has_network,
        )
        self.recipe.set_locked(phase.is_active)
        self.data.set_locked(phase.is_active)
        self._forecast.set_idle(not phase.is_active)
        self.session.set_lends(phase.is_active and self.side.meanwhile.isChecked())
        self._show_words()
        if phase is Phase.PAUSED:
            self._show_all()

    @Slot()
    def _show_words(self) -> None:
        phase, snapshot = self.phase, self.session.snapshot
        if phase is Phase.PREPARING:
            words = self.data.words
        elif snapshot is None:
            words = (
                tr("The first digits are being learned")
                if phase.is_active
                else tr("Choose data and a recipe, then start training")
            )
        elif phase is Phase.ENDED:
            words = result_of(snapshot, was_stopped=self.session.was_stopped)
        else:
            words = status_of(phase, snapshot)
        self.controls.progress.status.setText(words)

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
