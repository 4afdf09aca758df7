"""A cosmetic pen draws lines in a chart whose width does not grow when the chart is zoomed."""

from __future__ import annotations

from PySide6.QtGui import QPen


def cosmetic(pen: QPen, ratio: float) -> QPen:
    """Return a pen whose width does not grow with the zoom: it counts in pixels of the device.

    Parameters
    ----------
    pen
        With its width in device-independent pixels.
    ratio
        Pixels of the device to one of them.
    """
    result = QPen(pen)
    result.setCosmetic(True)
    result.setWidthF(pen.widthF() * ratio)
    return result
