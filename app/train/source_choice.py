"""Which sources are meant by each kind: those that were chosen, or those that are there anyway."""

from __future__ import annotations

from pathlib import Path

from app.train.mine_panel import MinePanel, Mix
from lenet.digit_sources import BUILT_IN_COUNT, Source, SourceKind
from lenet.mnist import find_mnist


class SourceChoice:
    """Knows the sources of each kind.

    Parameters
    ----------
    data_dir
        Where MNIST is, if not in one of the usual places.
    mine
        Where it is chosen what the person's own digits are mixed with.
    """

    def __init__(self, data_dir: Path | None, mine: MinePanel) -> None:
        self._data_dir, self._mine = data_dir, mine
        self._chosen: dict[SourceKind, tuple[Source, ...]] = {
            SourceKind.BUILT_IN: (Source(SourceKind.BUILT_IN, count=BUILT_IN_COUNT),)
        }

    @property
    def first_kind(self) -> SourceKind:
        """MNIST if it is there, else what needs nothing."""
        return SourceKind.BUILT_IN if find_mnist(self._data_dir) is None else SourceKind.MNIST

    def sources(self, kind: SourceKind) -> tuple[Source, ...]:
        """Return the sources of a kind, if it is known where they are, else none."""
        if kind in self._chosen:
            return self._chosen[kind]
        if kind not in (SourceKind.MNIST, SourceKind.MINE):
            return ()
        folder = find_mnist(self._data_dir)
        if kind is SourceKind.MINE:
            self._mine.name_others(is_mnist=folder is not None)
            return self._mine.sources(folder)
        return () if folder is None else (Source(SourceKind.MNIST, (folder,)),)

    def choose(self, sources: tuple[Source, ...]) -> None:
        """Mean these sources by the kind of the first of them."""
        self._chosen[sources[0].kind] = tuple(map(self._where_it_is_now, sources))
        if sources[0].kind is SourceKind.MINE:
            self._mine.show_sources(sources)

    def choose_alone(self, kind: SourceKind) -> None:
        """Mean by a kind nothing that came with it only in a run that was resumed."""
        sources = self._chosen.get(kind, ())
        if kind is not SourceKind.MINE and len(sources) > 1:
            self._chosen[kind] = sources[:1]

    def choose_mix(self, mix: Mix | None = None) -> None:
        """Mean by the person's own digits a mixture; by default the one that the list shows."""
        self._chosen.pop(SourceKind.MINE, None)
        if mix is not None:
            self._mine.choose(mix)

    def _where_it_is_now(self, source: Source) -> Source:
        """Return a source; MNIST may have been moved since it was written down."""
        if source.kind is SourceKind.MNIST and not (source.paths and find_mnist(source.paths[0])):
            folder = find_mnist(self._data_dir)
            return source if folder is None else Source(source.kind, (folder,), source.count, source.seed)
        return source
