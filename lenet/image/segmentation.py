"""Segmentation tells ink from paper: ink is much darker than the paper around it, or lighter on dark paper.

The paper is estimated around each pixel, so that uneven light and shadows do not turn into ink; printed lines
are removed first.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from lenet.image.connected_components import Components
from lenet.image.line_detection import THICKEST
from lenet.image.line_erasing import erase_lines
from lenet.image.morphology import running_extremum
from lenet.image.ruled_lines import find_ruled_lines
from lenet.image.stroke_width import StrokeEdges, stroke_edges

WIDEST_STROKE = 0.45
"""Width above which dark areas count as paper, as a fraction of the picture's longer side."""

BROADEST_SPOT = 4.0
"""Ink where strokes meet is no broader than this many of their widths."""

DARKEST_PAPER = 48
"""Paper counts as at least so light, of 255; otherwise a single level would be ink in the dark."""

LIT_PAPER = 0.45
"""Paper counts as at least this part of the lightest paper's lightness, so that deep shadow does not turn into ink."""

LEAST_CONTRAST = 0.08
"""The least part of the paper's light by which ink must differ from it."""

LEAST_SIGNAL = 6.0
"""The least number of standard deviations of the paper's grain by which ink must differ from it."""

GRAIN_ROWS = 256
"""In about so many rows of a picture its grain is measured."""

GRAIN_CUT = 3.0
"""What differs from the paper by fewer standard deviations of its grain is paper."""

FAINT_CUT, BROAD_FAINT_CUT = 0.1, 0.25
"""What differs from the paper by a smaller part of the ink's own contrast is paper: for fine strokes, whose
soft edges are much of them, and for those of at least `BROAD` pixels."""

BROAD = 5.0

SOFTENING = 0.25
"""Radius of the blur where grain hides the strokes, as a part of their width."""

SINGLE_DIGIT = 64
"""In a picture with no longer side, in pixels, ink in one piece inside is a digit, and no printed lines are looked for."""

SMALL, ENLARGED = 200, 256
"""Pictures with a smaller longer side are enlarged to at least the other, in pixels, to find rules in them."""

BORDER_WEIGHT = 0.6
"""How much the border counts beside the edges when dark ink is distinguished from light in a `SMALL` picture. Without a margin
its edges can be in doubt, and its border is not; in a larger one edges are sure, and the border may be a dark table.
"""


def segment_ink(lightness: NDArray[np.uint8]) -> NDArray[np.float32]:
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
    edges = stroke_edges(lightness)
    is_dark = _has_dark_ink(edges, lightness)
    light = lightness if is_dark else 255 - lightness
    width = edges.width(dark=is_dark)
    if max(light.shape) <= SINGLE_DIGIT:
        ink = _ink(light, width)
        if ink is not None and _is_one_piece_inside(ink):
            return ink
    cleaned = _without_rules(light)
    if cleaned is not None:
        light = cleaned
        width = stroke_edges(light).width(dark=True)
    ink = _ink(light, width)
    if ink is None and width is not None:
        ink = _ink(_blurred(light, SOFTENING * width), width)
    return np.zeros(light.shape, np.float32) if ink is None else ink


def _is_one_piece_inside(ink: NDArray[np.float32]) -> bool:
    """Tell whether ink is in one piece that does not reach the border, as a digit without printed lines is."""
    inside = ink[1:-1, 1:-1]
    return np.count_nonzero(inside) == np.count_nonzero(ink) and len(Components.of(ink)) == 1


def _has_dark_ink(edges: StrokeEdges, lightness: NDArray[np.uint8]) -> bool:
    """Tell whether dark strokes were drawn on light paper: by their edges, and in small pictures by the border, too."""
    darkness = edges.darkness
    if max(lightness.shape) >= SMALL or abs(darkness) > BORDER_WEIGHT:
        return darkness >= 0
    threshold = otsu_threshold(lightness)
    border = np.concatenate((lightness[0], lightness[-1], lightness[:, 0], lightness[:, -1]))
    paper = 1 - 2 * float(np.mean(border <= threshold))
    return darkness + BORDER_WEIGHT * paper >= 0


def _ink(light: NDArray[np.uint8], width: float | None) -> NDArray[np.float32] | None:
    """Return dark ink with strokes of some width, in pixels, if that is known; None if nothing stands out."""
    widest = WIDEST_STROKE * max(light.shape)
    share = _taken_light(light, widest if width is None else min(BROADEST_SPOT * width, widest))
    threshold = otsu_threshold(share)
    ink, blank = share[share > threshold], share[share <= threshold]
    if not len(ink):
        return None
    level = np.float32(np.median(blank))
    contrast = np.float32(np.percentile(ink, 95)) - level
    grain = _grain(share)
    if contrast < max(LEAST_CONTRAST, LEAST_SIGNAL * grain):
        return None
    found: NDArray[np.float32] = (share - level) / contrast
    faint = FAINT_CUT if width is None or width < BROAD else BROAD_FAINT_CUT
    found[found < max(faint, GRAIN_CUT * grain / float(contrast))] = 0
    return found.clip(0, 1)


