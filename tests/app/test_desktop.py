"""The menu entry, icons and types of files are in the places and forms that freedesktop.org specifies."""

import configparser
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from app import desktop
from lenet.training.checkpoint_file import TITLE

MAIN_CATEGORIES = {
    "AudioVideo",
    "Development",
    "Education",
    "Game",
    "Graphics",
    "Network",
    "Office",
    "Science",
}


def entry_of(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys keep their capitals
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_all_is_installed_and_taken_away_again(tmp_path: Path) -> None:
    (tmp_path / "applications").mkdir()
    other = tmp_path / "applications" / "other.desktop"
    other.touch()
    paths = desktop.install(tmp_path, Path("/opt/lenet-pad"))
    assert desktop.install(tmp_path, Path("/opt/lenet-pad")) == paths
    assert all(path.is_file() for path in paths)
    icons = tmp_path / "icons" / "hicolor"
    for side in (16, 48, 512):
        with Image.open(icons / f"{side}x{side}" / "apps" / "lenet-pad.png") as icon:
            assert icon.size == (side, side)
            assert icon.getchannel("A").getextrema() == (0, 255)
    assert ElementTree.parse(icons / "scalable" / "apps" / "lenet-pad.svg").getroot().tag.endswith("svg")
    assert desktop.uninstall(tmp_path) == paths
    assert not any(path.exists() for path in paths)
    assert other.exists()
    assert desktop.uninstall(tmp_path) == []


def test_the_entry_holds_to_the_specification(tmp_path: Path) -> None:
    path, *_ = desktop.install(tmp_path, Path("/opt/lenet-pad"))
    entry = entry_of(path)
    assert entry["Type"] == "Application"
    assert entry["Version"] == "1.0", "the validator of Debian 12 does not know 1.5"
    assert entry["TryExec"] == "/opt/lenet-pad"
    assert entry["Icon"] == "lenet-pad"
    for key in ("Categories", "Keywords", "MimeType"):
        assert entry[key].endswith(";")
    assert len(MAIN_CATEGORIES & set(entry["Categories"].split(";"))) == 1, "else it is in the menu twice"


@pytest.mark.parametrize("name", ["plain", "with space", 'a"b$c`d', "back\\slash", "100%", "it's"])
def test_the_entry_starts_the_program_wherever_it_lies(tmp_path: Path, name: str) -> None:
    program = Path("/opt") / name / "lenet-pad"
    path, *_ = desktop.install(tmp_path, program)
    # First the escapes of every value, then those of a quoted argument, then the field codes.
    value = entry_of(path)["Exec"].replace("\\\\", "\\")
    quoted = re.fullmatch(r'"((?:[^"`$\\]|\\["`$\\])*)" %f', value)
    assert quoted is not None
    assert re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%") == str(program)
    assert entry_of(path)["TryExec"].replace("\\\\", "\\") == str(program)


def test_a_training_to_resume_has_a_type_that_the_entry_opens(tmp_path: Path) -> None:
    entry, types, *_ = desktop.install(tmp_path, Path("/opt/lenet-pad"))
    namespace = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ElementTree.parse(types).getroot().iter(f"{namespace}mime-type")
    assert kind.attrib["type"] in entry_of(entry)["MimeType"].split(";")
    (match,) = kind.iter(f"{namespace}match")
    assert TITLE.startswith(match.attrib["value"].encode())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the menu is one of Linux desktops")
def test_the_command_says_what_it_wrote_or_why_not(tmp_path: Path) -> None:
    program = tmp_path / "lenet-pad"
    program.touch()
    data = tmp_path / "data"

    def run(option: str) -> subprocess.CompletedProcess[str]:
        code = f"import sys; sys.argv[0] = {str(program)!r}; from app.__main__ import main; sys.exit(main([{option!r}]))"
        return subprocess.run(
            [sys.executable, "-c", code],
            env={"XDG_DATA_HOME": str(data), "HOME": str(tmp_path), "PATH": "", "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )  # fmt: skip

    installed = run("--install-desktop")
    assert (installed.returncode, installed.stderr) == (0, "")
    assert entry_of(data / desktop.ENTRY)["TryExec"] == str(program)
    assert str(data / desktop.ENTRY) in installed.stdout
    removed = run("--uninstall-desktop")
    assert (removed.returncode, removed.stderr) == (0, "")
    assert not [path for path in data.rglob("*") if path.is_file()]
    data.rename(tmp_path / "moved")
    data.touch()
    refused = run("--install-desktop")
    assert refused.returncode == 1
    (line,) = refused.stderr.splitlines()
    assert line.startswith("lenet-pad: The desktop's menu could not be changed: ")
