"""Fair timing: contestants take turns, and medians and ratios are told, not single times."""

from __future__ import annotations

import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

Work = Callable[[], object]


@dataclass(frozen=True)
class Times:
    """Times of one contestant, in seconds, in the order of the rounds."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def spread(self) -> str:
        """The smallest and the largest."""
        return f"{show_time(min(self.seconds))} to {show_time(max(self.seconds))}"

    def ratio_to(self, other: Times) -> float:
        """Return the median of the ratios to another contestant, round by round."""
        return statistics.median(a / b for a, b in zip(self.seconds, other.seconds, strict=True))


def take_turns(contestants: Mapping[str, Work], *, rounds: int, warm_up: int = 1) -> dict[str, Times]:
    """Run every contestant once a round, A B C A B C …, and return their times."""
    for work in contestants.values():
        for _ in range(warm_up):
            work()
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, work in contestants.items():
            started = time.perf_counter()
            work()
            seconds[name].append(time.perf_counter() - started)
    return {name: Times(tuple(times)) for name, times in seconds.items()}


def show_time(seconds: float) -> str:
    """Return a time with three digits and its unit."""
    for factor, unit in ((1, "s"), (1e3, "ms")):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def compare(times: Mapping[str, Times], ours: str) -> str:
    """Return a Markdown table of medians, spread, and our time as a part of each contestant's."""
    rows = [
        (name, show_time(one.median), one.spread, "" if name == ours else f"{times[ours].ratio_to(one):.2f}")
        for name, one in times.items()
    ]
    return table(("contestant", "median", "spread", "ours / this"), rows)


def machine() -> str:
    """Return a sentence on the machine and the versions."""
    return f"{processor()}, {platform.system()}, Python {platform.python_version()}, " + ", ".join(
        f"{name} {_version(name)}" for name in ("numpy", "torch", "onnxruntime", "jax", "PySide6-Essentials")
    )


def processor() -> str:
    """Return the processor's name as far as it is known."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} × {names[0]}" if names else platform.machine()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "(not installed)"
