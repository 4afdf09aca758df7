"""The last drawings, with what they were read as: beside an empty canvas, a click brings one back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.draw.ink_painter import InkColours, paint_drawing
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import empty_grid, named, plain_label
from app.widgets.themed_widget import ThemedWidget
from lenet.drawing.strokes import Drawing

COUNT, _COLUMNS = 8, 4
"""Drawings that are shown, and how many side by side."""

_SIDE = 5 * SPACE
"""Of a drawing, in device-independent pixels, in a panel of the usual size."""


class RecentDrawings(ThemedWidget):
    """A small grid of drawings; without any there is nothing to see."""

    chosen = Signal(object)
    """The ``Drawing`` that is to be brought back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "recentDrawings", tr("Your last drawings"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._drawings: list[tuple[Drawing, str]] = []
        self._side = _SIDE
        self._words = plain_label(tr("Your last drawings"), name="recentWords")
        self._buttons = [self._make_button(number) for number in range(COUNT)]
        grid = empty_grid(across=SPACE // 2)
        grid.addWidget(self._words, 0, 0, 1, _COLUMNS)
        for number, button in enumerate(self._buttons):
            grid.addWidget(button, 1 + number // _COLUMNS, number % _COLUMNS)
        grid.setRowStretch(1 + COUNT // _COLUMNS, 1)
        self.setLayout(grid)
        self.show_drawings(())

    def show_drawings(self, drawings: Sequence[tuple[Drawing, str]]) -> None:
        """Show drawings, each with what it was read as, or "" where that is not known."""
        self._drawings = list(drawings[:COUNT])
        self._words.setVisible(bool(self._drawings))
        for button, shown in zip(self._buttons, [*self._drawings, *[None] * COUNT], strict=False):
            button.setVisible(shown is not None)
            if shown is not None:
                drawing, answer = shown
                button.setIcon(self._icon(drawing))
                button.setText(answer.split("\n")[0])
                tip = tr("Bring this drawing back, read as {answer}", answer=answer or "?")
                button.setToolTip(tip)
                button.setAccessibleName(tip)

    def set_zoom(self, zoom: float) -> None:
        """Magnify it with the panel it is in."""
        side, font = round(_SIDE * zoom), sized_font(TextSize.SMALL, zoom=zoom)
        if side != self._side:
            self._side = side
            for part in (self._words, *self._buttons):
                part.setFont(font)
            for button in self._buttons:
                button.setIconSize(QSize(side, side))
            self.show_drawings(self._drawings)

    @override
    def update_theme(self) -> None:
        super().update_theme()
        self.show_drawings(self._drawings)

    def _make_button(self, number: int) -> QToolButton:
        button = named(QToolButton(), f"recentDrawing{number}")
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button.clicked.connect(partial(self._choose, number))
        return button

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._drawings[number][0])

    def _icon(self, drawing: Drawing) -> QIcon:
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        pixmap = QPixmap(QSize(self._side, self._side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            paint_drawing(painter, drawing, self._side, InkColours(theme.ink, theme.paper))
        return QIcon(pixmap)


def finished_drawings(drawings: Sequence[Drawing]) -> list[Drawing]:
    """Return the drawings of a history that another one took the place of, the newest first."""
    finished = [
        drawing
        for drawing, after in pairwise(drawings)
        if not drawing.is_empty
        and (len(after.strokes) < len(drawing.strokes) or after.picture is not drawing.picture)
    ]
    return list({id(drawing): drawing for drawing in reversed(finished)}.values())
