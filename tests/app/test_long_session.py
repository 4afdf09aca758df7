"""Over a whole session nothing grows, the network is not used, and a small computer is enough."""

import json
import sys
from typing import Any

import pytest

from benchmarks.soak import SLACK_BYTES, Footprint, growth
from tests.helpers.processes import run_python

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells a process's sockets and limits it so"
)


def session(task: str, *before: str) -> dict[str, Any]:
    """Go through a whole session, and return what was seen."""
    done = run_python("-m", *before, "tests.app.long_session", task)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


@linux_only
def test_one_core_and_one_gigabyte_are_enough_for_a_whole_session_without_the_network() -> None:
    seen = session("network", "tests.helpers.small_computer")
    assert seen["seen"] == []
    assert seen["told"] == []


@linux_only
def test_use_of_the_network_would_be_seen() -> None:
    seen = " ".join(session("network used")["seen"])
    assert "socket.__new__" in seen
    assert "socket.bind" in seen
    assert "a socket of the network is open" in seen, "also one that Python was not asked for"


def test_a_short_soak_leaves_everything_as_it_was() -> None:
    done = run_python("-m", "benchmarks.soak", "--digits", "24", "--trainings", "4", "--weights", "12")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Nothing has grown, and Qt did not warn." in done.stdout


def test_what_grows_is_named() -> None:
    before = Footprint(memory_bytes=10**8, threads=6, files=11, timers=13)
    assert growth(before, before, 10) == []
    assert growth(before, Footprint(10**8 + SLACK_BYTES, 5, 11, 13), 10) == []
    grown = growth(before, Footprint(2 * 10**8, 7, 12, 14), 10)
    assert [sentence.split()[0] for sentence in grown] == ["threads", "files", "timers", "memory"]
