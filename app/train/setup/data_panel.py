"""Step one: where the digits come from, and what they are like."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.background.job import Job, Work
from app.dialogs.files import ask_for_source
from app.qt.translation import tr
from app.theme.theme import Tone
from app.train.runs.setup import Digits
from app.train.setup.digits_view import DigitsView
from app.train.setup.source_choice import (
    LoadingParts,
    MinePanel,
    Mix,
    SourceChoice,
    digits_words,
    source_words,
)
from app.train.setup.source_loading import download_and_load, load_digits
from app.widgets.building import column, named, push_button
from lenet.datasets.sources import Source, SourceKind

OWN_KINDS = (SourceKind.IDX, SourceKind.FOLDER)
"""The kinds of which a person says where they are."""


class DataPanel(QWidget):
    """A list of sources, ``source``; what can be done for the chosen one, ``mine``; and its ``digits``, or None.

    MNIST is in ``data_dir``, or else in one of the usual places; ``collection`` is the file of the person's own digits,
    beside which many built-in digits are kept.
    """

    changed = Signal()
    """Other digits are there now, or none; or some are being loaded, or no longer."""

    progressed = Signal()
    """The note on how far loading is has changed."""

    def __init__(self, data_dir: Path | None, collection: Path) -> None:
        super().__init__()
        self._data_dir, self._cache = data_dir, collection.parent
        self.digits: Digits | None = None
        self._words = source_words()
        self._job = Job(self)
        self._is_locked = self._is_outdated = False
        self.mine = MinePanel(collection)
        self._choice = SourceChoice(data_dir, self.mine)
        self._tip = tr("Where the digits come from that the network learns")
        self.source = named(QComboBox(), "dataSource", tr("Data"), self._tip)
        for kind, words in self._words.items():
            self.source.addItem(words.title, kind.value)
        self._loading = LoadingParts()
        self.fetch = push_button("fetchData", tr("Get data"))
        self.view = DigitsView()
        self.setLayout(column(self.source, self.mine, *self._loading.widgets, self.fetch, self.view))
        # Nothing is loaded before the tab is shown.
        self.source.setCurrentIndex(self.source.findData(self._choice.first_kind.value))
        self._show_state()
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

    def go_on_from(self, before: DataPanel) -> None:
        """Choose what was chosen there, with its digits if they are loaded."""
        self._choice.go_on_from(before._choice)
        with QSignalBlocker(self.source):
            self.source.setCurrentIndex(before.source.currentIndex())
        self._is_outdated = before._is_outdated
        if before.digits is not None:
            self._take(before.digits)

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
        """Load the person's own digits anew, as they have changed; while a network learns, its data stay."""
        self._is_outdated = self.kind is SourceKind.MINE
        self.mine.set_locked(self._is_locked)
        self._follow_mine()

    @property
    def title(self) -> str:
        """What the list calls the digits."""
        return self.source.currentText()

    def set_locked(self, locked: bool) -> None:
        """Keep the data as they are, or allow others to be chosen again."""
        self._is_locked = locked
        self.mine.set_locked(locked)
        self._follow_mine()
        for part in (self.source, self.fetch):
            part.setEnabled(not locked)
        fixed = tr("Fixed while the network learns: {tip}", tip=self._tip)
        self.source.setToolTip(fixed if locked else self._tip)

    def close_threads(self) -> None:
        """Stop loading."""
        self._job.close()
        self.view.close_job()

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(self._change_source)
        self.mine.changed.connect(self._change_mix)
        self.fetch.clicked.connect(self._fetch)
        self._loading.cancel.clicked.connect(self._job.cancel)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._give_up)
        self._job.cancelled.connect(self._show_state)
        self._job.progressed.connect(self._show_progress)

    def _load_present(self) -> None:
        sources = self._choice.sources(self.kind)
        if sources:
            self._start(partial(load_digits, sources, self._data_dir, cache=self._cache))

    def _start(self, load: Work | None) -> None:
        """Drop the digits, and load others, or none."""
        self.digits = None
        self.view.show_examples(None)
        if load is None:
            self._job.cancel()
        else:
            self._job.start(load)
        self._show_state()

    @Slot()
    def _change_source(self) -> None:
        self._choice.choose_alone(self.kind)
        self._start(None)
        self._load_present()

    @Slot()
    def _change_mix(self) -> None:
        self._choice.choose_mix()
        self._change_source()

    def _follow_mine(self) -> None:
        """Load the person's own digits anew, at once or when the tab is shown, if they have changed."""
        if self._is_outdated and not self._is_locked:
            self._is_outdated = False
            self._start(None)
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
        self.progressed.emit()

    @Slot(int, int)
    def _show_progress(self, done: int, count: int) -> None:
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
