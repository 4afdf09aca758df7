"""A log is read by any program that reads CSV, and is never found cut."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from lenet.nn.metadata import PlainValue
from lenet.training.events import EpochEnded
from lenet.training.log_file import COLUMNS, RunLog, RunLogError

SETTINGS: dict[str, PlainValue] = {
    "epochs": 3,
    "learning_rate": 0.06,
    "name": 'Ziffern\u2028, "mine"\n',
    "sources": [{"kind": "mnist"}],
}


def epoch(number: int, loss: float = 0.1) -> EpochEnded:
    return EpochEnded(number, loss, 0.9 + number / 1000, loss * 2, 0.8 + number / 1000, 1.5, number % 2 == 0)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def settings_in(path: Path) -> dict[str, object]:
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("# ")]
    return {name[2:]: json.loads(value) for name, _, value in (line.partition(": ") for line in lines)}


@pytest.fixture
def log(tmp_path: Path) -> RunLog:
    """Return a log that has begun."""
    log = RunLog(tmp_path / "log.csv")
    log.begin(SETTINGS)
    return log


def test_settings_stand_first_and_can_be_read_back(log: RunLog) -> None:
    assert settings_in(log.path) == SETTINGS
    assert rows_of(log.path) == []
    log.add(epoch(1))
    assert settings_in(log.path) == SETTINGS


def test_a_row_has_the_figures_as_exact_as_they_were(log: RunLog) -> None:
    event = EpochEnded(1, 1 / 3, 2 / 3, 1e-300, 0.1 + 0.2, 12.5, is_best=True)
    log.add(event, learning_rate=1 / 7)
    (row,) = rows_of(log.path)
    assert tuple(row) == COLUMNS
    figures = [float(value) for value in row.values()]
    assert figures == [1, 1 / 3, 2 / 3, 1e-300, 0.1 + 0.2, 1 / 7, 12.5, 1]


def test_what_is_not_known_is_empty_or_told_as_no_number(log: RunLog) -> None:
    log.add(replace(epoch(1, loss=float("nan")), validation_loss=None, validation_accuracy=None))
    (row,) = rows_of(log.path)
    assert (row["validation_loss"], row["validation_accuracy"], row["learning_rate"]) == ("", "", "")
    assert row["loss"] == "nan"


def test_a_run_that_was_taken_up_again_replaces_what_it_repeats(log: RunLog) -> None:
    for number in range(1, 12):
        RunLog(log.path).add(epoch(number))
    log.add(epoch(9, loss=0.5))
    rows = rows_of(log.path)
    assert [int(row["epoch"]) for row in rows] == list(range(1, 10))
    assert float(rows[-1]["loss"]) == 0.5
    assert settings_in(log.path) == SETTINGS


def test_a_log_that_was_deleted_begins_anew(log: RunLog) -> None:
    log.path.unlink()
    log.add(epoch(4))
    assert [row["epoch"] for row in rows_of(log.path)] == ["4"]


def test_notes_that_someone_made_stay(log: RunLog) -> None:
    log.add(epoch(1))
    with log.path.open("ab") as file:
        file.write(b"a note \xff\r\n\r\n" + b"9" * 5000 + b",x\n")
    log.add(epoch(2))
    assert "a note" in log.path.read_text(encoding="utf-8")
    assert "9" * 5000 in log.path.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "missing" / "log.csv", tmp_path):
        with pytest.raises(RunLogError, match="could not be") as raised:
            RunLog(path).begin({})
        with pytest.raises(RunLogError, match="could not be"):
            RunLog(path).add(epoch(1))
        assert str(raised.value).endswith(".")
        assert "\n" not in str(raised.value)
