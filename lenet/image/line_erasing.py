"""Straight lines are erased from a picture; strokes that cross them stay."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lenet.image.line_detection import StraightLine, greatest_thickness
from lenet.image.morphology import running_extremum


def erase_lines(
    share: NDArray[np.float32], lines: tuple[Sequence[StraightLine], Sequence[StraightLine]], grain: float
) -> NDArray[np.float32]:
    """Erase lines; strokes that cross them stay.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W].
    lines
        Those along columns, and those along rows as they are in the transposed picture.
    grain
        Standard deviation of the paper's grain.

    Returns
    -------
    ndarray, float32 [H, W]
        A new picture, nowhere darker.
    """
    erased = share.copy()
    # A transposed view: what is written to it is written to the picture.
    for along, picture in zip(lines, (erased, erased.T), strict=True):
        for line in along:
            _erase(picture, line, grain)
    return erased


def _erase(share: NDArray[np.float32], line: StraightLine, grain: float) -> None:
    """Erase a line that runs along columns from a picture, which is changed; strokes over it stay."""
    height, width = share.shape
    margin = greatest_thickness(share.shape) + 4
    columns = np.arange(max(0, line.first - 2), min(width, line.last + 2))
    rows = np.rint(np.polyval(line.course, columns)).astype(np.intp) + np.arange(-margin, margin + 1)[:, None]
    inside = (rows >= 0) & (rows < height)
    band = np.where(inside, share[rows.clip(0, height - 1), columns], np.float32(0))
    seen = inside.any(axis=1)
    middle, high = np.zeros((2, len(band)), np.float32)
    middle[seen], high[seen] = np.percentile(band[seen], (50, 75), axis=1)
    peak = margin - 2 + int(np.argmax(middle[margin - 2 : margin + 3]))
    level = float(middle[peak])
    floor = min(float(np.median(middle)), level)
    if level - floor < max(2 * grain, 0.01):
        return
    light = np.flatnonzero(middle <= floor + max(0.12 * (level - floor), grain))
    top = int(light[light < peak].max(initial=0))
    bottom = int(light[light > peak].min(initial=len(middle) - 1))
    if bottom - top > margin:
        return
    stripe = slice(top, bottom + 1)
    # Where a stroke runs over the line it is darker than the line ever is, or goes on beyond it.
    usual = running_extremum(np.pad(high, 1)[:, None], 1, np.maximum)[stripe]
    is_darker = band[stripe] > 1.35 * usual + 3 * grain + 0.02
    beyond = np.maximum(band[max(top - 2, 0) : top + 1].min(axis=0), band[bottom : bottom + 3].min(axis=0))
    goes_on = np.where(beyond > max(0.35 * level, 4 * grain, 0.03), beyond, 0)
    values = np.where(is_darker, band[stripe], np.minimum(band[stripe], goes_on))
    where = inside[stripe]
    share[rows[stripe][where], np.broadcast_to(columns, where.shape)[where]] = values[where]
