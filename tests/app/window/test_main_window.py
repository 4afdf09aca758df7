"""The whole window: what it shows, takes, says and remembers."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QThread, QUrl, qVersion
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QPushButton,
    QSlider,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import app
import lenet
from app.application import Parts
from app.dialogs.help import HelpDialog
from app.settings import settings as settings_module
from app.settings.file import Values
from app.settings.settings import Settings
from app.settings.table import APPEARANCE, GEOMETRY, PARAMETERS_FILE, PEN_WIDTH, RECENT_PICTURES, Appearance
from app.theme.theme import DARK, LIGHT
from app.window.main_window import MainWindow
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from tests.app.children import child, text
from tests.helpers.command_line import write_few


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "memory" / "settings.ini"), QSettings.Format.IniFormat)


def settings_path(store: QSettings) -> Path:
    return Path(store.fileName()).with_suffix(".json")


@pytest.fixture
def window(store: QSettings, qtbot: QtBot) -> Iterator[MainWindow]:
    window = app.build_window(store)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: "test set" in text(window, "parameters"))
    yield window
    window.close()


def action(window: MainWindow, name: str) -> QAction:
    return child(window, QAction, name)


def draw_seven(window: MainWindow) -> None:
    """Draw by the mouse, as a person does."""
    canvas = child(window, QWidget, "canvas")
    corners = [(0.3, 0.3), (0.7, 0.3), (0.5, 0.55), (0.42, 0.75)]
    points = [QPoint(round(x * canvas.width()), round(y * canvas.height())) for x, y in corners]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def picture_file(path: Path) -> Path:
    image = Image.new("L", (80, 80), 255)
    ImageDraw.Draw(image).rectangle((36, 10, 44, 70), fill=0)
    image.save(path)
    return path


def parameters_file(path: Path) -> Path:
    save_params(LeNet5(generator=np.random.default_rng(5)).get_params(), path)
    return path


def mime_of(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag something onto a widget and drop it; return whether it was welcome."""
    where = QPoint(5, 5)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        QApplication.sendEvent(target, QDragLeaveEvent())
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(where), Qt.DropAction.CopyAction, mime, buttons, keys))
    return True


def test_it_has_the_parts_that_automation_looks_for(window: MainWindow) -> None:
    tabs = child(window, QTabWidget, "tabs")
    assert tabs.tabText(0) == "Draw"
    canvas = child(window, QWidget, "canvas")
    assert canvas.width() == canvas.height()
    for name in ("answer", "reason", "confidence", "probabilities", "preview", "messageBar", "parameters"):
        child(window, QWidget, name)
    for name in ("clear", "undo", "redo", "eraser"):
        assert child(window, QAbstractButton, name).isVisible()
    slider = child(window, QSlider, "penWidth")
    assert slider.value() == PEN_WIDTH.default


def test_undo_redo_and_clear_have_their_usual_keys(window: MainWindow) -> None:
    assert not action(window, "undoAction").isEnabled()
    draw_seven(window)
    canvas = child(window, QWidget, "canvas")
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Parts.of(window).draw_tab.drawing().is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(Parts.of(window).draw_tab.drawing().strokes) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert Parts.of(window).draw_tab.drawing().is_empty
    assert action(window, "undoAction").isEnabled()


def test_the_drawing_is_copied_and_pasted_by_the_usual_keys(window: MainWindow, qtbot: QtBot) -> None:
    draw_seven(window)
    canvas = child(window, QWidget, "canvas")
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    QTest.keyClick(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: Parts.of(window).draw_tab.drawing().picture is not None)
    assert window.wait_for_reading(60_000)
    assert text(window, "answer") != ""


@pytest.mark.parametrize("target", ["window", "canvas", "answer"])
def test_a_picture_can_be_dropped_anywhere(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, target: str
) -> None:
    widget = window if target == "window" else child(window, QWidget, target)
    assert drop(widget, mime_of(picture_file(tmp_path / "bar.png")))
    qtbot.waitUntil(lambda: Parts.of(window).draw_tab.drawing().picture is not None)
    assert Parts.of(window).settings.get(RECENT_PICTURES) == (tmp_path / "bar.png",)


