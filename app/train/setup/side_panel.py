"""The steps on the left: data, recipe, and drawing meanwhile; they scroll where room is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSizePolicy, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, mark_as_card
from app.widgets.building import column, named, plain_label

WIDTH = 36 * SPACE
"""Device-independent pixels; more where the type is larger than usual."""


class SidePanel(QScrollArea):
    """A card with numbered steps on a ``page``; ``meanwhile``: whether drawings are read with the network in training."""

    def __init__(self, data: QWidget, recipe: QWidget) -> None:
        super().__init__()
        self.setObjectName("trainSteps")
        mark_as_card(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.meanwhile = named(
            QCheckBox(tr("Read drawings with it")),
            "drawMeanwhile",
            tr("Read drawings with the network in training"),
            tr("While it learns, the answer on the Draw tab follows the network in training"),
        )
        page = self.page = named(QWidget(), "trainStepsPage")
        layout = column(margins=(2 * SPACE, SPACE + SPACE // 2))
        page.setLayout(layout)
        for number, (title, content) in enumerate(
            ((tr("Data"), data), (tr("Recipe"), recipe), (tr("Draw meanwhile"), self.meanwhile)), start=1
        ):
            title = tr("{number}  {title}", number=number, title=title)
            layout.addWidget(plain_label(title, size=TextSize.BODY, bold=True, tone=None, wraps=False))
            layout.addWidget(content)
            layout.addSpacing(SPACE)
        layout.addStretch(1)
        self.setWidget(page)
        # Both would hide the card behind them.
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        width = max(WIDTH, self.page.minimumSizeHint().width() + beside)
        return QSize(width, super().minimumSizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The page needs more or less room.
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
