"""What long work does on its way."""

from collections.abc import Generator
from typing import TypeVar

Step = TypeVar("Step")
Result = TypeVar("Result")


def steps_of(work: Generator[Step, None, Result]) -> tuple[list[Step], Result]:
    """Run work to its end, and return all its steps and its result."""
    steps: list[Step] = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            return steps, end.value
