"""The window changes its language at once, and keeps what is drawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.qt import translation
from app.train.runs.snapshot import Trained
from app.window import menu_bar
from app.window.controllers import not_in_use
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.language.languages import LANGUAGES, Language
from tests.app.children import child
from tests.app.windows import new_window
from tests.helpers.languages import spoken

LINE = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))


def chosen(window: MainWindow) -> list[str]:
    menu = child(window, QMenu, "languageMenu")
    return [action.text() for action in menu.actions() if action.isChecked()]


def test_another_language_is_shown_at_once_with_the_same_drawing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(menu_bar, "has_font", lambda _: True)
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        window.show()
        parts = Parts.of(window)
        parts.draw_tab.set_drawing(LINE)
        parts.tabs.setCurrentWidget(parts.inside_tab)
        size = window.size()
        assert chosen(window) == ["As the &system"]
        child(window, QAction, "deLanguage").trigger()
        qtbot.waitUntil(lambda: Parts.of(window) is not parts)
        parts = Parts.of(window)
        assert QLocale().language() == QLocale.Language.German
        assert chosen(window) == ["Deutsch"]
        assert parts.draw_tab.drawing() == LINE
        assert parts.tabs.currentWidget() is parts.inside_tab
        assert window.isVisible()
        assert window.size() == size
        assert window.wait_for_reading(60_000)
        child(window, QAction, "undoAction").trigger()
        assert parts.draw_tab.drawing().is_empty
        window.close()


def test_of_languages_chosen_at_once_the_last_counts(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        parts = Parts.of(window)
        child(window, QAction, "frLanguage").trigger()
        child(window, QAction, "deLanguage").trigger()
        qtbot.waitUntil(lambda: Parts.of(window) is not parts)
        # Whatever else was to be rebuilt.
        qtbot.wait(0)
        assert window.findChildren(Parts) == [Parts.of(window)]
        assert chosen(window) == ["Deutsch"]
        assert Parts.of(window).tabs.tabText(0) == "Zeichnen"
        window.close()


def test_the_language_that_is_spoken_rebuilds_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        parts = Parts.of(window)
        child(window, QAction, "enLanguage").trigger()
        qtbot.wait(0)
        assert Parts.of(window) is parts
        assert chosen(window) == ["English"]
        window.close()


def test_a_window_that_is_closed_is_not_rebuilt(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        parts = Parts.of(window)
        child(window, QAction, "deLanguage").trigger()
        window.close()
        qtbot.wait(0)
        assert Parts.of(window) is parts


def test_what_was_learned_and_not_taken_yet_is_not_lost_in_silence(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        parts = Parts.of(window)
        parts.train_tab.trained.emit(Trained({}, epoch=1))
        assert window.offer_bar.offer is not None
        parts.language.choose("de")
        qtbot.waitUntil(lambda: Parts.of(window) is not parts)
        assert window.offer_bar.offer is None
        assert window.statusBar().currentMessage() == not_in_use()
        window.close()


@pytest.mark.parametrize("command", ["fullScreen", "presenter"])
def test_the_window_goes_on_filling_the_screen(command: str, tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        window.show()
        parts = Parts.of(window)
        child(window, QAction, command).trigger()
        qtbot.waitUntil(window.isFullScreen)
        parts.language.choose("de")
        qtbot.waitUntil(lambda: Parts.of(window) is not parts)
        assert window.isFullScreen()
        assert child(window, QAction, command).isChecked()
        is_presenting = command == "presenter"
        assert (window.menuBar().maximumHeight() == 0) == is_presenting
        qtbot.waitUntil(lambda: window.statusBar().isHidden() == is_presenting)
        child(window, QAction, "leaveFullScreen").trigger()
        qtbot.waitUntil(lambda: not window.isFullScreen())
        assert window.menuBar().maximumHeight() > 0
        window.close()


def test_a_training_is_not_broken_off(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    parts = Parts.of(window)
    monkeypatch.setattr(type(parts.train_tab.session), "is_busy", True)
    child(window, QAction, "deLanguage").trigger()
    assert "next opened" in window.statusBar().currentMessage()
    QApplication.processEvents()
    assert Parts.of(window) is parts
    assert parts.language.chosen == "de"
    monkeypatch.undo()
    window.close()


def test_qts_own_buttons_speak_the_language(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with spoken("de"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        window.close()


def test_a_language_without_a_font_says_so(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(menu_bar, "has_font", lambda language: language.code != "ja")
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    for language in LANGUAGES:
        action = child(window, QAction, f"{language.code}Language")
        assert action.text() == language.name
        assert action.isEnabled() == (language.code != "ja")
        assert ("no font" in action.toolTip()) == (language.code == "ja")
    window.close()


def test_latin_letters_need_no_font_of_their_own(qapp: QApplication) -> None:
    assert translation.has_font(Language("de", "Deutsch"))
    # The font of the tests has no Chinese letters.
    assert not translation.has_font(Language("zh_CN", "中文（简体）"))
