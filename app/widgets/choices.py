"""What a person has chosen in the widgets of a part of the window."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QTabWidget,
    QWidget,
)

_PROPERTIES: tuple[tuple[type[QWidget], str], ...] = (
    (QTabWidget, "currentIndex"),
    (QComboBox, "currentIndex"),
    (QAbstractSlider, "value"),
    (QSpinBox, "value"),
    (QDoubleSpinBox, "value"),
    (QAbstractButton, "checked"),
)


def copy_choices(before: QWidget, part: QWidget) -> None:
    """Choose in a part what is chosen in another, whose widgets have the same object names."""
    for kind, name in _PROPERTIES:
        for widget in part.findChildren(kind):
            same = before.findChild(kind, widget.objectName())
            # Those within Qt's own widgets have no names, or common ones.
            if same is not None and widget.objectName() and not widget.objectName().startswith("qt_"):
                widget.setProperty(name, same.property(name))
