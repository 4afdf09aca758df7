"""A unit's numbers, added up one by one, give the value that the network has there."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.inspection.activations import Trace, Unit
from lenet.inspection.unit_calculation import Calculation
from lenet.nn.im2row import im2row_indices
from lenet.nn.lenet5 import PARAMETER_SHAPES
from tests.helpers.inside_network import chance_network, drawn_picture, trace_of


@pytest.fixture(scope="module")
def trace() -> Trace:
    return trace_of(chance_network(np.float64), drawn_picture())


def value_in(trace: Trace, unit: Unit) -> float:
    output = trace.output(unit.stage)
    return float(output[unit.channel] if output.ndim == 1 else output[unit.channel, unit.row, unit.column])


def test_products_and_bias_add_up_to_the_value(trace: Trace) -> None:
    places = {"conv1": (3, 27, 0), "conv2": (15, 4, 9), "conv3": (77,), "fc1": (83,), "fc2": (4,)}
    for unit in (*(Unit(stage, *place) for stage, place in places.items()), Unit("conv1", 0, 11, 14)):
        calculation = Calculation.of(trace, unit)
        assert calculation.weights is not None
        total = calculation.bias
        pairs = zip(calculation.inputs.ravel().tolist(), calculation.weights.ravel().tolist(), strict=True)
        for a, w in pairs:
            total += a * w
        assert calculation.z == pytest.approx(total)
        expected = total if unit.stage == "fc2" else max(total, 0)
        assert calculation.value == pytest.approx(expected)
        assert value_in(trace, unit) == pytest.approx(expected)


def test_a_pooling_takes_the_largest_of_four(trace: Trace) -> None:
    for stage in ("pool1", "pool2"):
        unit = Unit(stage, 5, 2, 3)
        calculation = Calculation.of(trace, unit)
        four = [trace.incoming(stage)[5, row, column] for row in (4, 5) for column in (6, 7)]
        assert sorted(calculation.inputs.ravel().tolist()) == sorted(four)
        assert calculation.corner == (4, 6)
        assert calculation.weights is None
        assert calculation.value == value_in(trace, unit) == max(four)


def test_a_window_lies_where_it_is_said(trace: Trace) -> None:
    calculation = Calculation.of(trace, Unit("conv2", 1, 3, 8))
    top, left = calculation.corner
    np.testing.assert_array_equal(
        calculation.inputs, trace.output("pool1")[:, top : top + 5, left : left + 5]
    )


def test_the_matrices_are_those_of_the_article(trace: Trace) -> None:
    for stage, arrays in PARAMETER_SHAPES.items():
        shapes = Calculation.of(trace, Unit(stage, 0)).shapes
        assert (shapes["W"], shapes["b"]) == (arrays["W"], arrays["b"])
        assert shapes["z"] == (shapes["a"][0], shapes["W"][1])
    a = im2row_indices(trace.output("input")[None], 5, 5, padding=0)
    unit = Unit("conv1", 2, 6, 9)
    calculation = Calculation.of(trace, unit)
    assert calculation.shapes["a"] == a.shape == (784, 25)
    np.testing.assert_array_equal(calculation.inputs.ravel(), a[6 * 28 + 9])
    assert Calculation.of(trace, Unit("pool2", 0)).shapes == {"a": (400, 4), "z": (400, 1)}


def test_a_pixel_is_not_calculated(trace: Trace) -> None:
    with pytest.raises(ValueError, match="not calculated"):
        Calculation.of(trace, Unit("input", 0))
