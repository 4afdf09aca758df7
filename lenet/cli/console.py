"""Ctrl-C is noted and not obeyed at once, so that work stops where it can be gone on with."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from math import isfinite
from pathlib import Path
from types import FrameType
from typing import Any, Protocol, TypeAlias

from tqdm import tqdm

from lenet.files.errors import reason
from lenet.files.progress import Progress


@contextmanager
def interrupts() -> Iterator[list[int]]:
    """Gather Ctrl-C in a list, so that training stops between two batches and saving is not cut short."""
    received: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        received.append(number)

    previous = signal.signal(signal.SIGINT, note)
    try:
        yield received
    finally:
        signal.signal(signal.SIGINT, previous)


class ShowProgress(Protocol):
    """Shows a step of some work in a bar."""

    def __call__(self, progress: Progress, description: str = "") -> None:
        """Show how far it is, and, where that changes, what is being done."""


@contextmanager
def progress_bar(arguments: argparse.Namespace, *, unit: str, **options: Any) -> Iterator[ShowProgress]:
    """Show a bar on a terminal for the time of a block, unless the result shall be JSON.

    Parameters
    ----------
    arguments
        Those of the command.
    unit, options
        As tqdm takes them.
    """
    with tqdm(unit=unit, disable=arguments.json or None, **options) as bar:

        def show(progress: Progress, description: str = "") -> None:
            if description:
                bar.set_description(description, refresh=False)
            bar.total = progress.total
            bar.update(progress.done - bar.n)

        yield show


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where a command adds its own parser; argparse has no public name for it."""


class UsageError(ValueError):
    """An option's value makes no sense, whatever the data; the exit code is then 2."""


class OutputError(ValueError):
    """A result could not be printed, as on a full disk; its one sentence says why and what to do."""


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
    say(json.dumps(_with_null(result), allow_nan=False) if as_json else text)


def say(text: str, *, what: str = "result") -> None:
    """Print a text on standard output at once.

    Parameters
    ----------
    text
        What is printed, without its last line's end.
    what
        What it is, for the sentence about an error.

    Raises
    ------
    OutputError
        If it can't be written.
    BrokenPipeError
        If whoever read it has enough.
    """
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"The {what} could not be printed: {reason(error)}.") from error


def complain(sentence: str) -> None:
    """Print what went wrong on standard error; work goes on where even that can't be written."""
    with suppress(OSError):
        print(f"lenet: {sentence}", file=sys.stderr, flush=True)


def _with_null(value: Any) -> Any:
    """Return plain values with None for every float that JSON cannot write."""
    if isinstance(value, Mapping):
        return {key: _with_null(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_null(item) for item in value]
    return None if isinstance(value, float) and not isfinite(value) else value
