"""Sources of digits: descriptions of where digits come from, and the loading of what they describe.

The window and the command line save them in checkpoints, so that each can resume the other's runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from lenet.datasets.dataset import SIDE, Dataset, Part, load_pair
from lenet.datasets.digit_collection import DigitCollection, dataset_of
from lenet.datasets.image_folder import read_picture_folder
from lenet.datasets.mnist import load_mnist
from lenet.datasets.synthetic import built_in_digits, kept_or_written
from lenet.datasets.unipen import pen_strokes_dataset, read_pen_strokes
from lenet.files.errors import shown_name
from lenet.files.progress import Steps
from lenet.language.text import to_translate, tr
from lenet.nn.metadata import PlainValue

BUILT_IN_COUNT = 10_000
"""Digits that the program writes, unless another number is given: 10 s of work."""

MOST_DIGITS = 1_000_000
"""More of one source are not written or drawn: they would not fit into every computer's memory."""


class SourceError(ValueError):
    """Digits that can't be had; the one sentence says why and what to do."""


class SourceKind(Enum):
    """The kinds of sources."""

    MNIST = "mnist"
    BUILT_IN = "built-in"
    IDX = "idx"
    FOLDER = "folder"
    MINE = "mine"
    STROKES = "strokes"


@dataclass(frozen=True)
class Source:
    """One source.

    Attributes
    ----------
    kind
        What it is.
    paths
        MNIST: its folder, or none for the usual places. IDX: the files of images and of labels.
        Folder: the folder. Mine, strokes: the file of the collection. Built-in: none.
    count, seed
        Built-in digits: how many, and from which seed. MNIST: the same, where only a part of it is used.
        Strokes: how many redrawn versions of each digit, and the seed of the variation.
    """

    kind: SourceKind
    paths: tuple[Path, ...] = ()
    count: int = 0
    seed: int = 0

    @property
    def name(self) -> str:
        """What its digits are called in a file of parameters."""
        return _NAMES.get(self.kind) or shown_name(self.paths[0].absolute())

    def to_plain(self) -> dict[str, PlainValue]:
        """Return it as a checkpoint keeps it, with full paths."""
        paths: list[PlainValue] = [str(path.absolute()) for path in self.paths]
        return {"kind": self.kind.value, "paths": paths, "count": self.count, "seed": self.seed}

    @classmethod
    def from_plain(cls, plain: object) -> Source:
        """Return the source that `to_plain` wrote down.

        Raises
        ------
        SourceError
            If it is none.
        """
        match plain:
            case {"kind": str(kind), "paths": [*paths], "count": int(count), "seed": int(seed)}:
                known = kind in {member.value for member in SourceKind}
                if (
                    known
                    and all(isinstance(path, str) for path in paths)
                    and seed >= 0
                    and 0 <= count <= MOST_DIGITS
                ):
                    source = cls(SourceKind(kind), tuple(map(Path, paths)), count, seed)
                    if len(source.paths) in _PATHS[source.kind]:
                        return source
        raise SourceError(tr("It is not known what the run learned from: begin a new one."))


_NAMES = {
    SourceKind.MNIST: "MNIST",
    SourceKind.BUILT_IN: to_translate("built-in digits"),
    SourceKind.MINE: to_translate("my digits"),
}
"""Names of the sources that are not named after their file or folder."""

_PATHS = {
    SourceKind.MNIST: (0, 1),
    SourceKind.BUILT_IN: (0,),
    SourceKind.IDX: (2,),
    SourceKind.FOLDER: (1,),
    SourceKind.MINE: (1,),
    SourceKind.STROKES: (1,),
}
"""How many paths a source of each kind can have."""


@dataclass(frozen=True, eq=False)
class LoadedDigits:
    """The digits of one or more sources.

    Attributes
    ----------
    dataset
        The digits, always in the same order. Pen strokes come first; after them, every part is like the
        whole.
    skipped
        A sentence about each file or line that was passed over.
    mine
        Those of them that are from a collection; None if it was not among the sources.
    """

    dataset: Dataset
    skipped: tuple[str, ...] = ()
    mine: Dataset | None = None


