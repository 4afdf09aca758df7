"""The window of a person whose program ends in the middle of a drawing.

Started with what to do, it opens as the user left it. ``draw``: it draws, undoes, begins a stroke, and waits
to be killed. ``look``: it says what is on the canvas, and closes. ``leave``: it draws and is closed.
"""

import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import app
from app.application import Parts
from app.services.autosave import WAIT_MS
from app.window.main_window import MainWindow
from lenet.drawing.stroke_json import DECIMALS
from tests.app.children import child

STROKES = 5
"""Finished before the program ends; the last one was undone."""


def tell(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def draw(window: MainWindow) -> None:
    canvas = child(window, QWidget, "canvas")
    for number in range(STROKES + 1):
        x = 40 + 30 * number
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
        for y in range(50, 200, 10):
            QTest.mouseMove(canvas, QPoint(x + number, y))
        if number == STROKES:
            break
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, 200))
        if number == STROKES - 1:
            Parts.of(window).draw_tab.undo()


def content(window: MainWindow) -> dict[str, object]:
    """Return what can be compared of a window."""
    history = Parts.of(window).draw_tab.history()
    return {
        "drawings": [
            [[round(x, DECIMALS) for point in stroke.points for x in point] for stroke in drawing.strokes]
            for drawing in history.drawings
        ],
        "place": history.place,
    }


def main(task: str) -> None:
    application = QApplication([])
    window = app.build_window()
    said = window.statusBar().currentMessage()
    window.show()
    QTest.qWaitForWindowExposed(window)
    if task == "look":
        tell({"told": said, **content(window)})
        window.close()
        return
    draw(window)
    QTest.qWait(2 * WAIT_MS)
    # A disk with much else to do takes its time.
    assert Parts.of(window).autosave.wait(60_000)
    tell(content(window))
    if task == "leave":
        window.close()
        return
    if task == "end":
        QTimer.singleShot(0, window.close_unasked)
    application.exec()
    window.close()


if __name__ == "__main__":
    main(sys.argv[1])
