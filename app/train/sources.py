"""Where digits to learn from can come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.translation import tr
from lenet.examples import Examples
from lenet.meta import PlainValue


class SourceKind(Enum):
    """The kinds of sources, in the order in which they are offered."""

    MNIST = "mnist"
    BUILT_IN = "built-in"
    IDX = "idx"
    FOLDER = "folder"


OWN_KINDS = (SourceKind.IDX, SourceKind.FOLDER)
"""Those of which a person says where they are."""

BUILT_IN_COUNT = 10_000
"""Digits that are written by the program, unless something else is wished."""


@dataclass(frozen=True)
class Source:
    """One source, in so many words that its digits can be found again.

    Attributes
    ----------
    kind
        What it is.
    paths
        MNIST: its folder, or none for the usual places. IDX: the files of images and of labels.
        Folder: the folder.
    count, seed
        Built-in digits: how many, and by what chance.
    """

    kind: SourceKind
    paths: tuple[Path, ...] = ()
    count: int = 0
    seed: int = 0

    def to_plain(self) -> PlainValue:
        """Return it as a checkpoint keeps it."""
        paths: list[PlainValue] = [str(path.absolute()) for path in self.paths]
        return {"kind": self.kind.value, "paths": paths, "count": self.count, "seed": self.seed}

    @classmethod
    def from_plain(cls, plain: object) -> Source:
        """Return the source that `to_plain` wrote down.

        Raises
        ------
        ValueError
            If it is none.
        """
        match plain:
            case {"kind": str(kind), "paths": [*paths], "count": int(count), "seed": int(seed)}:
                if all(isinstance(path, str) for path in paths) and count >= 0 and seed >= 0:
                    return cls(SourceKind(kind), tuple(map(Path, paths)), count, seed)
        raise ValueError(tr("It is not known what the run learned from: begin a new one."))


@dataclass(frozen=True, eq=False)
class Digits:
    """Digits that are ready to be learned from.

    Attributes
    ----------
    source
        Where they come from.
    name
        What they are called, in a sentence and in a file of parameters.
    examples
        All of them, in an order in which each part is like the whole.
    test
        MNIST's test set, by which a network is judged in the end; None where it is not at hand.
    note
        A sentence on what was left out, or nothing.
    """

    source: Source
    name: str
    examples: Examples
    test: Examples | None = None
    note: str = ""

    def settings(self) -> dict[str, PlainValue]:
        """Return what a checkpoint has to know of them."""
        return {"name": self.name, "sources": [self.source.to_plain()]}
