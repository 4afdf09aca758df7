"""A test set: digits to evaluate a network on, which should be others than it learned from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lenet.datasets.dataset import Dataset
from lenet.datasets.mnist import MnistNotFoundError, find_mnist
from lenet.datasets.sources import Source, SourceError, SourceKind, load_sources
from lenet.files.errors import shown_name
from lenet.files.progress import Steps
from lenet.language.text import tr

BUILT_IN = Source(SourceKind.BUILT_IN, count=2000, seed=2**33)
"""Used where MNIST is missing; training never uses this seed."""


@dataclass(frozen=True, eq=False)
class TestSet:
    """Digits to evaluate a network on, at least one, with their name within a sentence.

    ``skipped`` has a sentence about each file or line that was passed over.
    """

    name: str
    dataset: Dataset
    skipped: tuple[str, ...] = ()

    __test__ = False
    """pytest need not look for tests here."""


def default_test_source(folder: Path | None = None) -> Source:
    """Return MNIST if it is in a folder, or else in one of the usual places; `BUILT_IN` if it is not there."""
    if find_mnist(folder) is None:
        return BUILT_IN
    return Source(SourceKind.MNIST, () if folder is None else (folder,))


def load_test_set(source: Source) -> Steps[TestSet]:
    """Load the digits of a source; MNIST's are those of its test set.

    Raises
    ------
    ValueError, OSError
        With one sentence: why there are none, and what to do.
    """
    name = tr("MNIST's test set") if source.kind is SourceKind.MNIST else tr(source.name)
    try:
        loaded = yield from load_sources((source,), part="test")
    except MnistNotFoundError:
        if not (source.paths and source.paths[0].is_file()):
            raise
        # A table that was named has training digits alone.
        loaded = yield from load_sources((source,), part="train")
        name = shown_name(source.paths[0])
    if not len(loaded.dataset):
        raise SourceError(tr("There are no digits in {name}: keep or choose some first.", name=source.name))
    return TestSet(name, loaded.dataset, loaded.skipped)
