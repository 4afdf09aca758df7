"""The row of tools above the canvas."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QSlider, QToolButton, QWidget

from app.draw.pen_cursor import PenDot
from app.qt.override import override
from app.qt.translation import figure, tr
from app.settings.table import PEN_WIDTHS, USUAL_PEN_WIDTH
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, theme_of
from app.widgets.building import named, row
from app.widgets.themed_widget import ThemedWidget

_STEP = 5
"""Thousandths of the canvas side by which a key changes the pen's width."""

_WITH_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_WITHOUT_TEXT = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(ThemedWidget):
    """Pen and eraser, the pen's width, undo, redo and clear; some show only icons where room is short.

    One of ``pen`` and ``eraser`` is checked; ``pen_width`` is a slider, in thousandths of the canvas side.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.pen = self._button("pen", tr("Pen"))
        self.eraser = self._button("eraser", tr("Eraser"))
        self.undo = self._button("undo", tr("Undo"))
        self.redo = self._button("redo", tr("Redo"))
        self.clear = self._button("clear", tr("Clear"))
        self._buttons = (self.pen, self.eraser, self.undo, self.redo, self.clear)
        # The two arrows are best known, so they lose their words first.
        self._wordings: tuple[frozenset[QToolButton], ...] = (
            frozenset(self._buttons),
            frozenset((self.pen, self.eraser, self.clear)),
            frozenset(),
        )
        self._dot = PenDot()
        self.pen_width = self._slider()
        self.pen_width.valueChanged.connect(self._show_width)
        self._show_width(self.pen_width.value())
        self._connect_keys()
        self.show_possible(undo=False, redo=False, clear=False)
        tools = QButtonGroup(self)
        for button in (self.pen, self.eraser):
            button.setCheckable(True)
            tools.addButton(button)
        self.pen.setChecked(True)
        parts = self.pen, self.eraser, self._dot, (self.pen_width, 3), 1, self.undo, self.redo, self.clear
        self._row = row(*parts, spacing=SPACE // 2)
        for place in (7, 5, 2):
            self._row.insertSpacing(place, SPACE)
        self.setLayout(self._row)
        self._needed: dict[frozenset[QToolButton], int] = {}
        self._load_icons()

    def show_possible(self, *, undo: bool, redo: bool, clear: bool) -> None:
        """Enable the buttons that have something to do, and say in the others' tooltips why not."""
        keys = QKeySequence.StandardKey
        for button, key, is_possible, sentence, reason in (
            (
                self.undo,
                keys.Undo,
                undo,
                tr("Take back the last change"),
                tr("There is nothing to take back"),
            ),
            (self.redo, keys.Redo, redo, tr("Bring back what was undone"), tr("Nothing was undone")),
            (self.clear, keys.Delete, clear, tr("Start with an empty canvas"), tr("The canvas is empty")),
        ):
            button.setEnabled(is_possible)
            button.setToolTip(_with_keys(sentence, QKeySequence(key)) if is_possible else reason)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_needed(self._wordings[-1]), self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_needed(self._wordings[0]), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.update_theme()

    @override
    def update_theme(self) -> None:
        """Show as many words as there is room for now: the buttons' type may have another size."""
        self._needed.clear()
        self._load_icons()
        self._fit_words()

    def _button(self, name: str, text: str) -> QToolButton:
        button = named(QToolButton(self), name, text)
        button.setText(text)
        button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        button.setToolButtonStyle(_WITH_TEXT)
        return button

    def _slider(self) -> QSlider:
        slider = named(QSlider(Qt.Orientation.Horizontal, self), "penWidth", tr("Pen width"))
        slider.setRange(PEN_WIDTHS.start, PEN_WIDTHS.stop - 1)
        slider.setSingleStep(_STEP)
        slider.setPageStep(4 * _STEP)
        slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        slider.setMaximumWidth(24 * SPACE)
        slider.setValue(USUAL_PEN_WIDTH)
        return slider

    def _connect_keys(self) -> None:
        for button, sentence, letter in (
            (self.pen, tr("Draw ink"), "P"),
            (self.eraser, tr("Erase ink; the right mouse button does too"), "E"),
        ):
            # A shortcut of the button itself would hold it down for a moment first.
            QShortcut(QKeySequence(letter), self).activated.connect(button.click)
            button.setToolTip(_with_keys(sentence, QKeySequence(letter)))
        steps = QSlider.SliderAction
        for bracket, step in (("[", steps.SliderSingleStepSub), ("]", steps.SliderSingleStepAdd)):
            shortcut = QShortcut(QKeySequence(bracket), self)
            shortcut.activated.connect(partial(self.pen_width.triggerAction, step))

    def _show_width(self, thousandths: int) -> None:
        self._dot.set_share(thousandths / (PEN_WIDTHS.stop - 1))
        width = tr("Pen width: {percent} % of the canvas", percent=figure(thousandths / 10, ".1f"))
        self.pen_width.setToolTip(_with_keys(width, QKeySequence("["), QKeySequence("]")))

    def _load_icons(self) -> None:
        theme = theme_of(self)
        for button in self._buttons:
            button.setIcon(themed_icon(button.objectName(), theme))

    def _fit_words(self) -> None:
        """Show as many buttons' words as there is room for."""
        fitting = (words for words in self._wordings if self._width_needed(words) <= self.width())
        self._show_words(next(fitting, self._wordings[-1]))

    def _width_needed(self, worded: frozenset[QToolButton]) -> int:
        """Return the least width of the row if these buttons show their words."""
        if worded not in self._needed:
            present = frozenset(button for button in self._buttons if button.toolButtonStyle() == _WITH_TEXT)
            self._show_words(worded)
            self._needed[worded] = self._row.minimumSize().width()
            self._show_words(present)
        return self._needed[worded]

    def _show_words(self, worded: frozenset[QToolButton]) -> None:
        for button in self._buttons:
            button.setToolButtonStyle(_WITH_TEXT if button in worded else _WITHOUT_TEXT)
        self._row.invalidate()


def _with_keys(sentence: str, *keys: QKeySequence) -> str:
    shown = " ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return tr("{sentence} ({keys})", sentence=sentence, keys=shown)
