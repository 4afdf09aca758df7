"""The panel shows the digit and its confidence, or why there is none and the best guess; it grows with the window."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.draw.answer_panel import AnswerPanel, Preview
from app.draw.verdict import DigitLabel
from app.theme.theme import DARK, LIGHT, apply_theme
from app.widgets.refusal_text import reason_of
from lenet.recognition.numbers.reading import DigitReading, NumberReading
from lenet.recognition.numbers.segmentation import Box
from lenet.recognition.page_reading import PageReading
from lenet.recognition.reading import Reading, Refusal
from tests.app.children import child

BOX = Box(0.0, 0.0, 0.1, 0.1)
REFUSALS = [refusal for refusal in Refusal if refusal is not Refusal.NOTHING]
SINGLE = [refusal for refusal in REFUSALS if refusal is not Refusal.SEVERAL]


def of(likeliest: int, confidence: float, refusal: Refusal | None = None) -> Reading:
    probabilities = np.full(10, (1 - confidence) / 9, dtype=np.float32)
    probabilities[likeliest] = confidence
    digit = likeliest if refusal is None else None
    return Reading(digit, probabilities, np.full((32, 32), 255, dtype=np.uint8), refusal)


def reading(digit: int) -> Reading:
    return of(digit, 0.97)


def nothing() -> Reading:
    paper = np.zeros((32, 32), dtype=np.uint8)
    return Reading(None, np.full(10, 0.1, dtype=np.float32), paper, Refusal.NOTHING)


def refused(refusal: Refusal = Refusal.UNSURE) -> Reading:
    return of(4, 0.38, refusal)


@pytest.fixture
def panel(light: None, qtbot: QtBot) -> AnswerPanel:
    panel = AnswerPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def text(panel: AnswerPanel, name: str) -> str:
    return child(panel, QLabel, name).text()


def texts(panel: AnswerPanel, *names: str) -> tuple[str, ...]:
    return tuple(text(panel, name) for name in names)


def preview_pixel(panel: AnswerPanel) -> QColor:
    return child(panel, QWidget, "preview").grab().toImage().pixelColor(20, 20)


def test_a_reading_is_shown_and_nothing_to_read_has_no_answer(panel: AnswerPanel) -> None:
    panel.show_reading(reading(7))
    assert texts(panel, "answer", "confidence", "reason") == ("7", "97 % sure", "")
    bars = child(panel, QWidget, "probabilities")
    assert bars.accessibleDescription().startswith("7: 97 %")
    assert preview_pixel(panel) == LIGHT.ink
    panel.show_reading(nothing())
    assert texts(panel, "answer", "confidence", "reason") == ("", "", "What you draw is read here")
    assert "%" not in bars.accessibleDescription()
    assert preview_pixel(panel) == LIGHT.paper


def test_a_failure_gives_its_reason(panel: AnswerPanel) -> None:
    panel.show_failure("The file of the network is gone.")
    confidence = child(panel, QLabel, "confidence")
    assert confidence.toolTip() == "The file of the network is gone."
    assert confidence.palette().color(confidence.foregroundRole()) == LIGHT.bad
    panel.show_reading(reading(4))
    assert confidence.toolTip() == ""
    assert confidence.palette().color(confidence.foregroundRole()) == LIGHT.text


def colours(panel: AnswerPanel, name: str) -> set[str]:
    """Return the colours of a part of the panel, as it is on the screen."""
    part = child(panel, QWidget, name)
    image = part.grab().toImage()
    return {image.pixelColor(x, y).name() for x, y in np.ndindex(image.width(), image.height())}


def test_a_refusal_says_why_and_shows_the_best_guess_faintly(panel: AnswerPanel) -> None:
    for refusal in SINGLE:
        panel.show_reading(refused(refusal))
        shown = "?", reason_of(refusal, refused(refusal).rivals), "4", "perhaps"
        names = "answer", "reason", "guess", "perhaps"
        assert texts(panel, *names) == shown
        assert all(child(panel, QLabel, name).isVisible() for name in names)
    assert LIGHT.bar.name() in colours(panel, "guess")
    assert LIGHT.text.name() not in colours(panel, "guess")
    alarms = {LIGHT.bad.name(), LIGHT.warn.name()}
    assert not alarms & (colours(panel, "answer") | colours(panel, "reason"))


def test_only_an_answer_has_a_bar_in_the_accents_colour(panel: AnswerPanel, qtbot: QtBot) -> None:
    panel.show_reading(refused())
    qtbot.waitUntil(lambda: LIGHT.bar.name() in colours(panel, "probabilities"))
    assert LIGHT.accent.name() not in colours(panel, "probabilities")
    panel.show_reading(reading(7))
    qtbot.waitUntil(lambda: LIGHT.accent.name() in colours(panel, "probabilities"))


def test_all_else_is_shown_of_a_refused_drawing_too(panel: AnswerPanel) -> None:
    panel.show_reading(refused())
    bars = child(panel, QWidget, "probabilities")
    assert bars.accessibleDescription().startswith("4: 38 %")
    assert preview_pixel(panel) == LIGHT.ink
    assert child(panel, QWidget, "itIs4").isEnabled(), "and a person can say what it is"
    assert "most likely a 4" in child(panel, QLabel, "guess").toolTip()
    for name in ("answer", "reason", "guess", "confidence"):
        label = child(panel, QLabel, name)
        assert label.accessibleName()
        assert label.accessibleDescription() == label.text()


def test_an_answer_takes_the_refusal_away(panel: AnswerPanel) -> None:
    panel.show_reading(refused())
    panel.show_reading(reading(7))
    assert texts(panel, "answer", "reason", "guess") == ("7", "", "")
    assert not child(panel, QLabel, "perhaps").isVisible()
    assert child(panel, QLabel, "guess").toolTip() == ""
    panel.show_reading(refused())
    panel.show_failure("The file of the network is gone.")
    assert texts(panel, "answer", "reason", "guess") == ("", "", "")


def test_while_the_hand_is_at_work_there_is_only_a_faint_guess(panel: AnswerPanel, qtbot: QtBot) -> None:
    panel.delay_refusals()
    panel.show_reading(refused())
    assert texts(panel, "answer", "reason", "ghost") == ("", "", "4")
    ghost = child(panel, QLabel, "ghost")
    assert ghost.isVisible()
    place = child(panel, QLabel, "answer").geometry()
    assert (ghost.pos(), ghost.height()) == (place.topLeft(), place.height())
    assert "38 %" in text(panel, "confidence")
    qtbot.waitUntil(lambda: text(panel, "answer") == "?")
    assert text(panel, "reason") == refused().reason
    assert not ghost.isVisible()


def test_every_movement_of_the_pen_delays_refusals_anew(panel: AnswerPanel, qtbot: QtBot) -> None:
    (delay,) = (timer for timer in panel.findChildren(QTimer) if timer.interval())
    panel.delay_refusals()
    panel.show_reading(refused())
    qtbot.waitUntil(lambda: delay.remainingTime() < delay.interval() // 2)
    left = delay.remainingTime()
    panel.delay_refusals()
    assert delay.remainingTime() > left


def test_an_answer_is_shown_at_once_and_ends_what_was_held_back(panel: AnswerPanel, qtbot: QtBot) -> None:
    panel.delay_refusals()
    panel.show_reading(refused())
    panel.show_reading(reading(7))
    assert text(panel, "answer") == "7"
    panel.show_refusal_now()
    assert text(panel, "answer") == "7"
    panel.delay_refusals()
    panel.show_reading(refused())
    panel.show_reading(nothing())
    panel.show_refusal_now()
    assert text(panel, "answer") == ""


def test_nothing_moves_whatever_is_shown(panel: AnswerPanel) -> None:
    def places() -> dict[str, object]:
        QApplication.processEvents()
        names = "verdict answer preview previewCaption labelRow labelWords itIs0 probabilities"
        return {name: child(panel, QWidget, name).geometry() for name in names.split()}

    panel.show_reading(reading(7))
    before = places()
    for shown in (nothing(), *(refused(refusal) for refusal in REFUSALS)):
        panel.show_reading(shown)
        assert places() == before
    panel.delay_refusals()
    panel.show_reading(refused())
    assert places() == before
    panel.show_failure("The file of the network is gone.")
    assert places() == before


@pytest.mark.parametrize("size", [(290, 440), (1300, 2000), (300, 1800), (900, 450)])
def test_every_reason_has_its_room(panel: AnswerPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    for refusal in SINGLE:
        panel.show_reading(refused(refusal))
        QApplication.processEvents()
        verdict = child(panel, QWidget, "verdict")
        for name in ("answer", "guess", "perhaps", "confidence", "reason"):
            label = child(panel, QLabel, name)
            assert verdict.rect().contains(label.geometry()), name
            if label.wordWrap():
                assert label.heightForWidth(label.width()) <= label.height(), name
        perhaps, guess = child(panel, QLabel, "perhaps"), child(panel, QLabel, "guess")
        assert QFontMetrics(perhaps.font()).horizontalAdvance(perhaps.text()) <= perhaps.width()
        assert child(panel, DigitLabel, "answer").digit_width < guess.x()
        assert perhaps.geometry().bottom() < guess.y()


@pytest.mark.parametrize("size", [(280, 440), (1300, 2000)])
def test_the_digit_is_the_first_thing_seen(panel: AnswerPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    QApplication.processEvents()
    answer, preview = child(panel, QLabel, "answer"), child(panel, QWidget, "preview")
    corner = answer.mapTo(panel, QPoint(0, 0))
    assert answer.height() == preview.height() > 0.19 * size[1]
    assert corner.y() == preview.y(), "they line up"
    assert corner.x() + answer.width() <= preview.x()


def test_all_text_grows_on_a_very_large_screen(panel: AnswerPanel) -> None:
    def heights() -> list[int]:
        labels = [child(panel, QLabel, name) for name in ("confidence", "previewCaption")]
        return [child(panel, QLabel, "answer").height()] + [
            QFontMetrics(one.font()).height() for one in labels
        ]

    panel.resize(300, 500)
    panel.show_reading(reading(7))
    small = heights()
    panel.resize(1300, 2000)
    panel.show_reading(nothing())
    panel.show_reading(reading(7))
    assert all(large > 2.5 * old for large, old in zip(heights(), small, strict=True))
    assert panel.minimumSizeHint().height() < 500, "and it can become small again"


def test_another_theme_leaves_all_text_as_large_as_it_was(panel: AnswerPanel, qtbot: QtBot) -> None:
    def sizes() -> list[int]:
        return [child(panel, QLabel, name).font().pixelSize() for name in ("confidence", "previewCaption")]

    panel.resize(600, 900)
    panel.show_reading(reading(8))
    qtbot.waitExposed(panel)
    before, answer = sizes(), child(panel, QLabel, "answer").grab().toImage()
    apply_theme(panel, DARK)
    qtbot.waitUntil(lambda: sizes() == before)
    apply_theme(panel, LIGHT)
    qtbot.waitUntil(lambda: sizes() == before)
    assert child(panel, QLabel, "answer").grab().toImage() == answer


@pytest.mark.parametrize("scale", [3, 5])
def test_pixels_of_the_preview_are_crisp_squares_of_their_grey(light: None, qtbot: QtBot, scale: int) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.set_scale(scale)
    image = preview.grab().toImage()
    assert (image.pixelColor(40, 40), image.pixelColor(0, 0)) == (LIGHT.paper, LIGHT.outline)
    picture = np.random.default_rng(2).integers(0, 256, (32, 32), dtype=np.uint8)
    preview.show_picture(picture)
    image = preview.grab().toImage()
    assert image.width() == image.height() == 32 * scale + 2
    ink, paper = LIGHT.ink.red(), LIGHT.paper.red()
    for row, column in np.ndindex(32, 32):
        expected = paper + (ink - paper) * int(picture[row, column]) / 255
        for dx, dy in ((0, 0), (scale - 1, scale - 1)):
            seen = image.pixelColor(1 + column * scale + dx, 1 + row * scale + dy).red()
            assert abs(seen - expected) <= 1


@pytest.mark.parametrize("sentence", ["perhaps", "possiblement"])
def test_a_guess_and_the_count_of_doubts_are_never_cut_off(panel: AnswerPanel, sentence: str) -> None:
    panel.resize(panel.minimumSizeHint())
    label = child(panel, QLabel, "perhaps")
    label.setText(sentence)
    panel.show_reading(refused(Refusal.NO_DIGIT))
    assert label.width() >= label.fontMetrics().horizontalAdvance(sentence)
    assert label.x() >= 0
    assert label.x() + label.width() <= child(panel, QWidget, "verdict").width()
    doubtful = NumberReading("?7", (DigitReading(refused(), BOX), DigitReading(reading(7), BOX)), 0.5)
    panel.show_page(PageReading(((doubtful, doubtful),) * 6), 0)
    told = child(panel, QLabel, "confidence")
    assert told.text() == "12 numbers; digits in doubt: 12"
    assert told.heightForWidth(told.width()) <= told.height()
