"""Named values in a line of JSON, strictly checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import isinf
from typing import Any, NoReturn

from lenet.language.text import tr


class LineError(ValueError):
    """A line that does not hold what it should; its text says why, as the end of a sentence."""


def json_line(fields: Mapping[str, Any]) -> bytes:
    """Return named values as a line of JSON, without its end."""
    line = json.dumps(fields, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    # A lone surrogate, as other programs' texts can have it, is written as JSON's escape for it.
    return line.encode(errors="backslashreplace")


def fields_of(line: bytes) -> dict[str, Any]:
    """Return the named values in a line of JSON.

    Raises
    ------
    LineError
        If it is no JSON object.
    """
    try:
        fields = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite)
    except LineError:
        raise
    except (ValueError, RecursionError) as error:
        raise LineError(tr("it is no JSON")) from error
    if not isinstance(fields, dict):
        raise LineError(tr("it is no JSON object"))
    return fields


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _finite(text: str) -> float:
    number = float(text)
    if isinf(number):
        raise LineError(tr("it has a number that is too large"))
    return number
