"""The command line as a whole: its help, its exit codes, and what it prints where."""

from __future__ import annotations

import errno
import io
import re
from pathlib import Path

import pytest

from tests.lenet.command_line import run, write_few


@pytest.mark.parametrize("command", ["train", "evaluate", "predict", "download"])
def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert f" {command} " in run(capsys, "--help").out
    told = run(capsys, command, "--help")
    assert told.code == 0
    assert told.out.startswith(f"usage: lenet {command}")
    assert "--json" in told.out
    assert told.err == ""


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
        ["train", "--data-source", "built-in", "--data", "."],
        ["train", "--count", "9"],
        ["evaluate", "--data-source", "built-in", "--data", "."],
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
    assert ("--data-source built-in" in outcome.sentence) == (command == "train")


def test_the_command_for_developers_is_not_in_the_list_but_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert "train-detector" not in run(capsys, "--help").out
    told = run(capsys, "train-detector", "--help")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("usage: lenet train-detector")


class Terminal(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_bars_say_what_they_count(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = write_few(tmp_path / "few")
    out = str(tmp_path / "mine.pkl")
    train = ["train", "--data", str(few), "--epochs", "1", "--batch-size", "20", "--out", out]
    evaluate = ["evaluate", "--data", str(few), "--csv", str(tmp_path / "tables")]
    for command, bars in (
        (train, ["Loading: .* digits", "Training: .* of 3 batches"]),
        (evaluate, ["Reading: .* of 20 digits", "Mapping: .* of 20 digits", "Disturbing: .* steps"]),
        ([*evaluate, "--json"], []),
    ):
        terminal = Terminal()
        monkeypatch.setattr("sys.stderr", terminal)
        assert run(capsys, *command).code == 0
        for bar in bars:
            assert re.search(bar, terminal.getvalue()), bar
        assert bars or not terminal.getvalue()


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
