"""The window: how soon it is there, and how late its event loop is and how soon it answers while it trains.

``python -m benchmarks.responsiveness`` measures in a process of its own, for there is one window a process.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QPoint, QSettings, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import app
from app.application import Parts
from app.train.runs.setup import RunSetup
from app.window.main_window import MainWindow
from benchmarks.timing import Times, show_time, table, take_turns
from lenet.evaluation.scoring import predict_scores
from lenet.nn.lenet5 import LeNet5
from lenet.training.recipe import PRESETS, Recipe
from lenet.training.trainer import Training

TICK_MS = 10
"""Interval of the timer whose lateness is measured."""

MOVE_MS = 8
"""Time between two movements of the pen: a usual mouse tells 125 a second."""

STROKE_MOVES, REST_MOVES = 90, 60
"""Movements of a stroke, and how long the pen rests before the next one, in as many."""

ROUNDS = 3

STARTED = """
import gc, sys
gc.disable()
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from app import build_window
application = QApplication([])
window = build_window(QSettings(sys.argv[1], QSettings.Format.IniFormat))
window.show()
application.processEvents()
print("painted", flush=True)
window.close()
"""
"""A program that opens a window, as the true one does, and says so."""

SETTLING_MS = 6000
"""Time after which nothing is imported any more that a tab may need."""


@dataclass
class Lateness:
    """How late a timer of the window's thread is, in seconds, each time it comes, and how long the thread worked until then.

    On a busy machine it is late for others' work, too.
    """

    seconds: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    @contextmanager
    def measured(self) -> Iterator[None]:
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(TICK_MS)
        due, before = time.perf_counter() + TICK_MS / 1000, time.thread_time()

        def tick() -> None:
            nonlocal due, before
            now, worked = time.perf_counter(), time.thread_time()
            self.seconds.append(max(0.0, now - due))
            self.worked.append(worked - before)
            due, before = now + TICK_MS / 1000, worked

        timer.timeout.connect(tick)
        timer.start()
        yield
        timer.stop()


class Pen(QObject):
    """Draws rings on the canvas, one after another, and notes how long each answer takes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        canvas = window.findChild(QWidget, "canvas")
        assert canvas is not None
        self.latencies: list[float] = []
        self._window, self._canvas = window, canvas
        self._moves = 0
        self._moved_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(MOVE_MS)
        self._timer.timeout.connect(self._move)
        Parts.of(window).draw_tab.reading_changed.connect(self._note_answer)

    @contextmanager
    def drawing(self) -> Iterator[None]:
        self._timer.start()
        yield
        self._timer.stop()
        QTest.mouseRelease(self._canvas, Qt.MouseButton.LeftButton, pos=self._place(0))

    def _move(self) -> None:
        step = self._moves % (STROKE_MOVES + REST_MOVES)
        self._moves += 1
        if step == 0:
            Parts.of(self._window).draw_tab.clear()
            QTest.mousePress(self._canvas, Qt.MouseButton.LeftButton, pos=self._place(0))
        elif step < STROKE_MOVES:
            if self._moved_at is None:
                self._moved_at = time.perf_counter()
            QTest.mouseMove(self._canvas, self._place(step))
        elif step == STROKE_MOVES:
            QTest.mouseRelease(self._canvas, Qt.MouseButton.LeftButton, pos=self._place(step))

    def _note_answer(self) -> None:
        if self._moved_at is not None:
            self.latencies.append(time.perf_counter() - self._moved_at)
            self._moved_at = None

    def _place(self, step: int) -> QPoint:
        side, angle = self._canvas.width(), 2 * math.pi * step / STROKE_MOVES
        return QPoint(
            round(side * (0.5 + 0.2 * math.sin(angle))), round(side * (0.5 - 0.3 * math.cos(angle)))
        )


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        start_time(Path(folder))
        started = start_time(Path(folder))
        window = app.build_window(store)
        window.show()
        QApplication.processEvents()
        print(first_times(window, started))
        open_train_tab(window)
        print(responsiveness(window))
        window.close()
    application.quit()


