"""Brings the digits of a source into memory, as the network sees them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.qt.translation import tr
from app.train.runs.setup import Digits
from lenet.datasets.examples import Examples, resize_dataset
from lenet.datasets.mnist import load_mnist
from lenet.datasets.mnist_download import download_mnist
from lenet.datasets.sources import Source, load_sources
from lenet.datasets.synthetic import built_in_digits
from lenet.files.progress import Progress, Steps

OTHERS, OTHERS_SEED = 1000, 2**32
"""How many digits take the place of MNIST's test set where it is not there, and a seed that no source has."""


def download_and_load(source: Source, data_dir: Path | None) -> Steps[Digits]:
    """Download MNIST, then load it; see `load_digits`."""
    folder = yield from download_mnist(data_dir)
    return (yield from load_digits((Source(source.kind, (folder,)),), data_dir))


def load_digits(
    sources: tuple[Source, ...], data_dir: Path | None, *, cache: Path | None = None
) -> Steps[Digits]:
    """Load the digits of one or more sources, and MNIST's test set if it is at hand.

    Many built-in digits are kept in the folder ``cache``, so that they are there at once the next time.

    Raises
    ------
    ValueError, OSError
        With one sentence: why there are no digits, and what to do.
    """
    yield Progress(0, 0)
    loaded = yield from load_sources(sources, cache=cache)
    if loaded.mine is not None and not len(loaded.mine):
        raise ValueError(
            tr("You have kept no digits yet: draw one on the Draw tab, then say there what it is.")
        )
    examples = yield from resize_dataset(loaded.dataset)
    test = yield from _test_set(data_dir, examples)
    mine = others = None
    if loaded.mine is not None:
        mine = Examples.from_dataset(loaded.mine, examples.convention)
        others = None if test is not None else (yield from _others(examples))
    name = tr(" and ").join(source.name for source in sources)
    digits = Digits(sources, name, examples, test, loaded.skipped, mine, others)
    # It is made here, and not while one waits for a run to begin.
    _ = digits.digest
    return digits


def _others(examples: Examples) -> Steps[Examples]:
    """Write digits that are in none of the sources."""
    written = yield from built_in_digits(OTHERS, np.random.default_rng(OTHERS_SEED))
    return Examples.from_dataset(written, examples.convention)


def _test_set(data_dir: Path | None, examples: Examples) -> Steps[Examples | None]:
    try:
        test = load_mnist(data_dir, "test")
    except (ValueError, OSError):
        # A network can be trained without; what is wrong with the file is said where MNIST is chosen.
        return None
    return (yield from resize_dataset(test, examples.convention))
