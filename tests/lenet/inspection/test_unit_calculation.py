"""A unit's numbers, added up one by one, give the value that the network has there."""

import numpy as np
import pytest

from lenet.inspection.activations import Trace, Unit
from lenet.inspection.unit_calculation import Calculation
from lenet.nn.im2row import im2row_indices
from lenet.nn.lenet5 import PARAMETER_SHAPES
from tests.helpers.inside_network import chance_network, drawn_picture, trace_of

UNITS = [
    Unit("conv1", 3, 27, 0),
    Unit("conv1", 0, 11, 14),
    Unit("conv2", 15, 4, 9),
    Unit("conv3", 77),
    Unit("fc1", 83),
    Unit("fc2", 4),
]


@pytest.fixture(scope="module")
def trace() -> Trace:
    return trace_of(chance_network(np.float64), drawn_picture())


def test_products_and_bias_add_up_to_the_value(trace: Trace) -> None:
    for unit in UNITS:
        calculation = Calculation.of(trace, unit)
        assert calculation.weights is not None
        inputs, weights = calculation.inputs.ravel().tolist(), calculation.weights.ravel().tolist()
        total = calculation.bias + sum(a * w for a, w in zip(inputs, weights, strict=True))
        expected = total if unit.stage == "fc2" else max(total, 0)
        assert calculation.z == pytest.approx(total)
        assert calculation.value == pytest.approx(expected)
        output = trace.output(unit.stage)[unit.channel]
        assert (output[unit.row, unit.column] if output.ndim else output) == pytest.approx(expected)
        assert trace.value(unit) == pytest.approx(expected)


def test_a_pooling_takes_the_largest_of_four(trace: Trace) -> None:
    for stage in ("pool1", "pool2"):
        calculation = Calculation.of(trace, Unit(stage, 5, 2, 3))
        four = trace.incoming(stage)[5, 4:6, 6:8].ravel().tolist()
        assert sorted(calculation.inputs.ravel().tolist()) == sorted(four)
        assert (calculation.corner, calculation.weights) == ((4, 6), None)
        assert calculation.value == trace.output(stage)[5, 2, 3] == max(four)


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
    with pytest.raises(ValueError, match="not calculated"):
        Calculation.of(trace, Unit("input", 0))
