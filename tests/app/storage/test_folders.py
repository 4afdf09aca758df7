"""A window with the user's settings uses the user's folders; any other keeps all beside its settings."""

from pathlib import Path

import pytest

from app.settings.settings import Settings
from app.storage.folders import own_folder


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
