"""One run: a training with its curves, its speed and its files. It knows no thread and no window."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import asdict, replace
from typing import Protocol

from app.train.runs.curves import Curves
from app.train.runs.fine_tuning_result import BeforeAfter
from app.train.runs.health_monitor import HealthMonitor
from app.train.runs.progress_rate import ProgressRate
from app.train.runs.setup import RunSetup
from app.train.runs.snapshot import Snapshot, Trained
from lenet.evaluation.scoring import predict_scores
from lenet.nn.lenet5 import LeNet5
from lenet.nn.metadata import PlainValue
from lenet.recognition.recognizer import Recognizer
from lenet.training.checkpoint import SAVE_SECONDS, Checkpoint, LearnedData
from lenet.training.events import BatchTrained, EpochEnded, Event, PicturesRead
from lenet.training.trained_model import NEW_WEIGHTS, OTHER_WEIGHTS, origin_meta, params_with_metadata
from lenet.training.trainer import Training

READING_SPEED = 3.0
"""How many digits are read in the time in which one is learned from; counts until it was measured."""


class RunFiles(Protocol):
    """Where a run is kept; each method raises ``OSError`` or ``ValueError`` with a sentence if it cannot."""

    def save(self, checkpoint: Checkpoint) -> None:
        """Save all that is needed to go on from here."""

    def log(
        self, event: EpochEnded, *, learning_rate: float | None, settings: Mapping[str, PlainValue]
    ) -> None:
        """Add an epoch to the run's log, which begins with the settings."""


