"""``make bench``: measures everything and writes docs/benchmarks.md."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.accuracy import over_seeds
from benchmarks.engine import mnist, reading_speed, reference_speed, single_speed, training_report
from benchmarks.growth import memory, with_batch_and_threads, with_images
from benchmarks.responsiveness import measured_apart
from benchmarks.road import from_end_to_end
from benchmarks.timing import Times, compare, machine
from lenet.training.recipe import PRESETS

Part = tuple[str, Callable[[], str]]


def parts() -> Iterator[Part]:
    """Yield the titles of the report and how each part is measured."""
    training, test = mnist()
    for threads, name in ((2, "two threads each"), (1, "one thread each")):
        yield f"Training, batch 128, {name}", partial(training_report, training, threads, 9)
    yield "Reading 10,000 pictures", partial(_compared, reading_speed, test, 2, 9)
    yield "Reading one picture", partial(_compared, single_speed, test, 15)
    yield "From strokes and files to answers", from_end_to_end
    yield "Against our own definition", partial(_compared, reference_speed, training)
    yield "Preset quick", partial(over_seeds, PRESETS["quick"], training, test, range(5))
    yield "Growth with images", partial(with_images, training)
    yield "Growth with batch and threads", partial(with_batch_and_threads, training)
    yield "Memory", partial(memory, 50)
    yield "The window", measured_apart
    yield "Preset best", partial(over_seeds, PRESETS["best"], training, test, range(5))


def _compared(measure: Callable[..., dict[str, Times]], *arguments: object) -> str:
    return compare(measure(*arguments), "LeNet Pad")


def main() -> None:
    """Measure the parts whose title begins with what is asked for, and print or write them."""
    parser = argparse.ArgumentParser(description="Measure how fast the program is.")
    parser.add_argument("--only", default="", help="parts whose title begins with this")
    parser.add_argument("--out", type=Path, help="Markdown file to write; by default it is only printed")
    arguments = parser.parse_args()
    sections = [f"# Benchmarks\n\nMeasured {datetime.now(UTC).date()} on {machine()}.\n"]
    for title, measure in parts():
        if title.startswith(arguments.only):
            section = f"## {title}\n\n{measure()}\n"
            print(section, flush=True)
            sections.append(section)
    if arguments.out:
        arguments.out.write_text("\n".join(sections), encoding="utf-8")


if __name__ == "__main__":
    main()
