"""What is drawn with mouse, finger or stylus becomes strokes, is seen at once, and fills the square."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.draw.canvas import FRAME, Canvas, CanvasFrame
from app.settings.table import USUAL_PEN_WIDTH
from app.theme.theme import DARK, LIGHT, apply_theme
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.pixels import grey_levels

SIDE = 300
PEN = USUAL_PEN_WIDTH / 1000
NONE = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(light: None, qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(SIDE, SIDE)
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    return canvas


@pytest.fixture
def strokes(canvas: Canvas) -> list[Stroke]:
    """Give the canvas its drawing back with each stroke, as the tab does."""
    strokes: list[Stroke] = []

    def keep(stroke: Stroke) -> None:
        strokes.append(stroke)
        canvas.set_drawing(Drawing(tuple(strokes)))

    canvas.stroke_finished.connect(keep)
    return strokes


def draw(canvas: Canvas, *places: tuple[int, int], button: Qt.MouseButton = LEFT) -> None:
    QTest.mousePress(canvas, button, NONE, QPoint(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(canvas, QPoint(*place))
    QTest.mouseRelease(canvas, button, NONE, QPoint(*places[-1]))


def darkness(canvas: Canvas) -> NDArray[np.float64]:
    return 1 - grey_levels(canvas.grab().toImage()) / 255.0


def test_the_mouse_draws_in_units_of_the_side(canvas: Canvas, strokes: list[Stroke]) -> None:
    draw(canvas, (30, 60), (150, 90), (270, 240))
    assert strokes == [Stroke(((0.1, 0.2, 1.0), (0.5, 0.3, 1.0), (0.9, 0.8, 1.0)), PEN)]


def test_a_click_is_a_dot_and_so_is_a_quick_second_one(canvas: Canvas, strokes: list[Stroke]) -> None:
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(150, 150))
    assert [stroke.points for stroke in strokes] == [((0.5, 0.5, 1.0),)]
    assert darkness(canvas)[150, 150] > 0.9
    QTest.mouseDClick(canvas, LEFT, NONE, QPoint(60, 60))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(60, 60))
    assert [stroke.points for stroke in strokes[1:]] == [((0.2, 0.2, 1.0),)]


def test_a_stroke_leaves_the_canvas_and_comes_back(canvas: Canvas, strokes: list[Stroke]) -> None:
    draw(canvas, (150, 150), (270, 150), (310, 150), (350, 195), (310, 240), (270, 240), (150, 240))
    assert len(strokes) == 1
    assert max(x for x, _, _ in strokes[0].points) > 1.1
    ink = darkness(canvas)
    assert ink[150, 290] > 0.9
    assert ink[240, 290] > 0.9
    assert ink[195, 290] < 0.1


def test_all_of_it_is_paper_up_to_the_last_pixel(canvas: Canvas, strokes: list[Stroke]) -> None:
    for x, y in ((0, 0), (SIDE - 1, 0), (0, SIDE - 1), (SIDE - 1, SIDE - 1)):
        assert canvas.grab().toImage().pixelColor(x, y) == LIGHT.paper
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            # Qt's own test takes the corner at the origin for the middle.
            QApplication.sendEvent(canvas, QMouseEvent(kind, QPointF(x, y), QPointF(x, y), LEFT, LEFT, NONE))
        assert canvas.grab().toImage().pixelColor(x, y).lightnessF() < 0.3
        assert strokes[-1].points == ((x / SIDE, y / SIDE, 1.0),)


def test_ink_depends_on_places_and_not_on_times(canvas: Canvas, strokes: list[Stroke]) -> None:
    places = ((40, 40), (160, 70), (110, 250))
    draw(canvas, *places)
    QTest.mousePress(canvas, LEFT, NONE, QPoint(*places[0]), 40)
    for place in places[1:]:
        QTest.mouseMove(canvas, QPoint(*place), 40)
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(*places[-1]), 40)
    assert strokes[0] == strokes[1]
    draw(canvas, (40, 40), (80, 80), (80, 80), (80, 80), (120, 90))
    assert len(strokes[2].points) == 3, "standing still adds none"


def test_what_is_drawn_is_seen_before_the_pen_is_lifted(canvas: Canvas, strokes: list[Stroke]) -> None:
    changes = QSignalSpy(canvas.changed)
    QTest.mousePress(canvas, LEFT, NONE, QPoint(60, 150))
    QTest.mouseMove(canvas, QPoint(240, 150))
    assert strokes == []
    assert len(canvas.drawing().strokes) == 1
    assert changes.count() == 2
    before = darkness(canvas)
    assert before[150, 150] > 0.9
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(240, 150))
    assert len(canvas.drawing().strokes) == 1
    np.testing.assert_allclose(darkness(canvas), before, atol=2 / 255)


def test_only_the_end_of_a_growing_stroke_is_painted_and_nothing_is_forgotten(canvas: Canvas) -> None:
    """The screen shows what a fresh painting of everything shows: no old bend of the curve stays."""
    window = canvas.window()
    turns = [
        (150 + round(100 * np.cos(a)), 150 + round((20 + 9 * a) * np.sin(a))) for a in np.arange(0, 9, 0.5)
    ]
    QTest.mousePress(canvas, LEFT, NONE, QPoint(*turns[0]))
    for place in turns[1:]:
        QTest.mouseMove(canvas, QPoint(*place))
        QApplication.processEvents()
    shown = canvas.screen().grabWindow(window.winId()).toImage()
    whole = canvas.grab().toImage()
    assert shown.size() == whole.size() == canvas.size()
    places = [(3 * x, 3 * y) for x, y in np.ndindex(SIDE // 3, SIDE // 3)]
    on_screen, afresh = ([image.pixelColor(*at).lightness() for at in places] for image in (shown, whole))
    np.testing.assert_allclose(on_screen, afresh, atol=2)


def test_the_eraser_and_the_right_button_take_ink_away(canvas: Canvas, strokes: list[Stroke]) -> None:
    draw(canvas, (20, 150), (280, 150))
    draw(canvas, (80, 100), (80, 200), button=RIGHT)
    canvas.set_erases(True)
    draw(canvas, (200, 100), (200, 200))
    assert [stroke.erases for stroke in strokes] == [False, True, True]
    ink = darkness(canvas)
    assert [ink[150, x] > 0.5 for x in (40, 80, 140, 200, 260)] == [True, False, True, False, True]


def test_a_finger_draws_once(canvas: Canvas, strokes: list[Stroke]) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(0, QPoint(60, 60)).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(150, 150)).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(240, 150)).commit()
    QApplication.processEvents()
    assert len(strokes) == 1
    expected = [(0.2, 0.2, 1.0), (0.5, 0.5, 1.0), (0.8, 0.5, 1.0)]
    # A window's frame may lie between where Qt's test puts the finger and where it arrives.
    np.testing.assert_allclose(strokes[0].points, expected, atol=0.01)


def test_a_stylus_draws_as_wide_as_it_presses(canvas: Canvas, strokes: list[Stroke]) -> None:
    can = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    kinds = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    stylus = QPointingDevice("stylus", 3, *kinds, can, 1, 2)
    canvas.set_pen_width(0.07)
    for kind, x, pressure, held in (
        (QEvent.Type.TabletPress, 30.5, 0.0, LEFT),
        (QEvent.Type.TabletMove, 270.5, 1.0, LEFT),
        (QEvent.Type.TabletRelease, 270.5, 0.0, Qt.MouseButton.NoButton),
    ):
        place = QPointF(x, 150)
        event = QTabletEvent(kind, stylus, place, place, pressure, 0, 0, 0, 0, 0, NONE, LEFT, held)
        QApplication.sendEvent(canvas, event)
        assert event.isAccepted(), "otherwise Qt sends it again as the mouse's"
    assert len(strokes) == 1
    thickness = (darkness(canvas) > 0.5).sum(axis=0)
    assert 0 < thickness[60] < thickness[150] < thickness[250] <= 0.07 * SIDE + 1


def test_escape_takes_the_stroke_back_and_hiding_keeps_it(canvas: Canvas, strokes: list[Stroke]) -> None:
    QTest.mousePress(canvas, LEFT, NONE, QPoint(60, 150))
    QTest.mouseMove(canvas, QPoint(240, 150))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.drawing().is_empty
    QTest.mouseMove(canvas, QPoint(240, 250))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(240, 250))
    assert strokes == []
    QTest.mousePress(canvas, LEFT, NONE, QPoint(60, 150))
    QTest.mouseMove(canvas, QPoint(240, 150))
    canvas.hide()
    assert len(strokes) == 1


def test_resizing_keeps_the_drawing_in_its_place(canvas: Canvas, strokes: list[Stroke]) -> None:
    draw(canvas, (60, 60), (240, 60), (100, 240))
    small = darkness(canvas)
    canvas.resize(2 * SIDE, 2 * SIDE)
    large = darkness(canvas)
    assert large.shape == (2 * SIDE, 2 * SIDE)
    averaged = large.reshape(SIDE, 2, SIDE, 2).mean(axis=(1, 3))
    assert np.abs(averaged - small).mean() < 0.003
    blurred = (large > 0.1) & (large < 0.9)
    assert blurred.sum() < 3 * ((small > 0.1) & (small < 0.9)).sum(), "crisp, not enlarged"


def test_an_empty_canvas_says_what_to_do_until_it_is_touched(canvas: Canvas, strokes: list[Stroke]) -> None:
    assert darkness(canvas).max() > 0.3
    QTest.mousePress(canvas, LEFT, NONE, QPoint(10, 10))
    ink = darkness(canvas)
    assert ink[100:200].max() < 0.05
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(10, 10))
    canvas.set_drawing(Drawing())
    assert darkness(canvas)[100:200].max() > 0.3


def test_in_the_dark_the_ink_is_light(canvas: Canvas, strokes: list[Stroke], qapp: QApplication) -> None:
    draw(canvas, (60, 150), (240, 150))
    apply_theme(qapp, DARK)
    image = canvas.grab().toImage()
    assert image.pixelColor(150, 150) == DARK.ink
    assert image.pixelColor(20, 20) == DARK.paper


def test_the_pointer_is_as_wide_as_the_pen(canvas: Canvas) -> None:
    for width in (0.1, 0.2):
        canvas.set_pen_width(width)
        size = canvas.cursor().pixmap().deviceIndependentSize()
        assert size.width() == pytest.approx(width * SIDE, abs=6)
    canvas.set_pen_width(1.0)
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_the_pen_width_is_that_of_new_strokes(canvas: Canvas, strokes: list[Stroke]) -> None:
    draw(canvas, (60, 60), (240, 60))
    canvas.set_pen_width(0.02)
    draw(canvas, (60, 200), (240, 200))
    assert [stroke.width for stroke in strokes] == pytest.approx([PEN, 0.02])
    thickness = (darkness(canvas) > 0.5)[:, 150]
    assert thickness[:130].sum() == pytest.approx(PEN * SIDE, abs=1.5)
    assert thickness[130:].sum() == pytest.approx(0.02 * SIDE, abs=1.5)


def test_it_has_a_name_for_screen_readers(canvas: Canvas) -> None:
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName()
    assert canvas.accessibleDescription()


def test_only_the_keyboard_brings_the_ring_which_lies_beside_the_canvas(light: None, qtbot: QtBot) -> None:
    window, canvas, before = QWidget(), Canvas(), QPushButton("Before")
    frame = CanvasFrame(canvas)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(before)
    layout.addWidget(frame)
    window.resize(400, 460)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()

    def has_ring() -> bool:
        return frame.grab().toImage().pixelColor(1, frame.height() // 2) == LIGHT.focus

    assert canvas.geometry() == frame.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME)
    assert not has_ring()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert canvas.hasFocus()
    assert has_ring()
    assert canvas.grab().toImage().pixelColor(0, 150) == LIGHT.paper
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert not has_ring()
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(20, 20))
    assert canvas.hasFocus()
    assert not has_ring()
