"""A digit collection: a file of labelled drawings, one on each line, that can be viewed, corrected and shared.

Every change reads the file anew and replaces it whole, while a lock keeps other windows from changing it;
lines that hold no digit stay where they are.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lenet.datasets.dataset import SIDE, Dataset
from lenet.drawing.stroke_json import LabelledDrawing, digit_of, line_of, relabelled
from lenet.files.errors import reason, shown_path
from lenet.files.json_lines import LineError
from lenet.files.lock import FileLock
from lenet.files.progress import Progress, Steps
from lenet.files.reading import read_unpacked
from lenet.files.writing import atomic_write
from lenet.language.text import figure, tr
from lenet.recognition.preprocessing import picture_of_drawing

MAX_FILE_BYTES = 2**26
"""A larger file is refused unread, also if it only becomes so large when it is unpacked.

It holds some 100,000 digits, and they take twenty times as much memory.
"""

MAX_BROKEN = 10_000
"""Lines that hold no digit; a file with more of them is something else, and listing all of them would take long."""

LONGEST_WAIT_SECONDS = 10.0
"""How long a change waits for one that another window makes in the same file."""


class CollectionError(ValueError):
    """A collection that can't be read or written; its one sentence says why and what to do."""


@dataclass(frozen=True, eq=False)
class Entry:
    """A digit in a collection.

    Attributes
    ----------
    key
        By which it is found again; digits that are alike in everything have the same. It changes with
        the label.
    digit
        What is kept.
    """

    key: str
    digit: LabelledDrawing


@dataclass(frozen=True, eq=False)
class Content:
    """What a file holds.

    Attributes
    ----------
    entries
        Its digits, in their order.
    broken
        A sentence about each line that holds none.
    """

    entries: tuple[Entry, ...]
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Deleted:
    """Lines that were taken out of a file, with their places in it, so that they can be put back."""

    lines: tuple[tuple[int, bytes], ...]


@dataclass(frozen=True)
class Imported:
    """What came of an import.

    Attributes
    ----------
    added, known
        How many digits are new, and how many were there before.
    broken
        A sentence about each line that holds none.
    """

    added: int
    known: int
    broken: tuple[str, ...]


