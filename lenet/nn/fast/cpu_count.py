"""The number of processor cores that this process may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def cpu_count(root: Path = Path("/")) -> int:
    """Return the number of cores that the system grants this process, at least 1.

    Affinity counts, and on Linux the processor time of the control groups that the process is in:
    those of version 2, which tell "quota period" in µs, and of version 1, with a file for each.
    ``proc`` and ``sys`` are in the root.
    """
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else (os.cpu_count() or 1)
    for group in _control_groups(root):
        quota, period = _numbers(group / "cpu.max", 2) or (
            *(_numbers(group / "cpu.cfs_quota_us", 1) or (0,)),
            *(_numbers(group / "cpu.cfs_period_us", 1) or (0,)),
        )
        if quota > 0 and period > 0:
            cores = min(cores, quota // period)
    return max(cores, 1)


def _control_groups(root: Path) -> Iterator[Path]:
    """Yield the folders of the groups that this process is in, each followed by those around it."""
    mounted = root / "sys/fs/cgroup"
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = ["0::/"]
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if controllers and "cpu" not in controllers.split(","):
            continue
        # In a container the path can be the host's, of which only the outermost folder is seen.
        top = mounted / controllers
        group = top / path.strip("/")
        yield group
        yield from (folder for folder in group.parents if folder == top or top in folder.parents)


def _numbers(path: Path, count: int) -> list[int] | None:
    """Return the whole numbers in a file, or None if it is not there or says something else."""
    try:
        numbers = [int(word) for word in path.read_text(encoding="ascii").split()]
    except (OSError, ValueError):
        return None
    return numbers if len(numbers) == count else None
