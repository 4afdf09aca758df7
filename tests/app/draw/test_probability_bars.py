"""Bars are as long as the probabilities, glide there in a moment, and say the same in words."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from app.draw.probability_bars import GLIDE_MS, ProbabilityBars
from app.theme.theme import DARK, LIGHT, Theme, apply_theme
from tests.app.styles import HintedStyle

PROBABILITIES = np.array([0.0, 0.05, 0.1, 0, 0, 0.25, 0, 0.6, 0, 0], dtype=np.float32)


@pytest.fixture
def bars(light: None, qtbot: QtBot) -> ProbabilityBars:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(400, 300)
    return bars


def lengths(bars: ProbabilityBars, theme: Theme = LIGHT) -> NDArray[np.float64]:
    """Measure each bar on a picture, as a part of its track."""
    image = bars.grab().toImage()
    found = []
    for digit in range(10):
        y = round((digit + 0.5) * image.height() / 10)
        colours = [image.pixelColor(x, y) for x in range(image.width())]
        filled = sum(colour in (theme.accent, theme.bar) for colour in colours)
        found.append(filled / (filled + colours.count(theme.track)))
    return np.array(found)


def test_bars_are_as_long_as_the_probabilities(bars: ProbabilityBars) -> None:
    bars.set_probabilities(PROBABILITIES)
    np.testing.assert_allclose(lengths(bars), PROBABILITIES, atol=0.02)
    bars.set_probabilities(None)
    image = bars.grab().toImage()
    pixels = {image.pixelColor(x, y).name() for x, y in np.ndindex(image.width(), image.height())}
    assert len(pixels) == 1, "nothing read, nothing shown"


def test_lines_of_large_type_keep_apart(bars: ProbabilityBars) -> None:
    bars.set_probabilities(PROBABILITIES)
    bars.set_zoom(4.0)
    image = bars.grab().toImage()
    for y in range(30, 300, 30):
        assert len({image.pixelColor(x, y).name() for x in range(image.width())}) == 1, f"between lines: {y}"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_only_the_answer_has_the_accent(bars: ProbabilityBars, qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme)
    bars.set_probabilities(PROBABILITIES, has_winner=True)
    image = bars.grab().toImage()

    def has(colour: QColor, digit: int) -> bool:
        y = round((digit + 0.5) * image.height() / 10)
        return any(image.pixelColor(x, y) == colour for x in range(image.width()))

    assert [digit for digit in range(10) if has(theme.accent, digit)] == [7]
    assert [digit for digit in range(10) if has(theme.bar, digit)] == [1, 2, 5]
    bars.set_probabilities(PROBABILITIES)
    image = bars.grab().toImage()
    assert [digit for digit in range(10) if has(theme.bar, digit)] == [1, 2, 5, 7], "none is the answer"


def test_they_glide_from_where_they_are(bars: ProbabilityBars, qtbot: QtBot) -> None:
    assert GLIDE_MS <= 120
    bars.show()
    QTest.qWaitForWindowExposed(bars)
    bars.set_probabilities(PROBABILITIES)
    seen = [lengths(bars)[7]]
    assert seen[0] < 0.5, "not there in one jump"

    def has_arrived() -> bool:
        seen.append(lengths(bars)[7])
        return bool(seen[-1] > 0.59)

    qtbot.waitUntil(has_arrived)
    assert seen == sorted(seen), "never back"
    np.testing.assert_allclose(lengths(bars), PROBABILITIES, atol=0.02)


def test_the_system_can_switch_motion_off(bars: ProbabilityBars, monkeypatch: pytest.MonkeyPatch) -> None:
    still = HintedStyle(QStyle.StyleHint.SH_Widget_Animation_Duration, 0)
    monkeypatch.setattr(bars, "style", lambda: still)
    bars.show()
    QTest.qWaitForWindowExposed(bars)
    bars.set_probabilities(PROBABILITIES)
    np.testing.assert_allclose(lengths(bars), PROBABILITIES, atol=0.02)


def test_words_say_the_same_likeliest_first(bars: ProbabilityBars) -> None:
    assert bars.accessibleName()
    bars.set_probabilities(PROBABILITIES)
    assert bars.accessibleDescription().startswith("7: 60 %, 5: 25 %, 2: 10 %, 1: 5 %, 0: 0 %")
    bars.set_probabilities(None)
    assert "%" not in bars.accessibleDescription()


def test_the_columns_stay_when_the_winner_changes(bars: ProbabilityBars) -> None:
    bars.set_probabilities(PROBABILITIES, has_winner=True)
    tracks = lengths(bars) * 0
    image = bars.grab().toImage()
    for digit in range(10):
        y = round((digit + 0.5) * image.height() / 10)
        colours = (LIGHT.accent, LIGHT.bar, LIGHT.track)
        tracks[digit] = sum(image.pixelColor(x, y) in colours for x in range(image.width()))
    assert np.ptp(tracks) <= 2, "all tracks are of one length, the bold one too"
