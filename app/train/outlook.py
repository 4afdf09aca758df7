"""What lies ahead if Start were pressed now: the recipe's time and accuracy, and what it makes of the digits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.train.data_panel import DataPanel
from app.train.expectation import expectation_words, expected_seconds
from app.train.recipe_panel import RecipePanel
from app.train.speed_probe import SpeedProbe, Task


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
