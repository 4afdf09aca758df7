"""Where a window stands on the screen is remembered, and used again only where it can be seen there."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LEAST_SEEN = 100
"""Logical pixels of a window's width, and of its height, that have to be on a screen, so that it can be moved."""


def restore_geometry(window: QWidget, geometry: bytes, first_size: QSize) -> None:
    """Put a window where it was, or else onto the first screen.

    Parameters
    ----------
    window
        Not shown yet.
    geometry
        As Qt saved it; it can be anything.
    first_size
        Of a window that was nowhere yet.
    """
    window.resize(first_size)
    if not window.restoreGeometry(QByteArray(geometry)):
        return
    # Of a window that fills the screen, what it will be when it no longer does.
    if not (_is_seen(window.geometry()) and _is_seen(window.normalGeometry())):
        screen = QGuiApplication.primaryScreen().availableGeometry()
        window.setWindowState(Qt.WindowState.WindowNoState)
        place = QRect(screen.topLeft(), first_size.boundedTo(screen.size()))
        place.moveCenter(screen.center())
        window.setGeometry(place)


def _is_seen(place: QRect) -> bool:
    """Tell whether enough of a window is on one of the screens, and it is not larger than all of them."""
    desktop = QGuiApplication.primaryScreen().availableVirtualGeometry()
    seen = (screen.availableGeometry().intersected(place) for screen in QGuiApplication.screens())
    return (
        place.width() <= desktop.width()
        and place.height() <= desktop.height()
        and any(part.width() >= LEAST_SEEN and part.height() >= LEAST_SEEN for part in seen)
    )
