"""Axes turn numbers into places in a picture, and write the numbers beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil, floor, log10

from lenet.report.markup import Markup, element, joined, number, text, upright
from lenet.report.number_format import written
from lenet.report.picture import Picture

LEFT, RIGHT, TOP, BOTTOM = 72, 24, 10, 44
"""Room around the place of the lines, for numbers and names, in units of the picture."""


def ticks(low: float, high: float, *, about: int = 5) -> list[float]:
    """Return about so many round numbers from low to high, which is greater.

    They are in steps of 1, 2 or 5 times a power of ten.
    """
    raw = (high - low) / about
    power = 10.0 ** floor(log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw * 0.999)
    # A little is granted to numbers that are only rounded out of the range.
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [round(step * count, 10) for count in range(first, last + 1)]


@dataclass(frozen=True)
class Axes:
    """A picture with two axes: their ranges, low to high, what is written beside them, and its size in its own units.

    Numbers are written below at ``x_ticks``, by default at round ones.
    """

    x: tuple[float, float]
    y: tuple[float, float]
    x_name: str
    y_name: str
    width: float = 420
    height: float = 280
    x_ticks: Sequence[float] | None = None
    show_x: Callable[[float], str] = field(default=written)
    show_y: Callable[[float], str] = field(default=written)

    def across(self, value: float) -> float:
        """Return the place of a number from the left."""
        low, high = self.x
        return LEFT + (value - low) / (high - low) * (self.width - LEFT - RIGHT)

    def down(self, value: float) -> float:
        """Return the place of a number from the top."""
        low, high = self.y
        return self.height - BOTTOM - (value - low) / (high - low) * (self.height - TOP - BOTTOM)

    def line(self, places: Iterable[tuple[float, float]], **attributes: str) -> Markup:
        """Return a line through some places."""
        points = " ".join(f"{number(self.across(x))},{number(self.down(y))}" for x, y in places)
        return element("polyline", points=points, **attributes)

    def picture(self, *content: str, title: str) -> Picture:
        """Return the whole picture with what is drawn; its title is for screen readers."""
        return Picture(title, joined((self._grid(), *content)), self.width, self.height)

    def _grid(self) -> Markup:
        left, right = LEFT, self.width - RIGHT
        top, bottom = TOP, self.height - BOTTOM
        parts: list[str] = []
        for value in ticks(*self.y):
            y = self.down(value)
            parts.append(element("line", class_="grid", x1=left, x2=right, y1=y, y2=y))
            parts.append(text(self.show_y(value), "number", left - 6, y + 4, text_anchor="end"))
        for value in ticks(*self.x) if self.x_ticks is None else self.x_ticks:
            x = self.across(value)
            parts.append(element("line", class_="grid", x1=x, x2=x, y1=top, y2=bottom))
            parts.append(text(self.show_x(value), "number", x, bottom + 16, text_anchor="middle"))
        middle = (left + right) / 2
        parts.append(text(self.x_name, "name", middle, self.height - 8, text_anchor="middle"))
        parts.append(upright(self.y_name, "name", 12, (top + bottom) / 2))
        return joined(parts)
