"""Joins the Train tab to the rest of the window: drawings can be read with what is, or was, trained."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.background.job import Job
from app.qt.translation import tr
from app.settings.table import DRAW_MEANWHILE, RECENT_PARAMETERS
from app.train.runs.snapshot import Trained
from app.train.runs.store import BrokenOff
from app.train.words import show_percent
from app.widgets.offer_bar import Offer
from lenet.files.errors import reason
from lenet.recognition.recognizer import Recognizer

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class TrainingLink(QObject):
    """Lends the network in training to the reader, and offers what can be used or resumed.

    Parameters
    ----------
    window
        Whose parts are joined.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._trained: Trained | None = None
        self._lent: Recognizer | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._offer_to_resume)
        self._opener = Job(self)
        self._opener.succeeded.connect(self._resume)
        self._opener.failed.connect(window.show_message)
        tab, parameters = window.train_tab, window.parameters
        meanwhile = tab.side.meanwhile
        meanwhile.setChecked(window.settings.get(DRAW_MEANWHILE))
        meanwhile.clicked.connect(self._remember_meanwhile)
        tab.lent.connect(self._borrow)
        tab.returned.connect(self._give_back)
        tab.chosen.connect(parameters.load)
        tab.trained.connect(self._note_trained)
        tab.saving.kept.connect(self._remember_kept)
        tab.session.phase_changed.connect(self._follow_phase)
        parameters.chosen.connect(tab.lend_no_more)
        parameters.chosen.connect(self._forget_trained)
        window.tabs.currentChanged.connect(self._offer_trained)

    def look_for_broken_off(self) -> None:
        """Look whether a run did not come to its end, and offer to resume it."""
        self._job.start(self._window.train_tab.store.broken_off)

    def resume_file(self, path: Path) -> None:
        """Go on with the run of a checkpoint, from the window or from the command line."""
        self._opener.start(partial(self._window.train_tab.store.opened, path, datetime.now()))

    def close(self) -> None:
        """Stop looking."""
        self._job.close()
        self._opener.close()

    @Slot(object)
    def _borrow(self, recognizer: Recognizer) -> None:
        self._lent = recognizer
        self._window.parameters.borrow(recognizer)

    @Slot()
    def _give_back(self) -> None:
        lent, self._lent = self._lent, None
        self._window.parameters.give_back(lent)

    @Slot(bool)
    def _remember_meanwhile(self, on: bool) -> None:
        self._window.settings.set(DRAW_MEANWHILE, on)

    @Slot(object)
    def _offer_to_resume(self, run: BrokenOff | None) -> None:
        if run is None or self._window.train_tab.phase.is_active:
            return
        progress, recipe = run.checkpoint.state.progress, run.checkpoint.state.recipe
        self._window.offer_bar.show_offer(
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
    def _resume(self, run: BrokenOff) -> None:
        self._window.tabs.setCurrentWidget(self._window.train_tab)
        self._window.train_tab.launch.resume(run)

    def _leave(self, run: BrokenOff) -> None:
        try:
            run.folder.set_checkpoint_aside()
        except OSError as error:
            self._window.show_message(tr("The run could not be set aside: {reason}.", reason=reason(error)))

    @Slot(object)
    def _follow_phase(self) -> None:
        """Offer nothing while a network is being trained."""
        if self._window.train_tab.phase.is_active:
            self._window.offer_bar.withdraw()
            self._trained = None

    @Slot(object)
    def _note_trained(self, trained: Trained) -> None:
        self._trained = trained
        self._offer_trained()

    @Slot(object)
    def _remember_kept(self, path: Path) -> None:
        """Let the menu of recent parameters lead to a network that was trained, whether it is used or not."""
        self._window.settings.add_recent(RECENT_PARAMETERS, path)

    @Slot()
    def _forget_trained(self) -> None:
        self._trained = None

    @Slot()
    def _offer_trained(self) -> None:
        """Offer on the Draw tab to read with what was trained; the Train tab has a button for it."""
        bar, window = self._window.offer_bar, self._window
        trained = self._trained
        if trained is None:
            return
        if window.tabs.currentWidget() is not window.draw_tab:
            bar.withdraw()
            return
        accuracy = trained.test_accuracy or trained.validation_accuracy
        known = tr(" It reads {percent} right.", percent=show_percent(accuracy)) if accuracy else ""
        bar.show_offer(
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

    def _use_trained(self) -> None:
        self._trained = None
        self._window.train_tab.saving.use_network()
