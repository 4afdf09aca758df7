"""A window on which files and pictures can be dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from app.qt.override import override
from app.qt.translation import tr


class DropWindow(QMainWindow):
    """Welcomes what can be taken, and says so in its status bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def take(self, mime: QMimeData) -> None:
        """Take what was dropped: files, or a picture. Each window has its own way."""
        raise NotImplementedError

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.statusBar().showMessage(tr("Drop a picture or a file of parameters to open it"))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the welcome."""
        super().dragLeaveEvent(event)
        self.statusBar().clearMessage()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.statusBar().clearMessage()
        self.take(event.mimeData())
