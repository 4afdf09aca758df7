"""A labelled drawing as a line of JSON: the form in which pen strokes are kept and shared.

A line has the label and the strokes, ``{"label": 4, "writer": "me", "strokes": [[[x, y], …], …]}``, and
where they are known the pen's width and pressure, what was erased, and the picture below, with whether
it is one that a network was given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.png_text import picture_of_text, text_of_picture
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.json_lines import LineError, fields_of, json_line
from lenet.language.text import figure, tr

MAX_POINTS = 100_000
"""Most points of a drawing; no digit takes so long to draw."""

FARTHEST = 10.0
"""Largest coordinate, in canvas sides: a pen can leave the canvas, but not go far."""

WIDEST_PEN = 1.0
"""Largest width of a pen, in canvas sides: it fills the canvas; the widest of the window has a fifth."""

MOST_PAINTED = 150.0
"""Work of painting a drawing, see `_painted`: minutes of scribbling, or at most one of computing."""

MAX_TEXT_LENGTH = 200
"""Characters of a writer's name and of a date."""

PREPARED_SHAPE = (32, 32)
"""Shape of a picture that is a network's input already."""

FITTED_SIDE, FITTED_PEN = 0.7, 0.06
"""Longer side and pen of strokes whose units are not known, in canvas sides."""

THINNEST_PEN = 1e-5
"""Least width of a pen, in canvas sides: a thinner one would be rounded to 0, and is widened to this."""

DECIMALS = 5
"""Decimals of coordinates and pressures: a hundredth of a pixel on a canvas of 1000."""


@dataclass(frozen=True)
class LabelledDrawing:
    """A drawing whose digit is known.

    Attributes
    ----------
    label
        0 to 9.
    drawing
        What was drawn.
    writer
        Whose hand it is.
    date
        When it was drawn, such as 2026-11-24; None where that is not known.
    """

    label: int
    drawing: Drawing
    writer: str = "me"
    date: str | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.label <= 9:
            raise ValueError(f"A digit is from 0 to 9, not {self.label}.")


def line_of(digit: LabelledDrawing) -> bytes:
    """Return a digit as a line of JSON, without its end."""
    fields: dict[str, Any] = {"label": digit.label, "writer": digit.writer}
    if digit.date is not None:
        fields["date"] = digit.date
    return json_line(fields | drawing_fields(digit.drawing))


def drawing_fields(drawing: Drawing) -> dict[str, Any]:
    """Return what a line says of a drawing, by name."""
    strokes = drawing.strokes
    fields: dict[str, Any] = {
        "strokes": [[[_rounded(x), _rounded(y)] for x, y, _ in stroke.points] for stroke in strokes],
        "width": [max(_rounded(stroke.width), THINNEST_PEN) for stroke in strokes],
    }
    if any(pressure != 1 for stroke in strokes for _, _, pressure in stroke.points):
        fields["pressure"] = [[_rounded(pressure) for _, _, pressure in stroke.points] for stroke in strokes]
    if any(stroke.erases for stroke in strokes):
        fields["erases"] = [stroke.erases for stroke in strokes]
    if drawing.picture is not None:
        fields["picture"] = text_of_picture(drawing.picture)
        if drawing.is_prepared:
            fields["prepared"] = True
    return fields


def relabelled(line: bytes, label: int) -> bytes:
    """Return a line that can be read with another label, and with all else that it has."""
    return json_line({**fields_of(line), "label": replace(digit_of(line), label=label).label})


def digit_of(line: bytes) -> LabelledDrawing:
    """Read a line.

    Parameters
    ----------
    line
        UTF-8. Without ``width``, the units of the strokes are not known, and they are brought to the
        middle of the canvas.

    Raises
    ------
    LineError
        If there is no digit in it.
    """
    fields = fields_of(line)
    label = fields.get("label")
    if type(label) is not int or not 0 <= label <= 9:
        raise LineError(tr("its label is not a whole number from 0 to 9"))
    drawing = drawing_of(fields)
    if _painted(drawing) > MOST_PAINTED:
        raise LineError(tr("it has more ink than a hand draws on a digit"))
    date = _text(fields, "date") if "date" in fields else None
    return LabelledDrawing(label, drawing, _text(fields, "writer", "unknown"), date)


def drawing_of(fields: Mapping[str, Any]) -> Drawing:
    """Return the drawing that a line describes, after checking everything in it.

    Raises
    ------
    LineError
        If there is none, or something that no pen could have drawn.
    """
    picture = picture_of_text(fields["picture"]) if "picture" in fields else None
    lists = _list(fields, "strokes")
    if not lists and picture is None:
        raise LineError(tr("it has no strokes"))
    if sum(len(stroke) for stroke in lists if isinstance(stroke, list)) > MAX_POINTS:
        raise LineError(tr("it has more than {max_points} points", max_points=figure(MAX_POINTS, ",")))
    places = list(map(_places, lists))
    strokes = _strokes(fields, places) if "width" in fields else _fitted(places)
    return Drawing(strokes, picture, _is_prepared(fields, picture))


