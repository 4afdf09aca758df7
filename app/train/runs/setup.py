"""What a run learns from, and how."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lenet.datasets.examples import Examples
from lenet.datasets.sources import Source, settings_of
from lenet.nn.metadata import PlainValue
from lenet.recognition.recognizer import Recognizer
from lenet.training.checkpoint import Checkpoint, LearnedData
from lenet.training.recipe import Recipe


@dataclass(frozen=True, eq=False)
class Digits:
    """Digits of one or more sources, in an order in which each part is like the whole.

    Attributes
    ----------
    test
        MNIST's test set, which is read at the end of a run; None where it is not at hand.
    skipped
        A sentence about each file that was passed over.
    mine
        The person's own of them; None if those are not among the sources.
    others
        Where there are such and MNIST's test set is not at hand: digits that show what learning them has cost.
    """

    sources: tuple[Source, ...]
    name: str
    examples: Examples
    test: Examples | None = None
    skipped: tuple[str, ...] = ()
    mine: Examples | None = None
    others: Examples | None = None

    @cached_property
    def digest(self) -> str:
        """What tells them from all others, so that a run goes on with its own; 0.1 s of work, once."""
        return LearnedData.of(self.examples, len(self.examples)).digest

    def settings(self) -> dict[str, PlainValue]:
        """Return what a checkpoint has to know of them."""
        return settings_of(self.name, self.sources)


@dataclass(frozen=True, eq=False)
class RunSetup:
    """What is to be trained, from a network to start from or from random weights.

    The validation share of the digits, from 0 to 1, is not learned from. The checkpoint of an interrupted run is
    resumed; it knows its recipe, its threads and its share.
    """

    digits: Digits
    recipe: Recipe
    validation_share: float
    threads: int
    start: Recognizer | None = None
    checkpoint: Checkpoint | None = None
