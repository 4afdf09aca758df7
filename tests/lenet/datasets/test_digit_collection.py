"""A collection loses nothing: not what it can't read, not what was deleted, not when the disk fails."""

import gzip
import threading
from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.digit_collection import CollectionError, DigitCollection, dataset_of
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.lock import FileLock
from lenet.files.progress import Progress, finish
from lenet.recognition.preprocessing import resize_to_32
from lenet.recognition.recognizer import Recognizer
from tests.helpers.steps import steps_of


def bar(label: int, height: float = 0.5) -> LabelledDrawing:
    """Return a drawing of an upright bar."""
    stroke = Stroke(((0.5, 0.2, 1.0), (0.52, round(0.2 + height, 5), 1.0)), 0.06)
    return LabelledDrawing(label, Drawing((stroke,)), date="2026-11-24")


DIGITS = [bar(label, 0.1 + label / 20) for label in range(10)]


@pytest.fixture
def collection(tmp_path: Path) -> DigitCollection:
    """Return a collection of ten digits."""
    collection = DigitCollection(tmp_path / "mine" / "digits.jsonl")
    collection.add(DIGITS)
    return collection


def digits_in(collection: DigitCollection) -> list[LabelledDrawing]:
    return [entry.digit for entry in collection.read().entries]


def keys_in(collection: DigitCollection) -> list[str]:
    return [entry.key for entry in collection.read().entries]


def test_a_collection_never_grows_too_large_to_be_read(
    collection: DigitCollection, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = collection.path.read_bytes()
    monkeypatch.setattr("lenet.datasets.digit_collection.MAX_FILE_BYTES", len(before) + 10)
    with pytest.raises(CollectionError, match="keep fewer digits"):
        collection.add([bar(5)])
    assert collection.path.read_bytes() == before
    assert digits_in(collection) == DIGITS


def test_digits_come_back_in_their_order(collection: DigitCollection, tmp_path: Path) -> None:
    assert digits_in(collection) == DIGITS
    collection.add([bar(3, 0.7)])
    assert digits_in(DigitCollection(collection.path)) == [*DIGITS, bar(3, 0.7)]
    assert DigitCollection(tmp_path / "none" / "digits.jsonl").read().entries == ()
    assert not (tmp_path / "none").exists()


def test_a_label_can_be_corrected(collection: DigitCollection) -> None:
    key = keys_in(collection)[4]
    new_key = collection.relabel(key, 9)
    assert digits_in(collection) == [*DIGITS[:4], bar(9, 0.1 + 4 / 20), *DIGITS[5:]]
    assert keys_in(collection)[4] == new_key
    with pytest.raises(CollectionError, match="no longer"):
        collection.relabel(key, 1)


def test_what_is_deleted_can_be_put_back(collection: DigitCollection) -> None:
    before, keys = collection.path.read_bytes(), keys_in(collection)
    deleted = collection.delete([keys[0], keys[9], keys[4], "unknown"])
    assert digits_in(collection) == [*DIGITS[1:4], *DIGITS[5:9]]
    collection.undo(deleted)
    assert collection.path.read_bytes() == before
    deletions = [collection.delete([key]) for key in (keys[5], keys[2], keys[7])]
    for deleted in reversed(deletions):
        collection.undo(deleted)
    assert collection.path.read_bytes() == before


def test_a_deletion_can_be_undone_though_the_rest_is_gone(collection: DigitCollection) -> None:
    deleted = collection.delete([keys_in(collection)[9]])
    collection.delete(keys_in(collection))
    collection.undo(deleted)
    assert digits_in(collection) == [DIGITS[9]]


def test_of_digits_that_are_alike_one_is_deleted(collection: DigitCollection) -> None:
    collection.add([DIGITS[0], DIGITS[0]])
    collection.delete([keys_in(collection)[0]])
    assert digits_in(collection) == [*DIGITS[1:], DIGITS[0], DIGITS[0]]


def test_two_windows_lose_nothing_of_each_other(collection: DigitCollection) -> None:
    other = DigitCollection(collection.path)
    keys = keys_in(other)
    collection.add([bar(1, 0.6)])
    other.delete([keys[0]])
    collection.add([bar(2, 0.6)])
    assert digits_in(other) == [*DIGITS[1:], bar(1, 0.6), bar(2, 0.6)]


def test_broken_lines_are_named_and_stay(collection: DigitCollection) -> None:
    lines = collection.path.read_bytes().splitlines()
    broken = [b"not a digit \xff", b"", b'{"label": 12, "strokes": [[[0, 0]]]}']
    collection.path.write_bytes(b"\n".join([*broken, *lines, lines[0][:20]]))
    content = collection.read()
    assert [entry.digit for entry in content.entries] == DIGITS
    assert [sentence.split(" of ")[0] for sentence in content.broken] == ["Line 1", "Line 3", "Line 14"]
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in content.broken)
    collection.delete(keys_in(collection))
    collection.add([bar(5)])
    left = collection.path.read_bytes().splitlines()
    assert left == [*broken, lines[0][:20], line_of(bar(5))]


