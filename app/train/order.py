"""What is to be trained, and with what."""

from __future__ import annotations

from dataclasses import dataclass

from app.train.digits import Digits
from lenet.checkpoint import Checkpoint
from lenet.recipe import Recipe
from lenet.recognizer import Recognizer


@dataclass(frozen=True, eq=False)
class Order:
    """What is to be trained.

    Attributes
    ----------
    digits
        What is learned from, and judged by.
    recipe
        How.
    validation_share
        Part of the digits that is not learned from, from 0 to 1.
    threads
        How many threads compute.
    start
        The network to begin with; None for a new one.
    checkpoint
        A run that was put down, to be taken up again; it knows its recipe, its threads and its share.
    """

    digits: Digits
    recipe: Recipe
    validation_share: float
    threads: int
    start: Recognizer | None = None
    checkpoint: Checkpoint | None = None
