"""The command line of the engine: train, evaluate, predict, export, download.

Each command prints for people, or with ``--json`` one line for machines, last on standard output;
where it could not be done, that line is ``{"error": "…"}``.
Exit codes: 0 done, 1 it could not be done, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NoReturn

import lenet
from lenet.cli import (
    completion,
    download,
    evaluate,
    export,
    fit_numbers,
    predict,
    train,
    train_detector,
)
from lenet.cli.console import UsageError, complain, print_result
from lenet.files.errors import reason, shown_path
from lenet.files.standard_streams import OutputError, parsed_arguments, settled_streams
from lenet.files.translations import use_language, use_wished_language
from lenet.language.languages import ENGLISH
from lenet.language.text import tr


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit with its code.

    Parameters
    ----------
    arguments
        What follows the program's name; by default what it was started with.
    """
    use_wished_language(os.environ)
    with settled_streams("lenet"):
        sys.exit(_run(parsed_arguments(_parser(), arguments)))


def _run(parsed: argparse.Namespace) -> int:
    """Run a command and return its exit code."""
    if parsed.json:
        # What machines read is the same on every machine.
        use_language(ENGLISH.code)
    try:
        with warnings.catch_warnings():
            # NumPy's warnings about overflow are of no use here: the results show it.
            warnings.simplefilter("ignore", RuntimeWarning)
            code: int = parsed.run(parsed)
            return code
    except UsageError as error:
        return _fail(str(error), parsed, code=2)
    except (OSError, ValueError) as error:
        return _fail(_sentence(error), parsed)
    except MemoryError:
        return _fail(tr("There is not enough memory: close other programs, or take fewer digits."), parsed)
    except KeyboardInterrupt:
        return _fail(tr("stopped."), parsed)


def _sentence(error: OSError | ValueError) -> str:
    """Return what is wrong and what to do: every module says it in its error's one sentence."""
    if not isinstance(error, OSError) or error.errno is None:
        return str(error)
    what = tr("A file") if error.filename is None else shown_path(error.filename)
    return tr("{what} could not be used: {reason}.", what=what, reason=reason(error))


def _fail(sentence: str, parsed: argparse.Namespace, *, code: int = 1) -> int:
    """Say what went wrong, to people and, if they asked, to machines; return the exit code."""
    complain(sentence)
    if parsed.json:
        # It has been said on standard error.
        with suppress(OutputError):
            print_result({"error": sentence}, "", as_json=True)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lenet",
        description=tr("A LeNet-5 in NumPy that reads handwritten digits and learns to."),
        epilog=tr("Exit codes: 0 done, 1 it could not be done, 2 wrong usage."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"lenet {lenet.__version__}",
        help=tr("show program's version number and exit"),
    )
    commands = parser.add_subparsers(title=tr("commands"), metavar="COMMAND", required=True)
    for command in (train, evaluate, predict, export, download, completion):
        command.add_to(commands)
    everyones = tuple(commands.choices)
    for command in (train_detector, fit_numbers):
        command.add_to(commands)
    commands.choices = _Commands(commands.choices, everyones)
    return parser


class _Commands(dict[str, argparse.ArgumentParser]):
    """All commands; argparse, which lists them after a misspelled one, finds only everyone's."""

    def __init__(self, parsers: Mapping[str, argparse.ArgumentParser], everyones: Sequence[str]) -> None:
        super().__init__(parsers)
        self._everyones = everyones

    def __iter__(self) -> Iterator[str]:
        return iter(self._everyones)
