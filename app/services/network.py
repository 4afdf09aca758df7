"""The network that drawings are read with: the built-in one, one from a file, or one that is lent for a time.

A file is loaded in a thread; only a whole, sound one takes the place of what is in use.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NoReturn, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.background.job import Job
from app.qt.translation import tr
from app.services.messages import Messages
from app.settings.settings import Settings
from app.settings.table import PARAMETERS_FILE, RECENT_PARAMETERS
from app.storage.folders import network_name
from lenet.recognition.page_reading import ReadsNumbers
from lenet.recognition.recognizer import Recognizer


class RecognizerUser(Protocol):
    """What reads with the network: the reader of the Draw tab."""

    def set_recognizer(self, recognizer: ReadsNumbers) -> None:
        """Read with another recognizer from now on."""


class _NothingLoaded:
    """Takes the place of the recognizer if not even the built-in parameters can be loaded; the sentence says why."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    def read_number(self, image: object) -> NoReturn:  # noqa: ARG002 - as every recognizer
        """Say that nothing can be read."""
        raise ValueError(self._sentence)

    read_page = read_number


class ActiveNetwork(QObject):
    """The network that drawings are read with: the chosen one, or for a time one that is lent.

    The choice is remembered in the settings; what is lent is not.
    """

    changed = Signal()
    """Another network is in use now, or none could be loaded."""

    can_use_built_in_changed = Signal(bool)
    """Whether the next start would try a file first, even if that is away or broken now."""

    chosen = Signal()
    """The person chose another network, and it is in use now."""

    def __init__(
        self, user: RecognizerUser, settings: Settings, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._user, self._settings, self._messages = user, settings, messages
        self.path: Path | None = None
        """The file in use, or None for the built-in parameters."""
        self.recognizer: Recognizer | None = None
        """What was chosen to read with, whatever is lent; None until it is loaded."""
        self.active_loan: Loan | None = None
        """Which loan drawings are read with; None if it is what was chosen."""
        self._loading: Path | None = None
        self._is_choice = False
        self._lent: Recognizer | None = None
        self.changed.connect(lambda: self.can_use_built_in_changed.emit(self.remembers_file))
        self._job = Job(self)
        self._job.succeeded.connect(self._use)
        self._job.failed.connect(self._give_up)

    @property
    def remembers_file(self) -> bool:
        """Whether the next start tries a file first, even if that is away or broken now."""
        return self._settings.get(PARAMETERS_FILE) is not None

    @property
    def is_loading(self) -> bool:
        """Whether a file is being loaded."""
        return self._job.is_busy

    @property
    def in_use(self) -> Recognizer | None:
        """What drawings are read with: what is lent, or else what was chosen."""
        return self._lent or self.recognizer

    def restore(self) -> None:
        """Load the network that was in use last time."""
        self._load(self._settings.get(PARAMETERS_FILE), is_choice=False)

    def go_on_from(self, before: ActiveNetwork) -> None:
        """Read with what was chosen before, and go on loading what was being loaded; nothing is lent."""
        self.path, self.recognizer = before.path, before.recognizer
        if self.recognizer is not None:
            self._activate()
        if self.recognizer is None or before.is_loading:
            self._load(before._loading, is_choice=before._is_choice)

    def load(self, path: Path) -> None:
        """Use a file from now on, and next time, if it is sound."""
        self._load(path, is_choice=True)

    @Slot()
    def use_built_in(self) -> None:
        """Go back to the built-in parameters, now and next time."""
        self._load(None, is_choice=True)

    def lend(self, recognizer: Recognizer, loan: Loan) -> None:
        """Read with what is lent until it is taken back; see `Loan.lend`."""
        if loan is not self.active_loan:
            self._end_loans(but=loan)
            self.active_loan = loan
        # The detector, which says what is no digit, stays that of the chosen one.
        detector = None if self.recognizer is None else self.recognizer.detector
        self._lent = replace(recognizer, detector=detector)
        self._activate()

    def take_back(self, loan: Loan) -> None:
        """Read again with what was chosen, unless another than this loan is read with; see `Loan.give_back`."""
        if loan is self.active_loan:
            self.active_loan = self._lent = None
            self._activate()

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until no parameters are being loaded; return whether it came to that in time."""
        return self._job.wait(timeout_ms)

    def close(self) -> None:
        """Stop loading."""
        self._job.close()

    def _load(self, path: Path | None, *, is_choice: bool) -> None:
        self._loading, self._is_choice = path, is_choice
        detector = None if self.recognizer is None else self.recognizer.detector
        self._job.start(partial(Recognizer.load, path, detector=detector))

    def _activate(self) -> None:
        if self.in_use is not None:
            self._user.set_recognizer(self.in_use)
        self.changed.emit()

    def _end_loans(self, *, but: Loan | None = None) -> None:
        self.active_loan = self._lent = None
        for loan in self.findChildren(Loan):
            if loan is not but:
                loan.ended.emit()

    @Slot(object)
    def _use(self, recognizer: Recognizer) -> None:
        self.path = self._loading
        self.recognizer = recognizer
        if self.path is not None:
            self._settings.add_recent(RECENT_PARAMETERS, self.path)
        if not self._is_choice:
            self._activate()
            return
        self._settings.set(PARAMETERS_FILE, self.path and self.path.absolute())
        self._end_loans()
        self._activate()
        self.chosen.emit()
        name = tr("the built-in network") if self.path is None else network_name(self.path)
        self._messages.told.emit(tr("Drawings are now read with {name}.", name=name))

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        # A file that is missing may be back tomorrow, for instance on a removable disk.
        with suppress(OSError):
            if self._loading is not None and self._loading.exists():
                self._settings.remove_recent(RECENT_PARAMETERS, self._loading)
        if self._loading is not None and self.recognizer is None:
            self._load(None, is_choice=False)
            sentence = tr("The built-in network is in use, because {reason}", reason=sentence)
        elif self.recognizer is None:
            sentence = tr(
                "No network is loaded, so nothing can be read: choose “Load network…” in the File menu. "
                "({reason})",
                reason=sentence,
            )
            self._user.set_recognizer(_NothingLoaded(sentence))
        self._messages.failed.emit(sentence)
        self.changed.emit()


class Loan(QObject):
    """A network, with a name, that can be lent in place of the chosen one: drawings are read with it until it is given back.

    Only one is lent at a time: a newer loan takes the place of the one before, and so does a choice.
    """

    ended = Signal()
    """The person has asked for another network: lend no more until they ask for this one again."""

    def __init__(self, network: ActiveNetwork, name: str) -> None:
        super().__init__(network)
        self._network, self.name = network, name

    @property
    def is_active(self) -> bool:
        """Whether drawings are read with it."""
        return self._network.active_loan is self

    @Slot(object)
    def lend(self, recognizer: Recognizer) -> None:
        """Have drawings read with a recognizer."""
        self._network.lend(recognizer, self)

    @Slot()
    def give_back(self) -> None:
        """Have drawings read with the chosen network again, unless something else was lent since."""
        self._network.take_back(self)
