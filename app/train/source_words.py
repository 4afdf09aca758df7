"""What is said of each source of digits."""

from __future__ import annotations

from dataclasses import dataclass

from app.train.digits import Digits
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


def digits_words(digits: Digits) -> str:
    """Return what is said of digits that are there: how many, and what was passed over."""
    sources, count = digits.sources, f"{len(digits.examples):,}"
    words = tr("{count} digits", count=count)
    if len(sources) > 1 and sources[0].kind is not SourceKind.MINE:
        # The list names only the first source of a run that was resumed.
        words = tr("{count} digits: {name}", count=count, name=digits.name)
    if not digits.skipped:
        return words
    return tr(
        "{words}. Passed over: {count}. The first: {sentence}",
        words=words,
        count=len(digits.skipped),
        sentence=digits.skipped[0],
    )
