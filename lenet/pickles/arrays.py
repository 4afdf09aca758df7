"""The constructors that a pickle may name, NumPy's above all, kept as inert values.

Calling one checks its arguments and remembers them; only `ArrayContent.to_array` makes an array, and
only of as many bytes as the pickle holds for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from lenet.language.text import figure, tr
from lenet.pickles.dicts import ordered_dict
from lenet.pickles.source import PickleError

MAX_DIMENSIONS = 8
"""Dimensions of the largest array that is understood; LeNet-5's have two."""


class Constructor(Enum):
    """What a pickle may name. None of it is the function itself, and none is ever looked up."""

    RECONSTRUCT = auto()
    FROM_BUFFER = auto()
    SCALAR = auto()
    NDARRAY = auto()
    DTYPE = auto()
    ENCODE = auto()
    ORDERED_DICT = auto()


CONSTRUCTORS = {
    ("numpy.core.multiarray", "_reconstruct"): Constructor.RECONSTRUCT,
    ("numpy._core.multiarray", "_reconstruct"): Constructor.RECONSTRUCT,
    ("numpy.core.numeric", "_frombuffer"): Constructor.FROM_BUFFER,
    ("numpy._core.numeric", "_frombuffer"): Constructor.FROM_BUFFER,
    ("numpy.core.multiarray", "scalar"): Constructor.SCALAR,
    ("numpy._core.multiarray", "scalar"): Constructor.SCALAR,
    ("numpy", "ndarray"): Constructor.NDARRAY,
    ("numpy", "dtype"): Constructor.DTYPE,
    ("_codecs", "encode"): Constructor.ENCODE,
    ("collections", "OrderedDict"): Constructor.ORDERED_DICT,
}
"""Full module and name, in the spelling of NumPy 1 and of NumPy 2. There is no other way in."""

ARRAY_TYPES = ("f4", "f8", "i8", "u1")
"""What an array can be made of: parameters, and the pictures and labels of datasets."""

NUMBER_TYPES = ("f4", "f8", "b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8")
"""What a single number in meta can be."""


@dataclass(frozen=True)
class ArrayContent:
    """An array as a pickle describes it.

    Attributes
    ----------
    dtype
        float32 or float64 in the file's byte order; of a single number, one of `NUMBER_TYPES`.
    shape
        At most `MAX_DIMENSIONS` positive lengths, which agree with the size of the data.
    order
        "C" if the last index runs fastest in the data, "F" if the first does.
    data
        The elements; text where Python 2 wrote it, one character a byte.
    """

    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    order: Literal["C", "F"]
    data: bytes | bytearray | str

    def to_array(self) -> NDArray[Any]:
        """Return a new array of this content: writable, C-contiguous, in the machine's byte order."""
        data = _latin_1_bytes(self.data) if isinstance(self.data, str) else self.data
        stored = np.ndarray(self.shape, self.dtype, buffer=data, order=self.order)
        return stored.astype(self.dtype.newbyteorder("="), order="C", copy=True)


@dataclass(eq=False)
class PickledDtype:
    """A NumPy element type, one of `NUMBER_TYPES`; it is complete once the pickle has given its byte order."""

    name: str
    complete: np.dtype[Any] | None = None

    def build(self, state: object) -> None:
        """Take the byte order from the state that NumPy writes for a plain number type.

        A dictionary of what a program noted about the type, its metadata, is not looked at.
        """
        if self.complete is not None:
            raise PickleError(tr("it describes a NumPy type twice"))
        expected_version = 3
        if type(state) is tuple and len(state) == 9 and type(state[8]) is dict:
            *state, _ = state
            state, expected_version = tuple(state), 4
        version, byte_order, *rest = _tuple(state, 8, tr("a NumPy type's state"))
        is_plain = _exactly((version, *rest), (expected_version, None, None, None, -1, -1, 0))
        # Only a single byte has no order.
        known_orders = ("<", ">", "=", "|") if self.name.endswith("1") else ("<", ">", "=")
        if not is_plain or type(byte_order) is not str or byte_order not in known_orders:
            raise PickleError(tr("it describes a NumPy type that is not of plain numbers"))
        self.complete = np.dtype(byte_order + self.name)


@dataclass(eq=False)
class PickledArray:
    """An array in a pickle; its content comes either with it or, as NumPy's `_reconstruct` does, later."""

    content: ArrayContent | None = None

    def build(self, state: object) -> None:
        """Take the content from the state that NumPy writes for an array."""
        if self.content is not None:
            raise PickleError(tr("it describes an array twice"))
        version, shape, dtype, is_fortran, data = _tuple(state, 5, tr("an array's state"))
        if not _exactly((version,), (1,)) or type(is_fortran) not in (bool, int):
            raise PickleError(tr("it describes an array in an unknown way"))
        if not isinstance(data, bytes | str):
            raise PickleError(tr("it has an array whose elements are not plain bytes"))
        self.content = _content(shape, dtype, "F" if is_fortran else "C", data)


