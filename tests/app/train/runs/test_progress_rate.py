"""The time that is left is the rest times the speed, and pauses do not count."""

import pytest

from app.train.runs.progress_rate import ProgressRate


def timed(rate: ProgressRate, now: float, *, epochs: int, batches: int, batch: float, after: float) -> float:
    """Go through epochs of a steady machine, and return the time then."""
    for _ in range(epochs):
        for _ in range(batches):
            now += batch
            rate.batch_done(now)
        now += after
        rate.epoch_done(now)
    return now


def begun() -> ProgressRate:
    rate = ProgressRate()
    rate.start(0.0)
    return rate


def test_nothing_is_known_before_the_first_batch() -> None:
    rate = ProgressRate()
    rate.start(5.0)
    assert rate.seconds_a_batch() is None
    assert rate.seconds_left(batches=10, epochs=1, guess=0) is None


def test_on_a_steady_machine_the_time_left_is_right() -> None:
    rate = ProgressRate()
    rate.start(100.0)
    timed(rate, 100.0, epochs=2, batches=50, batch=0.02, after=0.5)
    assert rate.seconds_a_batch() == pytest.approx(0.02)
    assert rate.seconds_left(batches=150, epochs=3, guess=0) == pytest.approx(150 * 0.02 + 3 * 0.5)


def test_before_an_epoch_has_ended_what_comes_after_it_is_guessed() -> None:
    rate = begun()
    rate.batch_done(1.5)
    assert rate.seconds_left(batches=4, epochs=2, guess=3) == pytest.approx(4 * 1.5 + 2 * 3 * 1.5)


def test_no_time_left_is_given_after_the_first_slow_batches() -> None:
    rate = begun()
    now = 0.3
    rate.batch_done(now)
    assert rate.seconds_left(batches=1000, epochs=0, guess=0) is None
    for _ in range(200):
        now += 0.005
        rate.batch_done(now)
    assert rate.seconds_left(batches=1000, epochs=0, guess=0) == pytest.approx(5, rel=0.35)


def test_a_pause_does_not_count() -> None:
    rate = begun()
    now = timed(rate, 0.0, epochs=1, batches=20, batch=0.1, after=0.2)
    rate.start(now + 3600)
    timed(rate, now + 3600, epochs=1, batches=20, batch=0.1, after=0.2)
    assert rate.seconds_left(batches=10, epochs=1, guess=0) == pytest.approx(10 * 0.1 + 0.2)


def test_a_machine_that_becomes_slower_is_followed_within_a_minute() -> None:
    rate = begun()
    now = 0.0
    for batch_seconds, count in ((0.01, 30_000), (0.03, 2000)):
        for _ in range(count):
            now += batch_seconds
            rate.batch_done(now)
    left = rate.seconds_left(batches=1000, epochs=0, guess=0)
    assert left == pytest.approx(30, rel=0.2)
