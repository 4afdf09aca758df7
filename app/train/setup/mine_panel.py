"""What can be done with the person's own digits: mix them with others, fine-tune, look through them."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE
from lenet.datasets.sources import BUILT_IN_COUNT, Source, SourceKind
from lenet.training.recipe import REHEARSED


class Mix(Enum):
    """What the person's own digits are mixed with."""

    ALONE = "alone"
    SOME = "some"
    ALL = "all"


class MinePanel(QWidget):
    """A list of mixtures and two buttons.

    Parameters
    ----------
    collection
        The file of the digits.

    Attributes
    ----------
    mix
        The list.
    fine_tune, look_through
        The buttons.
    """

    changed = Signal()
    """Another mixture was chosen."""

    def __init__(self, collection: Path) -> None:
        super().__init__()
        self.setObjectName("minePanel")
        self._mine = Source(SourceKind.MINE, (collection,))
        self.mix = QComboBox()
        self.mix.setObjectName("mineMix")
        self.mix.setAccessibleName(tr("Mix with"))
        for mix in Mix:
            self.mix.addItem("", mix.value)
        self.name_others(is_mnist=True)
        self.fine_tune = self._make_button("fineTune", tr("Fine-tune on my digits"))
        self.look_through = self._make_button("lookThrough", tr("Look through them…"))
        self.look_through.setToolTip(tr("See, relabel, delete, export and import your digits"))
        self.set_locked(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.mix, self.fine_tune, self.look_through):
            layout.addWidget(part)
        self.mix.currentIndexChanged.connect(self.changed)

    def sources(self, mnist: Path | None) -> tuple[Source, ...]:
        """Return the sources of the chosen mixture.

        Parameters
        ----------
        mnist
            The folder of MNIST; None if it is not there, so that built-in digits take its place.
        """
        mix = Mix(self.mix.currentData())
        if mix is Mix.ALONE:
            return (self._mine,)
        if mnist is not None:
            return self._mine, Source(SourceKind.MNIST, (mnist,), count=REHEARSED if mix is Mix.SOME else 0)
        count = REHEARSED if mix is Mix.SOME else BUILT_IN_COUNT
        return self._mine, Source(SourceKind.BUILT_IN, count=count)

    def choose(self, mix: Mix) -> None:
        """Choose a mixture; nobody is told."""
        with QSignalBlocker(self.mix):
            self.mix.setCurrentIndex(self.mix.findData(mix.value))

    def show_sources(self, sources: tuple[Source, ...]) -> None:
        """Show which mixture some sources are; nobody is told."""
        if len(sources) == 1:
            self.choose(Mix.ALONE)
        else:
            self.choose(Mix.SOME if sources[1].count == REHEARSED else Mix.ALL)

    def name_others(self, *, is_mnist: bool) -> None:
        """Say what the others are."""
        some = f"{REHEARSED:,}"
        words = {
            Mix.ALONE: tr("alone"),
            Mix.SOME: tr("with {count} of MNIST", count=some)
            if is_mnist
            else tr("with {count} built-in digits", count=some),
            Mix.ALL: tr("with all of MNIST")
            if is_mnist
            else tr("with {count} built-in digits", count=f"{BUILT_IN_COUNT:,}"),
        }
        for mix, title in words.items():
            self.mix.setItemText(self.mix.findData(mix.value), title)

    def set_locked(self, locked: bool) -> None:
        """Keep the mixture as it is while a network learns, or let another be chosen again."""
        for part, tip in (
            (self.mix, tr("What is learned beside your digits, so that it is not forgotten")),
            (
                self.fine_tune,
                tr(
                    "Go on from the network that drawings are read with: some seconds, and it knows your hand"
                ),
            ),
        ):
            part.setEnabled(not locked)
            part.setToolTip(tr("Not while the network learns: {tip}", tip=tip) if locked else tip)

    def _make_button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button
