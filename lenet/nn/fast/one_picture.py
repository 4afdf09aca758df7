"""Kernels that read one picture: few calls, as each takes longer than the sums it is asked for.

A batch of one has no long stretches of memory with the batch innermost. Here the channels lie innermost, so that a
row of a patch is one stretch; all windows of a map are multiplied at once, and vectors are vectors, for which NumPy has
shorter ways than for matrices of one column.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.lib.stride_tricks import as_strided

from lenet.nn.fast.kernels import Kernel, Wiring
from lenet.nn.layers import Convolution, LearningLayer


class OneConvolutionReLUPool(Kernel):
    """Convolution (odd filters, stride 1, no padding), ReLU and 2×2 max-pooling of one picture.

    It goes by the tiles that `lenet.nn.fast.convolution` explains: a window's patch has side·side·C numbers, of which the
    first size·side·C belong to the two upper members and the last to the two lower ones.
    """

    def __init__(self, layer: Convolution, wiring: Wiring) -> None:
        super().__init__()
        channels, height, width, _ = wiring.x.shape
        size, side, filters = layer.size, layer.size + 1, layer.filters
        rows, columns = (height - size + 1) // 2, (width - size + 1) // 2
        windows, used = rows * columns, size * side * channels
        empty, zeros, dtype = wiring.arena.empty, wiring.arena.zeros, wiring.x.dtype
        if channels < columns:
            # The stretches along a row of windows are the longer ones.
            lowered = empty((side, side, channels, rows, columns), dtype).transpose(3, 4, 0, 1, 2)
            members = empty((2, 2 * filters, windows), dtype).swapaxes(1, 2)
            sides = empty((2 * filters, windows), dtype).T
        else:
            lowered = empty((rows, columns, side, side, channels), dtype)
            members = empty((2, windows, 2 * filters), dtype)
            sides = empty((windows, 2 * filters), dtype)
        _, window, down, _, one = lowered.strides
        halves = as_strided(lowered, (2, windows, used), (down, window, one))
        c, h, w, _ = wiring.x.strides
        patches = as_strided(wiring.x, lowered.shape, (2 * h, 2 * w, h, w, c), writeable=False)
        tile = zeros((size, side, channels, 2, filters), dtype)
        pooled, b = empty((windows, filters), dtype), empty((windows, filters), dtype)
        W = layer.W.reshape(channels, size, size, filters).transpose(1, 2, 0, 3)
        self.preparation = [
            partial(np.copyto, tile[:, :-1, :, 0], W),
            partial(np.copyto, tile[:, 1:, :, 1], W),
            # Arrays of one shape are added in one stretch.
            partial(np.copyto, b, layer.b),
        ]
        self.forward = [
            partial(np.copyto, lowered, patches),
            partial(np.matmul, halves, tile.reshape(used, -1), out=members),
            partial(np.maximum, members[0], members[1], out=sides),
            # In this order of axes NumPy walks along the stretches that are read.
            partial(np.maximum, sides[:, :filters].T, sides[:, filters:].T, out=pooled.T),
            partial(np.add, pooled, b, out=pooled),
            partial(np.maximum, pooled, zeros(pooled.shape, dtype), out=pooled),
        ]
        self.largest_product = windows * tile.size
        self.output = pooled.reshape(rows, columns, filters, 1).transpose(2, 0, 1, 3)


class OneDense(Kernel):
    """A fully connected layer for one input, or a convolution that sees the whole map at once; then ReLU, or not."""

    def __init__(self, layer: LearningLayer, wiring: Wiring, *, relu: bool) -> None:
        super().__init__()
        x, outputs = wiring.x, layer.b.size
        # W's rows in the order in which the input lies in memory.
        order = np.argsort([-stride for stride in x.strides], kind="stable")
        rows = layer.W.reshape(*x.shape, outputs).transpose(*order, x.ndim)
        W = wiring.arena.empty(rows.shape, x.dtype)
        z, zeros = wiring.arena.empty((outputs,), x.dtype), wiring.arena.zeros((outputs,), x.dtype)
        self.preparation = [partial(np.copyto, W, rows)]
        self.forward = [
            partial(np.dot, x.ravel("K"), W.reshape(-1, outputs), z),
            partial(np.add, z, layer.b[0], out=z),
        ]
        if relu:
            self.forward.append(partial(np.maximum, z, zeros, out=z))
        self.largest_product = W.size
        self.output = z[:, None]
