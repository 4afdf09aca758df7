"""Where the parts of the Draw tab lie: the canvas square and as large as possible, the rest around it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from app.draw.canvas import SMALLEST_SIDE
from app.theme.theme import SPACE

_MARGIN, _GAP, _TOOLS_GAP = 2 * SPACE, 2 * SPACE, SPACE

_PANEL_SHARE = 0.66
"""Widest panel, as a part of the canvas side."""


@dataclass(frozen=True)
class Arrangement:
    """Places of the three parts, in device-independent pixels of the tab."""

    tools: QRect
    canvas: QRect
    panel: QRect


def arrange(room: QSize, *, tools: QSize, panel: QSize) -> Arrangement:
    """Return where the parts, given by their least sizes, lie: tools over the canvas, the panel beside both."""
    widest = room.width() - 2 * _MARGIN - _GAP - panel.width()
    highest = room.height() - 2 * _MARGIN - _TOOLS_GAP - tools.height()
    side = max(SMALLEST_SIDE, min(widest, highest))
    left_over = room.width() - 2 * _MARGIN - _GAP - side
    panel_width = max(panel.width(), min(left_over, round(_PANEL_SHARE * side)))
    height = tools.height() + _TOOLS_GAP + side
    left = max(_MARGIN, (room.width() - side - _GAP - panel_width) // 2)
    top = max(_MARGIN, (room.height() - height) // 2)
    return Arrangement(
        tools=QRect(left, top, side, tools.height()),
        canvas=QRect(left, top + tools.height() + _TOOLS_GAP, side, side),
        panel=QRect(left + side + _GAP, top, panel_width, height),
    )


def smallest_room(*, tools: QSize, panel: QSize) -> QSize:
    """Return the smallest tab in which `arrange` cuts nothing."""
    side = max(SMALLEST_SIDE, tools.width(), panel.height() - tools.height() - _TOOLS_GAP)
    return QSize(2 * _MARGIN + side + _GAP + panel.width(), 2 * _MARGIN + tools.height() + _TOOLS_GAP + side)
