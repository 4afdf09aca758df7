"""Ends a process at every call that writes a file, and looks at what is left.

Started with the module of `tests.helpers.faults.written_files.WrittenFile` and a folder, it says for each kind of file how
many calls there were. It is a program of its own, as it forks and must have no threads.
"""

import json
import os
import sys
from importlib import import_module
from itertools import count
from pathlib import Path

from tests.helpers.faults.faulty_disk import KILLED, faulty_disk
from tests.helpers.faults.written_files import NEW, WrittenFile, versions


def is_killed(kind: WrittenFile, path: Path, call: int) -> bool:
    """Write the new version in a child that ends at a call, and return whether there were so many."""
    child = os.fork()
    if child == 0:
        with faulty_disk(call, None):
            kind.write(path, NEW)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, KILLED)
    return code == KILLED


def kill_everywhere(kind: WrittenFile, folder: Path) -> int:
    """Return how many calls it takes to write a file, having killed the writer at each of them."""
    old, new = versions(kind, folder / "undisturbed")
    seen: set[bytes] = set()
    for call in count(1):
        place = folder / str(call)
        place.mkdir()
        path = place / kind.file
        path.write_bytes(old)
        if not is_killed(kind, path, call):
            assert path.read_bytes() == new, "it came to its end"
            assert seen == {old, new}, "it was killed before and after the new file was in place"
            return call - 1
        left = path.read_bytes()
        assert left in (old, new), f"{kind.name} is broken when killed at call {call}"
        seen.add(left)
        kind.write(path, NEW)
        # What is added to a file that was finished stands there twice.
        assert path.read_bytes().startswith(new), f"{kind.name} can be written again"
    raise AssertionError


def main(module: str, folder: Path) -> None:
    kinds: tuple[WrittenFile, ...] = import_module(module).KINDS
    calls = {kind.name: kill_everywhere(kind, folder / str(n)) for n, kind in enumerate(kinds)}
    json.dump(calls, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
