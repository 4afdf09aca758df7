"""Runs a program as on a computer with one core and 1 GiB of memory, as far as Linux can pretend one.

Started with the name of a module and its arguments. What is counted is memory that the process can write to
and shares with nobody; more is refused, as it would be there.
"""

import os
import resource
import runpy
import sys

MEMORY_BYTES = 2**30


def limit() -> None:
    """Allow this process no more than that."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    limit()
    sys.argv[:] = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
