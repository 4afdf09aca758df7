"""Starts a program in a process of its own, with standard streams that lead where nothing can be written."""

import os
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FULL = Path("/dev/full")
"""A disk that is always full; only Linux has one."""

ENDS = ("open", "full", "closed", "broken")
"""Where a stream can lead: to the test, to a full disk, nowhere, or into a pipe without a reader."""


@dataclass(frozen=True)
class Ended:
    """What a process left: its exit code and what it printed on streams that were open."""

    code: int
    out: str
    err: str


def ended(
    *command: str, folder: Path, out: str = "open", err: str = "open", unbuffered: str = "", **variables: str
) -> Ended:
    """Run a module of Python with its arguments in a folder, and return how it ended.

    Standard output and standard error lead to one of `ENDS` each; ``unbuffered`` is the value of
    ``PYTHONUNBUFFERED``, "1" or "", and there can be more variables of the environment.
    """
    closing = " ".join(f"{number}>&-" for number, end in ((1, out), (2, err)) if end == "closed")
    if {out, err} == {"closed"}:
        closing += " <&-"
    with ExitStack() as stack:
        done = subprocess.run(
            ["/bin/sh", "-c", f'exec "$0" -m "$@" {closing}', sys.executable, *command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": unbuffered, **variables},
            stdout=_descriptor(out, stack),
            stderr=_descriptor(err, stack),
            timeout=60,
            check=False,
        )
    return Ended(done.returncode, (done.stdout or b"").decode(), (done.stderr or b"").decode())


def _descriptor(end: str, stack: ExitStack) -> int:
    if end == "full":
        return stack.enter_context(FULL.open("wb")).fileno()
    if end == "broken":
        reads, writes = os.pipe()
        os.close(reads)
        stack.callback(os.close, writes)
        return writes
    return subprocess.PIPE
