"""A history comes back from its file as it was, and a file from a stranger does no harm."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import drawing_history as history_file
from app.services.drawing_history import FORMAT, History, HistoryWriter, read_history
from lenet.drawing.strokes import Drawing, Stroke


def stroke(number: int, *, erases: bool = False) -> Stroke:
    return Stroke(((0.1, 0.25, 1.0), (number / 1000, 0.75, 0.5)), 0.0625, erases)


def drawn(count: int) -> History:
    """Return a history in which strokes were drawn one after another."""
    history = History()
    for number in range(count):
        history.push(Drawing((*history.present.strokes, stroke(number))))
    return history


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "canvas.json"


def back(history: History, path: Path) -> History:
    HistoryWriter(path).write(history)
    return read_history(path)


def test_strokes_clearing_and_what_was_undone_come_back(path: Path) -> None:
    history = drawn(4)
    history.push(Drawing())
    history.push(Drawing((stroke(7), stroke(8, erases=True))))
    history.push(Drawing((stroke(7),)))
    history.undo()
    history.undo()
    read = back(history, path)
    assert read.drawings == history.drawings
    assert read.place == history.place
    assert read.can_redo
    read.redo()
    assert read.present == Drawing((stroke(7), stroke(8, erases=True)))


def test_a_prepared_picture_comes_back_prepared_and_what_is_drawn_over_it_does_not(path: Path) -> None:
    picture = np.zeros((32, 32), np.float32)
    picture[4:28, 14:18] = 1
    history = History()
    history.push(Drawing((stroke(1),), picture))
    history.push(Drawing(picture=picture, is_prepared=True))
    history.push(Drawing((stroke(2),), picture))
    read = back(history, path)
    assert [each.is_prepared for each in read.drawings] == [False, False, True, False]
    for each in read.drawings[1:]:
        np.testing.assert_array_equal(each.picture, picture)


def test_each_stroke_stands_once_however_many_drawings_have_it(path: Path) -> None:
    back(drawn(100), path)
    assert len(path.read_bytes().splitlines()) == 101
    assert len(path.read_bytes()) < 100 * 120


def test_a_writer_writes_again_what_a_new_one_would(path: Path, tmp_path: Path) -> None:
    history, writer = drawn(3), HistoryWriter(path)
    writer.write(history)
    for number in (10, 11):
        history.undo()
        history.push(Drawing((*history.present.strokes, stroke(number))))
        writer.write(history)
    HistoryWriter(tmp_path / "anew").write(history)
    assert path.read_bytes() == (tmp_path / "anew").read_bytes()


def test_of_too_long_a_history_the_steps_nearest_to_the_present_are_kept(path: Path) -> None:
    history = drawn(400)
    read = back(history, path)
    assert read.drawings == history.drawings[-history_file.MAX_STEPS :]
    assert read.present == history.present
    for _ in range(350):
        history.undo()
    read = back(history, path)
    assert read.present == history.present
    assert read.drawings == history.drawings[: history_file.MAX_STEPS]


def test_what_is_too_large_for_the_file_is_left_out(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_file, "_MAX_LINES_BYTES", 2000)
    history = drawn(3)
    for number in range(50):
        history.push(Drawing((stroke(number),)))
    read = back(history, path)
    assert path.stat().st_size < 2500
    assert 10 < len(read.drawings) < 50
    assert read.drawings == history.drawings[-len(read.drawings) :]


def test_a_stroke_that_no_canvas_could_show_is_left_out_alone(path: Path) -> None:
    far = Stroke(((0.5, 0.5, 1.0), (99.0, 0.5, 1.0)), 0.07)
    history = History()
    for drawing in (Drawing((far,)), Drawing((far, stroke(1))), Drawing((far, stroke(1), stroke(2)))):
        history.push(drawing)
    assert [len(drawing.strokes) for drawing in back(history, path).drawings] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"format": "LeNet Pad drawing 2", "place": 0, "steps": [[0, [], None]]},
        {"format": FORMAT, "place": 0, "steps": []},
        {"format": FORMAT, "place": 1, "steps": [[0, [], None]]},
        {"format": FORMAT, "place": True, "steps": [[0, [], None], [0, [], None]]},
        {"format": FORMAT, "place": 0, "steps": [[0, [0], None]]},
        {"format": FORMAT, "place": 0, "steps": [[0, [-1], None]]},
        {"format": FORMAT, "place": 0, "steps": [[1, [], None]]},
        {"format": FORMAT, "place": 0, "steps": [[0, [], 0]]},
        {"format": FORMAT, "place": 0, "steps": [[0, [], None]] * 301},
        {"format": FORMAT, "place": 0, "steps": [7]},
    ],
)
def test_what_is_no_history_is_refused(header: object, path: Path) -> None:
    path.write_text(json.dumps(header) + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="it "):
        read_history(path)


def test_few_bytes_make_no_gigabytes(path: Path) -> None:
    line = '{"strokes":[[[0.5,0.5]]],"width":[0.07]}'
    header = {"format": FORMAT, "place": 0, "steps": [[0, [0] * 1_000_000, None]] * 2}
    path.write_text(f"{json.dumps(header)}\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="too many strokes"):
        read_history(path)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_with_any_bytes_changed_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    HistoryWriter(path).write(drawn(3))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        history = read_history(path)
    except ValueError:
        return
    assert 0 <= history.place < len(history.drawings)
