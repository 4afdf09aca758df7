"""BLAS has one thread while ours compute, and its own number again afterwards."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from lenet.nn.fast.blas_threads import single_threaded
from lenet.nn.fast.thread_team import ThreadTeam
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples, toy_network

USUAL = 3
"""Threads that BLAS has in these tests without a limit."""


def blas_threads() -> set[int]:
    """Return the thread numbers of NumPy's own BLAS; other libraries may bring another."""
    return {
        library["num_threads"]
        for library in threadpool_info()
        if library["user_api"] == "blas" and "numpy" in library["filepath"]
    }


@pytest.fixture(autouse=True)
def usual_number() -> Iterator[None]:
    if not blas_threads():
        pytest.skip("NumPy's BLAS is none that threadpoolctl can limit")
    with threadpool_limits(USUAL, user_api="blas"):
        yield


def test_one_thread_inside_and_the_old_number_afterwards() -> None:
    for before in (USUAL, 2):
        with threadpool_limits(before, user_api="blas"):
            assert blas_threads() == {before}
            with single_threaded():
                with single_threaded():
                    assert blas_threads() == {1}
                assert blas_threads() == {1}
            assert blas_threads() == {before}
    with pytest.raises(KeyError), single_threaded():
        raise KeyError
    assert blas_threads() == {USUAL}


def test_two_threads_restore_with_the_last_whichever_came_first() -> None:
    first_is_in, second_is_in, first_is_out = (threading.Event() for _ in range(3))

    def first() -> None:
        with single_threaded():
            first_is_in.set()
            assert second_is_in.wait(timeout=60)

    def second() -> set[int]:
        assert first_is_in.wait(timeout=60)
        with single_threaded():
            second_is_in.set()
            assert first_is_out.wait(timeout=60)
            return blas_threads()

    with ThreadPoolExecutor(2) as threads:
        early, late = threads.submit(first), threads.submit(second)
        early.result()
        first_is_out.set()
        assert late.result() == {1}
    assert blas_threads() == {USUAL}


def test_a_thread_that_lives_on_does_not_keep_others_from_limiting() -> None:
    def limit() -> set[int]:
        with single_threaded():
            return blas_threads()

    with ThreadPoolExecutor(1) as long_lived:
        assert long_lived.submit(limit).result() == {1}
        assert limit() == {1}
        assert long_lived.submit(limit).result() == {1}
        assert blas_threads() == {USUAL}


@pytest.mark.parametrize("size", [1, 3])
def test_a_team_works_with_one_blas_thread_each(size: int) -> None:
    seen: list[set[int]] = [set()] * size

    def look(share: int) -> None:
        seen[share] = blas_threads()

    with ThreadTeam(size) as team:
        team.run(look)
        assert blas_threads() == {USUAL}
    assert seen == [{1}] * size


def test_training_gives_blas_back_between_two_events() -> None:
    recipe = Recipe(epochs=1, batch_size=5)
    training = Training(recipe, toy_examples(20), toy_examples(10), network=toy_network(), threads=2)
    for _ in training.run():
        # The other thread may still be busy with its share of the next batch.
        deadline = time.monotonic() + 60
        while blas_threads() != {USUAL} and time.monotonic() < deadline:
            time.sleep(0.001)
        assert blas_threads() == {USUAL}
