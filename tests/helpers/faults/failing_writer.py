"""Lets each system call that writes fail in turn while a file is written, and looks at what is left.

Started with a module, the name of its kind of file, a folder and the system's code, it says how many calls
there were. It is a program of its own, as it forks and must have no threads.
"""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import count
from pathlib import Path

from tests.helpers.faults.system_calls import fail_at
from tests.helpers.faults.written_files import NEW, OLD, WrittenFile, is_sentence, told_by, versions


def fail_everywhere(kind: WrittenFile, folder: Path, code: int) -> int:
    """Return how many system calls that write there are, having let each of them fail."""
    old, new = versions(kind, folder / "undisturbed")
    seen: set[bytes] = set()
    for call in count(1):
        place, words = folder / str(call), folder / f"told {call}"
        place.mkdir()
        path = place / kind.file
        kind.write(path, OLD)

        def write(path: Path = path, words: Path = words) -> None:
            words.write_text(told_by(kind, path, NEW) or "", encoding="utf-8")

        if not fail_at(write, call, code):
            assert path.read_bytes() == new, "it came to its end"
            assert seen == {old, new}, "some failures hinder it, and some do not"
            return call - 1
        left = path.read_bytes()
        told = words.read_text(encoding="utf-8") if words.exists() else ""
        assert left in (old, new), f"{kind.name} is broken when call {call} fails"
        assert not told or is_sentence(told), told
        # What is told may itself be hindered by the fault, as it is written to a file here.
        assert left == new or told or not words.exists(), f"nothing is told when call {call} fails"
        seen.add(left)
    raise AssertionError


def main(module: str, name: str, folder: Path, code: int) -> None:
    kinds: tuple[WrittenFile, ...] = import_module(module).KINDS
    (kind,) = (kind for kind in kinds if kind.name == name)
    sys.stdout.write(f"{fail_everywhere(kind, folder, code)}\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
