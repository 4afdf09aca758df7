"""No text is cut in a language that is 40 % longer than English, and everything can be reached."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
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

from app.application import Parts
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.language.languages import PSEUDO
from tests.app.children import child
from tests.app.windows import new_window
from tests.helpers.languages import spoken

SIZES = [(1024, 700), (800, 600)]


@pytest.fixture(scope="module")
def language() -> Iterator[None]:
    """Speak the pseudo-language: where its texts have room, the English ones have, too."""
    with spoken(PSEUDO.code):
        yield


@contextmanager
def open_window(folder: Path) -> Iterator[MainWindow]:
    window = new_window(folder)
    window.show()
    assert window.wait_for_reading(60_000)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def window(language: None, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(tmp_path) as window:
        yield window


@pytest.fixture(scope="module")
def shared_window(language: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with open_window(tmp_path_factory.mktemp("settings")) as window:
        yield window


def resized(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size, "the window can be as small as this"


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


def test_nothing_is_cut_in_the_window(shared_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = shared_window
    drawn = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))
    for size in SIZES:
        for drawing in (Drawing(()), drawn):
            Parts.of(window).draw_tab.set_drawing(drawing)
            assert window.wait_for_reading(60_000)
            resized(window, size)
            assert cut(window) == []
        bar = window.menuBar()
        assert isinstance(bar, QMenuBar)
        for entry in bar.actions():
            assert bar.rect().contains(bar.actionGeometry(entry)), entry.text()
        name = "a rather long name for a picture that is no longer where it was last time.png"
        window.open_path(tmp_path / name)
        qtbot.waitUntil(window.message_bar.isVisible)
        resized(window, size)
        # The message lies over the status bar until it is dismissed.
        assert cut(window, besides=shown(window.statusBar())) == []
        window.message_bar.dismiss()
        window.resize(3840, 2160)
        QApplication.processEvents()
        resized(window, size)


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


def test_nothing_is_cut_in_about(shared_window: MainWindow) -> None:
    child(shared_window, QAction, "aboutAction").trigger()
    dialog = child(shared_window, QDialog, "about")
    QApplication.processEvents()
    assert cut(dialog) == []
    assert dialog.width() <= 800
    assert dialog.height() <= 600
    dialog.close()


def test_every_control_has_a_name_a_tip_and_the_keyboard(shared_window: MainWindow) -> None:
    window = shared_window
    window.show_message("A message, so that its button is there too.")
    QApplication.processEvents()
    for widget in shown(window):
        is_control = isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox | QLineEdit | QTabBar)
        if is_control and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            who = f"{type(widget).__name__} {widget.objectName()!r}"
            assert widget.objectName(), who
            assert widget.accessibleName(), who
            assert widget.tabToolTip(0) if isinstance(widget, QTabBar) else widget.toolTip(), who
    reached = set()
    part: QWidget | None = window
    while part is not None and part not in reached:
        reached.add(part)
        part = part.nextInFocusChain()
    for name in ("pen", "eraser", "penWidth", "undo", "redo", "clear", "canvas", "dismissMessage"):
        control = child(window, QWidget, name)
        assert control in reached, name
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name
    window.message_bar.dismiss()


def test_every_command_has_a_name_a_tip_and_a_key_of_its_own(shared_window: MainWindow) -> None:
    window = shared_window
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
    keys = [key.toString() for command in window.findChildren(QAction) for key in command.shortcuts()]
    buttons = window.findChildren(QAbstractButton)
    keys += [button.shortcut().toString() for button in buttons if not button.shortcut().isEmpty()]
    assert sorted(keys) == sorted(set(keys))


def test_no_two_entries_of_an_english_menu_share_a_letter(qapp: QApplication, tmp_path: Path) -> None:
    with spoken("en"), open_window(tmp_path) as window:
        for menu in [window.menuBar(), *window.menuBar().findChildren(QWidget)]:
            letters = [
                entry.text()[entry.text().index("&") + 1].lower()
                for entry in menu.actions()
                if "&" in entry.text() and entry.isVisible()
            ]
            assert len(letters) == len(set(letters)), [entry.text() for entry in menu.actions()]
