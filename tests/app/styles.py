"""Styles of other systems."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from app.qt.override import override


class HintedStyle(QProxyStyle):
    """Qt's own style with another answer to one question."""

    def __init__(self, hint: QStyle.StyleHint, answer: int) -> None:
        super().__init__("Fusion")
        self._hint, self._answer = hint, answer

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        return self._answer if hint == self._hint else super().styleHint(hint, option, widget, returnData)
