"""``make soak``: a long day's work in one window, in a few minutes, after which nothing may have grown.

Digits are drawn, read, undone and cleared, trainings started and stopped, weights loaded. The exit code is 1
if memory, threads, open files or timers grew, or if Qt warned.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import (
    QMessageLogContext,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import app
from app.application import Parts
from app.qt.event_wait import wait_until
from app.train.runs.session import Phase
from app.window.main_window import MainWindow
from benchmarks.timing import table
from lenet.datasets.sources import Source, SourceKind
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params

LONGEST_WAIT_MS = 120_000

WARM_UP = 10
"""Of each kind of work, before anything is measured: what is made once is made then."""

MOST_BYTES_A_TIME = 8_000
"""What a piece of work may leave in memory: a digit that was drawn can be undone as long as the window is open."""

MOST_LOOKS = 40
"""At what is left of some work, until it is said to have grown; one takes at least 0.15 s."""

SLACK_BYTES = 24 * 2**20
"""What may be kept by the system's allocator, however much was done."""


@dataclass(frozen=True)
class Footprint:
    """What a process takes up.

    Attributes
    ----------
    memory_bytes
        Resident; 0 where the system does not tell.
    threads, files
        Running threads, and open files; 0 where the system does not tell.
    timers
        Of Qt.
    """

    memory_bytes: int
    threads: int
    files: int
    timers: int


def footprint() -> Footprint:
    """Measure this process, at rest."""
    for _ in range(3):
        QTest.qWait(50)
        gc.collect()
    of_process = Path("/proc/self")
    is_told = of_process.exists()
    pages = int((of_process / "statm").read_text().split()[1]) if is_told else 0
    return Footprint(
        memory_bytes=pages * os.sysconf("SC_PAGE_SIZE") if is_told else 0,
        threads=len(list((of_process / "task").iterdir())) if is_told else threading.active_count(),
        files=len(list((of_process / "fd").iterdir())) if is_told else 0,
        timers=sum(isinstance(each, QTimer) for each in gc.get_objects()),
    )


class Day:
    """The work of a day in a window that is shown.

    Parameters
    ----------
    window
        The window.
    folder
        Where weights can be saved.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        canvas = window.findChild(QWidget, "canvas")
        assert canvas is not None
        self._canvas = canvas
        self._weights = [folder / f"{seed}.pkl" for seed in range(2)]
        for seed, path in enumerate(self._weights):
            save_params(LeNet5(generator=np.random.default_rng(seed)).get_params(), path)
        tab = Parts.of(window).train_tab
        tab.data.use((Source(SourceKind.BUILT_IN, count=60),))
        tab.recipe.fields.epochs.setValue(100_000)
        tab.recipe.fields.batch_size.setValue(6)
        tab.recipe.fields.threads.setValue(1)
        # Loading and showing them begins threads, which then stay.
        _wait(lambda: tab.data.digits is not None, "the digits to learn from")

    def draw(self, number: int) -> None:
        """Draw a digit, have it read, take its last stroke back, and clear."""
        tab = Parts.of(self._window).draw_tab
        self._window.tabs.setCurrentWidget(tab)
        for stroke in range(2):
            self._stroke(0.3 + 0.2 * stroke + 0.001 * (number % 50))
        if not self._window.wait_for_reading(LONGEST_WAIT_MS):
            raise RuntimeError("The drawing was not read.")
        tab.undo()
        tab.clear()

    def train(self, number: int) -> None:
        """Start a training, see it learn, and stop it."""
        window, tab = self._window, Parts.of(self._window).train_tab
        window.tabs.setCurrentWidget(tab)
        _wait(lambda: tab.view.charts is not None, "the charts")
        tab.controls.start.click()
        _wait(
            lambda: tab.session.snapshot is not None and tab.phase is Phase.RUNNING,
            f"training {number} to learn",
        )
        tab.controls.stop.click()
        _wait(lambda: tab.phase is Phase.ENDED, f"training {number} to end")

    def load(self, number: int) -> None:
        """Load other weights than are in use."""
        parameters = Parts.of(self._window).network
        parameters.load(self._weights[number % 2])
        if not parameters.wait(LONGEST_WAIT_MS) or parameters.path != self._weights[number % 2]:
            raise RuntimeError("The weights were not loaded.")

    def _stroke(self, x: float) -> None:
        side = self._canvas.width()
        QTest.mousePress(self._canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x * side), side // 4))
        for step in range(1, 12):
            QTest.mouseMove(self._canvas, QPoint(round(x * side) + step % 3, side // 4 + step * side // 24))
        QTest.mouseRelease(
            self._canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x * side), 3 * side // 4)
        )


def _wait(is_reached: Callable[[], bool], what: str) -> None:
    """Run the event loop until something is reached, looked at every few milliseconds."""
    timer = QTimer()
    timer.start(2)
    if not wait_until(is_reached, timer.timeout, timeout_ms=LONGEST_WAIT_MS):
        raise RuntimeError(f"Waited in vain for {what}.")


def soak(window: MainWindow, folder: Path, times: dict[str, int]) -> tuple[str, list[str]]:
    """Do a day's work.

    Parameters
    ----------
    window, folder
        As for `Day`.
    times
        How often each kind of work is done, by the name of a method of `Day`.

    Returns
    -------
    str
        A table in Markdown.
    list of str
        A sentence about each thing that has grown.
    """
    day = Day(window, folder)
    rows, grown = [], []
    for name, count in times.items():
        work: Callable[[int], None] = getattr(day, name)
        for number in range(min(WARM_UP, count)):
            work(number)
        before, started = footprint(), time.perf_counter()
        for number in range(count):
            work(number)
        seconds = time.perf_counter() - started
        after = _settled(before, count)
        rows.append((name, f"{count:,}", f"{seconds:.0f} s", *_changes(before, after)))
        grown += [f"{name}: {what}" for what in growth(before, after, count)]
    header = ("work", "times", "time", "memory", "threads", "open files", "timers")
    return table(header, rows), grown


def _settled(before: Footprint, count: int) -> Footprint:
    """Measure until nothing has grown, or for some seconds: a busy computer lets go of a training's memory later."""
    after = footprint()
    for _ in range(MOST_LOOKS):
        if not growth(before, after, count):
            break
        after = footprint()
    return after


