"""Hangs a gallery of training digits for the network that is looked into, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.job import Job
from app.qt.translation import tr
from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import resize_dataset
from lenet.datasets.mnist import find_mnist
from lenet.datasets.sources import Source, SourceKind, load_sources
from lenet.files.progress import Steps
from lenet.inspection.nearest_examples import Gallery
from lenet.recognition.recognizer import Recognizer

COUNT = 5000
"""Digits in the first gallery: enough to find similar ones, and followed at once."""


FEW = 1000
"""Digits in the first gallery of those that have to be written first."""


_SEED = 11
"""Of the sample, so that the same digits are shown every time."""


_QUIET_MS = 400
"""Time that a network has to stay before a gallery is hung for it; in training one follows another."""


def gallery_sources(data_dir: Path | None) -> tuple[Source, ...]:
    """Return where the digits come from, few and then more: MNIST's training digits, or built-in ones."""
    folder = find_mnist(data_dir)
    if folder is None:
        return tuple(Source(SourceKind.BUILT_IN, count=count, seed=_SEED) for count in (FEW, COUNT))
    return (
        Source(SourceKind.MNIST, (folder,), count=COUNT, seed=_SEED),
        Source(SourceKind.MNIST, (folder,)),
    )


@dataclass(frozen=True, eq=False)
class _Hung:
    """What comes back from the thread."""

    source: Source
    dataset: Dataset
    gallery: Gallery


def _hang(dataset: Dataset | None, source: Source, recognizer: Recognizer) -> Steps[_Hung]:
    """Load the digits, unless they are there, and follow them through the network; runs in the thread."""
    if dataset is None:
        dataset = (yield from load_sources((source,))).dataset
    examples = yield from resize_dataset(dataset, recognizer.convention)
    return _Hung(source, dataset, (yield from Gallery.hang(recognizer.network, examples)))


class GalleryLoader(QObject):
    """Keeps one gallery: that of the network asked for last, at first of few digits and then of more.

    Parameters
    ----------
    data_dir
        Where MNIST is, if not in one of the usual places.
    parent
        Its owner.

    Attributes
    ----------
    gallery
        The gallery; None while there is none.
    digits
        What its digits are called.
    """

    changed = Signal()
    """`gallery` is another one, or gone."""

    progressed = Signal(int, int)
    """How far it is: done, and of how many; of 0 where that is not known."""

    failed = Signal(str)
    """One sentence: why there is none, and what to do."""

    def __init__(self, data_dir: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gallery: Gallery | None = None
        self.digits = tr("training digits")
        self._data_dir = data_dir
        self._datasets: dict[Source, Dataset] = {}
        self._sources: tuple[Source, ...] = ()
        self._recognizer: Recognizer | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._take)
        self._job.progressed.connect(self.progressed)
        self._job.failed.connect(self.failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._start)

    def ask(self, recognizer: Recognizer) -> None:
        """See to it that there will be a gallery of a network."""
        if recognizer is not self._recognizer:
            self._recognizer, self.gallery = recognizer, None
            self._job.cancel()
            self._timer.start()
            self.changed.emit()

    def close(self) -> None:
        """Stop hanging."""
        self._timer.stop()
        self._job.close()

    @Slot()
    def _start(self) -> None:
        self._sources = gallery_sources(self._data_dir)
        self._hang_next()

    def _hang_next(self) -> None:
        """Hang the gallery of the next digits, if there are more."""
        assert self._recognizer is not None
        if self._sources:
            source, *later = self._sources
            self._sources = tuple(later)
            self._job.start(partial(_hang, self._datasets.get(source), source, self._recognizer))

    @Slot(object)
    def _take(self, hung: _Hung) -> None:
        self._datasets[hung.source], self.gallery = hung.dataset, hung.gallery
        is_built_in = hung.source.kind is SourceKind.BUILT_IN
        self.digits = tr("built-in digits") if is_built_in else tr("training digits")
        self.changed.emit()
        self._hang_next()
