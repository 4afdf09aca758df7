"""No text is cut on any tab, in any language, in a small window; also where a language is written from right to left."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenuBar
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.window.help_menu import shortcuts_text
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files import translations
from lenet.language.languages import LANGUAGES, PSEUDO
from tests.app.evaluate.test_layout import cut_in_views
from tests.app.inside.test_fit import cut_on_pages
from tests.app.test_fit import cut, open_window, resized
from tests.app.train.test_fit import DIGITS, cut_here
from tests.helpers.languages import spoken

SIZE = (800, 600)
DRAWN = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))

WIDE = re.compile("[\u2e80-\u9fff\uff00-\uffef]")
"""Chinese and Japanese characters, which the font of the tests lacks."""


@pytest.fixture
def wide_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show what is as wide as Chinese and Japanese characters, each of which a line can end after, in their place."""
    read = translations.read_translations

    def widened(path: Path) -> dict[str, tuple[str, ...]]:
        return {
            source: tuple(WIDE.sub("■\N{ZERO WIDTH SPACE}", form) for form in forms)
            for source, forms in read(path).items()
        }

    monkeypatch.setattr(translations, "read_translations", widened)


@pytest.fixture
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


TO_RIGHT, TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("code", "direction"),
    [*((language.code, TO_RIGHT) for language in LANGUAGES), (PSEUDO.code, TO_LEFT)],
    indirect=["direction"],
)
def test_nothing_is_cut_on_any_tab(
    code: str, direction: None, wide_characters: None, tmp_path: Path, qtbot: QtBot
) -> None:
    with spoken(code), open_window(tmp_path) as window:
        found = cut_on_tabs(window, qtbot)
        assert found == [], "\n".join(found)


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_the_sheet_of_shortcuts_has_no_marks_of_menu_keys(code: str, tmp_path: Path, qtbot: QtBot) -> None:
    with spoken(code), open_window(tmp_path) as window:
        bar = window.menuBar()
        assert isinstance(bar, QMenuBar)
        sheet = shortcuts_text(bar)
        assert "+4" in sheet
        assert not re.search(r"&|\(\w\)", sheet)


def cut_on_tabs(window: MainWindow, qtbot: QtBot) -> list[str]:
    parts = Parts.of(window)
    resized(window, SIZE)
    found = cut(window)
    parts.draw_tab.set_drawing(DRAWN)
    assert window.wait_for_reading(60_000)
    found += cut(window)
    parts.train_tab.data.use((DIGITS,))
    window.tabs.setCurrentWidget(parts.train_tab)
    qtbot.waitUntil(
        lambda: parts.train_tab.view.charts is not None and parts.train_tab.data.digits is not None
    )
    found += cut_here(window)
    window.tabs.setCurrentWidget(parts.evaluate_tab)
    found += cut_in_views(window, qtbot, [SIZE])
    window.tabs.setCurrentWidget(parts.inside_tab)
    return found + cut_on_pages(window, SIZE)
