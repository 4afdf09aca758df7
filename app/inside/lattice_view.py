"""The lattice of a number as a picture: every candidate with what it is read as, and the best path through them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.colour_scale import colour_scale, scaled_image
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget
from app.widgets.type_size import type_factor
from lenet.inspection.lattice_chart import Tile, lattice_tiles
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.reading import whole_percent

_SIDE = 44
"""Of a candidate's picture, in device-independent pixels, with type in its usual size."""

_FAINT = 0.35
"""Opacity of candidates that are hardly a digit."""


class LatticeView(ThemedWidget):
    """Shows the candidates of a number as tiles: one piece in the uppermost row, the more pieces the lower."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "latticeView", tr("The candidates of the number"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lattice: Lattice | None = None
        self._tiles: Sequence[Tile] = ()

    def show_lattice(self, lattice: Lattice | None) -> None:
        """Show the lattice of another number; None for none."""
        self._lattice = lattice
        self._tiles = () if lattice is None else lattice_tiles(lattice)
        self.setAccessibleDescription("; ".join(self._words(tile) for tile in self._best()))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        columns = 1 + max((tile.column for tile in self._tiles), default=-1.0)
        rows = 1 + max((tile.row for tile in self._tiles), default=-1)
        return QSize(round(columns * (_side() + SPACE)) + SPACE, rows * self._row_height() + SPACE)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            places = (tile for tile in self._tiles if self._room(tile).contains(event.pos().toPointF()))
            tile = next(places, None)
            QToolTip.showText(event.globalPos(), "" if tile is None else self._words(tile), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        lattice, theme = self._lattice, theme_of(self)
        if lattice is None:
            return
        scale = colour_scale(theme.paper, theme.ink)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(QPen(theme.positive, 3))
            for one, other in pairwise(self._best()):
                painter.drawLine(self._room(one).center(), self._room(other).center())
            for tile in self._tiles:
                room = self._room(tile)
                is_digit = lattice.digit_shares[tile.candidate] >= 1 / 2
                painter.setOpacity(1.0 if tile.is_best or is_digit else _FAINT)
                painter.fillRect(room, theme.paper)
                painter.drawImage(room, scaled_image(lattice.pictures[tile.candidate], scale))
                self._paint_caption(painter, tile, theme.text if tile.is_best else theme.muted)
                painter.setPen(QPen(theme.positive, 3) if tile.is_best else QPen(theme.border, 1))
                painter.drawRect(room)

    def _paint_caption(self, painter: QPainter, tile: Tile, colour: QColor) -> None:
        painter.setFont(sized_font(TextSize.SMALL, bold=tile.is_best))
        painter.setPen(colour)
        room = self._room(tile).translated(0, -self._line()).adjusted(-SPACE, 0, SPACE, 0)
        room.setHeight(self._line())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._reading(tile))

    def _best(self) -> list[Tile]:
        return [tile for tile in self._tiles if tile.is_best]

    def _reading(self, tile: Tile) -> str:
        """Return what a candidate is read as, and how much of a digit it is."""
        lattice = self._lattice
        assert lattice is not None
        if lattice.candidates[tile.candidate].is_left_out:
            return tr("none")
        percent = whole_percent(lattice.digit_shares[tile.candidate])
        return tr("{digit}: {percent} %", digit=lattice.network[tile.candidate].argmax(), percent=percent)

    def _words(self, tile: Tile) -> str:
        lattice = self._lattice
        assert lattice is not None
        pieces = ", ".join(str(1 + member) for member in lattice.candidates[tile.candidate].members)
        if lattice.candidates[tile.candidate].is_left_out:
            return tr("Piece {pieces}: taken as no digit", pieces=pieces)
        return tr(
            "Pieces {pieces}: read as {digit}, {sure} % sure, a digit to {share} %, score {score}",
            pieces=pieces,
            digit=lattice.network[tile.candidate].argmax(),
            sure=whole_percent(lattice.network[tile.candidate].max()),
            share=whole_percent(lattice.digit_shares[tile.candidate]),
            score=figure(lattice.scores[tile.candidate], ".1f"),
        )

    def _room(self, tile: Tile) -> QRectF:
        """Return where the picture of a candidate is."""
        # Single pieces, of which most digits are, come first: they are seen without scrolling.
        left = SPACE + tile.column * (_side() + SPACE)
        return QRectF(QPointF(left, tile.row * self._row_height() + self._line()), QSize(_side(), _side()))

    def _row_height(self) -> int:
        return _side() + self._line() + SPACE

    def _line(self) -> int:
        return QFontMetrics(sized_font(TextSize.SMALL)).height()


def _side() -> int:
    """Return the side of a candidate's picture, which is as wide as what is written over it."""
    return round(_SIDE * type_factor())
