"""The fields of a recipe: what can be entered, and a sentence on what each does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any, TypeVar

from PySide6.QtWidgets import QComboBox, QSpinBox

from app.qt.translation import tr
from app.widgets.building import named
from app.widgets.number_box import NumberBox
from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.optimizers import OPTIMIZERS
from lenet.training.recipe import SCHEDULES, VALIDATION_PERCENT, Recipe

LARGEST_BATCH = 2048
"""A step on more examples takes longer than one should wait after pressing Pause."""

MOST_EPOCHS = 100_000

LARGEST_SEED = 999_999

MOST_VALIDATION_PERCENT = 50

NEW_WEIGHTS, LOADED_WEIGHTS = "new", "loaded"
"""What a run may start from: random weights, or those that the Draw tab reads with."""

Field = TypeVar("Field", QComboBox, QSpinBox, NumberBox)


class RecipeFields:
    """The fields, not laid out: of each attribute of `lenet.training.recipe.Recipe`, and of a run beside it.

    Each has its words as its accessible name; ``tips`` are sentences on what it does.
    """

    def __init__(self) -> None:
        self.tips: dict[QComboBox | QSpinBox | NumberBox, str] = {}
        tip = tr("How often the network is trained on every digit")
        self.epochs = self._whole("epochs", tr("Epochs"), tip, 1, MOST_EPOCHS)
        tip = tr("How many digits each step is computed from")
        self.batch_size = self._whole("batchSize", tr("Batch size"), tip, 1, LARGEST_BATCH)
        tip = tr("How large the steps are: too large and training diverges, too small and it is slow")
        self.learning_rate = self._number("learningRate", tr("Learning rate"), tip, 1e-6, 10, decimals=6)
        tip = tr("How the learning rate changes in the course of the run")
        self.schedule = self._choice("schedule", tr("Schedule"), tip, SCHEDULES)
        tip = tr("How a step is computed from the gradients")
        self.optimizer = self._choice("optimizer", tr("Optimizer"), tip, OPTIMIZERS)
        tip = tr("How strongly large weights are held back, so that it does not overfit")
        self.weight_decay = self._number("weightDecay", tr("Weight decay"), tip, 0, 1, decimals=10)
        tip = tr("How the digits are changed each time, so that none looks the same twice")
        self.augmentation = self._choice("augmentation", tr("Augmentation"), tip, AUGMENTATIONS)
        tip = tr("The share of the digits that it does not learn from, but is judged by")
        most = MOST_VALIDATION_PERCENT
        self.validation_percent = self._whole("validationShare", tr("Validation"), tip, 0, most)
        self.validation_percent.setSuffix(tr(" %"))
        self.validation_percent.setValue(VALIDATION_PERCENT)
        tip = tr("Where all random numbers come from: the same seed gives the same network")
        self.seed = self._whole("seed", tr("Seed"), tip, 0, LARGEST_SEED)
        self.threads = self._whole(
            "threads", tr("Threads"), tr("How many processor cores compute"), 1, cpu_count()
        )
        self.threads.setValue(cpu_count())
        tip = tr("Start from random weights, or from those of the network of the Draw tab")
        self.starts_from = self._choice("startsFrom", tr("Start from"), tip, ())
        self.starts_from.addItem(tr("new weights"), NEW_WEIGHTS)
        self.starts_from.addItem(tr("the loaded network"), LOADED_WEIGHTS)

    def recipe(self) -> Recipe:
        """Return the recipe as it is entered; what is still being typed counts, too."""
        return Recipe(
            **{attribute.name: _value(getattr(self, attribute.name)) for attribute in fields(Recipe)}
        )

    def show_recipe(self, recipe: Recipe) -> None:
        """Fill the fields of a recipe."""
        for name, value in asdict(recipe).items():
            field = getattr(self, name)
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            else:
                field.setValue(value)

    def _whole(self, name: str, title: str, tip: str, lowest: int, highest: int) -> QSpinBox:
        field = QSpinBox()
        field.setRange(lowest, highest)
        # What is being typed counts when it is complete.
        field.setKeyboardTracking(False)
        return self._named(field, name, title, tip)

    def _number(
        self, name: str, title: str, tip: str, lowest: float, highest: float, *, decimals: int
    ) -> NumberBox:
        return self._named(NumberBox(lowest, highest, decimals=decimals), name, title, tip)

    def _choice(self, name: str, title: str, tip: str, entries: Iterable[str]) -> QComboBox:
        field = QComboBox()
        for entry in entries:
            field.addItem(entry, entry)
        return self._named(field, name, title, tip)

    def _named(self, field: Field, name: str, title: str, tip: str) -> Field:
        self.tips[field] = tip
        return named(field, name, title, tip)


def _value(field: QComboBox | QSpinBox | NumberBox) -> Any:
    if isinstance(field, QComboBox):
        return field.currentData()
    field.interpretText()
    return field.value()
