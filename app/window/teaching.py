"""The teaching loop of the Draw tab: digits that were named there are learned at once, beside others."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.draw.tab import DrawTab
from app.mine.my_digits import MyDigits
from app.train.tab import TrainTab


class TeachingController(QObject):
    """Has the network learn the person's own digits in the background, and shows on the Draw tab how far it is.

    What it brought is offered as that of any run; see `app.window.controllers.TrainController`.
    """

    def __init__(
        self, draw_tab: DrawTab, train_tab: TrainTab, my_digits: MyDigits, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._row, self._train_tab, self._my_digits = draw_tab.label_row, train_tab, my_digits
        # Its button hides, and the next one that could take the keyboard would label the drawing.
        self._row.learn.clicked.connect(draw_tab.focus_canvas)
        self._row.learn.clicked.connect(train_tab.launch.fine_tune)
        my_digits.changed.connect(self._show_count)
        train_tab.launch.phase_changed.connect(self._show_progress)
        train_tab.session.shown.connect(self._show_progress)

    @Slot()
    def _show_count(self) -> None:
        content = self._my_digits.content
        self._row.show_taught(0 if content is None else len(content.entries))

    @Slot()
    def _show_progress(self) -> None:
        snapshot, is_active = self._train_tab.session.snapshot, self._train_tab.phase.is_active
        part = 0.0 if snapshot is None else snapshot.run_part
        self._row.show_learning(round(100 * part) if is_active else None)
