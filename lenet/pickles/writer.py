"""Writes a pickle of plain values and arrays that every Python with any NumPy reads by `pickle.load`.

Protocol 2 is the newest that Python 2.7 knows, and Python 3 reads it too; the names of NumPy's functions
are those of NumPy 1, which NumPy 2 still understands without a warning.
"""

from __future__ import annotations

import pickle
import pickletools

PROTOCOL = 2
"""Later ones would save the quarter to half more that the bytes of arrays take as text, and lose Python 2.7."""

_NUMPY_2_PREFIX = b"cnumpy._core."

_NUMPY_1_PREFIX = b"cnumpy.core."


def write_pickle(value: object) -> bytes:
    """Return plain values and NumPy arrays, nested in any way, as one pickle of protocol 2."""
    content = pickle.dumps(value, protocol=PROTOCOL)
    pieces = []
    copied = 0
    for opcode, name, start in pickletools.genops(content):
        # This protocol knows no lengths of frames, so that a shorter name moves nothing else.
        if opcode.name == "GLOBAL" and str(name).startswith("numpy._core.") and start is not None:
            pieces += [content[copied:start], _NUMPY_1_PREFIX]
            copied = start + len(_NUMPY_2_PREFIX)
    return b"".join([*pieces, content[copied:]])
