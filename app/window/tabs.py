"""The tabs of the window, from drawing a digit to looking inside the network."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QTabWidget, QWidget

from app.qt.translation import tr

Tab = tuple[QWidget, str, str]
"""A page, its name, and in one sentence what it is for."""


def tabs_of(pages: Iterable[Tab]) -> QTabWidget:
    """Return a row of tabs with their pages."""
    tabs = QTabWidget()
    tabs.setObjectName("tabs")
    tabs.setAccessibleName(tr("Tabs"))
    tabs.tabBar().setObjectName("tabBar")
    tabs.tabBar().setAccessibleName(tr("Tabs"))
    for page, name, tip in pages:
        tabs.setTabToolTip(tabs.addTab(page, name), tip)
    return tabs
