"""A predictor reads many pictures with a network, in a few threads and a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from lenet.cores import usable_cores
from lenet.examples import Examples, Loader
from lenet.im2row import Array
from lenet.network import LayeredNet
from lenet.plan import Plan
from lenet.team import Team, share_of

PIECE = 64
"""Pictures that a thread reads at a time: their activations fit the caches."""

ROUND = 8
"""Pieces that each thread reads between two reports: some 10 ms of work."""

Fill = Callable[[slice, Array], None]
"""Puts the pictures of a slice into a plan's input [C, H, W, n]."""


class Predictor:
    """A network's memory for reading; it belongs to one thread at a time.

    Parameters
    ----------
    network
        The network; its parameters are taken in anew at every call.
    shape
        Shape of one input, (C, H, W).
    """

    def __init__(self, network: LayeredNet, shape: tuple[int, int, int] = (1, 32, 32)) -> None:
        self.network, self.shape = network, shape
        self._plans: dict[tuple[int, int], Plan] = {}

    def rounds(self, team: Team, fills: list[Fill], scores: Array) -> Iterator[int]:
        """Read into scores [N, classes], round by round, and yield how many are done.

        Parameters
        ----------
        team
            The threads.
        fills
            How each thread gets its pictures.
        scores
            Where the scores go.
        """
        for plan in self._plans.values():
            plan.take_parameters()
        count = len(scores)
        step = PIECE * ROUND * team.size
        for start in range(0, count, step):
            stop = min(start + step, count)

            def read(share: int, start: int = start, stop: int = stop) -> None:
                part = share_of(stop - start, share, team.size)
                for first in range(start + part.start, start + part.stop, PIECE):
                    piece = slice(first, min(first + PIECE, start + part.stop))
                    plan = self._plan(share, piece.stop - piece.start)
                    fills[share](piece, plan.x)
                    scores[piece] = plan.forward().T

            team.run(read)
            yield stop

    def _plan(self, share: int, size: int) -> Plan:
        """Return a thread's plan for a number of pictures, made at its first use."""
        if (share, size) not in self._plans:
            self._plans[share, size] = Plan(self.network, self.shape, size)
        return self._plans[share, size]


def fills_from(examples: Examples, dtype: np.dtype[Any], threads: int) -> list[Fill]:
    """Return how each of a few threads gets its pictures from examples."""

    def fill_by(loader: Loader) -> Fill:
        indices = np.arange(len(examples))
        return lambda piece, x: loader.load(indices[piece], x)

    return [fill_by(Loader(examples, dtype)) for _ in range(threads)]


def predict_scores(network: LayeredNet, examples: Examples, *, threads: int | None = None) -> Array:
    """Return the scores [N, classes] of examples.

    Parameters
    ----------
    network
        The network.
    examples
        The pictures.
    threads
        How many threads to use; by default one a usable core.
    """
    scores = np.empty((len(examples), 10), network.dtype)
    with Team(threads or usable_cores()) as team:
        fills = fills_from(examples, network.dtype, team.size)
        for _ in Predictor(network).rounds(team, fills, scores):
            pass
    return scores