def test_an_export_can_be_imported(collection: DigitCollection, tmp_path: Path) -> None:
    collection.path.write_bytes(b"broken\n" + collection.path.read_bytes())
    assert collection.export_to(tmp_path / "out.jsonl") == 10
    other = DigitCollection(tmp_path / "other.jsonl")
    other.add([bar(8, 0.9), DIGITS[3]])
    imported = other.import_from(tmp_path / "out.jsonl")
    assert (imported.added, imported.known, imported.broken) == (9, 1, ())
    assert digits_in(other) == [bar(8, 0.9), DIGITS[3], *DIGITS[:3], *DIGITS[4:]]
    assert other.import_from(tmp_path / "out.jsonl").added == 0


def test_gzipped_and_partly_broken_files_are_imported(collection: DigitCollection, tmp_path: Path) -> None:
    packed = tmp_path / "packed.jsonl.gz"
    packed.write_bytes(
        gzip.compress(b"broken\r\n" + line_of(bar(1, 0.7)) + b"\r\n\r\n" + line_of(bar(2, 0.7)))
    )
    imported = collection.import_from(packed)
    assert (imported.added, imported.known) == (2, 0)
    assert ["Line 1" in sentence for sentence in imported.broken] == [True]
    assert digits_in(collection) == [*DIGITS, bar(1, 0.7), bar(2, 0.7)]


def test_files_that_cannot_be_used_are_told_in_one_sentence(
    collection: DigitCollection, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    whole = gzip.compress(b"{}\n" * 100)
    (tmp_path / "cut.gz").write_bytes(whole[: len(whole) // 2])
    for name, words in {"missing": "no such file", "folder": "it is a folder", "cut.gz": "damaged"}.items():
        with pytest.raises(CollectionError, match=words) as raised:
            collection.import_from(tmp_path / name)
        assert str(raised.value).endswith(".")
        assert "\n" not in str(raised.value)
    with pytest.raises(CollectionError, match="it is a folder"):
        DigitCollection(tmp_path / "folder").add([bar(1)])
    with pytest.raises(CollectionError, match="could not be saved"):
        collection.export_to(tmp_path / "cut.gz" / "below")
    assert digits_in(collection) == DIGITS


def test_digits_become_what_the_network_sees_when_it_reads_them() -> None:
    dataset = finish(dataset_of(DIGITS))
    assert dataset.labels.tolist() == list(range(10))
    recognizer = Recognizer.load()
    seen = [recognizer.read_drawing(digit.drawing).picture for digit in DIGITS]
    np.testing.assert_array_equal(resize_to_32(dataset.images), np.stack(seen))


def test_digits_without_ink_are_left_out() -> None:
    stroke = bar(1).drawing.strokes[0]
    gone = Drawing((stroke, Stroke(stroke.points, 0.5, erases=True)))
    assert finish(dataset_of([bar(1), LabelledDrawing(2, gone), bar(3)])).labels.tolist() == [1, 3]
    assert len(finish(dataset_of([]))) == 0


def test_there_is_a_step_for_every_digit() -> None:
    assert steps_of(dataset_of(DIGITS))[0] == [Progress(done, 10) for done in range(1, 11)]


def test_windows_that_keep_digits_at_the_same_time_lose_none(tmp_path: Path) -> None:
    path = tmp_path / "digits.jsonl"

    def keep(label: int) -> None:
        for step in range(8):
            DigitCollection(path).add([bar(label, 0.1 + step / 20)])

    threads = [threading.Thread(target=keep, args=(label,)) for label in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = digits_in(DigitCollection(path))
    assert [sum(digit.label == label for digit in kept) for label in range(4)] == [8] * 4
    assert list(tmp_path.iterdir()) == [path]


def test_one_that_another_window_changes_for_too_long_is_told(
    collection: DigitCollection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.datasets.digit_collection.LONGEST_WAIT_SECONDS", 0)
    other = FileLock(collection.path.with_name(f".{collection.path.name}.lock"))
    other.acquire()
    with pytest.raises(CollectionError, match=r"could not be saved: another window is using it; try again"):
        collection.add([bar(1)])
    other.release()
    assert digits_in(collection) == DIGITS
