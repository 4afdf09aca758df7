"""Metadata of a file of parameters: plain values, and no more of them than a person could read.

They are copied while they are checked, so that nothing in the result is shared or circular.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TypeAlias, TypeGuard

import numpy as np

from lenet.language.text import figure, tr

MAX_DEPTH = 8
"""Containers within containers."""

MAX_VALUES = 10_000
"""Values and containers in all, each counted as often as it is reached."""

MAX_TEXT_LENGTH = 10_000
"""Characters of one text."""

MAX_MEAN = 1e6
"""Largest magnitude of the input convention's mean, so that the network's input stays finite in float32."""

MIN_STD, MAX_STD = 1e-6, 1e6
"""Bounds of the input convention's std, for the same reason."""

MIN_TEMPERATURE, MAX_TEMPERATURE = 0.1, 10.0
"""Bounds of the temperature that calibrates a network's confidence; genuine ones are near 1."""

MAX_INTEGER_BITS = 64
"""A step count fits easily; a longer integer is no fact about a training."""

PlainValue: TypeAlias = (
    "bool | int | float | str | list[PlainValue] | tuple[PlainValue, ...] | dict[str, PlainValue] | None"
)
"""What meta is made of."""


class MetaError(ValueError):
    """A value that a parameters file must not have as its meta."""


def checked_meta(meta: object) -> dict[str, PlainValue]:
    """Return a copy of what a parameters file says about itself.

    Parameters
    ----------
    meta
        A mapping from text to dict, list, tuple, str, int, float, bool and None, nested at most `MAX_DEPTH` deep.
        NumPy's numbers are taken as Python's. ``meta["input"]``, if there is one, has numbers
        ``mean`` and ``std``, and ``meta["temperature"]`` is a number.

    Returns
    -------
    dict
        Of plain values only; nothing in it is shared with `meta`.

    Raises
    ------
    MetaError
        If there is anything else, a float that is not finite, or too much of it.
    """
    copy = _Copier().copy(meta, "meta", 0)
    if not isinstance(copy, dict):
        raise MetaError(tr("meta should be a dictionary; found {name}", name=type(meta).__name__))
    if "input" in copy:
        _check_input(copy["input"])
    if "temperature" in copy:
        _check_temperature(copy["temperature"])
    return copy


class _Copier:
    """Copies values one by one and counts them."""

    def __init__(self) -> None:
        self._values_left = MAX_VALUES

    def copy(self, value: object, label: str, depth: int) -> PlainValue:
        """Return a copy of a value; a MetaError with its label if it, or anything in it, is not plain."""
        self._values_left -= 1
        if self._values_left < 0:
            raise MetaError(tr("meta has more than {max_values} values", max_values=figure(MAX_VALUES, ",")))
        if depth > MAX_DEPTH:
            raise MetaError(
                tr("{label} is more than {max_depth} levels deep", label=label, max_depth=MAX_DEPTH)
            )
        if isinstance(value, np.generic):
            value = value.item()
        if isinstance(value, Mapping):
            return {
                _checked_text(key, tr("a key of {label}", label=label)): self.copy(
                    item, _item_label(label, key), depth + 1
                )
                for key, item in value.items()
            }
        if isinstance(value, list | tuple):
            items = [self.copy(item, f"{label}[{i}]", depth + 1) for i, item in enumerate(value)]
            return items if isinstance(value, list) else tuple(items)
        return _checked_scalar(value, label)


def _checked_scalar(value: object, label: str) -> PlainValue:
    if value is None or isinstance(value, bool):
        return value
    if type(value) is str:
        return _checked_text(value, label)
    if type(value) is int:
        if value.bit_length() > MAX_INTEGER_BITS:
            raise MetaError(
                tr(
                    "{label} is an integer of more than {max_integer_bits} bits",
                    label=label,
                    max_integer_bits=MAX_INTEGER_BITS,
                )
            )
        return value
    if type(value) is float:
        if not math.isfinite(value):
            raise MetaError(tr("{label} is {value}; expected a finite number", label=label, value=value))
        return value
    raise MetaError(
        tr(
            "{label} is of the type {name}; expected a dict, list, tuple, str, int, float, bool or None",
            label=label,
            name=type(value).__name__,
        )
    )


def _checked_text(text: object, label: str) -> str:
    if type(text) is not str:
        raise MetaError(
            tr("{label} is of the type {name}; expected a str", label=label, name=type(text).__name__)
        )
    if len(text) > MAX_TEXT_LENGTH:
        raise MetaError(
            tr(
                "{label} has {count} characters; expected at most {max_text_length}",
                label=label,
                count=figure(len(text), ","),
                max_text_length=figure(MAX_TEXT_LENGTH, ","),
            )
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise MetaError(
            tr("{label} has half a character (a lone surrogate); expected text", label=label)
        ) from error
    return text


def _item_label(label: str, key: object) -> str:
    shown = key if isinstance(key, str) and key.isidentifier() else repr(key)
    return f"{label}.{shown[:40]}"


def _check_input(convention: PlainValue) -> None:
    """Check that pictures standardized by this convention stay finite."""
    found = convention if isinstance(convention, dict) else {}
    mean, std = found.get("mean"), found.get("std")
    if not (_is_number(mean) and _is_number(std)):
        raise MetaError(
            tr(
                "meta.input should have numbers mean and std; found {mean} and {std}",
                mean=type(mean).__name__,
                std=type(std).__name__,
            )
        )
    if not (abs(mean) <= MAX_MEAN and MIN_STD <= std <= MAX_STD):
        raise MetaError(
            tr(
                "meta.input should have a mean from {min_mean} to {max_mean} and a std from {min_std} to "
                "{max_std}; found {mean} and {std}",
                min_mean=figure(-MAX_MEAN, "g"),
                max_mean=figure(MAX_MEAN, "g"),
                min_std=figure(MIN_STD, "g"),
                max_std=figure(MAX_STD, "g"),
                mean=figure(mean, "g"),
                std=figure(std, "g"),
            )
        )


def _check_temperature(temperature: PlainValue) -> None:
    """Check that probabilities stay numbers when scores are divided by it."""
    if not _is_number(temperature) or not MIN_TEMPERATURE <= temperature <= MAX_TEMPERATURE:
        raise MetaError(
            tr(
                "meta.temperature should be a number from {min_temperature} to {max_temperature}; found "
                "{temperature}",
                min_temperature=figure(MIN_TEMPERATURE, "g"),
                max_temperature=figure(MAX_TEMPERATURE, "g"),
                temperature=str(temperature)[:40],
            )
        )


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
