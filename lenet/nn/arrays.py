"""The one name for NumPy arrays of any number type."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

Array = NDArray[Any]
"""An array whose shape and number type are documented where it is used."""
