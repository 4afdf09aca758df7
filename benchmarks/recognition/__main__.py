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

from benchmarks.recognition.folds import Fold, parted, trained_weights
from benchmarks.recognition.measurement import Numbers, measure
from benchmarks.recognition.page import renew
from benchmarks.recognition.report import report, save_sheets
from lenet.cores import usable_cores
from lenet.folders import APP_NAME
from lenet.kept_digit import KeptDigit
from lenet.pen_strokes import read_pen_strokes

STROKES = "strokes/pendigits-train.jsonl.gz"
"""Where the pen strokes are in the folder that ``LENET_DATA`` names."""


def main() -> None:
    """Measure, or say in one sentence why that can't be done."""
    try:
        _run(_arguments())
    except (OSError, ValueError) as error:
        sys.exit(f"recognition: {error}")


def _run(arguments: argparse.Namespace) -> None:
    """Train what is not trained yet, measure, and print or write the tables."""
    digits = read_pen_strokes(arguments.strokes).digits
    if arguments.weights is None:
        folds = _trained(digits, arguments.cache, epochs=arguments.epochs)
    else:
        folds = [Fold(held_back, arguments.weights) for held_back in parted(digits)]
    numbers = Numbers(non_digits=arguments.non_digits, photos=arguments.photos)
    with ProcessPoolExecutor(usable_cores(), mp_context=get_context("spawn")) as pool:
        measured = measure(pool, folds, arguments.weights, numbers)
    tables = report(measured, is_cross_validated=arguments.weights is None)
    print(tables)
    if arguments.out:
        renew(arguments.out, tables)
        save_sheets(measured, arguments.out)


def _trained(digits: Sequence[KeptDigit], cache: Path, *, epochs: int | None) -> list[Fold]:
    """Return each fold with a network that learned from the writers of all others."""
    parts = parted(digits)
    return [
        Fold(
            held_back,
            trained_weights(
                [digit for part in parts if part is not held_back for digit in part], cache, epochs=epochs
            ),
        )
        for held_back in parts
    ]


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
        default=platformdirs.user_cache_path(APP_NAME, appauthor=False) / "folds",
        help="folder for the networks of the folds; delete it when training itself has changed",
    )
    add("--weights", type=Path, help="read everything with this file instead of a network for each fold")
    add("--epochs", type=int, help="train the folds for so long, to try the measuring itself")
    add("--non-digits", type=int, default=usual.non_digits, help="of each group, for each fold")
    add("--photos", type=int, default=usual.photos, help="half of those of each kind, for each fold")
    return parser.parse_args()


if __name__ == "__main__":
    main()
