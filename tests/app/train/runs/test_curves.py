"""The events of a run become points of the curves they belong to, which are kept with it."""

import numpy as np

from app.train.runs.curves import (
    BATCH_ACCURACY,
    BATCH_LOSS,
    EPOCH_LOSS,
    LEARNING_RATE,
    VALIDATION_ACCURACY,
    VALIDATION_LOSS,
    Curves,
)
from lenet.training.events import BatchTrained, EpochEnded, PicturesRead


def test_events_become_points_of_the_curves_they_belong_to() -> None:
    curves = Curves()
    curves.take(BatchTrained(1, 1, 4, 2.0, 0.25, 0.01))
    curves.take(BatchTrained(1, 4, 4, 1.0, 0.5, 0.02))
    curves.take(PicturesRead(1, 10, 10))
    curves.take(EpochEnded(1, 1.5, 0.4, 0.9, 0.6, 3.0, is_best=True))
    lines = curves.lines()
    assert lines[BATCH_LOSS].x.tolist() == [0.25, 1.0]
    assert lines[BATCH_LOSS].mean.tolist() == [2.0, 1.0]
    assert lines[BATCH_ACCURACY].mean.tolist() == [0.25, 0.5]
    assert lines[LEARNING_RATE].mean.tolist() == [0.01, 0.02]
    assert lines[EPOCH_LOSS].x.tolist() == [1.0]
    assert lines[VALIDATION_LOSS].mean.tolist() == [0.9]
    assert lines[VALIDATION_ACCURACY].mean.tolist() == [0.6]


def test_without_validation_there_is_no_curve_of_it() -> None:
    curves = Curves()
    curves.take(EpochEnded(1, 1.5, 0.4, None, None, 3.0, is_best=True))
    assert len(curves.lines()[VALIDATION_LOSS]) == 0
    assert len(curves.lines()[EPOCH_LOSS]) == 1


def test_curves_come_back_from_their_arrays_and_foreign_arrays_are_left_out() -> None:
    curves = Curves()
    for batch in range(1, 101):
        curves.take(BatchTrained(1, batch, 100, 1 / batch, 0.5, 0.01))
    arrays = {name: array for name, array in curves.to_arrays().items() if array.size}
    back = Curves.from_arrays(arrays | {LEARNING_RATE: np.zeros(3), "other": np.zeros((5, 2))})
    np.testing.assert_array_equal(back.lines()[BATCH_LOSS].mean, curves.lines()[BATCH_LOSS].mean)
    assert len(back.lines()[LEARNING_RATE]) == 0
    assert back.lines().keys() == curves.lines().keys()
