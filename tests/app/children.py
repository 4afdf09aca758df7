"""Widgets and actions are found by their names, as a test of the whole has to."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

Kind = TypeVar("Kind", bound=QObject)


def child(parent: QObject, kind: type[Kind], name: str = "") -> Kind:
    """Return the child of a kind and a name, or the first of the kind; it must be there."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), f"{kind.__name__} {name}"
    return found


def text(parent: QObject, name: str) -> str:
    """Return the words of a label or button."""
    found = child(parent, QWidget, name)
    assert isinstance(found, QLabel | QAbstractButton)
    return found.text()


def click(parent: QObject, name: str) -> None:
    """Press a button, which must be enabled."""
    button = child(parent, QAbstractButton, name)
    assert button.isEnabled(), name
    button.click()


def choose(parent: QObject, name: str, entry: str) -> None:
    """Choose the entry of a list that stands for something."""
    box = child(parent, QComboBox, name)
    box.setCurrentIndex(box.findData(entry))
