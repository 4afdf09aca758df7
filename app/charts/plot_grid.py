"""A grid of plots, which scrolls where the window is too low for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.charts.plot_card import PlotCard
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE

COLUMNS = 3


class PlotGrid(QScrollArea):
    """Rows of three plots, never so low that a curve could not be read.

    Parameters
    ----------
    name, title
        Object name, and what the plots show.
    plots
        From left to right, then down.
    """

    def __init__(self, name: str, title: str, plots: Sequence[PlotCard]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(tr("The wheel goes up and down among the charts; with Ctrl it zooms into one"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for number, plot in enumerate(plots):
            grid.addWidget(plot, number // COLUMNS, number % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a part of a row: the rest is reached by scrolling down, never sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, 15 * SPACE)
