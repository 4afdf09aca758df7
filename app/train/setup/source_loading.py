"""Brings the digits of a source into memory, as the network sees them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.background.loader import GivenUp, Watch
from app.qt.translation import tr
from app.train.runs.setup import Digits
from lenet.datasets.examples import Examples
from lenet.datasets.mnist import load_mnist
from lenet.datasets.mnist_download import DownloadCancelled, download_mnist
from lenet.datasets.sources import Source, load_sources
from lenet.datasets.synthetic import built_in_digits

OTHERS, OTHERS_SEED = 1000, 2**32
"""How many digits stand for MNIST's test set where it is not there, and a chance that no source has."""


def download_and_load(source: Source, data_dir: Path | None, watch: Watch) -> Digits:
    """Download MNIST, then load it; see `load_digits`."""
    try:
        folder = download_mnist(data_dir, progress=watch.progress, should_stop=watch.should_stop)
    except DownloadCancelled as cancelled:
        raise GivenUp from cancelled
    return load_digits((Source(source.kind, (folder,)),), data_dir, watch)


def load_digits(sources: tuple[Source, ...], data_dir: Path | None, watch: Watch) -> Digits:
    """Load the digits of one or more sources, and MNIST's test set if it is at hand.

    Parameters
    ----------
    sources
        Where they come from.
    data_dir
        Where MNIST is, if not in one of the usual places.
    watch
        Is told how far it is, and can be told to give up.

    Raises
    ------
    GivenUp
        As the watch was cancelled.
    ValueError, OSError
        With one sentence: why there are no digits, and what to do.
    """
    watch.look_up(0, 0)
    loaded = load_sources(sources, look_up=watch.look_up)
    if loaded.mine is not None and not len(loaded.mine):
        raise ValueError(
            tr("You have kept no digits yet: draw one on the Draw tab, then say there what it is.")
        )
    examples = Examples.from_dataset(loaded.dataset, look_up=watch.look_up)
    test = _test_set(data_dir, examples, watch)
    mine = others = None
    if loaded.mine is not None:
        mine = Examples.from_dataset(loaded.mine, examples.convention)
        others = _others(examples, watch) if test is None else None
    name = tr(" and ").join(source.name for source in sources)
    digits = Digits(sources, name, examples, test, loaded.skipped, mine, others)
    # It is made here, and not when somebody waits for a run to begin.
    _ = digits.digest
    return digits


def _others(examples: Examples, watch: Watch) -> Examples:
    """Write digits that are in none of the sources."""
    written = built_in_digits(OTHERS, np.random.default_rng(OTHERS_SEED), look_up=watch.look_up)
    return Examples.from_dataset(written, examples.convention)


def _test_set(data_dir: Path | None, examples: Examples, watch: Watch) -> Examples | None:
    try:
        test = load_mnist(data_dir, "test")
    except (ValueError, OSError):
        # A network can be trained without; what is wrong with the file is told where MNIST is chosen.
        return None
    return Examples.from_dataset(test, examples.convention, look_up=watch.look_up)
