"""Training is a generator of events: the caller draws, prints and saves, and stops by ceasing to iterate.

All randomness comes from the recipe's seed and the epoch's number, so that a run can be interrupted after any batch
and resumed to the very same weights.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace

import numpy as np

from lenet.datasets.augmentation import AUGMENTATIONS, make_warps
from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import fill_from_examples
from lenet.language.text import tr
from lenet.nn.arrays import Array
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.fast.predictor import Predictor
from lenet.nn.fast.thread_team import ThreadTeam, computing
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet, NetParams
from lenet.nn.optimizers import OPTIMIZERS, Optimizer
from lenet.training.events import BatchTrained, EpochEnded, Event, PicturesRead
from lenet.training.gradient_worker import EpochOrder, GradientWorker, Step, at_work
from lenet.training.recipe import Recipe
from lenet.training.state import TrainingProgress, TrainingState


class Training:
    """A training run.

    Parameters
    ----------
    recipe
        How to train; see the property for what may be changed during the run.
    examples
        What is learned from.
    validation
        What each epoch is validated with; without it the last epoch counts as the best.
    network
        The network, which is trained in place; by default a new LeNet-5 from the recipe's seed.
    threads
        How many threads compute; by default one a usable core. The weights depend on it in the last
        bits, as sums are taken in another order.

    Attributes
    ----------
    best_scores
        Scores of the validation examples in the best epoch, [N, classes]; None if there are none.

    Examples
    --------
    >>> from lenet.nn.input import ARTICLE_CONVENTION
    >>> examples = Examples(np.zeros((20, 32, 32), np.uint8), np.arange(20) % 10, ARTICLE_CONVENTION)
    >>> training = Training(Recipe(epochs=2, batch_size=10), examples)
    >>> [type(event).__name__ for event in training.run()].count("BatchTrained")
    4
    """

    def __init__(
        self,
        recipe: Recipe,
        examples: Examples,
        validation: Examples | None = None,
        *,
        network: LayeredNet | None = None,
        threads: int | None = None,
    ) -> None:
        if not len(examples):
            raise ValueError(tr("There is nothing to learn from: the training set has no examples."))
        self._recipe, self.examples, self.validation = recipe, examples, validation
        self.network = network or LeNet5(generator=np.random.default_rng(recipe.seed))
        self.threads = min(threads or cpu_count(), recipe.batch_size)
        self.progress = TrainingProgress()
        self.best_parameters = self.network.parameters.copy()
        self.best_scores: Array | None = None
        # The first worker is the caller's own thread, and its network the one that is trained.
        networks = [self.network, *(deepcopy(self.network) for _ in range(1, self.threads))]
        self._workers = [GradientWorker(own, self._new_optimizer(), examples) for own in networks]

    @property
    def optimizer(self) -> Optimizer:
        """The optimizer, which remembers something from step to step."""
        return self._workers[0].optimizer

    @property
    def recipe(self) -> Recipe:
        """How it is trained.

        Between two events it may be replaced by one with another learning rate, weight decay or number
        of epochs, which counts from the next batch on.

        Raises
        ------
        ValueError
            If anything else would change.
        """
        return self._recipe

    @recipe.setter
    def recipe(self, recipe: Recipe) -> None:
        kept = replace(
            recipe,
            learning_rate=self._recipe.learning_rate,
            weight_decay=self._recipe.weight_decay,
            epochs=self._recipe.epochs,
        )
        if kept != self._recipe:
            raise ValueError("Only learning rate, weight decay and epochs can be changed during a run.")
        self._recipe = recipe

    @property
    def batches(self) -> int:
        """Number of batches in an epoch; the last may be smaller."""
        return -(-len(self.examples) // self.recipe.batch_size)

    def best_network_params(self) -> NetParams:
        """Return copies of the parameters of the best validated epoch, by layer and name."""
        views = self.network.views(self.best_parameters.copy())
        return {name: dict(arrays) for name, arrays in views.items()}

    def keep_present(self) -> None:
        """Count the network as it is now as the best, if no epoch was validated yet."""
        if not self.progress.best_epoch:
            self.best_parameters[...] = self.network.parameters
            self.best_scores = None

    def state(self) -> TrainingState:
        """Return copies of all that the run needs to be resumed here."""
        optimizer_state = {name: array.copy() for name, array in self.optimizer.state.items()}
        return TrainingState(
            self.recipe,
            self.progress,
            self.network.parameters.copy(),
            self.best_parameters.copy(),
            self.optimizer.steps,
            optimizer_state,
        )

    def restore(self, state: TrainingState) -> None:
        """Continue from a state of a run with the same examples, at the next call of `run`."""
        self._recipe, self.progress = state.recipe, state.progress
        self._workers[0].optimizer = self._new_optimizer()
        self.network.parameters[...] = state.parameters
        self.best_parameters[...] = state.best_parameters
        self.best_scores = None
        self.optimizer.steps = state.optimizer_steps
        for name, array in self.optimizer.state.items():
            array[...] = state.optimizer_state[name]

    def _new_optimizer(self) -> Optimizer:
        parameters = self.network.parameters
        return OPTIMIZERS[self.recipe.optimizer](parameters.size, parameters.dtype)

    def run(self) -> Iterator[Event]:
        """Train until the recipe's epochs are done, and yield the events.

        Threads are started here; they end when the generator does, is closed or is dropped.
        """
        predictor = Predictor(self.network, (1, *self.examples.pictures.shape[1:]))
        while self.progress.epoch < self.recipe.epochs:
            yield from self._train_epoch()
            with ThreadTeam(self.threads) as team:
                yield from self._validate(team, predictor)

    def _train_epoch(self) -> Iterator[Event]:
        """Train for the rest of the present epoch.

        While an event is looked at, the other threads begin with the next batch; the step that follows it
        waits for the listener, and so goes by the recipe as it then is.
        """
        generator = np.random.default_rng((self.recipe.seed, self.progress.epoch))
        examples = generator.permutation(len(self.examples))
        augmentation = AUGMENTATIONS[self.recipe.augmentation]
        side = self.examples.pictures.shape[1]
        warps = (
            None if augmentation is None else make_warps(augmentation, generator, side, self.network.dtype)
        )
        order = EpochOrder(examples, self.recipe.batch_size, warps)
        with at_work(self._workers, order, self.progress.batch):
            while self.progress.batch < self.batches:
                yield self._train_batch(order)

    def _train_batch(self, order: EpochOrder) -> BatchTrained:
        """Take one step; tell of the mean loss and the correct answers before it."""
        started = time.perf_counter()
        progress, leader = self.progress, self._workers[0]
        size = len(order.batch(progress.batch))
        step = Step(self.recipe.rate_at(self._done()), self.recipe.weight_decay)
        with computing():
            leader.compute(order, progress.batch, 0, len(self._workers))
            for worker in self._workers[1:]:
                worker.wait()
            loss = sum(worker.loss for worker in self._workers)
            right = sum(worker.right for worker in self._workers)
            for worker in self._workers[1:]:
                worker.go_on(step)
            leader.take(step, progress.batch, self._workers)
        self.progress = replace(
            progress,
            batch=progress.batch + 1,
            loss_sum=progress.loss_sum + loss * size,
            right=progress.right + right,
            seconds=progress.seconds + time.perf_counter() - started,
        )
        return BatchTrained(
            progress.epoch + 1, progress.batch + 1, self.batches, loss, right / size, step.rate
        )

    def _done(self) -> float:
        """Return which part of the run is done in the middle of the present batch, from 0 to 1.

        At the start of the first one, the rate of a one-cycle run would be 0, and the batch wasted.
        """
        return (self.progress.epoch + (self.progress.batch + 0.5) / self.batches) / self.recipe.epochs

    def _validate(self, team: ThreadTeam, predictor: Predictor) -> Iterator[Event]:
        """Evaluate the validation examples, keep the network if it is the best, and end the epoch."""
        progress, loss, accuracy, scores = self.progress, None, None, None
        if self.validation is not None and len(self.validation):
            scores = np.empty((len(self.validation), self.network.classes), self.network.dtype)
            fills = [fill_from_examples(self.validation, self.network.dtype) for _ in range(team.size)]
            predictor.take_parameters()
            for read in predictor.rounds(team, fills, scores):
                yield PicturesRead(progress.epoch + 1, read.done, read.total)
            loss, _ = cross_entropy(scores, self.validation.labels)
            accuracy = float((scores.argmax(axis=1) == self.validation.labels).mean())
        is_best = accuracy is None or accuracy > progress.best_accuracy or not progress.best_epoch
        # A network that has diverged is never the best, even where there is no other.
        is_best = is_best and bool(np.isfinite(self.network.parameters).all())
        if is_best:
            self.best_parameters[...] = self.network.parameters
            self.best_scores = scores
        self.progress = TrainingProgress(
            epoch=progress.epoch + 1,
            best_accuracy=accuracy or 0.0 if is_best else progress.best_accuracy,
            best_epoch=progress.epoch + 1 if is_best else progress.best_epoch,
        )
        count = len(self.examples)
        yield EpochEnded(
            progress.epoch + 1,
            progress.loss_sum / count,
            progress.right / count,
            loss,
            accuracy,
            progress.seconds,
            is_best,
        )
