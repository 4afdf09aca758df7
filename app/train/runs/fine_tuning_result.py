"""What a network gains on a person's own digits when it learns from them, and what that costs on others."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.train.runs.setup import RunSetup
from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import read_scores
from lenet.files.progress import map_steps
from lenet.nn.lenet5 import LeNet5
from lenet.nn.metadata import PlainValue
from lenet.nn.network import LayeredNet
from lenet.training.events import PicturesRead
from lenet.training.trainer import Training

MOST_MISREAD = 5
"""Digits that are kept to be shown."""


@dataclass(frozen=True)
class CorrectCounts:
    """How many of the person's own digits, and of others, a network reads right."""

    mine: int
    others: int

    @classmethod
    def from_plain(cls, plain: object) -> CorrectCounts | None:
        """Return what a checkpoint keeps as a dictionary; None if it is something else."""
        match plain:
            case {"mine": int(mine), "others": int(others)}:
                return cls(mine, others)
        return None


@dataclass(frozen=True, eq=False)
class Misread:
    """A digit of the person's, uint8 [32, 32], that is not read as its label."""

    picture: NDArray[np.uint8]
    label: int
    read_as: int


@dataclass(frozen=True)
class FineTuningResult:
    """How many digits of each kind a network reads right before and after; of MNIST's test set, or of built-in ones.

    ``misread`` are digits of the person's that it still reads wrong, the newest first.
    """

    mine: int
    others: int
    before: CorrectCounts
    after: CorrectCounts
    is_mnist: bool
    misread: tuple[Misread, ...] = ()


class BeforeAfter:
    """Counts before and after a run how many of the person's own digits, and of others, its network reads right."""

    def __init__(
        self, mine: Examples, others: Examples, *, is_mnist: bool, before: CorrectCounts | None
    ) -> None:
        self._mine, self._others, self._is_mnist = mine, others, is_mnist
        self._before = before
        self.result: FineTuningResult | None = None

    @classmethod
    def of(cls, setup: RunSetup) -> BeforeAfter | None:
        """Return what counts for a run; None if it starts from random weights, or learns no digits of the person's."""
        digits, before = setup.digits, None
        if setup.checkpoint is not None:
            before = CorrectCounts.from_plain(setup.checkpoint.settings.get("before"))
        others = digits.others if digits.test is None else digits.test
        if digits.mine is None or others is None or (setup.start is None and before is None):
            return None
        return cls(digits.mine, others, is_mnist=digits.test is not None, before=before)

    def settings(self) -> dict[str, PlainValue]:
        """Return what a checkpoint has to know."""
        return {} if self._before is None else {"before": asdict(self._before)}

    def read_before(self, training: Training) -> Iterator[PicturesRead]:
        """Read with the network that a run starts from, unless that was done, and report how far that is."""
        self.result = None
        if self._before is None:
            self._before, _ = yield from self._counts(training.network, training)

    def read_after(self, training: Training) -> Iterator[PicturesRead]:
        """Read with a run's best network, and report how far that is; then `result` is known."""
        after, misread = yield from self._counts(LeNet5(training.best_network_params()), training)
        if self._before is not None:
            self.result = FineTuningResult(
                len(self._mine), len(self._others), self._before, after, self._is_mnist, misread
            )

    def _counts(
        self, network: LayeredNet, training: Training
    ) -> Generator[PicturesRead, None, tuple[CorrectCounts, tuple[Misread, ...]]]:
        mine = yield from _answers(network, self._mine, training)
        others = yield from _answers(network, self._others, training)
        labels = self._mine.labels
        wrong = np.flatnonzero(mine != labels)[::-1][:MOST_MISREAD].tolist()
        misread = tuple(Misread(self._mine.pictures[at], int(labels[at]), int(mine[at])) for at in wrong)
        counts = CorrectCounts(int((mine == labels).sum()), int((others == self._others.labels).sum()))
        return counts, misread


def _answers(
    network: LayeredNet, examples: Examples, training: Training
) -> Generator[PicturesRead, None, NDArray[np.intp]]:
    examples = replace(examples, convention=training.examples.convention)
    epoch = training.progress.epoch + 1
    scores = yield from map_steps(
        lambda read: PicturesRead(epoch, read.done, read.total),
        read_scores(network, examples, threads=training.threads),
    )
    answers: NDArray[np.intp] = scores.argmax(axis=1)
    return answers
