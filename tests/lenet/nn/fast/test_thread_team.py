"""A team does its shares at once, waits for all, tells of errors and leaves no thread behind."""

import threading
from collections.abc import Iterator
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet.nn.fast.thread_team import ThreadTeam, share_of


@pytest.fixture(autouse=True)
def all_threads_end() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("size", [1, 2, 5])
def test_every_share_is_done_once_and_all_at_once(size: int) -> None:
    everybody = threading.Barrier(size, timeout=60)
    done = [0] * size
    threads = [0] * size

    def work(share: int) -> None:
        everybody.wait()
        done[share] += 1
        threads[share] = threading.get_ident()

    with ThreadTeam(size) as team:
        assert team.size == size
        team.run(work)
    assert done == [1] * size
    assert len(set(threads)) == size
    assert threads[0] == threading.get_ident()


def test_a_team_works_again_and_again() -> None:
    sums = [0, 0, 0]

    def add(share: int) -> None:
        sums[share] += share

    with ThreadTeam(3) as team:
        for _ in range(50):
            team.run(add)
    assert sums == [0, 50, 100]


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_an_error_is_raised_once_every_other_share_has_ended(failing: int) -> None:
    failed = threading.Event()
    ended = []

    def work(share: int) -> None:
        if share == failing:
            failed.set()
            raise LookupError(f"share {share}")
        assert failed.wait(timeout=60)
        ended.append(share)

    with ThreadTeam(3) as team:
        with pytest.raises(LookupError, match=f"share {failing}"):
            team.run(work)
        assert sorted(ended) == sorted({0, 1, 2} - {failing})
        team.run(lambda _share: None)


def test_threads_end_with_the_block_whatever_happens_in_it() -> None:
    before = set(threading.enumerate())

    def work_in_vain() -> NoReturn:
        with ThreadTeam(4) as team:
            team.run(lambda _share: None)
            assert set(threading.enumerate()) != before
            raise KeyError

    with pytest.raises(KeyError):
        work_in_vain()
    assert set(threading.enumerate()) == before


def test_an_empty_team_is_refused() -> None:
    for size in (0, -1):
        with pytest.raises(ValueError, match="at least 1 thread"):
            ThreadTeam(size)


@given(st.integers(0, 1000), st.integers(1, 20))
def test_shares_are_all_in_order_and_nearly_equal(count: int, size: int) -> None:
    parts = [range(count)[share_of(count, share, size)] for share in range(size)]
    assert [number for part in parts for number in part] == list(range(count))
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
