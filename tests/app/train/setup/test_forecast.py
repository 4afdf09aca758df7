"""Before a run its time is estimated, and its digits are shown as augmentation changes them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.train.setup.data_panel import DataPanel
from app.train.setup.forecast import (
    MEASURED_SECONDS,
    WARM_UP_SECONDS,
    Forecast,
    expectation_words,
    expected_seconds,
    measure_speed,
    measured_recipe,
)
from app.train.setup.recipe_panel import RecipePanel
from app.train.setup.samples_view import draw_samples
from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.datasets.examples import Examples
from lenet.datasets.sources import Source, SourceKind
from lenet.files.progress import finish
from lenet.training.recipe import PRESETS, Recipe
from tests.helpers.toy_digits import toy_examples

EXAMPLES = toy_examples(64, side=32)
RECIPE = Recipe(batch_size=8, augmentation="none", optimizer="sgd")


def test_a_speed_is_digits_by_time() -> None:
    for batch_size, seconds in ((8, 0.05), (1000, 0.1)):
        clock = iter(np.arange(0, 100, seconds).tolist()).__next__
        recipe = measured_recipe(replace(RECIPE, batch_size=batch_size))
        speed = finish(measure_speed(recipe, EXAMPLES, threads=1, clock=clock))
        assert speed == pytest.approx(min(batch_size, 64) / seconds), "a batch has no more than there are"


def test_speed_is_measured_in_no_time_and_can_be_cancelled() -> None:
    assert WARM_UP_SECONDS + MEASURED_SECONDS < 0.5
    steps = measure_speed(RECIPE, EXAMPLES, threads=1, clock=lambda: 0.0)
    assert [next(steps).done for _ in range(3)] == [0, 1, 2], "after each batch it can be cancelled"


def test_each_speed_is_measured_once_and_not_while_a_network_learns(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = []

    def measure(recipe: Recipe, _: Examples, *, threads: int) -> float:
        measured.append((recipe.batch_size, threads))
        return 1000.0

    monkeypatch.setattr("app.train.setup.forecast.measure_speed", measure)
    data, recipe = DataPanel(tmp_path, tmp_path / "mine.jsonl"), RecipePanel()
    forecast = Forecast(data, recipe)
    for panel in (data, recipe):
        qtbot.addWidget(panel)
        panel.show()
    forecast.set_idle(False)
    data.use((Source(SourceKind.BUILT_IN, count=60),))
    qtbot.waitUntil(lambda: data.digits is not None)
    assert recipe.expectation.text() == ""
    forecast.set_idle(True)
    recipe.fields.threads.setValue(1)
    qtbot.waitUntil(lambda: "on this computer" in recipe.expectation.text())
    count = len(measured)
    recipe.fields.seed.setValue(7)
    recipe.fields.epochs.setValue(50)
    assert "on this computer" in recipe.expectation.text(), "they change nothing of the speed"
    assert len(measured) == count
    recipe.fields.batch_size.setValue(3)
    qtbot.waitUntil(lambda: (3, 1) in measured)
    forecast.close()
    data.close_threads()


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


def test_samples_are_digits_of_the_data_and_what_augmentation_makes_of_them() -> None:
    known = {picture.tobytes() for picture in EXAMPLES.pictures}
    for augmentation in AUGMENTATIONS:
        originals, changed = draw_samples(EXAMPLES, augmentation, 6, np.random.default_rng(0))
        assert originals.shape == changed.shape == (6, 32, 32)
        drawn = {picture.tobytes() for picture in originals}
        assert drawn <= known
        assert len(drawn) == 6
        assert np.array_equal(originals, changed) == (augmentation == "none")


def test_a_shift_moves_each_sample_by_a_pixel_at_most() -> None:
    samples = draw_samples(EXAMPLES, "shift", 20, np.random.default_rng(1))
    for original, changed in zip(*samples, strict=True):
        moved = [
            np.array_equal(np.roll(original, (down, right), (0, 1))[2:-2, 2:-2], changed[2:-2, 2:-2])
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
        ]
        assert any(moved)


def test_of_few_digits_all_are_samples() -> None:
    assert len(draw_samples(EXAMPLES[:3], "none", 6, np.random.default_rng(0))[0]) == 3
