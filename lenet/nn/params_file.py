"""Files of parameters: pickles, which are read without being executed, NumPy archives and safetensors files."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.files.errors import reason, shown_path
from lenet.files.kinds import FileKind, Subject, kind_of
from lenet.files.reading import read_unpacked
from lenet.files.writing import atomic_write
from lenet.language.text import to_translate, tr
from lenet.nn.layouts import Layout, params_from_arrays, refuse_other_layers
from lenet.nn.lenet5 import PARAMETER_SHAPES
from lenet.nn.metadata import MetaError, checked_meta
from lenet.nn.npz import NpzError, read_npz
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
from lenet.nn.safetensors import SafetensorsError, read_safetensors
from lenet.pickles.arrays import ArrayContent, PickledArray
from lenet.pickles.reader import read_pickle
from lenet.pickles.source import PickleError
from lenet.pickles.writer import write_pickle

MAX_FILE_BYTES = 64 * 2**20
"""A larger file is refused unread; a genuine one has under 4 MB."""

MAX_ARRAYS_BYTES = 4 * 2**20
"""More bytes of a pickle's arrays by unknown names are not taken out; in float64, LeNet-5's have 0.5 MB."""

SUFFIXES = (".pkl", ".npz", ".safetensors")
"""How the names of such files end, for dialogs; what a file is, its content tells."""

OTHER_FILE = to_translate("choose a file of parameters (.pkl, .npz or .safetensors)")
"""What to do about a file that is none."""


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

    Examples
    --------
    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from lenet.nn.lenet5 import LeNet5
    >>> params = LeNet5(generator=np.random.default_rng(0)).get_params()
    >>> with TemporaryDirectory() as folder:
    ...     save_params({**params, "meta": {"epoch": 3}}, Path(folder, "mine.pkl"))
    ...     load_params(Path(folder, "mine.pkl"))["meta"]
    {'epoch': 3}
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
        raise ParamsError(tr("These parameters cannot be saved: {error}.", error=error)) from error
    except OSError as error:
        raise ParamsError(
            tr("{path} could not be saved: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error


def load_params(path: str | os.PathLike[str] = "params.pkl", *, shapes: Shapes = PARAMETER_SHAPES) -> Params:
    """Load parameters from a file of this program or of another, without executing anything in it.

    Parameters
    ----------
    path
        A pickle of protocol 0 to 5, written by NumPy 1 or 2 in either byte order and in C or Fortran order; a
        NumPy archive (.npz); or a safetensors file. Each can be gzipped. The layouts are those of
        `lenet.nn.layouts`.
    shapes
        The network's arrays.

    Returns
    -------
    Params
        New, writable, C-contiguous arrays in the machine's byte order and the file's precision; ``meta``
        is there if the file has it. Its ``layout`` says whose the arrays were, where the file does not say how
        pictures become the network's numbers.

    Raises
    ------
    ParamsError
        If the file cannot be read, is larger than 64 MiB, or holds anything but LeNet-5's parameters.

    Examples
    --------
    >>> from lenet.files.folders import resource_path
    >>> load_params(resource_path("lenet5.pkl"))["conv1"]["W"].shape
    (25, 6)
    """
    name = shown_path(path)
    kind: FileKind | None = None
    try:
        content = read_unpacked(Path(path), max_bytes=MAX_FILE_BYTES)
        kind = kind_of(content)
        if kind in _READERS:
            return _READERS[kind](content, shapes)
    except OSError as error:
        raise ParamsError(
            tr("{name} could not be loaded: {reason}.", name=name, reason=reason(error))
        ) from error
    except (PickleError, NpzError, SafetensorsError) as error:
        noun = "" if kind is None else kind.noun
        raise ParamsError(
            tr(
                "{name} is {noun}, but not of LeNet-5's parameters, or a damaged one: {error}; choose "
                "another file.",
                name=name,
                noun=noun,
                error=error,
            )
        ) from error
    except (MetaError, MismatchError) as error:
        raise ParamsError(
            tr(
                "{name} does not hold LeNet-5's parameters: {error}; choose another file.",
                name=name,
                error=error,
            )
        ) from error
    if kind is None:
        described = tr("of an unknown kind: {advice}") if content else tr("empty: {advice}")
        described = described.format(advice=tr(OTHER_FILE))
    else:
        described = kind.described(Subject.NETWORK, tr(OTHER_FILE))
    raise ParamsError(tr("{name} is {described}.", name=name, described=described))


def _from_pickle(content: bytes, shapes: Shapes) -> Params:
    """Make arrays of what a pickle holds: dictionaries by layer as here, or arrays by name, or a list of them."""
    stored = read_pickle(content)
    if isinstance(stored, list):
        stored = {str(place): value for place, value in enumerate(stored)}
    if isinstance(stored, dict) and stored and not stored.keys() & shapes.keys():
        meta = stored.pop("meta", None)
        contents = {name: value.content for name, value in stored.items() if isinstance(value, PickledArray)}
        sizes = [len(value.data) for value in contents.values() if value is not None]
        # Many arrays in a pickle can share their bytes; here each would have its own.
        if len(sizes) == len(stored) and sum(sizes) <= MAX_ARRAYS_BYTES:
            arrays = {name: value.to_array() for name, value in contents.items() if value is not None}
            return _from_arrays(arrays, meta, shapes)
    return _from_layers(stored, shapes)


def _from_layers(stored: object, shapes: Shapes) -> Params:
    """Make arrays of dictionaries by layer, once all their names, shapes and types are right."""
    contents: dict[str, ArrayContent] = {}
    for label, value, shape in named_arrays(stored, shapes):
        if not isinstance(value, PickledArray):
            raise MismatchError(
                tr("{label} should be a NumPy array; found {name}", label=label, name=type(value).__name__)
            )
        if value.content is None:
            raise MismatchError(tr("{label} should be a NumPy array; found one without content", label=label))
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


def _from_npz(content: bytes, shapes: Shapes) -> Params:
    arrays = read_npz(content, max_bytes=MAX_FILE_BYTES)
    texts = {name: str(arrays.pop(name)[()]) for name in list(arrays) if arrays[name].dtype.kind == "U"}
    return _from_arrays(arrays, _meta(texts), shapes)


def _from_safetensors(content: bytes, shapes: Shapes) -> Params:
    arrays, texts = read_safetensors(content)
    return _from_arrays(arrays, _meta(texts), shapes)


def _from_arrays(arrays: Mapping[str, NDArray[Any]], meta: object, shapes: Shapes) -> Params:
    params, layout = params_from_arrays(arrays, shapes)
    checked = {} if meta is None else checked_meta(meta)
    # The article's program has one way to make numbers of pictures, others have several.
    if layout is not Layout.ARTICLE and "input" not in checked:
        checked["layout"] = layout.value
    return {**params, "meta": checked} if checked else params


def _meta(texts: Mapping[str, str]) -> object:
    """Return what a file's texts say of the network: ``meta`` in JSON, as `lenet.nn.export` writes it."""
    if "meta" not in texts:
        refuse_other_layers(texts.values())
        return None
    try:
        return json.loads(texts["meta"])
    except (ValueError, RecursionError) as error:
        raise MetaError(tr("meta is no JSON")) from error


_READERS = {
    FileKind.PICKLE: _from_pickle,
    FileKind.NPZ: _from_npz,
    FileKind.SAFETENSORS: _from_safetensors,
}
"""How each kind of file is read."""


def _little_endian(array: NDArray[Any]) -> NDArray[Any]:
    return np.array(array, dtype=f"<f{array.dtype.itemsize}", order="C", copy=True)
