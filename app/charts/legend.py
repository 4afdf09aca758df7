"""The legend of a chart: which line is which, and the values where the mouse points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.charts.line_style import Look, Series, line_colour, line_pen
from app.qt.override import override
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.themed_widget import ThemedWidget

_SWATCH = 3 * SPACE

_GAP = 2 * SPACE


class Legend(ThemedWidget):
    """Entries of a swatch, a name and a value, in as many rows as they need.

    Room is kept for a value as long as any, so that nothing moves when values come.
    """

    def __init__(self, series: Sequence[Series], widest_value: str) -> None:
        super().__init__()
        self._series = series
        self._widest_value = widest_value
        self._values: Mapping[str, str] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show other lines."""
        if series != self._series:
            self._series = series
            self.updateGeometry()
            self.update()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show values by the keys of their lines; a line without a value shows none."""
        if values != self._values:
            self._values = values
            self.setAccessibleDescription(
                ", ".join(f"{each.name} {values[each.key]}" for each in self._series if each.key in values)
            )
            self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        places = [place for _, place in self._places(width)]
        return round(places[-1].bottom()) if places else 0

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((round(self._width(each)) for each in self._series), default=0)
        return QSize(widest, self._row_height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._width(each) + _GAP for each in self._series)), self._row_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(sized_font(TextSize.SMALL))
            for each, place in self._places(self.width()):
                painter.setPen(line_pen(theme, each.look))
                middle = place.center().y()
                painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + _SWATCH, middle))
                if each.look is Look.VALIDATION:
                    painter.setBrush(line_colour(theme, each.look))
                    painter.drawEllipse(QPointF(place.left() + _SWATCH / 2, middle), 2.5, 2.5)
                words = place.adjusted(_SWATCH + SPACE // 2, 0, 0, 0)
                painter.setPen(theme.muted)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, each.name)
                words.setLeft(words.left() + self._metrics().horizontalAdvance(f"{each.name} "))
                painter.setPen(theme.text)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._values.get(each.key, ""))

    def _places(self, width: int) -> Iterator[tuple[Series, QRectF]]:
        """Yield each entry with its place."""
        x, y, height = 0.0, 0.0, self._row_height()
        for each in self._series:
            needed = self._width(each)
            if x and x + needed > width:
                x, y = 0.0, y + height
            yield each, QRectF(x, y, needed, height)
            x += needed + _GAP

    def _width(self, series: Series) -> float:
        words = f"{series.name} {self._widest_value}"
        return _SWATCH + SPACE // 2 + self._metrics().horizontalAdvance(words)

    def _row_height(self) -> int:
        return self._metrics().height()

    @staticmethod
    def _metrics() -> QFontMetrics:
        return QFontMetrics(sized_font(TextSize.SMALL))
