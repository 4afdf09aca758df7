"""What may be expected of a recipe: its time on this computer, and how well such a network reads."""

from __future__ import annotations

from app.train.run import READING_SPEED
from app.train.words import show_duration, show_percent
from app.translation import tr
from lenet.digit_sources import SourceKind
from lenet.recipe import PRESETS, Recipe

USUAL_ACCURACY = {"quick": 0.992, "best": 0.996, "classic": 0.990}
"""Share of MNIST's test set that networks of the presets read right when they learned from MNIST."""


def expected_seconds(recipe: Recipe, *, learned: int, validated: int, speed: float) -> float:
    """Return how long a run takes.

    Parameters
    ----------
    recipe
        How.
    learned, validated
        How many digits are learned from, and how many are read after each epoch.
    speed
        How many digits a second are learned from.
    """
    return recipe.epochs * (learned + validated / READING_SPEED) / speed


def expectation_words(recipe: Recipe, kind: SourceKind, seconds: float | None) -> str:
    """Return what is said of a recipe beforehand; nothing where nothing is known."""
    parts = []
    if seconds is not None:
        parts.append(tr("About {time} on this computer", time=show_duration(seconds)))
    name = next((name for name, preset in PRESETS.items() if preset == recipe), None)
    if name is not None and kind is SourceKind.MNIST:
        parts.append(tr("{percent} of MNIST's test set right", percent=show_percent(USUAL_ACCURACY[name])))
    return " · ".join(parts)
