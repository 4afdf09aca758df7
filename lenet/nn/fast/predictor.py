"""The predictor: scores for many pictures, on all cores."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from math import exp

import numpy as np

from lenet.files.progress import Progress, Steps, finish
from lenet.nn.arrays import Array
from lenet.nn.fast.blas_threads import single_threaded
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.fast.plan import Plans
from lenet.nn.fast.thread_team import ThreadTeam, may_overflow, share_of
from lenet.nn.loss import softmax
from lenet.nn.network import LayeredNet

PIECE = 64
"""Pictures that a thread computes at a time: enough for long stretches, few enough for the caches."""

ROUND = 16
"""Pieces that each thread reads between two reports: some 20 ms of work."""

FEW = 7
"""Pictures that are sooner read one by one than as a batch."""

ALONE = 1 << 18
"""Multiplications up to which OpenBLAS makes a product in one thread by itself (its ``SMP_THRESHOLD_MIN`` times its
``GEMM_MULTITHREAD_THRESHOLD``): to tell it so takes longer than such a product."""

PADDING = 16
"""Numbers put after each picture before a batch is turned: without them pixels that follow each other
in the result would come from addresses a power of two apart, which share a few cache lines."""

Fill = Callable[[slice, Array], None]
"""Puts the pictures of a slice into a plan's input [C, H, W, n]."""


class Predictor:
    """A network's memory for reading inputs of one shape (C, H, W); it belongs to one thread at a time.

    After the network's parameters have changed, `take_parameters` must be called before it reads again.

    Examples
    --------
    >>> from lenet.nn.lenet5 import LeNet5
    >>> predictor = Predictor(LeNet5(generator=np.random.default_rng(0)))
    >>> predictor.probabilities(np.zeros((4, 1, 32, 32), np.float32)).shape
    (4, 10)
    """

    def __init__(self, network: LayeredNet, shape: tuple[int, int, int] = (1, 32, 32)) -> None:
        self.network, self.shape = network, shape
        self._plans: dict[int, Plans] = {}

    def take_parameters(self) -> None:
        """Take in the network's parameters as they are now."""
        for plans in self._plans.values():
            plans.take_parameters()

    def probabilities(self, x: Array, *, threads: int | None = None) -> Array:
        """Return probabilities [N, classes] for standardized inputs x [N, C, H, W].

        By default there is one thread for each usable core.

        Raises
        ------
        ValueError
            If the inputs are not of the predictor's shape.
        """
        if x.ndim != 4 or x.shape[1:] != self.shape:
            raise ValueError(f"Inputs must have shape [N, {str(self.shape)[1:-1]}], not {list(x.shape)}.")
        if 0 < len(x) <= FEW:
            return self._one_by_one(x)
        scores = np.empty((len(x), self.network.classes), self.network.dtype)
        if not len(x):
            return scores
        with ThreadTeam(threads or cpu_count()) as team:
            finish(self.rounds(team, [fill_from_array(x) for _ in range(team.size)], scores))
        with may_overflow():
            return softmax(scores)

    def _one_by_one(self, x: Array) -> Array:
        rows = []
        with may_overflow():
            plan = self._plans_of(0).of(1)
            with nullcontext() if plan.largest_product <= ALONE else single_threaded():
                for picture in x:
                    plan.x[..., 0] = picture
                    (scores,) = plan.forward().T
                    rows.append(_softmax_of_one(scores.tolist()))
        return np.array(rows, self.network.dtype)

    def _plans_of(self, share: int) -> Plans:
        return self._plans.setdefault(share, Plans(self.network, self.shape))

    def rounds(self, team: ThreadTeam, fills: list[Fill], scores: Array) -> Steps[None]:
        """Read into scores [N, classes], round by round; each thread of the team has its own fill."""
        count = len(scores)
        step = PIECE * ROUND * team.size
        for start in range(0, count, step):
            stop = min(start + step, count)

            def read(share: int, start: int = start, stop: int = stop) -> None:
                part = share_of(stop - start, share, team.size)
                for first in range(start + part.start, start + part.stop, PIECE):
                    piece = slice(first, min(first + PIECE, start + part.stop))
                    plan = self._plans_of(share).of(piece.stop - piece.start)
                    fills[share](piece, plan.x)
                    scores[piece] = plan.forward().T

            team.run(read)
            yield Progress(stop, count)


def _softmax_of_one(scores: list[float]) -> list[float]:
    """Return what `softmax` gives for one row: so few numbers are computed sooner than handed to NumPy five times."""
    largest = max(scores)
    exponentials = [exp(score - largest) for score in scores]
    total = sum(exponentials)
    return [exponential / total for exponential in exponentials]


def fill_from_array(x: Array) -> Fill:
    """Return how one thread gets its pictures from an array [N, C, H, W]."""
    pixels = x[0].size
    padded = np.empty((PIECE, pixels + PADDING), x.dtype)

    def fill(piece: slice, out: Array) -> None:
        pictures = padded[: piece.stop - piece.start, :pixels]
        pictures[...] = x[piece].reshape(len(pictures), pixels)
        out.reshape(pixels, -1)[...] = pictures.T

    return fill
