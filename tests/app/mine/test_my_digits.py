"""The person's own digits are kept, corrected, shared and brought back, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.mine.my_digits import MyDigits
from app.services.messages import Messages
from app.settings.settings import Settings
from app.storage.folders import FILE_NAME, collection_path
from lenet.datasets.digit_collection import DigitCollection
from lenet.drawing.stroke_json import MAX_POINTS
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.folders import config_folder, data_folder


def line(x: float) -> Drawing:
    return Drawing((Stroke(((x, 0.2, 1.0), (x, 0.8, 1.0)), 0.07),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine" / FILE_NAME


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    return Messages()


@pytest.fixture
def mine(path: Path, messages: Messages) -> Iterator[MyDigits]:
    mine = MyDigits(path, messages)
    yield mine
    mine.close()


def labels(path: Path) -> list[int]:
    """Return the labels in a file, as the engine reads them."""
    return [entry.digit.label for entry in DigitCollection(path).read().entries]


def keys(mine: MyDigits, *places: int) -> list[str]:
    assert mine.content is not None
    return [mine.content.entries[place].key for place in places]


def test_a_drawing_or_picture_is_kept_with_its_label_and_the_day(mine: MyDigits, path: Path) -> None:
    ink = np.zeros((40, 40), np.float32)
    ink[10:30, 18:22] = 1
    mine.label_drawing(line(0.25), 7)
    mine.label_drawing(Drawing(picture=ink), 1)
    assert mine.wait()
    drawn, picture = DigitCollection(path).read().entries
    assert (drawn.digit.label, drawn.digit.drawing) == (7, line(0.25))
    assert drawn.digit.date is not None
    np.testing.assert_array_equal(picture.digit.drawing.picture, ink)
    assert keys(mine, 0, 1) == [drawn.key, picture.key]


def test_the_last_drawing_gets_another_label_is_taken_out_and_kept_anew(mine: MyDigits, path: Path) -> None:
    drawing = line(0.25)
    for label in (1, 7, 4):
        mine.label_drawing(drawing, label)
    assert mine.wait()
    assert labels(path) == [4]
    mine.label_drawing(drawing, None)
    assert mine.wait()
    assert labels(path) == []
    mine.label_drawing(drawing, 3)
    assert mine.wait()
    mine.delete(keys(mine, 0))
    mine.label_drawing(drawing, 8)
    mine.label_drawing(line(0.5), 2)
    assert mine.wait()
    assert labels(path) == [8, 2]


def test_changes_are_taken_back_in_the_reverse_order(mine: MyDigits, path: Path) -> None:
    for label in range(4):
        mine.label_drawing(line(label / 10), label)
    assert mine.wait()
    assert not mine.can_undo, "what is on the canvas is taken back there"
    before = path.read_bytes()
    mine.relabel(keys(mine, 0), 0)
    assert mine.wait()
    assert not mine.can_undo, "nothing has changed"
    mine.delete(keys(mine, 0, 2))
    assert mine.wait()
    assert labels(path) == [1, 3]
    mine.relabel(keys(mine, 0, 1), 9)
    assert mine.wait()
    assert labels(path) == [9, 9]
    for expected in ([1, 3], [0, 1, 2, 3]):
        mine.undo()
        assert mine.wait()
        assert labels(path) == expected
    assert path.read_bytes() == before
    assert not mine.can_undo


def test_exports_are_imported_once(mine: MyDigits, messages: Messages, path: Path, tmp_path: Path) -> None:
    told: list[str] = []
    messages.told.connect(told.append)
    other = tmp_path / "shared.jsonl"
    for label in range(3):
        mine.label_drawing(line(label / 10), label)
    mine.export_to(other)
    assert mine.wait()
    assert "3 digits are in shared.jsonl" in told[-1]
    mine.delete(keys(mine, 0, 1))
    assert mine.wait()
    other.write_bytes(other.read_bytes() + b"no digit\n")
    mine.import_from(other)
    assert mine.wait()
    assert labels(path) == [2, 0, 1]
    for words in ("2 digits added", "1 was here before", "Line 4 of"):
        assert words in told[-1]
    mine.undo()
    assert mine.wait()
    assert labels(path) == [2]


def test_failures_are_reported(mine: MyDigits, messages: Messages, path: Path, tmp_path: Path) -> None:
    failed: list[str] = []
    refused: list[None] = []
    messages.failed.connect(failed.append)
    mine.not_kept.connect(lambda: refused.append(None))
    path.parent.write_text("a file where the folder should be")
    mine.label_drawing(line(0.5), 1)
    mine.export_to(tmp_path / "other.jsonl")
    assert mine.wait()
    assert len(failed) == 2
    assert FILE_NAME in failed[0]
    assert len(refused) == 1, "only the drawing was to be kept"
    path.parent.unlink()
    mine.label_drawing(line(0.5), 1)
    mine.export_to(path)
    assert mine.wait()
    assert labels(path) == [1]
    assert "this very file" in failed[2]


def test_an_unreadable_drawing_is_not_kept(mine: MyDigits, messages: Messages, path: Path) -> None:
    failed: list[str] = []
    messages.failed.connect(failed.append)
    for points in (((0.5, 0.5, 1.0),) * (MAX_POINTS + 1), ((11.0, 0.5, 1.0),)):
        mine.label_drawing(Drawing((Stroke(points, 0.07),)), 1)
    assert mine.wait()
    assert ["can't be kept" in sentence for sentence in failed] == [True, True]
    assert not path.exists()


def test_closing_at_once_loses_nothing(path: Path, messages: Messages) -> None:
    mine = MyDigits(path, messages)
    for label in range(10):
        mine.label_drawing(line(label / 10), label)
    mine.close()
    assert labels(path) == list(range(10))


def test_digits_lie_with_the_users_data_or_beside_the_settings(tmp_path: Path) -> None:
    users = config_folder() / "lenet-pad.json"
    assert collection_path(Settings(users, restores=True)) == data_folder() / FILE_NAME
    own = tmp_path / "settings.ini"
    for restores in (True, False):
        assert collection_path(Settings(own, restores=restores)) == tmp_path / FILE_NAME
