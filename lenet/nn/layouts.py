"""Layouts of a network's arrays in other programs, told from their shapes, and brought into the one used here.

PyTorch has [out, in, height, width] and [out, in], Keras [height, width, in, out] and [in, out]. Each array of
LeNet-5 has a number of elements of its own, so that its name does not matter.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.language.text import tr
from lenet.nn.parameters import MismatchError, Params, Shapes, check_finite, check_form

FILTER_SIDE = 5
"""Rows, and columns, of every filter."""


class Layout(Enum):
    """Whose layout arrays have."""

    ARTICLE = "article"
    PYTORCH = "pytorch"
    KERAS = "keras"


_OTHER_LAYERS = re.compile(
    r"tanh|sigmoid|average|avg|subsampl|batch_?norm|dropout|leaky|gelu|elu", re.IGNORECASE
)
"""What names and texts of a file say of layers that LeNet-5 does not have here."""


def params_from_arrays(arrays: Mapping[str, NDArray[Any]], shapes: Shapes) -> tuple[Params, Layout]:
    """Return a network's parameters, and whose layout they had.

    Parameters
    ----------
    arrays
        The arrays by any names: a convolution's W as [out, in, 5, 5], [5, 5, in, out] or as here, a fully connected
        layer's as [out, in] or [in, out]. The third convolution, which sees its whole input, can be a fully
        connected layer, whose inputs are in the order of the layout's maps.
    shapes
        The network's arrays.

    Raises
    ------
    MismatchError
        If the arrays are those of another network.
    """
    refuse_other_layers(arrays)
    wanted = {
        math.prod(shape): (layer, name) for layer, names in shapes.items() for name, shape in names.items()
    }
    found: dict[tuple[str, str], tuple[str, NDArray[Any]]] = {}
    for label, array in arrays.items():
        place = wanted.get(array.size)
        if place is None or place in found:
            raise MismatchError(
                tr(
                    "{label} of the shape {shape} is none of the arrays of this network, which are {shapes}",
                    label=repr(label[:40]),
                    shape=list(array.shape),
                    shapes=_listed(shapes),
                )
            )
        found[place] = (label, array)
    missing = [f"{layer}.{name}" for layer, name in wanted.values() if (layer, name) not in found]
    if missing:
        raise MismatchError(
            tr(
                "{missing} should be there; found {arrays}",
                missing=", ".join(missing),
                arrays=", ".join(arrays)[:200] or tr("none"),
            )
        )
    layout = _layout(array.shape for _, array in found.values())
    params: Params = {}
    for (layer, name), (label, array) in sorted(
        found.items(), key=lambda item: list(shapes).index(item[0][0])
    ):
        shape = shapes[layer][name]
        ready = (
            _bias(array)
            if name == "b"
            else _weights(array, shape, layout, is_filter=layer.startswith("conv"))
        )
        check_form(f"{layer}.{name}, {label[:40]!r},", ready.shape, ready.dtype, expected=shape)
        check_finite(f"{layer}.{name}", ready)
        params.setdefault(layer, {})[name] = np.ascontiguousarray(ready)
    return params, layout


def refuse_other_layers(texts: Iterable[str]) -> None:
    """Raise `MismatchError` if names or texts tell of layers that LeNet-5 does not have here."""
    for text in texts:
        told = _OTHER_LAYERS.search(text)
        if told is not None:
            raise MismatchError(
                tr(
                    "it says {told}, and only networks with ReLU, max pooling and no other layers can be read",
                    told=repr(told[0]),
                )
            )


def pytorch_arrays(params: Mapping[str, Mapping[str, NDArray[Any]]]) -> dict[str, NDArray[np.float32]]:
    """Return parameters as PyTorch's Conv2d and Linear layers of the same names take them: conv1.weight and so on."""
    arrays = {}
    for layer, own in params.items():
        transposed = own["W"].T.astype(np.float32)
        if layer.startswith("conv"):
            transposed = transposed.reshape(len(transposed), -1, FILTER_SIDE, FILTER_SIDE)
        arrays[f"{layer}.weight"] = np.ascontiguousarray(transposed)
        arrays[f"{layer}.bias"] = own["b"].reshape(-1).astype(np.float32)
    return arrays


def _layout(shapes: Iterable[tuple[int, ...]]) -> Layout:
    """Tell a layout from its filters, the only arrays of four axes."""
    for shape in shapes:
        if len(shape) == 4:
            return Layout.KERAS if shape[:2] == (FILTER_SIDE, FILTER_SIDE) else Layout.PYTORCH
    return Layout.ARTICLE


def _weights(array: NDArray[Any], shape: tuple[int, ...], layout: Layout, *, is_filter: bool) -> NDArray[Any]:
    """Return a layer's W in the shape used here, if it has one of the known ones; else as it is."""
    array = _wide(array)
    rows, columns = shape
    channels = rows // FILTER_SIDE**2
    if array.shape == (columns, channels, FILTER_SIDE, FILTER_SIDE):
        return array.reshape(columns, rows).T
    if array.shape == (columns, rows):
        array = array.T
    is_flattened_by_keras = layout is Layout.KERAS and is_filter and array.shape == shape
    if is_flattened_by_keras or array.shape == (FILTER_SIDE, FILTER_SIDE, channels, columns):
        maps = array.reshape(FILTER_SIDE, FILTER_SIDE, channels, columns)
        return maps.transpose(2, 0, 1, 3).reshape(shape)
    return array


def _bias(array: NDArray[Any]) -> NDArray[Any]:
    array = _wide(array)
    return array.reshape(1, -1) if max(array.shape, default=0) == array.size else array


def _wide(array: NDArray[Any]) -> NDArray[Any]:
    """Return half precision as float32, and anything else as it is, in the machine's byte order."""
    if array.dtype.type is np.float16:
        return array.astype(np.float32)
    return array.astype(array.dtype.newbyteorder("="))


def _listed(shapes: Shapes) -> str:
    return ", ".join(
        f"{layer}.{name} {list(shape)}" for layer, names in shapes.items() for name, shape in names.items()
    )
