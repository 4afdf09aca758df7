"""Whatever device draws, there is one pen: it touches, moves and lifts, each exactly once."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from app.draw.pen_input import Act, Pen, PenEvent

Type = QEvent.Type
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NO_BUTTON = Qt.MouseButton.NoButton

NONE = Qt.KeyboardModifier.NoModifier
BY_MOUSE = Qt.MouseEventSource.MouseEventNotSynthesized
ECHO = Qt.MouseEventSource.MouseEventSynthesizedBySystem
Device, Pointer, Capability = QInputDevice.DeviceType, QPointingDevice.PointerType, QInputDevice.Capability
# Devices must outlive the events that name them.
TOUCH_SCREEN = QPointingDevice(
    "touch screen", 1, Device.TouchScreen, Pointer.Finger, Capability.Position, 5, 0
)
STYLUSES = {
    end: QPointingDevice("tablet", 2, Device.Stylus, end, Capability.Position | Capability.Pressure, 1, 2)
    for end in (Pointer.Pen, Pointer.Eraser)
}


@pytest.fixture
def pen(qapp: QApplication) -> Pen:
    return Pen()


def mouse(
    kind: Type,
    x: float,
    button: Qt.MouseButton = LEFT,
    held: Qt.MouseButton = LEFT,
    source: Qt.MouseEventSource = BY_MOUSE,
) -> QMouseEvent:
    place = QPointF(x, 7)
    return QMouseEvent(kind, place, place, place, button, held, NONE, source)


def tablet(
    kind: Type,
    x: float,
    pressure: float,
    end: QPointingDevice.PointerType = Pointer.Pen,
    button: Qt.MouseButton = LEFT,
) -> QTabletEvent:
    place = QPointF(x, 7)
    return QTabletEvent(kind, STYLUSES[end], place, place, pressure, 0, 0, 0, 0, 0, NONE, button, button)


def touch(kind: Type, *fingers: tuple[int, QEventPoint.State, float]) -> QTouchEvent:
    points = [QEventPoint(number, state, QPointF(x, 7), QPointF(x, 7)) for number, state, x in fingers]
    return QTouchEvent(kind, TOUCH_SCREEN, NONE, points)


def acts(pen: Pen, events: Sequence[QEvent]) -> list[tuple[Act, float]]:
    seen: list[PenEvent] = []
    for event in events:
        read = pen.read(event)
        assert read is not None, "an event of a pen must be taken, whether or not something follows"
        seen += read
    return [(each.act, each.position.x()) for each in seen]


def test_a_mouse_touches_moves_and_lifts(pen: Pen) -> None:
    events = [
        mouse(Type.MouseMove, 0, NO_BUTTON, NO_BUTTON),
        mouse(Type.MouseButtonPress, 1),
        mouse(Type.MouseMove, 2, NO_BUTTON),
        mouse(Type.MouseMove, -3, NO_BUTTON),
        mouse(Type.MouseButtonRelease, 4, LEFT, NO_BUTTON),
        mouse(Type.MouseMove, 5, NO_BUTTON, NO_BUTTON),
    ]
    moves = [(Act.MOVE, 2), (Act.MOVE, -3), (Act.MOVE, 4)]
    assert acts(pen, events) == [(Act.TOUCH, 1), *moves, (Act.LIFT, 0)]


def test_a_stroke_belongs_to_the_button_that_began_it(pen: Pen) -> None:
    events = [
        mouse(Type.MouseButtonPress, 1, MIDDLE, MIDDLE),
        mouse(Type.MouseButtonPress, 2, LEFT),
        mouse(Type.MouseButtonPress, 3, RIGHT, RIGHT),
        mouse(Type.MouseButtonRelease, 4, RIGHT, LEFT),
        mouse(Type.MouseMove, 5, NO_BUTTON),
    ]
    assert acts(pen, events) == [(Act.TOUCH, 2), (Act.MOVE, 5)]


def test_a_press_after_a_lost_release_begins_anew(pen: Pen) -> None:
    events = [mouse(Type.MouseButtonPress, 1), mouse(Type.MouseButtonPress, 2)]
    assert acts(pen, events) == [(Act.TOUCH, 1), (Act.LIFT, 0), (Act.TOUCH, 2)]


def test_a_stylus_presses_and_its_other_end_erases(pen: Pen) -> None:
    read = [
        pen.read(tablet(Type.TabletMove, 0, 0.0, button=NO_BUTTON)),
        pen.read(tablet(Type.TabletPress, 1, 0.25)),
        pen.read(tablet(Type.TabletMove, 2, 0.75)),
        pen.read(tablet(Type.TabletRelease, 3, 0.0)),
        pen.read(tablet(Type.TabletPress, 4, 0.5, Pointer.Eraser)),
    ]
    seen = [each for some in read if some is not None for each in some]
    assert [each.act for each in seen] == [Act.TOUCH, Act.MOVE, Act.LIFT, Act.TOUCH]
    assert [each.pressure for each in seen[:2]] == pytest.approx([0.25, 0.75], abs=1e-3)
    assert [seen[0].erases, seen[3].erases] == [False, True]


def test_a_finger_draws_and_a_second_one_does_not(pen: Pen) -> None:
    state = QEventPoint.State
    events = [
        touch(Type.TouchBegin, (1, state.Pressed, 1)),
        touch(Type.TouchUpdate, (1, state.Updated, 2), (2, state.Pressed, 50)),
        touch(Type.TouchUpdate, (1, state.Stationary, 2), (2, state.Updated, 60)),
        touch(Type.TouchUpdate, (1, state.Released, 3), (2, state.Updated, 70)),
        touch(Type.TouchEnd, (2, state.Released, 80)),
    ]
    assert [act for act, _ in acts(pen, events)] == [Act.TOUCH, Act.MOVE, Act.MOVE, Act.LIFT]


def test_a_palm_that_the_system_recognises_takes_the_stroke_back(pen: Pen) -> None:
    events = [touch(Type.TouchBegin, (1, QEventPoint.State.Pressed, 1)), touch(Type.TouchCancel)]
    assert [act for act, _ in acts(pen, events)] == [Act.TOUCH, Act.CANCEL]


def test_the_mouse_that_echoes_a_finger_is_not_heard(pen: Pen) -> None:
    events = [
        touch(Type.TouchBegin, (1, QEventPoint.State.Pressed, 1)),
        mouse(Type.MouseButtonPress, 1, source=ECHO),
        mouse(Type.MouseMove, 2, source=ECHO),
        mouse(Type.MouseButtonRelease, 2, source=ECHO),
        touch(Type.TouchEnd, (1, QEventPoint.State.Released, 1)),
        mouse(Type.MouseButtonPress, 1, source=ECHO),
    ]
    assert [act for act, _ in acts(pen, events)] == [Act.TOUCH, Act.MOVE, Act.LIFT]


def test_the_rest_of_a_forgotten_stroke_is_not_seen(pen: Pen) -> None:
    pen.read(mouse(Type.MouseButtonPress, 1))
    pen.forget()
    assert acts(pen, [mouse(Type.MouseMove, 2), mouse(Type.MouseButtonRelease, 2, LEFT, NO_BUTTON)]) == []


def test_other_events_are_not_its_business(pen: Pen) -> None:
    assert pen.read(QEvent(Type.FocusIn)) is None
    assert pen.read(QEvent(Type.Resize)) is None
