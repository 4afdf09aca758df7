"""A field for a number that is written with as many digits as it needs."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.qt.override import override

_WITH_POWER = re.compile(r"\d*\.?\d*e[+-]?\d{0,2}", re.IGNORECASE)
"""A number with a power of ten, or the beginning of one."""


class NumberBox(QDoubleSpinBox):
    """A field for a number of any size: 0.06 is shown as such, and so is 0.0000078125.

    Each step changes the first digit that is not 0. A comma and a point mean the same, and 1e-3 is understood.
    """

    def __init__(
        self, lowest: float, highest: float, *, decimals: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setRange(lowest, highest)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)

    @override
    def textFromValue(self, value: float) -> str:
        """Return the number without zeros at its end, in the person's way of writing."""
        text = f"{Decimal(repr(round(value, self.decimals()))):f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        return text.replace(".", self.locale().decimalPoint())

    @override
    def valueFromText(self, text: str) -> float:
        try:
            return float(self._plain(text))
        except ValueError:
            return super().valueFromText(text)

    @override
    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Take a comma for a point, or the reverse, and understand powers of ten."""
        plain = self._plain(text)
        if _WITH_POWER.fullmatch(plain):
            try:
                is_within = self.minimum() <= float(plain) <= self.maximum()
            except ValueError:
                is_within = False
            state = QValidator.State.Acceptable if is_within else QValidator.State.Intermediate
            return state, text, pos
        mark = self.locale().decimalPoint()
        return super().validate(text.replace(",", mark).replace(".", mark), pos)

    @staticmethod
    def _plain(text: str) -> str:
        """Return a number as Python writes it."""
        return text.strip().replace(",", ".")
