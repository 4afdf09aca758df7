"""Convolution, ReLU and pooling in one product: where most of a LeNet-5's time goes, and is saved.

A column of the lowered matrix is a patch large enough for all four members of a 2×2 pooling
window, so that far less is copied than by im2row, and pooling is three maxima of whole blocks.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided

from lenet.im2row import Array
from lenet.kernels import Kernel, Wiring
from lenet.layers import Convolution

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

    The four members (a, b) of a pooling window see patches of size×size pixels that lie within one
    of (size+1)×(size+1). The tile [4·F, (size+1)·C·(size+1)] holds the filters at their four offsets
    into such a patch. The lowered matrix's rows run by patch row, channel and patch column; its
    columns by window column and picture, in a stack by window row. As patch rows come first, the
    upper members need the first ``size`` of them and the lower members the last: each half is one
    product with the upper half of the tile, that skips the zeros of the other half.

    Parameters
    ----------
    layer
        The convolution; its parameters are read at every pass.
    wiring
        What the kernel is connected to.
    """

    def __init__(self, layer: Convolution, wiring: Wiring) -> None:
        self.layer, self.learns = layer, wiring.gradients is not None
        x, arena, dtype = wiring.x, wiring.arena, wiring.x.dtype
        channels, height, width, n = x.shape
        side, filters = layer.size + 1, layer.filters
        rows, columns = (height - layer.size + 1) // 2, (width - layer.size + 1) // 2
        c, h, w, one = x.strides
        self.patches = as_strided(
            x, (rows, side, channels, side, columns, n), (2 * h, h, c, w, 2 * w, one), writeable=False
        )
        self.lowered = arena.empty(self.patches.shape, dtype)
        self.tile = arena.zeros((2, 2, filters, side, channels, side), dtype)
        self.members = arena.empty((rows, 2, 2 * filters, columns * n), dtype)
        self.left, self.right = self.members[:, :, :filters], self.members[:, :, filters:]
        self.sides = arena.empty((rows, 2, filters, columns * n), dtype)
        self.upper, self.lower = self.sides[:, 0], self.sides[:, 1]
        self.pooled = arena.empty((rows, filters, columns * n), dtype)
        self.zeros = arena.zeros((columns * n,), dtype)
        self.output = arena.empty((filters, rows, columns, n), dtype)
        self.output_by_row = self.output.swapaxes(0, 1)
        self.pooled_maps = self.pooled.reshape(self.output_by_row.shape)
        self._cut_products()
        if wiring.gradients is not None:
            self._prepare_learning(wiring)
        self.dinput_pairs = None if wiring.dinput is None else self._pair(wiring.dinput)

    def _cut_products(self) -> None:
        """Prepare the products: views of the tile, the lowered matrix and the members."""
        layer = self.layer
        rows, side, _, _, columns, n = self.lowered.shape
        self.matrix = self.tile.reshape(4 * layer.filters, -1)
        # Patch rows of the upper and of the lower members overlap: [rows, 2, size·line, columns·n].
        line, length = layer.channels * side, columns * n
        above, below = self.lowered.strides[:2]
        self.halves = as_strided(
            self.lowered,
            (rows, 2, layer.size * line, length),
            (above, below, below // line, self.zeros.itemsize),
        )
        self.half_matrix = self.matrix[: 2 * layer.filters, : layer.size * line]
        self.half_pieces = self._pieces(self.halves, self.half_matrix.size)
        self.member_pieces = self._pieces(self.members, self.half_matrix.size)
        self.all_pieces = self._pieces(self.lowered.reshape(rows, -1, length), self.matrix.size)
        self.all_member_pieces = self._pieces(self.members.reshape(rows, -1, length), self.matrix.size)

    def _pieces(self, matrices: Array, size: int) -> Array:
        """Cut matrices [..., rows, columns·n] into pieces for small products with ``size`` numbers."""
        columns, n = self.lowered.shape[-2:]
        together = largest_divisor(columns, SMALL_PRODUCT // (size * n))
        cut = matrices.shape[:-1]
        *outer, inner = matrices.strides
        shape = (columns // together, *cut, together * n)
        return as_strided(matrices, shape, (together * n * inner, *outer, inner))

    def _prepare_learning(self, wiring: Wiring) -> None:
        """Prepare what only `backward` needs."""
        assert wiring.gradients is not None
        layer, arena, dtype = self.layer, wiring.arena, self.lowered.dtype
        rows, filters, _ = self.pooled.shape
        self.doutput = arena.empty(self.output.shape, dtype)
        self.doutput_by_row = self.doutput.swapaxes(0, 1)
        self.left_wins = arena.empty(self.sides.shape, np.bool_)
        self.upper_wins, self.positive = (arena.empty(self.pooled.shape, np.bool_) for _ in range(2))
        self.dW = wiring.gradients["W"].reshape(layer.channels, layer.size, layer.size, filters)
        self.db = wiring.gradients["b"][0]
        line = layer.channels * (layer.size + 1)
        tall = line * largest_divisor(layer.size, NARROW_ROWS // line)
        wide = filters * largest_divisor(2, NARROW_COLUMNS // filters)
        self.half_blocks = self._blocks(self.halves, tall)[:, :, :, None]
        self.member_blocks = self._blocks(self.members, wide)[:, :, None].swapaxes(4, 5)
        blocks = (layer.size * line // tall, 2 * filters // wide)
        self.dtile_stack = arena.empty((rows, 2, *blocks, tall, wide), dtype)
        self.dtile = arena.empty((*blocks, tall, wide), dtype)

    def _blocks(self, matrices: Array, rows: int) -> Array:
        """Cut matrices [..., m, k] into blocks of rows: [..., m / rows, rows, k]."""
        *outer, height, width = matrices.shape
        *steps, down, right = matrices.strides
        return as_strided(matrices, (*outer, height // rows, rows, width), (*steps, rows * down, down, right))

    def _pair(self, dinput: Array) -> Array:
        """Prepare `_raise` by pairing up rows and columns, and return dinput so.

        Patches start at even pixels, so pairs stay together: an odd filter makes an even patch,
        and an even input wherever windows of two fit.
        """
        rows, side, channels, _, columns, n = self.lowered.shape
        pairs = self.lowered.reshape(rows, side // 2, 2, channels, side // 2, 2, columns, n)
        # By pair of patch rows and pair of patch columns, then in the order of dinput's pairs.
        self.patch_pairs = pairs.transpose(1, 4, 3, 0, 2, 6, 5, 7)
        height, width = dinput.shape[1:3]
        return dinput.reshape(channels, height // 2, 2, width // 2, 2, n)

    def take_parameters(self) -> None:
        """Put the filters into the tile, at the offset of each member."""
        layer, size = self.layer, self.layer.size
        filters = layer.W.reshape(layer.channels, size, size, layer.filters).transpose(3, 1, 0, 2)
        for a in (0, 1):
            for b in (0, 1):
                self.tile[a, b, :, a : a + size, :, b : b + size] = filters

    def forward(self) -> None:
        """Lower, multiply, pool; then add b and apply ReLU to the quarter that is left.

        Rounding keeps the order of numbers, so max(z) + b is max(z + b), and ReLU can wait too.
        """
        np.copyto(self.lowered, self.patches)
        np.matmul(self.half_matrix, self.half_pieces, out=self.member_pieces)
        np.maximum(self.left, self.right, out=self.sides)
        np.maximum(self.upper, self.lower, out=self.pooled)
        if self.learns:
            # On a tie the first of the window wins, alone, as in the definition: hence ≥.
            np.greater_equal(self.left, self.right, out=self.left_wins)
            np.greater_equal(self.upper, self.lower, out=self.upper_wins)
        self.pooled += self.layer.b.T
        np.maximum(self.pooled_maps, self.zeros.reshape(self.pooled_maps.shape[2:]), out=self.output_by_row)

    def backward(self) -> None:
        """Send each gradient to its window's winner, then take the products' gradients."""
        self._unpool()
        np.matmul(self.half_blocks, self.member_blocks, out=self.dtile_stack)
        self._gather_filters()
        if self.dinput_pairs is not None:
            # The lowered matrix has done its part: its memory takes its own gradient.
            np.matmul(self.matrix.T, self.all_member_pieces, out=self.all_pieces)
            self._raise(self.dinput_pairs)

    def _unpool(self) -> None:
        """Turn doutput into the members' gradient, in the members' memory."""
        np.greater(self.pooled, self.zeros, out=self.positive)
        positive_maps = self.positive.reshape(self.pooled_maps.shape)
        np.multiply(self.doutput_by_row, positive_maps, out=self.pooled_maps)
        np.add.reduce(self.pooled, axis=(0, 2), out=self.db)
        # What one of a pair does not get, the other does: subtracting is the opposite mask.
        np.multiply(self.pooled, self.upper_wins, out=self.upper)
        np.subtract(self.pooled, self.upper, out=self.lower)
        np.multiply(self.sides, self.left_wins, out=self.left)
        np.subtract(self.sides, self.left, out=self.right)

    def _gather_filters(self) -> None:
        """Add up the half tile's gradient over all lines, and over its two copies of the filters."""
        layer, size = self.layer, self.layer.size
        np.add.reduce(self.dtile_stack, axis=(0, 1), out=self.dtile)
        patch = (size, layer.channels, size + 1)
        dtile = self.dtile.swapaxes(1, 2).reshape(*patch, 2, layer.filters).swapaxes(0, 1)
        np.add(dtile[:, :, :-1, 0], dtile[:, :, 1:, 1], out=self.dW)

    def _raise(self, dinput_pairs: Array) -> None:
        """Add the lowered matrix's gradient up into the input's: the transpose of lowering."""
        dinput_pairs[...] = 0
        _, rows, _, columns, _, _ = self.patch_pairs.shape[2:]
        for row, line in enumerate(self.patch_pairs):
            for column, pixels in enumerate(line):
                target = dinput_pairs[:, row : row + rows, :, column : column + columns]
                target += pixels
