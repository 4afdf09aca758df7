"""``lenet fit-numbers``: fit what the scores of numbers weigh, for a network and a detector."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from lenet.cli.console import Commands, add_command, add_params, print_result, require_writable
from lenet.cli.progress import finish_shown, progress_bar
from lenet.files.writing import atomic_write
from lenet.language.text import tr
from lenet.recognition.detector import DigitDetector
from lenet.recognition.numbers.weights import Pieces
from lenet.recognition.recognizer import Recognizer
from lenet.training.number_examples import judged, number_writings, painted, read_writings
from lenet.training.number_weights import fit_number_weights


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "fit-numbers",
        tr("Fit what the scores of numbers weigh, for developers"),
        run,
        is_listed=False,
    )
    add_params(parser)
    add = parser.add_argument
    add("--detector", type=Path, metavar="FILE", help="detector to use (default: the built-in one)")
    add("--strokes", type=Path, nargs="+", required=True, metavar="FILE", help="digits as pen strokes")
    add("--numbers", type=Path, required=True, metavar="FILE", help="numbers as pen strokes")
    add("--letters", type=Path, required=True, metavar="FILE", help="letters as pen strokes")
    add("--out", type=Path, default=Path("numbers.json"), metavar="FILE", help="where it goes (numbers.json)")
    add("--seed", type=int, default=0, metavar="N", help="where all randomness comes from (0)")


def run(arguments: argparse.Namespace) -> int:
    """Make the examples, judge their candidates, fit the weights, and save them."""
    require_writable(arguments.out)
    recognizer = Recognizer.load(arguments.params, detector=DigitDetector.load(arguments.detector))
    generator = np.random.default_rng(arguments.seed)
    writings = number_writings(
        [writing for path in arguments.strokes for writing in read_writings(path)],
        read_writings(arguments.numbers),
        read_writings(arguments.letters),
        generator,
    )
    fields = {}
    for pieces, written in ((Pieces.STROKES, writings), (Pieces.PICTURES, painted(writings, generator))):
        with progress_bar("Reading", pieces, quiet=arguments.json) as bar:
            examples = finish_shown(judged(written, *recognizer.classifiers()), bar)
        with progress_bar("Fitting", pieces, quiet=arguments.json) as bar:
            fields[pieces] = finish_shown(fit_number_weights(examples), bar).fields()
    text = json.dumps(fields, indent=2) + "\n"
    atomic_write(arguments.out, lambda file: file.write(text.encode()))
    result = {"out": str(arguments.out), "examples": len(writings)}
    print_result(result, f"Saved the weights of numbers to {arguments.out}.", as_json=arguments.json)
    return 0
