"""What a network gains on a person's own digits when it learns from them, and what that costs on others."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, replace

from app.train.runs.setup import Order
from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import read_scores
from lenet.files.progress import map_steps
from lenet.nn.lenet5 import LeNet5
from lenet.nn.metadata import PlainValue
from lenet.nn.network import LayeredNet
from lenet.training.events import PicturesRead
from lenet.training.trainer import Training


@dataclass(frozen=True)
class Standing:
    """How many of the person's own digits, and of others, a network reads right."""

    mine: int
    others: int

    def to_plain(self) -> dict[str, PlainValue]:
        """Return it as a checkpoint keeps it."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: object) -> Standing | None:
        """Return what `to_plain` wrote down; None if it is something else."""
        match plain:
            case {"mine": int(mine), "others": int(others)}:
                return cls(mine, others)
        return None


@dataclass(frozen=True)
class Gain:
    """How a network has changed.

    Attributes
    ----------
    mine, others
        How many digits there are of each.
    before, after
        How many of them are read right.
    is_mnist
        Whether the others are MNIST's test set, and not built-in digits.
    """

    mine: int
    others: int
    before: Standing
    after: Standing
    is_mnist: bool


class Judge:
    """Lets a network read the person's own digits, and others that it did not learn from.

    Parameters
    ----------
    mine, others
        The digits.
    is_mnist
        Whether the others are MNIST's test set.
    before
        How the network read before its run, if that is known.
    """

    def __init__(
        self, mine: Examples, others: Examples, *, is_mnist: bool, before: Standing | None = None
    ) -> None:
        self._mine, self._others, self._is_mnist = mine, others, is_mnist
        self._before = before
        self.gain: Gain | None = None

    @classmethod
    def of(cls, order: Order) -> Judge | None:
        """Return the judge of a run; None if it begins with chance, or learns no digits of the person's."""
        digits, before = order.digits, None
        if order.checkpoint is not None:
            before = Standing.from_plain(order.checkpoint.settings.get("before"))
        others = digits.others if digits.test is None else digits.test
        if digits.mine is None or others is None or (order.start is None and before is None):
            return None
        return cls(digits.mine, others, is_mnist=digits.test is not None, before=before)

    def settings(self) -> dict[str, PlainValue]:
        """Return what a checkpoint has to know."""
        return {} if self._before is None else {"before": self._before.to_plain()}

    def read_before(self, training: Training) -> Iterator[PicturesRead]:
        """Let the network read that a run begins with, unless it was done, and report how far that is."""
        self.gain = None
        if self._before is None:
            self._before = yield from self._stand(training.network, training)

    def read_after(self, training: Training) -> Iterator[PicturesRead]:
        """Let a run's best network read, and report how far that is; then `gain` is known."""
        after = yield from self._stand(LeNet5(training.best_network_params()), training)
        if self._before is not None:
            self.gain = Gain(len(self._mine), len(self._others), self._before, after, self._is_mnist)

    def _stand(self, network: LayeredNet, training: Training) -> Generator[PicturesRead, None, Standing]:
        mine = yield from _count_right(network, self._mine, training)
        others = yield from _count_right(network, self._others, training)
        return Standing(mine, others)


def _count_right(
    network: LayeredNet, examples: Examples, training: Training
) -> Generator[PicturesRead, None, int]:
    examples = replace(examples, convention=training.examples.convention)
    epoch = training.progress.epoch + 1
    scores = yield from map_steps(
        lambda read: PicturesRead(epoch, read.done, read.total),
        read_scores(network, examples, threads=training.threads),
    )
    return int((scores.argmax(axis=1) == examples.labels).sum())
