"""The mark of a method that Qt calls: ``typing.override``, which Python 3.11 does not have yet."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
elif sys.version_info >= (3, 12):
    from typing import override
else:
    Method = TypeVar("Method", bound=Callable[..., object])

    def override(method: Method) -> Method:
        """Return ``method`` unchanged."""
        return method


__all__ = ["override"]
