"""The libraries that decode pictures are kept from writing on the terminal: we tell of faults ourselves."""

from __future__ import annotations

import contextlib
import ctypes
import logging

from PIL import _imaging


def silence_picture_libraries() -> None:
    """Let neither Pillow nor libtiff print anything about broken pictures."""
    # Where nobody listens to Pillow's log, Python prints it.
    logging.getLogger("PIL").addHandler(logging.NullHandler())
    # libtiff prints errors of its own accord, and Pillow switches off only its warnings. Where libtiff is
    # built into Pillow, as on Windows, it can't be reached, and goes on.
    with contextlib.suppress(OSError, AttributeError):
        set_error_handler = ctypes.CDLL(_imaging.__file__).TIFFSetErrorHandler
        set_error_handler.argtypes = [ctypes.c_void_p]
        set_error_handler.restype = ctypes.c_void_p
        set_error_handler(None)
