"""Kills a process at every system call while it writes, and looks at what is left.

Started with the module of `tests.written_files.WrittenFile` and a folder, it says for each kind of file how
many calls there were. It is a program of its own, as it forks and must have no threads.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from importlib import import_module
from itertools import count
from pathlib import Path

from tests.system_calls import kill_at
from tests.written_files import NEW, WrittenFile, versions


def kill_everywhere(kind: WrittenFile, folder: Path) -> int:
    """Return how many system calls it takes to write a file, having killed the writer at each of them."""
    old, new = versions(kind, folder / "undisturbed")
    seen: set[bytes] = set()
    for call in count(1):
        place = folder / str(call)
        place.mkdir()
        path = place / kind.file
        path.write_bytes(old)
        if not kill_at(partial(kind.write, path, NEW), call):
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
