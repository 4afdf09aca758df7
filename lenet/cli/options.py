"""What several commands share: options, and how results are printed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from math import isfinite
from pathlib import Path
from typing import Any, TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where a command adds its own parser; argparse has no public name for it."""


class UsageError(ValueError):
    """An option's value makes no sense, whatever the data; the exit code is then 2."""


def add_command(
    commands: Commands, name: str, summary: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """Add a command with its ``--json`` option, and return its parser."""
    parser = commands.add_parser(name, help=summary, description=f"{summary}.")
    parser.add_argument("--json", action="store_true", help="print one line of JSON instead of text")
    parser.set_defaults(run=run)
    return parser


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add ``--data``."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="folder with the four files of MNIST, or with a folder mnist that has them "
        "(default: the folder named by LENET_DATA, else where 'lenet download' puts them)",
    )


def add_params(parser: argparse.ArgumentParser) -> None:
    """Add ``--params``."""
    parser.add_argument(
        "--params", type=Path, metavar="FILE", help="weights to use (default: the built-in ones)"
    )


def print_result(result: Mapping[str, Any], text: str, *, as_json: bool) -> None:
    """Print a command's result: one line of JSON, or the text."""
    print(json.dumps(_with_null(result), allow_nan=False) if as_json else text, flush=True)


def _with_null(value: Any) -> Any:
    """Return plain values with None for every float that JSON cannot write."""
    if isinstance(value, Mapping):
        return {key: _with_null(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_null(item) for item in value]
    return None if isinstance(value, float) and not isfinite(value) else value
