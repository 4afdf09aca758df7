"""Sentences about a unit: where it is, the shapes of its layer's matrices, and its sum."""

from __future__ import annotations

from app.inside.network_layout import GRIDS
from app.qt.translation import figure, tr
from lenet.inspection.activations import Unit, stage_before
from lenet.inspection.edits import WeightPlace
from lenet.inspection.unit_calculation import Calculation
from lenet.nn.arrays import Array


def help_of(stage: str) -> tuple[str, str]:
    """Return the page of help for a stage, and the question that it answers."""
    if stage.startswith("conv"):
        return "convolution", tr("What is a convolution?")
    if stage.startswith("pool"):
        return "pooling", tr("What is pooling?")
    return "fully_connected", tr("What is a fully connected layer?")


def window_words(calculation: Calculation) -> str:
    """Return which part of its inputs a unit sees."""
    unit = calculation.unit
    before = stage_before(unit.stage)
    name = stage_words(before)
    if calculation.inputs.ndim == 1:
        return tr("It gets all {count} numbers of {before}.", count=calculation.inputs.size, before=name)
    top, left = calculation.corner
    size = calculation.inputs.shape[-1]
    place = {"top": top, "bottom": top + size - 1, "left": left, "right": left + size - 1, "before": name}
    if calculation.weights is None:
        return tr(
            "It looks at rows {top}–{bottom}, columns {left}–{right} of map {channel} of {before}, and keeps the largest.",
            channel=unit.channel,
            **place,
        )
    if GRIDS[before].channels == 1:
        return tr("It looks at rows {top}–{bottom}, columns {left}–{right} of the {before}.", **place)
    return tr(
        "It looks at rows {top}–{bottom}, columns {left}–{right} of all {count} maps of {before}.",
        count=GRIDS[before].channels,
        **place,
    )


def shape_words(calculation: Calculation) -> str:
    """Return the shapes of the layer's matrices, and where in them the unit is."""
    shapes = {name: f"{rows}×{columns}" for name, (rows, columns) in calculation.shapes.items()}
    unit = calculation.unit
    row = unit.row * GRIDS[unit.stage].side + unit.column
    if calculation.weights is None:
        row += unit.channel * GRIDS[unit.stage].side ** 2
        words = tr("The layer as matrices: z [{z}] is the largest of each row of a [{a}].", **shapes)
        return tr("{words} This is row {row}.", words=words, row=row)
    words = tr("The layer as matrices: a [{a}] × W [{W}] + b [{b}] = z [{z}].", **shapes)
    return tr(
        "{words} This is row {row} of a, column {column} of W.", words=words, row=row, column=unit.channel
    )


def sum_words(calculation: Calculation, subtotals: Array) -> str:
    """Return how the products become the value, so that it can be done again."""
    value, z = number_words(calculation.value, digits=3), number_words(calculation.z, digits=3)
    if calculation.weights is None:
        return tr("The largest of the four is {value}.", value=value)
    terms = (number_words(subtotal, digits=3) for subtotal in subtotals.tolist())
    parts = " + ".join(terms).replace("+ −", "− ")
    bias = number_words(calculation.bias, digits=3)
    words = tr(
        "Sums of the products: {parts}, and b = {bias}: together z = {z}.", parts=parts, bias=bias, z=z
    )
    if not calculation.has_relu:
        return tr("{words} That is the score.", words=words)
    if calculation.z > 0:
        return tr("{words} ReLU keeps it: the value is {value}.", words=words, value=value)
    return tr("{words} ReLU sets what is below 0 to 0: the value is {value}.", words=words, value=value)


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


def map_words(stage: str, channel: int) -> str:
    """Return which map it is."""
    return (
        stage_words(stage) if stage == "input" else tr("{stage}, map {channel}", stage=stage, channel=channel)
    )


def unit_words(unit: Unit) -> str:
    """Return which unit it is, counted from 0 as in the program's arrays."""
    if unit.stage == "fc2":
        return tr("score of the {channel}", **vars(unit))
    if GRIDS[unit.stage].side == 1:
        return tr("{stage}, unit {channel}", **vars(unit))
    if unit.stage == "input":
        return tr("input, row {row}, column {column}", **vars(unit))
    return tr("{stage}, map {channel}, row {row}, column {column}", **vars(unit))


def weight_words(place: WeightPlace, value: float, *, digits: int) -> str:
    """Return which weight it is, and its value."""
    return tr("{stage}.W[{row}, {column}] = {value}", value=number_words(value, digits=digits), **vars(place))


def number_words(value: float, *, digits: int = 2) -> str:
    """Return a number with a true minus sign; what rounds to 0 has none."""
    return figure(value, f"z.{digits}f").replace("-", "−")
