"""What reads is two networks: one tells the digits apart, the other tells them from all else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from lenet.recognition.detector import DigitDetector
from lenet.recognition.recognizer import Recognizer


@dataclass(frozen=True)
class Networks:
    """Where the two are.

    Attributes
    ----------
    weights, detector
        Their files; None for a built-in one.
    """

    weights: Path | None = None
    detector: Path | None = None

    def recognizer(self) -> Recognizer:
        """Load them; they learned the same digits."""
        detector = DigitDetector.load(self.detector)
        return replace(Recognizer.load(self.weights), detector=detector, learned_together=True)
