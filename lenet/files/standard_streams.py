"""The standard streams of a program, whatever they lead to: a terminal, a full disk, a closed pipe, or nothing.

Python itself writes at its very end what is left in them, and where that fails the exit code becomes 120.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from pathlib import Path

from lenet.files.errors import reason
from lenet.language.text import to_translate, tr

ARGPARSE = (
    to_translate("usage: "),
    to_translate("positional arguments"),
    to_translate("options"),
    to_translate("show this help message and exit"),
    to_translate("%(prog)s: error: %(message)s\n"),
    to_translate("argument %(argument_name)s: %(message)s"),
    to_translate("the following arguments are required: %s"),
    to_translate("unrecognized arguments: %s"),
    to_translate("expected one argument"),
    to_translate("invalid choice: %(value)r (choose from %(choices)s)"),
    to_translate("invalid %(type)s value: %(value)r"),
    to_translate("not allowed with argument %s"),
)
"""What argparse itself says."""

# By this name argparse looks up what it says.
argparse._ = tr  # type: ignore[attr-defined]


class OutputError(Exception):
    """Standard output could not be written; one sentence says why, or none where its reader has enough."""


@contextmanager
def settled_streams(program: str) -> Iterator[None]:
    """Keep trouble with the standard streams from a program, for the time of a block that is all of it.

    Streams that are closed are opened and lead nowhere. What others can't take is dropped at the end.

    Raises
    ------
    SystemExit
        With 1, after the sentence of an `OutputError`, with the program's name, or of another `SystemExit` was printed.
    """
    for name, mode in {"stdin": "r", "stdout": "w", "stderr": "w"}.items():
        if getattr(sys, name) is None:
            # Else the file that is opened next would take its place, and get what is printed.
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115 - until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file's name may have characters that this terminal cannot show.
            stream.reconfigure(errors="backslashreplace")
    try:
        yield
    except OutputError as error:
        if str(error):
            print_error(f"{program}: {error}")
        raise SystemExit(1) from error
    except SystemExit as exiting:
        if not isinstance(exiting.code, str):
            raise
        print_error(exiting.code)
        raise SystemExit(1) from exiting
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except OSError:
                with Path(os.devnull).open("wb") as nowhere:
                    os.dup2(nowhere.fileno(), stream.fileno())


def print_output(text: str, *, is_help: bool = False) -> None:
    """Print a text, without its last line's end, on standard output at once.

    Raises
    ------
    OutputError
        If it can't be written; its sentence says what could not be printed.
    """
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError as error:
        raise OutputError from error
    except OSError as error:
        sentence = tr("The result could not be printed: {reason}.", reason=reason(error))
        if is_help:
            sentence = tr("The help could not be printed: {reason}.", reason=reason(error))
        raise OutputError(sentence) from error


def print_error(text: str) -> None:
    """Print a text on standard error at once; work goes on where that can't be written."""
    with suppress(OSError):
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def parsed_arguments(parser: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse a command line as argparse does, which however says nothing of help that it could not print.

    Raises
    ------
    OutputError
        If help, or the version, was asked for and can't be printed.
    SystemExit
        If it was printed, or after wrong usage.
    """
    printed = io.StringIO()
    try:
        with redirect_stdout(printed):
            return parser.parse_args(arguments)
    except SystemExit:
        if printed.getvalue():
            print_output(printed.getvalue().removesuffix("\n"), is_help=True)
        raise
    except OSError:
        # Until Python 3.11.3, argparse itself failed where it could not print that the usage is wrong.
        sys.exit(2)
