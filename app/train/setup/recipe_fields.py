"""The fields of a recipe: what can be entered, and a sentence on what each does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from app.qt.translation import tr
from app.widgets.building import named
from app.widgets.number_box import NumberBox
from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.optimizers import OPTIMIZERS
from lenet.training.recipe import SCHEDULES, VALIDATION_PERCENT

LARGEST_BATCH = 2048
"""A step on more examples takes longer than a person who presses Pause should wait."""

MOST_EPOCHS = 100_000

LARGEST_SEED = 999_999

MOST_VALIDATION_PERCENT = 50

NEW_WEIGHTS, LOADED_WEIGHTS = "new", "loaded"
"""What a run may start from: random weights, or those that the Draw tab reads with."""

Field = TypeVar("Field", bound=QWidget)


class RecipeFields:
    """The fields, not laid out: of each attribute of `lenet.training.recipe.Recipe`, and of a run beside it.

    Attributes
    ----------
    validation_percent
        Share of the digits that is not learned from but judges each epoch.
    starts_from
        `NEW_WEIGHTS` or `LOADED_WEIGHTS`.
    titles, tips
        The words before each field, and what it does.
    """

    def __init__(self) -> None:
        self.titles: dict[QWidget, str] = {}
        self.epochs = self._whole("epochs", tr("Epochs"), 1, MOST_EPOCHS)
        self.batch_size = self._whole("batchSize", tr("Batch size"), 1, LARGEST_BATCH)
        self.learning_rate = self._number("learningRate", tr("Learning rate"), 1e-6, 10, decimals=6)
        self.schedule = self._choice("schedule", tr("Schedule"), SCHEDULES)
        self.optimizer = self._choice("optimizer", tr("Optimizer"), OPTIMIZERS)
        self.weight_decay = self._number("weightDecay", tr("Weight decay"), 0, 1, decimals=10)
        self.augmentation = self._choice("augmentation", tr("Augmentation"), AUGMENTATIONS)
        self.validation_percent = self._whole("validationShare", tr("Validation"), 0, MOST_VALIDATION_PERCENT)
        self.validation_percent.setSuffix(tr(" %"))
        self.validation_percent.setValue(VALIDATION_PERCENT)
        self.seed = self._whole("seed", tr("Seed"), 0, LARGEST_SEED)
        self.threads = self._whole("threads", tr("Threads"), 1, cpu_count())
        self.threads.setValue(cpu_count())
        self.starts_from = self._choice("startsFrom", tr("Start from"), ())
        self.starts_from.addItem(tr("new weights"), NEW_WEIGHTS)
        self.starts_from.addItem(tr("the loaded network"), LOADED_WEIGHTS)
        self.tips: dict[QWidget, str] = {
            self.epochs: tr("How often the network is trained on every digit"),
            self.batch_size: tr("How many digits each step is computed from"),
            self.learning_rate: tr(
                "How large the steps are: too large and training diverges, too small and it is slow"
            ),
            self.schedule: tr("How the learning rate changes in the course of the run"),
            self.optimizer: tr("How a step is computed from the gradients"),
            self.weight_decay: tr("How strongly large weights are held back, so that it does not overfit"),
            self.augmentation: tr("How the digits are changed each time, so that none looks the same twice"),
            self.validation_percent: tr(
                "The share of the digits that it does not learn from, but is judged by"
            ),
            self.seed: tr("Where all random numbers come from: the same seed gives the same network"),
            self.threads: tr("How many processor cores compute"),
            self.starts_from: tr("Start from random weights, or from those of the network of the Draw tab"),
        }
        for field, tip in self.tips.items():
            field.setToolTip(tip)

    def _whole(self, name: str, title: str, lowest: int, highest: int) -> QSpinBox:
        field = QSpinBox()
        field.setRange(lowest, highest)
        # What is being typed counts when it is complete.
        field.setKeyboardTracking(False)
        return self._titled(field, name, title)

    def _number(self, name: str, title: str, lowest: float, highest: float, *, decimals: int) -> NumberBox:
        return self._titled(NumberBox(lowest, highest, decimals=decimals), name, title)

    def _choice(self, name: str, title: str, entries: Iterable[str]) -> QComboBox:
        field = QComboBox()
        for entry in entries:
            field.addItem(entry, entry)
        return self._titled(field, name, title)

    def _titled(self, field: Field, name: str, title: str) -> Field:
        self.titles[field] = title
        return named(field, name, title)
