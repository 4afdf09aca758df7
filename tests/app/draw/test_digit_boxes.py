"""A number on the canvas: it is read while it is written, and each digit can be selected by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QToolTip, QWidget

from app.draw.canvas import Canvas
from app.draw.digit_boxes import DigitBoxes
from app.draw.probability_bars import ProbabilityBars
from app.draw.tab import DrawTab
from app.services.reader import Reader
from app.theme.theme import LIGHT
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.numbers.reading import DigitReading, NumberReading
from lenet.recognition.numbers.segmentation import Box
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child
from tests.app.draw.test_answer_panel import of
from tests.app.single_reader import SingleReader
from tests.helpers.drawn_digits import LINES

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def written(text: str) -> Drawing:
    """Return a number, each digit a fifth of the canvas wide."""
    strokes = []
    for place, sign in enumerate(text):
        for line in LINES[int(sign)]:
            points = tuple((0.04 + 0.24 * place + 0.0022 * x, 0.35 + 0.0025 * y, 1.0) for x, y in line)
            strokes.append(Stroke(points, 0.025))
    return Drawing(tuple(strokes))


REASONS = {3: Refusal.TOO_SMALL}
"""Why digits at some places are in doubt."""


class NumberRecognizer(SingleReader):
    """Reads each stroke as a digit as high as the canvas, 0.2 wide: 0, 1, 2…; those in doubt as nothing."""

    def __init__(self, *doubtful: int) -> None:
        self.doubtful = doubtful

    def read_drawing(self, drawing: Drawing) -> Reading:
        return of(len(drawing.strokes), 0.8)

    def read_number(self, image: object) -> NumberReading:
        assert isinstance(image, Drawing)
        count = len(image.strokes)
        if count < 2:
            return super().read_number(image)
        digits = tuple(
            DigitReading(
                of(
                    place % 10, 0.75, REASONS.get(place, Refusal.NO_DIGIT) if place in self.doubtful else None
                ),
                Box(0.2 * place + 0.02, 0.1, 0.2 * place + 0.18, 0.9),
            )
            for place in range(count)
        )
        text = "".join(digit.text for digit in digits)
        return NumberReading(text, digits, 0.64, Refusal.NO_DIGIT if "?" in text else None)


@pytest.fixture
def reader(qapp: QApplication) -> Iterator[Reader]:
    reader = Reader(NumberRecognizer())
    yield reader
    reader.close()


def strokes(count: int) -> Drawing:
    return Drawing(tuple(Stroke(((0.1, 0.1 * n, 1.0), (0.8, 0.1 * n, 1.0)), 0.02) for n in range(count)))


def show(tab: DrawTab, drawing: Drawing) -> str:
    tab.set_drawing(drawing)
    assert tab.wait_for_reading(60_000)
    return child(tab, QLabel, "answer").text()


def tap(tab: DrawTab, x: float, y: float) -> None:
    canvas = child(tab, Canvas, "canvas")
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(round(x * canvas.width()), round(y * canvas.height())))


def likeliest(tab: DrawTab) -> str:
    return child(tab, ProbabilityBars, "probabilities").accessibleDescription().split(",")[0]


def test_a_number_is_read_while_it_is_written(tab: DrawTab, reader: Reader) -> None:
    reader.set_recognizer(Recognizer.load())
    drawing = written("2026")
    seen = [show(tab, Drawing(drawing.strokes[:count])) for count in range(1, 5)]
    assert seen == ["2", "20", "202", "2026"]
    assert "% sure" in child(tab, QLabel, "confidence").text()
    tap(tab, 0.38, 0.47)
    assert likeliest(tab).startswith("0: ")
    assert tab.drawing() == drawing, "a tap on a digit draws nothing"
    assert child(tab, QLabel, "previewCaption").text() == "Digit 2 of 4"


def test_a_single_digit_has_no_box_and_a_number_one_for_each(tab: DrawTab) -> None:
    def boxed() -> bool:
        image = child(tab, DigitBoxes, "digitBoxes").grab().toImage()
        colours = {image.pixelColor(x, 8).name() for x in range(image.width())}
        return LIGHT.text.name() in colours or bool(
            {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
            & {LIGHT.accent.name(), LIGHT.outline.name()}
        )

    assert show(tab, strokes(1)) == "1"
    assert not boxed()
    tap(tab, 0.5, 0.5)
    assert len(tab.drawing().strokes) == 2, "a tap draws where there is no number"
    assert show(tab, strokes(3)) == "012"
    assert boxed()


def test_tab_goes_from_digit_to_digit_and_then_on(tab: DrawTab) -> None:
    assert show(tab, strokes(3)) == "012"
    canvas = child(tab, Canvas, "canvas")
    canvas.setFocus()
    shown = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab):
        QTest.keyClick(canvas, key)
        shown.append(likeliest(tab)[0])
    assert shown == ["0", "1", "0", "1", "2"]
    assert canvas.hasFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert not canvas.hasFocus()


def test_a_digit_in_doubt_has_a_question_mark_and_its_reason(tab: DrawTab, reader: Reader) -> None:
    reader.set_recognizer(NumberRecognizer(2))
    assert show(tab, strokes(4)) == "01?3"
    assert child(tab, QLabel, "reason").text() == "That doesn't look like a digit."
    assert child(tab, QLabel, "confidence").text() == ""
    assert child(tab, QLabel, "previewCaption").text() == "Digit 3 of 4", "it is the one to look at"


def test_the_reason_is_that_of_the_digit_in_doubt_that_is_looked_at(tab: DrawTab, reader: Reader) -> None:
    reader.set_recognizer(NumberRecognizer(2, 3))
    assert show(tab, strokes(4)) == "01??"
    reason = child(tab, QLabel, "reason")
    for x, words in ((0.7, "small"), (0.5, "look like"), (0.1, "look like")):
        tap(tab, x, 0.5)
        assert words in reason.text(), "of a digit that is sure, the first doubt is told"


def test_what_was_chosen_stays_so_while_more_is_written(tab: DrawTab) -> None:
    show(tab, strokes(3))
    tap(tab, 0.1, 0.5)
    assert likeliest(tab).startswith("0")
    assert show(tab, strokes(4)) == "0123"
    assert likeliest(tab).startswith("0")


def test_each_digit_is_labelled_by_itself(tab: DrawTab, reader: Reader) -> None:
    reader.set_recognizer(Recognizer.load())
    drawing = written("2026")
    show(tab, drawing)
    labelled = QSignalSpy(tab.labelled)
    for x, digit in ((0.14, 2), (0.38, 0)):
        tap(tab, x, 0.47)
        child(tab, QToolButton, f"itIs{digit}").click()
    tap(tab, 0.14, 0.47)
    assert child(tab, QLabel, "labelWords").text() == "Kept as 2"
    child(tab, QToolButton, "itIs7").click()
    kept = [tuple(labelled.at(number)) for number in range(labelled.count())]
    assert [label for _, label in kept] == [2, 0, 7]
    assert kept[0][0] is kept[2][0], "its label is changed, and no second digit kept"
    assert [len(one.strokes) for one, _ in kept] == [1, 1, 1]
    assert max(x for x, _, _ in kept[0][0].strokes[0].points) < 0.3


def test_digits_squeezed_into_one_picture_are_not_shown(tab: DrawTab, reader: Reader) -> None:
    class Several(SingleReader):
        def read_drawing(self, drawing: Drawing) -> Reading:
            return of(7, 0.63, Refusal.SEVERAL if drawing.strokes else Refusal.NOTHING)

    reader.set_recognizer(Several())
    assert show(tab, strokes(2)) == "?"
    assert "%" not in child(tab, ProbabilityBars, "probabilities").accessibleDescription()
    assert child(tab, QLabel, "guess").text() == ""
    assert child(tab, QWidget, "preview").isHidden()


def test_the_tooltip_says_what_a_digit_is_read_as(tab: DrawTab) -> None:
    show(tab, strokes(3))
    canvas = child(tab, Canvas, "canvas")
    place = QPoint(round(0.3 * canvas.width()), canvas.height() // 2)
    QApplication.sendEvent(canvas, QHelpEvent(QEvent.Type.ToolTip, place, canvas.mapToGlobal(place)))
    assert QToolTip.text() == "Digit 2 of 3: 1, 75 % sure"
    QToolTip.hideText()


def test_a_very_long_number_has_its_room(tab: DrawTab) -> None:
    assert show(tab, strokes(30)).startswith("0123")
    answer, verdict = child(tab, QLabel, "answer"), child(tab, QWidget, "verdict")
    assert answer.width() <= verdict.width()
    image = answer.grab().toImage()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    assert image.width() // 2 < max(inked) < image.width() - 1
