"""The invitation: a sample is written and read on the empty canvas, counts as nothing, and gives way at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.draw import invitation
from app.draw.canvas import Canvas
from app.draw.tab import DrawTab
from app.services.reader import Reader
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child
from tests.app.draw.test_answer_panel import of
from tests.app.single_reader import SingleReader
from tests.app.windows import new_window

DOT = Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),))


class ThreeRecognizer(SingleReader):
    """Reads everything as a 3."""

    def read_drawing(self, drawing: Drawing) -> Reading:
        return of(3, 0.9)


@pytest.fixture
def reader(qapp: QApplication) -> Iterator[Reader]:
    reader = Reader(ThreeRecognizer())
    yield reader
    reader.close()


@pytest.fixture(autouse=True)
def lasting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write at once, and stay until something happens."""
    monkeypatch.setattr(invitation, "WAIT_MS", 0)
    monkeypatch.setattr(invitation, "HOLD_MS", 600_000)


@pytest.fixture
def shown(tab: DrawTab, qtbot: QtBot) -> DrawTab:
    """Return the tab with the sample written and read."""
    tab.invitation.begin()
    qtbot.waitUntil(lambda: child(tab, QLabel, "ghost").text() == "3")
    return tab


def test_the_sample_is_a_digit_that_the_built_in_network_reads() -> None:
    reading = Recognizer.load().read_drawing(Drawing((invitation.SAMPLE,)))
    assert reading.digit == 3


def test_the_sample_counts_as_nothing(tab: DrawTab, qtbot: QtBot) -> None:
    signals = tab.drawing_changed, tab.reading_changed, tab.can_undo_changed, tab.number_changed
    told = [QSignalSpy(signal) for signal in signals]
    tab.invitation.begin()
    qtbot.waitUntil(lambda: child(tab, QLabel, "ghost").text() == "3")
    assert child(tab, Canvas).sample is not None
    assert (child(tab, QLabel, "answer").text(), tab.page.text()) == ("", "")
    assert tab.drawing().is_empty
    assert len(tab.history().drawings) == 1
    assert tab.wait_for_reading(0)
    tab.invitation.end()
    assert [spy.count() for spy in told] == [0] * len(told)
    assert child(tab, QLabel, "ghost").text() == ""
    assert child(tab, Canvas).sample is None


def test_a_program_that_passes_settings_is_not_invited(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[invitation.Invitation] = []
    monkeypatch.setattr(invitation.Invitation, "begin", begun.append)
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    window.close()
    assert not begun


def press_mouse(tab: DrawTab) -> None:
    QTest.mousePress(child(tab, Canvas), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))


def press_key(tab: DrawTab) -> None:
    QTest.keyClick(tab.windowHandle(), Qt.Key.Key_Shift)


def set_drawing(tab: DrawTab) -> None:
    tab.set_drawing(DOT)


@pytest.mark.parametrize("act", [press_mouse, press_key, set_drawing])
def test_whatever_a_person_does_ends_it_at_once(shown: DrawTab, act: Callable[[DrawTab], None]) -> None:
    act(shown)
    assert child(shown, Canvas).sample is None
    assert child(shown, QLabel, "ghost").text() == ""


def test_it_goes_away_by_itself(tab: DrawTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invitation, "HOLD_MS", 1)
    canvas = child(tab, Canvas)
    tab.invitation.begin()
    qtbot.waitUntil(lambda: canvas.sample is not None)
    qtbot.waitUntil(lambda: canvas.sample is None)


def test_where_there_is_a_drawing_there_is_no_invitation(tab: DrawTab, qtbot: QtBot) -> None:
    tab.set_drawing(DOT)
    tab.invitation.begin()
    qtbot.wait(50)
    assert child(tab, Canvas).sample is None


def test_without_motion_it_stands_still(tab: DrawTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invitation, "is_motion_wanted", lambda canvas: False)
    canvas = child(tab, Canvas)
    shown: list[Stroke | None] = []
    monkeypatch.setattr(canvas, "show_sample", shown.append)
    tab.invitation.begin()
    qtbot.waitUntil(lambda: child(tab, QLabel, "ghost").text() == "3")
    assert len(shown) == 1
