"""Recipes are checked when they are made, and say the learning rate of every moment."""

from dataclasses import replace
from itertools import pairwise
from math import inf, nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.nn.optimizers import OPTIMIZERS
from lenet.training.recipe import PRESETS, SCHEDULES, Recipe

PROGRESS = st.floats(0, 1)


def test_a_value_out_of_its_range_is_refused_by_its_name() -> None:
    wrong: dict[str, tuple[Any, ...]] = {
        "epochs": (0, 100_001),
        "batch_size": (0, 8193),
        "learning_rate": (0.0, -0.1, nan, inf),
        "weight_decay": (-1e-9, nan, 1.5),
        "seed": (-1, 10**400),
        "schedule": ("staircase",),
        "optimizer": ("SGD",),
        "augmentation": ("",),
    }
    for name, values in wrong.items():
        sentence = f"^The {name.replace('_', ' ')} must be (from .* to|one of) .*, not .*\\.$"
        for value in values:
            with pytest.raises(ValueError, match=sentence):
                replace(Recipe(), **{name: value})


def test_numbers_are_told_as_people_write_them() -> None:
    with pytest.raises(ValueError, match=r"from 1 to 100,000, not 1,000,000,000\."):
        Recipe(epochs=10**9)
    with pytest.raises(ValueError, match=r"from 0\.000000001 to 100, not 250\.5\."):
        Recipe(learning_rate=250.5)


def test_a_value_at_the_edge_of_its_range_is_taken() -> None:
    right: dict[str, tuple[Any, ...]] = {
        "epochs": (1,),
        "batch_size": (8192,),
        "learning_rate": (1e-9,),
        "weight_decay": (0,),
        "seed": (2**63,),
        "schedule": tuple(SCHEDULES),
        "optimizer": tuple(OPTIMIZERS),
        "augmentation": tuple(AUGMENTATIONS),
    }
    for name, values in right.items():
        for value in values:
            assert getattr(replace(Recipe(), **{name: value}), name) == value


@given(PROGRESS, PROGRESS)
def test_a_constant_rate_stays_and_cosine_falls_all_the_way(one: float, other: float) -> None:
    assert Recipe(schedule="constant", learning_rate=0.3).rate_at(one) == 0.3
    recipe = Recipe(schedule="cosine", learning_rate=0.4)
    earlier, later = sorted([one, other])
    assert 0.4 >= recipe.rate_at(earlier) >= recipe.rate_at(later) >= 0
    assert 0 <= Recipe(schedule="one-cycle", learning_rate=0.5).rate_at(one) <= 0.5


def test_cosine_passes_through_half_a_wave() -> None:
    rates = [Recipe(schedule="cosine", learning_rate=0.4).rate_at(quarter / 4) for quarter in range(5)]
    half = 0.5**0.5
    assert rates == pytest.approx([0.4, 0.2 * (1 + half), 0.2, 0.2 * (1 - half), 0])


def test_one_cycle_rises_for_a_fifth_and_falls_to_nothing() -> None:
    rates = [Recipe(schedule="one-cycle", learning_rate=0.6).rate_at(tenth / 10) for tenth in range(11)]
    assert rates[2] == max(rates) == pytest.approx(0.6)
    assert rates[1] == pytest.approx(0.3)
    falls = [earlier - later for earlier, later in pairwise(rates[2:])]
    assert falls == pytest.approx([0.6 / 8] * 8)
    assert rates[10] == pytest.approx(0)


def test_classic_is_the_recipe_of_the_article_on_mean_gradients() -> None:
    classic = PRESETS["classic"]
    # Sums of 128 gradients at lr = reg = 1e-3: W ← W − 1e-3·(128·dW + 1e-3·W).
    assert classic.batch_size == 128
    assert classic.learning_rate == pytest.approx(1e-3 * 128)
    assert classic.learning_rate * classic.weight_decay == pytest.approx(1e-3 * 1e-3)
    assert classic.epochs == 1000
    assert (classic.schedule, classic.optimizer, classic.augmentation) == ("constant", "sgd", "none")


def test_presets_go_from_seconds_to_the_longest_that_pays() -> None:
    assert PRESETS.keys() == {"quick", "best", "classic"}
    assert PRESETS["quick"] == Recipe()
    assert PRESETS["quick"].epochs < PRESETS["best"].epochs
