"""Labels, buttons and layouts, each made in one call."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QPushButton, QWidget

from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font

Part = TypeVar("Part", bound=QWidget)

Box = TypeVar("Box", bound=QBoxLayout)


def named(part: Part, name: str, words: str, tip: str = "") -> Part:
    """Return a widget with its object name, its name for screen readers, and its tool tip."""
    part.setObjectName(name)
    part.setAccessibleName(words)
    part.setToolTip(tip)
    return part


def push_button(name: str, words: str, tip: str = "") -> QPushButton:
    """Return a button with words."""
    return named(QPushButton(words), name, words, tip)


def text_label(
    words: str = "",
    *,
    name: str = "",
    accessible: str = "",
    size: TextSize = TextSize.SMALL,
    bold: bool = False,
    tone: Tone | None = Tone.MUTED,
    wraps: bool = True,
) -> QLabel:
    """Return a label of plain text; by default a small and muted one that wraps its lines."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setAccessibleName(accessible)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setFont(sized_font(size, bold=bold))
    if tone is not None:
        set_tone(label, tone)
    return label


def filled(layout: Box, *parts: QWidget | QLayout, margin: int = 0, spacing: int = SPACE) -> Box:
    """Return a row or column with parts in it, one after another; distances in device-independent pixels."""
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout
