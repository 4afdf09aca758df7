"""The table of parameters is that of the article."""

from __future__ import annotations

import math

from lenet.nn.lenet5 import PARAMETER_SHAPES


def test_the_network_has_as_many_parameters_as_lenet_5_of_the_article() -> None:
    # Fields times channels times filters, and a bias for each filter.
    expected = (25 * 1 + 1) * 6 + (25 * 6 + 1) * 16 + (25 * 16 + 1) * 120 + (120 + 1) * 84 + (84 + 1) * 10
    assert (
        sum(math.prod(shape) for shapes in PARAMETER_SHAPES.values() for shape in shapes.values()) == expected
    )
    assert list(PARAMETER_SHAPES) == ["conv1", "conv2", "conv3", "fc1", "fc2"]
