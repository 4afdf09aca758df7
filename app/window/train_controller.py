"""Joins the Train tab to the network in use: drawings can be read with what is, or was, trained."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from app.background.job import Job
from app.draw.tab import DrawTab
from app.qt.translation import tr
from app.services.messages import Messages
from app.services.network import ActiveNetwork, Loan
from app.settings.settings import Settings
from app.settings.table import DRAW_MEANWHILE, RECENT_PARAMETERS
from app.train.runs.snapshot import Trained
from app.train.runs.store import InterruptedRun
from app.train.tab import TrainTab
from app.train.words import show_percent
from app.widgets.offer_bar import Offer, OfferBar
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
        train_tab.session.phase_changed.connect(self._follow_phase)
        network.chosen.connect(self._forget_trained)
        tabs.currentChanged.connect(self._offer_trained)

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
            self._offer_bar.withdraw()
            self._trained = None

    @Slot(object)
    def _note_trained(self, trained: Trained) -> None:
        self._trained = trained
        self._offer_trained()

    @Slot(object)
    def _remember_kept(self, path: Path) -> None:
        """Add a network that was trained to the recent parameters, whether it is used or not."""
        self._settings.add_recent(RECENT_PARAMETERS, path)

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

    def _use_trained(self) -> None:
        self._trained = None
        self._tab.saving.use_network()
