"""Loads digits and computes what each unit of the network makes of them, in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.job import Job
from app.qt.override import override
from app.qt.translation import tr
from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import resize_dataset
from lenet.datasets.mnist import find_mnist
from lenet.datasets.sources import Source, SourceKind, load_sources
from lenet.files.progress import Steps
from lenet.inspection.nearest_examples import Gallery
from lenet.recognition.recognizer import Recognizer

COUNT = 5000
"""Digits in the first gallery: enough to find similar ones, and computed at once."""

FEW = 1000
"""Digits in the first gallery of synthetic ones, which have to be made first."""

_SEED = 11
"""Of the sample, so that the same digits are shown every time."""

_QUIET_MS = 400
"""Time that a network has to stay before its gallery is computed; in training one follows another."""


def gallery_sources(data_dir: Path | None) -> tuple[Source, ...]:
    """Return where the digits come from, few and then more: MNIST's training digits, or built-in ones."""
    folder = find_mnist(data_dir)
    if folder is None:
        return tuple(Source(SourceKind.BUILT_IN, count=count, seed=_SEED) for count in (FEW, COUNT))
    return (
        Source(SourceKind.MNIST, (folder,), count=COUNT, seed=_SEED),
        Source(SourceKind.MNIST, (folder,)),
    )


def _compute(
    dataset: Dataset | None, source: Source, recognizer: Recognizer
) -> Steps[tuple[Source, Dataset, Gallery]]:
    """Load the digits, unless they are there, and return them with their gallery; runs in the thread."""
    if dataset is None:
        dataset = (yield from load_sources((source,))).dataset
    examples = yield from resize_dataset(dataset, recognizer.convention)
    return source, dataset, (yield from Gallery.compute(recognizer.network, examples))


class GalleryLoader(Job):
    """Keeps one ``gallery``: that of the network asked for last, at first of few digits and then of more, or None.

    MNIST is in ``data_dir``, or else in one of the usual places; ``digits`` is what the gallery's digits are called.
    """

    changed = Signal()
    """`gallery` is another one, or gone."""

    def __init__(self, data_dir: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gallery: Gallery | None = None
        self.digits = tr("training digits")
        self._data_dir = data_dir
        self._datasets: dict[Source, Dataset] = {}
        self._sources: tuple[Source, ...] = ()
        self._recognizer: Recognizer | None = None
        self.succeeded.connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self._start)

    def ask(self, recognizer: Recognizer) -> None:
        """Compute the gallery of a network, unless it is the one asked for last."""
        if recognizer is not self._recognizer:
            self._recognizer, self.gallery = recognizer, None
            self.cancel()
            self._timer.start()
            self.changed.emit()

    @override
    def close(self) -> None:
        self._timer.stop()
        super().close()

    @Slot()
    def _start(self) -> None:
        self._sources = gallery_sources(self._data_dir)
        self._start_next()

    def _start_next(self) -> None:
        """Compute the gallery of the next digits, if there are more."""
        assert self._recognizer is not None
        if self._sources:
            source, *later = self._sources
            self._sources = tuple(later)
            self.start(partial(_compute, self._datasets.get(source), source, self._recognizer))

    @Slot(object)
    def _take(self, computed: tuple[Source, Dataset, Gallery]) -> None:
        source, self._datasets[source], self.gallery = computed
        is_built_in = source.kind is SourceKind.BUILT_IN
        self.digits = tr("built-in digits") if is_built_in else tr("training digits")
        self.changed.emit()
        self._start_next()
