"""A window on which files and pictures can be dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from app.qt.override import override
from app.qt.translation import tr


class DropTarget(QMainWindow):
    """Accepts files and pictures, and says so in its status bar while one is held over it.

    Parameters
    ----------
    open_dropped
        Called with what was dropped.
    """

    def __init__(self, open_dropped: Callable[[QMimeData], None]) -> None:
        super().__init__()
        self._open_dropped = open_dropped
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.statusBar().showMessage(tr("Drop a picture or a file of parameters to open it"))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the message back."""
        super().dragLeaveEvent(event)
        self.statusBar().clearMessage()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.statusBar().clearMessage()
        self._open_dropped(event.mimeData())
