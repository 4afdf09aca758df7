"""Training is a generator of events: the caller draws, prints and saves, and stops by ceasing to iterate.

All randomness comes from the recipe's seed and the epoch's number, so that a run can be interrupted after any batch
and resumed to the very same weights.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.augmentation import AUGMENTATIONS, GROUP, WarpBank, make_warps
from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import fill_from_examples
from lenet.language.text import tr
from lenet.nn.arrays import Array
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.fast.predictor import PIECE, Predictor
from lenet.nn.fast.thread_team import ThreadTeam, may_overflow, share_of
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet, NetParams
from lenet.nn.optimizers import OPTIMIZERS, Optimizer
from lenet.training.events import BatchTrained, EpochEnded, Event, PicturesRead
from lenet.training.gradient_worker import GradientWorker
from lenet.training.recipe import Recipe
from lenet.training.state import TrainingProgress, TrainingState

LARGEST_GRADIENT = 2.0
"""A gradient of the loss with a larger norm is scaled down to this one, so that a single hard batch cannot make the
training diverge (Pascanu et al. 2013, section 3.2). After the first hundred batches most norms are 0.2 to 2."""


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
        self.optimizer = self._new_optimizer()
        self.progress = TrainingProgress()
        self.best_parameters = self.network.parameters.copy()
        self.best_scores: Array | None = None
        self._workers = [GradientWorker(self.network, examples) for _ in range(self.threads)]
        self._total = np.empty_like(self.network.parameters)
        self._decay = np.empty_like(self._total[: self.network.weight_count])

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
        self.optimizer = self._new_optimizer()
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
        with ThreadTeam(self.threads) as team:
            predictor = Predictor(self.network, (1, *self.examples.pictures.shape[1:]))
            while self.progress.epoch < self.recipe.epochs:
                yield from self._train_epoch(team)
                yield from self._validate(team, predictor)

    def _train_epoch(self, team: ThreadTeam) -> Iterator[Event]:
        """Train for the rest of the present epoch."""
        generator = np.random.default_rng((self.recipe.seed, self.progress.epoch))
        order = generator.permutation(len(self.examples))
        augmentation = AUGMENTATIONS[self.recipe.augmentation]
        side = self.examples.pictures.shape[1]
        warps = (
            None if augmentation is None else make_warps(augmentation, generator, side, self.network.dtype)
        )
        while self.progress.batch < self.batches:
            started = time.perf_counter()
            first = self.progress.batch * self.recipe.batch_size
            indices = order[first : first + self.recipe.batch_size]
            rate = self.recipe.rate_at(self._done())
            loss, right = self._step(team, indices, warps, rate)
            progress = self.progress
            self.progress = replace(
                progress,
                batch=progress.batch + 1,
                loss_sum=progress.loss_sum + loss * len(indices),
                right=progress.right + right,
                seconds=progress.seconds + time.perf_counter() - started,
            )
            yield BatchTrained(
                progress.epoch + 1, progress.batch + 1, self.batches, loss, right / len(indices), rate
            )

    def _done(self) -> float:
        """Return which part of the run is done in the middle of the present batch, from 0 to 1.

        At the start of the first one, the rate of a one-cycle run would be 0, and the batch wasted.
        """
        return (self.progress.epoch + (self.progress.batch + 0.5) / self.batches) / self.recipe.epochs

    def _step(
        self, team: ThreadTeam, indices: NDArray[np.integer], warps: WarpBank | None, rate: float
    ) -> tuple[float, int]:
        """Take one step; return the mean loss and the number of correct answers before it."""
        first_group = self.progress.batch * -(-self.recipe.batch_size // GROUP)

        def work(share: int) -> None:
            # Threads get whole groups, so that each has the same warp whatever the number of threads.
            groups = share_of(-(-len(indices) // GROUP), share, team.size)
            stop = min(groups.stop * GROUP, len(indices))
            worker = self._workers[share]
            worker.start_batch(len(indices))
            for start in range(groups.start * GROUP, stop, PIECE):
                piece = indices[start : min(start + PIECE, stop)]
                worker.add_gradients(piece, warps, first_group + start // GROUP)

        team.run(work)
        total, network, recipe = self._total, self.network, self.recipe
        weights = network.weight_count
        with may_overflow():
            np.copyto(total, self._workers[0].gradients)
            for worker in self._workers[1:]:
                total += worker.gradients
            length = float(np.sqrt(total @ total))
            if length > LARGEST_GRADIENT:
                total *= LARGEST_GRADIENT / length
            np.multiply(network.parameters[:weights], recipe.weight_decay, out=self._decay)
            total[:weights] += self._decay
            self.optimizer.step(network.parameters, total, lr=rate)
        return sum(worker.loss for worker in self._workers), sum(worker.right for worker in self._workers)

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
