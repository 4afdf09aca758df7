"""Whatever the standard streams lead to, a command does its work, and its exit code is one of those documented."""

import sys
from pathlib import Path

import pytest
from PIL import Image

import lenet
from tests.helpers.command_line import write_few
from tests.helpers.stream_ends import FULL, Ended, ended

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the shell is that of Linux and macOS")

RESULT = "empty.png: nothing to read, the picture is empty.\n"
NO_SUCH_FILE = "lenet: 'absent.png' could not be opened: there is no such file or folder; check the path.\n"
NOT_PRINTED = "lenet: The {} could not be printed: the disk is full; make room or choose another place.\n"
NO_RESULT = NOT_PRINTED.format("result")
NO_HELP = NOT_PRINTED.format("help")
PICTURE = ("predict", "empty.png")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Folder of an empty picture."""
    Image.new("L", (20, 20), 255).save(tmp_path / "empty.png")
    return tmp_path


def require(*ends: str) -> None:
    """Skip a test whose streams this system does not have."""
    if "full" in ends and not FULL.exists():
        pytest.skip("only Linux has a full disk for everyone")


@pytest.mark.parametrize(
    ("out", "err", "unbuffered"),
    [
        ("open", "full", ""),
        ("open", "closed", "1"),
        ("open", "broken", ""),
        ("full", "open", "1"),
        ("closed", "closed", ""),
        ("broken", "full", "1"),
    ],
)
def test_results_and_errors_are_printed_if_possible(
    folder: Path, out: str, err: str, unbuffered: str
) -> None:
    require(out, err)
    command = ("lenet", "predict", "absent.png", "empty.png")
    done = ended(*command, folder=folder, out=out, err=err, unbuffered=unbuffered)
    printed = RESULT if out == "open" else ""
    told = NO_SUCH_FILE + (NO_RESULT if out == "full" else "") if err == "open" else ""
    assert done == Ended(1, printed, told)


@pytest.mark.parametrize(
    ("command", "out", "err", "unbuffered", "code", "told"),
    [
        (PICTURE, "closed", "open", "", 0, ""),
        ((*PICTURE, "--json"), "full", "open", "1", 1, NO_RESULT),
        (("--help",), "full", "open", "", 1, NO_HELP),
        (("--help",), "broken", "open", "", 1, ""),
        (("fly",), "open", "broken", "", 2, ""),
        (("train", "--epochs", "0", "--json"), "full", "full", "", 2, ""),
    ],
)  # fmt: skip
def test_exit_codes_are_those_documented(
    folder: Path, command: tuple[str, ...], out: str, err: str, unbuffered: str, code: int, told: str
) -> None:
    require(out, err)
    done = ended("lenet", *command, folder=folder, out=out, err=err, unbuffered=unbuffered)
    assert done == Ended(code, "", told)


def test_a_run_is_worth_more_than_the_lines_about_it(folder: Path) -> None:
    write_few(folder)
    options = ("--data", ".", "--epochs", "2", "--batch-size", "20", "--threads", "1", "--out", "mine.pkl")
    assert ended("lenet", "train", *options, folder=folder, out="broken") == Ended(1, "", "")
    assert (folder / "mine.pkl").exists()


def test_a_name_that_the_terminal_cannot_show_is_no_error(folder: Path) -> None:
    (folder / "empty.png").rename(folder / "семь.png")
    done = ended("lenet", "predict", "семь.png", folder=folder, PYTHONIOENCODING="ascii")
    assert done.err == ""
    assert r"\u0441\u0435\u043c\u044c.png: nothing to read" in done.out


def test_it_starts_as_a_module_and_tells_its_version(folder: Path) -> None:
    assert ended("lenet", "--version", folder=folder) == Ended(0, f"lenet {lenet.__version__}\n", "")
