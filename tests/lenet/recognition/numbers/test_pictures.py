"""Pictures become pieces: connected components, and parts of wide ones."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.recognition.numbers.pictures import segment_picture


def test_components_are_pieces_from_left_to_right_in_their_place() -> None:
    ink = np.zeros((40, 100), np.float32)
    ink[5:35, 70:74] = 1
    ink[5:35, 10:14] = 1
    segmentation = segment_picture(ink, corner=(0.5, 0.25), pixel=0.001)
    assert segmentation is not None
    assert not segmentation.cuts
    assert segmentation.box([0]) == pytest.approx((0.51, 0.255, 0.514, 0.285))
    assert segmentation.box([1]) == pytest.approx((0.57, 0.255, 0.574, 0.285))
    seen = segmentation.pictures([[0], [0, 1]])
    assert seen.shape == (2, 32, 32)
    assert np.ptp(np.flatnonzero(seen[1].any(axis=0))) >= 20


def test_blocks_that_touch_are_cut_where_they_do() -> None:
    ink = np.zeros((40, 100), np.float32)
    ink[5:35, 10:35] = 1
    ink[5:35, 45:70] = 1
    ink[20:22, 35:45] = 1
    segmentation = segment_picture(ink)
    assert segmentation is not None
    assert segmentation.cuts
    for cut in segmentation.cuts:
        assert 0.35 <= segmentation.box([cut.before]).right <= segmentation.box([cut.after]).left <= 0.45


def test_specks_belong_to_no_piece_and_paper_has_none() -> None:
    ink = np.zeros((40, 100), np.float32)
    assert segment_picture(ink) is None
    ink[5:35, 10:14] = 1
    ink[20:22, 50:52] = 1
    segmentation = segment_picture(ink)
    assert segmentation is not None
    assert len(segmentation.boxes) == 1


def test_large_pictures_are_looked_at_coarsely_and_keep_their_places() -> None:
    ink = np.zeros((1000, 1000), np.float32)
    ink[100:900, 400:450] = 1
    segmentation = segment_picture(ink)
    assert segmentation is not None
    assert max(segmentation.ink.shape) <= 100
    assert segmentation.box([0]) == pytest.approx((0.4, 0.1, 0.45, 0.9), abs=0.02)


def test_a_column_of_dots_is_no_number() -> None:
    ink = np.zeros((400, 20), np.float32)
    for row in range(10, 400, 20):
        ink[row : row + 4, 8:12] = 1
    assert segment_picture(ink) is None


def test_a_digit_that_reaches_under_its_neighbour_is_cut_off_whole() -> None:
    ink = np.zeros((44, 44), np.float32)
    ink[2:42, 4:8] = ink[38:42, 4:32] = 1
    ink[2:32, 34:38] = ink[2:6, 14:38] = 1
    ink[18:20, 8:34] = 1
    segmentation = segment_picture(ink)
    assert segmentation is not None
    assert any(
        segmentation.box(range(after)).right > segmentation.box(range(after, len(segmentation.boxes))).left
        for after in range(1, len(segmentation.boxes))
    )
