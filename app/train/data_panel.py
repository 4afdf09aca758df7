"""Step one: where the digits come from, and what they are like."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.train.digits import Digits
from app.train.digits_view import DigitsView
from app.train.loader import Load, Loader
from app.train.source_dialogs import ask_for_source
from app.train.source_loading import download_and_load, load_digits
from app.train.source_words import source_words
from app.translation import tr
from lenet.digit_sources import Source, SourceKind
from lenet.mnist import find_mnist

OWN_KINDS = (SourceKind.IDX, SourceKind.FOLDER)
"""The kinds of which a person says where they are."""

BUILT_IN_COUNT = 10_000
"""Digits that the program writes, unless something else is wished: some seconds of work."""


class DataPanel(QWidget):
    """A list of sources, what can be done for the chosen one, and its digits.

    Parameters
    ----------
    data_dir
        Where MNIST is, if not in one of the usual places.

    Attributes
    ----------
    source
        The list.
    digits
        What is there to be learned from, or None.
    """

    changed = Signal()
    """Other digits are there now, or none; or some are being loaded, or no longer."""

    progressed = Signal()
    """What is said of how far loading is, is another now."""

    def __init__(self, data_dir: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._chosen: dict[SourceKind, tuple[Source, ...]] = {
            SourceKind.BUILT_IN: (Source(SourceKind.BUILT_IN, count=BUILT_IN_COUNT),)
        }
        self.digits: Digits | None = None
        self._words = source_words()
        self._loader = Loader(self)
        self.source = self._make_list()
        self._note = QLabel()
        self._note.setObjectName("dataNote")
        self._note.setWordWrap(True)
        self._note.setFont(sized_font(TextSize.SMALL))
        self._progress = QProgressBar()
        self._progress.setObjectName("dataProgress")
        self._progress.setAccessibleName(tr("Progress of loading"))
        self._progress.setTextVisible(False)
        self.fetch = self._make_button("fetchData", tr("Get data"))
        self.cancel = self._make_button("cancelData", tr("Cancel"))
        self.cancel.setToolTip(tr("Give this up"))
        self.view = DigitsView()
        self._lay_out()
        # Nothing is loaded before somebody looks.
        self._offer_first_kind()
        self._connect()

    @property
    def kind(self) -> SourceKind:
        """What is chosen in the list."""
        return SourceKind(self.source.currentData())

    @property
    def is_loading(self) -> bool:
        """Whether digits are being loaded."""
        return self._loader.is_busy

    @property
    def can_load(self) -> bool:
        """Whether digits are there, or can be had without asking anything."""
        return self.digits is not None or bool(self._present_sources())

    @property
    def words(self) -> str:
        """What is said of the digits, or of how far their loading is."""
        return self._note.text()

    def use(self, sources: tuple[Source, ...]) -> None:
        """Choose sources, of which the first says what the list shows, and load their digits."""
        kind = sources[0].kind
        self._chosen[kind] = tuple(map(self._where_it_is_now, sources))
        self.source.setCurrentIndex(self.source.findData(kind.value))
        self._load_present()

    def load(self) -> None:
        """Load the digits of the chosen source, unless they are there, on their way, or not to be had."""
        if self.digits is None and not self.is_loading:
            self._load_present()

    def set_locked(self, locked: bool) -> None:
        """Keep the data as they are, or let others be chosen again."""
        for part in (self.source, self.fetch):
            part.setEnabled(not locked)
        self.source.setToolTip(
            tr("Fixed while the network learns: {tip}", tip=self._list_tip()) if locked else self._list_tip()
        )

    def close_threads(self) -> None:
        """Stop loading."""
        self._loader.close()
        self.view.close_worker()

    def _make_list(self) -> QComboBox:
        source = QComboBox()
        source.setObjectName("dataSource")
        source.setAccessibleName(tr("Data"))
        source.setToolTip(self._list_tip())
        for kind, words in self._words.items():
            source.addItem(words.title, kind.value)
        return source

    def _list_tip(self) -> str:
        return tr("Where the digits come from that the network learns")

    def _make_button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.source, self._note, self._progress, self.cancel, self.fetch, self.view):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(self._change_source)
        self.fetch.clicked.connect(self._fetch)
        self.cancel.clicked.connect(self._loader.cancel)
        self._loader.loaded.connect(self._take)
        self._loader.failed.connect(self._give_up)
        self._loader.cancelled.connect(self._show_state)
        self._loader.progressed.connect(self._show_progress)

    def _offer_first_kind(self) -> None:
        """Begin with MNIST if it is there, else with what needs nothing."""
        kind = SourceKind.BUILT_IN if find_mnist(self._data_dir) is None else SourceKind.MNIST
        self.source.setCurrentIndex(self.source.findData(kind.value))
        self._show_state()

    def _present_sources(self) -> tuple[Source, ...]:
        """Return the chosen sources, if it is known where they are, else none."""
        if self.kind in self._chosen:
            return self._chosen[self.kind]
        folder = find_mnist(self._data_dir) if self.kind is SourceKind.MNIST else None
        return () if folder is None else (Source(SourceKind.MNIST, (folder,)),)

    def _where_it_is_now(self, source: Source) -> Source:
        """Return a source; MNIST may have been moved since it was written down."""
        if source.kind is SourceKind.MNIST and not (source.paths and find_mnist(source.paths[0])):
            folder = find_mnist(self._data_dir)
            return source if folder is None else Source(SourceKind.MNIST, (folder,))
        return source

    def _load_present(self) -> None:
        sources = self._present_sources()
        if sources:
            self._start(partial(load_digits, sources, self._data_dir))

    def _start(self, load: Load) -> None:
        self.digits = None
        self.view.show_examples(None)
        self._loader.start(load)
        self._show_state()

    @Slot()
    def _change_source(self) -> None:
        self.digits = None
        self.view.show_examples(None)
        self._loader.cancel()
        self._show_state()
        self._load_present()

    @Slot()
    def _fetch(self) -> None:
        """Get the digits of the chosen source: download them, or ask where they are."""
        if self.kind is SourceKind.MNIST:
            self._start(partial(download_and_load, Source(SourceKind.MNIST), self._data_dir))
            return
        source = ask_for_source(self.kind, self)
        if source is not None:
            self.use((source,))

    @Slot(object)
    def _take(self, digits: Digits) -> None:
        self.digits = digits
        self.view.show_examples(digits.examples)
        self._show_state()

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._show_state()
        self._say(sentence, tone=Tone.BAD)

    @Slot(int, int)
    def _show_progress(self, done: int, count: int) -> None:
        """Show how far loading is; while nothing is known of that, the bar only moves."""
        self._progress.setRange(0, count)
        self._progress.setValue(done)
        if self.is_loading and count:
            self._say(tr("Getting the digits ready: {percent} %", percent=100 * done // count))
            self.progressed.emit()

    @Slot()
    def _show_state(self) -> None:
        for part in (self._progress, self.cancel):
            part.setVisible(self.is_loading)
        is_missing, words = not self._present_sources(), self._words[self.kind]
        self.fetch.setVisible(not self.is_loading and (is_missing or self.kind in OWN_KINDS))
        self.fetch.setText(words.fetch)
        self.fetch.setToolTip(words.fetch_tip)
        self._say(self._state_words(is_missing=is_missing))
        self.changed.emit()

    def _state_words(self, *, is_missing: bool) -> str:
        if self.is_loading:
            return tr("Getting the digits ready…")
        if self.digits is not None:
            counted = tr("{count} digits", count=f"{len(self.digits.examples):,}")
            return f"{counted}. {_skipped_words(self.digits)}" if self.digits.skipped else counted
        return self._words[self.kind].missing if is_missing else ""

    def _say(self, words: str, *, tone: Tone = Tone.MUTED) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))
        set_tone(self._note, tone)


def _skipped_words(digits: Digits) -> str:
    return tr(
        "Passed over: {count}. The first: {sentence}", count=len(digits.skipped), sentence=digits.skipped[0]
    )
