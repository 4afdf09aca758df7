"""Convolution and pooling as matrix products: windows become rows, and rows become windows again.

These functions are the readable definition of what a layer does; faster kernels are tested against
them. A 3×3 picture seen through 2×2 windows at stride 1::

    0 1 2        0 1 3 4
    3 4 5   →    1 2 4 5      one row a window, left to right, then downwards
    6 7 8        3 4 6 7
                 4 5 7 8

The names follow the article "LeNet5实现-numpy" and its program PyNet.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from lenet.nn.arrays import Array


def output_size(size: int, field: int, padding: int, stride: int) -> int:
    """Return how many windows of ``field`` pixels fit along ``size`` pixels.

    Raises
    ------
    ValueError
        If not even one window fits, or an argument is out of its range.
    """
    if field < 1 or stride < 1 or padding < 0:
        raise ValueError(
            f"A window needs field ≥ 1, stride ≥ 1 and padding ≥ 0, not {field}, {stride} and {padding}."
        )
    if size + 2 * padding < field:
        raise ValueError(f"A window of {field} pixels does not fit into {size} + 2·{padding} pixels.")
    return (size + 2 * padding - field) // stride + 1


def _sum_windows(windows: Array, x_shape: tuple[int, ...], stride: int) -> Array:
    """Add windows [N, C, out_h, out_w, field_height, field_width] into a picture of ``x_shape``."""
    picture = np.zeros(x_shape, dtype=windows.dtype)
    out_height, out_width, field_height, field_width = windows.shape[2:]
    for row in range(field_height):
        rows = slice(row, row + stride * out_height, stride)
        for column in range(field_width):
            columns = slice(column, column + stride * out_width, stride)
            picture[:, :, rows, columns] += windows[..., row, column]
    return picture


def im2row_indices(x: Array, field_height: int, field_width: int, padding: int = 1, stride: int = 1) -> Array:
    """Lay out every convolution window as a row.

    Parameters
    ----------
    x : [N, C, H, W]
        Pictures of any number type.
    field_height, field_width
        Size of the filter, in pixels.
    padding
        Rows and columns of zeros put around each picture.
    stride
        Step from one window to the next, in pixels.

    Returns
    -------
    a : [N·out_h·out_w, C·field_height·field_width]
        Rows by picture, then window row, then window column; columns by channel, then filter row,
        then filter column. A new array.

    Examples
    --------
    >>> im2row_indices(np.arange(9).reshape(1, 1, 3, 3), 2, 2, padding=0)
    array([[0, 1, 3, 4],
           [1, 2, 4, 5],
           [3, 4, 6, 7],
           [4, 5, 7, 8]])
    """
    p, (_, channels, height, width) = padding, x.shape
    output_size(height, field_height, p, stride)
    output_size(width, field_width, p, stride)
    padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p))) if p else x
    windows: Array = sliding_window_view(padded, (field_height, field_width), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride].transpose(0, 2, 3, 1, 4, 5)
    return windows.reshape(-1, channels * field_height * field_width).copy()


def row2im_indices(
    rows: Array,
    x_shape: tuple[int, int, int, int],
    field_height: int = 3,
    field_width: int = 3,
    padding: int = 1,
    stride: int = 1,
    isstinct: bool = False,
) -> Array:
    """Put rows back into pictures: the transpose of `im2row_indices`, or its inverse.

    Parameters
    ----------
    rows : [N·out_h·out_w, C·field_height·field_width]
        Rows as `im2row_indices` makes them.
    x_shape
        Shape of the pictures, (N, C, H, W).
    field_height, field_width, padding, stride
        As given to `im2row_indices`.
    isstinct
        Average where windows overlap instead of adding, so that the pictures come back.

    Returns
    -------
    x : [N, C, H, W]
        Pixels that no window covers are 0.

    Examples
    --------
    >>> rows = im2row_indices(np.ones((1, 1, 3, 3)), 2, 2, padding=0)
    >>> row2im_indices(rows, (1, 1, 3, 3), 2, 2, padding=0)[0, 0]
    array([[1., 2., 1.],
           [2., 4., 2.],
           [1., 2., 1.]])
    """
    count, channels, height, width = x_shape
    out_height = output_size(height, field_height, padding, stride)
    out_width = output_size(width, field_width, padding, stride)
    windows = rows.reshape(count, out_height, out_width, channels, field_height, field_width)
    windows = windows.transpose(0, 3, 1, 2, 4, 5)
    size = height + 2 * padding, width + 2 * padding
    picture = _sum_windows(windows, (count, channels, *size), stride)
    if isstinct:
        ones = np.ones((1, 1, *windows.shape[2:]), windows.dtype)
        picture = picture / np.maximum(_sum_windows(ones, (1, 1, *size), stride), 1)
    return picture[:, :, padding : padding + height, padding : padding + width]


def conv_fc2output(inputs: Array, batch_size: int, out_height: int, out_width: int) -> Array:
    """Turn a convolution's product z [N·out_h·out_w, F] into its output [N, F, out_h, out_w].

    Examples
    --------
    >>> conv_fc2output(np.zeros((2 * 28 * 28, 6)), 2, 28, 28).shape
    (2, 6, 28, 28)
    """
    return inputs.reshape(batch_size, out_height, out_width, -1).transpose(0, 3, 1, 2)


def conv_output2fc(inputs: Array) -> Array:
    """Turn a convolution's output [N, F, out_h, out_w] into its product z [N·out_h·out_w, F].

    Examples
    --------
    >>> conv_output2fc(np.zeros((2, 6, 28, 28))).shape
    (1568, 6)
    """
    return inputs.transpose(0, 2, 3, 1).reshape(-1, inputs.shape[1])


def pool2row_indices(x: Array, field_height: int, field_width: int, stride: int = 1) -> Array:
    """Lay out every pooling window of maps [N, C, H, W] as a row, as for a convolution of each channel alone.

    Returns
    -------
    a : [N·C·out_h·out_w, field_height·field_width]
        Rows by picture, then channel, then window row, then window column. A new array.

    Examples
    --------
    >>> pool2row_indices(np.arange(8).reshape(1, 1, 2, 4), 2, 2, stride=2)
    array([[0, 1, 4, 5],
           [2, 3, 6, 7]])
    """
    return im2row_indices(x.reshape(-1, 1, *x.shape[2:]), field_height, field_width, 0, stride)


def row2pool_indices(
    rows: Array,
    x_shape: tuple[int, int, int, int],
    field_height: int = 2,
    field_width: int = 2,
    stride: int = 2,
    isstinct: bool = False,
) -> Array:
    """Put pooling rows back into maps: the transpose of `pool2row_indices`, or, with ``isstinct``, its inverse.

    Parameters
    ----------
    rows : [N·C·out_h·out_w, field_height·field_width]
        Rows as `pool2row_indices` makes them.
    x_shape
        Shape of the maps, (N, C, H, W).

    Returns
    -------
    x : [N, C, H, W]
        Pixels that no window covers are 0.

    Examples
    --------
    >>> row2pool_indices(np.array([[0, 1, 4, 5], [2, 3, 6, 7]]), (1, 1, 2, 4))[0, 0]
    array([[0, 1, 2, 3],
           [4, 5, 6, 7]])
    """
    count, channels, height, width = x_shape
    alone = (count * channels, 1, height, width)
    return row2im_indices(rows, alone, field_height, field_width, 0, stride, isstinct).reshape(x_shape)


def pool_fc2output(inputs: Array, batch_size: int, out_height: int, out_width: int) -> Array:
    """Turn pooling's z [N·C·out_h·out_w] into its output [N, C, out_h, out_w].

    Examples
    --------
    >>> pool_fc2output(np.zeros(2 * 6 * 14 * 14), 2, 14, 14).shape
    (2, 6, 14, 14)
    """
    return inputs.reshape(batch_size, -1, out_height, out_width)


def pool_output2fc(inputs: Array) -> Array:
    """Turn pooling's output [N, C, out_h, out_w] into its z [N·C·out_h·out_w].

    Examples
    --------
    >>> pool_output2fc(np.zeros((2, 6, 14, 14))).shape
    (2352,)
    """
    return inputs.reshape(-1)