def test_of_several_files_the_first_is_opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [picture_file(tmp_path / name) for name in ("first.png", "second.png", "third.png")]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert drop(window, mime)
    qtbot.waitUntil(lambda: "first.png is on the canvas" in window.statusBar().currentMessage())
    assert "3 files only the first is opened, first.png" in window.message_bar.text
    assert Parts.of(window).settings.get(RECENT_PICTURES) == (paths[0],)
    window.open_path(paths[1])
    qtbot.waitUntil(lambda: "second.png" in window.statusBar().currentMessage())
    assert window.message_bar.text == "", "one file alone is no mistake"


def test_a_missing_first_file_is_named(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("gone.png", "gone too.png")])
    assert drop(window, mime)
    qtbot.waitUntil(lambda: "gone.png" in window.message_bar.text and "files" not in window.message_bar.text)
    window.open_path(picture_file(tmp_path / "bar.png"))
    qtbot.waitUntil(lambda: "bar.png" in window.statusBar().currentMessage())
    assert window.message_bar.text == ""


def test_text_is_not_welcome_and_a_distant_file_gets_one_sentence(window: MainWindow) -> None:
    text, distant = QMimeData(), QMimeData()
    text.setText("7")
    assert not drop(window, text)
    distant.setUrls([QUrl("https://example.org/7.png")])
    assert drop(window, distant)
    assert "save the picture first" in window.message_bar.text


def test_dropped_parameters_are_used_and_given_back(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert not action(window, "useBuiltIn").isEnabled()
    drop(window, mime_of(parameters_file(tmp_path / "mine.pkl")))
    qtbot.waitUntil(lambda: text(window, "parameters") == "mine.pkl: accuracy unknown")
    assert child(window, QWidget, "parameters").toolTip() == str(tmp_path / "mine.pkl")
    action(window, "useBuiltIn").trigger()
    qtbot.waitUntil(lambda: text(window, "parameters").startswith("Built-in"))


def test_other_parameters_read_the_drawing_anew(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    draw_seven(window)
    assert window.wait_for_reading(60_000)
    with qtbot.waitSignal(Parts.of(window).draw_tab.reading_changed) as read:
        window.open_path(parameters_file(tmp_path / "mine.PKL"))
    assert read.args is not None
    assert read.args[0].confidence < 0.5, "random weights are not sure of anything"
    assert text(window, "answer") == "?"
    assert text(window, "reason") != ""


def test_waiting_includes_what_is_being_opened(store: QSettings, qtbot: QtBot, tmp_path: Path) -> None:
    window = app.build_window(store)
    qtbot.addWidget(window)
    window.open_path(picture_file(tmp_path / "bar.png"))
    assert window.wait_for_reading(60_000)
    assert text(window, "answer") == "1"
    window.open_path(parameters_file(tmp_path / "mine.pkl"))
    assert window.wait_for_reading(60_000)
    assert text(window, "parameters").startswith("mine.pkl")


def test_a_message_moves_nothing_on_the_page(window: MainWindow) -> None:
    parts = child(window, QWidget, "tabs").findChildren(QWidget)
    before = [part.geometry() for part in parts]
    window.show_message("A sentence that needs two lines, as it goes on and on and on and on. " * 2)
    QApplication.processEvents()
    assert window.message_bar.isVisible()
    assert [part.geometry() for part in parts] == before


def test_a_dropped_picture_takes_the_message_away(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.show_message("There is no picture on the clipboard.")
    mime = QMimeData()
    mime.setImageData(QImage(str(picture_file(tmp_path / "bar.png"))))
    drop(window, mime)
    qtbot.waitUntil(lambda: "picture is on the canvas" in window.statusBar().currentMessage())
    assert not window.message_bar.isVisible()


def test_loaded_parameters_take_the_message_away(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_path(tmp_path / "gone.pkl")
    qtbot.waitUntil(window.message_bar.isVisible)
    window.open_path(parameters_file(tmp_path / "mine.pkl"))
    qtbot.waitUntil(lambda: "mine.pkl" in window.statusBar().currentMessage())
    assert not window.message_bar.isVisible()


def test_a_failure_is_not_shown_beside_an_older_success(window: MainWindow, tmp_path: Path) -> None:
    draw_seven(window)
    Parts.of(window).images.save_file(tmp_path / "seven.png")
    assert "saved" in window.statusBar().currentMessage()
    Parts.of(window).images.save_file(tmp_path / "no folder" / "seven.png")
    assert "could not be saved" in window.message_bar.text
    assert window.statusBar().currentMessage() == ""


def test_without_parameters_a_drawing_gets_a_sentence(
    store: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.recognition.recognizer.resource_path", lambda name: tmp_path / name)
    window = app.build_window(store)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.message_bar.text))
    window.message_bar.dismiss()
    draw_seven(window)
    qtbot.waitUntil(lambda: "Load network" in window.message_bar.text)
    assert text(window, "confidence") == "Nothing could be read"
    window.open_path(parameters_file(tmp_path / "mine.pkl"))
    qtbot.waitUntil(lambda: text(window, "answer") != "")
    assert window.message_bar.text == ""
    window.close()


def test_escape_ends_a_stroke_first_and_then_full_screen(window: MainWindow, qtbot: QtBot) -> None:
    canvas = child(window, QWidget, "canvas")
    assert not action(window, "leaveFullScreen").isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    assert action(window, "fullScreen").isChecked()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(150, 200))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 200))
    assert window.isFullScreen()
    assert Parts.of(window).draw_tab.drawing().is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not action(window, "fullScreen").isChecked()


