"""``lenet train``: train a network on MNIST and save it."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from types import FrameType

import numpy as np
from tqdm import tqdm

from lenet.cli.options import Commands, add_command, add_data, print_result
from lenet.events import BatchTrained, EpochEnded
from lenet.examples import Examples
from lenet.mnist import MnistNotFoundError, load_mnist
from lenet.network import LeNet5
from lenet.optimizers import OPTIMIZERS
from lenet.params import save_params
from lenet.prediction import predict_scores
from lenet.recipe import PRESETS, SCHEDULES, Recipe
from lenet.trained import trained_params
from lenet.training import Training
from lenet.warp import AUGMENTATIONS


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "train", "Train a network on MNIST", run)
    add_data(parser)
    add = parser.add_argument
    add(
        "--out",
        type=Path,
        default=Path("params.pkl"),
        metavar="FILE",
        help="where the weights go (params.pkl)",
    )
    add("--preset", choices=PRESETS, default="quick", help="the recipe to start from (quick)")
    add("--epochs", type=int, metavar="N", help="how often every digit is seen")
    add("--batch-size", type=int, metavar="N", help="digits a step")
    add("--lr", type=float, metavar="X", dest="learning_rate", help="largest learning rate")
    add("--schedule", choices=SCHEDULES, help="how the learning rate goes through the run")
    add("--optimizer", choices=OPTIMIZERS, help="how gradients become steps")
    add("--reg", type=float, metavar="X", dest="weight_decay", help="weight decay")
    add("--augmentation", choices=AUGMENTATIONS, help="how pictures are changed each time they are seen")
    add("--seed", type=int, metavar="N", help="where all randomness comes from")
    add("--threads", type=int, metavar="N", help="threads that compute (one a core)")
    add(
        "--validation",
        type=int,
        default=10_000,
        metavar="N",
        help="digits kept from training to choose the best epoch by (10,000); 0 keeps the last epoch",
    )


def run(arguments: argparse.Namespace) -> int:
    """Train until the end or Ctrl-C, then test and save."""
    recipe = _recipe(arguments)
    examples = Examples.from_dataset(load_mnist(arguments.data, "train"))
    learned = len(examples) - arguments.validation
    if not 0 < learned <= len(examples):
        raise ValueError(f"--validation must leave some of the {len(examples):,} digits to learn from.")
    training = Training(recipe, examples[:learned], examples[learned:], threads=arguments.threads)
    stopped = _train(training, quiet=arguments.json)
    accuracy = {"validation": training.progress.best_accuracy} if arguments.validation else {}
    accuracy |= _test_accuracy(arguments, training, examples)
    params = trained_params(training, accuracy=accuracy, dataset="MNIST")
    save_params(params, arguments.out)
    epoch = training.progress.best_epoch
    told = ", ".join(f"{value:.2%} on the {name} set" for name, value in accuracy.items())
    text = f"{'Stopped. ' if stopped else ''}Saved epoch {epoch} to {arguments.out}: {told or 'not tested'}."
    result = {"out": str(arguments.out), "epoch": epoch, "stopped": stopped, "accuracy": accuracy}
    print_result(result, text, as_json=arguments.json)
    return 0


def _recipe(arguments: argparse.Namespace) -> Recipe:
    given = {field.name: getattr(arguments, field.name) for field in fields(Recipe)}
    return replace(PRESETS[arguments.preset], **{k: v for k, v in given.items() if v is not None})


def _train(training: Training, *, quiet: bool) -> bool:
    """Train, and return whether Ctrl-C ended it."""
    batches, epochs = training.batches, training.recipe.epochs
    with _interrupts() as interrupted, tqdm(total=batches * epochs, disable=quiet or None) as bar:
        for event in training.run():
            if isinstance(event, BatchTrained):
                bar.update()
            elif isinstance(event, EpochEnded) and not quiet:
                bar.write(_line(event, epochs))
            if interrupted:
                training.keep_present()
                return True
    return False


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Gather Ctrl-C in a list, so that training stops between two batches and not within one."""
    received: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        del frame
        if received:
            raise KeyboardInterrupt
        received.append(number)

    previous = signal.signal(signal.SIGINT, note)
    try:
        yield received
    finally:
        signal.signal(signal.SIGINT, previous)


def _line(event: EpochEnded, epochs: int) -> str:
    line = f"epoch {event.epoch}/{epochs}: loss {event.loss:.4f}, training {event.accuracy:.2%}"
    if event.validation_accuracy is not None:
        line += f", validation {event.validation_accuracy:.2%}{' (best)' if event.is_best else ''}"
    return f"{line}, {event.seconds:.1f} s"


def _test_accuracy(arguments: argparse.Namespace, training: Training, examples: Examples) -> dict[str, float]:
    """Return the kept network's accuracy on the test set, if the test set is there."""
    try:
        test = Examples.from_dataset(load_mnist(arguments.data, "test"), examples.convention)
    except MnistNotFoundError:
        return {}
    scores = predict_scores(LeNet5(training.best_network_params()), test, threads=arguments.threads)
    return {"test": float(np.mean(scores.argmax(axis=1) == test.labels))}
