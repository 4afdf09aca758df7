"""A run's state in words that a person would use."""

from dataclasses import replace

import numpy as np

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


def test_numbers_are_written_no_finer_than_they_are_known() -> None:
    for seconds, words in (
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
    ):
        assert show_duration(seconds) == words
    for count, words in ((7.4, "7"), (999.6, "1,000"), (12_345.6, "12,300")):
        assert show_count(count) == words
    assert show_percent(0.98764) == "98.8 %"


def test_a_run_says_where_it_is_how_fast_and_how_long_still_as_far_as_that_is_known() -> None:
    assert status_of(Phase.RUNNING, SNAPSHOT) == "Epoch 2 of 1,000 · 12,300 digits/s · 1 min 25 s left"
    for unknown in (replace(SNAPSHOT, digits_a_second=None), replace(SNAPSHOT, seconds_left=None)):
        assert status_of(Phase.RUNNING, unknown) == "Epoch 2 of 1,000"
    assert "paused" in status_of(Phase.PAUSED, SNAPSHOT)
    assert "stopping" in status_of(Phase.ENDING, SNAPSHOT)
    assert "validating" in status_of(Phase.RUNNING, replace(SNAPSHOT, is_testing=True))


def test_the_result_names_the_best_epoch_if_one_has_ended() -> None:
    best = Trained({}, epoch=7, validation_accuracy=0.9)
    done = replace(SNAPSHOT, epoch=1000, best=best)
    assert result_of(done, was_stopped=False) == "Done: epoch 1,000 of 1,000 · best: epoch 7"
    stopped = result_of(replace(SNAPSHOT, best=Trained({}, epoch=0)), was_stopped=True)
    assert stopped == "Stopped in epoch 2 of 1,000; what was learned is kept"
