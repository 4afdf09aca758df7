"""What is to be seen of a run: its charts, what goes on inside the network, and what it makes of a drawing.

The charts are made when they are first shown, for that is when pyqtgraph is imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from app.charts.binned_curve import Line
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, mark_as_card
from app.train.filters_view import FiltersView
from app.train.runs.snapshot import Snapshot
from app.widgets.building import column, empty_grid, named, plain_label, row
from lenet.nn.lenet5 import PARAMETER_SHAPES

if TYPE_CHECKING:
    from app.train.charts import Charts

EARLIER_RUNS = 4
"""Whose curves stay, faintly, to compare with."""

UNITS = {name: shapes["b"][1] for name, shapes in list(PARAMETER_SHAPES.items())[:-1]}
"""Units, or feature maps, of each layer that ends in a ReLU: of all but the last."""


class RunView(QWidget):
    """The name of a run, and cards for loss, accuracy, the network's inside with the learning rate and, if there is one, a canvas."""

    def __init__(self, canvas: QWidget | None = None) -> None:
        super().__init__()
        self.name = RunName()
        self.filters = FiltersView()
        self.units = UnitsView()
        self.charts: Charts | None = None
        self._lines: Mapping[str, Line] = {}
        self._epochs = 0
        self._earlier: list[Mapping[str, Line]] = []
        self._grid = empty_grid(across=SPACE + SPACE // 2, down=SPACE)
        self.setLayout(column(self.name, (self._grid, 1), spacing=SPACE // 2))
        self._inside = column(spacing=SPACE // 2, margins=(SPACE + SPACE // 2, SPACE))
        inside = self._fill_inside()
        if canvas is None:
            self._grid.addWidget(inside, 1, 0, 1, 2)
        else:
            card = QFrame()
            mark_as_card(card)
            card.setLayout(column((canvas, 1), margins=(SPACE, SPACE)))
            self._grid.addWidget(card, 1, 0)
            self._grid.addWidget(inside, 1, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        for place in range(2):
            self._grid.setColumnStretch(place, 1)
            self._grid.setColumnMinimumWidth(place, 22 * SPACE)

    @Slot(object)
    def show_snapshot(self, snapshot: Snapshot, *, more_follows: bool = True) -> None:
        """Show how a run stands, if that is to be seen; if more follows, in one chart each time, to be quick."""
        if self.isVisible():
            self._lines, self._epochs = snapshot.lines, snapshot.epochs
            if self.charts is not None:
                show = self.charts.show_next if more_follows else self.charts.show_lines
                show(self._lines, epochs=self._epochs)
            self.filters.show_weights(snapshot.filters)
            self.units.show_counts(snapshot.dead)

    def go_on_from(self, before: RunView) -> None:
        """Keep the faint curves of earlier runs."""
        self._earlier = before._earlier

    def begin_run(self, before: Snapshot | None) -> None:
        """Show no curves but those of the run before, and of a few others, faintly."""
        if before is not None:
            self._earlier = [before.lines, *self._earlier][:EARLIER_RUNS]
        if self.charts is not None:
            self.charts.show_earlier(self._earlier)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show nothing of a run until it has begun."""
        self._lines = {}
        if self.charts is not None:
            self.charts.show_lines({})
        self.filters.show_weights(None)
        self.units.show_counts(None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make the charts when everything else is to be seen."""
        super().showEvent(event)
        if self.charts is None:
            QTimer.singleShot(0, self, self._load_charts)

    @Slot()
    def _load_charts(self) -> None:
        """Import what the charts need; they are made in a step of their own, as either takes its time."""
        import app.train.charts  # noqa: F401

        QTimer.singleShot(0, self, self._make_charts)

    @Slot()
    def _make_charts(self) -> None:
        if self.charts is not None:
            return
        from app.train.charts import Charts

        charts = Charts(self)
        self._grid.addWidget(charts.loss, 0, 0)
        self._grid.addWidget(charts.accuracy, 0, 1)
        self._inside.addWidget(charts.rate)
        self.charts = charts
        charts.show_earlier(self._earlier)
        charts.show_lines(self._lines, epochs=self._epochs)

    def _fill_inside(self) -> QFrame:
        card = QFrame()
        mark_as_card(card)
        titles = tr("Filters of conv1"), tr("Dead units")
        filters, units = (
            plain_label(title, size=TextSize.BODY, bold=True, tone=None, wraps=False) for title in titles
        )
        for part, stretch in ((filters, 0), (self.filters, 1), (units, 0), (self.units, 0)):
            self._inside.addWidget(part, stretch)
        card.setLayout(self._inside)
        return card


class RunName(QWidget):
    """Says which run the charts are of; its name can be changed with a click."""

    changed = Signal(str)
    """A person gave the network of the run this name."""

    def __init__(self) -> None:
        super().__init__()
        self._caption = plain_label(wraps=False)
        tip = tr("What the network of this run is called; click to change it")
        self.field = named(QLineEdit(), "runName", tr("Name of the network"), tip)
        self.field.setProperty("quiet", "true")
        self.setLayout(row(self._caption, (self.field, 1)))
        self.field.editingFinished.connect(self._rename)
        self._name = ""
        self.hide()

    def show_name(self, name: str, *, is_former: bool) -> None:
        """Show a name, that of a former run if something else would be trained now; nothing if it is empty."""
        self._name = name
        self._caption.setText(tr("The run before:") if is_former else tr("This run:"))
        self.field.setText(name)
        self.setVisible(bool(name))

    @Slot()
    def _rename(self) -> None:
        name = self.field.text().strip()
        if name and name != self._name:
            self.changed.emit(name)


class UnitsView(QWidget):
    """How many units of each layer never fire: such a unit learns nothing more and is of no use."""

    def __init__(self) -> None:
        super().__init__()
        tip = tr(
            "A unit that never fires is dead: silent for every digit, it learns nothing more; many are a bad sign"
        )
        named(self, "deadUnits", tr("Units that never fire"), tip)
        self._labels: dict[str, QLabel] = {}
        grid = empty_grid(across=SPACE, down=0)
        self.setLayout(grid)
        for place, name in enumerate(UNITS):
            self._labels[name] = plain_label(name=f"deadUnits_{name}", tone=None, wraps=False)
            # Two layers beside each other, as four would need more than half of a small window.
            first = 2 * (place % 2)
            grid.addWidget(plain_label(name, wraps=False), place // 2, first)
            grid.addWidget(self._labels[name], place // 2, first + 1)
        self.show_counts(None)

    def show_counts(self, dead: Mapping[str, int] | None) -> None:
        """Show numbers of units that never fire, by layer; None where nothing is known yet."""
        for name, label in self._labels.items():
            count = "–" if dead is None else dead.get(name, 0)
            label.setText(tr("{count} of {units}", count=count, units=UNITS[name]))
