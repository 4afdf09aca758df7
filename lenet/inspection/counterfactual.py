"""A counterfactual: a small change to a picture that makes the network read another digit.

Dabs of ink are added or erased one after another, each time the one that helps the other digit most.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from lenet.inspection.attribution import asked_scores, question
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5

MOST_DABS = 12
"""Most dabs of ink that are added or erased; with more the picture is no longer the same digit."""

DAB_RADIUS = 1.5
"""Radius of a dab of ink, in pixels: half of a stroke's width."""

_REACH = 3
"""How far from ink a dab may be added, in pixels: a stroke grows, it does not begin anywhere."""

_INK = 96
"""Least level, of 255, at which a pixel counts as ink."""


@dataclass(frozen=True, eq=False)
class Counterfactual:
    """The changed picture, uint8 [32, 32] before and after: the rival is the digit it should become.

    ``is_reached`` tells whether the rival's score is now larger than the answer's.
    """

    before: NDArray[np.uint8]
    after: NDArray[np.uint8]
    rival: int
    dabs: int
    is_reached: bool

    @property
    def change(self) -> NDArray[np.int16]:
        """int16 [32, 32]: ink added, above 0, and taken, below."""
        return self.after.astype(np.int16) - self.before


def counterfactual(
    network: LeNet5, convention: InputConvention, picture: NDArray[np.uint8], *, answer: int, rival: int
) -> Counterfactual:
    """Look for a small change to a picture, uint8 [32, 32], that makes ``rival`` likelier than ``answer``."""
    asked = question(rival, answer)
    now, lead = picture, float(asked_scores(network, convention, picture[None], asked)[0])
    dabs = 0
    while lead <= 0 and dabs < MOST_DABS:
        tried = _tries(now)
        if not len(tried):
            break
        leads = asked_scores(network, convention, tried, asked)
        best = int(leads.argmax())
        if leads[best] <= lead:
            break
        now, lead, dabs = tried[best], float(leads[best]), dabs + 1
    return Counterfactual(picture, now, rival, dabs, lead > 0)


def _tries(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the picture with each possible dab, uint8 [N, 32, 32]."""
    reach = np.pad(picture >= _INK, _REACH)
    windows = sliding_window_view(reach, (2 * _REACH + 1, 2 * _REACH + 1))
    centres = np.argwhere(windows.any(axis=(2, 3)))
    # Every other place will do: a dab is three pixels wide.
    centres = centres[centres.sum(axis=1) % 2 == 0]
    pixels = np.arange(len(picture))
    rows = (pixels[None, :, None] - centres[:, 0, None, None]) ** 2
    columns = (pixels[None, None, :] - centres[:, 1, None, None]) ** 2
    dabs = np.clip(DAB_RADIUS + 0.5 - np.sqrt(rows + columns), 0, 1)
    added, erased = np.maximum(picture, 255 * dabs), picture * (1 - dabs)
    tries = np.rint(np.concatenate([added, erased])).astype(np.uint8)
    changed: NDArray[np.uint8] = tries[(tries != picture).any(axis=(1, 2))]
    return changed
