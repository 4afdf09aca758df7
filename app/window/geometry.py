"""The place and size of a window: restored only if the window can be seen there."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MIN_VISIBLE = 100
"""Logical pixels of its width and of its height that must be on a screen, so that the window can be moved."""

_FRAME = QSize(8, 40)
"""Logical pixels that the frame around a window and its title may need."""


def restore_geometry(window: QWidget, geometry: bytes, first_size: QSize) -> None:
    """Put a window that is not shown yet where it was, or else in the middle of the first screen, with its first size, as far as that fits.

    ``geometry`` is as Qt saved it; it can be anything.
    """
    screen = QGuiApplication.primaryScreen().availableGeometry()
    first_size = first_size.boundedTo(screen.size() - _FRAME)
    window.resize(first_size)
    if not window.restoreGeometry(QByteArray(geometry)):
        return
    # The normal geometry is what a window that fills the screen comes back to.
    if not (_is_visible(window.geometry()) and _is_visible(window.normalGeometry())):
        window.setWindowState(Qt.WindowState.WindowNoState)
        place = QRect(screen.topLeft(), first_size)
        place.moveCenter(screen.center())
        window.setGeometry(place)


def _is_visible(place: QRect) -> bool:
    """Tell whether enough of a window is on one of the screens, and it is no larger than all of them together."""
    desktop = QGuiApplication.primaryScreen().availableVirtualGeometry()
    visible = (screen.availableGeometry().intersected(place) for screen in QGuiApplication.screens())
    return (
        place.width() <= desktop.width()
        and place.height() <= desktop.height()
        and any(part.width() >= MIN_VISIBLE and part.height() >= MIN_VISIBLE for part in visible)
    )
