"""A run's state in words that a person would use."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.train.runs.session import Phase
from app.train.runs.snapshot import Snapshot, Trained
from app.train.words import result_of, show_count, show_duration, show_percent, status_of

SNAPSHOT = Snapshot(
    epoch=2,
    epochs=1000,
    epoch_part=0.5,
    run_part=0.0015,
    is_testing=False,
    digits_a_second=12_345.6,
    seconds_left=83.0,
    lines={},
    filters=np.zeros((25, 6), np.float32),
    dead=None,
    best=None,
)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "1 s"),
        (1.4, "1 s"),
        (59.4, "59 s"),
        (60.0, "1 min 0 s"),
        (83.0, "1 min 25 s"),
        (598.0, "10 min 0 s"),
        (600.0, "10 min"),
        (3599.0, "60 min"),
        (3600.0, "1 h 0 min"),
        (7500.0, "2 h 5 min"),
    ],
)
def test_a_duration_is_told_no_finer_than_it_is_known(seconds: float, words: str) -> None:
    assert show_duration(seconds) == words


@pytest.mark.parametrize(("count", "words"), [(7.4, "7"), (999.6, "1,000"), (12_345.6, "12,300")])
def test_a_count_is_rounded_to_what_is_known(count: float, words: str) -> None:
    assert show_count(count) == words


def test_a_share_is_told_in_percent() -> None:
    assert show_percent(0.98764) == "98.8 %"


def test_a_run_that_goes_says_where_it_is_how_fast_and_how_long_still() -> None:
    words = status_of(Phase.RUNNING, SNAPSHOT)
    assert words == "Epoch 2 of 1,000 · 12,300 digits/s · 1 min 25 s left"


@pytest.mark.parametrize(
    "snapshot", [replace(SNAPSHOT, digits_a_second=None), replace(SNAPSHOT, seconds_left=None)]
)
def test_what_is_not_known_yet_is_not_told(snapshot: Snapshot) -> None:
    assert status_of(Phase.RUNNING, snapshot) == "Epoch 2 of 1,000"


def test_pausing_testing_and_stopping_are_told() -> None:
    assert "paused" in status_of(Phase.PAUSED, SNAPSHOT)
    assert "stopping" in status_of(Phase.ENDING, SNAPSHOT)
    assert "validation" in status_of(Phase.RUNNING, replace(SNAPSHOT, is_testing=True))


def test_the_result_names_the_best_epoch_if_one_has_ended() -> None:
    best = Trained({}, epoch=7, validation_accuracy=0.9)
    done = replace(SNAPSHOT, epoch=1000, best=best)
    assert result_of(done, was_stopped=False) == "Done: epoch 1,000 of 1,000 · best: epoch 7"
    stopped = result_of(replace(SNAPSHOT, best=Trained({}, epoch=0)), was_stopped=True)
    assert stopped == "Stopped in epoch 2 of 1,000; what was learned is kept"