def test_presenter_mode_has_large_type_no_menus_and_all_shortcuts(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    size, label = qapp.font().pointSizeF(), child(window, QWidget, "confidence")
    height, own = window.menuBar().height(), label.font().pointSizeF()
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.waitUntil(lambda: window.menuBar().height() == 0)
    assert qapp.font().pointSizeF() == 2 * size
    assert label.font().pointSizeF() >= 2 * own
    assert action(window, "presenter").isChecked()
    action(window, "darkAppearance").trigger()
    qtbot.waitUntil(lambda: label.font().pointSizeF() >= 2 * own)
    for number in (4, 2, 1):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.currentIndex() == number - 1
    QTest.keyClick(child(window, QWidget, "canvas"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.menuBar().height() == height)
    assert qapp.font().pointSizeF() == size
    assert not action(window, "presenter").isChecked()
    assert all(part.font().pointSizeF() > 0.8 * size for part in window.findChildren(QWidget))
    action(window, "systemAppearance").trigger()


def test_the_help_menu_has_pages_keys_and_folders(window: MainWindow) -> None:
    for name, expected in (
        ("helpPages", "Can its confidence be believed?"),
        ("showShortcuts", "Ctrl+4"),
        ("showFolders", str(Parts.of(window).settings.folder)),
    ):
        action(window, name).trigger()
        dialog = window.findChildren(HelpDialog)[-1]
        assert expected in dialog.browser.toPlainText()
        dialog.close()


def test_the_theme_is_the_systems_or_that_of_the_menu(window: MainWindow, qapp: QApplication) -> None:
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color() == DARK.surface
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().window().color() == LIGHT.surface
    action(window, "darkAppearance").trigger()
    assert qapp.palette().window().color() == DARK.surface
    assert Parts.of(window).settings.get(APPEARANCE) is Appearance.DARK
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().window().color() == DARK.surface
    action(window, "lightAppearance").trigger()
    assert qapp.palette().window().color() == LIGHT.surface
    assert action(window, "lightAppearance").isChecked()
    action(window, "systemAppearance").trigger()
    assert Parts.of(window).settings.get(APPEARANCE) is Appearance.SYSTEM


def test_about_copies_versions_and_folders_and_closes(window: MainWindow, qtbot: QtBot) -> None:
    action(window, "aboutAction").trigger()
    dialog = child(window, QDialog, "about")
    assert dialog.isVisible()
    assert lenet.__version__ in text(window, "aboutText")
    child(window, QPushButton, "copyAbout").click()
    copied = QGuiApplication.clipboard().text()
    assert all(version in copied for version in (lenet.__version__, np.__version__, qVersion()))
    assert f"Settings: {Parts.of(window).settings.folder}\n" in copied
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_of_a_given_settings_file_is_restored(store: QSettings, qtbot: QtBot, tmp_path: Path) -> None:
    before = Settings(settings_path(store), restores=True)
    before.set(APPEARANCE, Appearance.DARK)
    before.set(PEN_WIDTH, 150)
    before.set(PARAMETERS_FILE, parameters_file(tmp_path / "mine.pkl"))
    before.set(GEOMETRY, b"anything")
    window = app.build_window(store)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: text(window, "parameters").startswith("Built-in"))
    assert Parts.of(window).appearance.appearance is Appearance.SYSTEM
    assert Parts.of(window).draw_tab.pen_width() == PEN_WIDTH.default
    screen = window.screen().availableGeometry()
    assert window.height() == 700 < screen.height()
    assert window.width() == min(1024, screen.width() - 8), "the first window fits the screen"
    assert not window.isVisible()
    assert window.message_bar.isHidden()


def test_settings_last_until_the_next_run(
    store: QSettings, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    first = Parts(qapp, Settings(settings_path(store), restores=True)).window
    qtbot.addWidget(first)
    first.show()
    first.resize(733, 655)
    Parts.of(first).draw_tab.set_pen_width(123)
    action(first, "darkAppearance").trigger()
    with qtbot.waitSignal(Parts.of(first).network.changed):
        first.open_path(parameters_file(tmp_path / "mine.pkl"))
    first.close()
    second = Parts(qapp, Settings(settings_path(store), restores=True)).window
    qtbot.addWidget(second)
    qtbot.waitUntil(lambda: text(second, "parameters").startswith("mine.pkl"))
    assert (second.width(), second.height()) == (733, 655)
    assert Parts.of(second).draw_tab.pen_width() == 123
    assert action(second, "darkAppearance").isChecked()
    assert qapp.palette().window().color() == DARK.surface
    assert Parts.of(second).draw_tab.drawing().is_empty


def test_closing_writes_settings_once_and_silently(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    window = Parts(qapp, Settings(tmp_path / "file" / "settings.json", restores=False)).window
    qtbot.addWidget(window)
    sentences: list[str] = []
    Parts.of(window).settings.failed.connect(sentences.append)
    tried: list[set[str]] = []

    def change_values(path: Path, change: Callable[[Values], None]) -> None:
        values: Values = {}
        change(values)
        tried.append(set(values))
        raise FileNotFoundError(path)

    monkeypatch.setattr(settings_module, "change_values", change_values)
    window.close()
    assert tried == [{GEOMETRY.name, PEN_WIDTH.name}]
    assert sentences == []


def test_unreadable_settings_get_a_sentence(store: QSettings, qtbot: QtBot, qapp: QApplication) -> None:
    settings_path(store).mkdir(parents=True)
    window = Parts(qapp, Settings(settings_path(store), restores=True)).window
    qtbot.addWidget(window)
    assert window.message_bar.text.startswith("Your settings can't be read")
    window.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no folder that is in use")
def test_in_a_folder_that_was_deleted_a_name_leads_nowhere(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    for name in ("7.png", "mine.pkl"):
        window.message_bar.dismiss()
        window.open_path(Path(name))
        qtbot.waitUntil(lambda: window.message_bar.text != "")
        assert name in window.message_bar.text
        assert "no such file" in window.message_bar.text


def test_everything_it_remembers_lies_beside_the_given_file(
    store: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    window = app.build_window(store)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(Parts.of(window).network.changed):
        window.open_path(parameters_file(tmp_path / "mine.pkl"))
    window.close()
    assert list(home.iterdir()) == []
    assert list(Parts.of(window).settings.folder.iterdir()) == [settings_path(store)]


def test_the_data_folder_is_where_mnist_is_looked_for(store: QSettings, qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_few(tmp_path / "mnist")
    window = app.build_window(store, data_dir=str(folder))
    qtbot.addWidget(window)
    assert Parts.of(window).evaluate_tab.controls.digits.source.paths == (folder,)


def test_a_closed_window_stays_closed_and_waits_for_no_reading(store: QSettings, qtbot: QtBot) -> None:
    window = app.build_window(store)
    qtbot.addWidget(window)
    window.show()
    window.close()
    for show in (window.show, window.showNormal, window.showFullScreen, window.showMaximized):
        show()
        assert not window.isVisible()
    draw_seven(window)
    assert not window.wait_for_reading(10**9), "it is read no more"


def test_closing_ends_all_threads(store: QSettings, qtbot: QtBot) -> None:
    window = app.build_window(store)
    qtbot.addWidget(window)
    window.show()
    draw_seven(window)
    window.open_path(Path("gone.png"))
    assert any(thread.isRunning() for thread in window.findChildren(QThread))
    window.close()
    assert not any(thread.isRunning() for thread in window.findChildren(QThread))
