"""``lenet train``: train a network and save it, or go on with a run that was left."""

from __future__ import annotations

import argparse
from contextlib import nullcontext, suppress
from dataclasses import fields, replace
from enum import Enum
from math import isfinite
from pathlib import Path

import numpy as np

from lenet.cli.checkpointing import Keeper, claimed
from lenet.cli.console import (
    Commands,
    UsageError,
    add_command,
    add_data,
    interrupts,
    print_result,
    require_writable,
)
from lenet.cli.progress import progress_bar
from lenet.cli.training_checks import Troubles, require_better
from lenet.cli.training_data import RunDigits, add_source, chosen_digits, resumed_digits, test_examples
from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.datasets.examples import Examples
from lenet.datasets.sources import MOST_DIGITS
from lenet.evaluation.scoring import predict_scores
from lenet.files.standard_streams import OutputError, print_output
from lenet.language.text import figure, percent, to_translate, tr
from lenet.nn.lenet5 import LeNet5
from lenet.nn.optimizers import OPTIMIZERS
from lenet.nn.params_file import save_params
from lenet.training.checkpoint import Checkpoint, LearnedData
from lenet.training.checkpoint_file import load_checkpoint
from lenet.training.events import BatchTrained, EpochEnded
from lenet.training.recipe import PRESETS, SCHEDULES, VALIDATION_PERCENT, Recipe
from lenet.training.trained_model import NEW_WEIGHTS, params_with_metadata
from lenet.training.trainer import Training


class Ending(Enum):
    """Why training ended."""

    DONE = ""
    STOPPED = to_translate("Stopped.")
    DIVERGED = to_translate("Stopped, as the loss is no longer a number: try a smaller --lr.")


_ACCURACIES = {
    "validation": to_translate("{share} on the validation set"),
    "test": to_translate("{share} on the test set"),
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "train", tr("Train a network, on MNIST unless told otherwise"), run)
    add_data(parser)
    add_source(parser)
    add = parser.add_argument
    add(
        "--out",
        type=Path,
        default=Path("params.pkl"),
        metavar="FILE",
        help=tr("where the weights go (params.pkl)"),
    )
    add(
        "--checkpoint",
        type=Path,
        metavar="FILE",
        help=tr("save the run here, after every epoch and every half minute, so that it can be resumed"),
    )
    add(
        "--resume",
        type=Path,
        metavar="FILE",
        help=tr(
            "go on with the run in this checkpoint, by its recipe, to the weights it would have had unbroken"
        ),
    )
    add("--preset", choices=PRESETS, help=tr("the recipe to start from (quick)"))
    add("--epochs", type=int, metavar="N", help=tr("how often every digit is seen"))
    add("--batch-size", type=int, metavar="N", help=tr("digits a step"))
    add("--lr", type=float, metavar="X", dest="learning_rate", help=tr("largest learning rate"))
    add("--schedule", choices=SCHEDULES, help=tr("how the learning rate goes through the run"))
    add("--optimizer", choices=OPTIMIZERS, help=tr("how gradients become steps"))
    add("--reg", type=float, metavar="X", dest="weight_decay", help=tr("weight decay"))
    add("--augmentation", choices=AUGMENTATIONS, help=tr("how pictures are changed each time they are seen"))
    add("--seed", type=int, metavar="N", help=tr("where all randomness comes from"))
    add("--threads", type=int, metavar="N", help=tr("threads that compute (one a core)"))
    add(
        "--validation",
        type=int,
        metavar="N",
        help=tr(
            "digits kept from training to choose the best epoch by ({validation_percent} in a hundred); "
            "0 keeps the last epoch",
            validation_percent=VALIDATION_PERCENT,
        ),
    )


def run(arguments: argparse.Namespace) -> int:
    """Train until the end or Ctrl-C, then test and save."""
    # Whatever could fail later fails now, and not after hours of training.
    require_writable(arguments.out)
    checkpoint_path = arguments.checkpoint or arguments.resume
    if checkpoint_path is not None:
        require_writable(checkpoint_path)
    # Before it is loaded, as another program that resumes it could save a newer one meanwhile.
    with claimed(checkpoint_path):
        return _run(arguments, checkpoint_path)


def _run(arguments: argparse.Namespace, checkpoint_path: Path | None) -> int:
    """Train, test and save a run on which no other program works."""
    digits, training, checkpoint = _begun(arguments) if arguments.resume is None else _resumed(arguments)
    test = test_examples(digits, training.examples.convention)
    keeper = None if checkpoint_path is None else Keeper(checkpoint_path, checkpoint)
    with interrupts() as interrupted:
        troubles = Troubles(training, quiet=arguments.json)
        ending = _train(training, interrupted, keeper, troubles, quiet=arguments.json)
        _require_result(training, ending)
        require_better(training, arguments.out)
        accuracy = _accuracy(training, test)
        start = str(checkpoint.settings.get("start", NEW_WEIGHTS))
        save_params(
            params_with_metadata(training, accuracy=accuracy, dataset=digits.name, start=start), arguments.out
        )
    epoch = training.progress.best_epoch
    what = tr("epoch {epoch}", epoch=epoch)
    if not epoch:
        what = tr("the network, before the end of its first epoch,")
    told = [tr(_ACCURACIES[name], share=percent(value, decimals=2)) for name, value in accuracy.items()]
    text = tr(
        "Saved {what} to {out}: {accuracy}.",
        what=what,
        out=arguments.out,
        accuracy=", ".join(told) or tr("not tested"),
    )
    if ending is not Ending.DONE:
        text = f"{tr(ending.value)} {text}"
    stopped = ending is not Ending.DONE
    result = {
        "out": str(arguments.out),
        "epoch": epoch,
        "stopped": stopped,
        "accuracy": accuracy,
        "troubles": troubles.told,
    }
    print_result(result, text, as_json=arguments.json)
    return 1 if ending is Ending.DIVERGED else 0


