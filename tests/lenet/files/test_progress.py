"""Long work is run to its end, changed step by step, and ends where it is given up."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from lenet.files.progress import Progress, Steps, finish, map_steps
from tests.helpers.steps import steps_of


@contextmanager
def noted(ends: list[str]) -> Iterator[None]:
    try:
        yield
    finally:
        ends.append("cleaned up")


def counting(total: int, ends: list[str]) -> Steps[str]:
    with noted(ends):
        for done in range(1, total + 1):
            yield Progress(done, total)
    return "result"


def test_work_is_run_to_its_end() -> None:
    ends: list[str] = []
    assert finish(counting(3, ends)) == "result"
    assert ends == ["cleaned up"]


def test_each_step_is_changed_and_the_result_stays() -> None:
    steps, result = steps_of(map_steps(lambda progress: progress.done * 10, counting(3, [])))
    assert (steps, result) == ([10, 20, 30], "result")


def test_closing_what_is_changed_cleans_up_the_work_itself() -> None:
    ends: list[str] = []
    steps = map_steps(lambda progress: progress, counting(3, ends))
    assert next(steps) == Progress(1, 3)
    steps.close()
    assert ends == ["cleaned up"]


def test_an_error_comes_through() -> None:
    def broken() -> Steps[None]:
        yield Progress(0, 0)
        raise ValueError("The file is broken.")

    with pytest.raises(ValueError, match="broken"):
        finish(map_steps(lambda progress: progress, broken()))
