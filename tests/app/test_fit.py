"""No text is cut, in English and in a language that is 40 % longer, and everything can be reached."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import app
from app.application import Parts
from app.qt.translation import PseudoTranslator
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.children import child

SIZES = [(1024, 700), (800, 600)]


@pytest.fixture(params=["English", "the pseudo-language"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    if request.param != "English":
        qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(language: None, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = app.build_window(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not Parts.of(window).network.is_loading)
    yield window
    window.close()


def shown(parent: QWidget) -> list[QWidget]:
    return [widget for widget in parent.findChildren(QWidget) if widget.isVisible()]


def lacks_room(widget: QWidget) -> bool:
    """Tell whether a text needs more room than its widget has."""
    if isinstance(widget, QTabBar):
        metrics = QFontMetrics(widget.font())
        return any(
            metrics.horizontalAdvance(widget.tabText(index)) > widget.tabRect(index).width()
            for index in range(widget.count())
        )
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    hint = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.text().isdigit():
        # The room that the font keeps for accents and descenders is of no use to a digit.
        digit = QFontMetrics(widget.font()).tightBoundingRect(widget.text())
        return hint.width() > widget.width() or digit.height() > widget.height()
    return hint.width() > widget.width() or hint.height() > widget.height()


def cut(parent: QWidget, *, besides: Collection[QWidget] = ()) -> list[str]:
    """Return which texts and controls of a window, besides some, lack room or lie partly outside."""
    found = []
    for widget in shown(parent):
        if widget in besides:
            continue
        is_text = (isinstance(widget, QLabel) and widget.text()) or isinstance(widget, QTabBar)
        is_control = isinstance(widget, QAbstractButton | QAbstractSlider)
        if widget.window() is not parent or not (is_text or is_control):
            continue
        who = f"{type(widget).__name__} {widget.objectName()}"
        if lacks_room(widget):
            found.append(f"{who} has {widget.size().toTuple()}, needs {widget.sizeHint().toTuple()}")
        if widget.visibleRegion().boundingRect() != widget.rect():
            found.append(f"{who} lies partly outside")
    return found


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_the_window(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size, "the window can be as small as this"
    assert cut(window) == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_when_there_is_a_message(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.open_path(
        tmp_path / "a rather long name for a picture that is no longer where it was last time.png"
    )
    qtbot.waitUntil(window.message_bar.isVisible)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    # The message lies over the status bar until it is dismissed.
    assert cut(window, besides=shown(window.statusBar())) == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_when_a_digit_is_read(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    line = Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07)
    Parts.of(window).draw_tab.set_drawing(Drawing((line,)))
    assert window.wait_for_reading(60_000)
    QApplication.processEvents()
    assert cut(window) == []


@pytest.mark.parametrize("size", SIZES)
def test_a_window_that_was_large_can_be_small_again(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(3840, 2160)
    QApplication.processEvents()
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size


@pytest.mark.parametrize("size", SIZES)
def test_the_menu_bar_has_room_for_all_its_menus(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    QApplication.processEvents()
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    for entry in bar.actions():
        assert bar.rect().contains(bar.actionGeometry(entry)), entry.text()


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for name, size in (("narrow", (10, 40)), ("low", (200, 5)), ("roomy", (200, 40))):
        label = QLabel("Some words that need their room", parent)
        label.setObjectName(name)
        label.setWordWrap(name == "low")
        label.resize(label.sizeHint().width() if name == "roomy" else size[0], size[1])
    outside = QLabel("Gone", parent)
    outside.setObjectName("outside")
    outside.move(-20, 0)
    parent.resize(1000, 300)
    parent.show()
    assert [entry.split()[1] for entry in cut(parent)] == ["narrow", "low", "outside"]


def test_nothing_is_cut_in_about(window: MainWindow, qtbot: QtBot) -> None:
    child(window, QAction, "aboutAction").trigger()
    dialog = window.findChild(QDialog, "about")
    assert dialog is not None
    QApplication.processEvents()
    assert cut(dialog) == []
    assert dialog.width() <= 800
    assert dialog.height() <= 600


def test_whatever_takes_the_keyboard_has_a_name_and_says_what_it_does(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_message("A message, so that its button is there too.")
    QApplication.processEvents()
    for widget in shown(window):
        is_control = isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox | QLineEdit | QTabBar)
        if is_control and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            who = f"{type(widget).__name__} {widget.objectName()!r}"
            assert widget.objectName(), who
            assert widget.accessibleName(), who
            assert widget.tabToolTip(0) if isinstance(widget, QTabBar) else widget.toolTip(), who


def test_the_keyboard_reaches_every_control(window: MainWindow, qtbot: QtBot) -> None:
    window.show_message("A message, so that its button is there too.")
    QApplication.processEvents()
    reached = set()
    widget: QWidget | None = window
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    for name in ("pen", "eraser", "penWidth", "undo", "redo", "clear", "canvas", "dismissMessage"):
        control = window.findChild(QWidget, name)
        assert control in reached, name
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_every_command_has_a_name_and_says_what_it_does(window: MainWindow) -> None:
    commands = [
        command
        for menu in window.menuBar().findChildren(QWidget)
        for command in menu.actions()
        if not command.isSeparator() and command.menu() is None and command.isEnabled()
    ]
    assert len(commands) > 10
    for command in commands:
        assert command.objectName(), command.text()
        assert command.statusTip(), command.text()


def test_no_two_commands_share_a_key_or_a_letter_of_their_menu(window: MainWindow) -> None:
    keys = [key.toString() for command in window.findChildren(QAction) for key in command.shortcuts()]
    keys += [
        button.shortcut().toString()
        for button in window.findChildren(QAbstractButton)
        if not button.shortcut().isEmpty()
    ]
    assert sorted(keys) == sorted(set(keys))


def test_no_two_entries_of_an_english_menu_share_a_letter(window: MainWindow) -> None:
    for menu in [window.menuBar(), *window.menuBar().findChildren(QWidget)]:
        letters = [
            entry.text()[entry.text().index("&") + 1].lower()
            for entry in menu.actions()
            if "&" in entry.text() and entry.isVisible()
        ]
        assert len(letters) == len(set(letters)), [entry.text() for entry in menu.actions()]
