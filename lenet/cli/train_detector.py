"""``lenet train-detector``: train the network that tells digits from all else."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import lenet
from lenet.cli.console import Commands, add_command, add_data, add_params, print_result, require_writable
from lenet.cli.progress import finish_shown, progress_bar
from lenet.datasets.mnist import load_mnist
from lenet.datasets.unipen import read_letters, read_pen_strokes
from lenet.language.text import tr
from lenet.nn.params_file import save_params
from lenet.recognition.detector import DETECTOR_SHAPES
from lenet.recognition.recognizer import Recognizer
from lenet.training.detector import detector_training, least_share
from lenet.training.events import BatchTrained
from lenet.training.trainer import Training


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "train-detector",
        tr("Train the network that tells digits from all else, for developers"),
        run,
        is_listed=False,
    )
    add_data(parser)
    add_params(parser)
    add = parser.add_argument
    add(
        "--strokes",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="pen strokes, as for 'lenet train'",
    )
    add("--letters", type=Path, metavar="FILE", help="letters to refuse: lines of JSON labelled with them")
    add("--out", type=Path, default=Path("detector.pkl"), metavar="FILE", help="where it goes (detector.pkl)")
    add("--seed", type=int, default=0, metavar="N", help="where all randomness comes from (0)")
    add("--threads", type=int, metavar="N", help="threads that compute (one a core)")


def run(arguments: argparse.Namespace) -> int:
    """Make what it learns from, train it, choose when it refuses, and save it."""
    require_writable(arguments.out)
    reader = Recognizer.load(arguments.params)
    mnist = load_mnist(arguments.data, "train")
    strokes = [digit for path in arguments.strokes for digit in read_pen_strokes(path).digits]
    steps = detector_training(
        mnist,
        strokes,
        () if arguments.letters is None else read_letters(arguments.letters),
        seed=arguments.seed,
        threads=arguments.threads,
    )
    with progress_bar("Drawing", "pictures", quiet=arguments.json) as bar:
        training = finish_shown(steps, bar)
    _train(training, quiet=arguments.json)
    share = least_share(training, mnist, reader)
    convention = training.examples.convention
    meta = {
        "input": {"mean": convention.mean, "std": convention.std},
        "least_share": share,
        "recipe": {**asdict(training.recipe), "threads": training.threads},
        "date": datetime.now(UTC).date().isoformat(),
        "version": lenet.__version__,
    }
    save_params({**training.network.get_params(), "meta": meta}, arguments.out, shapes=DETECTOR_SHAPES)
    text = f"Saved the detector to {arguments.out}: it refuses below a share of {share:.3f}."
    print_result({"out": str(arguments.out), "least_share": share}, text, as_json=arguments.json)
    return 0


def _train(training: Training, *, quiet: bool) -> None:
    count = training.batches * training.recipe.epochs
    with progress_bar("Training", "batches", quiet=quiet, count=count) as bar:
        for event in training.run():
            if isinstance(event, BatchTrained):
                bar.update()
                bar.set_postfix(loss=f"{event.loss:.3f}", refresh=False)
