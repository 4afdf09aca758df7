"""A plan serves many batches, follows its network's parameters, and joins what a kernel can join."""

from collections.abc import Callable
from typing import NoReturn

import numpy as np
import pytest

from lenet.nn.arrays import Array
from lenet.nn.fast.plan import Plan
from lenet.nn.layers import Convolution, FullyConnected, Layer, MaxPool, ReLU
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet
from tests.helpers.numerics import relative_difference

SHAPE = (1, 32, 32)


def lenet5() -> LeNet5:
    return LeNet5(generator=np.random.default_rng(0), dtype=np.float64)


def pictures(count: int, seed: int) -> Array:
    return np.random.default_rng(seed).standard_normal((count, *SHAPE))


def learn(plan: Plan, x: Array) -> Array:
    """Run a batch forwards and backwards, and return its scores."""
    plan.x[...] = np.moveaxis(x, 0, -1)
    scores = plan.forward().T.copy()
    plan.backward(cross_entropy(scores, np.arange(len(x)) % 10)[1].T)
    return scores


def test_a_plan_that_served_other_batches_gives_what_a_fresh_one_gives() -> None:
    network = lenet5()
    used, fresh = (np.zeros_like(network.parameters) for _ in range(2))
    plan, reading = Plan(network, SHAPE, 4, network.views(used)), Plan(network, SHAPE, 4)
    for seed in range(3):
        learn(plan, pictures(4, seed) * 10)
    scores = learn(plan, pictures(4, 9))
    np.testing.assert_array_equal(
        scores, learn(Plan(network, SHAPE, 4, network.views(fresh)), pictures(4, 9))
    )
    np.testing.assert_array_equal(used, fresh)
    # One that only reads gives the same scores, while another one is at work.
    reading.x[...] = plan.x
    read = reading.forward().T
    learn(plan, pictures(4, 5))
    np.testing.assert_array_equal(read, scores)


def test_a_plan_changes_neither_the_input_nor_the_scores_gradient_nor_the_network() -> None:
    network, x = lenet5(), pictures(3, 3)
    before = network.parameters.copy()
    plan = Plan(network, SHAPE, 3, network.views(np.zeros_like(before)))
    plan.x[...] = np.moveaxis(x, 0, -1)
    plan.forward()
    dscores = np.ones((10, 3))
    plan.backward(dscores)
    np.testing.assert_array_equal(np.moveaxis(plan.x, -1, 0), x)
    np.testing.assert_array_equal(dscores, 1)
    np.testing.assert_array_equal(network.parameters, before)


class DefinitionUsedError(Exception):
    """A layer was asked to compute by itself."""


@pytest.fixture
def forbid_definition(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes every layer's own forward and backward fail from then on."""

    def refuse(*_arguments: object) -> NoReturn:
        raise DefinitionUsedError

    def forbid() -> None:
        for layer in (Convolution, FullyConnected, MaxPool, ReLU):
            monkeypatch.setattr(layer, "forward", refuse)
            monkeypatch.setattr(layer, "backward", refuse)

    return forbid


def test_all_of_lenet5_runs_in_kernels_of_its_own(forbid_definition: Callable[[], None]) -> None:
    network, x = lenet5(), pictures(2, 5)
    expected, _ = network.forward(x)
    plan = Plan(network, SHAPE, 2, network.views(np.zeros_like(network.parameters)))
    forbid_definition()
    assert relative_difference(learn(plan, x), expected) < 1e-12


MISFITS: dict[str, tuple[int, list[Layer]]] = {
    "even filter": (11, [Convolution(1, 2, 4), ReLU(), MaxPool(2, stride=2)]),
    "odd maps": (11, [Convolution(1, 2, 3), ReLU(), MaxPool(2, stride=2)]),
    "stride": (9, [Convolution(1, 2, 3, stride=2), ReLU(), MaxPool(2, stride=2)]),
    "padding": (10, [Convolution(1, 2, 3, padding=1), ReLU(), MaxPool(2, stride=2)]),
    "pool of three": (10, [Convolution(1, 2, 3), ReLU(), MaxPool(3, stride=2)]),
    "overlapping pool": (10, [Convolution(1, 2, 3), ReLU(), MaxPool(2, stride=1)]),
    "ReLU after the pool": (10, [Convolution(1, 2, 3), MaxPool(2, stride=2), ReLU()]),
}
"""What just misses LeNet-5's form, each in one way, and the side of its pictures."""


def test_layers_that_no_kernel_fits_run_by_their_definition(forbid_definition: Callable[[], None]) -> None:
    plans = {}
    for what, (side, layers) in MISFITS.items():
        network = LayeredNet({str(number): layer for number, layer in enumerate(layers)})
        plans[what] = Plan(network, (1, side, side), 2)
        plans[what].forward()
    forbid_definition()
    for plan in plans.values():
        with pytest.raises(DefinitionUsedError):
            plan.forward()


def test_layers_after_maps_of_one_pixel_still_get_maps() -> None:
    network = LayeredNet(
        {
            "whole": Convolution(1, 3, 6, dtype=np.float64),
            "padded": Convolution(3, 4, 3, padding=1, dtype=np.float64),
            "pool": MaxPool(1, stride=1),
            "scores": FullyConnected(4, 2, dtype=np.float64),
        }
    )
    network.initialise(np.random.default_rng(0))
    x = np.random.default_rng(1).standard_normal((3, 1, 6, 6))
    gradients = network.views(np.zeros_like(network.parameters))
    plan = Plan(network, (1, 6, 6), 3, gradients)
    plan.x[...] = np.moveaxis(x, 0, -1)
    scores, cache = network.forward(x)
    assert relative_difference(plan.forward().T, scores) < 1e-12
    plan.backward(np.ones((2, 3)))
    expected = network.backward(np.ones((3, 2)), cache)
    assert relative_difference(gradients["whole"]["W"], expected["whole"]["W"]) < 1e-12


def test_pictures_smaller_than_a_filter_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Plan(LeNet5(), (1, 3, 3), 2)
