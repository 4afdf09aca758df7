"""NumPy archives (.npz): a ZIP archive of arrays by name, read without executing anything in it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_ARRAYS = 100
"""More are not looked at; a network or a dataset has at most some dozens."""


class NpzError(ValueError):
    """What is wrong with an archive, as a part of a sentence."""


def write_npz(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Return an archive of arrays by name, which is the same for the same arrays."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, array in arrays.items():
            member = io.BytesIO()
            np.lib.format.write_array(member, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), member.getvalue())
    return file.getvalue()


def read_npz(content: bytes, *, max_bytes: int) -> dict[str, NDArray[Any]]:
    """Return the arrays of an archive by name.

    Parameters
    ----------
    content
        The archive.
    max_bytes
        More than this is not unpacked.

    Raises
    ------
    NpzError
        If it is damaged, too large, or has anything but arrays of numbers or text.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > MOST_ARRAYS or sum(member.file_size for member in members) > max_bytes:
                raise NpzError(f"more than {max_bytes:,} bytes or {MOST_ARRAYS:,} arrays are packed in it")
            return {member.filename.removesuffix(".npy"): _array(archive, member) for member in members}
    # All that the two libraries are known to raise on damaged archives.
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, KeyError, SyntaxError) as error:
        raise NpzError("it is cut or damaged") from error


def _array(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> NDArray[Any]:
    # No member is larger than it says: zipfile stops there.
    packed = io.BytesIO(archive.read(member))
    try:
        version = np.lib.format.read_magic(packed)
        shape, _, dtype = (
            np.lib.format.read_array_header_1_0(packed)
            if version == (1, 0)
            else np.lib.format.read_array_header_2_0(packed)
        )
        size = dtype.itemsize
        for side in shape:
            size *= side
        if dtype.hasobject or dtype.kind not in "fiubU" or not 0 <= size <= member.file_size:
            raise NpzError(f"{member.filename[:40]!r} is no array of numbers")
        packed.seek(0)
        array: NDArray[Any] = np.lib.format.read_array(packed, allow_pickle=False)
    except NpzError:
        raise
    except (ValueError, TypeError, MemoryError, SyntaxError, EOFError) as error:
        raise NpzError(f"its array {member.filename[:40]!r} is damaged") from error
    return array
