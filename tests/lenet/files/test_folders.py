"""The user's folders follow the platform and are not created by asking."""

import sys
from pathlib import Path

import pytest

from lenet.files.folders import config_folder, data_folder


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are Linux's")
def test_folders_follow_the_desktop_specification(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert data_folder() == tmp_path / "data" / "LeNet Pad"
    assert config_folder() == tmp_path / "config" / "LeNet Pad"
    assert list(tmp_path.iterdir()) == []


def test_folders_are_absolute_and_end_with_the_program_alone() -> None:
    for folder in (data_folder(), config_folder()):
        assert folder.is_absolute()
        assert [part for part in folder.parts if "LeNet" in part] == ["LeNet Pad"]
