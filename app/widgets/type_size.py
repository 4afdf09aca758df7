"""The size of all type in the program at once, for a projector."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from app.widgets.themed_widget import FollowsTheme

_PROPERTY = "lenet_type_size"


def magnify_type(factor: float) -> None:
    """Show all type so many times as large as the system has it, from 1 on."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    ratio = factor / (application.property(_PROPERTY) or 1.0)
    if ratio == 1:
        return
    application.setProperty(_PROPERTY, factor)
    before = {widget: widget.font().pointSizeF() for widget in application.allWidgets()}
    font = application.font()
    font.setPointSizeF(QFontInfo(font).pointSizeF() * ratio)
    application.setFont(font)
    for widget, size in before.items():
        # One that takes its font from its parent, or from the program, has followed already.
        if widget.font().pointSizeF() == size:
            font = widget.font()
            font.setPointSizeF(size * ratio)
            widget.setFont(font)
    for widget in before:
        if isinstance(widget, FollowsTheme):
            widget.update_theme()
