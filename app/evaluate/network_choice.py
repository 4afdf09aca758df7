"""A list of networks: the one in use, the built-in one, or any file."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog

from app.evaluate.request import Contender
from app.qt.translation import tr
from lenet.files.errors import shown_name
from lenet.recognition.recognizer import Recognizer


class Kind(Enum):
    """What the entries mean that are no files."""

    NONE = "none"
    IN_USE = "in use"
    BUILT_IN = "built-in"
    ASK = "ask"


class NetworkChoice(QComboBox):
    """The list; its last entry asks for a file, which then becomes an entry itself.

    Parameters
    ----------
    name, title, tip
        Object name, what it is called, and what it is for.
    in_use
        Returns the network that drawings are read with; None while there is none.
    kinds
        The entries before the files, the first is chosen.
    """

    choice_changed = Signal()
    """Another network is chosen."""

    def __init__(
        self,
        name: str,
        title: str,
        tip: str,
        *,
        in_use: Callable[[], Contender | None],
        kinds: tuple[Kind, ...],
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self._in_use = in_use
        self._chosen = 0
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        words = {
            Kind.NONE: tr("No other network"),
            Kind.IN_USE: tr("The network in use"),
            Kind.BUILT_IN: tr("The built-in network"),
            Kind.ASK: tr("Choose a file…"),
        }
        for kind in (*kinds, Kind.ASK):
            self.addItem(words[kind], kind)
        self.currentIndexChanged.connect(self._settle)
        self.activated.connect(self._ask)

    @property
    def contender(self) -> Contender | None:
        """What is chosen; None if nothing is, or if the network in use is not there yet."""
        match self.itemData(self._chosen):
            case Kind.IN_USE:
                return self._in_use()
            case Kind.BUILT_IN:
                return Contender(tr("the built-in network"), Recognizer.load)
            case Path() as path:
                return Contender(shown_name(path), partial(Recognizer.load, path))
        return None

    @property
    def key(self) -> object:
        """What tells the chosen network from others, and the one in use from the one that was before."""
        chosen = self.itemData(self._chosen)
        contender = self._in_use() if chosen is Kind.IN_USE else None
        # The network in use is in memory, so that nothing has to be read.
        return chosen if contender is None else contender.load()

    def choose_file(self, path: Path) -> None:
        """Choose a file; it becomes an entry if it is none yet."""
        paths = [self.itemData(index) for index in range(self.count())]
        if path not in paths:
            self.insertItem(self.count() - 1, shown_name(path), path)
            paths.insert(-1, path)
        self.setCurrentIndex(paths.index(path))

    @Slot(int)
    def _settle(self, index: int) -> None:
        # What asks for a file is no choice before there is an answer.
        if index != self._chosen and self.itemData(index) is not Kind.ASK:
            self._chosen = index
            self.choice_changed.emit()

    @Slot(int)
    def _ask(self, index: int) -> None:
        if self.itemData(index) is not Kind.ASK:
            return
        self.setCurrentIndex(self._chosen)
        patterns = f"{tr('Parameters')} (*.pkl);;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a network"), "", patterns)
        if name:
            self.choose_file(Path(name))
