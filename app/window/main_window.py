"""The main window: the tabs, the menus, the status bar, and a line for messages over it.

It knows none of the parts that it shows: `app.application` makes them and hands them over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QTabWidget, QWidget

from app.dialogs.about import program_icon
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.widgets.building import column, named
from app.widgets.message_bar import MessageBar
from app.widgets.offer_bar import OfferBar
from app.window.file_actions import FileActions

_TOLD_MS = 5000
"""How long the status bar shows a confirmation."""


class MainWindow(QMainWindow):
    """The window of LeNet Pad. Once closed it stays closed, for its threads have ended; build another.

    Parameters
    ----------
    status
        What stands at the right end of the status bar.
    waiting
        Each runs the event loop until something is ready, for so many milliseconds at most, and returns
        whether it is.
    may_close
        Asked before the window closes, unless ``is_ended_by_system``.
    closing
        Called one after the other when it closes.
    """

    full_screen_changed = Signal(bool)
    """The window fills the screen now, or no longer does."""

    def __init__(
        self,
        tabs: QTabWidget,
        menu_bar: QMenuBar,
        offer_bar: OfferBar,
        status: QWidget,
        messages: Messages,
        files: FileActions,
        *,
        waiting: Sequence[Callable[[int], bool]],
        may_close: Callable[[], bool],
        closing: Sequence[Callable[[], object]],
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setWindowTitle(tr("LeNet Pad"))
        self.setWindowIcon(program_icon())
        self.tabs, self.offer_bar, self.message_bar = tabs, offer_bar, MessageBar(self)
        self.is_ended_by_system = False
        self._files = files
        self._waiting, self._may_close, self._closing = waiting, may_close, closing
        self._is_closed = self._message_outlasts_success = False
        page = QWidget()
        page.setLayout(column((tabs, 1), offer_bar, spacing=0))
        self.setCentralWidget(page)
        self.setMenuBar(menu_bar)
        self.statusBar().setObjectName("statusBar")
        self.statusBar().addPermanentWidget(status)
        messages.told.connect(self._show_success)
        messages.failed.connect(self.show_message)
        messages.warned.connect(self._show_warning)

    def wait_for_reading(self, timeout_ms: int = 2000) -> bool:
        """Run the event loop until what is being opened is open and the answer belongs to the drawing.

        It gives up after so many milliseconds, and returns whether the answer does; never in a window that was closed.
        """
        deadline = QDeadlineTimer(timeout_ms)
        return not self._is_closed and all(wait(deadline.remainingTime()) for wait in self._waiting)

    def open_path(self, path: str | Path) -> None:
        """Open a file as a drop does: read with a file of parameters, resume a training, or put a picture on the canvas."""
        self._files.open_path(Path(path))

    @Slot(str)
    def show_message(self, sentence: str) -> None:
        """Say in one sentence what went wrong; an older success is no longer shown beside it."""
        self._message_outlasts_success = False
        self.statusBar().clearMessage()
        self.message_bar.show_message(sentence)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back to the size before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def close_unasked(self) -> None:
        """End the program in good order because the system does; nothing is asked, and nothing is lost."""
        self.is_ended_by_system = True
        QApplication.quit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window fills the screen, by whatever way it came to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())

    @override
    def setVisible(self, visible: bool) -> None:
        """Show the window, unless it was closed, or hide it."""
        super().setVisible(visible and not self._is_closed)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Close all parts, if the person agrees."""
        if not self.is_ended_by_system and not self._may_close():
            event.ignore()
            return
        self._is_closed = True
        for close in self._closing:
            close()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.statusBar().showMessage(tr("Drop a picture or a file of parameters to open it"))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.statusBar().clearMessage()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.statusBar().clearMessage()
        self._files.open_dropped(event.mimeData())

    @Slot(str)
    def _show_success(self, sentence: str) -> None:
        if not self._message_outlasts_success:
            self.message_bar.dismiss()
        self._message_outlasts_success = False
        self.statusBar().showMessage(sentence, _TOLD_MS)

    @Slot(str)
    def _show_warning(self, sentence: str) -> None:
        self.show_message(sentence)
        self._message_outlasts_success = True


Tab = tuple[QWidget, str, str]
"""A page, its name, and in one sentence what it is for."""


def make_tabs(pages: Sequence[Tab]) -> QTabWidget:
    """Return a row of tabs with their pages."""
    tabs = named(QTabWidget(), "tabs", tr("Tabs"))
    named(tabs.tabBar(), "tabBar", tr("Tabs"))
    for page, name, tip in pages:
        tabs.setTabToolTip(tabs.addTab(page, name), tip)
    return tabs
