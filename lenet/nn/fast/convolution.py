"""Convolution, ReLU and pooling in one product: where most of a LeNet-5's time goes, and is saved.

The four members of a 2×2 pooling window see patches that overlap. For filters of 3×3 pixels (F) they all
lie in one of 4×4, and each member's product is one with a matrix that has zeros elsewhere::

    upper left   upper right   lower left   lower right
     F F F ·      · F F F       · · · ·      · · · ·
     F F F ·      · F F F       F F F ·      · F F F
     F F F ·      · F F F       F F F ·      · F F F
     · · · ·      · · · ·       F F F ·      · F F F

So (size+1)² numbers are copied for a window and not 4·size², pooling is a maximum of whole blocks, and b
and ReLU come after it, on a quarter of the numbers. The zeros cost some multiplications; those of whole
patch rows are skipped.

Lowering copies patches into columns, as im2row does for single outputs; raising is its transpose; placing
puts the filters at their offsets into the tile.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.lib.stride_tricks import as_strided

from lenet.nn.arrays import Array
from lenet.nn.fast.kernels import Call, Kernel, Wiring
from lenet.nn.layers import Convolution

SMALL_PRODUCT = 1_000_000
"""Multiplications up to which OpenBLAS multiplies without repacking its operands on AVX-512
(its ``sgemm_small_kernel_permit``). Pieces of that size fit the caches of other processors too."""

NARROW_ROWS, NARROW_COLUMNS = 48, 32
"""Largest block of a weight gradient that one product makes: measured as the best for products
whose inner sum is long."""


def largest_divisor(number: int, limit: int) -> int:
    """Return the largest divisor of ``number`` that is at most ``limit``, and at least 1."""
    return max((d for d in range(1, number + 1) if number % d == 0 and d <= limit), default=1)


class ConvolutionReLUPool(Kernel):
    """Convolution (odd filters, stride 1, no padding), ReLU and 2×2 max-pooling.

    Parameters
    ----------
    layer
        The convolution; its parameters are taken in by ``preparation``.
    wiring
        What the kernel is connected to.

    Attributes
    ----------
    tile : [2, 2, F, side, C, side]
        The filters at their offsets into a patch of side = size + 1, by member (row a, column b); as a
        matrix [4·F, side·C·side].
    lowered : [rows, side·C·side, columns·n]
        A patch for each window and picture, by window row. As its rows begin with the patch's, the upper
        members need the first size of them and the lower members the last: two halves that overlap.
    halves : [rows, 2, size·C·side, columns·n]
        Those halves, a view. Both are multiplied by the same upper half of the tile.
    members : [rows, 2, 2·F, columns·n]
        What the products give, by window row and a, then by b and filter: left and right are its halves.
    sides : [rows, 2, F, columns·n]
        The larger of left and right, in right's memory; upper and lower are its halves.
    pooled : [rows, F, columns·n]
        The largest of all, and later its gradient.
    """

    def __init__(self, layer: Convolution, wiring: Wiring) -> None:
        super().__init__()
        self.layer, self.wiring = layer, wiring
        _, height, width, self.n = wiring.x.shape
        self.rows, self.columns = (height - layer.size + 1) // 2, (width - layer.size + 1) // 2
        self.side, length = layer.size + 1, self.columns * self.n
        arena, dtype, filters = wiring.arena, wiring.x.dtype, layer.filters
        self.tile = arena.zeros((2, 2, filters, self.side, layer.channels, self.side), dtype)
        self.matrix = self.tile.reshape(4 * filters, -1)
        self.lowered = arena.empty((self.rows, self.matrix.shape[1], length), dtype)
        self.members = arena.empty((self.rows, 2, 2 * filters, length), dtype)
        self.left, self.right = self.members[:, :, :filters], self.members[:, :, filters:]
        self.sides = self.right
        self.upper, self.lower = self.sides[:, 0], self.sides[:, 1]
        self.pooled = arena.empty((self.rows, filters, length), dtype)
        self.zeros = arena.zeros((length,), dtype)
        self.output = arena.empty((filters, self.rows, self.columns, self.n), dtype)
        self._prepare_products()
        self.preparation = self._placing()
        self.forward = self._lowering()
        if wiring.gradients is not None:
            self.left_wins = arena.empty(self.sides.shape, np.bool_)
            self.upper_wins = arena.empty(self.pooled.shape, np.bool_)
            self.doutput = arena.empty(self.output.shape, dtype)
            self.forward += self._pooling_with_winners()
            self.backward = [*self._unpooling(), *self._filter_gradient()]
            if wiring.dinput is not None:
                self.backward += self._raising(wiring.dinput)
        else:
            self.forward += self._pooling()
        self.forward += self._bias_and_relu()

    def _prepare_products(self) -> None:
        """Make the views of the two halves of the lowered matrix: [rows, 2, size·line, length]."""
        line = self.layer.channels * self.side
        down, across, one = self.lowered.strides
        shape = (self.rows, 2, self.layer.size * line, self.lowered.shape[2])
        self.halves = as_strided(self.lowered, shape, (down, line * across, across, one))
        self.half_matrix = self.matrix[: 2 * self.layer.filters, : self.layer.size * line]
        self.line = line

    def _placing(self) -> list[Call]:
        """Put the filters into the tile: member (a, b)'s go a patch rows down and b columns across."""
        layer, size = self.layer, self.layer.size
        filters = layer.W.reshape(layer.channels, size, size, layer.filters).transpose(3, 1, 0, 2)
        a, b, one_filter, row, channel, column = self.tile.strides
        shape = (2, 2, layer.filters, size, layer.channels, size)
        places = as_strided(self.tile, shape, (a + row, b + column, one_filter, row, channel, column))
        return [partial(np.copyto, places, filters)]

    def _lowering(self) -> list[Call]:
        """Copy the patches, and multiply."""
        channels, side = self.layer.channels, self.side
        c, h, w, one = self.wiring.x.strides
        shape = (self.rows, side, channels, side, self.columns, self.n)
        patches = as_strided(self.wiring.x, shape, (2 * h, h, c, w, 2 * w, one), writeable=False)
        size = self.half_matrix.size
        return [
            partial(np.copyto, self.lowered.reshape(shape), patches),
            partial(
                np.matmul, self.half_matrix, self._pieces(self.halves, size), self._pieces(self.members, size)
            ),
        ]

    def _pieces(self, matrices: Array, size: int) -> Array:
        """Cut matrices [..., m, columns·n] into pieces for small products with ``size`` numbers."""
        together = largest_divisor(self.columns, SMALL_PRODUCT // (size * self.n)) * self.n
        *outer, one = matrices.strides
        shape = (self.columns * self.n // together, *matrices.shape[:-1], together)
        return as_strided(matrices, shape, (together * one, *outer, one))

    def _pooling(self) -> list[Call]:
        """Take the largest of each window's members."""
        return [
            partial(np.maximum, self.left, self.right, out=self.sides),
            partial(np.maximum, self.upper, self.lower, out=self.pooled),
        ]

    def _pooling_with_winners(self) -> list[Call]:
        """Take the largest, and note which it is: on a tie the first, alone, as in the definition."""
        return [
            partial(np.greater_equal, self.left, self.right, out=self.left_wins),
            *self._pooling(),
            partial(np.greater_equal, self.upper, self.lower, out=self.upper_wins),
        ]

    def _bias_and_relu(self) -> list[Call]:
        """Add b and apply ReLU, to the quarter that pooling left.

        Rounding keeps the order of numbers, so max(z) + b is max(z + b), and ReLU can wait too.
        """
        by_row = self.output.swapaxes(0, 1)
        zeros = self.zeros.reshape(by_row.shape[2:])
        return [
            partial(np.add, self.pooled, self.layer.b.T, out=self.pooled),
            partial(np.maximum, self.pooled.reshape(by_row.shape), zeros, out=by_row),
        ]

    def _unpooling(self) -> list[Call]:
        """Turn doutput into the gradients of left and of sides, in their memory; right's is the difference."""
        assert self.wiring.gradients is not None
        gradient, by_row = self.pooled, self.doutput.swapaxes(0, 1)
        arena, dtype = self.wiring.arena, gradient.dtype
        positive = arena.empty(gradient.shape, np.bool_)
        # Sums are products with ones: NumPy's own sums keep other threads waiting.
        ones, line_sums = np.ones((gradient.shape[2],), dtype), arena.empty(gradient.shape[:2], dtype)
        maps = gradient.reshape(by_row.shape)
        return [
            partial(np.greater, self.pooled, self.zeros, out=positive),
            partial(np.multiply, by_row, positive.reshape(by_row.shape), out=maps),
            partial(np.matmul, gradient, ones, out=line_sums),
            partial(np.add.reduce, line_sums, 0, None, self.wiring.gradients["b"][0]),
            # What one of a pair does not get, the other does: subtracting is the opposite mask.
            partial(np.multiply, gradient, self.upper_wins, out=self.upper),
            partial(np.subtract, gradient, self.upper, out=self.lower),
            partial(np.multiply, self.sides, self.left_wins, out=self.left),
        ]

    def _filter_gradient(self) -> list[Call]:
        """Multiply for the half tile's gradient, and add up its lines and its two copies of the filters."""
        assert self.wiring.gradients is not None
        layer, arena, dtype = self.layer, self.wiring.arena, self.lowered.dtype
        tall = self.line * largest_divisor(layer.size, NARROW_ROWS // self.line)
        wide = layer.filters * largest_divisor(2, NARROW_COLUMNS // layer.filters)
        lowered = _blocks(self.halves, tall)[:, :, :, None]
        members = _blocks(self.members, wide)[:, :, None].swapaxes(4, 5)
        blocks = (lowered.shape[2], members.shape[3], tall, wide)
        stack, dtile = arena.empty((self.rows, 2, *blocks), dtype), arena.empty(blocks, dtype)
        patch = (layer.size, layer.channels, self.side)
        # [C, filter row, patch column, b, F]
        copies = dtile.swapaxes(1, 2).reshape(*patch, 2, layer.filters).swapaxes(0, 1)
        dW = self.wiring.gradients["W"].reshape(layer.channels, layer.size, layer.size, layer.filters)
        return [
            partial(np.matmul, lowered, members, out=stack),
            partial(
                np.matmul,
                np.ones(2 * self.rows, dtype),
                stack.reshape(2 * self.rows, -1),
                out=dtile.reshape(-1),
            ),
            partial(np.add, copies[:, :, :-1, 0], copies[:, :, 1:, 1], out=dW),
            # The second copies are those of sides: without left's they are right's.
            partial(np.subtract, dW, copies[:, :, 1:, 0], out=dW),
        ]

    def _raising(self, dinput: Array) -> list[Call]:
        """Multiply for the lowered matrix's gradient, and add it up into the input's.

        Rows and columns go in pairs, as patches start at even pixels: an odd filter makes an even
        patch, and an even input wherever windows of two fit.
        """
        channels, height, width, n = dinput.shape
        pairs = dinput.reshape(channels, height // 2, 2, width // 2, 2, n)
        shape = (self.rows, self.side // 2, 2, channels, self.side // 2, 2, self.columns, n)
        # By pair of patch rows and pair of patch columns, then in the order of dinput's pairs.
        patches = self.lowered.reshape(shape).transpose(1, 4, 3, 0, 2, 6, 5, 7)
        members = self.members.reshape(self.rows, -1, self.columns * n)
        line, half = self.line, 2 * self.layer.filters
        # A patch's first line is the upper members' alone, and its last the lower ones': zeros are not multiplied.
        parts = [
            (slice(line, -line), slice(None)),
            (slice(line), slice(half)),
            (slice(-line, None), slice(half, None)),
        ]
        calls: list[Call] = [partial(np.subtract, self.sides, self.left, out=self.right)]
        # The lowered matrix has done its part: its memory takes its own gradient.
        for lines, some in parts:
            matrix, dlowered = self.matrix[some, lines].T, self.lowered[:, lines]
            pieces = (self._pieces(array, self.matrix.size) for array in (members[:, some], dlowered))
            calls.append(partial(np.matmul, matrix, *pieces))
        calls.append(partial(dinput.fill, 0))
        for row, line in enumerate(patches):
            for column, pixels in enumerate(line):
                target = pairs[:, row : row + self.rows, :, column : column + self.columns]
                calls.append(partial(np.add, target, pixels, out=target))
        return calls


def _blocks(matrices: Array, rows: int) -> Array:
    """Cut matrices [..., m, k] into blocks of rows: [..., m / rows, rows, k]."""
    *outer, height, width = matrices.shape
    *steps, down, across = matrices.strides
    return as_strided(matrices, (*outer, height // rows, rows, width), (*steps, rows * down, down, across))
