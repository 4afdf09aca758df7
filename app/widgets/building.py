"""Short forms for building a page: a widget with its names, and widgets in a row or a column."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font

_Widget = TypeVar("_Widget", bound=QWidget)
_Layout = TypeVar("_Layout", bound=QBoxLayout)

Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int
"""A widget or a layout, either of them with its stretch, or a stretch alone."""

Margins = tuple[int, int] | tuple[int, int, int, int]
"""At the sides, and above and below; or left, above, right and below."""

CHART_MARGINS = (SPACE + SPACE // 2, SPACE, SPACE + SPACE // 2, SPACE // 2)
"""Within the card of a chart."""


def named(widget: _Widget, name: str, accessible_name: str = "", tip: str = "") -> _Widget:
    """Give a widget its object name, its name for screen readers and its tooltip, and return it."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible_name)
    widget.setToolTip(tip)
    return widget


def push_button(name: str, words: str, tip: str = "") -> QPushButton:
    """Return a button with words."""
    return named(QPushButton(words), name, words, tip)


def plain_label(
    words: str = "",
    *,
    name: str = "",
    accessible_name: str = "",
    size: TextSize = TextSize.SMALL,
    bold: bool = False,
    tone: Tone | None = Tone.MUTED,
    wraps: bool = True,
) -> QLabel:
    """Return a label of plain text; by default a small and muted one that wraps its lines."""
    label = named(QLabel(words), name, accessible_name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setFont(sized_font(size, bold=bold))
    if tone is not None:
        set_tone(label, tone)
    return label


def row(*parts: Part, spacing: int = SPACE, margins: Margins = (0, 0)) -> QHBoxLayout:
    """Return parts side by side."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


def column(*parts: Part, spacing: int = SPACE, margins: Margins = (0, 0)) -> QVBoxLayout:
    """Return parts below each other."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def empty_grid(*, across: int, down: int = SPACE // 2) -> QGridLayout:
    """Return a grid without margins, with spaces between its columns and between its rows."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(across)
    grid.setVerticalSpacing(down)
    return grid


def keep_place(widget: QWidget) -> None:
    """Keep a widget's place while it is hidden, so that nothing around it moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def stacked(*parts: Part) -> QWidget:
    """Return a widget that holds parts below each other."""
    widget = QWidget()
    widget.setLayout(column(*parts))
    return widget


def _filled(layout: _Layout, parts: tuple[Part, ...], spacing: int, margins: Margins) -> _Layout:
    left, above, *others = margins
    right, below = others or (left, above)
    layout.setContentsMargins(left, above, right, below)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
            continue
        content, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(content, QLayout):
            layout.addLayout(content, stretch)
        else:
            layout.addWidget(content, stretch)
    return layout
