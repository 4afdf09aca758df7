"""Scoring: a network's scores for all examples of a dataset, computed by several threads.

The computing itself is done by `lenet.nn.fast.predictor`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from lenet.datasets.batches import BatchLoader
from lenet.datasets.examples import Examples
from lenet.files.progress import Steps, finish
from lenet.nn.arrays import Array
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.fast.predictor import Fill, Predictor
from lenet.nn.fast.thread_team import ThreadTeam
from lenet.nn.network import LayeredNet


def fill_from_examples(examples: Examples, dtype: np.dtype[Any]) -> Fill:
    """Return how one thread gets its pictures from examples."""
    loader, indices = BatchLoader(examples, dtype), np.arange(len(examples))
    return lambda piece, x: loader.load(indices[piece], x)


def read_scores(network: LayeredNet, examples: Examples, *, threads: int | None = None) -> Steps[Array]:
    """Read examples, and return their scores [N, classes]; by default, one thread a usable core is used."""
    scores = np.empty((len(examples), network.classes), network.dtype)
    with ThreadTeam(threads or cpu_count()) as team:
        fills = [fill_from_examples(examples, network.dtype) for _ in range(team.size)]
        yield from Predictor(network, (1, *examples.pictures.shape[1:])).rounds(team, fills, scores)
    return scores


def predict_scores(network: LayeredNet, examples: Examples, *, threads: int | None = None) -> Array:
    """Return the scores [N, classes] of examples; see `read_scores`."""
    return finish(read_scores(network, examples, threads=threads))
