"""What may be expected of a recipe: its time on this computer, and how well such a network reads."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.job import Job
from app.qt.translation import tr
from app.train.runs.run import READING_SPEED
from app.train.setup.data_panel import DataPanel
from app.train.setup.recipe_panel import RecipePanel
from app.train.words import show_duration, show_percent
from lenet.datasets.examples import Examples
from lenet.datasets.sources import SourceKind
from lenet.files.progress import Progress, Steps
from lenet.training.events import BatchTrained
from lenet.training.recipe import PRESETS, Recipe
from lenet.training.trainer import Training

USUAL_ACCURACY = {"quick": 0.992, "best": 0.996, "classic": 0.990}
"""Share of MNIST's test set that networks of the presets read right when they learned from MNIST."""

WARM_UP_SECONDS = 0.1

MEASURED_SECONDS = 0.25

Clock = Callable[[], float]


def expected_seconds(recipe: Recipe, *, learned: int, validated: int, speed: float) -> float:
    """Return how long a run takes.

    Some digits are learned from, with a speed in digits a second, and others are read after each epoch.
    """
    return recipe.epochs * (learned + validated / READING_SPEED) / speed


def expectation_words(recipe: Recipe, kind: SourceKind, seconds: float | None) -> str:
    """Return what is said of a recipe beforehand; nothing where nothing is known."""
    parts = []
    if seconds is not None:
        parts.append(tr("About {time} on this computer", time=show_duration(seconds)))
    name = next((name for name, preset in PRESETS.items() if preset == recipe), None)
    if name is not None and kind is SourceKind.MNIST:
        parts.append(tr("{percent} of MNIST's test set right", percent=show_percent(USUAL_ACCURACY[name])))
    return " · ".join(parts)


def short_words(name: str, kind: SourceKind, seconds: float | None) -> str:
    """Return what a recipe's card says may be expected: accuracy and time, as far as they are known."""
    parts = []
    if kind is SourceKind.MNIST and name in USUAL_ACCURACY:
        parts.append(show_percent(USUAL_ACCURACY[name]))
    if seconds is not None:
        parts.append(tr("about {time}", time=show_duration(seconds)))
    return " · ".join(parts)


def measured_recipe(recipe: Recipe) -> Recipe:
    """Return a recipe as fast as another: the same in what decides its speed, and longer than is measured."""
    return Recipe(
        epochs=100_000,
        batch_size=recipe.batch_size,
        augmentation=recipe.augmentation,
        optimizer=recipe.optimizer,
    )


def measure_speed(
    recipe: Recipe, examples: Examples, *, threads: int, clock: Clock = time.perf_counter
) -> Steps[float | None]:
    """Train a network for a moment, and return the digits a second; None if the run was over before."""
    training = Training(recipe, examples, threads=threads)
    events = (event for event in training.run() if isinstance(event, BatchTrained))
    started = clock()
    begun = None
    for count, _ in enumerate(events):
        yield Progress(count, 0)
        now = clock()
        if begun is None and now - started >= WARM_UP_SECONDS:
            begun, before = now, count
        elif begun is not None and now - begun >= MEASURED_SECONDS:
            return (count - before) * min(recipe.batch_size, len(examples)) / (now - begun)
    return None


class Forecast(QObject):
    """Says beside a recipe what may be expected of it; measures once for each recipe how fast this computer is."""

    changed = Signal()
    """Something else may be expected."""

    def __init__(self, data: DataPanel, recipe: RecipePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._recipe = data, recipe
        self._may_measure = True
        self.seconds: float | None = None
        """How long the recipe that is entered takes; None while that is not known."""
        self._speeds: dict[tuple[Recipe, int], float] = {}
        self._measured: tuple[Recipe, int] | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._take_speed)
        recipe.changed.connect(self.update)
        data.changed.connect(self.update)

    def set_idle(self, idle: bool) -> None:
        """Measure a speed that is not known, or leave the computer to a run."""
        self._may_measure = idle
        if not idle:
            self._measured = None
            self._job.cancel()
        self.update()

    def close(self) -> None:
        """Stop measuring, and wait until the thread has ended."""
        self._job.close()

    @Slot()
    def update(self) -> None:
        """Say what may be expected of the recipe, and show its augmentation."""
        recipe, digits = self._recipe.recipe(), self._data.digits
        self._data.view.show_augmentation(recipe.augmentation)
        self.seconds = self._seconds(recipe)
        self._recipe.expect(expectation_words(recipe, self._data.kind, self.seconds))
        known = {name: self._seconds(preset) for name, preset in PRESETS.items()}
        for name, seconds in known.items():
            self._recipe.cards[name].expect(short_words(name, self._data.kind, seconds))
        if digits is not None and self._may_measure and self._data.isVisible():
            self._measure(recipe, digits.examples)
        self.changed.emit()

    def _seconds(self, recipe: Recipe) -> float | None:
        digits, speed = self._data.digits, self._speeds.get((measured_recipe(recipe), self._recipe.threads))
        if digits is None or speed is None:
            return None
        validated = round(self._recipe.validation_share * len(digits.examples))
        learned = len(digits.examples) - validated
        return expected_seconds(recipe, learned=learned, validated=validated, speed=speed)

    def _measure(self, recipe: Recipe, examples: Examples) -> None:
        """Measure the first speed that is not known: that of the recipe that is entered, or of a preset."""
        keys = [(measured_recipe(each), self._recipe.threads) for each in (recipe, *PRESETS.values())]
        key = next((key for key in keys if key not in self._speeds), None)
        if key is not None and key != self._measured:
            self._measured = key
            self._job.start(partial(measure_speed, key[0], examples, threads=key[1]))

    @Slot(object)
    def _take_speed(self, speed: float | None) -> None:
        if self._measured is not None and speed is not None:
            self._speeds[self._measured] = speed
            self._measured = None
            self.update()
