"""Starts runs: as soon as their digits are there, with the recipe that is entered, or where one was left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.qt.translation import tr
from app.services.messages import Messages
from app.train.runs.run import Run
from app.train.runs.session import Phase, Session
from app.train.runs.setup import Digits, RunSetup
from app.train.runs.store import InterruptedRun, RunFolder, RunStore
from app.train.setup.data_panel import DataPanel
from app.train.setup.recipe_panel import RecipePanel, recipe_title
from app.train.words import run_name
from lenet.recognition.recognizer import Recognizer


class RunStarter(QObject):
    """Brings digits, recipe and session together; ``loaded`` gives the network that drawings are read with, or None."""

    phase_changed = Signal()
    """Where the run is, or whether one can be started, may be another now."""

    starting = Signal(object)
    """A run begins now; its `RunFolder`."""

    def __init__(
        self,
        data: DataPanel,
        recipe: RecipePanel,
        session: Session,
        store: RunStore,
        messages: Messages,
        *,
        loaded: Callable[[], Recognizer | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._recipe, self._session, self._store = data, recipe, session, store
        self._messages = messages
        self._loaded = loaded
        self._waiting: Callable[[Digits], None] | None = None
        data.changed.connect(self._note_digits)
        session.phase_changed.connect(self.phase_changed)

    @property
    def phase(self) -> Phase:
        """Where the run is."""
        return Phase.PREPARING if self._waiting is not None else self._session.phase

    @Slot()
    def start(self) -> None:
        """Start a run, as soon as its digits are there; or resume one that is paused."""
        if self.phase is Phase.PAUSED:
            self._session.resume()
        elif not self.phase.is_active and self._data.can_load:
            self._when_loaded(self._begin)

    @Slot()
    def fine_tune(self) -> None:
        """Train the network that drawings are read with on the person's own digits."""
        if self.phase.is_active:
            return
        if self._loaded() is None:
            self._messages.failed.emit(
                tr("No network is loaded that could be fine-tuned: load parameters first.")
            )
            return
        self._recipe.use_fine_tuning()
        self._data.use_mine_for_fine_tuning()
        self.start()

    def resume(self, run: InterruptedRun) -> None:
        """Resume a run that did not come to its end, as soon as its digits are there."""
        if self.phase.is_active:
            self._messages.failed.emit(
                tr("A network is being trained: stop it first, then resume the other run.")
            )
            return
        self._recipe.show_recipe(run.checkpoint.state.recipe)
        self._recipe.fields.threads.setValue(run.checkpoint.threads)
        self._recipe.show_validation_share(run.checkpoint.data.validated_share)
        self._data.use(run.sources)
        self._when_loaded(lambda digits: self._resume(run, digits))

    @Slot()
    def stop(self) -> None:
        """End the run and keep what was learned; or stop waiting for its digits."""
        if self._waiting is not None:
            self._waiting = None
            self.phase_changed.emit()
        else:
            self._session.stop()

    def _when_loaded(self, begin: Callable[[Digits], None]) -> None:
        self._waiting = begin
        self._data.load()
        self._note_digits()

    @Slot()
    def _note_digits(self) -> None:
        """Start the run that waits for its digits, if they are there; forget it if they will not come."""
        if self._waiting is not None and not self._data.is_loading:
            begin, self._waiting = self._waiting, None
            if self._data.digits is not None:
                begin(self._data.digits)
        self.phase_changed.emit()

    def _begin(self, digits: Digits) -> None:
        recipe = self._recipe
        setup = RunSetup(
            digits,
            recipe.recipe(),
            recipe.validation_share,
            recipe.threads,
            start=self._loaded() if recipe.starts_from_loaded else None,
        )
        self._start(setup, self._store.new_folder(datetime.now()))

    def _resume(self, run: InterruptedRun, digits: Digits) -> None:
        if not run.folder.claim():
            self._messages.failed.emit(
                tr("Another window has gone on with this run: wait for it, or close that window.")
            )
            return
        state = run.checkpoint.state
        setup = RunSetup(digits, state.recipe, 0.0, run.checkpoint.threads, checkpoint=run.checkpoint)
        self._start(setup, run.folder)

    def _start(self, setup: RunSetup, folder: RunFolder) -> None:
        title = recipe_title(self._recipe.preset_name)
        folder.rename(run_name(title[:1].upper() + title[1:], datetime.now()))
        self.starting.emit(folder)
        self._session.train(Run(setup, folder))
