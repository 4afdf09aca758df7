"""Why no digit is given, in the person's language."""

from __future__ import annotations

from typing import assert_never

from app.qt.translation import tr
from lenet.recognition.reading import Refusal


def reason_of(refusal: Refusal, rivals: tuple[int, int]) -> str:
    """Return one sentence; ``rivals`` are the two likeliest digits, the likelier first."""
    match refusal:
        case Refusal.NOTHING:
            # An empty canvas was not read in vain: it waits.
            return tr("What you draw is read here")
        case Refusal.TOO_SMALL:
            return tr("Too small to tell: write it larger.")
        case Refusal.SEVERAL:
            return tr("That looks like several digits: write them clearly apart.")
        case Refusal.NO_DIGIT:
            return tr("That doesn't look like a digit.")
        case Refusal.UNSURE:
            first, second = rivals
            return tr("Not sure: {first} or {second}?", first=first, second=second)
    assert_never(refusal)
