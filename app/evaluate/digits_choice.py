"""A list of the digits that a network can be judged by."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from app.dialogs.open_source import ask_for_source
from app.qt.translation import tr
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.test_set import BUILT_IN, usual_source

_OWN_KINDS = (SourceKind.FOLDER, SourceKind.IDX)
"""The kinds of which a person says where they are."""


class DigitsChoice(QComboBox):
    """The list; folders and files are asked for when they are chosen, and then are entries themselves.

    Parameters
    ----------
    data_dir
        Where MNIST is, if not in one of the usual places.
    collection
        The file of the person's own digits.
    """

    choice_changed = Signal()
    """Other digits are chosen, or are no longer those that stand in."""

    def __init__(self, data_dir: Path | None, collection: Path) -> None:
        super().__init__()
        self.setObjectName("evaluateDigits")
        self.setAccessibleName(tr("Digits"))
        self.setToolTip(tr("The digits that the network is judged by; it should not have learned from them"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._data_dir = data_dir
        mnist = Source(SourceKind.MNIST, () if data_dir is None else (data_dir,))
        for words, data in (
            (tr("MNIST's test set"), mnist),
            (tr("Built-in digits"), BUILT_IN),
            (tr("My digits"), Source(SourceKind.MINE, (collection,))),
            (tr("Folder of pictures…"), SourceKind.FOLDER),
            (tr("IDX files…"), SourceKind.IDX),
        ):
            self.addItem(words, data)
        self._chosen = 0
        self._stands_in = False
        self.currentIndexChanged.connect(self._follow)
        self.activated.connect(self._take)
        self.choose_usual()

    @property
    def source(self) -> Source:
        """What is chosen."""
        source: Source = self.itemData(self._chosen)
        return source

    @property
    def note(self) -> str:
        """A sentence on what the digits stand in for; empty where they do not."""
        if not self._stands_in:
            return ""
        return tr(
            "MNIST is not on this computer, so the built-in digits serve; it can be downloaded on the Train tab."
        )

    def choose(self, source: Source) -> None:
        """Choose a source; it becomes an entry if it is none yet."""
        self._choose(source, stands_in=False)

    def choose_usual(self) -> None:
        """Choose MNIST's test set if it is there, else what stands in for it."""
        source = usual_source(self._data_dir)
        self._choose(source, stands_in=source is BUILT_IN)

    def _choose(self, source: Source, *, stands_in: bool) -> None:
        sources = [self.itemData(index) for index in range(self.count())]
        if source not in sources:
            first = sources.index(_OWN_KINDS[0])
            self.insertItem(first, source.name, source)
            sources.insert(first, source)
        index = sources.index(source)
        self._settle(index, stands_in=stands_in)
        self.setCurrentIndex(index)

    def _settle(self, index: int, *, stands_in: bool = False) -> None:
        if (index, stands_in) != (self._chosen, self._stands_in):
            self._chosen, self._stands_in = index, stands_in
            self.choice_changed.emit()

    @Slot(int)
    def _follow(self, index: int) -> None:
        # What asks for a place is no choice before there is an answer.
        if index != self._chosen and isinstance(self.itemData(index), Source):
            self._settle(index)

    @Slot(int)
    def _take(self, index: int) -> None:
        """Take what a person chose, and ask where it is, if that is not known."""
        data = self.itemData(index)
        if isinstance(data, Source):
            self._settle(index)
            return
        self.setCurrentIndex(self._chosen)
        source = ask_for_source(data, self)
        if source is not None:
            self.choose(source)
