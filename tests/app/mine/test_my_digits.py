"""The person's own digits are kept, corrected, shared and brought back, and no wish is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

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


class Listener(QObject):
    """Writes down what is told."""

    def __init__(self, mine: MyDigits) -> None:
        super().__init__()
        self.confirmations: list[str] = []
        self.sentences: list[str] = []
        self.refusals = 0
        mine.told.connect(self.hear_told)
        mine.failed.connect(self.hear_failed)
        mine.not_kept.connect(self.hear_not_kept)

    @Slot(str)
    def hear_told(self, sentence: str) -> None:
        self.confirmations.append(sentence)

    @Slot(str)
    def hear_failed(self, sentence: str) -> None:
        self.sentences.append(sentence)

    @Slot()
    def hear_not_kept(self) -> None:
        self.refusals += 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine" / FILE_NAME


@pytest.fixture
def mine(path: Path, qtbot: QtBot) -> Iterator[MyDigits]:
    mine = MyDigits(path, Messages())
    yield mine
    mine.close()


def labels(path: Path) -> list[int]:
    """Return the labels in a file, as the engine reads them."""
    return [entry.digit.label for entry in DigitCollection(path).read().entries]


def keys(mine: MyDigits, *places: int) -> list[str]:
    assert mine.content is not None
    return [mine.content.entries[place].key for place in places]


def test_a_drawing_is_kept_with_its_strokes_its_label_and_the_day(mine: MyDigits, path: Path) -> None:
    mine.label_drawing(line(0.25), 7)
    assert mine.wait()
    (entry,) = DigitCollection(path).read().entries
    assert entry.digit.label == 7
    assert entry.digit.drawing == line(0.25)
    assert entry.digit.date is not None
    assert mine.content is not None
    assert [other.key for other in mine.content.entries] == [entry.key]


def test_another_label_for_the_same_drawing_takes_the_place_of_the_first(mine: MyDigits, path: Path) -> None:
    drawing = line(0.25)
    for label in (1, 7, 4):
        mine.label_drawing(drawing, label)
    mine.label_drawing(line(0.5), 2)
    assert mine.wait()
    assert labels(path) == [4, 2]


def test_a_label_that_is_taken_back_takes_the_drawing_out(mine: MyDigits, path: Path) -> None:
    drawing = line(0.25)
    mine.label_drawing(drawing, 1)
    mine.label_drawing(drawing, None)
    assert mine.wait()
    assert labels(path) == []
    mine.label_drawing(drawing, 3)
    assert mine.wait()
    assert labels(path) == [3]


def test_a_drawing_that_was_deleted_meanwhile_is_kept_anew(mine: MyDigits, path: Path) -> None:
    drawing = line(0.25)
    mine.label_drawing(drawing, 1)
    assert mine.wait()
    mine.delete(keys(mine, 0))
    mine.label_drawing(drawing, 7)
    assert mine.wait()
    assert labels(path) == [7]


def test_digits_are_deleted_relabelled_and_brought_back_in_the_reverse_order(
    mine: MyDigits, path: Path
) -> None:
    for label in range(4):
        mine.label_drawing(line(label / 10), label)
    assert mine.wait()
    assert not mine.can_undo, "what is on the canvas is taken back there"
    before = path.read_bytes()
    mine.delete(keys(mine, 0, 2))
    assert mine.wait()
    assert labels(path) == [1, 3]
    mine.relabel(keys(mine, 0, 1), 9)
    assert mine.wait()
    assert labels(path) == [9, 9]
    mine.undo()
    assert mine.wait()
    assert labels(path) == [1, 3]
    mine.undo()
    assert mine.wait()
    assert path.read_bytes() == before
    assert not mine.can_undo


def test_a_label_that_is_no_other_changes_nothing(mine: MyDigits) -> None:
    mine.label_drawing(line(0.5), 4)
    assert mine.wait()
    mine.relabel(keys(mine, 0), 4)
    assert mine.wait()
    assert not mine.can_undo


def test_digits_go_to_a_file_and_come_back_once(mine: MyDigits, path: Path, tmp_path: Path) -> None:
    listener, other = Listener(mine), tmp_path / "shared.jsonl"
    for label in range(3):
        mine.label_drawing(line(label / 10), label)
    mine.export_to(other)
    assert mine.wait()
    assert "3 digits are in shared.jsonl" in listener.confirmations[-1]
    mine.delete(keys(mine, 0, 1))
    assert mine.wait()
    other.write_bytes(other.read_bytes() + b"no digit\n")
    mine.import_from(other)
    assert mine.wait()
    assert labels(path) == [2, 0, 1]
    told = listener.confirmations[-1]
    assert "2 digits added" in told
    assert "1 were here before" in told
    assert "Line 4 of" in told
    mine.undo()
    assert mine.wait()
    assert labels(path) == [2]


def test_the_file_is_not_written_over_itself(mine: MyDigits, path: Path) -> None:
    listener = Listener(mine)
    mine.label_drawing(line(0.5), 1)
    mine.export_to(path)
    assert mine.wait()
    assert "this very file" in listener.sentences[0]
    assert listener.refusals == 0


def test_a_folder_that_cannot_be_written_is_told_and_what_follows_is_done(
    mine: MyDigits, path: Path, tmp_path: Path
) -> None:
    listener = Listener(mine)
    path.parent.write_text("a file where the folder should be")
    mine.label_drawing(line(0.5), 1)
    mine.export_to(tmp_path / "other.jsonl")
    assert mine.wait()
    assert len(listener.sentences) == 2
    assert FILE_NAME in listener.sentences[0]
    assert listener.refusals == 1, "only the drawing was to be kept"
    path.parent.unlink()
    mine.label_drawing(line(0.5), 1)
    assert mine.wait()
    assert labels(path) == [1]


@pytest.mark.parametrize(
    "drawing",
    [
        Drawing((Stroke(((0.5, 0.5, 1.0),) * (MAX_POINTS + 1), 0.07),)),
        Drawing((Stroke(((11.0, 0.5, 1.0),), 0.07),)),
    ],
)
def test_a_drawing_that_could_not_be_read_again_is_not_kept(
    mine: MyDigits, path: Path, drawing: Drawing
) -> None:
    listener = Listener(mine)
    mine.label_drawing(drawing, 1)
    assert mine.wait()
    assert "can't be kept" in listener.sentences[0]
    assert not path.exists()


def test_a_picture_is_kept_too(mine: MyDigits, path: Path) -> None:
    ink = np.zeros((40, 40), np.float32)
    ink[10:30, 18:22] = 1
    mine.label_drawing(Drawing(picture=ink), 1)
    assert mine.wait()
    (entry,) = DigitCollection(path).read().entries
    np.testing.assert_array_equal(entry.digit.drawing.picture, ink)


def test_closing_at_once_loses_nothing(path: Path, qtbot: QtBot) -> None:
    mine = MyDigits(path, Messages())
    for label in range(10):
        mine.label_drawing(line(label / 10), label)
    mine.close()
    assert labels(path) == list(range(10))


def test_the_users_digits_lie_with_the_data_and_those_of_a_program_beside_its_settings(
    tmp_path: Path,
) -> None:
    users = config_folder() / "lenet-pad.json"
    assert collection_path(Settings(users, restores=True)) == data_folder() / FILE_NAME
    own = tmp_path / "settings.ini"
    for restores in (True, False):
        assert collection_path(Settings(own, restores=restores)) == tmp_path / FILE_NAME
