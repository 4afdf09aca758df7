"""The command line of the engine: train, evaluate, predict, download.

Each command prints for people, or with ``--json`` one line for machines, last on standard output;
where it could not be done, that line is ``{"error": "…"}``.
Exit codes: 0 done, 1 it could not be done, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import NoReturn

import lenet
from lenet.cli import download, evaluate, predict, train, train_detector
from lenet.cli.console import OutputError, UsageError, complain, print_result, say
from lenet.files.errors import reason, shown_path


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit with its code.

    Parameters
    ----------
    arguments
        What follows the program's name; by default what it was started with.
    """
    _open_closed_streams()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A file's name may have characters that this terminal cannot show.
        sys.stdout.reconfigure(errors="backslashreplace")
    # The parser itself would keep silent about help that it could not print.
    explained = io.StringIO()
    try:
        with redirect_stdout(explained):
            parsed = _parser().parse_args(arguments)
    except SystemExit:
        _print_help(explained.getvalue())
        raise
    try:
        with warnings.catch_warnings():
            # NumPy's remarks on overflow help nobody here: the results show it.
            warnings.simplefilter("ignore", RuntimeWarning)
            code = parsed.run(parsed)
    except UsageError as error:
        code = _fail(str(error), parsed, code=2)
    except BrokenPipeError:
        # Whoever read our output has enough.
        _forget_output()
        code = 1
    except OutputError as error:
        _forget_output()
        code = _fail(str(error), parsed)
    except (OSError, ValueError) as error:
        code = _fail(_sentence(error), parsed)
    except MemoryError:
        code = _fail("There is not enough memory: close other programs, or take fewer digits.", parsed)
    except KeyboardInterrupt:
        code = _fail("stopped.", parsed)
    sys.exit(code)


def _print_help(text: str) -> None:
    """Print what the parser explained, if it did; exit with 1 if that can't be printed."""
    if not text:
        return
    try:
        say(text.removesuffix("\n"), what="help")
    except (BrokenPipeError, OutputError) as error:
        _forget_output()
        if isinstance(error, OutputError):
            complain(str(error))
        sys.exit(1)


def _open_closed_streams() -> None:
    """Let what is printed to a closed stream go nowhere, and not into a file that is opened in its place."""
    for name, mode in {"stdin": "r", "stdout": "w", "stderr": "w"}.items():
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open(mode, errors="backslashreplace")  # noqa: SIM115 - until the end
            setattr(sys, name, stream)


def _forget_output() -> None:
    """Leave the interpreter, at its end, nothing to flush that could fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _sentence(error: OSError | ValueError) -> str:
    """Return what is wrong and what to do: every module says it in its error's one sentence."""
    if not isinstance(error, OSError) or error.errno is None:
        return str(error)
    what = "A file" if error.filename is None else shown_path(error.filename)
    return f"{what} could not be used: {reason(error)}."


def _fail(sentence: str, parsed: argparse.Namespace, *, code: int = 1) -> int:
    """Say what went wrong, to people and, if they asked, to machines; return the exit code."""
    complain(sentence)
    if parsed.json:
        try:
            print_result({"error": sentence}, "", as_json=True)
        except (OutputError, BrokenPipeError):
            # It has been said on standard error.
            _forget_output()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lenet",
        description="A LeNet-5 in NumPy that reads handwritten digits and learns to.",
        epilog="Exit codes: 0 done, 1 it could not be done, 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"lenet {lenet.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (train, evaluate, predict, download, train_detector):
        command.add_to(commands)
    return parser
