"""One unit: its inputs times its weights, the sum, and the digits with its largest activations."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QWidget

from app.dialogs.help import HelpButton
from app.inside.digit_pictures import SHOWN, DigitStrip
from app.inside.insight import Insight
from app.inside.matrix_view import MatrixView, input_blocks
from app.inside.network_layout import GRIDS
from app.inside.page import Columns, Page, text_label
from app.inside.sliding_window import SlidingWindow
from app.inside.wording import help_of, number_words, shape_words, sum_words, unit_words, window_words
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.widgets.building import keep_place, named, plain_label, push_button, row, stacked
from lenet.inspection.activations import Unit, stage_before
from lenet.inspection.edits import HIDDEN_STAGES
from lenet.inspection.nearest_examples import Gallery
from lenet.inspection.unit_calculation import Calculation
from lenet.nn.arrays import Array

_MATRICES_SHARE = 0.7
"""Of the page's width, for the three matrices: their numbers are as large as fits."""

_MAPS_SHARE = 0.42
"""Of the page's height, for the maps, so that the matrices below them are seen, too."""

_PLAY_MS = 60
"""Time from one unit of a map to the next, while the window slides by itself."""


class UnitPage(Page):
    """Shows the arithmetic of the chosen unit; ``switch`` switches it off, or on again."""

    weight_clicked = Signal(int)
    """The row of W of the weight that was clicked; its column is the unit's channel."""

    weight_changed = Signal(int, float, bool)
    """The row of W of the weight that is dragged, what it is to be, and whether the drag goes on from the last change."""

    walked = Signal(object)
    """The window was moved to another `Unit` of the same map."""

    def __init__(self) -> None:
        self._unit: Unit | None = None
        self._calculation: Calculation | None = None
        self._insight: Insight | None = None
        self._walked_to: Unit | None = None
        self.maps = SlidingWindow()
        self._timer = QTimer(interval=_PLAY_MS)
        self._title, self._where = named(QLabel(), "unitTitle"), text_label("unitWhere")
        self._title.setFont(sized_font(TextSize.BODY, bold=True))
        self._sum, self._shapes = text_label("unitSum"), text_label("unitShapes")
        set_tone(self._shapes, Tone.MUTED)
        tip = tr("Which map, or which 25 units, of the layer before is shown")
        self._block = named(QSpinBox(), "unitBlock", tr("Which of the inputs"), tip)
        self._inputs = MatrixView("unitInputs", tr("a: inputs"))
        self._weights = MatrixView("unitWeights", tr("W: weights"), digits=3, whole_digits=1, can_choose=True)
        self._weights.setToolTip(
            tr("Drag a weight up or down, or press + and −; click it, or press Enter, to type a number")
        )
        self._products = MatrixView("unitProducts", tr("products"), digits=3)
        self._inputs.setToolTip(tr("What the unit gets from the layer before"))
        self._products.setToolTip(tr("Each input times its weight; together with b they make the value"))
        self._times, self._equals = QLabel(tr("×")), QLabel(tr("="))
        for widget in (self._weights, self._products, self._times, self._equals, self._block):
            # A pooling has none of them, and yet nothing else moves.
            keep_place(widget)
        self.switch = named(QPushButton(tr("Switch off")), "unitSwitch", tr("Switch this unit off or on"))
        self.undo = push_button("unitUndo", tr("Undo"), tr("Take the last change of the network back"))
        self._exciting = DigitStrip("unitExciting", tr("Digits that excite it most"))
        self._exciting_words = text_label("unitExcitingWords")
        set_tone(self._exciting_words, Tone.MUTED)
        self._help = HelpButton("convolution", tr("What is a convolution?"))
        super().__init__(
            "unitPage",
            tr("One unit: what it looks at, times its weights, added up. Click another one above."),
            self._help,
            Columns(
                self._arithmetic(),
                self._window(),
                stacked(self._exciting_words, self._exciting),
            ),
        )
        self._block.valueChanged.connect(self._show_block)
        self._weights.clicked.connect(self._tell_weight)
        self._weights.changed.connect(self._tell_change)
        self.maps.clicked.connect(self.walked)
        self._timer.timeout.connect(self._step)
        self._play.toggled.connect(self._set_playing)

    def show_unit(self, insight: Insight, unit: Unit, *, is_off: bool) -> None:
        """Show the numbers of a unit, which is no pixel of the input and may be switched off."""
        is_other = self._unit is None or (unit.stage, unit.channel) != (self._unit.stage, self._unit.channel)
        self._unit = unit
        self._insight, calculation = insight, Calculation.of(insight.trace, unit)
        self._calculation = calculation
        for part in (self._maps_place, self._steps):
            part.setVisible(GRIDS[unit.stage].side > 1)
        self._title.setText(unit_words(unit))
        self._help.set_page(*help_of(unit.stage))
        self._where.setText(window_words(calculation))
        self._shapes.setText(shape_words(calculation))
        subtotals = np.array(
            [np.nansum(block, dtype=np.float64) for block in input_blocks(calculation.products)]
        )
        self._sum.setText(sum_words(calculation, subtotals))
        self.switch.setEnabled(unit.stage in HIDDEN_STAGES)
        self.switch.setText(tr("Switch on again") if is_off else tr("Switch off"))
        self.switch.setToolTip(
            tr("Set its output to 0, with its whole map, and see what that does to the answer")
            if unit.stage in HIDDEN_STAGES
            else tr("Choose a unit of conv1, conv2, conv3 or fc1 to switch it off")
        )
        if is_other:
            self._choose_block(subtotals)
        self._show_block()

    def show_gallery(self, unit: Unit, gallery: Gallery | None, digits: str) -> None:
        """Show the digits that excite a unit most, once they are known, and what they are called."""
        if gallery is None:
            self._exciting.show_digits(np.zeros((0, 1, 1), np.uint8), ())
            return
        places = gallery.most_exciting(unit.stage, unit.channel, count=SHOWN)
        examples = gallery.examples[places]
        self._exciting.show_digits(examples.pictures, list(map(str, examples.labels.tolist())))
        count = figure(len(gallery.examples), ",")
        self._exciting_words.setText(
            tr("Of {count} {digits}, these excite it most:", count=count, digits=digits)
        )

    def show_progress(self, words: str) -> None:
        """Say how far the search for exciting digits is."""
        self._exciting_words.setText(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # As large as the room allows: they may be projected onto a wall.
        views, room = (self._inputs, self._weights, self._products), self.viewport().size()
        for size in (TextSize.TITLE, TextSize.BODY, TextSize.SMALL):
            if sum(view.width_with(size) for view in views) <= _MATRICES_SHARE * room.width():
                break
        for view in views:
            view.set_text_size(size)
        self.maps.set_preferred_side(round(_MAPS_SHARE * room.height()))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._play.setChecked(False)

    def _window(self) -> QWidget:
        """Return the maps with the buttons that move the window, and beside them the sentences."""
        tip = tr("Move the window to the place before, or after")
        back = push_button("unitBack", tr("‹"), tip)
        step = push_button("unitStep", tr("›"), tip)
        self._play = push_button("unitPlay", tr("Play"), tr("Let the window slide over the whole map"))
        self._play.setCheckable(True)
        back.clicked.connect(lambda: self._walk(-1))
        step.clicked.connect(lambda: self._walk(1))
        self._steps = QWidget()
        self._steps.setLayout(row(back, step, self._play, 1))
        words = stacked(self._title, self._where, self._sum, self._shapes, self._steps, 1)
        words.setMinimumWidth(24 * SPACE)
        self._maps_place = named(stacked(self.maps), "unitWindow")
        beside = QWidget()
        beside.setLayout(row(self._maps_place, (words, 1), spacing=2 * SPACE))
        return beside

    @Slot(bool)
    def _set_playing(self, on: bool) -> None:
        self._play.setText(tr("Pause") if on else tr("Play"))
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _step(self) -> None:
        self._walk(1)

    def _walk(self, steps: int) -> None:
        """Move the window on or back, from the last place of the map to the first."""
        unit = self._unit
        if unit is None or GRIDS[unit.stage].side == 1:
            self._play.setChecked(False)
            return
        side = GRIDS[unit.stage].side
        row, column = divmod((unit.row * side + unit.column + steps) % side**2, side)
        self._walked_to = Unit(unit.stage, unit.channel, row, column)
        self.walked.emit(self._walked_to)

    def _arithmetic(self) -> QWidget:
        parts = self._inputs, self._times, self._weights, self._equals, self._products
        product = row(*parts, 1)
        for part in parts:
            product.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        hint = plain_label(
            tr("blue: below 0 · neutral: 0 · orange: above 0 · rounded; point at a number to read more of it")
        )
        return stacked(product, row((hint, 1), self._block, self.switch, self.undo))

    def _choose_block(self, subtotals: Array) -> None:
        """Choose the block that matters most, and so the first to look at."""
        assert self._calculation is not None
        before = stage_before(self._calculation.unit.stage)
        words, step = tr("{stage}, 25 units from no. ", stage=before), 25
        if self._calculation.inputs.ndim > 1:
            words, step = tr("{stage}, map ", stage=before), 1
        with QSignalBlocker(self._block):
            self._block.setPrefix(words)
            self._block.setSingleStep(step)
            self._block.setRange(0, (len(subtotals) - 1) * step)
            self._block.setValue(int(np.abs(subtotals).argmax()) * step)
            self._block.setVisible(len(subtotals) > 1)

    @Slot()
    def _show_block(self) -> None:
        calculation = self._calculation
        if calculation is None:
            return
        has_weights = calculation.weights is not None
        if self._insight is not None and calculation.inputs.ndim > 1:
            source = self._shown_block() if has_weights else calculation.unit.channel
            is_walking = calculation.unit == self._walked_to
            self.maps.show_window(self._insight, calculation, source, is_walking=is_walking)
        for widget in (self._times, self._weights, self._equals, self._products):
            widget.setVisible(has_weights)
        self._show_matrix(self._inputs, calculation.inputs)
        if calculation.weights is not None:
            self._show_matrix(self._weights, calculation.weights)
            total = float(np.nansum(self._show_matrix(self._products, calculation.products)))
            self._products.show_title(tr("products, sum {total}", total=number_words(total, digits=3)))

    def _show_matrix(self, view: MatrixView, values: Array) -> Array:
        """Show the chosen block of values, and return it."""
        block = input_blocks(values)[self._shown_block()]
        view.show_values(block, largest=float(np.abs(values).max()) or 1.0)
        return block

    def _shown_block(self) -> int:
        return self._block.value() // self._block.singleStep()

    @Slot(int)
    def _tell_weight(self, place: int) -> None:
        self.weight_clicked.emit(25 * self._shown_block() + place)

    @Slot(int, float, bool)
    def _tell_change(self, place: int, value: float, goes_on: bool) -> None:
        self.weight_changed.emit(25 * self._shown_block() + place, value, goes_on)
