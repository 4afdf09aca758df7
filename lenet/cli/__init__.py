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
from typing import NoReturn

import lenet
from lenet.cli import download, evaluate, predict, train, train_detector
from lenet.cli.options import UsageError, print_result


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit with its code.

    Parameters
    ----------
    arguments
        What follows the program's name; by default what it was started with.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A file's name may have characters that this terminal cannot show.
        sys.stdout.reconfigure(errors="backslashreplace")
    parsed = _parser().parse_args(arguments)
    try:
        with warnings.catch_warnings():
            # NumPy's remarks on overflow help nobody here: the results show it.
            warnings.simplefilter("ignore", RuntimeWarning)
            code = parsed.run(parsed)
        sys.stdout.flush()
    except UsageError as error:
        code = _fail(str(error), parsed, code=2)
    except BrokenPipeError:
        # Whoever read our output has enough; the interpreter must not try to flush the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except (OSError, ValueError) as error:
        # Every module says what is wrong and what to do in its error's one sentence.
        code = _fail(str(error), parsed)
    except KeyboardInterrupt:
        code = _fail("stopped.", parsed)
    sys.exit(code)


def _fail(sentence: str, parsed: argparse.Namespace, *, code: int = 1) -> int:
    """Say what went wrong, to people and, if they asked, to machines; return the exit code."""
    print(f"lenet: {sentence}", file=sys.stderr)
    if parsed.json:
        print_result({"error": sentence}, "", as_json=True)
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
