"""Parameters: a network's arrays by layer and name, and the checks they must pass before a network takes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import islice
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from lenet.language.text import tr

Shapes: TypeAlias = Mapping[str, Mapping[str, tuple[int, ...]]]
"""The shape of each array by layer and name, as in `LayeredNet.shapes`."""

Params: TypeAlias = dict[str, dict[str, Any]]
"""Arrays by layer and name: ``params["conv1"]["W"]``, and plain values in ``params["meta"]`` if there."""


class ParamsError(ValueError):
    """Parameters that are not LeNet-5's, or a file of them that cannot be read or written."""


class MismatchError(ValueError):
    """What was expected and what was found, as a part of a `ParamsError`'s sentence."""


def check_params(params: object, shapes: Shapes) -> None:
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
        for label, value, shape in named_arrays(params, shapes):
            if not isinstance(value, np.ndarray):
                raise MismatchError(
                    tr(
                        "{label} should be a NumPy array; found {name}",
                        label=label,
                        name=type(value).__name__,
                    )
                )
            check_form(label, value.shape, value.dtype, expected=shape)
            check_finite(label, value)
    except MismatchError as error:
        raise ParamsError(tr("These parameters do not fit the network: {error}.", error=error)) from error


def named_arrays(params: object, shapes: Shapes) -> list[tuple[str, object, tuple[int, ...]]]:
    """Return label, value and expected shape of each array, if the names are exactly those expected.

    Raises
    ------
    MismatchError
        If a layer or an array is missing or unknown.
    """
    layers = _named(params, tr("the whole"), shapes, optional="meta")
    entries = []
    for layer, layer_shapes in shapes.items():
        arrays = _named(layers[layer], layer, layer_shapes)
        entries += [(f"{layer}.{name}", arrays[name], shape) for name, shape in layer_shapes.items()]
    return entries


def _named(
    value: object, label: str, expected: Collection[str], *, optional: str | None = None
) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise MismatchError(
            tr("{label} should be a dictionary; found {name}", label=label, name=type(value).__name__)
        )
    if value.keys() - {optional} != set(expected):
        found = ", ".join(repr(key)[:40] for key in islice(value, 12)) or tr("none")
        raise MismatchError(
            tr(
                "{label} should have the names {expected}; found {found}",
                label=label,
                expected=", ".join(expected),
                found=found,
            )
        )
    return value


def check_form(
    label: str, shape: tuple[int, ...], dtype: np.dtype[Any], *, expected: tuple[int, ...]
) -> None:
    """Raise `MismatchError` if an array has another shape than expected, or is no float32 or float64."""
    if shape != expected:
        raise MismatchError(
            tr(
                "{label} should have the shape {expected}; found {shape}",
                label=label,
                expected=list(expected),
                shape=list(shape),
            )
        )
    if dtype.type not in (np.float32, np.float64):
        raise MismatchError(
            tr("{label} should be float32 or float64; found {dtype}", label=label, dtype=dtype)
        )


def check_finite(label: str, array: NDArray[np.floating[Any]]) -> None:
    """Raise `MismatchError` if a number is not finite in float32."""
    # Any network may compute in float32, and NaN is not less than anything.
    unfit = np.count_nonzero(~(np.abs(array) <= np.finfo(np.float32).max))
    if unfit:
        raise MismatchError(
            tr(
                "{label} should have numbers that are finite in float32; found {unfit} of {size} that are not",
                label=label,
                unfit=unfit,
                size=array.size,
            )
        )
