"""Why no digit is given, in the person's language."""

from __future__ import annotations

from app.qt.translation import tr
from lenet.recognition.reading import Refusal


def reason_of(refusal: Refusal, rivals: tuple[int, int]) -> str:
    """Return one sentence; ``rivals`` are the two likeliest digits, the likelier first."""
    if refusal is Refusal.NOTHING:
        # An empty canvas was not read in vain: it waits.
        return tr("What you draw is read here")
    return refusal.sentence(rivals)
