"""The sources of each kind, chosen or there anyway, what is said of them, and what one's own digits are mixed with."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from app.qt.translation import figure, tr, tr_count
from app.theme.theme import Tone, set_tone
from app.train.runs.setup import Digits
from app.widgets.building import column, named, plain_label, push_button
from lenet.datasets.mnist import find_mnist
from lenet.datasets.sources import BUILT_IN_COUNT, Source, SourceKind
from lenet.training.recipe import REHEARSED


class Mix(Enum):
    """What the person's own digits are mixed with."""

    ALONE = "alone"
    SOME = "some"
    ALL = "all"


class MinePanel(QWidget):
    """What can be done with the person's own digits, of a file: mix them with others, fine-tune, look through them."""

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
        self.fine_tune = push_button("fineTune", tr("Fine-tune"))
        tip = tr("See, relabel, delete, export and import your digits")
        self.look_through = push_button("lookThrough", tr("Look through them…"), tip)
        self.set_locked(False)
        # The button that fine-tunes is among the controls of the run.
        self.setLayout(column(self.mix, self.look_through))
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
            others = tr("with {count} of MNIST", count=figure(REHEARSED, ",")), tr("with all of MNIST")
        else:
            some, many = (
                tr("with {count} built-in digits", count=figure(count, ","))
                for count in (REHEARSED, BUILT_IN_COUNT)
            )
            others = some, many
        for index, title in enumerate((tr("alone"), *others)):
            self.mix.setItemText(index, title)

    @property
    def has_digits(self) -> bool:
        """Whether the person has kept digits."""
        try:
            return self._mine.paths[0].stat().st_size > 0
        except OSError:
            return False

    def set_locked(self, locked: bool) -> None:
        """Keep the mixture as it is while a network learns, or allow another to be chosen again."""
        tips = {
            self.mix: tr("What is learned beside your digits, so that it is not forgotten"),
            self.fine_tune: tr("Train the network that drawings are read with on your digits: some seconds"),
        }
        for part, tip in tips.items():
            part.setEnabled(not locked)
            part.setToolTip(tr("Not while the network learns: {tip}", tip=tip) if locked else tip)
        if not locked and not self.has_digits:
            self.fine_tune.setEnabled(False)
            self.fine_tune.setToolTip(
                tr("You have kept no digits yet: draw some on the Draw tab, and say what they are")
            )


class SourceChoice:
    """The sources of each kind; MNIST is looked for in ``data_dir``, or else in the usual places."""

    def __init__(self, data_dir: Path | None, mine: MinePanel) -> None:
        self._data_dir, self._mine = data_dir, mine
        self._chosen: dict[SourceKind, tuple[Source, ...]] = {
            SourceKind.BUILT_IN: (Source(SourceKind.BUILT_IN, count=BUILT_IN_COUNT),)
        }

    @property
    def first_kind(self) -> SourceKind:
        """MNIST if it is there, else what needs nothing."""
        return SourceKind.BUILT_IN if find_mnist(self._data_dir) is None else SourceKind.MNIST

    def sources(self, kind: SourceKind) -> tuple[Source, ...]:
        """Return the sources of a kind, if it is known where they are, else none."""
        if kind in self._chosen:
            return self._chosen[kind]
        if kind not in (SourceKind.MNIST, SourceKind.MINE):
            return ()
        folder = find_mnist(self._data_dir)
        if kind is SourceKind.MINE:
            self._mine.name_others(is_mnist=folder is not None)
            return self._mine.sources(folder)
        return () if folder is None else (Source(SourceKind.MNIST, (folder,)),)

    def go_on_from(self, before: SourceChoice) -> None:
        """Choose what was chosen there."""
        self._chosen = before._chosen
        self._mine.choose(Mix(before._mine.mix.currentData()))

    def choose(self, sources: tuple[Source, ...]) -> None:
        """Choose these sources for the kind of the first of them."""
        self._chosen[sources[0].kind] = tuple(map(self._where_it_is_now, sources))
        if sources[0].kind is SourceKind.MINE:
            self._mine.show_sources(sources)

    def choose_alone(self, kind: SourceKind) -> None:
        """Leave out what came with a kind only in a run that was resumed."""
        sources = self._chosen.get(kind, ())
        if kind is not SourceKind.MINE and len(sources) > 1:
            self._chosen[kind] = sources[:1]

    def choose_mix(self, mix: Mix | None = None) -> None:
        """Choose what the person's own digits are mixed with; by default what the list shows."""
        self._chosen.pop(SourceKind.MINE, None)
        if mix is not None:
            self._mine.choose(mix)

    def _where_it_is_now(self, source: Source) -> Source:
        """Return a source; MNIST may have been moved since it was written down."""
        if source.kind is SourceKind.MNIST and not (source.paths and find_mnist(source.paths[0])):
            folder = find_mnist(self._data_dir)
            return source if folder is None else Source(source.kind, (folder,), source.count, source.seed)
        return source


