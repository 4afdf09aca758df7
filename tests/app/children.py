"""Widgets and actions are found by their names, as a test of the whole has to."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

Kind = TypeVar("Kind", bound=QObject)


def child(parent: QObject, kind: type[Kind], name: str = "") -> Kind:
    """Return the child of a kind and a name, or the first of the kind; it must be there."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), f"{kind.__name__} {name}"
    return found
