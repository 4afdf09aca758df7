"""Long work is a generator: it yields how far it is, and returns its result.

The caller may show the progress, and cancels by ceasing to iterate; closing the generator cleans up.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

Step = TypeVar("Step")
Changed = TypeVar("Changed")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Progress:
    """How far work is: ``done`` of ``total`` parts; the total is 0 while it is not known."""

    done: int
    total: int


Steps: TypeAlias = Generator[Progress, None, Result]
"""What long work returns when it is called: its steps, and the result at their end."""


def finish(steps: Generator[object, None, Result]) -> Result:
    """Run work to its end, and return its result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def map_steps(
    change: Callable[[Step], Changed], steps: Generator[Step, None, Result]
) -> Generator[Changed, None, Result]:
    """Yield what a function makes of each step of some work, and return the result of the work.

    The work is closed along with this generator.
    """
    with closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                result: Result = end.value
                return result
            yield change(step)
