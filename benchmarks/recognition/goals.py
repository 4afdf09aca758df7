"""Goals beside what was measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.recognition.tables import percent_of
from benchmarks.timing import table


@dataclass(frozen=True)
class Goal:
    """Something to be reached.

    Attributes
    ----------
    what
        What is measured.
    goal, measured
        From 0 to 1, or in parts of it.
    is_lower_better
        Whether the goal is the most that is allowed, or the least.
    """

    what: str
    goal: float
    measured: float
    is_lower_better: bool = False

    @property
    def is_reached(self) -> bool:
        """Whether it is reached; a rounding error does not count."""
        surplus = self.goal - self.measured if self.is_lower_better else self.measured - self.goal
        return surplus >= -1e-9


def goals_table(goals: Sequence[Goal]) -> str:
    """Return all goals, and whether they are reached."""
    rows = [
        (
            goal.what,
            f"{'at most' if goal.is_lower_better else 'at least'} {percent_of(goal.goal)}",
            percent_of(goal.measured),
            "yes" if goal.is_reached else "no",
        )
        for goal in goals
    ]
    return table(("what", "goal", "measured", "reached"), rows)
