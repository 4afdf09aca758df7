"""A language for the time of a test, whatever the machine's."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from lenet.files.translations import use_language


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Say everything, and build windows, in the language of a code."""
    before = os.environ["LANGUAGE"]
    os.environ["LANGUAGE"] = code
    use_language(code)
    yield
    os.environ["LANGUAGE"] = before
    use_language(before)
