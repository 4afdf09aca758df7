"""``make recognition``: measures how well drawings are read, and writes docs/recognition.md."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import platformdirs

from benchmarks.recognition.folds import Fold, Hands, parted, trained_networks, without
from benchmarks.recognition.measurement import Numbers, measure
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.page import renew
from benchmarks.recognition.report import report, save_sheets
from lenet.datasets.unipen import read_letters, read_pen_strokes
from lenet.files.folders import APP_NAME
from lenet.nn.fast.cpu_count import cpu_count

FOLDER = Path(os.environ.get("LENET_DATA", "."))
"""Where the pen strokes are."""

STROKES = ("strokes/pendigits-train.jsonl.gz", "strokes/unipen-digits.jsonl.gz")
LETTERS = "strokes/unipen-letters.jsonl.gz"
NUMBERS = "strokes/unipen-numbers.jsonl.gz"
"""Their names there."""

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
    hands = Hands(
        tuple(digit for path in arguments.strokes for digit in read_pen_strokes(path).digits),
        read_letters(arguments.letters),
    )
    is_cross_validated = arguments.weights is None
    shipped = Networks(arguments.weights, arguments.detector)
    parts = parted(hands)
    networks = _cross_validated(parts, arguments) if is_cross_validated else [shipped] * len(parts)
    folds = [
        Fold(part.digits[:: arguments.every], read_by, part.letters[:: arguments.every])
        for part, read_by in zip(parts, networks, strict=True)
    ]
    numbers = Numbers(non_digits=arguments.non_digits, photos=arguments.photos, lines=arguments.lines)
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        measured = measure(pool, folds, shipped, numbers, arguments.numbers)
    sheets = save_sheets(measured, arguments.out) if arguments.out else []
    tables = report(measured, sheets, is_cross_validated=is_cross_validated)
    print(tables)
    if arguments.out:
        renew(arguments.out, tables)


def _cross_validated(parts: Sequence[Hands], arguments: argparse.Namespace) -> list[Networks]:
    """Return networks for each fold that learned from all other writers."""
    train = partial(trained_networks, folder=arguments.cache, epochs=arguments.epochs)
    # Threads that wait for a process each.
    with ThreadPoolExecutor(cpu_count()) as pool:
        return list(pool.map(train, [without(parts, fold) for fold in range(len(parts))]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how well drawn digits are read.")
    usual, add = Numbers(), parser.add_argument
    add("--out", type=Path, help="page to renew the tables of; by default they are only printed")
    add(
        "--strokes",
        type=Path,
        nargs="+",
        default=[FOLDER / name for name in STROKES],
        help="pen strokes of many writers, by which is cross-validated (those in the folder LENET_DATA)",
    )
    add("--numbers", type=Path, default=FOLDER / NUMBERS, help="numbers of many writers")
    add("--letters", type=Path, default=FOLDER / LETTERS, help="letters of many writers, to be refused")
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
