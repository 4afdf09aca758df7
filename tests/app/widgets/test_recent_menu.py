"""The submenu of recent files follows the settings."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.settings.settings import Settings
from app.settings.table import RECENT_PICTURES
from app.widgets.recent_menu import RecentMenu


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json", restores=True)


@pytest.fixture
def used() -> list[Path]:
    return []


@pytest.fixture
def menu(settings: Settings, used: list[Path], qtbot: QtBot) -> RecentMenu:
    menu = RecentMenu("recent", "Recent", settings=settings, setting=RECENT_PICTURES, use=used.append)
    qtbot.addWidget(menu)
    return menu


def texts(menu: RecentMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_an_empty_list_says_so(menu: RecentMenu) -> None:
    assert texts(menu) == ["None yet"]
    assert not menu.actions()[0].isEnabled()


def test_files_of_one_name_show_their_folders(menu: RecentMenu, settings: Settings, tmp_path: Path) -> None:
    settings.add_recent(RECENT_PICTURES, tmp_path / "a" / "7.png")
    settings.add_recent(RECENT_PICTURES, tmp_path / "b & c" / "7.png")
    assert texts(menu)[:2] == ["7.png in b && c", "7.png in a"]
    assert menu.actions()[0].statusTip() == str(tmp_path / "b & c" / "7.png")


def test_choosing_one_uses_it(menu: RecentMenu, settings: Settings, used: list[Path], tmp_path: Path) -> None:
    settings.add_recent(RECENT_PICTURES, tmp_path / "7.png")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert used == [tmp_path / "7.png"]


def test_the_list_is_emptied_and_files_stay(menu: RecentMenu, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "7.png").touch()
    settings.add_recent(RECENT_PICTURES, tmp_path / "7.png")
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert settings.get(RECENT_PICTURES) == ()
    assert texts(menu) == ["None yet"]
    assert (tmp_path / "7.png").exists()
