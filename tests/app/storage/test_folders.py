"""A window with the user's settings uses the user's folders; any other keeps all beside its settings."""

import sys
from functools import partial
from pathlib import Path

import pytest

from app.settings.settings import Settings
from app.settings.table import PARAMETERS_FILE, RECENT_PARAMETERS
from app.storage.folders import RUNS_FOLDER, move_trainings, network_name, own_folder, training_folder


@pytest.mark.parametrize(
    ("place", "restores", "is_usual"),
    [
        ("config", True, True),
        ("config", False, False),
        ("elsewhere", True, False),
        ("elsewhere", False, False),
    ],
)
def test_only_the_users_own_window_uses_the_users_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, restores: bool, is_usual: bool
) -> None:
    monkeypatch.setattr("app.storage.folders.config_folder", lambda: tmp_path / "config")
    settings = Settings(tmp_path / place / "settings.json", restores=restores)
    expected = tmp_path / "state" if is_usual else tmp_path / place
    assert own_folder(settings, tmp_path / "state") == expected


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Return the user's settings; two trainings are kept beside them, as older versions did."""
    for name in ("config", "data"):
        monkeypatch.setattr(f"app.storage.folders.{name}_folder", partial(Path, tmp_path, name))
    for name in ("first", "second"):
        network = tmp_path / "config" / "runs" / name / "trained.pkl"
        network.parent.mkdir(parents=True)
        network.write_text(name)
    return Settings(tmp_path / "config" / "settings.json", restores=True)


def test_trainings_beside_the_settings_are_moved_once(settings: Settings, tmp_path: Path) -> None:
    old, new = tmp_path / "config" / "runs", tmp_path / "data" / "runs"
    elsewhere = tmp_path / "mine.pkl"
    settings.set(PARAMETERS_FILE, old / "first" / "trained.pkl")
    settings.set(RECENT_PARAMETERS, (elsewhere, old / "second" / "trained.pkl"))
    for _ in range(2):
        move_trainings(settings)
        assert not old.exists()
        assert training_folder(settings) == tmp_path / "data"
        assert (new / "first" / "trained.pkl").read_text() == "first"
        assert settings.get(PARAMETERS_FILE) == new / "first" / "trained.pkl"
        assert settings.get(RECENT_PARAMETERS) == (elsewhere, new / "second" / "trained.pkl")


def test_a_training_whose_name_is_taken_stays(settings: Settings, tmp_path: Path) -> None:
    other = tmp_path / "data" / "runs" / "first"
    other.mkdir(parents=True)
    left = tmp_path / "config" / "runs" / "first" / "trained.pkl"
    settings.set(PARAMETERS_FILE, left)
    move_trainings(settings)
    assert list(other.iterdir()) == []
    assert settings.get(PARAMETERS_FILE) == left
    assert left.exists()
    assert (other.parent / "second" / "trained.pkl").exists()


def test_a_data_folder_that_cannot_be_made_leaves_all_in_its_place(
    settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "data").touch()
    move_trainings(settings)
    assert len(list((tmp_path / "config" / "runs").glob("*/trained.pkl"))) == 2


def test_trainings_of_other_settings_stay_beside_them(settings: Settings, tmp_path: Path) -> None:
    others = Settings(tmp_path / "config" / "settings.json", restores=False)
    move_trainings(others)
    assert training_folder(others) == tmp_path / "config"
    assert (tmp_path / "config" / "runs" / "first" / "trained.pkl").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets not everyone make links")
def test_a_link_to_trainings_elsewhere_is_followed(settings: Settings, tmp_path: Path) -> None:
    runs = tmp_path / "config" / "runs"
    runs.rename(tmp_path / "disk")
    runs.symlink_to(tmp_path / "disk")
    move_trainings(settings)
    assert (training_folder(settings) / "runs" / "first" / "trained.pkl").exists()


def test_a_network_that_was_trained_here_is_called_by_its_name_and_another_by_its_file() -> None:
    trained = Path("data") / RUNS_FOLDER / "2026-11-30" / "Quick, 30 Nov 17.01.pkl"
    assert network_name(trained) == "Quick, 30 Nov 17.01"
    assert network_name(Path("mine.pkl")) == "mine.pkl"
