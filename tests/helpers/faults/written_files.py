"""A file of ours as the tests of faults see it: how its old and its new version are written.

Whatever happens to the second writing, one of the two versions has to be there afterwards, whole.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

OLD, NEW = 0, 1
"""The two versions."""


@dataclass(frozen=True)
class WrittenFile:
    """A kind of file: what it is, its name on the disk, and what writes a version of it to a path.

    If that fails, an ``OSError`` or a ``ValueError`` says so in the sentence that the person is told.
    """

    name: str
    file: str
    write: Callable[[Path, int], object]


def versions(kind: WrittenFile, folder: Path) -> tuple[bytes, bytes]:
    """Return the content of both versions as an undisturbed disk gets them, written in a new folder."""
    folder.mkdir(parents=True)
    path = folder / kind.file
    contents = []
    for version in (OLD, NEW):
        kind.write(path, version)
        contents.append(path.read_bytes())
    old, new = contents
    assert old != new, "the test could not tell them apart"
    assert [path] == list(folder.iterdir()), "nothing else is left"
    return old, new


def told_by(kind: WrittenFile, path: Path, version: int) -> str | None:
    """Write a version, and return what the person is told if that fails."""
    try:
        kind.write(path, version)
    except (OSError, ValueError) as error:
        return str(error)
    return None


def is_sentence(text: str) -> bool:
    """Tell whether a text is fit for the message bar: a sentence on a line, without a system's number."""
    return "\n" not in text and text.endswith(".") and "Errno" not in text and text[:1] not in "_ "
