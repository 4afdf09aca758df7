"""A kept digit comes back from its line as it was, and no line does harm."""

import base64
import gzip
import io
import json
import struct
import tracemalloc
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from lenet.drawing.stroke_json import FITTED_SIDE, LabelledDrawing, digit_of, line_of, relabelled
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.json_lines import LineError, fields_of
from lenet.recognition.recognizer import Recognizer

PLACES = st.floats(-1, 2).map(lambda value: round(value, 5))

SHARES = st.floats(0, 1).map(lambda value: round(value, 5))

STROKES = st.builds(
    Stroke,
    points=st.lists(st.tuples(PLACES, PLACES, SHARES), min_size=1, max_size=5).map(tuple),
    width=st.floats(0.001, 0.5).map(lambda value: round(value, 5)),
    erases=st.booleans(),
)

DIGITS = st.builds(
    LabelledDrawing,
    label=st.integers(0, 9),
    drawing=st.builds(Drawing, st.lists(STROKES, min_size=1, max_size=3).map(tuple)),
    writer=st.text(max_size=20),
    date=st.none() | st.just("2026-11-24"),
)

SEVEN = LabelledDrawing(7, Drawing((Stroke(((0.2, 0.2, 1.0), (0.8, 0.2, 1.0), (0.5, 0.9, 1.0)), 0.06),)))


@settings(max_examples=30)
@given(DIGITS)
def test_a_digit_comes_back_from_its_line_of_json(digit: LabelledDrawing) -> None:
    line = line_of(digit)
    assert digit_of(line) == digit
    assert b"\n" not in line
    fields = json.loads(line)
    assert fields["label"] == digit.label
    strokes = [[[x, y] for x, y, _ in stroke.points] for stroke in digit.drawing.strokes]
    assert fields["strokes"] == strokes


def test_what_is_usual_takes_no_room() -> None:
    assert set(json.loads(line_of(SEVEN))) == {"label", "writer", "strokes", "width"}


def test_places_are_kept_to_a_hundredth_of_a_pixel() -> None:
    odd = Drawing((Stroke(((1 / 3, 2 / 7, 1 / 9),), 1 / 17),))
    (stroke,) = digit_of(line_of(LabelledDrawing(1, odd))).drawing.strokes
    np.testing.assert_allclose(stroke.points, odd.strokes[0].points, atol=1e-5)
    thin = LabelledDrawing(1, Drawing((Stroke(((0.5, 0.5, 1.0),), 1e-9),)))
    assert digit_of(line_of(thin)).drawing.strokes[0].width > 0


def test_a_picture_below_the_strokes_comes_back() -> None:
    picture = np.random.default_rng(0).random((40, 40)).astype(np.float32)
    digit = LabelledDrawing(3, Drawing((), picture))
    found = digit_of(line_of(digit)).drawing.picture
    assert found is not None
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, picture, atol=0.5 / 255 + 1e-6)
    fields = json.loads(line_of(digit))
    del fields["width"]
    assert digit_of(json.dumps(fields).encode()).drawing.strokes == ()


def test_a_prepared_picture_comes_back_prepared() -> None:
    picture = np.rint(255 * np.random.default_rng(0).random((32, 32))).astype(np.float32) / np.float32(255)
    line = line_of(LabelledDrawing(3, Drawing(picture=picture, is_prepared=True)))
    found = digit_of(line).drawing
    assert found.is_prepared
    np.testing.assert_array_equal(found.picture, picture)
    assert not digit_of(line_of(LabelledDrawing(3, Drawing(picture=picture)))).drawing.is_prepared


def test_strokes_of_unknown_units_are_fitted_into_the_canvas(data_dir: Path) -> None:
    recognizer, right = Recognizer.load(), 0
    with gzip.open(data_dir / "strokes" / "pendigits-train.jsonl.gz", "rb") as file:
        lines = [line for number, line in enumerate(file) if number % 150 == 0]
    for line in lines:
        digit = digit_of(line)
        points = np.concatenate([np.array(stroke.points) for stroke in digit.drawing.strokes])[:, :2]
        assert np.ptp(points, axis=0).max() == pytest.approx(FITTED_SIDE)
        assert (points.min(axis=0) + points.max(axis=0)).tolist() == pytest.approx([1, 1])
        right += recognizer.read_drawing(digit.drawing).digit == digit.label
        assert digit.writer == json.loads(line)["writer"]
    assert right > 0.9 * len(lines)


def test_a_dot_of_unknown_units_is_in_the_middle() -> None:
    (stroke,) = digit_of(b'{"label": 1, "strokes": [[[300, 40]]]}').drawing.strokes
    assert stroke.points == ((0.5, 0.5, 1.0),)


def test_a_new_label_changes_nothing_else() -> None:
    line = b'{"label": 1, "writer": "Z\xc3\xbc", "strokes": [[[1, 2], [3, 4.5]]], "tablet": {"x": 1e3}}'
    changed = relabelled(line, 7)
    assert json.loads(changed) == {**json.loads(line), "label": 7}
    for label in (-1, 10):
        with pytest.raises(ValueError, match="from 0 to 9"):
            relabelled(line, label)
        with pytest.raises(ValueError, match="from 0 to 9"):
            replace(SEVEN, label=label)


