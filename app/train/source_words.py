"""What is said of each source of digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.translation import tr
from lenet.digit_sources import SourceKind


@dataclass(frozen=True)
class SourceWords:
    """The words for one kind of source.

    Attributes
    ----------
    title
        Its entry in the list.
    fetch, fetch_tip
        The button that gets the digits where they are not known yet, and what it does.
    missing
        What is said while they are not known; nothing where they always are.
    """

    title: str
    fetch: str = ""
    fetch_tip: str = ""
    missing: str = ""


def source_words() -> dict[SourceKind, SourceWords]:
    """Return the words for each kind, in the order in which they are offered."""
    return {
        SourceKind.MNIST: SourceWords(
            tr("MNIST"),
            tr("Download MNIST"),
            tr("Get the 70,000 digits of MNIST from the internet: 12 MB"),
            tr("MNIST is not on this computer yet: 12 MB to download."),
        ),
        SourceKind.BUILT_IN: SourceWords(tr("Built-in digits")),
        SourceKind.MINE: SourceWords(tr("My digits")),
        SourceKind.IDX: SourceWords(
            tr("IDX files"),
            tr("Choose files…"),
            tr("Choose a file of images and the file of their labels, as MNIST's are"),
            tr("Two files, one of images and one of labels, gzipped or not."),
        ),
        SourceKind.FOLDER: SourceWords(
            tr("Folder of pictures"),
            tr("Choose folder…"),
            tr("Choose a folder in which the pictures lie in sub-folders 0 to 9"),
            tr("Pictures of digits in sub-folders named 0 to 9."),
        ),
    }


def skipped_words(skipped: Sequence[str]) -> str:
    """Return what is said of files and lines that were passed over, each with its sentence."""
    return tr("Passed over: {count}. The first: {sentence}", count=len(skipped), sentence=skipped[0])
