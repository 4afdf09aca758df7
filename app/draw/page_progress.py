"""How far the reading of a page is, in a line at the foot of the canvas, with a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, mark_as_card
from app.widgets.building import named, plain_label, push_button, row


class PageProgress(QFrame):
    """Lies over its parent, hidden unless a page is being read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        mark_as_card(named(self, "pageProgress", tr("Reading the page")))
        self.setAutoFillBackground(True)
        self._bar = named(QProgressBar(), "pageProgressBar", tr("How far the page is read"))
        self._bar.setTextVisible(False)
        self.cancel = push_button("cancelPage", tr("Cancel"), tr("Read the page no further"))
        words = plain_label(tr("Reading the numbers…"), name="pageProgressWords", wraps=False)
        self.setLayout(row(words, (self._bar, 1), self.cancel, margins=(SPACE, SPACE // 2)))
        self.hide()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how many parts are read; nothing where the total is not known."""
        parent = self.parentWidget()
        if total == 0 or parent is None:
            self.hide()
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self.isHidden():
            room, height = parent.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE), self.sizeHint().height()
            self.setGeometry(room.left(), room.bottom() - height, room.width(), height)
            self.raise_()
            self.show()
