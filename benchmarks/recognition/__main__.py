"""``make recognition``: measures how well drawings are read, and writes docs/recognition.md."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import platformdirs

from benchmarks.recognition.folds import Fold, parted, trained_networks
from benchmarks.recognition.measurement import Numbers, measure
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.page import renew
from benchmarks.recognition.report import report, save_sheets
from lenet.datasets.unipen import read_pen_strokes
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.files.folders import APP_NAME
from lenet.nn.fast.cpu_count import cpu_count

STROKES = "strokes/pendigits-train.jsonl.gz"
"""Where the pen strokes are in the folder that ``LENET_DATA`` names."""

CACHE = platformdirs.user_cache_path(APP_NAME, appauthor=False) / "folds"
"""Where networks are kept that were trained for the folds."""


def main() -> None:
    """Measure, or say in one sentence why that can't be done."""
    try:
        _run(_arguments())
    except (OSError, ValueError) as error:
        sys.exit(f"recognition: {error}")


def _run(arguments: argparse.Namespace) -> None:
    """Train what is not trained yet, measure, and print or write the tables."""
    digits = read_pen_strokes(arguments.strokes).digits
    is_cross_validated = arguments.weights is None
    shipped = Networks(arguments.weights, arguments.detector)
    folds = [
        Fold(
            held_back[:: arguments.every],
            _trained_without(held_back, digits, arguments) if is_cross_validated else shipped,
        )
        for held_back in parted(digits)
    ]
    numbers = Numbers(non_digits=arguments.non_digits, photos=arguments.photos, lines=arguments.lines)
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        measured = measure(pool, folds, shipped, numbers)
    sheets = save_sheets(measured, arguments.out) if arguments.out else []
    tables = report(measured, sheets, is_cross_validated=is_cross_validated)
    print(tables)
    if arguments.out:
        renew(arguments.out, tables)


def _trained_without(
    held_back: Sequence[LabelledDrawing], digits: Sequence[LabelledDrawing], arguments: argparse.Namespace
) -> Networks:
    """Return networks that learned from all other writers."""
    writers = {digit.writer for digit in held_back}
    learned = [digit for part in parted(digits) for digit in part if digit.writer not in writers]
    return trained_networks(learned, arguments.cache, epochs=arguments.epochs)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how well drawn digits are read.")
    usual, add = Numbers(), parser.add_argument
    add("--out", type=Path, help="page to renew the tables of; by default they are only printed")
    add(
        "--strokes",
        type=Path,
        default=Path(os.environ.get("LENET_DATA", "."), STROKES),
        help="pen strokes of many writers, by which is cross-validated (those in the folder LENET_DATA)",
    )
    add(
        "--cache",
        type=Path,
        default=CACHE,
        help="folder for the networks of the folds; delete it when training itself has changed",
    )
    add("--weights", type=Path, help="read everything with this file instead of networks for each fold")
    add("--detector", type=Path, help="what tells digits from all else beside --weights (the built-in one)")
    add("--epochs", type=int, help="train the folds for so long, to try the measuring itself")
    add("--every", type=int, default=1, metavar="N", help="read only every Nth pen-stroke digit")
    add("--non-digits", type=int, default=usual.non_digits, help="of each group, for each fold")
    add("--lines", type=int, default=usual.lines, help="pictures with lines of each width, for each fold")
    add("--photos", type=int, default=usual.photos, help="half of those of each kind, for each fold")
    return parser.parse_args()


if __name__ == "__main__":
    main()
