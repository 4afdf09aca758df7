"""How many units of each layer never fire: such a unit learns nothing more and is of no use."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from lenet.nn.lenet5 import PARAMETER_SHAPES

UNITS = {name: shapes["b"][1] for name, shapes in list(PARAMETER_SHAPES.items())[:-1]}
"""Units, or feature maps, of each layer that ends in a ReLU: of all but the last."""


class UnitsView(QWidget):
    """A column for each layer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deadUnits")
        self.setAccessibleName(tr("Units that never fire"))
        self.setToolTip(
            tr("A unit that is silent for every digit learns nothing more; many of them are a bad sign")
        )
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(0)
        for column, name in enumerate(UNITS):
            title = QLabel(name)
            set_tone(title, Tone.MUTED)
            self._labels[name] = QLabel()
            self._labels[name].setObjectName(f"deadUnits_{name}")
            for row, label in enumerate((title, self._labels[name])):
                label.setFont(sized_font(TextSize.SMALL))
                grid.addWidget(label, row, column)
        self.show_counts(None)

    def show_counts(self, dead: Mapping[str, int] | None) -> None:
        """Show numbers of units that never fire, by layer; None where nothing is known yet."""
        for name, label in self._labels.items():
            count = "–" if dead is None else dead.get(name, 0)
            label.setText(tr("{count} of {units}", count=count, units=UNITS[name]))