class Run:
    """A training whose steps a thread can take; see `app.background.run_thread`."""

    def __init__(
        self, setup: RunSetup, files: RunFiles, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.setup = setup
        self._files = files
        self._clock = clock
        self._curves = Curves() if setup.checkpoint is None else Curves.from_arrays(setup.checkpoint.curves)
        self._rate = ProgressRate()
        self._training: Training | None = None
        self._data: LearnedData | None = None
        self._has_rested = False
        self._saved_at = 0.0
        self._learning_rate: float | None = None
        self._is_testing = False
        self._health = HealthMonitor()
        self._best: Trained | None = None
        self._failures: dict[str, str] = {}
        self._before_after = BeforeAfter.of(setup)
        self._start = _start_of(setup)

    def steps(self) -> Generator[Event, None, None]:
        """Train until all epochs are done."""
        training = self._training = self._training or self._make_training()
        if training.progress.best_epoch and self._best is None:
            self._best = self._kept(training)
        if self._before_after is not None:
            self._is_testing = True
            yield from self._before_after.read_before(training)
        self._start_clock()
        for event in training.run():
            self._take(training, event)
            yield event
            if self._health.has_diverged:
                return
            if self._has_rested:
                self._start_clock()
        self._test(training)
        if self._before_after is not None:
            yield from self._before_after.read_after(training)

    def snapshot(self) -> Snapshot:
        """Return how the run stands."""
        training = self._begun()
        progress, epochs, batches = training.progress, training.recipe.epochs, training.batches
        part = progress.batch / batches
        batch_seconds = self._rate.seconds_a_batch()
        learned, validated = len(training.examples), len(training.validation or ())
        done = progress.epoch == epochs
        left = self._rate.seconds_left(
            batches=(epochs - progress.epoch) * batches - progress.batch,
            epochs=epochs - progress.epoch,
            guess=batches * validated / learned / READING_SPEED,
        )
        return Snapshot(
            epoch=min(progress.epoch + 1, epochs),
            epochs=epochs,
            epoch_part=1.0 if done else part,
            run_part=(progress.epoch + part) / epochs,
            is_testing=self._is_testing,
            digits_a_second=batch_seconds and training.recipe.batch_size / batch_seconds,
            seconds_left=left,
            lines=self._curves.lines(),
            filters=training.network.get_params()["conv1"]["W"],
            dead=self._health.dead,
            best=self._best,
            has_diverged=self._health.has_diverged,
            # The log and the checkpoint mostly fail for the same reason.
            notes=(*self._health.sentences(), *dict.fromkeys(self._failures.values())),
            fine_tuning=None if self._before_after is None else self._before_after.result,
        )

    def recognizer(self) -> Recognizer:
        """Return what reads with a copy of the network as it is now."""
        training = self._begun()
        accuracy = training.progress.best_accuracy
        meta = origin_meta(training, self._start)
        if accuracy:
            meta["accuracy"] = {"validation": accuracy}
        network = LeNet5(training.network.get_params())
        return Recognizer(network, training.examples.convention, meta)

    def put_down(self) -> None:
        """Save all that is needed to go on from here, even before the end of the first epoch."""
        self._has_rested = True
        training = self._begun()
        if self._health.has_diverged:
            return
        training.keep_present()
        if self._best is None:
            self._best = self._kept(training)
        self._save(training)

    def change_rates(self, learning_rate: float, weight_decay: float) -> None:
        """Train with other numbers from the next batch on."""
        training = self._begun()
        training.recipe = replace(training.recipe, learning_rate=learning_rate, weight_decay=weight_decay)

    def add_epoch(self) -> None:
        """Train for one epoch more than planned."""
        training = self._begun()
        progress = training.progress
        left = max(0, training.recipe.epochs - progress.epoch)
        training.recipe = replace(training.recipe, epochs=progress.epoch + left + 1)

    def _begun(self) -> Training:
        if self._training is None:
            raise RuntimeError("This run has not begun yet.")
        return self._training

    def _make_training(self) -> Training:
        setup, examples = self.setup, self.setup.digits.examples
        if setup.checkpoint is not None:
            self._data = setup.checkpoint.data
            return setup.checkpoint.resumed(examples)
        network = None
        if setup.start is not None:
            network = LeNet5(setup.start.network.get_params())
            examples = replace(examples, convention=setup.start.convention)
        learned = len(examples) - round(setup.validation_share * len(examples))
        self._data = LearnedData(learned, len(examples) - learned, setup.digits.digest)
        return Training(
            setup.recipe, examples[:learned], examples[learned:], network=network, threads=setup.threads
        )

    def _start_clock(self) -> None:
        """Begin, or go on after a rest, which does not count."""
        self._has_rested = False
        self._saved_at = self._clock()
        self._rate.start(self._saved_at)

    def _take(self, training: Training, event: Event) -> None:
        """Write down what happened, and save the run if that is due."""
        now = self._clock()
        self._curves.take(event)
        self._health.take(event)
        self._is_testing = isinstance(event, PicturesRead)
        if isinstance(event, BatchTrained):
            self._learning_rate = event.learning_rate
            self._rate.batch_done(now)
        if isinstance(event, EpochEnded):
            self._end_epoch(training, event)
            self._rate.epoch_done(self._clock())
        elif now - self._saved_at >= SAVE_SECONDS:
            self._save(training)

    def _end_epoch(self, training: Training, event: EpochEnded) -> None:
        if event.is_best:
            self._best = self._kept(training)
        self._health.count_dead(training, self._clock())
        settings: dict[str, PlainValue] = {
            "digits": self.setup.digits.name,
            "learned": len(training.examples),
            "validated": len(training.validation or ()),
            "threads": training.threads,
            **asdict(training.recipe),
        }
        self._trying(
            "log", lambda: self._files.log(event, learning_rate=self._learning_rate, settings=settings)
        )
        self._save(training)

    def _kept(self, training: Training, *, test_accuracy: float | None = None) -> Trained:
        """Return a copy of the best network so far."""
        progress = training.progress
        validation = progress.best_accuracy if progress.best_epoch and training.validation else None
        measured = {"validation": validation, "test": test_accuracy}
        accuracy = {name: value for name, value in measured.items() if value is not None}
        params = params_with_metadata(
            training, accuracy=accuracy, dataset=self.setup.digits.name, start=self._start
        )
        return Trained(params, progress.best_epoch, validation, test_accuracy)

    def _test(self, training: Training) -> None:
        """Test the best network on digits that had no part in its choice, where there are such."""
        test = self.setup.digits.test
        if test is None:
            return
        examples = replace(test, convention=training.examples.convention)
        scores = predict_scores(LeNet5(training.best_network_params()), examples, threads=training.threads)
        accuracy = float((scores.argmax(axis=1) == test.labels).mean())
        self._best = self._kept(training, test_accuracy=accuracy)

    def _save(self, training: Training) -> None:
        self._saved_at = self._clock()
        assert self._data is not None
        settings = self.setup.digits.settings() | {"start": self._start}
        if self._before_after is not None:
            settings |= self._before_after.settings()
        checkpoint = Checkpoint(
            training.state(),
            training.threads,
            training.examples.convention,
            self._data,
            settings=settings,
            curves=self._curves.to_arrays(),
        )
        self._trying("checkpoint", lambda: self._files.save(checkpoint))

    def _trying(self, what: str, save: Callable[[], None]) -> None:
        """Save something; if that fails, training goes on and the snapshot says why."""
        self._failures.pop(what, None)
        try:
            save()
        except (OSError, ValueError) as error:
            self._failures[what] = str(error)


def _start_of(setup: RunSetup) -> str:
    """Return what the network starts from, or started from when its run was new."""
    if setup.checkpoint is not None:
        return str(setup.checkpoint.settings.get("start", NEW_WEIGHTS))
    return NEW_WEIGHTS if setup.start is None else OTHER_WEIGHTS
