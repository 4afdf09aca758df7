"""Folds are groups of writers: each is read by networks that never saw a stroke of them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.recognition.networks import Networks
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.training.detector import DETECTOR_RECIPE
from lenet.training.recipe import PRESETS

FOLDS = 5

WEIGHTS = ("train", "--preset", "best", "--seed", "1", "--validation", "0", "--threads", "1")
DETECTOR = ("train-detector", "--threads", "1")
"""How the built-in networks were trained: commands and options of ``lenet``, beside the strokes."""


@dataclass(frozen=True, eq=False)
class Fold:
    """Writers that are held back, and what reads them.

    Attributes
    ----------
    digits
        Theirs.
    networks
        Did not learn from them, unless they are the built-in ones.
    """

    digits: tuple[LabelledDrawing, ...]
    networks: Networks


def parted(digits: Sequence[LabelledDrawing]) -> list[tuple[LabelledDrawing, ...]]:
    """Part digits by writer: of the writers in the order of their names, every fifth is in one fold."""
    writers = sorted({digit.writer for digit in digits})
    fold_of = {writer: number % FOLDS for number, writer in enumerate(writers)}
    return [tuple(digit for digit in digits if fold_of[digit.writer] == fold) for fold in range(FOLDS)]


def trained_networks(
    digits: Sequence[LabelledDrawing], folder: Path, *, epochs: int | None = None
) -> Networks:
    """Train networks as the built-in ones were, or find those that were trained so before.

    All that is fitted is fitted here: the commands that train put it into their files.

    Parameters
    ----------
    digits
        Pen strokes to learn from.
    folder
        Where networks are kept; those of other strokes or of another recipe have other names.
    epochs
        Train the weights for so long, to try the measuring itself.
    """
    weights = (*WEIGHTS, *(() if epochs is None else ("--epochs", str(epochs))))
    lines = b"".join(line_of(digit) + b"\n" for digit in digits)
    recipe = repr((weights, DETECTOR, PRESETS["best"], DETECTOR_RECIPE))
    known_by = hashlib.sha256(recipe.encode() + lines).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    strokes = folder / f"{known_by}.jsonl"
    strokes.write_bytes(lines)
    return Networks(
        _trained(weights, strokes, folder / f"{known_by}-weights.pkl"),
        _trained(DETECTOR, strokes, folder / f"{known_by}-detector.pkl"),
    )


def _trained(command: Sequence[str], strokes: Path, out: Path) -> Path:
    """Train one network, if it is not there."""
    if not out.exists():
        # Under another name until it is done: training that is stopped saves what it has so far.
        unfinished = out.with_suffix(".unfinished")
        program = (sys.executable, "-m", "lenet", *command)
        subprocess.run([*program, "--strokes", str(strokes), "--out", str(unfinished)], check=True)
        unfinished.replace(out)
    return out
