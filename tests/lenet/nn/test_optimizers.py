"""Optimizers take the steps of their formulas, written out here for single numbers."""

from collections.abc import Callable
from math import sqrt
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.nn.arrays import Array
from lenet.nn.optimizers import OPTIMIZERS, Adam, Optimizer

Path = list[tuple[float, float]]
"""Gradient and learning rate of each step."""

SIZE = 7


def sgd(p: float, path: Path) -> float:
    for g, lr in path:
        p = p - lr * g
    return p


def momentum(p: float, path: Path) -> float:
    velocity = 0.0
    for g, lr in path:
        velocity = 0.9 * velocity + g
        p = p - lr * velocity
    return p


def nesterov(p: float, path: Path) -> float:
    velocity = 0.0
    for g, lr in path:
        velocity = 0.9 * velocity + g
        p = p - lr * (g + 0.9 * velocity)
    return p


def adam(p: float, path: Path) -> float:
    m = v = 0.0
    for t, (g, lr) in enumerate(path, start=1):
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g**2
        p = p - lr * (m / (1 - 0.9**t)) / (sqrt(v / (1 - 0.999**t)) + 1e-8)
    return p


FORMULAS: dict[str, Callable[[float, Path], float]] = {
    "sgd": sgd,
    "momentum": momentum,
    "nesterov": nesterov,
    "adam": adam,
}


def optimizer_of(name: str, dtype: type[np.floating[Any]] = np.float64) -> Optimizer:
    return OPTIMIZERS[name](SIZE, np.dtype(dtype))


def take_steps(optimizer: Optimizer, parameters: Array, gradients: Array, rates: list[float]) -> None:
    for gradient, lr in zip(gradients, rates, strict=True):
        optimizer.step(parameters, gradient.copy(), lr=lr)


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 2**32 - 1), st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_steps_follow_the_formula(seed: int, rates: list[float]) -> None:
    assert OPTIMIZERS.keys() == FORMULAS.keys()
    generator = np.random.default_rng(seed)
    start = generator.standard_normal(SIZE)
    gradients = generator.standard_normal((len(rates), SIZE))
    paths = [list(zip(own.tolist(), rates, strict=True)) for own in gradients.T]
    for name, formula in FORMULAS.items():
        parameters, optimizer = start.copy(), optimizer_of(name)
        take_steps(optimizer, parameters, gradients, rates)
        expected = [formula(p, path) for p, path in zip(start.tolist(), paths, strict=True)]
        np.testing.assert_allclose(parameters, expected, rtol=1e-12, atol=1e-12)
        assert optimizer.steps == len(rates)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_parameters_and_state_change_in_place_and_keep_their_type(dtype: type[np.floating[Any]]) -> None:
    names = {"sgd": set(), "momentum": {"velocity"}, "nesterov": {"velocity"}, "adam": {"mean", "square"}}
    for name in FORMULAS:
        optimizer = optimizer_of(name, dtype)
        parameters = np.ones(SIZE, dtype)
        state = dict(optimizer.state)
        take_steps(optimizer, parameters, np.ones((3, SIZE), dtype), [0.1] * 3)
        assert (parameters < 1).all()
        assert optimizer.state.keys() == state.keys() == names[name]
        for key, array in optimizer.state.items():
            assert array is state[key]
            assert array.shape == (SIZE,)
            assert array.dtype == dtype


def test_a_copied_state_goes_on_to_the_very_same_numbers() -> None:
    gradients = np.random.default_rng(0).standard_normal((8, SIZE))
    for name in FORMULAS:
        whole, first = np.ones(SIZE), np.ones(SIZE)
        take_steps(optimizer_of(name), whole, gradients, [0.1] * 8)
        interrupted, resumed = optimizer_of(name), optimizer_of(name)
        take_steps(interrupted, first, gradients[:5], [0.1] * 5)
        resumed.steps = interrupted.steps
        for key, array in interrupted.state.items():
            resumed.state[key][...] = array
        take_steps(resumed, first, gradients[5:], [0.1] * 3)
        np.testing.assert_array_equal(first, whole)


def test_a_bowl_is_descended() -> None:
    steepness = np.linspace(0.5, 2, SIZE)
    for name in FORMULAS:
        optimizer, parameters = optimizer_of(name), np.ones(SIZE)
        for _ in range(400):
            optimizer.step(parameters, steepness * parameters, lr=0.05)
        assert np.abs(parameters).max() < 1e-3, name


def test_adam_takes_a_first_step_of_the_learning_rate_whatever_the_size_of_gradients() -> None:
    parameters = np.zeros(4)
    Adam(4, np.dtype(np.float64)).step(parameters, np.array([1e-3, 1.0, -50, 0]), lr=0.01)
    np.testing.assert_allclose(parameters, [-0.01, -0.01, 0.01, 0], rtol=1e-4)
