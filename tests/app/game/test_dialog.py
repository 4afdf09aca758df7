"""A game as it is played: by pen alone, from the task to what came of it."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.draw.canvas import Canvas
from app.game import play_page
from app.game.dialog import GameDialog
from app.game.rules import Game
from app.widgets.digit_grid import DigitGrid
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing
from lenet.recognition.reading import Reading, Refusal
from tests.app.children import child
from tests.app.draw.test_answer_panel import of
from tests.app.single_reader import SingleReader
from tests.app.windows import new_window


class Fixed(SingleReader):
    """Reads as it is told; None is no digit."""

    digit: int | None = None

    def read_drawing(self, drawing: Drawing) -> Reading:
        if drawing.is_empty:
            return of(0, 0.5, Refusal.NOTHING)
        return of(self.digit or 0, 0.9, Refusal.NO_DIGIT if self.digit is None else None)


@pytest.fixture
def network() -> Fixed:
    return Fixed()


@pytest.fixture
def play(
    network: Fixed, light: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Game], GameDialog]]:
    """Return what opens a game, in which nothing counts before it is rested or said."""
    monkeypatch.setattr(play_page, "REST_MS", 0)
    monkeypatch.setattr(play_page, "RIGHT_REST_MS", 0)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    opened = []

    def begin(game: Game) -> GameDialog:
        dialog = GameDialog(game, network, parent, generator=random.Random(1))
        dialog.open()
        opened.append(dialog)
        return dialog

    yield begin
    for dialog in opened:
        dialog.reject()


def target(dialog: GameDialog) -> int:
    return int(child(dialog, QLabel, "gameTask").text().split("Draw a ")[1][0])


def draw(dialog: GameDialog) -> None:
    canvas = child(dialog, Canvas, "gameCanvas")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(canvas, QPoint(90, 150))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(90, 150))


def say(dialog: GameDialog) -> str:
    return child(dialog, QLabel, "gameFeedback").text()


def says(dialog: GameDialog, words: str) -> bool:
    return say(dialog) == words


def is_past(dialog: GameDialog, digit: int) -> bool:
    return target(dialog) != digit


def tick(dialog: GameDialog, seconds: int) -> None:
    (clock,) = (timer for timer in dialog.findChildren(QTimer) if timer.interval() == 1000)
    assert clock.isActive()
    for _ in range(seconds):
        clock.timeout.emit()


def test_against_the_clock_right_digits_are_points_and_misses_are_shown(
    play: Callable[[Game], GameDialog], network: Fixed, qtbot: QtBot
) -> None:
    dialog = play(Game.CLOCK)
    asked = []
    for is_right in (True, False, True):
        digit = target(dialog)
        asked.append(digit)
        network.digit = digit if is_right else (digit + 1) % 10
        draw(dialog)
        qtbot.waitUntil(partial(is_past, dialog, digit))
        assert child(dialog, Canvas, "gameCanvas").drawing().is_empty
        assert say(dialog).startswith(f"{digit} is right" if is_right else "Read as ")
    network.digit = None
    asked.append(target(dialog))
    draw(dialog)
    qtbot.waitUntil(lambda: say(dialog).startswith("Not read"))
    assert child(dialog, QLabel, "gamePoints").text().endswith("Points: 2")
    tick(dialog, 59)
    assert child(dialog, QProgressBar, "gameTime").value() == 1
    tick(dialog, 1)
    assert child(dialog, QLabel, "gameResult").text() == "Points: 2"
    shown = child(dialog, DigitGrid, "gameDrawings").digits
    captions = [shown.data(shown.index(row)) for row in range(shown.rowCount())]
    assert captions == [f"{asked[1]}, read as {(asked[1] + 1) % 10}", f"{asked[3]}, read as ?"]
    child(dialog, QPushButton, "gameAgain").click()
    assert child(dialog, QLabel, "gamePoints").text() == "60 s   Points: 0"


def test_the_network_is_fooled_by_what_it_reads_as_another_digit(
    play: Callable[[Game], GameDialog], network: Fixed, qtbot: QtBot
) -> None:
    dialog = play(Game.FOOL)
    done = child(dialog, QPushButton, "gameDone")
    assert not done.isEnabled(), "there is nothing drawn yet"
    digit = target(dialog)
    network.digit = None
    draw(dialog)
    done.click()
    qtbot.waitUntil(lambda: say(dialog).startswith("It sees no single digit"))
    assert target(dialog) == digit
    child(dialog, QToolButton, "gameClear").click()
    for number in range(5):
        digit = target(dialog)
        network.digit = digit if number == 0 else (digit + 1) % 10
        draw(dialog)
        done.click()
        words = f"It knew: {digit}" if number == 0 else f"Fooled! It read {network.digit}."
        qtbot.waitUntil(partial(says, dialog, words))
    assert child(dialog, QLabel, "gameResult").text() == "Fooled: 4 of 5"
    assert child(dialog, DigitGrid, "gameDrawings").digits.rowCount() == 5


def test_a_digit_can_be_left_out(play: Callable[[Game], GameDialog]) -> None:
    dialog = play(Game.CLOCK)
    digit = target(dialog)
    child(dialog, QPushButton, "gameSkip").click()
    assert target(dialog) != digit
    assert child(dialog, QLabel, "gamePoints").text() == "60 s   Points: 0"


@pytest.mark.parametrize("name", ["startClockGame", "playClock", "startFoolGame", "playFool"])
def test_games_are_begun_from_the_empty_canvas_and_the_menu_and_leave_the_drawing_alone(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    start = window.findChild(QAction, name) or child(window, QToolButton, name)
    start.trigger() if isinstance(start, QAction) else start.click()
    dialog = child(window, GameDialog)
    assert child(dialog, QProgressBar, "gameTime").isVisibleTo(dialog) is ("Clock" in name)
    draw(dialog)
    dialog.reject()
    assert Parts.of(window).draw_tab.drawing().is_empty
    assert len(Parts.of(window).draw_tab.history().drawings) == 1


def test_a_window_that_is_closed_takes_its_game_along(window: MainWindow) -> None:
    child(window, QToolButton, "startClockGame").click()
    dialog = child(window, GameDialog)
    draw(dialog)
    window.close()
    assert not dialog.isVisible()


def test_a_game_that_is_opened_while_the_network_is_loaded_reads_with_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    parts = Parts.of(window)
    assert parts.network.in_use is None
    child(window, QToolButton, "startClockGame").click()
    dialog = child(window, GameDialog)
    assert window.wait_for_reading(60_000)
    assert dialog.reader.recognizer is parts.network.recognizer
    draw(dialog)
    assert dialog.reader.wait(60_000)
    window.close()
