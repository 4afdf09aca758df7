"""Before a run its time is tried out, and its digits are shown as augmentation changes them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.train.setup.forecast import expectation_words, expected_seconds
from app.train.setup.samples_view import draw_samples
from app.train.setup.speed_probe import MEASURED_SECONDS, WARM_UP_SECONDS, SpeedProbe, Task, measure_speed
from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.datasets.sources import SourceKind
from lenet.files.progress import finish
from lenet.training.recipe import PRESETS, Recipe
from tests.helpers.toy_digits import toy_examples

EXAMPLES = toy_examples(64, side=32)
TASK = Task(batch_size=8, augmentation="none", optimizer="sgd", threads=1)


@pytest.fixture
def probe(qapp: QCoreApplication) -> Iterator[SpeedProbe]:
    probe = SpeedProbe()
    yield probe
    probe.close()


def test_a_speed_is_digits_by_time() -> None:
    ticks = iter(np.arange(0, 100, 0.05).tolist())  # each batch takes 0.05 s
    speed = finish(measure_speed(TASK, EXAMPLES, clock=lambda: next(ticks)))
    assert speed == pytest.approx(8 / 0.05)


def test_a_batch_has_no_more_digits_than_there_are() -> None:
    ticks = iter(np.arange(0, 100, 0.1).tolist())
    task = Task(batch_size=1000, augmentation="none", optimizer="sgd", threads=1)
    assert finish(measure_speed(task, EXAMPLES, clock=lambda: next(ticks))) == pytest.approx(640)


def test_nobody_notices_that_speed_is_tried_out() -> None:
    assert WARM_UP_SECONDS + MEASURED_SECONDS < 0.5
    steps = measure_speed(TASK, EXAMPLES, clock=lambda: 0.0)
    assert [next(steps).done for _ in range(3)] == [0, 1, 2], "after each batch it can be given up"


def test_each_speed_is_tried_out_once_and_remembered(probe: SpeedProbe, qtbot: QtBot) -> None:
    assert probe.speed(TASK) is None
    with qtbot.waitSignal(probe.measured):
        probe.try_out(TASK, EXAMPLES)
        probe.try_out(TASK, EXAMPLES)
    speed = probe.speed(TASK)
    assert speed is not None
    assert speed > 0
    probe.try_out(TASK, EXAMPLES)
    assert probe.speed(TASK) == speed


def test_a_probe_that_is_cancelled_says_nothing_and_can_try_again(probe: SpeedProbe, qtbot: QtBot) -> None:
    probe.try_out(TASK, EXAMPLES)
    probe.cancel()
    qtbot.wait(50)
    assert probe.speed(TASK) is None
    with qtbot.waitSignal(probe.measured):
        probe.try_out(TASK, EXAMPLES)


def test_the_same_recipe_with_another_seed_is_the_same_task() -> None:
    assert Task.of(Recipe(seed=1, epochs=5), 2) == Task.of(Recipe(), 2)
    assert Task.of(Recipe(), 1) != Task.of(Recipe(), 2)


def test_a_run_takes_the_time_of_learning_and_of_reading_after_each_epoch() -> None:
    seconds = expected_seconds(Recipe(epochs=10), learned=9000, validated=3000, speed=1000)
    assert seconds == pytest.approx(10 * (9 + 1))


def test_what_is_known_is_said() -> None:
    quick = PRESETS["quick"]
    assert expectation_words(quick, SourceKind.MNIST, 80.0).startswith(
        "About 1 min 20 s on this computer · 99."
    )
    assert expectation_words(quick, SourceKind.BUILT_IN, 80.0) == "About 1 min 20 s on this computer"
    assert "99." in expectation_words(quick, SourceKind.MNIST, None)
    assert expectation_words(Recipe(epochs=99), SourceKind.MNIST, None) == ""


@pytest.mark.parametrize("augmentation", AUGMENTATIONS)
def test_samples_are_digits_of_the_data_and_what_augmentation_makes_of_them(augmentation: str) -> None:
    samples = draw_samples(EXAMPLES, augmentation, 6, np.random.default_rng(0))
    assert samples.originals.shape == samples.changed.shape == (6, 32, 32)
    known = {picture.tobytes() for picture in EXAMPLES.pictures}
    assert {picture.tobytes() for picture in samples.originals} <= known
    assert len({picture.tobytes() for picture in samples.originals}) == 6
    is_changed = not np.array_equal(samples.originals, samples.changed)
    assert is_changed == (augmentation != "none")


def test_a_shift_moves_each_sample_by_a_pixel_at_most() -> None:
    samples = draw_samples(EXAMPLES, "shift", 20, np.random.default_rng(1))
    for original, changed in zip(samples.originals, samples.changed, strict=True):
        moved = [
            np.array_equal(np.roll(original, (down, right), (0, 1))[2:-2, 2:-2], changed[2:-2, 2:-2])
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
        ]
        assert any(moved)


def test_of_few_digits_all_are_samples() -> None:
    assert len(draw_samples(EXAMPLES[:3], "none", 6, np.random.default_rng(0)).originals) == 3
