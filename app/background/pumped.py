"""What a thread can pump, and how that ends."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Pumped(Protocol):
    """What the thread needs of a run; everything here is called in the thread."""

    def steps(self) -> Generator[object, None, None]:
        """Work, and yield wherever it may be paused or given up."""

    def snapshot(self) -> object:
        """Return how the run stands, as a value that is never changed."""

    def recognizer(self) -> object:
        """Return what reads with a copy of the network, or None where there is no network yet."""

    def put_down(self) -> None:
        """Make sure that the run can be taken up again from here, though the process may be killed."""


class Outcome(Enum):
    """How pumping ended."""

    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Ending:
    """The end of pumping.

    Attributes
    ----------
    outcome
        How.
    sentence
        Why, and what to do, where it failed.
    """

    outcome: Outcome
    sentence: str = ""
