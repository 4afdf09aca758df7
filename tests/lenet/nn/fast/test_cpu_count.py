"""The system's word on cores is heeded, and anything unreadable is not."""

import os
from pathlib import Path

import pytest

from lenet.nn.fast.cpu_count import cpu_count


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the quota is looked for; the machine has 8 cores, of which the process may use 6."""
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: set(range(6)), raising=False)
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_quota_limits_the_cores_but_leaves_one(root: Path) -> None:
    quotas = {
        "max 100000\n": 6,
        "150000 100000\n": 1,
        "400000 100000\n": 4,
        "50000 100000\n": 1,
        "900000 100000\n": 6,
    }
    for content, cores in (quotas | dict.fromkeys(["garbage", "", "1 2 3", "\xff"], 6)).items():
        write(root / "sys/fs/cgroup/cpu.max", content)
        assert cpu_count(root) == cores, content


def test_without_a_quota_the_affinity_counts(root: Path) -> None:
    assert cpu_count(root) == 6
    (root / "sys/fs/cgroup/cpu.max").mkdir(parents=True)
    assert cpu_count(root) == 6, "a folder is no quota"


def test_the_smallest_quota_of_nested_groups_counts(root: Path) -> None:
    write(root / "proc/self/cgroup", "0::/a.slice/b.service\n")
    for outer, inner in ((300000, 500000), (500000, 300000)):
        write(root / "sys/fs/cgroup/a.slice/cpu.max", f"{outer} 100000")
        write(root / "sys/fs/cgroup/a.slice/b.service/cpu.max", f"{inner} 100000")
        assert cpu_count(root) == 3


def test_groups_of_version_1_count(root: Path) -> None:
    write(root / "proc/self/cgroup", "5:memory:/box\n3:cpu,cpuacct:/box\n0::/\n")
    write(root / "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_quota_us", "200000")
    write(root / "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_period_us", "100000")
    assert cpu_count(root) == 2
    write(root / "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_quota_us", "-1")
    assert cpu_count(root) == 6


def test_without_affinity_the_machine_counts(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity")
    for count, cores in ((8, 8), (None, 1)):
        monkeypatch.setattr(os, "cpu_count", lambda count=count: count)
        assert cpu_count(root) == cores


def test_this_machine_has_a_core() -> None:
    assert 1 <= cpu_count() <= (os.cpu_count() or 1)
