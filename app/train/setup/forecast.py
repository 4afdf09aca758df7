"""What may be expected of a recipe: its time on this computer, and how well such a network reads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.qt.translation import tr
from app.train.runs.run import READING_SPEED
from app.train.setup.data_panel import DataPanel
from app.train.setup.recipe_panel import RecipePanel
from app.train.setup.speed_probe import SpeedProbe, Task
from app.train.words import show_duration, show_percent
from lenet.datasets.sources import SourceKind
from lenet.training.recipe import PRESETS, Recipe

USUAL_ACCURACY = {"quick": 0.992, "best": 0.996, "classic": 0.990}
"""Share of MNIST's test set that networks of the presets read right when they learned from MNIST."""


def expected_seconds(recipe: Recipe, *, learned: int, validated: int, speed: float) -> float:
    """Return how long a run takes.

    Parameters
    ----------
    recipe
        How.
    learned, validated
        How many digits are learned from, and how many are read after each epoch.
    speed
        How many digits a second are learned from.
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


class Outlook(QObject):
    """Keeps the two panels in step with each other.

    Parameters
    ----------
    data, recipe
        The panels.
    """

    def __init__(self, data: DataPanel, recipe: RecipePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._recipe = data, recipe
        self._may_try = True
        self._probe = SpeedProbe(self)
        self._probe.measured.connect(self.update)
        recipe.changed.connect(self.update)
        data.changed.connect(self.update)

    def set_idle(self, idle: bool) -> None:
        """Let the computer be tried out where its speed is not known, or leave it to a run."""
        self._may_try = idle
        if not idle:
            self._probe.cancel()
        self.update()

    def close(self) -> None:
        """Stop trying out."""
        self._probe.close()

    @Slot()
    def update(self) -> None:
        """Say what may be expected of the recipe, and show its augmentation."""
        recipe, digits = self._recipe.recipe(), self._data.digits
        self._data.view.show_augmentation(recipe.augmentation)
        task, seconds = Task.of(recipe, self._recipe.threads), None
        if digits is not None:
            speed = self._probe.speed(task)
            if speed is not None:
                validated = round(self._recipe.validation_share * len(digits.examples))
                learned = len(digits.examples) - validated
                seconds = expected_seconds(recipe, learned=learned, validated=validated, speed=speed)
            elif self._may_try and self._data.isVisible():
                self._probe.try_out(task, digits.examples)
        self._recipe.expect(expectation_words(recipe, self._data.kind, seconds))
