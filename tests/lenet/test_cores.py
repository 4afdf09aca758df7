"""The system's word on cores is heeded, and anything unreadable is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lenet.cores import usable_cores


@pytest.fixture
def cgroup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the quota is read from; the machine has 8 cores, of which the process may use 6."""
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: set(range(6)), raising=False)
    return tmp_path / "cpu.max"


@pytest.mark.parametrize(
    ("content", "cores"),
    [
        ("max 100000\n", 6),
        ("150000 100000\n", 1),
        ("400000 100000\n", 4),
        ("50000 100000\n", 1),
        ("900000 100000\n", 6),
        ("garbage", 6),
        ("", 6),
        ("1 2 3", 6),
        ("\xff", 6),
    ],
)
def test_quota_limits_the_cores_but_leaves_one(cgroup: Path, content: str, cores: int) -> None:
    cgroup.write_text(content, encoding="utf-8")
    assert usable_cores(cgroup) == cores


def test_without_a_quota_the_affinity_counts(cgroup: Path) -> None:
    assert usable_cores(cgroup) == 6
    assert usable_cores(cgroup.parent) == 6, "a folder is no quota"


@pytest.mark.parametrize(("count", "cores"), [(8, 8), (None, 1)])
def test_without_affinity_the_machine_counts(
    cgroup: Path, monkeypatch: pytest.MonkeyPatch, count: int | None, cores: int
) -> None:
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: count)
    assert usable_cores(cgroup) == cores


def test_this_machine_has_a_core() -> None:
    assert 1 <= usable_cores() <= (os.cpu_count() or 1)