def _begun(arguments: argparse.Namespace) -> tuple[RunDigits, Training, Checkpoint]:
    """Begin a run; return its digits, it, and a checkpoint of its beginning."""
    recipe = _recipe(arguments)
    digits = chosen_digits(arguments)
    examples = digits.examples
    validated = arguments.validation
    if validated is None:
        validated = round(VALIDATION_PERCENT / 100 * len(examples))
    learned = len(examples) - validated
    if learned < 1:
        raise UsageError(
            tr(
                "--validation must leave some of the {examples} digits to learn from.",
                examples=figure(len(examples), ","),
            )
        )
    training = Training(recipe, examples[:learned], examples[learned:], threads=arguments.threads)
    checkpoint = Checkpoint(
        training.state(),
        training.threads,
        examples.convention,
        LearnedData.of(examples, learned),
        digits.settings,
    )
    return digits, training, checkpoint


def _resumed(arguments: argparse.Namespace) -> tuple[RunDigits, Training, Checkpoint]:
    """Take a run up again; return as `_begun` does."""
    fixed = {
        "preset",
        "threads",
        "validation",
        "data_source",
        "count",
        "strokes",
        *(field.name for field in fields(Recipe)),
    }
    if any(getattr(arguments, name) is not None for name in fixed):
        raise UsageError(
            tr("--resume goes on with the run's own recipe and digits: leave out the options for them.")
        )
    checkpoint = load_checkpoint(arguments.resume)
    digits = resumed_digits(arguments, checkpoint)
    training = checkpoint.resumed(digits.examples)
    if not arguments.json:
        done, epochs = training.progress.epoch, training.recipe.epochs
        _print_line(tr("Going on after {done} of {epochs} epochs.", done=done, epochs=epochs))
    return digits, training, replace(checkpoint, settings=digits.settings)


def _recipe(arguments: argparse.Namespace) -> Recipe:
    if arguments.validation is not None and arguments.validation < 0:
        raise UsageError(tr("--validation must not be negative."))
    if arguments.threads is not None and arguments.threads < 1:
        raise UsageError(tr("--threads must be at least 1."))
    if arguments.count is not None and not 1 <= arguments.count <= MOST_DIGITS:
        raise UsageError(tr("--count must be from 1 to {most_digits}.", most_digits=figure(MOST_DIGITS, ",")))
    given = {field.name: getattr(arguments, field.name) for field in fields(Recipe)}
    try:
        return replace(
            PRESETS[arguments.preset or "quick"], **{k: v for k, v in given.items() if v is not None}
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


def _train(
    training: Training, interrupted: list[int], keeper: Keeper | None, troubles: Troubles, *, quiet: bool
) -> Ending:
    """Train, show how far it is, and have the run kept."""
    batches, epochs, progress = training.batches, training.recipe.epochs, training.progress
    done = progress.epoch * batches + progress.batch
    with progress_bar(tr("Training"), tr("batches"), quiet=quiet, count=batches * epochs, done=done) as bar:
        for event in training.run():
            if isinstance(event, BatchTrained):
                bar.update()
                if not isfinite(event.loss):
                    return Ending.DIVERGED
            if keeper is not None:
                keeper.look(training, event)
            with bar.external_write_mode() if isinstance(event, EpochEnded) else nullcontext():
                if isinstance(event, EpochEnded) and not quiet:
                    _print_line(_line(event, epochs))
                troubles.look(event)
            if interrupted:
                if keeper is not None:
                    keeper.save(training)
                training.keep_present()
                return Ending.STOPPED
    return Ending.DONE


def _print_line(text: str) -> None:
    """Print a line about a run, and go on without it if it cannot be printed."""
    with suppress(OutputError):
        print_output(text)


def _line(event: EpochEnded, epochs: int) -> str:
    parts = [
        tr(
            "epoch {epoch}/{epochs}: loss {loss}",
            epoch=event.epoch,
            epochs=epochs,
            loss=figure(event.loss, ".4f"),
        ),
        tr("training {share}", share=percent(event.accuracy, decimals=2)),
    ]
    if event.validation_accuracy is not None:
        words = tr("validation {share} (best)") if event.is_best else tr("validation {share}")
        parts.append(words.format(share=percent(event.validation_accuracy, decimals=2)))
    return ", ".join([*parts, tr("{seconds} s", seconds=figure(event.seconds, ".1f"))])


def _require_result(training: Training, ending: Ending) -> None:
    """Check that there is a network to keep: a run can diverge in its first epoch."""
    kept_nothing = ending is Ending.DIVERGED and not training.progress.best_epoch
    if kept_nothing or not np.isfinite(training.best_parameters).all():
        raise ValueError(tr("Nothing is saved, as the loss is no longer a number: try a smaller --lr."))


def _accuracy(training: Training, test: Examples | None) -> dict[str, float]:
    """Return the kept network's accuracy by the name of the set; on the test set, if that is there."""
    accuracy = {}
    if training.progress.best_epoch and training.validation:
        accuracy["validation"] = training.progress.best_accuracy
    if test is not None:
        scores = predict_scores(LeNet5(training.best_network_params()), test, threads=training.threads)
        accuracy["test"] = float(np.mean(scores.argmax(axis=1) == test.labels))
    return accuracy
