"""The rules of both games, without anything to be seen."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from lenet.drawing.strokes import Drawing

SECONDS = 60
"""Of the game against the clock."""

ROUNDS = 5
"""Of the game in which the network is to be fooled."""


class Game(Enum):
    """Which game is played."""

    CLOCK = "clock"
    """Draw as many digits as you can in a minute: each that is read right is a point."""

    FOOL = "fool"
    """Draw five digits that a person reads and the network takes for others: each of these is a point."""


@dataclass(frozen=True)
class Attempt:
    """A drawing, the digit that it was to be, and what it was read as: one or more digits, or "" for none."""

    drawing: Drawing
    target: int
    read_as: str


@dataclass
class Round:
    """One game from its first digit to its last: the ``target`` is the digit that is to be drawn now."""

    game: Game
    generator: random.Random
    attempts: list[Attempt] = field(default_factory=list)
    seconds_left: int = SECONDS

    def __post_init__(self) -> None:
        self._targets = targets(self.generator)
        self.target = next(self._targets)

    @property
    def is_over(self) -> bool:
        """Whether the time is up, or all digits are drawn."""
        return self.seconds_left <= 0 if self.game is Game.CLOCK else len(self.attempts) >= ROUNDS

    @property
    def points(self) -> int:
        """How many attempts were worth a point."""
        return sum(map(self.is_won, self.attempts))

    def is_won(self, attempt: Attempt) -> bool:
        """Tell whether an attempt is worth a point."""
        return (attempt.read_as == str(attempt.target)) is (self.game is Game.CLOCK)

    def counts(self, read_as: str) -> bool:
        """Tell whether a finished drawing ends the attempt.

        What the network takes for no digit, or for several, has fooled nobody, as it may be a scribble: it can be mended.
        """
        return self.game is Game.CLOCK or len(read_as) == 1

    def note(self, drawing: Drawing, read_as: str) -> Attempt:
        """Add an attempt, return it, and go on to the next digit."""
        attempt = Attempt(drawing, self.target, read_as)
        self.attempts.append(attempt)
        self.skip()
        return attempt

    def skip(self) -> None:
        """Go on to the next digit."""
        self.target = next(self._targets)


def targets(generator: random.Random) -> Iterator[int]:
    """Yield digits without end: all ten in a new order each time, and none twice in a row."""
    last = None
    while True:
        order = generator.sample(range(10), 10)
        if order[0] == last:
            order.reverse()
        yield from order
        last = order[-1]
