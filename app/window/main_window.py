"""The main window: the tabs, the menus, the status bar, and a line for messages over it.

It knows none of the parts that it shows: `app.application` makes them and hands them over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QStatusBar,
    QTabWidget,
    QWidget,
)

from app.dialogs.about import program_icon
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.theme.theme import SPACE, is_theme_change
from app.widgets.building import named
from app.widgets.message_bar import MessageBar
from app.widgets.offer_bar import OfferBar
from app.widgets.type_size import magnify_type
from app.window.drop_hint import DropHint
from app.window.file_actions import FileActions

_TOLD_MS = 5000
"""How long the status bar shows a confirmation."""

_SMALLEST = (480, 360)
"""Logical pixels of the window; what has no room then can be scrolled to."""

_LINES = 540
"""Logical pixels from the top of a screen to its bottom that type in its usual size is made for."""

_UNLIMITED = 2**24 - 1
"""The largest height that Qt gives to a widget."""


class MainWindow(QMainWindow):
    """The window of LeNet Pad. Once closed it stays closed, for its threads have ended; build another."""

    full_screen_changed = Signal(bool)
    """The window fills the screen now, or no longer does."""

    presenting_changed = Signal(bool)
    """The window is in presenter mode now, or no longer is."""

    _is_presenting = False

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*_SMALLEST)
        self.is_ended_by_system = False
        self._is_closed = self._message_outlasts_success = False

    def show_parts(
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
        """Show what the window is made of, in place of what it was made of before.

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
        self.setWindowTitle(tr("LeNet Pad"))
        self.tabs, self.offer_bar = tabs, offer_bar
        self._files = files
        self._waiting, self._may_close, self._closing = waiting, may_close, closing
        # Beside the tabs, an offer neither moves nor covers what is on them.
        tabs.setCornerWidget(offer_bar)
        page = named(QScrollArea(), "page")
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidgetResizable(True)
        page.setWidget(tabs)
        self.setCentralWidget(page)
        self.setMenuBar(menu_bar)
        self._drop_hint = DropHint(page, tr("Drop a picture or a network to open it"))
        status_bar = named(QStatusBar(), "statusBar")
        # As high as a message of one line, which then covers nothing else.
        status_bar.setMinimumHeight(4 * SPACE)
        status_bar.addPermanentWidget(status)
        self.setStatusBar(status_bar)
        self.message_bar = MessageBar(self)
        messages.told.connect(self._show_success)
        messages.failed.connect(self.show_message)
        messages.warned.connect(self._show_warning)
        if self._is_presenting:
            self._present(on=True)
        self.full_screen_changed.emit(self.isFullScreen())

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
    def toggle_presenter(self) -> None:
        """Fill the screen with type twice as large and without menus, or come back."""
        if not self._is_presenting:
            self._present(on=True)
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _present(self, *, on: bool) -> None:
        self._is_presenting = on
        # A hidden menu bar would take its shortcuts away.
        self.menuBar().setMaximumHeight(0 if on else _UNLIMITED)
        self.statusBar().setVisible(not on)
        self._magnify()
        self.presenting_changed.emit(on)

    @Slot()
    def _magnify(self) -> None:
        magnify_type(max(2.0, self.screen().size().height() / _LINES) if self._is_presenting else 1.0)

    @Slot()
    def close_unasked(self) -> None:
        """End the program in good order because the system does; nothing is asked, and nothing is lost."""
        self.is_ended_by_system = True
        QApplication.quit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window fills the screen, by whatever way it came to."""
        super().changeEvent(event)
        if is_theme_change(event) and self._is_presenting:
            QTimer.singleShot(0, self, self._magnify)
        if event.type() == QEvent.Type.WindowStateChange:
            if self._is_presenting and not self.isFullScreen():
                self._present(on=False)
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
        if self._is_presenting:
            self._present(on=False)
        for close in self._closing:
            close()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self._drop_hint.light_up()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_hint.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._drop_hint.hide()
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


class Tabs(QTabWidget):
    """A row of tabs that needs no more room than the page in front; the others may be larger."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._fit)

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.count():
            return super().minimumSizeHint()
        needed, bar = self.currentWidget().minimumSizeHint(), self.tabBar().minimumSizeHint()
        return QSize(max(needed.width(), bar.width()), needed.height() + self.tabBar().sizeHint().height())

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()


Tab = tuple[QWidget, str, str]
"""A page, its name, and in one sentence what it is for."""


def make_tabs(pages: Sequence[Tab]) -> QTabWidget:
    """Return a row of tabs with their pages."""
    tabs = named(Tabs(), "tabs", tr("Tabs"))
    named(tabs.tabBar(), "tabBar", tr("Tabs"))
    for page, name, tip in pages:
        tabs.setTabToolTip(tabs.addTab(page, name), tip)
    return tabs
