"""Lists of what can be evaluated: networks, and the digits that they read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog

from app.dialogs.files import ask_for_source
from app.evaluate.request import NetworkChoice
from app.qt.override import override
from app.qt.translation import tr
from app.widgets.building import named
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.test_set import BUILT_IN, default_test_source
from lenet.files.errors import shown_name
from lenet.nn.params_file import SUFFIXES
from lenet.recognition.recognizer import Recognizer


class ChoiceBox(QComboBox):
    """A list of which some entries ask for a file or folder; the answer becomes an entry, and is chosen.

    What asks is no choice before there is an answer. ``entries`` are words and data, of which the first is chosen;
    ``asking`` are the data of those that ask, which are the last.
    """

    choice_changed = Signal()
    """Something else is chosen."""

    def __init__(
        self, name: str, title: str, tip: str, entries: Iterable[tuple[str, object]], asking: tuple[Enum, ...]
    ) -> None:
        super().__init__()
        named(self, name, title, tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._asking = asking
        for words, data in entries:
            self.addItem(words, data)
        self._chosen, self._is_default = 0, False
        self.currentIndexChanged.connect(self._follow)
        self.activated.connect(self._take)

    def go_on_from(self, before: ChoiceBox) -> None:
        """Offer the files and folders that were added there, and choose what was chosen."""
        for place in (*range(before.count()), before._chosen):
            if before.itemData(place) not in self._asking:
                self._choose(before.itemText(place), before.itemData(place), is_default=before._is_default)

    def _ask(self, data: object) -> tuple[str, object] | None:
        """Return the words and the data of an answer; None if the person changed their mind."""
        raise NotImplementedError

    def _choose(self, words: str, data: object, *, is_default: bool = False) -> None:
        """Choose an entry, which is added before those that ask if there is none yet."""
        known = [self.itemData(index) for index in range(self.count())]
        if data not in known:
            known.insert(known.index(self._asking[0]), data)
            self.insertItem(known.index(data), words, data)
        self._settle(known.index(data), is_default=is_default)
        self.setCurrentIndex(self._chosen)

    def _settle(self, index: int, *, is_default: bool = False) -> None:
        if (index, is_default) != (self._chosen, self._is_default):
            self._chosen, self._is_default = index, is_default
            self.choice_changed.emit()

    @Slot(int)
    def _follow(self, index: int) -> None:
        if index != self._chosen and self.itemData(index) not in self._asking:
            self._settle(index)

    @Slot(int)
    def _take(self, index: int) -> None:
        """Take what a person chose, and ask for it if it is not known."""
        data = self.itemData(index)
        if data not in self._asking:
            self._settle(index)
            return
        self.setCurrentIndex(self._chosen)
        answer = self._ask(data)
        if answer is not None:
            self._choose(*answer)


class Kind(Enum):
    """What the entries for networks mean that are no files."""

    NONE = "none"
    IN_USE = "in use"
    BUILT_IN = "built-in"
    ASK = "ask"


class NetworkBox(ChoiceBox):
    """Networks: those of some kinds, of which the first is chosen, or any file.

    ``in_use`` returns the network that drawings are read with; None while there is none.
    """

    def __init__(
        self,
        name: str,
        title: str,
        tip: str,
        *,
        in_use: Callable[[], NetworkChoice | None],
        kinds: tuple[Kind, ...],
    ) -> None:
        words = {
            Kind.NONE: tr("No other network"),
            Kind.IN_USE: tr("The network in use"),
            Kind.BUILT_IN: tr("The built-in network"),
            Kind.ASK: tr("Choose a file…"),
        }
        super().__init__(name, title, tip, [(words[kind], kind) for kind in (*kinds, Kind.ASK)], (Kind.ASK,))
        self._in_use = in_use

    @property
    def choice(self) -> NetworkChoice | None:
        """What is chosen; None if nothing is, or if the network in use is not there yet."""
        match self.itemData(self._chosen):
            case Kind.IN_USE:
                return self._in_use()
            case Kind.BUILT_IN:
                return NetworkChoice(tr("the built-in network"), Recognizer.load)
            case Path() as path:
                return NetworkChoice(shown_name(path), partial(Recognizer.load, path))
        return None

    @property
    def key(self) -> object:
        """What tells the chosen network from others, and the one in use from the one that was before."""
        chosen = self.itemData(self._chosen)
        network = self._in_use() if chosen is Kind.IN_USE else None
        # The network in use is in memory, so that nothing has to be read.
        return chosen if network is None else network.load()

    def choose_file(self, path: Path) -> None:
        """Choose a file; it becomes an entry if it is none yet."""
        self._choose(shown_name(path), path)

    @override
    def _ask(self, data: object) -> tuple[str, Path] | None:
        suffixes = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        patterns = f"{tr('Parameters')} ({suffixes});;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a network"), "", patterns)
        return (shown_name(Path(name)), Path(name)) if name else None


class DigitsBox(ChoiceBox):
    """The digits that a network can be evaluated on; ``collection`` is the file of the person's own.

    MNIST is in ``data_dir``, or else in one of the usual places.
    """

    def __init__(self, data_dir: Path | None, collection: Path) -> None:
        super().__init__(
            "evaluateDigits",
            tr("Digits"),
            tr("The digits that the network is evaluated on; it should not have learned from them"),
            (
                (tr("MNIST's test set"), Source(SourceKind.MNIST, () if data_dir is None else (data_dir,))),
                (tr("Built-in digits"), BUILT_IN),
                (tr("My digits"), Source(SourceKind.MINE, (collection,))),
                (tr("Folder of pictures…"), SourceKind.FOLDER),
                (tr("IDX files…"), SourceKind.IDX),
            ),
            (SourceKind.FOLDER, SourceKind.IDX),
        )
        self._data_dir = data_dir
        self.choose_default()

    @property
    def source(self) -> Source:
        """What is chosen."""
        source: Source = self.itemData(self._chosen)
        return source

    @property
    def note(self) -> str:
        """A sentence on what the digits are used instead of; empty where that is nothing."""
        if not self._is_default or self.source is not BUILT_IN:
            return ""
        return tr(
            "MNIST is not on this computer, so the built-in digits are used; it can be downloaded on the Train tab."
        )

    def choose(self, source: Source) -> None:
        """Choose a source; it becomes an entry if it is none yet."""
        self._choose(source.name, source)

    def choose_default(self) -> None:
        """Choose MNIST's test set if it is there, else the built-in digits."""
        source = default_test_source(self._data_dir)
        self._choose(source.name, source, is_default=True)

    @override
    def _ask(self, data: object) -> tuple[str, Source] | None:
        source = ask_for_source(data, self) if isinstance(data, SourceKind) else None
        return None if source is None else (source.name, source)
