"""Which parameters the network reads with: those built in, or a file of the person's choice.

A file is loaded in a worker's thread; only a whole, sound one takes the place of what is in use.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NoReturn, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.background.worker import Worker
from app.qt.translation import tr
from app.services.reader import Recognizes
from app.settings.settings import Settings
from app.settings.table import PARAMETERS_FILE, RECENT_PARAMETERS
from lenet.drawing.strokes import Drawing
from lenet.recognition.recognizer import Recognizer

_LONGEST_NAME = 40
"""Letters of a file's name that the status bar has room for."""


class RecognizerUser(Protocol):
    """What reads with the parameters: the reader of the Draw tab."""

    def set_recognizer(self, recognizer: Recognizes) -> None:
        """Read with another recognizer from now on."""


class _NothingLoaded:
    """Stands for the recognizer where not even the built-in parameters can be loaded.

    Parameters
    ----------
    sentence
        Why there are none, and what to do.
    """

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    def read_drawing(self, drawing: Drawing) -> NoReturn:  # noqa: ARG002 - as every recognizer
        """Say that nothing can be read."""
        raise ValueError(self._sentence)


def stated_accuracy(meta: Mapping[str, object], part: str = "test") -> float | None:
    """Return the share of digits that a file says its parameters read right, from 0 to 1.

    Parameters
    ----------
    meta
        The file's own words about itself; they can be anything.
    part
        Which digits: ``"test"`` or ``"validation"``.

    Returns
    -------
    float or None
        None if the file says nothing usable.
    """
    accuracies = meta.get("accuracy")
    accuracy = accuracies.get(part) if isinstance(accuracies, Mapping) else None
    if not isinstance(accuracy, int | float) or isinstance(accuracy, bool):
        return None
    return float(accuracy) if 0.0 <= accuracy <= 1.0 else None


def _shorten(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    half = _LONGEST_NAME // 2
    return f"{name[:half]}…{name[-half:]}"


class Parameters(QObject):
    """The choice of parameters, remembered from one run to the next.

    For a time, another recognizer can be borrowed in their place; that is not remembered.

    Parameters
    ----------
    user
        What reads with them.
    settings
        Where the choice is remembered.
    """

    changed = Signal()
    """Other parameters are in use now, or others are borrowed."""

    chosen = Signal()
    """The person chose other parameters, and they are in use now."""

    failed = Signal(str)
    """One sentence: why a file is not used, and what to do."""

    def __init__(self, user: RecognizerUser, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user = user
        self._settings = settings
        self._path: Path | None = None
        self._loading: Path | None = None
        self._is_choice = False
        self._recognizer: Recognizer | None = None
        self._borrowed: Recognizer | None = None
        self._borrowed_name = ""
        self._worker = Worker(self)
        self._worker.succeeded.connect(self._use)
        self._worker.failed.connect(self._give_up)

    @property
    def path(self) -> Path | None:
        """The file in use, or None for the built-in parameters."""
        return self._path

    @property
    def remembers_file(self) -> bool:
        """Whether the next start tries a file first, even if that is away or broken now."""
        return self._settings.get(PARAMETERS_FILE) is not None

    @property
    def description(self) -> str:
        """One line: which parameters are in use, and how accurate they are."""
        used = self._borrowed or self._recognizer
        if used is None:
            return tr("Loading parameters…") if self._worker.is_busy else tr("No parameters are in use")
        if self._borrowed is not None:
            name = self._borrowed_name
        else:
            name = tr("Built-in parameters") if self._path is None else _shorten(self._path.name)
        accuracy = stated_accuracy(used.meta)
        if accuracy is not None:
            return tr("{name}: {percent} % right on the test set", name=name, percent=f"{accuracy * 100:.1f}")
        accuracy = stated_accuracy(used.meta, "validation")
        if accuracy is not None:
            percent = f"{accuracy * 100:.1f}"
            return tr("{name}: {percent} % right on the validation digits", name=name, percent=percent)
        return tr("{name}: accuracy unknown", name=name)

    @property
    def recognizer(self) -> Recognizer | None:
        """What was chosen to read with, whatever is borrowed; None until it is loaded."""
        return self._recognizer

    def restore(self) -> None:
        """Begin with the parameters that were in use last time."""
        self._load(self._settings.get(PARAMETERS_FILE), is_choice=False)

    def load(self, path: Path) -> None:
        """Use a file from now on, and next time, if it is sound."""
        self._load(path, is_choice=True)

    @Slot()
    def use_built_in(self) -> None:
        """Go back to the built-in parameters, now and next time."""
        self._load(None, is_choice=True)

    def borrow(self, recognizer: Recognizer, *, name: str = "") -> None:
        """Read with another recognizer until `give_back`; what is no digit is told as before.

        Parameters
        ----------
        recognizer
            What to read with.
        name
            What it is called; by default it is the network in training.
        """
        self._borrowed_name = name or tr("The network in training")
        detector = None if self._recognizer is None else self._recognizer.detector
        self._borrowed = replace(recognizer, detector=detector)
        self._user.set_recognizer(self._borrowed)
        self.changed.emit()

    def has_borrowed(self, recognizer: Recognizer | None) -> bool:
        """Tell whether drawings are read with a certain recognizer, which was borrowed."""
        borrowed = self._borrowed
        # It is a copy, with a detector, but of the same network.
        return recognizer is not None and borrowed is not None and borrowed.network is recognizer.network

    def give_back(self, recognizer: Recognizer | None) -> None:
        """Read again with what was chosen, unless another than this recognizer is borrowed meanwhile."""
        if self.has_borrowed(recognizer):
            self._borrowed = None
            if self._recognizer is not None:
                self._user.set_recognizer(self._recognizer)
            self.changed.emit()

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until no parameters are being loaded; return whether it came to that in time."""
        return self._worker.wait(timeout_ms)

    def close(self) -> None:
        """Stop loading."""
        self._worker.close()

    def _load(self, path: Path | None, *, is_choice: bool) -> None:
        self._loading, self._is_choice = path, is_choice
        detector = None if self._recognizer is None else self._recognizer.detector
        self._worker.start(partial(Recognizer.load, path, detector=detector))

    @Slot(object)
    def _use(self, recognizer: Recognizer) -> None:
        self._path = self._loading
        self._recognizer, self._borrowed = recognizer, None
        self._user.set_recognizer(recognizer)
        if self._is_choice:
            self._settings.set(PARAMETERS_FILE, self._path and self._path.absolute())
        if self._path is not None:
            self._settings.add_recent(RECENT_PARAMETERS, self._path)
        self.changed.emit()
        if self._is_choice:
            self.chosen.emit()

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        # A file that is away may be back tomorrow, with the stick it is on.
        with suppress(OSError):
            if self._loading is not None and self._loading.exists():
                self._settings.remove_recent(RECENT_PARAMETERS, self._loading)
        if self._loading is not None and self._recognizer is None:
            self._load(None, is_choice=False)
            sentence = tr("The built-in parameters are in use, because {reason}", reason=sentence)
        elif self._recognizer is None:
            sentence = tr(
                "No parameters are loaded, so nothing can be read: choose “Load parameters…” in the File menu. "
                "({reason})",
                reason=sentence,
            )
            self._user.set_recognizer(_NothingLoaded(sentence))
        self.failed.emit(sentence)
        self.changed.emit()
