"""Step one: where the digits come from, and what they are like."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from app.background.job import Job, Work
from app.dialogs.open_source import ask_for_source
from app.qt.translation import tr
from app.theme.theme import SPACE, Tone
from app.train.runs.setup import Digits
from app.train.setup.digits_view import DigitsView
from app.train.setup.mine_panel import MinePanel, Mix
from app.train.setup.source_choice import LoadingParts, SourceChoice, digits_words, source_words
from app.train.setup.source_loading import download_and_load, load_digits
from lenet.datasets.sources import Source, SourceKind

OWN_KINDS = (SourceKind.IDX, SourceKind.FOLDER)
"""The kinds of which a person says where they are."""


class DataPanel(QWidget):
    """A list of sources, what can be done for the chosen one, and its digits.

    Parameters
    ----------
    data_dir
        Where MNIST is, if not in one of the usual places.
    collection
        The file of the person's own digits.

    Attributes
    ----------
    source
        The list.
    mine
        What can be done with the person's own digits.
    digits
        What is there to be learned from, or None.
    """

    changed = Signal()
    """Other digits are there now, or none; or some are being loaded, or no longer."""

    progressed = Signal()
    """What is said of how far loading is, is another now."""

    def __init__(self, data_dir: Path | None, collection: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self.digits: Digits | None = None
        self._words = source_words()
        self._job = Job(self)
        self._is_locked = self._is_outdated = False
        self.mine = MinePanel(collection)
        self._choice = SourceChoice(data_dir, self.mine)
        self.source = self._make_list()
        self._loading = LoadingParts()
        self.fetch = self._make_fetch()
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
        return self._job.is_busy

    @property
    def can_load(self) -> bool:
        """Whether digits are there, or can be had without asking anything."""
        return self.digits is not None or bool(self._choice.sources(self.kind))

    @property
    def words(self) -> str:
        """What is said of the digits, or of how far their loading is."""
        return self._loading.words

    def use(self, sources: tuple[Source, ...]) -> None:
        """Choose sources, of which the first says what the list shows, and load their digits."""
        self._choice.choose(sources)
        with QSignalBlocker(self.source):
            self.source.setCurrentIndex(self.source.findData(sources[0].kind.value))
        self._load_present()

    def load(self) -> None:
        """Load the digits of the chosen source, unless they are there, on their way, or not to be had."""
        if self.digits is None and not self.is_loading:
            self._load_present()

    def use_mine_for_fine_tuning(self) -> None:
        """Choose the person's own digits among some others, and load them."""
        self._choice.choose_mix(Mix.SOME)
        self.source.setCurrentIndex(self.source.findData(SourceKind.MINE.value))
        self._load_present()

    @Slot()
    def note_mine(self) -> None:
        """Know that the person's own digits are others now; while a network learns, its data stay."""
        self._is_outdated = self.kind is SourceKind.MINE
        self._follow_mine()

    def set_locked(self, locked: bool) -> None:
        """Keep the data as they are, or let others be chosen again."""
        self._is_locked = locked
        self.mine.set_locked(locked)
        self._follow_mine()
        for part in (self.source, self.fetch):
            part.setEnabled(not locked)
        self.source.setToolTip(
            tr("Fixed while the network learns: {tip}", tip=self._list_tip()) if locked else self._list_tip()
        )

    def close_threads(self) -> None:
        """Stop loading."""
        self._job.close()
        self.view.close_job()

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

    def _make_fetch(self) -> QPushButton:
        button = QPushButton(tr("Get data"))
        button.setObjectName("fetchData")
        button.setAccessibleName(tr("Get data"))
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.source, self.mine, *self._loading.widgets, self.fetch, self.view):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(self._change_source)
        self.mine.changed.connect(self._change_mix)
        self.fetch.clicked.connect(self._fetch)
        self._loading.cancel.clicked.connect(self._job.cancel)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._give_up)
        self._job.cancelled.connect(self._show_state)
        self._job.progressed.connect(self._show_progress)

    def _offer_first_kind(self) -> None:
        self.source.setCurrentIndex(self.source.findData(self._choice.first_kind.value))
        self._show_state()

    def _load_present(self) -> None:
        sources = self._choice.sources(self.kind)
        if sources:
            self._start(partial(load_digits, sources, self._data_dir))

    def _start(self, load: Work) -> None:
        self.digits = None
        self.view.show_examples(None)
        self._job.start(load)
        self._show_state()

    def _forget(self) -> None:
        """Have no digits, and wait for none."""
        self.digits = None
        self.view.show_examples(None)
        self._job.cancel()
        self._show_state()

    @Slot()
    def _change_source(self) -> None:
        self._choice.choose_alone(self.kind)
        self._forget()
        self._load_present()

    @Slot()
    def _change_mix(self) -> None:
        self._choice.choose_mix()
        self._change_source()

    def _follow_mine(self) -> None:
        """Load the person's own digits anew, at once or when the tab is shown, if they are others now."""
        if self._is_outdated and not self._is_locked:
            self._is_outdated = False
            self._forget()
            if self.isVisible():
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
        self._loading.say(sentence, tone=Tone.BAD)

    @Slot(int, int)
    def _show_progress(self, done: int, count: int) -> None:
        """Show how far loading is."""
        self._loading.show_progress(done, count)
        if self.is_loading and count:
            self._loading.say(tr("Getting the digits ready: {percent} %", percent=100 * done // count))
            self.progressed.emit()

    @Slot()
    def _show_state(self) -> None:
        self._loading.show_loading(self.is_loading)
        self.mine.setVisible(self.kind is SourceKind.MINE)
        is_missing, words = not self._choice.sources(self.kind), self._words[self.kind]
        self.fetch.setVisible(not self.is_loading and (is_missing or self.kind in OWN_KINDS))
        self.fetch.setText(words.fetch)
        self.fetch.setToolTip(words.fetch_tip)
        self._loading.say(self._state_words(is_missing=is_missing))
        self.changed.emit()

    def _state_words(self, *, is_missing: bool) -> str:
        if self.is_loading:
            return tr("Getting the digits ready…")
        if self.digits is not None:
            return digits_words(self.digits)
        return self._words[self.kind].missing if is_missing else ""
