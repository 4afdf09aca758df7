"""The square canvas, and the frame around it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.draw.ink_cache import InkCache
from app.draw.ink_painter import InkColours, paint_shape, stroke_bounds, stroke_shape
from app.draw.pen_cursor import pen_cursor
from app.draw.pen_input import Act, Pen, PenEvent
from app.qt.override import override
from app.qt.translation import tr
from app.settings.table import USUAL_PEN_WIDTH
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import FollowsTheme, ThemedWidget
from lenet.drawing.rendering import shows_ink
from lenet.drawing.strokes import Drawing, Stroke

SMALLEST_SIDE = 280
"""Of the canvas, in device-independent pixels: enough for a finger to draw a digit."""

_COMFORTABLE_SIDE = 560

FRAME = 4
"""Width around the canvas, in device-independent pixels: an edge, a gap, and the ring."""

_FAINT = 0.3
"""Opacity of a sample's ink."""

_Reason = Qt.FocusReason
_BY_KEYBOARD = {_Reason.TabFocusReason, _Reason.BacktabFocusReason, _Reason.ShortcutFocusReason}

_TAIL = 4
"""Points that decide where the curve runs between a stroke's last three, which a new point may bend."""


class Canvas(FollowsTheme, QWidget):
    """Shows a drawing, on which strokes can be drawn.

    The drawing that is given and what is being drawn on top of it are kept apart: a stroke becomes part
    of the drawing when the slot of `stroke_finished` sets the drawing with it. ``is_blank`` tells whether the
    drawing that is given shows no ink; while it is, words say what to draw, if it ``has_hint``.
    """

    stroke_finished = Signal(object)
    """The pen was lifted: its ``Stroke``."""

    changed = Signal()
    """The stroke under the pen begins, grows, or is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing()
        self.is_blank = self.has_hint = True
        self.sample: Stroke | None = None
        self._stroke: Stroke | None = None
        self._pen_width = USUAL_PEN_WIDTH / 1000
        self._erases = False
        self._pen = Pen()
        self._cache = InkCache()
        self._painted_tail = QRectF()
        named(self, "canvas", tr("Canvas"))
        self.setAccessibleDescription(tr("Draw a digit or a number here with the mouse, a finger or a pen."))
        self.setMinimumSize(SMALLEST_SIDE, SMALLEST_SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._update_cursor()

    def drawing(self) -> Drawing:
        """Return what is on the paper, with the stroke under the pen."""
        if self._stroke is None:
            return self._drawing
        return replace(self._drawing, strokes=(*self._drawing.strokes, self._stroke))

    def set_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; a stroke that is being drawn goes on, on top of it."""
        self._drawing = drawing
        self.is_blank = not shows_ink(drawing)
        self.update()

    def show_sample(self, sample: Stroke | None) -> None:
        """Show a stroke faintly where there is no drawing, which it is no part of; None shows none."""
        self.sample = sample
        self.update()

    def set_pen_width(self, width: float) -> None:
        """Set the diameter of the pen and of the eraser, in units of the canvas side, for new strokes."""
        self._pen_width = width
        self._update_cursor()

    def set_erases(self, erases: bool) -> None:
        """Choose whether new strokes erase."""
        self._erases = erases
        self._update_cursor()

    def finish_stroke(self) -> None:
        """End the stroke under the pen, if there is one, as if it were lifted."""
        self._pen.forget()
        stroke, self._stroke = self._stroke, None
        if stroke is not None:
            self.stroke_finished.emit(stroke)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_COMFORTABLE_SIDE, _COMFORTABLE_SIDE)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # While a stroke is drawn Escape takes it back; otherwise it may be another widget's.
            if event.key() == Qt.Key.Key_Escape and self._stroke is not None:
                event.accept()
                return True
            return super().event(event)
        acts = self._pen.read(event)
        if acts is None:
            return super().event(event)
        event.accept()
        for act in acts:
            self._follow(act)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._colours()
        pixmap = self._cache.pixmap(self._drawing, self.width(), self.devicePixelRatioF(), colours)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, pixmap)
            if self._stroke is not None:
                shape = stroke_shape(self._stroke, self.width(), within=QRectF(event.rect()))
                paint_shape(painter, shape, colours)
            elif self.is_blank:
                if self.has_hint:
                    self._paint_hint(painter)
                if self.sample is not None:
                    painter.setOpacity(_FAINT)
                    paint_shape(painter, stroke_shape(self.sample, self.width()), colours)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stroke is not None:
            self._cancel_stroke()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()  # no menu: the right button erases

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.finish_stroke()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_cursor()

    @override
    def update_theme(self) -> None:
        self._update_cursor()
        self.update()

    def _follow(self, act: PenEvent) -> None:
        if act.act is Act.TOUCH:
            self._stroke = Stroke((self._point(act),), self._pen_width, self._erases or act.erases)
            self._painted_tail = QRectF()
            if self.is_blank:
                self.update()  # the hint goes away
            self._show_tail()
        elif self._stroke is None:
            return
        elif act.act is Act.MOVE:
            point = self._point(act)
            if point != self._stroke.points[-1]:
                self._stroke = replace(self._stroke, points=(*self._stroke.points, point))
                self._show_tail()
        elif act.act is Act.LIFT:
            self.finish_stroke()
        else:
            self._cancel_stroke()

    def _point(self, act: PenEvent) -> tuple[float, float, float]:
        return act.position.x() / self.width(), act.position.y() / self.width(), act.pressure

    def _show_tail(self) -> None:
        """Repaint where the newest point added ink or bent the curve."""
        assert self._stroke is not None
        tail = stroke_bounds(replace(self._stroke, points=self._stroke.points[-_TAIL:]), self.width())
        self.update(tail.united(self._painted_tail).toAlignedRect())
        self._painted_tail = tail
        self.changed.emit()

    def _cancel_stroke(self) -> None:
        self._pen.forget()
        self._stroke = None
        self.update()
        self.changed.emit()

    def _colours(self) -> InkColours:
        theme = theme_of(self)
        return InkColours(theme.ink, theme.paper)

    def _update_cursor(self) -> None:
        diameter = self._pen_width * self.width()
        self.setCursor(pen_cursor(diameter, self.devicePixelRatioF(), self._colours(), erases=self._erases))

    def _paint_hint(self, painter: QPainter) -> None:
        size = TextSize.SMALL if self.width() < SMALLEST_SIDE else TextSize.TITLE
        painter.setFont(sized_font(size, zoom=max(1.0, self.width() / _COMFORTABLE_SIDE)))
        painter.setPen(theme_of(self).muted)
        room = self.rect().adjusted(2 * SPACE, 2 * SPACE, -2 * SPACE, -2 * SPACE)
        # Where there is a sample, below it.
        down = Qt.AlignmentFlag.AlignVCenter if self.sample is None else Qt.AlignmentFlag.AlignBottom
        flags = Qt.AlignmentFlag.AlignHCenter | down | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, tr("Draw a digit or a number"))


class CanvasFrame(ThemedWidget):
    """Holds a canvas, and covers none of it."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvasFrame")
        self._canvas = canvas
        self._has_ring = False
        canvas.setParent(self)
        canvas.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # No ring for the mouse: its user sees where it is.
        if isinstance(event, QFocusEvent):
            self._has_ring = event.gotFocus() and event.reason() in _BY_KEYBOARD
            self.update()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, paper = theme_of(self), QRectF(self._canvas.geometry())
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.outline, 1))
            painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))
            if self._has_ring:
                painter.setPen(QPen(theme.focus, 2))
                painter.drawRect(paper.adjusted(-3, -3, 3, 3))
