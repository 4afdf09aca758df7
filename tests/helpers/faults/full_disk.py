"""Writes files on a small disk until it is full, and looks at what is left.

Started with the module of `tests.helpers.faults.written_files.WrittenFile` and a folder, which belong to a process that may
mount a disk there, as ``unshare --mount`` allows; the disk is gone with it.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

from tests.helpers.faults.written_files import NEW, OLD, WrittenFile, is_sentence, told_by

DISK_BYTES = 2**21


def fill(path: Path) -> None:
    """Take all that is left of the disk."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return


def write_when_full(kind: WrittenFile, disk: Path) -> None:
    """Replace a file on a full disk, and then with room again."""
    path, filler = disk / kind.file, disk / "filler"
    kind.write(path, OLD)
    old = path.read_bytes()
    fill(filler)
    told = told_by(kind, path, NEW)
    assert told is not None, f"{kind.name} was written on a full disk"
    assert is_sentence(told), told
    assert "disk" in told, told
    assert path.read_bytes() == old
    assert sorted(disk.iterdir()) == sorted([path, filler]), "no temporary file is left"
    filler.unlink()
    kind.write(path, NEW)
    assert path.read_bytes() != old
    path.unlink()


def main(module: str, disk: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", disk], check=True)
    kinds: tuple[WrittenFile, ...] = import_module(module).KINDS
    for kind in kinds:
        write_when_full(kind, disk)
        sys.stdout.write(f"{kind.name}\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