def _without_rules(light: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return a picture with dark ink without the printed lines of its paper; None if it has none."""
    height, width = light.shape
    longer = max(light.shape)
    factor = -(-ENLARGED // longer) if longer < SMALL else 1
    large = light
    if factor > 1:
        size = (width * factor, height * factor)
        large = np.asarray(Image.fromarray(light).resize(size, Image.Resampling.BICUBIC))
    paper = _paper(large, 2.5 * (THICKEST * longer * factor + 4))
    share: NDArray[np.float32] = np.divide(paper - large, np.maximum(paper, DARKEST_PAPER), dtype=np.float32)
    grain = _grain(share)
    rules = find_ruled_lines(share, grain)
    if not any(rules):
        return None
    cleaned = erase_lines(share, rules, grain)
    whole = np.where(cleaned < share, np.rint(paper * (1 - cleaned)).astype(np.uint8), large)
    return whole if factor == 1 else np.asarray(Image.fromarray(whole).reduce(factor))


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
    low, high = float(values.min()), float(values.max())
    if low == high:
        return high
    # What `numpy.histogram` counts, in a quarter of the time.
    bins = np.minimum((values - np.float32(low)) * np.float32(256) / np.float32(high - low), 255)
    counts = np.bincount(bins.astype(np.uint8).ravel(), minlength=256)
    edges = np.linspace(low, high, 257)
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1]
    above = counts.sum() - below
    sum_below = np.cumsum(counts * middles)
    mean_below = sum_below[:-1] / np.maximum(below, 1)
    mean_above = (sum_below[-1] - sum_below[:-1]) / np.maximum(above, 1)
    between = below * above * (mean_below - mean_above) ** 2
    return float(edges[1 + np.argmax(between)])


def _blurred(lightness: NDArray[np.uint8], radius: float) -> NDArray[np.uint8]:
    if not radius:
        return lightness
    return np.array(Image.fromarray(lightness).filter(ImageFilter.GaussianBlur(radius)))


def _paper(light: NDArray[np.uint8], widest: float) -> NDArray[np.uint8]:
    """Return how light the paper is under dark ink that is no broader than `widest` pixels.

    Notes
    -----
    It is the morphological closing by a square: the lightest value within it, then the darkest of those.
    Strokes vanish; a slope of light or the edge of a shadow stays as it is.
    """
    reach = max(1, round(widest / 2))
    # Mirrored at the border, or ink that touches it would have no paper on its far side.
    padded = np.pad(light, 2 * reach, mode="symmetric")
    lightest = running_extremum(running_extremum(padded, reach, np.maximum).T, reach, np.maximum).T
    return running_extremum(running_extremum(lightest, reach, np.minimum).T, reach, np.minimum).T


def _taken_light(light: NDArray[np.uint8], widest: float) -> NDArray[np.float32]:
    """Return which part of the paper's light is missing in each pixel, float32 [H, W], from 0 (paper) to 1."""
    paper = _paper(light, widest)
    darkest = max(DARKEST_PAPER, LIT_PAPER * float(np.percentile(paper[::4, ::4], 90)))
    missing: NDArray[np.float32] = np.divide(paper - light, np.maximum(paper, darkest), dtype=np.float32)
    return missing


def _grain(share: NDArray[np.float32]) -> float:
    """Return the standard deviation of the paper's grain.

    From the lower quartile of the differences between pixels a hundredth of the picture apart: most are paper,
    but in a small picture hardly more than the quarter of them; strokes do not change it.
    """
    lag = max(1, max(share.shape) // 100)
    rows = slice(None, None, max(1, len(share) // GRAIN_ROWS))
    pairs = ((share[rows, lag:], share[rows, :-lag]), (share[lag:][rows], share[:-lag][rows]))
    # Most pictures that a program made have even paper, where the quartile is 0 without sorting.
    if sum(np.count_nonzero(one != other) for one, other in pairs) <= 0.7 * sum(one.size for one, _ in pairs):
        return 0.0
    differences = np.concatenate([np.abs(one - other).ravel() for one, other in pairs])
    # A quarter of a normal distribution lies within 0.3186 standard deviations of its mean.
    return float(np.percentile(differences, 25) / (0.3186 * np.sqrt(2)))
