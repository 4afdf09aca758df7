"""The size of all type and icons in the program at once, for a projector."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.widgets.themed_widget import FollowsTheme

_FACTOR, _OWN_SIZE, _OWN_ICON = "lenet_type_factor", "lenet_own_size", "lenet_own_icon"
_TOLERANCE = 0.01
"""Points."""


def type_factor() -> float:
    """Return how many times as large as usual all type is."""
    application = QApplication.instance()
    return 1.0 if application is None else application.property(_FACTOR) or 1.0


def magnify_type(factor: float) -> None:
    """Show all type so many times as large as it is, from 1 on; again after a change of theme, which resets some."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.property(_FACTOR) or 1.0
    if factor == before == 1:
        return
    application.setProperty(_FACTOR, factor)
    widgets = application.allWidgets()
    for widget in widgets:
        if widget.property(_OWN_SIZE) is None:
            widget.setProperty(_OWN_SIZE, widget.font().pointSizeF() / before)
    if factor != before:
        font = application.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * factor / before)
        application.setFont(font)
    for widget in widgets:
        size = widget.property(_OWN_SIZE) * factor
        # One that takes its font from its parent, or from the program, has followed already.
        if abs(widget.font().pointSizeF() - size) > _TOLERANCE:
            font = widget.font()
            font.setPointSizeF(size)
            widget.setFont(font)
        if isinstance(widget, QAbstractButton):
            if widget.property(_OWN_ICON) is None:
                widget.setProperty(_OWN_ICON, widget.iconSize())
            widget.setIconSize(widget.property(_OWN_ICON) * factor)
        if factor == 1:
            widget.setProperty(_OWN_SIZE, None)
            widget.setProperty(_OWN_ICON, None)
    for widget in widgets:
        if isinstance(widget, FollowsTheme):
            widget.update_theme()
