"""Folds are groups of writers: each is read by networks that never saw a stroke of them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.recognition.networks import Networks
from lenet.datasets.unipen import Letter, line_of_letter
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.training.detector import DETECTOR_RECIPE, DetectorCounts
from lenet.training.recipe import PRESETS

FOLDS = 5

WEIGHTS = (
    *("train", "--preset", "best", "--seed", "1", "--validation", "0", "--threads", "1"),
    *("--data-source", "mnist", "built-in", "--count", "15000"),
)
DETECTOR = ("train-detector", "--threads", "1")
"""How the built-in networks were trained: commands and options of ``lenet``, beside the strokes and the letters."""


@dataclass(frozen=True, eq=False)
class Hands:
    """What writers wrote.

    Attributes
    ----------
    digits, letters
        Single ones.
    """

    digits: tuple[LabelledDrawing, ...]
    letters: tuple[Letter, ...] = ()


@dataclass(frozen=True, eq=False)
class Fold:
    """Writers that are held back, and what reads them.

    Attributes
    ----------
    digits, letters
        Theirs.
    networks
        Did not learn from them, unless they are the built-in ones.
    """

    digits: tuple[LabelledDrawing, ...]
    networks: Networks
    letters: tuple[Letter, ...] = ()


def parted(hands: Hands) -> list[Hands]:
    """Part by writer: of the writers in the order of their names, every fifth is in one fold."""
    writers = sorted({one.writer for one in hands.digits} | {one.writer for one in hands.letters})
    fold_of = {writer: number % FOLDS for number, writer in enumerate(writers)}
    return [
        Hands(
            tuple(digit for digit in hands.digits if fold_of[digit.writer] == fold),
            tuple(letter for letter in hands.letters if fold_of[letter.writer] == fold),
        )
        for fold in range(FOLDS)
    ]


def without(parts: Sequence[Hands], fold: int) -> Hands:
    """Return what all folds but one hold."""
    others = [part for number, part in enumerate(parts) if number != fold]
    return Hands(
        tuple(digit for part in others for digit in part.digits),
        tuple(letter for part in others for letter in part.letters),
    )


def trained_networks(hands: Hands, folder: Path, *, epochs: int | None = None) -> Networks:
    """Train networks as the built-in ones were, or find those that were trained so before.

    All that is fitted is fitted here: the commands that train put it into their files.

    Parameters
    ----------
    hands
        What to learn from.
    folder
        Where networks are kept; those of other strokes or of another recipe have other names.
    epochs
        Train the weights for so long, to try the measuring itself.
    """
    weights = (*WEIGHTS, *(() if epochs is None else ("--epochs", str(epochs))))
    lines = b"".join(line_of(digit) + b"\n" for digit in hands.digits)
    letter_lines = b"".join(line_of_letter(letter) + b"\n" for letter in hands.letters)
    recipe = repr((weights, DETECTOR, PRESETS["best"], DETECTOR_RECIPE, DetectorCounts()))
    known_by = hashlib.sha256(recipe.encode() + lines + letter_lines).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    strokes, letters = folder / f"{known_by}.jsonl", folder / f"{known_by}-letters.jsonl"
    strokes.write_bytes(lines)
    letters.write_bytes(letter_lines)
    read = _trained((*weights, "--strokes", str(strokes)), folder / f"{known_by}-weights.pkl")
    learned = ("--strokes", str(strokes), *(("--letters", str(letters)) if hands.letters else ()))
    detector = _trained((*DETECTOR, *learned, "--params", str(read)), folder / f"{known_by}-detector.pkl")
    return Networks(read, detector)


def _trained(command: Sequence[str], out: Path) -> Path:
    """Train one network, if it is not there."""
    if not out.exists():
        # Under another name until it is done: training that is stopped saves what it has so far.
        unfinished = out.with_suffix(".unfinished")
        subprocess.run([sys.executable, "-m", "lenet", *command, "--out", str(unfinished)], check=True)
        unfinished.replace(out)
    return out
