"""What is being read for longer than a moment, in a line at the foot of the canvas, with a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, mark_as_card
from app.widgets.building import named, plain_label, push_button, row


class PageProgress(QFrame):
    """Lies over its parent, hidden unless a picture is being opened or a page read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        mark_as_card(named(self, "pageProgress", tr("Reading the page")))
        self.setAutoFillBackground(True)
        self._opening, self._is_opened = "", True
        self._bar = named(QProgressBar(), "pageProgressBar", tr("How far the page is read"))
        self._bar.setTextVisible(False)
        self.cancel = push_button("cancelPage", tr("Cancel"), tr("Read no further"))
        self._words = plain_label(name="pageProgressWords", wraps=False)
        self.setLayout(row(self._words, (self._bar, 1), self.cancel, margins=(SPACE, SPACE // 2)))
        self.hide()

    def show_opening(self, name: str) -> None:
        """Show that the picture of a name is being opened and read, which takes an unknown time."""
        self._opening, self._is_opened = name, False
        self.show_progress(0, 0)

    def show_opened(self, *, is_read: bool) -> None:
        """Show that it is open, or is not wanted any more, and being read, unless that has ended."""
        self._is_opened = True
        if is_read:
            self.show_end()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how many parts of a page are read; nothing where the total is not known and no picture is opened."""
        parent = self.parentWidget()
        if parent is None or not (total or self._opening):
            self.hide()
            return
        self._words.setText(
            tr("Reading {name}…", name=self._opening) if self._opening else tr("Reading the numbers…")
        )
        # Of 0 parts, it moves to and fro.
        self._bar.setRange(0, total if self._is_opened else 0)
        self._bar.setValue(done)
        if self.isHidden():
            room, height = parent.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE), self.sizeHint().height()
            self.setGeometry(room.left(), room.bottom() - height, room.width(), height)
            self.raise_()
            self.show()

    @Slot()
    def show_end(self) -> None:
        """Show that nothing is being read any more, unless a picture is still to be opened."""
        if self._is_opened:
            self._opening = ""
        self.show_progress(0, 0)
