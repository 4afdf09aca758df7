"""How fast this computer trains, tried out for a moment, so that a recipe's time can be told beforehand."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.job import Job
from lenet.datasets.examples import Examples
from lenet.files.progress import Progress, Steps
from lenet.training.events import BatchTrained
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training

WARM_UP_SECONDS = 0.1


MEASURED_SECONDS = 0.25


Clock = Callable[[], float]


@dataclass(frozen=True)
class Task:
    """What decides how long a digit takes.

    Attributes
    ----------
    batch_size, augmentation, optimizer
        As in `lenet.training.recipe.Recipe`.
    threads
        How many threads compute.
    """

    batch_size: int
    augmentation: str
    optimizer: str
    threads: int

    @classmethod
    def of(cls, recipe: Recipe, threads: int) -> Task:
        """Return what of a recipe decides."""
        return cls(recipe.batch_size, recipe.augmentation, recipe.optimizer, threads)

    def recipe(self) -> Recipe:
        """Return a recipe that does the same, for longer than anybody measures."""
        return Recipe(
            epochs=100_000,
            batch_size=self.batch_size,
            augmentation=self.augmentation,
            optimizer=self.optimizer,
        )


def measure_speed(task: Task, examples: Examples, *, clock: Clock = time.perf_counter) -> Steps[float | None]:
    """Train a network that nobody needs for a moment.

    Parameters
    ----------
    task
        How.
    examples
        What it learns from.
    clock
        A steady clock, in seconds.

    Returns
    -------
    float or None
        Digits a second; None if the run was over before.
    """
    training = Training(task.recipe(), examples, threads=task.threads)
    events = (event for event in training.run() if isinstance(event, BatchTrained))
    started = clock()
    begun = None
    for count, _ in enumerate(events):
        yield Progress(count, 0)
        now = clock()
        if begun is None and now - started >= WARM_UP_SECONDS:
            begun, before = now, count
        elif begun is not None and now - begun >= MEASURED_SECONDS:
            return (count - before) * min(task.batch_size, len(examples)) / (now - begun)
    return None


class SpeedProbe(QObject):
    """Tries out in a thread, once for each task, and remembers."""

    measured = Signal()
    """Another speed is known now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speeds: dict[Task, float] = {}
        self._task: Task | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._take)

    def speed(self, task: Task) -> float | None:
        """Return how many digits a second are learned from, or None if that is not known yet."""
        return self._speeds.get(task)

    def try_out(self, task: Task, examples: Examples) -> None:
        """Find out a speed, unless it is known or being found out."""
        if task not in self._speeds and task != self._task:
            self._task = task
            self._job.start(partial(measure_speed, task, examples))

    def cancel(self) -> None:
        """Leave the computer to something else."""
        self._task = None
        self._job.cancel()

    def close(self) -> None:
        """Stop, and wait until the thread has ended."""
        self._job.close()

    @Slot(object)
    def _take(self, speed: float | None) -> None:
        if self._task is not None and speed is not None:
            self._speeds[self._task] = speed
            self._task = None
            self.measured.emit()
