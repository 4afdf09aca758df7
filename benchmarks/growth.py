"""How time and memory grow with images, batch, threads and epochs."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np

from benchmarks.engine import PLAIN, our_epoch
from benchmarks.timing import show_time, table, take_turns
from lenet.datasets.examples import Examples

MEMORY_PROGRAM = r"""
import re, sys
from pathlib import Path
from dataclasses import replace
from lenet.training.events import EpochEnded
from lenet.datasets.examples import Examples
from lenet.datasets.mnist import load_mnist
from lenet.training.recipe import PRESETS
from lenet.training.trainer import Training

examples = Examples.from_dataset(load_mnist(None, "train"))
recipe = replace(PRESETS["best"], epochs=int(sys.argv[1]))
for event in Training(recipe, examples[:50_000], examples[50_000:]).run():
    if isinstance(event, EpochEnded):
        peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]
        print(event.epoch, int(peak) / 1024, flush=True)
"""
"""Prints the peak of resident memory, in MiB, after each epoch.

Linux tells it of this process alone there; `getrusage` would count what it was forked from as well.
"""


def repeated(examples: Examples, count: int) -> Examples:
    """Return ``count`` examples: the given ones over and over."""
    indices = np.arange(count) % len(examples)
    return Examples(examples.pictures[indices], examples.labels[indices], examples.convention)


def with_images(examples: Examples) -> str:
    """Time an epoch a picture, from 1,000 to 600,000 pictures."""
    rows = []
    for count in (1_000, 6_000, 60_000, 600_000):
        rounds = 5 if count < 100_000 else 1
        epoch = our_epoch(repeated(examples, count), threads=2)
        times = take_turns({"epoch": epoch}, rounds=rounds, warm_up=1 if count < 100_000 else 0)["epoch"]
        rows.append((f"{count:,}", show_time(times.median / count)))
    return table(("images", "time an image"), rows)


def with_batch_and_threads(examples: Examples) -> str:
    """Time an epoch a picture, over batch sizes, with one thread and with two, in turns."""
    part = examples[:12_800]
    rows = []
    for batch in (32, 64, 128, 256, 512):
        recipe = replace(PLAIN, batch_size=batch)
        contestants = {f"{n}": our_epoch(part, threads=n, recipe=recipe) for n in (1, 2)}
        times = take_turns(contestants, rounds=7)
        one, two = (show_time(times[name].median / len(part)) for name in ("1", "2"))
        rows.append((str(batch), one, two, f"{times['1'].ratio_to(times['2']):.2f}"))
    return table(("batch", "an image, 1 thread", "an image, 2 threads", "speed-up"), rows)


def memory(epochs: int) -> str:
    """Train on MNIST in a process of its own; tell its peak of memory after the first and last epoch."""
    program = [sys.executable, "-c", MEMORY_PROGRAM, str(epochs)]
    output = subprocess.run(program, check=True, capture_output=True, text=True).stdout
    peaks = [line.split() for line in output.splitlines()]
    rows = [(epoch, f"{float(peak):.0f} MiB") for epoch, peak in (peaks[0], peaks[-1])]
    return table(("epochs", "peak of resident memory"), rows)
