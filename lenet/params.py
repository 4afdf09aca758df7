"""LeNet-5's parameters in a file: checked before they are saved, and before anything gets them.

Loading promises that nothing in a file is imported or called, and that whatever is wrong with it is told
in one sentence.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from lenet.architecture import PARAMETER_SHAPES
from lenet.files import atomic_write, read_whole, reason, shown_path
from lenet.meta import MetaError, checked_meta
from lenet.pickle_arrays import ArrayContent, PickledArray
from lenet.pickle_reader import read_pickle
from lenet.pickle_source import PickleError
from lenet.pickle_writer import write_pickle

MAX_FILE_BYTES = 64 * 2**20
"""A larger file is refused unread; a genuine one has under 4 MB."""

Shapes: TypeAlias = Mapping[str, Mapping[str, tuple[int, ...]]]
"""The shape of each array by layer and name, as in `lenet.architecture.PARAMETER_SHAPES`."""

Params: TypeAlias = dict[str, dict[str, Any]]
"""Arrays by layer and name: ``params["conv1"]["W"]``, and plain values in ``params["meta"]`` if there."""


class ParamsError(ValueError):
    """Parameters that are not LeNet-5's, or a file of them that cannot be read or written."""


class _MismatchError(ValueError):
    """What was expected and what was found, as a part of a `ParamsError`'s sentence."""


def save_params(
    params: Mapping[str, Mapping[str, Any]],
    path: str | os.PathLike[str] = "params.pkl",
    *,
    shapes: Shapes = PARAMETER_SHAPES,
) -> None:
    """Save parameters as a pickle of plain dictionaries of arrays; see `lenet.pickle_writer`.

    Parameters
    ----------
    params
        Arrays as in `shapes`, float32 or float64, and optionally ``meta``, see `lenet.meta`. Each array is saved in its own type, C-contiguous and little-endian.
    path
        The file to make or to replace, which happens when the new one is safely on the disk.
    shapes
        The network's arrays.

    Raises
    ------
    ParamsError
        If the parameters are not as they should be or the file cannot be written. What was in the
        file before is then still there.
    """
    check_params(params, shapes)
    plain: dict[str, object] = {
        layer: {name: _little_endian(params[layer][name]) for name in names}
        for layer, names in shapes.items()
    }
    try:
        if "meta" in params:
            plain["meta"] = checked_meta(params["meta"])
        content = write_pickle(plain)
        atomic_write(Path(path), lambda file: file.write(content))
    except MetaError as error:
        raise ParamsError(f"These parameters cannot be saved: {error}.") from error
    except OSError as error:
        raise ParamsError(f"{shown_path(path)} could not be saved: {reason(error)}.") from error


def load_params(path: str | os.PathLike[str] = "params.pkl", *, shapes: Shapes = PARAMETER_SHAPES) -> Params:
    """Load parameters from a pickle, of ours or of the article's program, without executing it.

    Parameters
    ----------
    path
        A file of protocol 0 to 5, written by NumPy 1 or 2 in either byte order and in C or Fortran order.
    shapes
        The network's arrays.

    Returns
    -------
    Params
        New, writable, C-contiguous arrays in the machine's byte order and the file's precision; ``meta``
        is there if the file has it.

    Raises
    ------
    ParamsError
        If the file cannot be read, is larger than 64 MiB, or holds anything but LeNet-5's parameters.
    """
    try:
        return _loaded(read_pickle(read_whole(Path(path), max_bytes=MAX_FILE_BYTES)), shapes)
    except OSError as error:
        raise ParamsError(f"{shown_path(path)} could not be loaded: {reason(error)}.") from error
    except PickleError as error:
        raise ParamsError(
            f"{shown_path(path)} is no pickle of LeNet-5's parameters, or a damaged one: {error}; "
            "choose another file."
        ) from error
    except (MetaError, _MismatchError) as error:
        raise ParamsError(
            f"{shown_path(path)} does not hold LeNet-5's parameters: {error}; choose another file."
        ) from error


def check_params(params: object, shapes: Shapes = PARAMETER_SHAPES) -> None:
    """Check that parameters fit a network, before it takes them.

    Parameters
    ----------
    params
        What should be a mapping as `load_params` returns it; a ``meta`` in it is not looked at.
    shapes
        The network's arrays.

    Raises
    ------
    ParamsError
        If a name is missing or unknown, or if an array has another shape, another type than float32
        or float64, or numbers that are not finite in float32.
    """
    try:
        for label, value, shape in _entries(params, shapes):
            if not isinstance(value, np.ndarray):
                raise _MismatchError(f"{label} should be a NumPy array; found {type(value).__name__}")
            _check_form(label, value, shape)
            _check_finite(label, value)
    except _MismatchError as error:
        raise ParamsError(f"These parameters do not fit the network: {error}.") from error


def _loaded(stored: object, shapes: Shapes) -> Params:
    """Make arrays of what a pickle holds, once all their names, shapes and types are right."""
    contents: dict[str, ArrayContent] = {}
    for label, value, shape in _entries(stored, shapes):
        if not isinstance(value, PickledArray):
            raise _MismatchError(f"{label} should be a NumPy array; found {type(value).__name__}")
        if value.content is None:
            raise _MismatchError(f"{label} should be a NumPy array; found one without content")
        _check_form(label, value.content, shape)
        contents[label] = value.content
    arrays = {label: content.to_array() for label, content in contents.items()}
    for label, array in arrays.items():
        _check_finite(label, array)
    params: Params = {
        layer: {name: arrays[f"{layer}.{name}"] for name in names} for layer, names in shapes.items()
    }
    if isinstance(stored, dict) and "meta" in stored:
        params["meta"] = checked_meta(stored["meta"])
    return params


def _entries(params: object, shapes: Shapes) -> list[tuple[str, object, tuple[int, ...]]]:
    """Return label, value and expected shape of each array, if the names are exactly those expected."""
    layers = _named(params, "the whole", shapes, optional="meta")
    entries = []
    for layer, layer_shapes in shapes.items():
        arrays = _named(layers[layer], layer, layer_shapes)
        entries += [(f"{layer}.{name}", arrays[name], shape) for name, shape in layer_shapes.items()]
    return entries


def _named(
    value: object, label: str, expected: Collection[str], *, optional: str | None = None
) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise _MismatchError(f"{label} should be a dictionary; found {type(value).__name__}")
    if value.keys() - {optional} != set(expected):
        found = ", ".join(repr(key)[:40] for key in islice(value, 12)) or "none"
        raise _MismatchError(f"{label} should have the names {', '.join(expected)}; found {found}")
    return value


def _check_form(label: str, array: NDArray[Any] | ArrayContent, shape: tuple[int, ...]) -> None:
    if array.shape != shape:
        raise _MismatchError(f"{label} should have the shape {list(shape)}; found {list(array.shape)}")
    if array.dtype.type not in (np.float32, np.float64):
        raise _MismatchError(f"{label} should be float32 or float64; found {array.dtype}")


def _check_finite(label: str, array: NDArray[np.floating[Any]]) -> None:
    # Any network may compute in float32, and NaN is not less than anything.
    unfit = np.count_nonzero(~(np.abs(array) <= np.finfo(np.float32).max))
    if unfit:
        raise _MismatchError(
            f"{label} should have numbers that are finite in float32; found {unfit} of {array.size} that are not"
        )


def _little_endian(array: NDArray[Any]) -> NDArray[Any]:
    return np.array(array, dtype=f"<f{array.dtype.itemsize}", order="C", copy=True)