class DigitCollection:
    """Digits in a file; all methods raise `CollectionError` if the file can't be read or written.

    Parameters
    ----------
    path
        The file; it and its folder are made when the first digit is added.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Content:
        """Return what is there now."""
        return _content(self._lines(), self.path)

    def add(self, digits: Iterable[LabelledDrawing]) -> list[str]:
        """Add digits at the end, and return their keys."""
        lines = list(map(line_of, digits))
        with self._alone():
            self._write([*self._lines(), *lines])
        return list(map(_key, lines))

    def relabel(self, key: str, label: int) -> str:
        """Give a digit another label, and return its new key.

        Raises
        ------
        CollectionError
            If it is not there any more.
        """
        with self._alone():
            lines = self._lines()
            place = self._place(lines, key)
            lines[place] = relabelled(lines[place], label)
            self._write(lines)
        return _key(lines[place])

    def delete(self, keys: Iterable[str]) -> Deleted:
        """Delete digits; those that are no longer there are ignored."""
        wanted, kept, deleted = Counter(keys), [], []
        with self._alone():
            for place, line in enumerate(self._lines()):
                if wanted[_key(line)]:
                    # Of digits that are alike only as many as were named.
                    wanted[_key(line)] -= 1
                    deleted.append((place, line))
                else:
                    kept.append(line)
            self._write(kept)
        return Deleted(tuple(deleted))

    def undo(self, deleted: Deleted) -> None:
        """Put digits back where they were."""
        with self._alone():
            lines = self._lines()
            for place, line in deleted.lines:
                lines.insert(place, line)
            self._write(lines)

    def export_to(self, path: Path) -> int:
        """Write all digits to another file, and return how many they are."""
        entries = {entry.key for entry in self.read().entries}
        lines = [line for line in self._lines() if _key(line) in entries]
        DigitCollection(path)._write(lines)
        return len(lines)

    def import_from(self, path: Path) -> Imported:
        """Add the digits of another file, gzipped or not, that are not there yet."""
        more = _lines_of(_read(path))
        content = _content(more, path)
        by_key = {_key(line): line for line in more}
        with self._alone():
            lines = self._lines()
            here = set(map(_key, lines))
            new = {entry.key: by_key[entry.key] for entry in content.entries if entry.key not in here}
            self._write([*lines, *new.values()])
        return Imported(len(new), len(content.entries) - len(new), content.broken)

    def _lines(self) -> list[bytes]:
        try:
            return _lines_of(_read(self.path))
        except CollectionError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                return []
            raise

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other windows from changing the file between its reading and its writing."""
        with self._saving():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path.with_name(f".{self.path.name}.lock"))
            with lock.held(wait_seconds=LONGEST_WAIT_SECONDS):
                yield

    def _write(self, lines: Sequence[bytes]) -> None:
        content = b"".join(line + b"\n" for line in lines)
        if len(content) > MAX_FILE_BYTES:
            raise CollectionError(
                tr(
                    "{path} would have more than {max_file_bytes} bytes, and could not be read again: keep fewer "
                    "digits in it.",
                    path=shown_path(self.path),
                    max_file_bytes=figure(MAX_FILE_BYTES, ","),
                )
            )
        with self._saving():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self.path, lambda file: file.write(content))

    @contextmanager
    def _saving(self) -> Iterator[None]:
        """Turn what the system says against the file into a `CollectionError`."""
        try:
            yield
        except OSError as error:
            raise CollectionError(
                tr("{path} could not be saved: {reason}.", path=shown_path(self.path), reason=reason(error))
            ) from error

    def _place(self, lines: Sequence[bytes], key: str) -> int:
        for place, line in enumerate(lines):
            if _key(line) == key:
                return place
        raise CollectionError(
            tr("This digit is no longer in {path}; look at it anew.", path=shown_path(self.path))
        )


def too_many_broken(path: Path) -> str:
    """Return the sentence about a file that is something else than digits."""
    return tr(
        "{path} has more than {max_broken} lines that hold no digit; choose another file.",
        path=shown_path(path),
        max_broken=figure(MAX_BROKEN, ","),
    )


def dataset_of(digits: Sequence[LabelledDrawing]) -> Steps[Dataset]:
    """Paint digits as they are painted when they are read.

    Parameters
    ----------
    digits
        Those without visible ink, because all of it was erased, are left out.
    """
    images, labels = [], []
    for done, digit in enumerate(digits, start=1):
        image = picture_of_drawing(digit.drawing)
        if image is not None:
            images.append(image)
            labels.append(digit.label)
        yield Progress(done, len(digits))
    return Dataset(np.array(images, np.uint8).reshape(-1, SIDE, SIDE), np.array(labels, np.uint8))


def _read(path: Path) -> bytes:
    """Return the content of a file, unpacked."""
    try:
        return read_unpacked(path, max_bytes=MAX_FILE_BYTES)
    except OSError as error:
        raise CollectionError(
            tr("{path} could not be read: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error


def _lines_of(content: bytes) -> list[bytes]:
    """Cut a file into lines, without their ends; one that was cut off counts, too."""
    lines = content.split(b"\n")
    return lines if lines[-1] else lines[:-1]


def _content(lines: Sequence[bytes], path: Path) -> Content:
    entries, broken = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entries.append(Entry(_key(line), digit_of(line)))
        except LineError as error:
            broken.append(
                tr(
                    "Line {number} of {path} was passed over: {error}.",
                    number=number,
                    path=shown_path(path),
                    error=error,
                )
            )
        if len(broken) > MAX_BROKEN:
            raise CollectionError(too_many_broken(path))
    return Content(tuple(entries), tuple(broken))


def _key(line: bytes) -> str:
    return hashlib.sha256(line.strip()).hexdigest()[:16]
