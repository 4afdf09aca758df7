"""Whether things may move on the screen: a person can tell the system that they want none of it."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget


def is_motion_wanted(widget: QWidget) -> bool:
    """Tell whether a widget may move what it shows."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
