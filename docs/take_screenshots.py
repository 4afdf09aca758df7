"""Takes the README's screenshots of the true window, offscreen, with a drawn digit.

Run it again when the window has changed: ``python -m docs.take_screenshots``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

# Before anything imports Qt: no screen is needed, and each point is four pixels.
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="2")

from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import app
from app.settings import Appearance

FOLDER = Path(__file__).resolve().parent
SIZE = (1280, 800)
PICTURES = {Appearance.LIGHT: "screenshot.png", Appearance.DARK: "screenshot-dark.png"}

TWO = [(0.30, 0.36), (0.32, 0.24), (0.43, 0.15), (0.56, 0.17), (0.63, 0.28), (0.58, 0.42), (0.46, 0.58)]
TWO += [(0.32, 0.74), (0.28, 0.80), (0.35, 0.79), (0.48, 0.80), (0.60, 0.83), (0.70, 0.81)]
"""Points of a pen stroke, in units of the canvas side."""


def draw(canvas: QWidget) -> None:
    """Draw a two with the mouse."""
    points = [QPointF(x * canvas.width(), y * canvas.height()).toPoint() for x, y in TWO]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def main() -> int:
    """Save a picture of the window in each appearance."""
    application = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        window = app.build_window(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        window.resize(*SIZE)
        window.show()
        application.processEvents()
        canvas = window.findChild(QWidget, "canvas")
        assert isinstance(canvas, QWidget)
        draw(canvas)
        window.wait_for_reading()
        for appearance, name in PICTURES.items():
            window.appearance.choose(appearance)
            # The bars take a moment to reach their height.
            QTest.qWait(500)
            window.grab().save(str(FOLDER / name))
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
