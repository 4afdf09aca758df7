"""The panel shows the digit, its confidence and why there is none, and grows with the window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.draw.answer_panel import AnswerPanel
from app.theme import DARK, LIGHT, apply_theme
from lenet.recognizer import Reading
from tests.app.children import child


def reading(digit: int | None, confidence: float = 0.97) -> Reading:
    probabilities = np.full(10, (1 - confidence) / 9, dtype=np.float32)
    if digit is None:
        probabilities[:] = 0.1
    else:
        probabilities[digit] = confidence
    return Reading(digit, probabilities, np.full((32, 32), 255, dtype=np.uint8))


@pytest.fixture
def panel(light: None, qtbot: QtBot) -> AnswerPanel:
    panel = AnswerPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def text(panel: AnswerPanel, name: str) -> str:
    label = child(panel, QLabel, name)
    assert label is not None
    return label.text()


def test_a_reading_is_shown(panel: AnswerPanel) -> None:
    panel.show_reading(reading(7))
    assert text(panel, "answer") == "7"
    assert text(panel, "confidence") == "97 % sure"
    bars = child(panel, QWidget, "probabilities")
    assert bars.accessibleDescription().startswith("7: 97 %")
    preview = child(panel, QWidget, "preview").grab().toImage()
    assert preview.pixelColor(20, 20) == LIGHT.ink


def test_nothing_to_read_has_no_answer(panel: AnswerPanel) -> None:
    panel.show_reading(reading(7))
    panel.show_reading(reading(None))
    assert text(panel, "answer") == ""
    assert "%" not in text(panel, "confidence")
    assert child(panel, QWidget, "preview").grab().toImage().pixelColor(20, 20) == LIGHT.paper
    assert "%" not in child(panel, QWidget, "probabilities").accessibleDescription()


def test_a_failure_takes_the_answer_away_and_gives_its_reason(panel: AnswerPanel) -> None:
    panel.show_reading(reading(7))
    panel.show_failure("The file of the network is gone.")
    assert text(panel, "answer") == ""
    confidence = child(panel, QLabel, "confidence")
    assert confidence.toolTip() == "The file of the network is gone."
    assert confidence.palette().color(confidence.foregroundRole()) == LIGHT.bad
    panel.show_reading(reading(4))
    assert confidence.toolTip() == ""
    assert confidence.palette().color(confidence.foregroundRole()) == LIGHT.text


def test_nothing_moves_when_the_answer_comes(panel: AnswerPanel) -> None:
    def places() -> dict[str, object]:
        return {part.objectName(): part.geometry() for part in panel.findChildren(QWidget)}

    panel.show_nothing()
    QApplication.processEvents()
    before = places()
    panel.show_reading(reading(7))
    QApplication.processEvents()
    after = places()
    for name in ("preview", "probabilities", "previewCaption"):
        assert after[name] == before[name], name


@pytest.mark.parametrize("size", [(280, 440), (300, 500), (420, 640), (1300, 2000)])
def test_the_digit_is_the_first_thing_seen(panel: AnswerPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    QApplication.processEvents()
    answer, preview = child(panel, QLabel, "answer"), child(panel, QWidget, "preview")
    assert answer.height() == preview.height() > 0.2 * size[1]
    assert answer.y() == preview.y(), "they line up"
    assert answer.geometry().right() < preview.geometry().left()


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
    panel.show_reading(reading(None))
    panel.show_reading(reading(7))
    assert all(large > 2.5 * old for large, old in zip(heights(), small, strict=True))
    assert panel.minimumSizeHint().height() < 500, "and it can become small again"


def test_another_theme_leaves_all_text_as_large_as_it_was(panel: AnswerPanel, qtbot: QtBot) -> None:
    panel.resize(600, 900)
    panel.show_reading(reading(8))
    panel.show()
    qtbot.waitExposed(panel)
    apply_theme(panel, LIGHT)
    qtbot.wait(20)
    names = ("confidence", "previewCaption")
    before = [child(panel, QLabel, name).font().pixelSize() for name in names]
    answer = child(panel, QLabel, "answer").grab().toImage()
    apply_theme(panel, DARK)
    qtbot.wait(20)
    assert [child(panel, QLabel, name).font().pixelSize() for name in names] == before
    apply_theme(panel, LIGHT)
    qtbot.wait(20)
    assert child(panel, QLabel, "answer").grab().toImage() == answer