def load_sources(
    sources: Sequence[Source], *, part: Part = "train", cache: Path | None = None
) -> Steps[LoadedDigits]:
    """Load the digits of one or more sources; those of several are mixed, but for pen strokes.

    Pen strokes come first, so that no redrawn version of a digit is among the last digits, by which a run
    is validated.

    Parameters
    ----------
    sources
        At least one.
    part
        Of MNIST, which part.
    cache
        Folder in which many built-in digits are kept, None to write them anew.

    Raises
    ------
    ValueError, OSError
        With one sentence: why they can't be had, and what to do.
    """
    loaded = []
    for source in sources:
        loaded.append((yield from _load(source, part, cache)))
    if len(loaded) == 1 and sources[0].kind is not SourceKind.MINE:
        return loaded[0]
    strokes = [one for one, source in zip(loaded, sources, strict=True) if source.kind is SourceKind.STROKES]
    others = [one for one in loaded if one not in strokes]
    mixed = _joined([one.dataset for one in others])
    if len(others) > 1 or any(source.kind is SourceKind.MINE for source in sources):
        mixed = mixed.subset(np.random.default_rng(0).permutation(len(mixed)))
    skipped = tuple(sentence for digits in loaded for sentence in digits.skipped)
    mine = next((digits.mine for digits in loaded if digits.mine is not None), None)
    return LoadedDigits(_joined([*(one.dataset for one in strokes), mixed]), skipped, mine)


def _joined(datasets: Sequence[Dataset]) -> Dataset:
    empty = Dataset(np.empty((0, SIDE, SIDE), np.uint8), np.empty(0, np.uint8))
    parts = [empty, *datasets]
    return Dataset(
        np.concatenate([part.images for part in parts]), np.concatenate([part.labels for part in parts])
    )


def settings_of(name: str, sources: Sequence[Source]) -> dict[str, PlainValue]:
    """Return what a checkpoint has to know of a run's data: what they are called, and their sources."""
    return {"name": name, "sources": [source.to_plain() for source in sources]}


def sources_of(settings: Mapping[str, PlainValue]) -> tuple[Source, ...]:
    """Return the sources that `settings_of` wrote down.

    Raises
    ------
    SourceError
        If there are none, or none beside pen strokes.
    """
    plain = settings.get("sources")
    if not isinstance(plain, list) or not plain:
        plain = [None]
    sources = tuple(map(Source.from_plain, plain))
    if sources[0].kind is SourceKind.STROKES:
        raise SourceError(
            tr("It is not known what the run learned from beside its pen strokes: begin a new one.")
        )
    return sources


def _load(source: Source, part: Part, cache: Path | None) -> Steps[LoadedDigits]:
    match source.kind:
        case SourceKind.MNIST:
            return LoadedDigits(_sample(load_mnist(source.paths[0] if source.paths else None, part), source))
        case SourceKind.BUILT_IN:
            if cache is not None:
                return LoadedDigits((yield from kept_or_written(source.count, source.seed, cache)))
            generator = np.random.default_rng(source.seed)
            return LoadedDigits((yield from built_in_digits(source.count, generator)))
        case SourceKind.IDX:
            return LoadedDigits(load_pair(*source.paths))
        case SourceKind.FOLDER:
            found = yield from read_picture_folder(source.paths[0])
            return LoadedDigits(found.dataset, tuple(file.sentence for file in found.skipped))
        case SourceKind.STROKES:
            collection = read_pen_strokes(source.paths[0])
            generator = np.random.default_rng(source.seed)
            dataset = yield from pen_strokes_dataset(collection.digits, source.count, generator)
            return LoadedDigits(dataset, collection.skipped)
        case SourceKind.MINE:
            content = DigitCollection(source.paths[0]).read()
            digits = [entry.digit for entry in content.entries]
            dataset = yield from dataset_of(digits)
            return LoadedDigits(dataset, content.broken, dataset)


def _sample(dataset: Dataset, source: Source) -> Dataset:
    """Return as many random digits as the source says, drawn with its seed; all of them if its count is 0."""
    if not source.count:
        return dataset
    order = np.random.default_rng(source.seed).permutation(len(dataset))
    return dataset.subset(order[: source.count])
