"""In the whole window: what a drawing is is said on the Draw tab, kept beside the settings, and learned."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.mine.dialog import MyDigitsDialog
from app.storage.folders import FILE_NAME
from app.window.main_window import MainWindow
from lenet.datasets.digit_collection import DigitCollection
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.children import child
from tests.app.windows import new_window


def line(x: float) -> Drawing:
    return Drawing((Stroke(((x, 0.2, 1.0), (x, 0.8, 1.0)), 0.07),))


@pytest.fixture(scope="module")
def shared_window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("window")
    window = new_window(folder, data_dir=folder)
    window.show()
    yield window
    window.close()


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """Return the window with nothing drawn and nothing kept."""
    Parts.of(shared_window).my_digits.path.unlink(missing_ok=True)
    Parts.of(shared_window).my_digits.reload()
    assert Parts.of(shared_window).my_digits.wait()
    shared_window.tabs.setCurrentWidget(Parts.of(shared_window).draw_tab)
    Parts.of(shared_window).draw_tab.clear()
    assert shared_window.wait_for_reading(60_000)
    return shared_window


def draw(window: MainWindow, drawing: Drawing) -> None:
    Parts.of(window).draw_tab.set_drawing(drawing)
    assert window.wait_for_reading(60_000)


def say(window: MainWindow, digit: int) -> None:
    child(window, QToolButton, f"itIs{digit}").click()
    assert Parts.of(window).my_digits.wait()


def kept(window: MainWindow) -> list[tuple[int, Drawing]]:
    content = DigitCollection(Parts.of(window).my_digits.path).read()
    return [(entry.digit.label, entry.digit.drawing) for entry in content.entries]


def words(window: MainWindow) -> str:
    return child(window, QLabel, "labelWords").text()


def test_a_drawing_is_kept_with_its_label_which_can_be_changed_and_taken_back(window: MainWindow) -> None:
    assert not child(window, QToolButton, "itIs7").isEnabled(), "there is no drawing yet"
    draw(window, line(0.25))
    say(window, 7)
    assert kept(window) == [(7, line(0.25))]
    assert words(window) == "Kept as 7: 1 taught"
    assert "Kept as 7: 1 of your digits" in window.statusBar().currentMessage()
    say(window, 1)
    assert kept(window) == [(1, line(0.25))]
    say(window, 1)
    assert kept(window) == []
    assert words(window) == "It is a…"


def test_of_another_drawing_nothing_is_known_yet(window: MainWindow) -> None:
    draw(window, line(0.25))
    say(window, 7)
    draw(window, line(0.5))
    assert words(window) == "It is a…"
    say(window, 1)
    assert kept(window) == [(7, line(0.25)), (1, line(0.5))]


def test_a_stroke_under_the_pen_is_kept_with_the_rest(window: MainWindow) -> None:
    draw(window, line(0.25))
    canvas = child(window, QWidget, "canvas")
    assert canvas is not None
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    say(window, 4)
    ((label, drawing),) = kept(window)
    assert (label, len(drawing.strokes)) == (4, 2)
    assert words(window) == "Kept as 4: 1 taught"


def test_what_cannot_be_kept_gets_a_sentence_and_is_not_shown_as_kept(window: MainWindow) -> None:
    draw(window, line(0.25))
    Parts.of(window).my_digits.path.mkdir()
    say(window, 7)
    Parts.of(window).my_digits.path.rmdir()
    assert FILE_NAME in window.message_bar.text
    assert words(window) == "It is a…"


def test_closing_at_once_keeps_what_was_said_last(qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(tmp_path, data_dir=tmp_path)
    qtbot.addWidget(window)
    window.show()
    draw(window, line(0.25))
    child(window, QToolButton, "itIs7").click()
    window.close()
    assert kept(window) == [(7, line(0.25))]


def test_the_dialog_is_opened_from_the_menu_and_from_the_train_tab(window: MainWindow) -> None:
    child(window, QAction, "myDigits").trigger()
    child(window, QPushButton, "lookThrough").click()
    (dialog,) = window.findChildren(MyDigitsDialog)
    dialog.close()


def test_the_train_tab_learns_what_was_kept_last(window: MainWindow, qtbot: QtBot) -> None:
    data = Parts.of(window).train_tab.data
    source = child(window, QComboBox, "dataSource")
    draw(window, line(0.25))
    say(window, 1)
    source.setCurrentIndex(source.findData("mine"))
    window.tabs.setCurrentWidget(Parts.of(window).train_tab)
    qtbot.waitUntil(lambda: data.digits is not None)
    assert data.digits is not None
    assert data.digits.examples.labels.tolist() == [1]
    window.tabs.setCurrentWidget(Parts.of(window).draw_tab)
    draw(window, line(0.5))
    say(window, 7)
    window.tabs.setCurrentWidget(Parts.of(window).train_tab)
    qtbot.waitUntil(lambda: data.digits is not None)
    assert sorted(data.digits.examples.labels.tolist()) == [1, 7]


def test_the_keys_of_the_draw_tab_do_nothing_on_the_other(window: MainWindow) -> None:
    draw(window, line(0.25))
    window.tabs.setCurrentWidget(Parts.of(window).train_tab)
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert Parts.of(window).my_digits.wait()
    assert kept(window) == []
