"""The digits that ``lenet train`` learns from: chosen by its options, or those of a run that goes on."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lenet.cli.console import NO_DATA, UsageError, complain
from lenet.cli.progress import finish_shown, progress_bar
from lenet.datasets.examples import Examples
from lenet.datasets.mnist import MnistNotFoundError, load_mnist
from lenet.datasets.sources import BUILT_IN_COUNT, Source, SourceKind, load_sources, settings_of, sources_of
from lenet.files.folders import data_folder
from lenet.language.text import figure, tr
from lenet.nn.input import InputConvention
from lenet.nn.metadata import PlainValue
from lenet.training.checkpoint import Checkpoint

KINDS = (SourceKind.MNIST, SourceKind.BUILT_IN, SourceKind.FOLDER)
"""The kinds that can be chosen; runs from others can be gone on with."""

STROKE_VERSIONS = 2
"""Redrawn versions of each pen-stroke digit, beside the digit itself."""


@dataclass(frozen=True, eq=False)
class RunDigits:
    """What a run learns from.

    Attributes
    ----------
    name
        What the digits are called.
    settings
        What a checkpoint has to know of them, and what else it knew.
    examples
        All of them.
    mnist_folder
        Where MNIST's test set is, if not in one of the usual places.
    """

    name: str
    settings: Mapping[str, PlainValue]
    examples: Examples
    mnist_folder: Path | None


def add_source(parser: argparse.ArgumentParser) -> None:
    """Add ``--data-source``, ``--count`` and ``--strokes``."""
    parser.add_argument(
        "--data-source",
        nargs="+",
        choices=[kind.value for kind in KINDS],
        help=tr(
            "learn from MNIST, from digits that the program writes itself, or from pictures in "
            "sub-folders 0 to 9 of the folder --data (mnist); several are mixed"
        ),
    )
    parser.add_argument(
        "--count",
        type=int,
        metavar="N",
        help=tr(
            "how many digits the program writes ({built_in_count})",
            built_in_count=figure(BUILT_IN_COUNT, ","),
        ),
    )
    parser.add_argument(
        "--strokes",
        type=Path,
        nargs="+",
        metavar="FILE",
        help=tr(
            "learn from these pen strokes too: lines of JSON, or UCI's pendigits-orig; they are redrawn "
            "{stroke_versions} times, and the last digits of the other source are kept for validation",
            stroke_versions=STROKE_VERSIONS,
        ),
    )


def chosen_digits(arguments: argparse.Namespace) -> RunDigits:
    """Load the digits that were chosen."""
    # Each once, in a fixed order, so that the same choice gives the same run.
    names = arguments.data_source or [SourceKind.MNIST.value]
    kinds = [kind for kind in KINDS if kind.value in names]
    if kinds == [SourceKind.BUILT_IN] and arguments.data is not None:
        raise UsageError(tr(NO_DATA))
    if SourceKind.BUILT_IN not in kinds and arguments.count is not None:
        raise UsageError(
            tr("--count goes with --data-source built-in: leave it out, or choose these digits.")
        )
    sources = [_chosen_source(kind, arguments) for kind in kinds]
    for path in arguments.strokes or ():
        sources.append(Source(SourceKind.STROKES, (path,), STROKE_VERSIONS))
    name = tr(" and ").join(one.name for one in sources)
    try:
        return _load(tuple(sources), settings_of(name, sources), arguments)
    except MnistNotFoundError as error:
        raise MnistNotFoundError(
            tr(
                "{sentence}; or learn from digits that the program writes itself, with --data-source "
                "built-in.",
                sentence=str(error).rstrip(".。"),
            )
        ) from error


def _chosen_source(kind: SourceKind, arguments: argparse.Namespace) -> Source:
    folder = (arguments.data,) if arguments.data is not None else ()
    match kind:
        case SourceKind.BUILT_IN:
            return Source(kind, count=BUILT_IN_COUNT if arguments.count is None else arguments.count)
        case SourceKind.FOLDER:
            return Source(kind, folder or (Path(),))
        case _:
            return Source(kind, folder)


def resumed_digits(arguments: argparse.Namespace, checkpoint: Checkpoint) -> RunDigits:
    """Load the digits of a run once more; ``--data`` says where its MNIST or its folder is now."""
    sources = sources_of(checkpoint.settings)
    if arguments.data is not None:
        moved = (SourceKind.MNIST, SourceKind.FOLDER)
        sources = tuple(
            replace(source, paths=(arguments.data,)) if source.kind in moved else source for source in sources
        )
    settings = {**checkpoint.settings, **settings_of(sources[0].name, sources)}
    settings["name"] = checkpoint.settings.get("name", settings["name"])
    return _load(sources, settings, arguments)


def test_examples(digits: RunDigits, convention: InputConvention) -> Examples | None:
    """Return MNIST's test set, if it is there."""
    try:
        return Examples.from_dataset(load_mnist(digits.mnist_folder, "test"), convention)
    except MnistNotFoundError:
        return None


def _load(
    sources: tuple[Source, ...], settings: Mapping[str, PlainValue], arguments: argparse.Namespace
) -> RunDigits:
    with progress_bar(tr("Loading"), tr("digits"), quiet=arguments.json) as bar:
        loaded = finish_shown(load_sources(sources, cache=data_folder()), bar)
    if loaded.skipped:
        count = len(loaded.skipped)
        complain(
            tr(
                "{count} passed over. The first: {skipped}",
                count=figure(count, ","),
                skipped=loaded.skipped[0],
            )
        )
    mnist = [source for source in sources if source.kind is SourceKind.MNIST]
    is_folder = any(source.kind is SourceKind.FOLDER for source in sources)
    return RunDigits(
        name=str(settings["name"]),
        settings=settings,
        examples=Examples.from_dataset(loaded.dataset),
        mnist_folder=next(iter(mnist[0].paths), None) if mnist else None if is_folder else arguments.data,
    )
