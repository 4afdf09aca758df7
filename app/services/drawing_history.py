"""Every drawing there was, so that undo and redo have no limit.

Drawings are immutable and share their strokes, so a step of the history costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from lenet.drawing.strokes import Drawing


class History:
    """A row of drawings and the place of the present one.

    Parameters
    ----------
    drawings
        At least one, oldest first; by default an empty canvas.
    place
        Which of them is present, from 0.
    """

    def __init__(self, drawings: Sequence[Drawing] = (Drawing(),), place: int = 0) -> None:
        self._drawings = list(drawings)
        self._place = place

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """All drawings, oldest first."""
        return tuple(self._drawings)

    @property
    def place(self) -> int:
        """Which of them is present, from 0."""
        return self._place

    @property
    def present(self) -> Drawing:
        """The drawing that is shown now."""
        return self._drawings[self._place]

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier drawing."""
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone, and nothing was drawn since."""
        return self._place < len(self._drawings) - 1

    def push(self, drawing: Drawing) -> None:
        """Go on to a new drawing; what was undone before is forgotten."""
        self._place += 1
        self._drawings[self._place :] = [drawing]

    def undo(self) -> None:
        """Go back one step, if there is one."""
        if self.can_undo:
            self._place -= 1

    def redo(self) -> None:
        """Take one step forward again, if there is one."""
        if self.can_redo:
            self._place += 1
