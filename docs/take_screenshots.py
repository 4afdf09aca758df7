"""Takes the README's screenshots of the true window, offscreen, with a drawn digit.

Run it again when the window has changed: ``python -m docs.take_screenshots``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

# Before anything imports Qt: no screen is needed, and each point is four pixels.
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="2")

from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import app
import lenet
from app.application import Parts
from app.qt.event_wait import wait_until
from app.settings.table import Appearance
from app.window.main_window import MainWindow

FOLDER = Path(__file__).resolve().parent
SIZE = (1280, 800)
ENDINGS = {Appearance.LIGHT: ".png", Appearance.DARK: "-dark.png"}

TWO = [(0.30, 0.36), (0.32, 0.24), (0.43, 0.15), (0.56, 0.17), (0.63, 0.28), (0.58, 0.42), (0.46, 0.58)]
TWO += [(0.32, 0.74), (0.28, 0.80), (0.35, 0.79), (0.48, 0.80), (0.60, 0.83), (0.70, 0.81)]
"""Points of a pen stroke, in units of the canvas side."""

ZERO = [(0.48, 0.16), (0.33, 0.26), (0.27, 0.46), (0.30, 0.68), (0.43, 0.83), (0.60, 0.77), (0.68, 0.56)]
ZERO += [(0.65, 0.32), (0.55, 0.18), (0.45, 0.17)]

SIX = [(0.58, 0.15), (0.43, 0.28), (0.31, 0.48), (0.29, 0.68), (0.38, 0.82), (0.54, 0.82), (0.64, 0.71)]
SIX += [(0.60, 0.57), (0.46, 0.53), (0.33, 0.62)]

FOUR = (
    [(0.44, 0.20), (0.37, 0.28), (0.31, 0.42), (0.36, 0.52), (0.48, 0.52), (0.60, 0.46)],
    [(0.62, 0.20), (0.63, 0.34), (0.62, 0.56), (0.60, 0.84)],
)
"""A four that is nearly a nine."""

LONGEST_WAIT_MS = 120_000
"""For the training digits that are nearest, and for an evaluation."""


def draw(canvas: QWidget, stroke: Sequence[tuple[float, float]]) -> None:
    """Draw a stroke with the mouse."""
    points = [QPointF(x * canvas.width(), y * canvas.height()).toPoint() for x, y in stroke]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def rest(seconds: float) -> None:
    """Process the window's events; while Qt's own function for that waits, no other thread of Python runs."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def save(window: MainWindow, name: str) -> None:
    """Save a picture of the window in each appearance."""
    for appearance, ending in ENDINGS.items():
        Parts.of(window).appearance.choose(appearance)
        # The bars take a moment to reach their height, and more where the machine is busy.
        rest(2)
        picture = window.grab().toImage()
        # Before a release it is looked for: an older version's pictures are taken anew.
        picture.setText("Software", f"LeNet Pad {lenet.__version__}")
        picture.save(str(FOLDER / f"{name}{ending}"))


def save_draw_tab(window: MainWindow) -> None:
    """Save pictures of the tab Draw, with a number."""
    canvas = window.findChild(QWidget, "canvas")
    assert isinstance(canvas, QWidget)
    for place, stroke in enumerate((TWO, ZERO, TWO, SIX)):
        draw(canvas, [(0.08 + 0.22 * place + 0.36 * (x - 0.25), 0.32 + 0.36 * y) for x, y in stroke])
    window.wait_for_reading()
    save(window, "screenshot")


def save_inside_tab(window: MainWindow) -> None:
    """Save pictures of the tab Inside, with a four that is nearly a nine."""
    window.tabs.setCurrentWidget(Parts.of(window).inside_tab)
    Parts.of(window).draw_tab.clear()
    canvas = window.findChild(QWidget, "insideCanvas")
    assert isinstance(canvas, QWidget)
    for stroke in FOUR:
        draw(canvas, stroke)
    window.wait_for_reading()
    details = Parts.of(window).inside_tab.details
    details.setCurrentWidget(details.why)
    # Both are looked for in the background.
    wait_until(
        lambda: details.galleries.gallery is not None,
        details.galleries.changed,
        timeout_ms=LONGEST_WAIT_MS,
    )
    while details.why.is_waiting:
        rest(0.1)
    save(window, "inside")
    details.setCurrentWidget(details.unit)
    save(window, "inside-unit")
    details.setCurrentWidget(details.filters)
    save(window, "inside-filters")


def save_evaluate_tab(window: MainWindow) -> None:
    """Save pictures of the tab Evaluate, with the network in use on MNIST's test set if it is there."""
    tab = Parts.of(window).evaluate_tab
    window.tabs.setCurrentWidget(tab)
    while tab.views is None:
        rest(0.1)
    tab.controls.start.click()
    wait_until(lambda: not tab.is_busy, tab.ended, timeout_ms=LONGEST_WAIT_MS)
    for page, name in (("evaluateConfusionPage", "evaluate"), ("evaluateMapPage", "evaluate-map")):
        view = tab.views.findChild(QWidget, page)
        assert isinstance(view, QWidget)
        tab.views.setCurrentWidget(view)
        save(window, name)


def main() -> int:
    """Save all pictures."""
    application = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        window = app.build_window(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        window.resize(*SIZE)
        window.show()
        application.processEvents()
        save_draw_tab(window)
        save_inside_tab(window)
        save_evaluate_tab(window)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