def construct(constructor: Constructor, arguments: object) -> object:
    """Return what a constructor makes of its arguments, a tuple that is unchecked: an inert value or a plain one.

    Raises
    ------
    PickleError
        If the arguments are not those that NumPy or Python itself writes.
    """
    match constructor:
        case Constructor.RECONSTRUCT:
            kind, shape, code = _tuple(arguments, 3, tr("an array's arguments"))
            if kind is not Constructor.NDARRAY or not _exactly(shape, (0,)) or not _spells(code, "b"):
                raise PickleError(tr("it makes an array in a way that NumPy does not"))
            return PickledArray()
        case Constructor.FROM_BUFFER:
            data, dtype, shape, order = _tuple(arguments, 4, tr("an array's arguments"))
            if not isinstance(data, bytes | bytearray):
                raise PickleError(tr("it has an array whose elements are not plain bytes"))
            return PickledArray(_content(shape, dtype, order, data))
        case Constructor.SCALAR:
            dtype, data = _tuple(arguments, 2, tr("a number's arguments"))
            if not isinstance(data, bytes | str):
                raise PickleError(tr("it has a number that is not made of plain bytes"))
            return _number(_content((), dtype, "C", data, NUMBER_TYPES))
        case Constructor.DTYPE:
            name, align, copy = _tuple(arguments, 3, tr("a NumPy type's arguments"))
            known = [text for text in NUMBER_TYPES if _spells(name, text)]
            flags = (align, copy)
            if not known or not (_exactly(flags, (False, True)) or _exactly(flags, (0, 1))):
                raise PickleError(
                    tr(
                        "it has the type {name}; expected f4 or f8, or in meta whole numbers of up to 8 bytes or "
                        "truth values",
                        name=_brief(name),
                    )
                )
            return PickledDtype(known[0])
        case Constructor.ENCODE:
            text, encoding = _tuple(arguments, 2, tr("the arguments of encode"))
            if type(text) is not str or not (_spells(encoding, "latin1") or _spells(encoding, "latin-1")):
                raise PickleError(tr("it encodes something other than text in latin1"))
            return _latin_1_bytes(text)
        case Constructor.ORDERED_DICT:
            return ordered_dict(arguments)
        case Constructor.NDARRAY:
            raise PickleError(tr("it calls numpy.ndarray itself, which no file of NumPy's does"))


def _number(content: ArrayContent) -> int | float:
    """Return a single number, or truth value, as Python's own."""
    if content.dtype.type is np.bool_ and content.data not in (b"\0", b"\1", "\0", "\1"):
        raise PickleError(tr("it has a truth value that is neither 0 nor 1"))
    number: int | float = content.to_array().item()
    return number


def _content(
    shape: object,
    dtype: object,
    order: object,
    data: bytes | bytearray | str,
    types: tuple[str, ...] = ARRAY_TYPES,
) -> ArrayContent:
    if not isinstance(dtype, PickledDtype) or dtype.complete is None:
        raise PickleError(tr("it has an array without a complete type"))
    if dtype.name not in types:
        raise PickleError(
            tr(
                "it has an array of type {name}; expected {types}",
                name=dtype.name,
                types=tr(" or ").join(types),
            )
        )
    if type(shape) is not tuple or len(shape) > MAX_DIMENSIONS:
        raise PickleError(
            tr(
                "it has an array without a shape of at most {max_dimensions} dimensions",
                max_dimensions=MAX_DIMENSIONS,
            )
        )
    if order not in ("C", "F"):
        raise PickleError(tr("it has an array whose elements are not in C or Fortran order"))
    if not all(type(length) is int and 0 < length <= len(data) for length in shape):
        raise PickleError(
            tr("it has an array with a length that its {data} bytes cannot fill", data=figure(len(data), ","))
        )
    size = math.prod(shape) * dtype.complete.itemsize
    if size != len(data):
        raise PickleError(
            tr(
                "it has an array of shape {shape} and type {name}, which takes {size} bytes; found {data}",
                shape=list(shape),
                name=dtype.name,
                size=figure(size, ","),
                data=figure(len(data), ","),
            )
        )
    return ArrayContent(dtype.complete, shape, "F" if order == "F" else "C", data)


def _tuple(value: object, length: int, what: str) -> tuple[object, ...]:
    if type(value) is not tuple or len(value) != length:
        raise PickleError(tr("{what} should be {length} values, and are not", what=what, length=length))
    return value


def _exactly(values: object, expected: tuple[object, ...]) -> bool:
    """Whether a value is this tuple of plain values, with False and 0, and 1.0 and 1, as different values."""
    return (
        isinstance(values, tuple)
        and len(values) == len(expected)
        and all(
            type(one) is type(other) and one == other for one, other in zip(values, expected, strict=True)
        )
    )


def _spells(value: object, text: str) -> bool:
    """Whether a value is this text; Python 2 wrote bytes and text alike, so both count."""
    return value == text.encode() if type(value) is bytes else type(value) is str and value == text


def _latin_1_bytes(text: str) -> bytes:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError as error:
        raise PickleError(tr("it has bytes written as text, but with characters above 255")) from error


def _brief(value: object) -> str:
    """Return a value from a pickle as it can stand in a sentence, whatever its size."""
    return repr(value[:40]) if isinstance(value, str) else f"({type(value).__name__})"
