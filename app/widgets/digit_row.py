"""A few digits side by side, as small pictures; what each was read as is in its tooltip."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from app.qt.override import override
from app.theme.theme import theme_of
from app.widgets.building import named, plain_label, row
from app.widgets.digit_icon import digit_pixmap
from app.widgets.themed_widget import FollowsTheme

MOST = 5
"""Digits that are shown."""

_GAP = 4
"""In device-independent pixels."""

CaptionedDigit = tuple[NDArray[np.uint8], str]
"""A picture, uint8 [rows, columns] with ink 255 on paper 0, and what is said of it."""


class DigitRow(FollowsTheme, QWidget):
    """Shows a title and at most `MOST` digits, ``side`` device-independent pixels wide; hidden while there are none."""

    def __init__(self, name: str, title: str, side: int) -> None:
        super().__init__()
        named(self, name, title)
        self._side = side
        self._digits: Sequence[CaptionedDigit] = ()
        self._labels = [QLabel() for _ in range(MOST)]
        for label in self._labels:
            label.setFixedSize(side, side)
            label.setScaledContents(True)
        self._title = plain_label(title, wraps=False)
        self.setLayout(row(self._title, *self._labels, 1, spacing=_GAP))
        self.show_digits(())

    def show_digits(self, digits: Sequence[CaptionedDigit]) -> None:
        """Show digits in place of those before."""
        self._digits = digits[:MOST]
        for label, digit in zip(self._labels, [*self._digits, *[None] * MOST], strict=False):
            label.setVisible(digit is not None)
            if digit is not None:
                label.setPixmap(digit_pixmap(digit[0], theme_of(self), self._side))
                label.setToolTip(digit[1])
                label.setAccessibleName(digit[1])
        self.setAccessibleDescription("; ".join(words for _, words in self._digits))
        self.setVisible(bool(self._digits))

    @override
    def sizeHint(self) -> QSize:
        width = self._title.sizeHint().width() + len(self._digits) * (self._side + _GAP)
        return QSize(width, self._side)

    @override
    def update_theme(self) -> None:
        self.show_digits(self._digits)
