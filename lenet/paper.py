"""Ink is what is much darker than the paper around it, or much lighter on dark paper.

The paper is estimated everywhere anew, so that uneven light and shadows do not turn into ink.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

WIDEST_STROKE = 0.45
"""What is broader than this is paper, as a fraction of the picture's longer side."""

BROADEST_SPOT = 4.0
"""Ink where strokes meet is no broader than this many of their widths."""

DARKEST_PAPER = 48
"""Paper counts as at least so light, of 255; otherwise a single level would be ink in the dark."""

LEAST_CONTRAST = 0.08
"""The least part of the paper's light by which ink must differ from it."""

LEAST_SIGNAL = 6.0
"""The least number of standard deviations of the paper's grain by which ink must differ from it."""

GRAIN_CUT = 3.0
"""What differs from the paper by fewer standard deviations of its grain is paper."""

FAINT_CUT = 0.1
"""What differs from the paper by a smaller part of the ink's own contrast is paper."""


def ink_on_paper(lightness: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Tell ink from paper.

    Parameters
    ----------
    lightness
        uint8 [H, W], from 0 (black) to 255 (white), at least one pixel.

    Returns
    -------
    ndarray, float32 [H, W]
        From 0 (paper) to 1 (ink); all 0 where nothing stands out.
    """
    # In a large photograph this takes half of the grain away; a small picture stays as it is.
    smoothed = _filtered(lightness, ImageFilter.GaussianBlur(0.4 * (max(lightness.shape) // 400)))
    light = smoothed if _has_light_paper(smoothed) else 255 - smoothed
    widest = WIDEST_STROKE * max(light.shape)
    # Once for any stroke, to learn how wide these are, and again as close to them as that allows.
    share = _taken_light(light, widest)
    width = _stroke_width(share > otsu_threshold(share))
    share = _taken_light(light, min(BROADEST_SPOT * width, widest))
    threshold = otsu_threshold(share)
    ink, blank = share[share > threshold], share[share <= threshold]
    if not len(ink):
        return np.zeros_like(share)
    level = np.float32(np.median(blank))
    contrast = np.float32(np.percentile(ink, 95)) - level
    grain = _grain(share)
    if contrast < max(LEAST_CONTRAST, LEAST_SIGNAL * grain):
        return np.zeros_like(share)
    found = (share - level) / contrast
    found[found < max(FAINT_CUT, GRAIN_CUT * grain / float(contrast))] = 0
    return found.clip(0, 1)


def otsu_threshold(values: NDArray[Any]) -> float:
    """Return the threshold that best parts values in two kinds, those up to it and those above.

    Parameters
    ----------
    values
        Numbers of any shape, at least one.

    Returns
    -------
    float
        The greatest value where all are equal.

    Notes
    -----
    The variance between the two kinds is largest there (Otsu, 1979), in a histogram of 256 bins.
    """
    counts, edges = np.histogram(values, bins=256)
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1]
    above = counts.sum() - below
    sum_below = np.cumsum(counts * middles)
    mean_below = sum_below[:-1] / np.maximum(below, 1)
    mean_above = (sum_below[-1] - sum_below[:-1]) / np.maximum(above, 1)
    between = below * above * (mean_below - mean_above) ** 2
    if np.ptp(values) == 0:
        return float(np.max(values))
    return float(edges[1 + np.argmax(between)])


def _filtered(lightness: NDArray[np.uint8], by: ImageFilter.Filter) -> NDArray[np.uint8]:
    return np.array(Image.fromarray(lightness).filter(by))


def _has_light_paper(lightness: NDArray[np.uint8]) -> bool:
    """Whether most of the picture, and of its border, is lighter than the rest.

    Light and shadow are taken off first, as the average of a wide neighbourhood.
    """
    reach = max(1, max(lightness.shape) // 4)
    mirrored = np.pad(lightness, reach, mode="symmetric")
    around = _filtered(mirrored, ImageFilter.BoxBlur(reach))[reach:-reach, reach:-reach]
    difference = lightness.astype(np.int16) - around
    light = difference > otsu_threshold(difference)
    border = np.concatenate((light[0], light[-1], light[:, 0], light[:, -1]))
    return bool(light.mean() + border.mean() >= 1)


def _taken_light(light: NDArray[np.uint8], widest: float) -> NDArray[np.float32]:
    """Return which part of the paper's light is missing in each pixel.

    Parameters
    ----------
    light
        uint8 [H, W], with dark ink.
    widest
        What is broader than this is paper, in pixels.

    Returns
    -------
    ndarray, float32 [H, W]
        From 0 (paper) to 1.

    Notes
    -----
    The paper is the morphological closing by a square: the lightest value within it, then the darkest
    of those. Strokes vanish; a slope of light or the edge of a shadow stays as it is.
    """
    reach = max(1, round(widest / 2))
    # Mirrored at the border, or ink that touches it would have no paper on its far side.
    padded = np.pad(light, 2 * reach, mode="symmetric")
    lightest = _extremes(_extremes(padded, reach, np.maximum).T, reach, np.maximum).T
    paper = _extremes(_extremes(lightest, reach, np.minimum).T, reach, np.minimum).T
    missing: NDArray[np.float32] = np.divide(
        paper - light, np.maximum(paper, DARKEST_PAPER), dtype=np.float32
    )
    return missing


def _stroke_width(is_ink: NDArray[np.bool_]) -> float:
    """Return the mean width of strokes in pixels: a long stroke has its outline twice along its length."""
    page = np.pad(is_ink, 1)
    outline = np.count_nonzero(page[1:] != page[:-1]) + np.count_nonzero(page[:, 1:] != page[:, :-1])
    # Steps make an outline longer than it is, on average over all directions by 4 / π.
    return 2 * np.count_nonzero(is_ink) / max(outline * np.pi / 4, 1)


def _extremes(values: NDArray[np.uint8], reach: int, pick: np.ufunc) -> NDArray[np.uint8]:
    """Return the extreme of every 2·reach + 1 neighbouring rows, uint8 [rows - 2·reach, columns]."""
    window = 2 * reach + 1
    covered = 1
    while covered < window:
        step = min(covered, window - covered)
        values = pick(values[:-step], values[step:])
        covered += step
    return values


def _grain(share: NDArray[np.float32]) -> float:
    """Return the standard deviation of the paper's grain.

    From the median difference between pixels a hundredth of the picture apart, most of which are
    paper; strokes do not change it.
    """
    lag = max(1, max(share.shape) // 100)
    along_rows = np.abs(share[:, lag:] - share[:, :-lag])
    along_columns = np.abs(share[lag:] - share[:-lag])
    differences = np.concatenate((along_rows.ravel(), along_columns.ravel()))
    if not len(differences):
        return 0.0
    # A normal distribution's median distance from its mean is 0.6745 standard deviations.
    return float(np.median(differences) / (0.6745 * np.sqrt(2)))
