"""How many processor cores this process may use."""

from __future__ import annotations

import os
from pathlib import Path


def usable_cores(cgroup: Path = Path("/sys/fs/cgroup/cpu.max")) -> int:
    """Return the number of cores that the system grants this process, at least 1.

    Parameters
    ----------
    cgroup
        Where Linux tells a container's share of processor time, as "quota period" in µs.
    """
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else (os.cpu_count() or 1)
    try:
        quota, period = cgroup.read_text(encoding="ascii").split()
        cores = min(cores, int(quota) // int(period))
    except (OSError, ValueError):
        # No control group, or its quota is "max": nothing limits the cores further.
        pass
    return max(cores, 1)
