"""The place of a widget that is hidden: where it is kept, nothing around it moves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def keep_place(widget: QWidget) -> None:
    """Keep a widget's place while it is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
