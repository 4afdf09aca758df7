"""Changes of the collection: each writes, confirms with a sentence, and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.qt.translation import tr, tr_count
from lenet.datasets.digit_collection import CollectionError, DigitCollection
from lenet.drawing.stroke_json import LabelledDrawing, digit_of, line_of
from lenet.drawing.strokes import Drawing
from lenet.files.json_lines import LineError

Undo = Callable[[DigitCollection], object]
"""Undoes a change."""


@dataclass(frozen=True)
class Done:
    """The outcome of a change: a confirmation, empty where the change is visible anyway, and what can undo it."""

    sentence: str = ""
    undo: Undo | None = None


Change = Callable[[DigitCollection], Done]
"""Changes a collection; runs in a thread."""


def reload(_: DigitCollection) -> Done:
    """Change nothing: the collection is only read anew."""
    return Done()


_MOST_OF_CANVAS = 100
"""Drawings whose label can still be changed on the canvas: the digits of a number have one each."""


class CanvasChange:
    """Keeps what is on the canvas, one digit for each drawing, whose label can be changed.

    Its calls are made one after the other, so that each knows what the one before has written.
    """

    def __init__(self) -> None:
        self._kept: list[tuple[Drawing, str]] = []  # with their keys, the last ones

    def keep(self, digit: LabelledDrawing, collection: DigitCollection) -> Done:
        """Keep a drawing; if it was kept a moment ago, it only gets another label."""
        try:
            digit_of(line_of(digit))
        except LineError as error:
            raise CollectionError(tr("This drawing can't be kept: {reason}.", reason=error)) from error
        here = {entry.key for entry in collection.read().entries}
        known = self._key_of(digit.drawing)
        if known in here:
            key, count = collection.relabel(known, digit.label), len(here)
        else:
            (key,), count = collection.add([digit]), len(here) + 1
        self._kept = [*self._others(digit.drawing)[-_MOST_OF_CANVAS:], (digit.drawing, key)]
        return Done(
            tr_count(
                "Kept as {label}: {n} of your digits now",
                count,
                one="Kept as {label}: {n} of your digits now",
                label=digit.label,
            )
        )

    def forget(self, drawing: Drawing, collection: DigitCollection) -> Done:
        """Take out a drawing, if it is one of the last that were kept."""
        key = self._key_of(drawing)
        if not key:
            return Done()
        collection.delete([key])
        self._kept = self._others(drawing)
        return Done(tr("This drawing is not kept any more"))

    def _key_of(self, drawing: Drawing) -> str:
        return next((key for kept, key in self._kept if kept is drawing), "")

    def _others(self, drawing: Drawing) -> list[tuple[Drawing, str]]:
        return [(kept, key) for kept, key in self._kept if kept is not drawing]


def relabel(keys: Sequence[str], label: int, collection: DigitCollection) -> Done:
    """Give digits another label."""
    before = {entry.key: entry.digit.label for entry in collection.read().entries}
    changed = [
        (collection.relabel(key, label), before[key]) for key in keys if before.get(key, label) != label
    ]
    if not changed:
        return Done()
    sentence = tr("Labelled {label} now: {count}; Undo takes it back", label=label, count=len(changed))
    return Done(sentence, partial(_label_again, changed))


def _label_again(changed: Sequence[tuple[str, int]], collection: DigitCollection) -> None:
    for key, label in reversed(changed):
        collection.relabel(key, label)


def delete(keys: Sequence[str], collection: DigitCollection) -> Done:
    """Take digits out."""
    deleted = collection.delete(keys)
    if not deleted.lines:
        return Done()
    sentence = tr("Deleted: {count}; Undo brings them back", count=len(deleted.lines))
    return Done(sentence, lambda collection: collection.undo(deleted))


def export_to(path: Path, collection: DigitCollection) -> Done:
    """Write all digits to a file."""
    if path.absolute() == collection.path.absolute():
        raise CollectionError(tr("Your digits are kept in this very file: choose another one."))
    count = collection.export_to(path)
    return Done(
        tr_count("{n} digits are in {name} now", count, one="{n} digit is in {name} now", name=path.name)
    )


def import_from(path: Path, collection: DigitCollection) -> Done:
    """Add the digits of a file."""
    before = {entry.key for entry in collection.read().entries}
    imported = collection.import_from(path)
    new = [entry.key for entry in collection.read().entries if entry.key not in before]
    sentence = tr_count("{n} digits added", imported.added, one="{n} digit added")
    if imported.known:
        sentence = tr_count(
            "{added}; {n} were here before",
            imported.known,
            one="{added}; {n} was here before",
            added=sentence,
        )
    if imported.broken:
        sentence = tr_count(
            "{added}; {n} lines passed over. {first}",
            len(imported.broken),
            one="{added}; {n} line passed over. {first}",
            added=sentence,
            first=imported.broken[0],
        )
    return Done(sentence, (lambda collection: collection.delete(new)) if new else None)
