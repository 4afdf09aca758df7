"""A few digits that a LeNet-5 learns in no time, and a place for its run that only remembers."""

from collections.abc import Mapping

from app.train.runs.setup import Digits, RunSetup
from lenet.datasets.examples import Examples
from lenet.datasets.sources import Source, SourceKind
from lenet.nn.metadata import PlainValue
from lenet.training.checkpoint import Checkpoint
from lenet.training.events import EpochEnded
from lenet.training.recipe import Recipe
from tests.helpers.toy_digits import toy_examples

QUICK = Recipe(epochs=3, batch_size=8, learning_rate=0.02, augmentation="shift")


def toy_set(count: int = 48, *, test: Examples | None = None) -> Digits:
    """Return digits of 32×32 pixels that are told apart easily."""
    source = Source(SourceKind.BUILT_IN, count=count)
    return Digits((source,), "toy digits", toy_examples(count, side=32), test=test)


def toy_setup(
    recipe: Recipe = QUICK, *, digits: Digits | None = None, checkpoint: Checkpoint | None = None
) -> RunSetup:
    return RunSetup(digits or toy_set(), recipe, 0.25, threads=1, checkpoint=checkpoint)


class Memory:
    """Remembers what a run wants to keep, or refuses it."""

    def __init__(self) -> None:
        self.checkpoints: list[Checkpoint] = []
        self.epochs: list[EpochEnded] = []
        self.rates: list[float | None] = []
        self.settings: Mapping[str, PlainValue] = {}
        self.refusal: Exception | None = None

    def save(self, checkpoint: Checkpoint) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.checkpoints.append(checkpoint)

    def log(
        self, event: EpochEnded, *, learning_rate: float | None, settings: Mapping[str, PlainValue]
    ) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.epochs.append(event)
        self.rates.append(learning_rate)
        self.settings = settings