class LoadingParts:
    """A note; and, while digits are being loaded, a bar and a button that cancels; not laid out."""

    def __init__(self) -> None:
        self._note = plain_label(name="dataNote")
        self._bar = named(QProgressBar(), "dataProgress", tr("Progress of loading"))
        self._bar.setTextVisible(False)
        self.cancel = push_button("cancelData", tr("Cancel"), tr("Stop loading"))
        self.widgets: tuple[QWidget, ...] = (self._note, self._bar, self.cancel)

    @property
    def words(self) -> str:
        """What the note says."""
        return self._note.text()

    def say(self, words: str, *, tone: Tone = Tone.MUTED) -> None:
        """Show a note, or none."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        set_tone(self._note, tone)

    def show_loading(self, is_loading: bool) -> None:
        """Show whether something is being loaded."""
        for part in (self._bar, self.cancel):
            part.setVisible(is_loading)

    def show_progress(self, done: int, count: int) -> None:
        """Show how far loading is; while nothing is known of that, the bar only moves."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)


class SourceWords(NamedTuple):
    """The words for one kind of source: its entry in the list; where its digits are not known yet, a note and a button."""

    title: str
    fetch: str = ""
    fetch_tip: str = ""
    missing: str = ""


def source_words() -> dict[SourceKind, SourceWords]:
    """Return the words for each kind, in the order in which they are offered."""
    return {
        SourceKind.MNIST: SourceWords(
            tr("MNIST"),
            tr("Download MNIST"),
            tr("Get the 70,000 digits of MNIST from the internet: 12 MB"),
            tr("MNIST is not on this computer yet: 12 MB to download."),
        ),
        SourceKind.BUILT_IN: SourceWords(tr("Built-in digits")),
        SourceKind.MINE: SourceWords(tr("My digits")),
        SourceKind.IDX: SourceWords(
            tr("IDX files"),
            tr("Choose files…"),
            tr("Choose a file of images and the file of their labels, as MNIST's are"),
            tr("Two files, one of images and one of labels, gzipped or not."),
        ),
        SourceKind.FOLDER: SourceWords(
            tr("Folder of pictures"),
            tr("Choose folder…"),
            tr("Choose a folder in which the pictures lie in sub-folders 0 to 9"),
            tr("Pictures of digits in sub-folders named 0 to 9."),
        ),
    }


def digits_words(digits: Digits) -> str:
    """Return what is said of digits that are there: how many, and what was passed over."""
    sources = digits.sources
    words = tr_count("{n} digits", len(digits.examples), one="{n} digit")
    if len(sources) > 1 and sources[0].kind is not SourceKind.MINE:
        # The list names only the first source of a run that was resumed.
        words = tr("{count}: {name}", count=words, name=digits.name)
    if not digits.skipped:
        return words
    return tr(
        "{words}. Passed over: {count}. The first: {sentence}",
        words=words,
        count=len(digits.skipped),
        sentence=digits.skipped[0],
    )
