"""What can be done with the person's own digits: mix them with others, fine-tune, look through them."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.qt.translation import tr
from app.widgets.building import column, named, push_button
from lenet.datasets.sources import BUILT_IN_COUNT, Source, SourceKind
from lenet.training.recipe import REHEARSED


class Mix(Enum):
    """What the person's own digits are mixed with."""

    ALONE = "alone"
    SOME = "some"
    ALL = "all"


class MinePanel(QWidget):
    """A list of mixtures, ``mix``, and two buttons; ``collection`` is the file of the digits."""

    changed = Signal()
    """Another mixture was chosen."""

    def __init__(self, collection: Path) -> None:
        super().__init__()
        self.setObjectName("minePanel")
        self._mine = Source(SourceKind.MINE, (collection,))
        self.mix = named(QComboBox(), "mineMix", tr("Mix with"))
        for mix in Mix:
            self.mix.addItem("", mix.value)
        self.name_others(is_mnist=True)
        self.fine_tune = push_button("fineTune", tr("Fine-tune on my digits"))
        tip = tr("See, relabel, delete, export and import your digits")
        self.look_through = push_button("lookThrough", tr("Look through them…"), tip)
        self.set_locked(False)
        self.setLayout(column(self.mix, self.fine_tune, self.look_through))
        self.mix.currentIndexChanged.connect(self.changed)

    def sources(self, mnist: Path | None) -> tuple[Source, ...]:
        """Return the sources of the chosen mixture; without MNIST's folder, built-in digits take its place."""
        mix = Mix(self.mix.currentData())
        if mix is Mix.ALONE:
            return (self._mine,)
        if mnist is not None:
            return self._mine, Source(SourceKind.MNIST, (mnist,), count=REHEARSED if mix is Mix.SOME else 0)
        count = REHEARSED if mix is Mix.SOME else BUILT_IN_COUNT
        return self._mine, Source(SourceKind.BUILT_IN, count=count)

    def choose(self, mix: Mix) -> None:
        """Choose a mixture, without the signal."""
        with QSignalBlocker(self.mix):
            self.mix.setCurrentIndex(self.mix.findData(mix.value))

    def show_sources(self, sources: tuple[Source, ...]) -> None:
        """Show which mixture some sources are, without the signal."""
        if len(sources) == 1:
            self.choose(Mix.ALONE)
        else:
            self.choose(Mix.SOME if sources[1].count == REHEARSED else Mix.ALL)

    def name_others(self, *, is_mnist: bool) -> None:
        """Say what the others are."""
        if is_mnist:
            others = tr("with {count} of MNIST", count=f"{REHEARSED:,}"), tr("with all of MNIST")
        else:
            some, many = (
                tr("with {count} built-in digits", count=f"{count:,}")
                for count in (REHEARSED, BUILT_IN_COUNT)
            )
            others = some, many
        for index, title in enumerate((tr("alone"), *others)):
            self.mix.setItemText(index, title)

    def set_locked(self, locked: bool) -> None:
        """Keep the mixture as it is while a network learns, or allow another to be chosen again."""
        tips = {
            self.mix: tr("What is learned beside your digits, so that it is not forgotten"),
            self.fine_tune: tr("Train the network that drawings are read with on your digits: some seconds"),
        }
        for part, tip in tips.items():
            part.setEnabled(not locked)
            part.setToolTip(tr("Not while the network learns: {tip}", tip=tip) if locked else tip)