def growth(before: Footprint, after: Footprint, count: int) -> list[str]:
    """Return what has grown more than the work may leave."""
    grown = [
        f"{name} grew from {getattr(before, name)} to {getattr(after, name)}"
        for name in ("threads", "files", "timers")
        if getattr(after, name) > getattr(before, name)
    ]
    more = after.memory_bytes - before.memory_bytes
    if more > SLACK_BYTES + count * MOST_BYTES_A_TIME:
        grown.append(f"memory grew by {more / 2**20:.1f} MiB")
    return grown


def _changes(before: Footprint, after: Footprint) -> tuple[str, ...]:
    memory = f"{before.memory_bytes / 2**20:.0f} → {after.memory_bytes / 2**20:.0f} MiB"
    names = ("threads", "files", "timers")
    return memory, *(f"{getattr(before, name)} → {getattr(after, name)}" for name in names)


def run(times: dict[str, int]) -> int:
    """Open a window, do the work in it, print how it went, and return the exit code."""
    warnings: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        # The offscreen system has no window manager, and says so.
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            warnings.append(text)

    qInstallMessageHandler(take)
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = app.build_window(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        window.show()
        result, complaints = soak(window, Path(folder), times)
        window.close()
    application.processEvents()
    qInstallMessageHandler(None)
    complaints += [f"Qt warned: {text}" for text in warnings]
    print(result)
    print(*(complaints or ["Nothing has grown, and Qt did not warn."]), sep="\n")
    return 1 if complaints else 0


def main() -> int:
    """Do as much of each work as is asked for."""
    parser = argparse.ArgumentParser(description="See whether the window stays as it is in long use.")
    parser.add_argument("--digits", type=int, default=2000, help="drawn, read, undone and cleared")
    parser.add_argument("--trainings", type=int, default=200, help="started and stopped")
    parser.add_argument("--weights", type=int, default=500, help="loaded")
    arguments = parser.parse_args()
    return run({"draw": arguments.digits, "train": arguments.trainings, "load": arguments.weights})


if __name__ == "__main__":
    sys.exit(main())
