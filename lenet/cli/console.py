"""What commands share: options, requests to stop, results and complaints."""

from __future__ import annotations

import argparse
import json
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from math import isfinite
from pathlib import Path
from tempfile import TemporaryFile
from types import FrameType
from typing import Any, BinaryIO, NoReturn, TypeAlias

from lenet.files.errors import FileError, reason, shown_path
from lenet.files.standard_streams import print_error, print_output
from lenet.files.writing import atomic_write
from lenet.language.text import to_translate, tr


@contextmanager
def interrupts() -> Iterator[list[int]]:
    """Gather requests to stop in a list, so that training stops between two batches and saving is not cut short.

    They are Ctrl-C, a shutdown (SIGTERM), and a terminal that is closed (SIGHUP), unless that is ignored, as by nohup.
    """
    received: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        received.append(number)

    previous = {}
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and (name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN):
            previous[number] = signal.signal(number, note)
    try:
        yield received
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where a command adds its own parser; argparse has no public name for it."""

NO_DATA = to_translate(
    "--data-source built-in takes no folder, as the program writes these digits itself: leave out --data."
)
"""What is wrong if both are given."""


class UsageError(ValueError):
    """An option's value makes no sense, whatever the data; the exit code is then 2."""


def add_command(
    commands: Commands,
    name: str,
    summary: str,
    run: Callable[[argparse.Namespace], int],
    *,
    is_listed: bool = True,
) -> argparse.ArgumentParser:
    """Add a command with its ``--json`` option, to the list in the help or not, and return its parser."""
    listed: dict[str, Any] = {"help": summary} if is_listed else {}
    parser = commands.add_parser(name, description=f"{summary}.", **listed)
    parser.add_argument("--json", action="store_true", help=tr("print one line of JSON instead of text"))
    parser.set_defaults(run=run)
    return parser


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add ``--data``."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help=tr(
            "folder with the four files of MNIST, or with a folder mnist that has them (default: the "
            "folder named by LENET_DATA, else where 'lenet download' puts them)"
        ),
    )


def add_params(parser: argparse.ArgumentParser) -> None:
    """Add ``--params``."""
    parser.add_argument(
        "--params", type=Path, metavar="FILE", help=tr("weights to use (default: the built-in ones)")
    )


class _WouldBeWrittenError(Exception):
    """Ends the writing of a file before anything is replaced."""


def require_writable(path: Path, *, is_folder: bool = False) -> None:
    """Check that a file could be saved before there is anything to save; nothing is changed.

    Parameters
    ----------
    path
        The file, in a folder that must be there.
    is_folder
        Whether it is a folder that files are saved in, and that is made if it is not there.

    Raises
    ------
    FileError
        If it could not; its sentence says why and what to do.
    """

    def give_up(_file: BinaryIO) -> NoReturn:
        raise _WouldBeWrittenError

    try:
        if is_folder:
            there = next(folder for folder in (path, *path.absolute().parents) if folder.exists())
            TemporaryFile(dir=there).close()
        else:
            with suppress(_WouldBeWrittenError):
                atomic_write(path, give_up)
    except OSError as error:
        raise FileError(
            tr("{path} could not be saved: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error


def print_result(result: Mapping[str, Any], text: str, *, as_json: bool) -> None:
    """Print a command's result: one line of JSON, or the text."""
    print_output(json.dumps(_with_null(result), allow_nan=False) if as_json else text)


def complain(sentence: str) -> None:
    """Print what went wrong on standard error."""
    print_error(f"lenet: {sentence}")


def _with_null(value: Any) -> Any:
    """Return plain values with None for every float that JSON cannot write."""
    if isinstance(value, Mapping):
        return {key: _with_null(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_null(item) for item in value]
    return None if isinstance(value, float) and not isfinite(value) else value