def png_text(width: int, height: int) -> str:
    file = io.BytesIO()
    Image.new("L", (width, height)).save(file, format="PNG")
    return base64.b64encode(file.getvalue()).decode()


def chunk(name: bytes, body: bytes) -> bytes:
    """Return a part of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def test_a_picture_has_one_size_which_is_believed() -> None:
    pixels = chunk(b"IDAT", zlib.compress(bytes(12_000 * 1_501))), chunk(b"IEND", b"")
    sizes = {
        side: chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
        for side in (8, 12_000, 30_000)
    }
    false = chunk(b"teSt", bytes([0, 0, 0, 8] * 2))
    for first in (
        (sizes[8], sizes[12_000]),
        (sizes[8], sizes[30_000]),
        (false, sizes[30_000]),
        (sizes[30_000],),
    ):
        picture = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join((*first, *pixels))).decode()
        with pytest.raises(LineError, match="moderate size"):
            digit_of(json.dumps({**json.loads(line_of(SEVEN)), "picture": picture}).encode())


def test_more_ink_than_a_hand_draws_is_refused_before_it_is_painted() -> None:
    for points, width in (
        ([[0, 0], [1, 1]] * 15, 10),
        ([[0, 0], [1, 1]] * 20_000, 0.01),
        ([[0.5, 0.5], [0.501, 0.501]] * 40_000, 0.07),
        ([[0, 0], [1, 1]] * 60, 1.0),
    ):
        with pytest.raises(LineError, match=r"more ink than|width of its pen"):
            digit_of(json.dumps({"label": 1, "strokes": [points], "width": [width]}).encode())


def test_as_much_ink_as_a_hand_draws_is_taken() -> None:
    # Five minutes of scribbling, told sixty times a second.
    points = [[0.5 + 0.4 * np.cos(n / 10), 0.5 + 0.4 * np.sin(n / 7)] for n in range(5 * 60 * 60)]
    line = json.dumps({"label": 8, "strokes": [points[:9_000], points[9_000:]], "width": [0.1, 0.1]})
    assert len(digit_of(line.encode()).drawing.strokes) == 2


def test_numbers_beyond_all_bounds_are_refused_wherever_they_are() -> None:
    for number in (b"1e999", b"-1e999", b"[1.5, 1e400]"):
        with pytest.raises(LineError, match="too large"):
            digit_of(line_of(SEVEN)[:-1] + b',"note":' + number + b"}")


def test_half_a_character_outlives_a_new_label() -> None:
    line = line_of(SEVEN)[:-1] + rb',"note":"a\ud800","\udfff":1}'
    changed = relabelled(line, 3)
    assert digit_of(changed).label == 3
    assert fields_of(changed) == {**fields_of(line), "label": 3}


WRONG: dict[str, list[Any]] = {
    "label": ["4", 10, -1, True, 4.0, None],
    "strokes": [[], [[]], {}, [[[0, 0], [1]]], [[[0, 0, 0]]], [[["0", "1"]]], [[[True, False]]], [[[None, 1]]], [[[10**400, 1]]], [[[1e300, 1]]], [[[0.5, 0.5]] * 100_001], [[[5000, 1], [1, 1], [1, 2]]]],
    "width": [[1.5], [], [0], [-1], [True], ["1"], [1e9]],
    "pressure": [[[1, 1]], [[1, True, 1]], [[1, 10**400, 1]], [[[1], [1], [1]]], [[1, 1, 2]], 1],
    "erases": [[1], []],
    "writer": [5, "x" * 1000],
    "date": [["2026"]],
    "picture": [5, "no base64", base64.b64encode(b"no picture").decode(), png_text(8, 9), png_text(8, 8)[:60]],
    "prepared": [True],
}  # fmt: skip
"""By its field."""


def test_a_line_with_anything_wrong_holds_no_digit() -> None:
    right = json.loads(line_of(SEVEN))
    changes = [{field: value} for field, values in WRONG.items() for value in values]
    changes += [{"prepared": True, "picture": png_text(33, 33)}, {"prepared": 1, "picture": png_text(32, 32)}]
    for change in changes:
        with pytest.raises(LineError):
            digit_of(json.dumps({**right, **change}).encode())


@given(st.binary(max_size=60))
@example(b"7")
@example(b"[]")
@example(b"NaN")
@example(b'{"label": NaN}')
@example(b"[" * 100_000)
@example(b'{"label":1}\n{}')
def test_what_is_no_json_object_holds_no_digit(line: bytes) -> None:
    with pytest.raises(LineError):
        digit_of(line)


def test_no_text_among_numbers_fills_the_memory() -> None:
    text, points = "x" * 20_000, [[0.5, 0.5]] * 2_000
    changes: list[dict[str, Any]] = [
        {"strokes": [[[text, 1], *points]]},
        {"strokes": [points], "pressure": [[text] + [1] * 1_999]},
    ]
    for change in changes:
        line = json.dumps({**json.loads(line_of(SEVEN)), **change}).encode()
        tracemalloc.start()
        with pytest.raises(LineError, match="not numbers"):
            digit_of(line)
        _, peak_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak_bytes < 2**22
