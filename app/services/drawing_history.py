"""The history of the drawing, and its file.

In the file a line says which drawings there were, and each stroke and picture has a line of its own. All is plain
JSON, and everything that is read is checked. Only what fits is kept: the steps nearest to the present one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lenet.drawing.stroke_json import drawing_fields, drawing_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.json_lines import LineError, fields_of, json_line
from lenet.files.reading import read_whole
from lenet.files.writing import atomic_write

FORMAT = "LeNet Pad drawing 1"
"""What the first line says that the file is; another number will mean another form."""

MAX_STEPS = 300
"""Drawings that are kept of a history."""

MAX_STROKES = 5_000
"""Of a drawing; no digit needs more."""

MAX_FILE_BYTES = 16 * 2**20
"""A larger file is refused unread."""

_MAX_LINES_BYTES = MAX_FILE_BYTES // 2
"""Of strokes and pictures, so that there is room for the first line."""

_Key = tuple[int, bool]
"""By which a stroke or picture is known: its number in memory, and whether it is a prepared picture."""


class History:
    """Every drawing there was, so that undo and redo have no limit: at least one, the oldest first.

    ``place`` says which of them is present, from 0. Drawings are immutable and share their strokes, so a step of
    the history costs next to nothing.
    """

    def __init__(self, drawings: Sequence[Drawing] = (Drawing(),), place: int = 0) -> None:
        self._drawings, self.place = list(drawings), place

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """All drawings, oldest first."""
        return tuple(self._drawings)

    @property
    def present(self) -> Drawing:
        """The drawing that is shown now."""
        return self._drawings[self.place]

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier drawing."""
        return self.place > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone, and nothing was drawn since."""
        return self.place < len(self._drawings) - 1

    def push(self, drawing: Drawing) -> None:
        """Go on to a new drawing; what was undone before is forgotten."""
        self.place += 1
        self._drawings[self.place :] = [drawing]

    def undo(self) -> None:
        """Go back one step, if there is one."""
        if self.can_undo:
            self.place -= 1

    def redo(self) -> None:
        """Take one step forward again, if there is one."""
        if self.can_redo:
            self.place += 1


class HistoryWriter:
    """Writes one history after another to a file in a folder that exists, and makes each line only once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lines: dict[_Key, tuple[object, bytes]] = {}

    def write(self, history: History) -> None:
        """Replace the file.

        Raises
        ------
        OSError
            If it can't be written.
        """
        content = self._content(history)
        atomic_write(self.path, lambda file: file.write(content))

    def _content(self, history: History) -> bytes:
        first, last = self._room(history)
        drawings = history.drawings[first:last]
        used = {key: part for drawing in drawings for key, part in _parts(drawing)}
        lines = [self._line(key, part) for key, part in used.items()]
        # What is not used any more would only take room, and its number in memory may be another's soon.
        self._lines = {key: self._lines[key] for key in used}
        places = {key: place for place, key in enumerate(used)}
        header = {
            "format": FORMAT,
            "place": history.place - first,
            "steps": list(_steps(drawings, places)),
        }
        return b"\n".join([json_line(header), *lines, b""])

    def _room(self, history: History) -> tuple[int, int]:
        """Return the range of drawings that fits, grown from the present one, first into the past."""
        first = last = history.place
        room, counted = _MAX_LINES_BYTES, set[_Key]()

        def has_room(drawing: Drawing) -> bool:
            nonlocal room
            new = {key: part for key, part in _parts(drawing) if key not in counted}
            size = sum(len(self._line(key, part)) + 1 for key, part in new.items())
            if size > room or len(drawing.strokes) > MAX_STROKES or last - first >= MAX_STEPS:
                return False
            room -= size
            counted.update(new)
            return True

        if has_room(history.present):
            last += 1
        while first > 0 and has_room(history.drawings[first - 1]):
            first -= 1
        while last < len(history.drawings) and has_room(history.drawings[last]):
            last += 1
        return first, last

    def _line(self, key: _Key, part: Any) -> bytes:
        if key not in self._lines:
            is_prepared = key[1]
            drawing = Drawing((part,)) if isinstance(part, Stroke) else Drawing((), part, is_prepared)
            self._lines[key] = (part, json_line(drawing_fields(drawing)))
        return self._lines[key][1]


def read_history(path: Path) -> History:
    """Return the history in a file.

    Raises
    ------
    OSError
        If it can't be read.
    ValueError
        If it holds none.
    """
    header, *lines = read_whole(path, max_bytes=MAX_FILE_BYTES).split(b"\n")
    fields = fields_of(header)
    steps, place = fields.get("steps"), fields.get("place")
    if fields.get("format") != FORMAT or not isinstance(steps, list) or not 0 < len(steps) <= MAX_STEPS:
        raise ValueError("it is no history")
    if type(place) is not int or not 0 <= place < len(steps):
        raise ValueError("it does not say which drawing is the present one")
    return History(tuple(_drawings(steps, [_drawing_of(line) for line in lines[:-1]])), place)


def _parts(drawing: Drawing) -> Iterator[tuple[_Key, Any]]:
    """Yield what a drawing is made of."""
    for stroke in drawing.strokes:
        yield _key(stroke), stroke
    if drawing.picture is not None:
        yield _key(drawing.picture, is_prepared=drawing.is_prepared), drawing.picture


def _key(part: object, *, is_prepared: bool = False) -> _Key:
    return id(part), is_prepared


def _steps(drawings: Sequence[Drawing], places: Mapping[_Key, int]) -> Iterator[list[Any]]:
    """Yield for each drawing how many strokes of the one before it begins with, its others, and its picture."""
    before: tuple[Stroke, ...] = ()
    for drawing in drawings:
        same = 0
        for stroke, other in zip(drawing.strokes, before, strict=False):
            if stroke is not other:
                break
            same += 1
        parts = [places[key] for key, _ in _parts(drawing)]
        picture = None if drawing.picture is None else parts.pop()
        yield [same, parts[same:], picture]
        before = drawing.strokes


def _drawing_of(line: bytes) -> Drawing:
    """Return the one stroke or picture of a line; an empty drawing where it is broken."""
    try:
        return drawing_of(fields_of(line))
    except LineError:
        return Drawing()


def _drawings(steps: Sequence[Any], parts: Sequence[Drawing]) -> Iterator[Drawing]:
    """Yield the drawings that the steps describe."""
    # Where a stroke was broken its place stays, so that the others are counted as they were.
    strokes: list[Stroke | None] = []
    for step in steps:
        if not isinstance(step, list) or len(step) != 3 or not isinstance(step[1], list):
            raise ValueError("it has a step that is none")
        same, added, picture = step
        del strokes[_place(same, len(strokes) + 1) :]
        if len(strokes) + len(added) > MAX_STROKES:
            raise ValueError("it has too many strokes")
        strokes += [next(iter(parts[_place(number, len(parts))].strokes), None) for number in added]
        below = Drawing() if picture is None else parts[_place(picture, len(parts))]
        yield replace(below, strokes=tuple(stroke for stroke in strokes if stroke is not None))


def _place(value: object, count: int) -> int:
    if type(value) is not int or not 0 <= value < count:
        raise ValueError("it speaks of what is not there")
    return value
