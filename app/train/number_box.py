"""A field for a number that is written with as many digits as it needs."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.override import override


class NumberBox(QDoubleSpinBox):
    """A field for a number of any size: 0.06 is shown as such, and so is 0.0000078125.

    Each step changes the first digit that is not 0.
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
