"""Digits that lie on their side or are dark on light are read wrong almost all, which has a cause that can be told.

EMNIST's pictures are transposed, and many sets of others are inverted.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import predict_scores
from lenet.language.text import percent, tr
from lenet.recognition.recognizer import Recognizer

FEW = 0.4
"""Share read right below which other orientations are tried."""

FITS = 0.7
"""Share read right from which another orientation is taken to be the right one."""

FEWEST = 10
"""Digits from which it can be told; of fewer, chance decides."""

TRIED = 500
"""Digits with which they are tried."""


def orientation_hint(recognizer: Recognizer, examples: Examples, share: float) -> str:
    """Return a sentence that says how pictures, of which a share is read right, should be turned to be read; or nothing."""
    if share >= FEW or len(examples) < FEWEST:
        return ""
    # Any part of a set may be sorted by its digits.
    sample = examples[np.random.default_rng(0).permutation(len(examples))[:TRIED]]
    pictures = sample.pictures
    ways = {
        tr("transposed, as EMNIST's are: swap their rows and columns"): pictures.swapaxes(1, 2),
        tr("inverted, dark ink on light paper: take 255 minus each pixel"): 255 - pictures,
        tr("transposed and inverted: swap their rows and columns, and take 255 minus each pixel"): 255
        - pictures.swapaxes(1, 2),
    }
    right = {}
    for way, turned in ways.items():
        scores = predict_scores(recognizer.network, replace(sample, pictures=np.ascontiguousarray(turned)))
        right[way] = float(np.mean(scores.argmax(axis=1) == sample.labels))
    best = max(right, key=lambda way: right[way])
    return (
        tr(
            "The pictures are {best}; {right} are then read right.",
            best=best,
            right=percent(right[best], decimals=0),
        )
        if right[best] >= FITS
        else ""
    )
