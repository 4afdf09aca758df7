"""Folds are groups of writers: each is read by a network that never saw a stroke of them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lenet.kept_digit import KeptDigit, line_of
from lenet.recipe import PRESETS

FOLDS = 5

RECIPE = ("--preset", "best", "--epochs", "80", "--seed", "1", "--validation", "10000")
"""How the built-in weights were trained: options of ``lenet train``, beside the strokes."""


@dataclass(frozen=True, eq=False)
class Fold:
    """Writers that are held back, and what reads them.

    Attributes
    ----------
    digits
        Theirs.
    weights
        File of a network that did not learn from them; None for the built-in one, which did.
    """

    digits: tuple[KeptDigit, ...]
    weights: Path | None


def parted(digits: Sequence[KeptDigit]) -> list[tuple[KeptDigit, ...]]:
    """Part digits by writer: of the writers in the order of their names, every fifth is in one fold."""
    writers = sorted({digit.writer for digit in digits})
    fold_of = {writer: number % FOLDS for number, writer in enumerate(writers)}
    return [tuple(digit for digit in digits if fold_of[digit.writer] == fold) for fold in range(FOLDS)]


def trained_weights(digits: Sequence[KeptDigit], folder: Path, *, epochs: int | None = None) -> Path:
    """Train a network as the built-in one was, or find the one that was trained so before.

    All that is fitted, is fitted here: whatever `lenet train` puts into a file of weights.

    Parameters
    ----------
    digits
        Pen strokes to learn from.
    folder
        Where weights are kept; those of other strokes or of another recipe have another name.
    epochs
        Fewer or more than the recipe has, to try the measuring itself.

    Returns
    -------
    Path
        The file of weights.
    """
    lines = b"".join(line_of(digit) + b"\n" for digit in digits)
    options = (*RECIPE, *(() if epochs is None else ("--epochs", str(epochs))))
    known_by = hashlib.sha256(repr((options, PRESETS["best"])).encode() + lines).hexdigest()[:16]
    weights, strokes = folder / f"{known_by}.pkl", folder / f"{known_by}.jsonl"
    if not weights.exists():
        folder.mkdir(parents=True, exist_ok=True)
        strokes.write_bytes(lines)
        command = (sys.executable, "-m", "lenet", "train", *options, "--strokes", str(strokes))
        # Under another name until it is done: training that is stopped saves what it has so far.
        unfinished = weights.with_suffix(".unfinished")
        subprocess.run([*command, "--out", str(unfinished)], check=True)
        unfinished.replace(weights)
    return weights
