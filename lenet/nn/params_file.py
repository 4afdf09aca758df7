"""Files of parameters: pickles that are read without being executed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.files.errors import reason, shown_path
from lenet.files.reading import read_whole
from lenet.files.writing import atomic_write
from lenet.nn.lenet5 import PARAMETER_SHAPES
from lenet.nn.metadata import MetaError, checked_meta
from lenet.nn.parameters import (
    MismatchError,
    Params,
    ParamsError,
    Shapes,
    check_finite,
    check_form,
    check_params,
    named_arrays,
)
from lenet.pickles.arrays import ArrayContent, PickledArray
from lenet.pickles.reader import read_pickle
from lenet.pickles.source import PickleError
from lenet.pickles.writer import write_pickle

MAX_FILE_BYTES = 64 * 2**20
"""A larger file is refused unread; a genuine one has under 4 MB."""


def save_params(
    params: Mapping[str, Mapping[str, Any]],
    path: str | os.PathLike[str] = "params.pkl",
    *,
    shapes: Shapes = PARAMETER_SHAPES,
) -> None:
    """Save parameters as a pickle of plain dictionaries of arrays; see `lenet.pickles.writer`.

    Parameters
    ----------
    params
        Arrays as in `shapes`, float32 or float64, and optionally ``meta``, see `lenet.nn.metadata`. Each array is saved in its own type, C-contiguous and little-endian.
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
            f"{shown_path(path)} is not a network file, or a damaged one: {error}; choose another file."
        ) from error
    except (MetaError, MismatchError) as error:
        raise ParamsError(
            f"{shown_path(path)} does not hold LeNet-5's parameters: {error}; choose another file."
        ) from error


def _loaded(stored: object, shapes: Shapes) -> Params:
    """Make arrays of what a pickle holds, once all their names, shapes and types are right."""
    contents: dict[str, ArrayContent] = {}
    for label, value, shape in named_arrays(stored, shapes):
        if not isinstance(value, PickledArray):
            raise MismatchError(f"{label} should be a NumPy array; found {type(value).__name__}")
        if value.content is None:
            raise MismatchError(f"{label} should be a NumPy array; found one without content")
        check_form(label, value.content.shape, value.content.dtype, expected=shape)
        contents[label] = value.content
    arrays = {label: content.to_array() for label, content in contents.items()}
    for label, array in arrays.items():
        check_finite(label, array)
    params: Params = {
        layer: {name: arrays[f"{layer}.{name}"] for name in names} for layer, names in shapes.items()
    }
    if isinstance(stored, dict) and "meta" in stored:
        params["meta"] = checked_meta(stored["meta"])
    return params


def _little_endian(array: NDArray[Any]) -> NDArray[Any]:
    return np.array(array, dtype=f"<f{array.dtype.itemsize}", order="C", copy=True)
