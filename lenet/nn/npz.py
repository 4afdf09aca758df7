"""NumPy archives (.npz): a ZIP archive of arrays by name, read without executing anything in it."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.files.errors import BROKEN_FILE
from lenet.language.text import figure, tr

MOST_ARRAYS = 100
"""More are not looked at; a network or a dataset has at most some dozens."""


_DAMAGED = (*BROKEN_FILE, zipfile.BadZipFile, RuntimeError)
"""What NumPy and zipfile are known to raise on damaged archives."""


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
        with warnings.catch_warnings(), np.load(io.BytesIO(content), allow_pickle=False) as archive:
            warnings.simplefilter("ignore")  # of headers by Python 2, which are read all the same
            members = archive.zip.infolist()
            if len(members) > MOST_ARRAYS or sum(member.file_size for member in members) > max_bytes:
                raise NpzError(
                    tr(
                        "more than {max_bytes} bytes or {most_arrays} arrays are packed in it",
                        max_bytes=figure(max_bytes, ","),
                        most_arrays=figure(MOST_ARRAYS, ","),
                    )
                )
            arrays = {name: archive[name] for name in archive.files}
    except NpzError:
        raise
    except _DAMAGED as error:
        raise NpzError(tr("it is cut or damaged, or has something else than arrays of numbers")) from error
    if not all(isinstance(array, np.ndarray) and array.dtype.kind in "fiubU" for array in arrays.values()):
        raise NpzError(tr("it has something else than arrays of numbers"))
    return arrays
