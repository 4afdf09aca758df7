"""safetensors files: the length of a header, the header in JSON, and then the arrays' bytes one after another.

The format is so simple that it needs no library: https://huggingface.co/docs/safetensors gives it in a few lines.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.language.text import figure, tr

MAX_HEADER_BYTES = 2**20
"""A longer header is refused; that of ten arrays has about 1,000 bytes."""

_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}
"""Number types by the format's names. NumPy has no BF16, which is the upper half of a float32."""


class SafetensorsError(ValueError):
    """What is wrong with a file, as a part of a sentence."""


def write_safetensors(arrays: Mapping[str, NDArray[np.float32]], texts: Mapping[str, str]) -> bytes:
    """Return a file of arrays.

    Parameters
    ----------
    arrays
        By name.
    texts
        What the file says about them, its ``__metadata__``.
    """
    header: dict[str, object] = {"__metadata__": dict(texts)}
    contents = [np.ascontiguousarray(array, "<f4").tobytes() for array in arrays.values()]
    end = 0
    for (name, array), content in zip(arrays.items(), contents, strict=True):
        start, end = end, end + len(content)
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [start, end]}
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    # Spaces bring the arrays to a multiple of eight bytes.
    head += b" " * (-len(head) % 8)
    return len(head).to_bytes(8, "little") + head + b"".join(contents)


def read_safetensors(content: bytes) -> tuple[dict[str, NDArray[Any]], dict[str, str]]:
    """Return the arrays of a file by name, float32 or float64, and its texts.

    Raises
    ------
    SafetensorsError
        If it is damaged or has arrays of other types.
    """
    length = int.from_bytes(content[:8], "little")
    data = content[8 + length :]
    if not 2 <= length <= min(len(content) - 8, MAX_HEADER_BYTES):
        raise SafetensorsError(
            tr("its header should have {length} bytes, and it is cut or damaged", length=figure(length, ","))
        )
    try:
        header = json.loads(content[8 : 8 + length])
    except (ValueError, RecursionError) as error:
        raise SafetensorsError(tr("its header is damaged")) from error
    if not isinstance(header, dict):
        raise SafetensorsError(tr("its header is damaged"))
    texts = header.pop("__metadata__", {})
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        raise SafetensorsError(tr("its metadata should be texts"))
    ranges = sorted(_range(name, entry) for name, entry in header.items())
    # As the format asks for, so that no bytes are hidden and none serve twice.
    if any(one[1] != other[0] for one, other in pairwise([(0, 0), *ranges, (len(data), len(data))])):
        raise SafetensorsError(
            tr("its arrays do not fill its {data} bytes one after another", data=figure(len(data), ","))
        )
    return {name: _array(entry, data) for name, entry in header.items()}, texts


def _range(name: str, entry: object) -> tuple[int, int]:
    """Return from where to where an array's bytes go, once all that the header says of it is right."""
    match entry:
        case {"dtype": str(dtype), "shape": [*shape], "data_offsets": [int(start), int(end)]}:
            if dtype not in _TYPES:
                raise SafetensorsError(
                    tr(
                        "{name} is of type {dtype}, where numbers like F32 are expected",
                        name=repr(name[:40]),
                        dtype=dtype[:20],
                    )
                )
            size = np.dtype(_TYPES[dtype]).itemsize
            is_shape = len(shape) <= 8 and all(type(side) is int and 0 <= side < 2**31 for side in shape)
            if is_shape and 0 <= start <= end and end - start == math.prod(shape) * size:
                return start, end
    raise SafetensorsError(tr("its header is damaged where it describes {name}", name=repr(name[:40])))


def _array(entry: Mapping[str, Any], data: bytes) -> NDArray[Any]:
    start, end = entry["data_offsets"]
    stored = np.frombuffer(data[start:end], _TYPES[entry["dtype"]]).reshape(entry["shape"])
    if entry["dtype"] == "BF16":
        return (stored.astype(np.uint32) << 16).view(np.float32)
    return stored.astype(np.float64 if entry["dtype"] == "F64" else np.float32)
