"""The window changes its language at once, and keeps what is drawn."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.evaluate.tab import EvaluateTab
from app.inside.tab import InsideTab
from app.qt import translation
from app.settings.settings import Settings
from app.train.runs.session import Phase
from app.train.runs.snapshot import Trained
from app.train.tab import TrainTab
from app.widgets.message_bar import MessageBar
from app.window import menu_bar
from app.window.main_window import MainWindow
from lenet.datasets.sources import Source, SourceKind
from lenet.drawing.strokes import Drawing, Stroke
from lenet.inspection.activations import Unit
from lenet.language.languages import LANGUAGES, Language
from tests.app.children import child
from tests.app.windows import new_window
from tests.helpers.languages import spoken

LINE = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))

DIGITS = Source(SourceKind.BUILT_IN, count=40, seed=8)
UNIT = Unit("conv1", 1, 5, 5)


def chosen(window: MainWindow) -> list[str]:
    menu = child(window, QMenu, "languageMenu")
    return [action.text() for action in menu.actions() if action.isChecked()]


def in_german(window: MainWindow, qtbot: QtBot) -> Parts:
    """Let the window speak German, and return its new parts."""
    before = Parts.of(window)
    child(window, QAction, "deLanguage").trigger()
    qtbot.waitUntil(lambda: Parts.of(window) is not before)
    return Parts.of(window)


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
        QApplication.processEvents()
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
        QApplication.processEvents()
        assert Parts.of(window) is parts
        assert chosen(window) == ["English"]
        window.close()


def test_settings_that_cannot_be_read_are_told_of_again(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    path = tmp_path / "settings.json"
    path.write_text("[]")
    with spoken("en"):
        parts = Parts(qapp, Settings(path, restores=True))
        window = parts.window
        qtbot.addWidget(window)
        parts.language.choose("de")
        qtbot.waitUntil(lambda: Parts.of(window) is not parts)
        assert "settings.json" in window.message_bar.text
        qtbot.waitUntil(lambda: window.findChildren(MessageBar) == [window.message_bar])
        window.close()


def test_a_window_that_is_closed_is_not_rebuilt(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        parts = Parts.of(window)
        child(window, QAction, "deLanguage").trigger()
        window.close()
        QApplication.processEvents()
        assert Parts.of(window) is parts


def test_what_was_learned_and_not_taken_yet_is_offered_again(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        parts = Parts.of(window)
        parts.train_tab.trained.emit(Trained({}, epoch=1))
        assert not window.offer_bar.isHidden()
        after = in_german(window, qtbot)
        assert not window.offer_bar.isHidden()
        assert child(window.offer_bar, QPushButton, "acceptOffer").text() == "Dieses Netz verwenden"
        child(window.offer_bar, QPushButton, "declineOffer").click()
        after.tabs.setCurrentIndex(1)
        after.tabs.setCurrentIndex(0)
        assert window.offer_bar.isHidden()
        window.close()


def test_what_was_chosen_and_found_on_every_tab_is_kept(tmp_path: Path, qtbot: QtBot) -> None:
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        window.show()
        assert window.wait_for_reading(60_000)
        before = Parts.of(window)
        before.draw_tab.set_drawing(LINE)
        assert window.wait_for_reading(60_000)
        child(window, QToolButton, "itIs7").click()
        assert before.my_digits.wait()
        train(before.train_tab, qtbot)
        evaluate(before.evaluate_tab, qtbot)
        look_inside(before.inside_tab)
        recipe, edits = before.train_tab.recipe.recipe(), before.inside_tab.experiment.edits
        after = in_german(window, qtbot)
        assert window.wait_for_reading(60_000)

        assert after.network.recognizer is before.network.recognizer
        row = after.draw_tab.label_row
        assert child(row, QToolButton, "itIs7").isChecked()
        child(row, QToolButton, "itIs1").click()
        assert after.my_digits.wait()
        assert after.my_digits.content is not None
        # The same drawing has got another label.
        assert len(after.my_digits.content.entries) == 1

        train_tab = after.train_tab
        assert train_tab.phase is Phase.ENDED
        assert train_tab.session.snapshot is before.train_tab.session.snapshot
        assert train_tab.data.digits is before.train_tab.data.digits
        assert train_tab.recipe.recipe() == recipe
        assert train_tab.recipe.fields.epochs.value() == 1
        assert child(train_tab, QToolButton, "advanced").isChecked()
        assert "Fertig" in child(train_tab, QLabel, "trainStatus").text()
        train_tab.controls.one_more.click()
        qtbot.waitUntil(lambda: train_tab.phase is Phase.ENDED, timeout=60_000)
        assert train_tab.session.snapshot is not None
        assert train_tab.session.snapshot.epochs == 2

        evaluate_tab = after.evaluate_tab
        assert evaluate_tab.controls.digits.source == DIGITS
        assert evaluate_tab.result is not None
        assert before.evaluate_tab.result is not None
        assert evaluate_tab.result.assessment is before.evaluate_tab.result.assessment
        assert evaluate_tab.result.network == "das eingebaute Netz"
        after.tabs.setCurrentWidget(evaluate_tab)
        qtbot.waitUntil(lambda: evaluate_tab.views is not None)
        assert evaluate_tab.views is not None
        assert evaluate_tab.views.currentIndex() == 2
        assert not evaluate_tab.is_busy

        inside_tab = after.inside_tab
        assert inside_tab.details.currentWidget() is inside_tab.details.softmax
        assert inside_tab.details.softmax.temperature.value() == 250
        assert inside_tab.network.unit == UNIT
        assert inside_tab.experiment.edits == edits
        assert inside_tab.experiment.can_undo
        assert not inside_tab.live.isChecked()
        inside_tab.undo.click()
        assert not inside_tab.experiment.edits
        window.close()


def train(tab: TrainTab, qtbot: QtBot) -> None:
    tab.data.use((Source(SourceKind.BUILT_IN, count=60),))
    qtbot.waitUntil(lambda: tab.data.digits is not None, timeout=60_000)
    tab.recipe.fields.epochs.setValue(1)
    child(tab, QToolButton, "advanced").click()
    tab.controls.start.click()
    qtbot.waitUntil(lambda: tab.phase is Phase.ENDED, timeout=60_000)


def evaluate(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.choose(DIGITS)
    tab.controls.start.click()
    with qtbot.waitSignal(tab.ended, timeout=60_000):
        tab.show()
    qtbot.waitUntil(lambda: tab.views is not None)
    assert tab.views is not None
    tab.views.setCurrentIndex(2)


def look_inside(tab: InsideTab) -> None:
    tab.network.choose(UNIT)
    tab.experiment.edit(tab.experiment.edits.with_switched(UNIT))
    tab.details.setCurrentWidget(tab.details.softmax)
    tab.details.softmax.temperature.setValue(250)
    tab.live.setChecked(False)


def test_a_picture_that_is_being_opened_is_opened(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "one.png"
    paper = Image.new("L", (64, 64), 255)
    paper.paste(0, (30, 12, 34, 52))
    paper.save(path)
    with spoken("en"):
        window = new_window(tmp_path)
        qtbot.addWidget(window)
        window.open_path(path)
        parts = in_german(window, qtbot)
        assert window.wait_for_reading(60_000)
        assert not parts.draw_tab.drawing().is_empty
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
