"""Collections of pen strokes in both forms, and digits redrawn by other hands."""

import gzip
import json
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.digit_collection import CollectionError, DigitCollection
from lenet.datasets.sources import Source, SourceKind, load_sources
from lenet.datasets.unipen import (
    Letter,
    PenStrokesError,
    line_of_letter,
    pen_strokes_dataset,
    read_letters,
    read_pen_strokes,
)
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.progress import finish
from lenet.synthesis.stroke_augmentation import redrawn

LINES = [
    {"label": 7, "writer": "a", "strokes": [[[100, 100], [300, 100], [200, 400]], [[150, 250], [280, 250]]]},
    {"label": 1, "writer": "b", "strokes": [[[50, 20], [52, 200], [50, 420]]]},
]

UNIPEN = """.VERSION 1.0
.COORD X Y
.SEGMENT DIGIT ? "7"
.COMMENT 7 12 3
.PEN_DOWN
100 400
300 400
200 100
.PEN_UP
.DT 100
.PEN_DOWN
150 250
280 250
.PEN_UP
.SEGMENT DIGIT ? "1"
.COMMENT 1 13 4
.PEN_DOWN
50 480
52 300
50 80
.PEN_UP
"""


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "strokes.jsonl"
    path.write_text("\n".join(map(json.dumps, LINES)), encoding="utf-8")
    return path


def test_both_forms_tell_the_same_digits_gzipped_or_not(lines: Path, tmp_path: Path) -> None:
    unipen, packed = tmp_path / "orig.tra", tmp_path / "strokes.jsonl.gz"
    unipen.write_text(UNIPEN, encoding="ascii")
    packed.write_bytes(gzip.compress(lines.read_bytes()))
    told = read_pen_strokes(lines).digits
    assert [digit.label for digit in told] == [7, 1]
    assert [len(digit.drawing.strokes) for digit in told] == [2, 1]
    for path in (unipen, packed):
        others = read_pen_strokes(path).digits
        assert [digit.label for digit in others] == [7, 1]
        for one, other in zip(told, others, strict=True):
            for stroke, same in zip(one.drawing.strokes, other.drawing.strokes, strict=True):
                np.testing.assert_allclose(stroke.points, same.points, atol=1e-9)
    assert [digit.writer for digit in read_pen_strokes(unipen).digits] == ["12", "13"]


def test_a_broken_line_is_named_and_passed_over(lines: Path) -> None:
    lines.write_text(lines.read_text(encoding="utf-8") + '\n{"label": 11}\n', encoding="utf-8")
    found = read_pen_strokes(lines)
    assert len(found.digits) == 2
    (sentence,) = found.skipped
    assert "Digit 3" in sentence


def test_every_part_of_a_gzipped_file_is_read(lines: Path) -> None:
    parts = lines.read_bytes().split(b"\n")
    lines.write_bytes(b"".join(gzip.compress(part + b"\n") for part in parts))
    assert [digit.label for digit in read_pen_strokes(lines).digits] == [7, 1]


BEGIN = b'.SEGMENT DIGIT ? "7"\n.PEN_DOWN\n1 2\n'
MANY = 200_000
"""So many that a look at the whole file for each of them would go on for an hour."""


