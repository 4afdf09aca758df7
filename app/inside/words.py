"""How the Inside tab calls layers and units, the same everywhere."""

from __future__ import annotations

from app.inside.stage_place import GRIDS
from app.translation import tr
from lenet.calculation import Unit


def stage_words(stage: str) -> str:
    """Return what a stage is called."""
    return tr("scores") if stage == "fc2" else tr("input") if stage == "input" else stage


def size_words(stage: str) -> str:
    """Return how many maps or units a stage has."""
    grid = GRIDS[stage]
    if stage == "fc2":
        return tr("softmax")
    if grid.side == 1:
        return str(grid.channels)
    if grid.channels == 1:
        return tr("{side}×{side}", side=grid.side)
    return tr("{count} × {side}×{side}", count=grid.channels, side=grid.side)


def unit_words(unit: Unit) -> str:
    """Return which unit it is, counted from 0 as in the program's arrays."""
    if unit.stage == "fc2":
        return tr("score of the {digit}", digit=unit.channel)
    if GRIDS[unit.stage].side == 1:
        return tr("{stage}, unit {channel}", stage=unit.stage, channel=unit.channel)
    if unit.stage == "input":
        return tr("input, row {row}, column {column}", row=unit.row, column=unit.column)
    return tr(
        "{stage}, map {channel}, row {row}, column {column}",
        stage=unit.stage,
        channel=unit.channel,
        row=unit.row,
        column=unit.column,
    )


def number_words(value: float, *, digits: int = 2) -> str:
    """Return a number with a true minus sign; what rounds to 0 has none."""
    return f"{value:z.{digits}f}".replace("-", "−")