def start_time(folder: Path) -> float:
    """Return how long a new process takes from its start until its window is painted, in seconds."""
    begun = time.perf_counter()
    program = [sys.executable, "-c", STARTED, str(folder / "started.ini")]
    with subprocess.Popen(program, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return time.perf_counter() - begun


def first_times(window: MainWindow, started: float) -> str:
    """Return how long the window takes to be painted, each tab to be there, and a theme to be changed."""
    rows = [("From the start of the program until its window is painted, files cached", started, math.nan)]
    # What is imported in the background is there by then.
    wait(SETTLING_MS)
    for place in range(1, window.tabs.count()):
        name = f"The first visit of {window.tabs.tabText(place)}: the longest time without an event"
        rows.append((name, *longest_freeze(partial(window.tabs.setCurrentIndex, place))))
    for name in ("darkAppearance", "lightAppearance"):
        action = window.findChild(QAction, name)
        assert action is not None
        rows.append(
            (f"{action.text().replace('&', '')} in place of the other theme", *longest_freeze(action.trigger))
        )
    shown = [
        (name, show_time(seconds), "" if math.isnan(worked) else show_time(worked))
        for name, seconds, worked in rows
    ]
    return table(("", "time", "of the thread's own work"), shown)


def longest_freeze(change: Callable[[], object]) -> tuple[float, float]:
    """Return for how long at most the event loop stands still, in seconds, in the two seconds after a change.

    The second number is for how long at most the window's thread works without an event.
    """
    lateness = Lateness()
    with lateness.measured():
        change()
        wait(2000)
    return max(lateness.seconds), max(lateness.worked)


def measured_apart() -> str:
    """Measure in a process of its own, and return the Markdown."""
    program = [sys.executable, "-m", "benchmarks.responsiveness"]
    return subprocess.run(program, check=True, capture_output=True, text=True).stdout.strip()


def responsiveness(window: MainWindow) -> str:
    """Return all tables."""
    late = {
        "Train tab in front": lateness_in_a_run(window, tab=1, draws=False),
        "Draw tab in front, drawing meanwhile": lateness_in_a_run(window, tab=0, draws=True),
    }
    answers = {"at rest": answers_at_rest(window), "while it trains": answers_in_a_run(window)}
    parts = [
        f"A timer of {TICK_MS} ms in the window's thread, over a whole run of the preset quick:",
        percentiles(late, (50, 99, 99.9), "lateness"),
        "From a movement of the pen to the new answer:",
        percentiles(answers, (50, 90, 99), "time"),
        "A whole run of quick on MNIST, from the button to the accuracy on the test set:",
        speed_lost(window),
    ]
    return "\n\n".join(parts)


def percentiles(measured: dict[str, list[float]], shares: tuple[float, ...], what: str) -> str:
    """Return a table of percentiles of times in seconds."""
    header = ("", *(f"{what}, {share:g} %" for share in shares), "largest", "number")
    rows = [
        (
            name,
            *(show_time(float(np.percentile(times, share))) for share in shares),
            show_time(max(times)),
            f"{len(times):,}",
        )
        for name, times in measured.items()
    ]
    return table(header, rows)


def lateness_in_a_run(window: MainWindow, *, tab: int, draws: bool) -> list[float]:
    """Return how late the event loop is over a run of quick."""
    window.tabs.setCurrentIndex(tab)
    wait(500)
    lateness, pen = Lateness(), Pen(window)
    with lateness.measured():
        if draws:
            with pen.drawing():
                train(window, PRESETS["quick"])
        else:
            train(window, PRESETS["quick"])
    return lateness.seconds


def answers_at_rest(window: MainWindow) -> list[float]:
    """Return how long answers take when nothing is trained."""
    window.tabs.setCurrentIndex(0)
    pen = Pen(window)
    with pen.drawing():
        wait(5000)
    return pen.latencies


def answers_in_a_run(window: MainWindow) -> list[float]:
    """Return how long answers take while the network that gives them is in training."""
    window.tabs.setCurrentIndex(0)
    pen = Pen(window)
    with pen.drawing():
        train(window, PRESETS["quick"])
    return pen.latencies


def speed_lost(window: MainWindow) -> str:
    """Time the same training by the engine alone and in the window, in turns."""
    window.tabs.setCurrentIndex(1)
    recipe = PRESETS["quick"]
    digits = Parts.of(window).train_tab.data.digits
    assert digits is not None
    assert digits.test is not None
    order = RunSetup(
        digits,
        recipe,
        Parts.of(window).train_tab.recipe.validation_share,
        Parts.of(window).train_tab.recipe.threads,
    )
    times = take_turns(
        {"engine alone": lambda: train_alone(order), "in the window": lambda: train(window, recipe)},
        rounds=ROUNDS,
    )
    return speed_table(times)


def speed_table(times: dict[str, Times]) -> str:
    """Return a table of medians, and what is lost."""
    alone, inside = times["engine alone"], times["in the window"]
    rows = [(name, show_time(each.median), each.spread) for name, each in times.items()]
    lost = 1 - 1 / inside.ratio_to(alone)
    return f"{table(('', 'median', 'spread'), rows)}\n\nSpeed lost to the window: {lost:.1%}."


def train_alone(order: RunSetup) -> None:
    """Train, validate and test by the engine, with no window in the way."""
    examples, test = order.digits.examples, order.digits.test
    assert test is not None
    learned = len(examples) - round(order.validation_share * len(examples))
    training = Training(order.recipe, examples[:learned], examples[learned:], threads=order.threads)
    for _ in training.run():
        pass
    predict_scores(LeNet5(training.best_network_params()), test, threads=order.threads)


def train(window: MainWindow, recipe: Recipe) -> None:
    """Train in the window, from the button to the end."""
    tab = Parts.of(window).train_tab
    tab.recipe.show_recipe(recipe)
    tab.controls.start.click()
    wait_for(tab.session.ended)


def open_train_tab(window: MainWindow) -> None:
    """Show the Train tab, and wait until its digits and charts are there and nothing is tried out."""
    window.tabs.setCurrentIndex(1)
    while Parts.of(window).train_tab.data.digits is None or Parts.of(window).train_tab.view.charts is None:
        wait(50)
    wait(2000)


def wait(milliseconds: int) -> None:
    """Run the event loop for a time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(signal: SignalInstance) -> None:
    """Run the event loop until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
