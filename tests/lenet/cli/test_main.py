"""The command line as a whole: its help, its exit codes, and what it prints where."""

import errno
import io
import re
from pathlib import Path
from unittest.mock import Mock

import pytest

from tests.helpers.command_line import Run


def test_every_command_explains_itself(run: Run) -> None:
    commands = run("--help").out
    for command in ("train", "evaluate", "predict", "download", "train-detector", "fit-numbers"):
        told = run(command, "--help")
        assert (told.code, told.err) == (0, "")
        assert told.out.startswith(f"usage: lenet {command}")
        # That for developers is not in the list.
        assert (f" {command} " in commands) == (command not in ("train-detector", "fit-numbers"))


def test_after_a_misspelled_command_everyones_are_named(run: Run) -> None:
    err = run("trian").err
    assert "evaluate" in err
    assert "train-detector" not in err
    assert "fit-numbers" not in err


WRONG = """

fly
--json
predict
predict 7.png --params
evaluate --colour
evaluate --data-source built-in --data .
download somewhere
train --epochs many
train --epochs 0
train --batch-size 0
train --lr nan
train --lr -1
train --reg -1
train --seed -1
train --threads 0
train --validation -1
train --count 9
train --data-source built-in --count 0
train --data-source built-in --count 1000000000000
train --data-source built-in --data .
train --schedule weekly
"""
"""Arguments that make no sense, line by line; the first are none at all."""


def test_wrong_usage_is_told_with_exit_code_2(run: Run) -> None:
    for line in WRONG.splitlines()[1:]:
        outcome = run(*line.split())
        assert (outcome.code, outcome.out) == (2, ""), line
        assert outcome.err.startswith(("usage: lenet", "lenet: ")), line


def test_parameters_that_cannot_be_used_are_told_in_one_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "weights.pkl"
    for content in (None, b"", b"no pickle", b"cos\nsystem\n(S'true'\ntR."):
        if content is not None:
            path.write_bytes(content)
        for arguments in (["evaluate"], ["predict", "7.png"]):
            outcome = run(*arguments, "--params", path, "--json")
            assert outcome.code == 1
            assert str(path) in outcome.sentence


def test_without_mnist_a_sentence_says_how_to_get_it(run: Run, tmp_path: Path) -> None:
    for command in ("train", "evaluate"):
        outcome = run(command, "--data", tmp_path, "--json")
        assert outcome.code == 1
        assert str(tmp_path) in outcome.sentence
        assert '"lenet download"' in outcome.sentence
        assert ("--data-source built-in" in outcome.sentence) == (command == "train")


class Terminal(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_bars_say_what_they_count(
    run: Run, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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
        assert run(*command).code == 0
        for bar in bars:
            assert re.search(bar, terminal.getvalue()), bar
        assert bars or not terminal.getvalue()


def test_machines_are_told_of_an_error_too(run: Run, tmp_path: Path) -> None:
    for code, *arguments in (
        (1, "train", "--data", tmp_path),
        (1, "evaluate", "--data", tmp_path),
        (2, "train", "--epochs", "0"),
        (1, "predict", "7.png", "--params", "absent.pkl"),
    ):
        outcome = run(*arguments, "--json")
        assert outcome.code == code
        assert outcome.result == {"error": outcome.sentence}


def test_even_errors_that_nobody_foresaw_are_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    denied = PermissionError(errno.EACCES, "Permission denied", "a\nb")
    for error, told in (
        (MemoryError(), "There is not enough memory: close other programs, or take fewer digits."),
        (
            denied,
            "'a\\nb' could not be used: access is denied; check its permissions or choose another place.",
        ),
    ):
        monkeypatch.setattr("lenet.cli.predict.open_picture", Mock(side_effect=error))
        assert run("predict", "7.png").sentence == told