def _painted(drawing: Drawing) -> float:
    """Return how much work it is to paint strokes: their length times the area that a pen covers at once.

    In canvas sides; a point counts as a twentieth of a side, and a pen as a bit wider than it is.
    """
    work = 0.0
    for stroke in drawing.strokes:
        places = np.array(stroke.points)[:, :2]
        length = float(np.hypot(*np.diff(places, axis=0).T).sum())
        work += (length + len(places) / 20) * (stroke.width + 0.15) ** 2
    return work


def _strokes(fields: Mapping[str, Any], places: Sequence[NDArray[np.float64]]) -> tuple[Stroke, ...]:
    """Make strokes whose units are those of the canvas."""
    count = len(places)
    widths = _list(fields, "width", count)
    pressures = _list(fields, "pressure", count) if "pressure" in fields else [None] * count
    erasing = _list(fields, "erases", count) if "erases" in fields else [False] * count
    strokes = []
    for points, width, pressure, erases in zip(places, widths, pressures, erasing, strict=True):
        pressed = np.ones(len(points)) if pressure is None else _numbers(pressure, (len(points),), "pressure")
        if np.abs(points).max() > FARTHEST:
            raise LineError(tr("its strokes go far beyond the canvas"))
        if isinstance(width, bool) or not isinstance(width, int | float) or not 0 < width <= WIDEST_PEN:
            raise LineError(tr("the width of its pen is no such number"))
        if not np.all((pressed >= 0) & (pressed <= 1)):
            raise LineError(tr("its pressure is not from 0 to 1"))
        if not isinstance(erases, bool):
            raise LineError(tr("it does not say clearly what was erased"))
        strokes.append(_stroke(points, pressed, max(float(width), THINNEST_PEN), erases=erases))
    return tuple(strokes)


def _fitted(places: Sequence[NDArray[np.float64]]) -> tuple[Stroke, ...]:
    """Make strokes of unknown units, in the middle of the canvas."""
    if not places:
        return ()
    points = np.concatenate(places)
    low, extent = points.min(axis=0), float(np.ptp(points, axis=0).max())
    scale = FITTED_SIDE / extent if extent > 0 else 0.0
    corner = 0.5 - scale * np.ptp(points, axis=0) / 2
    return tuple(
        _stroke(corner + scale * (stroke - low), np.ones(len(stroke)), FITTED_PEN) for stroke in places
    )


def _stroke(
    points: NDArray[np.float64], pressure: NDArray[np.float64], width: float, *, erases: bool = False
) -> Stroke:
    rows = np.column_stack((points, pressure)).tolist()
    return Stroke(tuple((x, y, pressed) for x, y, pressed in rows), width, erases)


def _is_prepared(fields: Mapping[str, Any], picture: NDArray[np.float32] | None) -> bool:
    """Tell whether the picture is one that a network was given."""
    is_prepared = fields.get("prepared", False)
    if not isinstance(is_prepared, bool):
        raise LineError(tr("it does not say clearly whether its picture is prepared"))
    if is_prepared and (picture is None or picture.shape != PREPARED_SHAPE):
        raise LineError(tr("it has no picture of the size of those that are prepared"))
    return is_prepared


def _places(stroke: object) -> NDArray[np.float64]:
    """Return the points of a stroke, float64 [n, 2], n at least 1."""
    count = len(stroke) if isinstance(stroke, list) else 0
    if not count:
        raise LineError(tr("one of its strokes has no points"))
    points = _numbers(stroke, (count, 2), "strokes")
    if np.abs(points).max() > 1e9:
        raise LineError(tr("its strokes are too large"))
    return points


def _numbers(value: object, shape: tuple[int, ...], name: str) -> NDArray[np.float64]:
    rows = value if len(shape) == 2 else [value]
    length = shape[-1]
    # One by one, for NumPy would take texts and True for numbers, and make room for the longest everywhere.
    if (
        not isinstance(rows, list)
        or not all(isinstance(row, list) and len(row) == length for row in rows)
        or not all(type(number) in (int, float) for row in rows for number in row)
    ):
        raise LineError(tr("its {name} are not numbers in the form that they should have", name=name))
    try:
        return np.array(value, np.float64).reshape(shape)
    except OverflowError as error:
        raise LineError(tr("it has a number that is too large")) from error


def _list(fields: Mapping[str, Any], name: str, count: int | None = None) -> list[Any]:
    value = fields.get(name)
    if not isinstance(value, list) or count not in (None, len(value)):
        sentence = tr("its {name} is not a list", name=name)
        if count:
            sentence = tr("its {name} is not a list with an entry for each stroke", name=name)
        raise LineError(sentence)
    return value


def _text(fields: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = fields.get(name, default)
    if not isinstance(value, str) or len(value) > MAX_TEXT_LENGTH:
        raise LineError(tr("its {name} is not a short text", name=name))
    return value


def _rounded(value: float) -> float:
    return round(value, DECIMALS)
