"""Mouse, touch screen and tablet all become one pen, which touches, moves and lifts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

FULL_PRESSURE = 1.0
"""Of a mouse, and of a finger, as what touch screens report is no pressure."""

_Type = QEvent.Type
_MOUSE_TYPES = {_Type.MouseButtonPress, _Type.MouseButtonDblClick, _Type.MouseMove, _Type.MouseButtonRelease}
_TABLET_TYPES = {_Type.TabletPress, _Type.TabletMove, _Type.TabletRelease}
_TOUCH_TYPES = {_Type.TouchBegin, _Type.TouchUpdate, _Type.TouchEnd, _Type.TouchCancel}


class Act(Enum):
    """What the pen did."""

    TOUCH = auto()
    MOVE = auto()
    LIFT = auto()
    CANCEL = auto()
    """The system discarded the stroke, as it does with that of a palm."""


@dataclass(frozen=True)
class PenEvent:
    """One act of the pen, with its position in device-independent pixels of the widget, and its pressure from 0 to 1.

    The position may lie outside. ``erases``: this end of the pen, or this button, erases whichever tool is chosen.
    """

    act: Act
    position: QPointF = field(default_factory=QPointF)
    pressure: float = FULL_PRESSURE
    erases: bool = False


class Pen:
    """Translates Qt's events into pen events; a stroke belongs to the button or finger that started it."""

    def __init__(self) -> None:
        self._button = Qt.MouseButton.NoButton
        self._finger: int | None = None
        self._stylus_is_down = False

    def read(self, event: QEvent) -> list[PenEvent] | None:
        """Return what the pen did, or None for an event that is not of a pen.

        Events of a pen must be accepted, even if the list is empty: otherwise Qt sends the same movement
        again as the mouse's.
        """
        if event.type() in _MOUSE_TYPES and isinstance(event, QMouseEvent):
            return self._read_mouse(event)
        if event.type() in _TABLET_TYPES and isinstance(event, QTabletEvent):
            return self._read_tablet(event)
        if event.type() in _TOUCH_TYPES and isinstance(event, QTouchEvent):
            return self._read_touch(event)
        return None

    def forget(self) -> None:
        """End the present stroke; its further events are ignored."""
        self._button = Qt.MouseButton.NoButton
        self._finger = None
        self._stylus_is_down = False

    def _read_mouse(self, event: QMouseEvent) -> list[PenEvent]:
        if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
            return []  # the system's echo of a finger or stylus, which was seen already
        if event.type() == _Type.MouseMove:
            return [PenEvent(Act.MOVE, event.position())] if self._button else []
        if event.type() == _Type.MouseButtonRelease:
            if event.button() != self._button:
                return []
            self.forget()
            return [PenEvent(Act.MOVE, event.position()), PenEvent(Act.LIFT)]
        # A quick second click arrives as a double click; it is a dot like any other.
        acts: list[PenEvent] = []
        if event.button() == self._button:
            self.forget()  # the release was lost, to a dialog for example
            acts.append(PenEvent(Act.LIFT))
        is_pen = event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if is_pen and not self._is_down:
            self._button = event.button()
            erases = event.button() == Qt.MouseButton.RightButton
            acts.append(PenEvent(Act.TOUCH, event.position(), erases=erases))
        return acts

    def _read_tablet(self, event: QTabletEvent) -> list[PenEvent]:
        is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        if event.type() == _Type.TabletPress:
            if self._is_down:
                return []
            self._stylus_is_down = True
            erases = is_eraser or event.button() == Qt.MouseButton.RightButton
            return [PenEvent(Act.TOUCH, event.position(), event.pressure(), erases)]
        if not self._stylus_is_down:
            return []
        if event.type() == _Type.TabletMove:
            return [PenEvent(Act.MOVE, event.position(), event.pressure())]
        self.forget()
        # A stylus that has left presses with 0, which says nothing about the ink: its place is left out.
        return [PenEvent(Act.LIFT)]

    def _read_touch(self, event: QTouchEvent) -> list[PenEvent]:
        if event.type() == _Type.TouchCancel:
            was_down = self._finger is not None
            self._finger = None
            return [PenEvent(Act.CANCEL)] if was_down else []
        acts: list[PenEvent] = []
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed and not self._is_down:
                self._finger = point.id()
                acts.append(PenEvent(Act.TOUCH, point.position()))
            elif point.id() == self._finger and point.state() == QEventPoint.State.Updated:
                acts.append(PenEvent(Act.MOVE, point.position()))
            elif point.id() == self._finger and point.state() == QEventPoint.State.Released:
                self._finger = None
                acts += [PenEvent(Act.MOVE, point.position()), PenEvent(Act.LIFT)]
        return acts

    @property
    def _is_down(self) -> bool:
        return bool(self._button) or self._finger is not None or self._stylus_is_down