def test_no_unipen_takes_more_than_a_look_at_each_byte(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for content in (
        BEGIN + b"\n" * MANY + b".PEN_UP",
        BEGIN + b" " * MANY + b"\n.PEN_UP",
        BEGIN + b" 1 \n" * MANY + b".PEN_UP",
        BEGIN + b".COMMENT 1 " * MANY,
        BEGIN + b"1 " + b"9" * 5_000 + b"\n.PEN_UP",
        BEGIN + b"1 " + b"9" * 400 + b"\n.PEN_UP",
        BEGIN + b".PEN_UP\n.COMMENT 1 " + b"9" * 5_000,
    ):
        path.write_bytes(content)
        assert len(read_pen_strokes(path).digits) == 1
    for content in (b".SEGMENT DIGIT " * MANY, BEGIN + b".PEN_DOWN\n" * MANY, BEGIN + b"3 4\n" * MANY):
        path.write_bytes(content)
        with pytest.raises(PenStrokesError, match="holds no pen strokes"):
            read_pen_strokes(path)


def test_points_beyond_the_limit_are_not_even_collected(tmp_path: Path) -> None:
    path = tmp_path / "packed.gz"
    path.write_bytes(gzip.compress(BEGIN + b"3 4\n" * 2_000_000))
    tracemalloc.start()
    with pytest.raises(PenStrokesError, match="holds no pen strokes"):
        read_pen_strokes(path)
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak_bytes < 2**27


def test_a_file_of_something_else_is_not_told_of_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x\n" * 30_000)
    with pytest.raises(PenStrokesError, match="more than 10,000 lines that hold no digit"):
        read_pen_strokes(path)
    with pytest.raises(CollectionError, match="more than 10,000 lines that hold no digit"):
        DigitCollection(path).read()


def test_a_picture_without_strokes_is_not_redrawn() -> None:
    picture = Drawing((), np.ones((8, 8), np.float32))
    assert redrawn(picture, np.random.default_rng(0)) is picture


def test_a_file_without_digits_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for content in (b"", b"no strokes", gzip.compress(b"x" * 100)[:-9]):
        path.write_bytes(content)
        with pytest.raises(PenStrokesError, match=r"file' .*\.$"):
            read_pen_strokes(path)
    with pytest.raises(PenStrokesError, match="could not be opened"):
        read_pen_strokes(tmp_path / "absent")


def test_redrawn_digits_are_like_the_first_but_not_the_same(lines: Path) -> None:
    seven = read_pen_strokes(lines).digits[0].drawing
    other = redrawn(seven, np.random.default_rng(3))
    assert [stroke.width for stroke in other.strokes] == [stroke.width for stroke in seven.strokes]
    for before, after in zip(seven.strokes, other.strokes, strict=True):
        moved = np.subtract([after.points[0], after.points[-1]], [before.points[0], before.points[-1]])
        assert 0 < np.abs(moved[:, :2]).max() < 0.3
    assert redrawn(seven, np.random.default_rng(3)) == other
    assert redrawn(seven, np.random.default_rng(4)) != other


def test_a_dataset_has_the_digits_and_then_their_versions(lines: Path) -> None:
    digits = read_pen_strokes(lines).digits
    dataset = finish(pen_strokes_dataset(digits, 2, np.random.default_rng(0)))
    assert dataset.labels.tolist() == [7, 1] * 3
    plain = finish(pen_strokes_dataset(digits, 0, np.random.default_rng(0)))
    np.testing.assert_array_equal(dataset.images[:2], plain.images)
    assert (dataset.images[2:4] != plain.images).any()


def test_the_uci_collection_is_read_whole(data_dir: Path) -> None:
    found = read_pen_strokes(data_dir / "strokes" / "pendigits-train.jsonl.gz")
    assert len(found.digits) == 7494
    assert found.skipped == ()
    assert len({digit.writer for digit in found.digits}) == 30


def test_as_a_source_pen_strokes_come_first_and_whole(lines: Path, tmp_path: Path) -> None:
    strokes = Source(SourceKind.STROKES, (lines,), count=3)
    built_in = Source(SourceKind.BUILT_IN, count=10)
    loaded = finish(load_sources((built_in, strokes))).dataset
    assert loaded.labels[:8].tolist() == [7, 1] * 4
    np.testing.assert_array_equal(loaded.images[8:], finish(load_sources((built_in,))).dataset.images)
    assert Source.from_plain(strokes.to_plain()) == strokes


def test_letters_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "letters.jsonl"
    drawing = Drawing((Stroke(((0.1, 0.2, 1.0), (0.3, 0.4, 1.0)), 0.05),))
    path.write_bytes(line_of_letter(Letter("k", "writer", drawing)) + b"\n")
    (letter,) = read_letters(path)
    assert (letter.character, letter.writer, letter.drawing) == ("k", "writer", drawing)


def test_what_is_no_letter_is_named_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "letters.jsonl"
    for label in ('"ab"', "4", '"4"', "null"):
        path.write_text(f'{{"label": {label}, "strokes": [[[0, 0]]]}}', encoding="utf-8")
        with pytest.raises(PenStrokesError, match=r"Line 1 .* is not one letter; choose a file of letters"):
            read_letters(path)
