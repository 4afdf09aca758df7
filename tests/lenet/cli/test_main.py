"""The command line as a whole: its help, its exit codes, and what it prints where."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import lenet
from tests.helpers.command_line import run

ROOT = Path(__file__).resolve().parents[3]
FULL = Path("/dev/full")


def started(*arguments: str | Path, encoding: str = "utf-8") -> subprocess.Popen[bytes]:
    """Start ``python -m lenet`` in a process of its own, with its output buffered as usual."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.Popen(
        [sys.executable, "-m", "lenet", *map(str, arguments)],
        cwd=ROOT,
        env={**environment, "PYTHONIOENCODING": encoding},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("command", ["train", "evaluate", "predict", "download"])
def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert f" {command} " in run(capsys, "--help").out
    told = run(capsys, command, "--help")
    assert told.code == 0
    assert told.out.startswith(f"usage: lenet {command}")
    assert "--json" in told.out
    assert told.err == ""


def test_it_starts_as_a_module_and_tells_its_version() -> None:
    out, err = started("--version").communicate(timeout=60)
    assert (out.decode().strip(), err) == (f"lenet {lenet.__version__}", b"")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["--json"],
        ["predict"],
        ["predict", "7.png", "--params"],
        ["evaluate", "--colour"],
        ["download", "somewhere"],
        ["train", "--epochs", "many"],
        ["train", "--epochs", "0"],
        ["train", "--batch-size", "0"],
        ["train", "--lr", "nan"],
        ["train", "--lr", "-1"],
        ["train", "--reg", "-1"],
        ["train", "--seed", "-1"],
        ["train", "--threads", "0"],
        ["train", "--validation", "-1"],
        ["train", "--data-source", "built-in", "--count", "0"],
        ["train", "--data-source", "built-in", "--count", "1000000000000"],
        ["train", "--schedule", "weekly"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_with_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    outcome = run(capsys, *arguments)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith(("usage: lenet", "lenet: "))


@pytest.mark.parametrize("arguments", [["evaluate"], ["predict", "7.png"]])
@pytest.mark.parametrize("content", [None, b"", b"no pickle", b"cos\nsystem\n(S'true'\ntR."])
def test_parameters_that_cannot_be_used_are_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str], content: bytes | None
) -> None:
    path = tmp_path / "weights.pkl"
    if content is not None:
        path.write_bytes(content)
    outcome = run(capsys, *arguments, "--params", path, "--json")
    assert outcome.code == 1
    assert str(path) in outcome.sentence


@pytest.mark.parametrize("command", ["train", "evaluate"])
def test_without_mnist_a_sentence_says_how_to_get_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    outcome = run(capsys, command, "--data", tmp_path, "--json")
    assert outcome.code == 1
    assert str(tmp_path) in outcome.sentence
    assert '"lenet download"' in outcome.sentence


@pytest.mark.parametrize(
    "arguments",
    [["train"], ["evaluate"], ["train", "--epochs", "0"], ["predict", "7.png", "--params", "absent.pkl"]],
    ids=" ".join,
)
def test_machines_are_told_of_an_error_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str]
) -> None:
    where: list[str | Path] = [] if "predict" in arguments else ["--data", tmp_path]
    outcome = run(capsys, *arguments, *where, "--json")
    assert outcome.code in (1, 2)
    assert outcome.result == {"error": outcome.sentence}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells nobody that a pipe was closed")
def test_a_reader_who_has_enough_is_no_error(tmp_path: Path) -> None:
    Image.new("L", (20, 20), 255).save(tmp_path / "empty.png")
    process = started("predict", *[tmp_path / "empty.png"] * 3)
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=60)
    assert err == b""
    assert process.returncode == 1


NOTHING_TO_READ = b"empty.png: nothing to read, the picture is empty.\n"
NO_SUCH_FILE = b"lenet: 'absent.png' could not be opened: there is no such file or folder; check the path.\n"
ENDS = {
    "standard output": (">&-", b"", NO_SUCH_FILE),
    "standard error": ("2>&-", NOTHING_TO_READ, b""),
    "both": (">&- 2>&-", b"", b""),
    "all three streams": ("<&- >&- 2>&-", b"", b""),
}
"""What is closed, how a shell does that, and what is printed then."""


@pytest.mark.skipif(sys.platform == "win32", reason="the shell is that of Linux and macOS")
@pytest.mark.parametrize("closed", ENDS)
def test_what_is_closed_is_not_printed_to(closed: str, tmp_path: Path) -> None:
    redirection, out, err = ENDS[closed]
    Image.new("L", (20, 20), 255).save(tmp_path / "empty.png")
    command = f'exec "$0" -m lenet predict empty.png absent.png {redirection}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable], cwd=tmp_path, env=environment, capture_output=True
    )
    assert done.returncode == 1
    assert done.stdout == out
    assert done.stderr == err


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a full disk for everyone")
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("options", [[], ["--json"]], ids=["text", "json"])
def test_results_that_cannot_be_printed_are_told(options: list[str], unbuffered: str, tmp_path: Path) -> None:
    Image.new("L", (20, 20), 255).save(tmp_path / "empty.png")
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "lenet", "predict", tmp_path / "empty.png", *options],
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert done.stderr == (
        b"lenet: The result could not be printed: the disk is full; make room or choose another place.\n"
    )


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a full disk for everyone")
def test_errors_that_cannot_be_told_keep_no_result_back(tmp_path: Path) -> None:
    Image.new("L", (20, 20), 255).save(tmp_path / "empty.png")
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "lenet", "predict", tmp_path / "absent.png", tmp_path / "empty.png"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=full,
        )
    assert done.returncode == 1
    assert done.stdout.endswith(b"empty.png: nothing to read, the picture is empty.\n")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a full disk for everyone")
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_that_cannot_be_printed_is_told(option: str, unbuffered: str) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "lenet", option],
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert done.stderr == (
        b"lenet: The help could not be printed: the disk is full; make room or choose another place.\n"
    )


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MemoryError(), "There is not enough memory: close other programs, or take fewer digits."),
        (
            PermissionError(errno.EACCES, "Permission denied", "a\nb"),
            "'a\\nb' could not be used: access is denied; check its permissions or choose another place.",
        ),
    ],
    ids=["memory", "access"],
)
def test_even_errors_that_nobody_foresaw_are_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, error: Exception, told: str
) -> None:
    def fail(_: Path) -> None:
        raise error

    monkeypatch.setattr("lenet.cli.predict.open_picture", fail)
    assert run(capsys, "predict", "7.png").sentence == told


def test_a_name_that_the_terminal_cannot_show_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "семь.png"
    Image.new("L", (20, 20), 255).save(path)
    out, err = started("predict", path, encoding="ascii").communicate(timeout=60)
    assert err == b""
    assert rb"\u0441\u0435\u043c\u044c.png: nothing to read" in out
