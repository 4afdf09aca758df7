"""``lenet fit-numbers``: fit what the scores of numbers weigh, for networks and detectors of one kind."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from lenet.cli.console import Commands, add_command, print_result, require_writable
from lenet.cli.progress import finish_shown, progress_bar
from lenet.files.writing import atomic_write
from lenet.language.text import tr
from lenet.recognition.detector import DigitDetector
from lenet.recognition.numbers.weights import Pieces
from lenet.recognition.recognizer import Recognizer
from lenet.training.number_examples import judged, number_writings, painted, read_writings
from lenet.training.number_weights import NumberExample, fit_number_weights


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "fit-numbers",
        tr("Fit what the scores of numbers weigh, for developers"),
        run,
        is_listed=False,
    )
    add = parser.add_argument
    add(
        "--networks",
        type=Path,
        nargs=3,
        action="append",
        required=True,
        metavar=("PARAMS", "DETECTOR", "NUMBERS"),
        help="network, detector, and numbers as pen strokes by writers they don't know; may be repeated",
    )
    add("--strokes", type=Path, nargs="+", required=True, metavar="FILE", help="digits as pen strokes")
    add("--letters", type=Path, required=True, metavar="FILE", help="letters as pen strokes")
    add("--out", type=Path, default=Path("numbers.json"), metavar="FILE", help="where it goes (numbers.json)")
    add("--seed", type=int, default=0, metavar="N", help="where all randomness comes from (0)")


def run(arguments: argparse.Namespace) -> int:
    """Make the examples, judge their candidates, fit the weights, and save them."""
    require_writable(arguments.out)
    generator = np.random.default_rng(arguments.seed)
    digits = [writing for path in arguments.strokes for writing in read_writings(path)]
    letters = read_writings(arguments.letters)
    examples: dict[Pieces, list[NumberExample]] = {pieces: [] for pieces in Pieces}
    for params, detector, numbers in arguments.networks:
        recognizer = Recognizer.load(params, detector=DigitDetector.load(detector))
        writings = number_writings(digits, read_writings(numbers), letters, generator)
        pictures = painted(writings, generator)
        for pieces, written in ((Pieces.STROKES, writings), (Pieces.PICTURES, pictures)):
            with progress_bar("Reading", pieces, quiet=arguments.json) as bar:
                examples[pieces] += finish_shown(judged(written, *recognizer.classifiers()), bar)
    fields = {}
    for pieces, own in examples.items():
        with progress_bar("Fitting", pieces, quiet=arguments.json) as bar:
            fields[pieces] = finish_shown(fit_number_weights(own), bar).fields()
    text = json.dumps(fields, indent=2) + "\n"
    atomic_write(arguments.out, lambda file: file.write(text.encode()))
    result = {"out": str(arguments.out), "examples": len(examples[Pieces.STROKES])}
    print_result(result, f"Saved the weights of numbers to {arguments.out}.", as_json=arguments.json)
    return 0
