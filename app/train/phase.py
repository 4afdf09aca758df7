"""The phases of a run, as the window knows them."""

from __future__ import annotations

from enum import Enum


class Phase(Enum):
    """Where the tab is between Start and the end of a run."""

    IDLE = "idle"
    """Nothing was started yet."""

    PREPARING = "preparing"
    """Start was pressed; the data is being made ready."""

    RUNNING = "running"
    PAUSED = "paused"

    ENDING = "ending"
    """Stop was pressed; the batch under way is brought to its end."""

    ENDED = "ended"
    """The run finished, was stopped or failed; what it learned is there."""

    @property
    def is_active(self) -> bool:
        """Whether a run is under way, or about to be."""
        return self in (Phase.PREPARING, Phase.RUNNING, Phase.PAUSED, Phase.ENDING)
