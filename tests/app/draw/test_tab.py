"""The tab as a person uses it: what is drawn is read, every change can be undone, and all of it fits."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.draw.answer_panel import AnswerPanel
from app.draw.canvas import Canvas
from app.draw.tab import DrawTab
from app.services.messages import Messages
from app.services.reader import Reader
from app.theme.theme import DARK, apply_theme
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child
from tests.app.draw.test_answer_panel import of
from tests.app.single_reader import SingleReader

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SEVEN = ((0.25, 0.2), (0.5, 0.2), (0.75, 0.2), (0.62, 0.4), (0.53, 0.6), (0.47, 0.85))


class CountingRecognizer(SingleReader):
    """Reads as many as there are strokes."""

    def read_drawing(self, drawing: Drawing) -> Reading:
        count = len(drawing.strokes)
        return of(count, 0.82, None if count else Refusal.NOTHING)


class DoubtingRecognizer(SingleReader):
    """Takes two strokes for a 4, and anything else for no digit."""

    def read_drawing(self, drawing: Drawing) -> Reading:
        return of(4, 0.55, None if len(drawing.strokes) == 2 else Refusal.NO_DIGIT)


@pytest.fixture
def reader(qapp: QApplication) -> Iterator[Reader]:
    reader = Reader(CountingRecognizer())
    yield reader
    reader.close()


def draw(tab: DrawTab, *places: tuple[float, float]) -> None:
    canvas = child(tab, Canvas, "canvas")
    points = [QPoint(round(x * canvas.width()), round(y * canvas.height())) for x, y in places]
    QTest.mousePress(canvas, LEFT, NONE, points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, LEFT, NONE, points[-1])


def answer(tab: DrawTab) -> str:
    return child(tab, QLabel, "answer").text()


def click(tab: DrawTab, name: str) -> None:
    QTest.mouseClick(child(tab, QAbstractButton, name), LEFT)


def read_answer(tab: DrawTab) -> str:
    assert tab.wait_for_reading(60_000)
    return answer(tab)


def test_what_is_drawn_is_read_and_shown(tab: DrawTab) -> None:
    assert tab.drawing().is_empty
    assert read_answer(tab) == ""
    readings = QSignalSpy(tab.reading_changed)
    for count in (1, 2, 3):
        draw(tab, *SEVEN)
        assert read_answer(tab) == str(count)
        assert readings.at(readings.count() - 1)[0].digit == count
    assert child(tab, QLabel, "confidence").text() == "82 % sure"


def test_a_digit_half_drawn_is_not_called_none(tab: DrawTab, reader: Reader, qtbot: QtBot) -> None:
    reader.set_recognizer(DoubtingRecognizer())
    (delay,) = (timer for timer in child(tab, AnswerPanel).findChildren(QTimer) if timer.interval())
    delay.setInterval(600_000)
    canvas, shown = child(tab, Canvas), set()
    labels = [child(tab, QLabel, name) for name in ("answer", "reason", "ghost")]
    tab.reading_changed.connect(lambda reading: shown.add(tuple(label.text() for label in labels)))
    QTest.mousePress(canvas, LEFT, NONE, QPoint(100, 100))
    for step in range(1, 6):
        with qtbot.waitSignal(tab.reading_changed, timeout=60_000):
            QTest.mouseMove(canvas, QPoint(100, 100 + 20 * step))
    with qtbot.waitSignal(tab.reading_changed, timeout=60_000):
        QTest.mouseRelease(canvas, LEFT, NONE, QPoint(100, 200))
    assert shown == {("", "", "4")}
    draw(tab, *SEVEN)
    qtbot.waitUntil(lambda: answer(tab) == "4")
    assert shown <= {("", "", "4"), ("4", "", "")}


def test_a_refusal_is_shown_at_rest_or_on_demand(tab: DrawTab, reader: Reader, qtbot: QtBot) -> None:
    reader.set_recognizer(DoubtingRecognizer())
    reason = child(tab, QLabel, "reason")
    draw(tab, *SEVEN)
    qtbot.waitUntil(lambda: answer(tab) == "?")
    assert reason.text() == "That doesn't look like a digit."
    draw(tab, *SEVEN)
    assert (read_answer(tab), reason.text()) == ("4", "")
    draw(tab, *SEVEN)
    assert (read_answer(tab), reason.text()) == ("?", "That doesn't look like a digit.")


def test_a_drawing_that_is_set_is_refused_at_once(tab: DrawTab, reader: Reader, qtbot: QtBot) -> None:
    reader.set_recognizer(DoubtingRecognizer())
    answers = []
    tab.reading_changed.connect(lambda: answers.append(answer(tab)))
    tab.set_drawing(Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),)))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["?"]


def test_clear_undo_and_redo_are_buttons_and_know_when_they_can(tab: DrawTab) -> None:
    told = QSignalSpy(tab.can_undo_changed), QSignalSpy(tab.can_redo_changed)

    def usable() -> list[str]:
        names = "undo", "redo", "clear"
        found = [name for name in names if child(tab, QAbstractButton, name).isEnabled()]
        if told[0].count():
            assert [spy.at(spy.count() - 1)[0] for spy in told] == [name in found for name in names[:2]]
        return found

    tab.clear()
    assert usable() == [], "there is nothing to clear"
    draw(tab, *SEVEN)
    draw(tab, *SEVEN)
    assert usable() == ["undo", "clear"]
    click(tab, "clear")
    tab.clear()
    assert tab.drawing().is_empty
    assert read_answer(tab) == ""
    assert usable() == ["undo"]
    click(tab, "undo")
    assert usable() == ["undo", "redo", "clear"]
    click(tab, "undo")
    assert len(tab.drawing().strokes) == 1
    assert read_answer(tab) == "1"
    click(tab, "redo")
    click(tab, "redo")
    assert tab.drawing().is_empty
    assert usable() == ["undo"]


def test_a_sheet_without_ink_is_empty_whatever_was_erased(tab: DrawTab) -> None:
    clear = child(tab, QAbstractButton, "clear")
    untouched = child(tab, Canvas).grab().toImage()
    click(tab, "eraser")
    draw(tab, *SEVEN)
    assert child(tab, Canvas).grab().toImage() == untouched, "the hint is there again"
    assert not clear.isEnabled()
    tab.set_eraser(False)
    draw(tab, *SEVEN)
    assert clear.isEnabled()
    tab.set_eraser(True)
    tab.set_pen_width(200)
    draw(tab, *SEVEN)
    assert not clear.isEnabled()
    assert child(tab, Canvas).grab().toImage() == untouched
    assert [stroke.erases for stroke in tab.drawing().strokes] == [True, False, True]


def test_undo_under_the_pen_takes_that_stroke_back(tab: DrawTab) -> None:
    draw(tab, *SEVEN)
    canvas = child(tab, Canvas)
    QTest.mousePress(canvas, LEFT, NONE, QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(200, 200))
    tab.undo()
    assert len(tab.drawing().strokes) == 1
    QTest.mouseMove(canvas, QPoint(300, 200))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(300, 200))
    assert len(tab.drawing().strokes) == 1
    tab.redo()
    assert len(tab.drawing().strokes) == 2


def test_a_drawing_and_a_picture_are_put_on_the_canvas_and_can_be_undone(tab: DrawTab) -> None:
    mine = Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),))
    ink = np.eye(64, dtype=np.float32)
    draw(tab, *SEVEN)
    tab.set_drawing(mine)
    assert tab.drawing() is mine
    tab.set_drawing(Drawing(picture=ink))
    assert tab.drawing().picture is ink
    assert tab.drawing().strokes == ()
    draw(tab, *SEVEN)
    assert tab.drawing().picture is ink
    for _ in range(2):
        tab.undo()
    assert tab.drawing() is mine
    tab.undo()
    assert len(tab.drawing().strokes[0].points) == len(SEVEN)


def test_the_pen_width_is_in_thousandths_of_the_side(tab: DrawTab) -> None:
    slider = child(tab, QSlider, "penWidth")
    slider.setValue(120)
    draw(tab, *SEVEN)
    assert tab.pen_width() == 120
    tab.set_pen_width(40)
    draw(tab, *SEVEN)
    assert slider.value() == 40
    assert [stroke.width for stroke in tab.drawing().strokes] == pytest.approx([0.12, 0.04])
    tab.set_pen_width(10_000)
    assert tab.pen_width() == slider.maximum()


def test_the_image_is_black_on_white_in_every_theme(tab: DrawTab, qapp: QApplication) -> None:
    draw(tab, *SEVEN)
    light = tab.render_image(200)
    apply_theme(qapp, DARK)
    assert tab.render_image(200) == light
    assert (light.width(), light.height()) == (200, 200)
    assert light.pixelColor(100, 40).name() == "#000000"
    assert light.pixelColor(10, 190).name() == "#ffffff"


def test_the_real_network_reads_a_seven_at_any_place_and_size(tab: DrawTab, reader: Reader) -> None:
    reader.set_recognizer(Recognizer.load())
    for scale, left, top in ((1.0, 0.0, 0.0), (0.15, 0.02, 0.02), (0.15, 0.83, 0.83)):
        tab.clear()
        draw(tab, *((left + scale * x, top + scale * y) for x, y in SEVEN))
        assert read_answer(tab) == "7"


def test_the_canvas_is_a_square_and_its_pixels_keep_the_drawing_when_the_window_grows(tab: DrawTab) -> None:
    canvas = child(tab, Canvas)
    draw(tab, *SEVEN)
    drawing = tab.drawing()
    for size in ((800, 500), (1280, 700), (700, 1000), (2000, 1100)):
        tab.resize(*size)
        QApplication.processEvents()
        assert canvas.width() == canvas.height() >= 280
        assert tab.drawing() is drawing
        image = canvas.grab().toImage()
        middle = image.pixelColor(round(0.5 * image.width()), round(0.2 * image.height()))
        assert middle.lightnessF() < 0.2


def test_tab_goes_through_the_tools_to_the_canvas(tab: DrawTab) -> None:
    draw(tab, *SEVEN)
    draw(tab, *SEVEN)
    tab.undo()
    child(tab, QWidget, "pen").setFocus()
    order = ["pen", "penWidth", "undo", "redo", "clear", "canvas"]
    for name in order:
        assert child(tab, QWidget, name).hasFocus()
        QTest.keyClick(child(tab, QWidget, name), Qt.Key.Key_Tab)
    child(tab, QWidget, "pen").setFocus()
    QTest.keyClick(child(tab, QWidget, "pen"), Qt.Key.Key_Right)
    assert child(tab, QWidget, "eraser").hasFocus(), "pen and eraser are one choice"


def test_nothing_is_cut_when_small(pseudo_language: None, light: None, reader: Reader, qtbot: QtBot) -> None:
    tab = DrawTab(reader, Messages())
    qtbot.addWidget(tab)
    smallest = tab.minimumSizeHint()
    assert smallest.width() <= 760
    assert smallest.height() <= 470
    tab.resize(smallest)
    tab.show()
    draw(tab, *SEVEN)
    assert read_answer(tab) == "1"
    assert_nothing_is_cut(tab, smallest)
    reader.set_recognizer(DoubtingRecognizer())
    assert read_answer(tab) == "?"
    assert_nothing_is_cut(tab, smallest)


def assert_nothing_is_cut(tab: DrawTab, smallest: QSize) -> None:
    QApplication.processEvents()
    assert tab.size() == smallest
    for part in tab.findChildren(QWidget):
        who = part.objectName()
        if part.isVisible() and who:
            assert part.visibleRegion().boundingRect() == part.rect(), who
        if isinstance(part, QLabel) and part.wordWrap():
            assert part.heightForWidth(part.width()) <= part.height(), who
        elif isinstance(part, QLabel | QAbstractButton):
            assert part.sizeHint().boundedTo(part.size()) == part.sizeHint(), who
