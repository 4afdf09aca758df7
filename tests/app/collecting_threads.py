"""Lets widgets come and go while two threads collect garbage all the time.

It is a program of its own, as it crashes if a thread deletes a widget that Qt deletes, too.
"""

import gc
import sys

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.background.job import Job


class View(QWidget):
    """Refers to itself, so that only a collection takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self
        self.labels = [QLabel(self) for _ in range(20)]


def window() -> QWidget:
    """Return a widget with a view in a layout that lies in another one."""
    widget, inner = QWidget(), QVBoxLayout()
    inner.addWidget(View())
    QVBoxLayout(widget).addLayout(inner)
    return widget


def main(count: int) -> None:
    application = QApplication([])
    # What there is by now is not looked at again, so that a collection takes no time.
    gc.freeze()
    is_over = False

    def collect() -> None:
        while not is_over:
            gc.collect()

    workers = (Job(), Job())
    for worker in workers:
        worker.start(collect)
    for _ in range(count):
        window().deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()
    is_over = True
    for worker in workers:
        worker.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
