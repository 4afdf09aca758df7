"""Several digits are put together so that no single one comes of it: nothing touches a 1."""

import numpy as np

from lenet.synthesis.non_digits.several_digits import several_digits
from lenet.synthesis.non_digits.sketch import Sketch

UPRIGHT = Sketch((np.array([[0.0, 0.0], [0.0, 1.0]]),))
BOX = Sketch((np.array([[0.0, 0.0], [0.6, 0.0], [0.6, 1.0], [0.0, 1.0]]),))


def intervals(sketch: Sketch, axis: int) -> np.ndarray:
    """Return where each stroke begins and ends along an axis, in order: [strokes, 2]."""
    ends = np.array([(line[:, axis].min(), line[:, axis].max()) for line in sketch.lines])
    return ends[ends[:, 0].argsort()]


def test_there_are_at_least_two_and_at_most_five() -> None:
    generator = np.random.default_rng(0)
    counts = [len(several_digits([BOX], np.array([4]), generator).lines) for _ in range(300)]
    assert set(counts) == {2, 3, 4, 5}
    assert counts.count(2) > counts.count(5)


def test_beside_a_one_there_is_always_space() -> None:
    generator = np.random.default_rng(0)
    for _ in range(300):
        ends = intervals(several_digits([UPRIGHT, UPRIGHT], np.array([1, 1]), generator), 0)
        assert (ends[1:, 0] - ends[:-1, 1]).min() > 0.29


def test_others_are_apart_or_touch_side_by_side_or_above_each_other() -> None:
    generator = np.random.default_rng(0)
    beside, above = [], []
    for _ in range(300):
        whole = several_digits([BOX, BOX], np.array([2, 5]), generator)
        across, down = intervals(whole, 0), intervals(whole, 1)
        beside.append((across[1:, 0] - across[:-1, 1]).min())
        above.append((down[1:, 0] - down[:-1, 1]).min())
    assert min(beside) < 0 < 0.3 < max(beside)
    assert 0.05 < np.mean(np.array(above) > 0) < 0.25


def test_two_loops_never_touch_above_each_other() -> None:
    generator = np.random.default_rng(0)
    stacked = 0
    for _ in range(400):
        whole = several_digits([BOX, BOX], np.array([0, 0]), generator)
        across, down = intervals(whole, 0), intervals(whole, 1)
        if len(down) == 2 and across[1, 0] < across[0].mean():
            stacked += 1
            assert down[1, 0] - down[0, 1] > 0.39
    assert stacked > 10
