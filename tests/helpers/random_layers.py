"""Layers drawn at random, each with the shape of an input that it fits."""

import numpy as np
from hypothesis import strategies as st

from lenet.nn.layers import Convolution, MaxPool

SMALL = st.integers(1, 3)


@st.composite
def convolutions(draw: st.DrawFn) -> tuple[Convolution, tuple[int, ...]]:
    """Draw a convolution and the shape of an input that it fits."""
    size, stride, padding = draw(SMALL), draw(SMALL), draw(st.integers(0, 2))
    layer = Convolution(draw(SMALL), draw(SMALL), size, stride=stride, padding=padding, dtype=np.float64)
    height, width = (max(1, size - 2 * padding) + draw(st.integers(0, 3)) for _ in range(2))
    return layer, (draw(SMALL), layer.channels, height, width)


@st.composite
def pools(draw: st.DrawFn) -> tuple[MaxPool, tuple[int, ...]]:
    """Draw a pooling layer and the shape of an input that it fits; windows may overlap or leave gaps."""
    layer = MaxPool(draw(SMALL), stride=draw(SMALL))
    height, width = (layer.size + draw(st.integers(0, 4)) for _ in range(2))
    return layer, (draw(SMALL), draw(SMALL), height, width)
