"""An arena's arrays begin on cache lines and never overlap."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.nn.fast.kernels import ALIGNMENT, BLOCK, Arena

SHAPES = st.lists(st.integers(0, 40), max_size=3).map(tuple)
DTYPES = st.sampled_from([np.bool_, np.float32, np.float64])


@settings(deadline=None)
@given(st.lists(st.tuples(SHAPES, DTYPES), max_size=30))
def test_arrays_are_aligned_and_apart(wanted: list[tuple[tuple[int, ...], type[np.generic]]]) -> None:
    arena = Arena()
    arrays = [arena.empty(shape, dtype) for shape, dtype in wanted]
    for number, (array, (shape, dtype)) in enumerate(zip(arrays, wanted, strict=True)):
        assert array.shape == shape
        assert array.dtype == dtype
        assert array.flags.c_contiguous
        # NumPy gives no address of its own to an array without elements.
        assert array.size == 0 or array.ctypes.data % ALIGNMENT == 0
        array[...] = number % 2
    for number, array in enumerate(arrays):
        np.testing.assert_array_equal(array, number % 2)


def test_zeros_are_zeros_and_larger_arrays_than_a_block_fit() -> None:
    arena = Arena()
    arena.empty((1000,), np.float32)[...] = 1
    small, large = arena.zeros((10,), np.float64), arena.zeros((BLOCK + 1,), np.uint8)
    after = arena.empty((10,), np.float64)
    after[...] = 1
    assert not small.any()
    assert not large.any()
