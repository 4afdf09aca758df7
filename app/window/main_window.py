"""The main window: tabs, the menus, the status bar, and a line for messages over it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.background.priority import Precedence
from app.dialogs.about import AboutDialog, program_icon
from app.dialogs.close_question import ask_to_close
from app.draw.tab import DrawTab
from app.errors.log_dialog import show_log
from app.mine.dialog import show_my_digits
from app.mine.my_digits import MyDigits
from app.qt.garbage_collection import GarbageCollector
from app.qt.override import override
from app.qt.translation import tr
from app.services.appearance import AppearanceChoice
from app.services.autosave import Recovery
from app.services.images import ImageImport, local_file
from app.services.network import Parameters
from app.services.reader import Reader
from app.settings.settings import Settings
from app.settings.table import GEOMETRY, PEN_WIDTH
from app.storage.folders import collection_path, own_folder
from app.theme.theme import Tone, set_tone
from app.train.tab import TrainTab
from app.widgets.message_bar import MessageBar
from app.widgets.offer_bar import OfferBar
from app.window.drop_target import DropWindow
from app.window.evaluate_controller import EvaluationLink
from app.window.file_actions import FileDialogs
from app.window.geometry import restore_place
from app.window.inside_controller import InsideLink
from app.window.menu_bar import MenuBar
from app.window.tabs import tabs_of
from app.window.train_controller import TrainingLink
from lenet.files.folders import log_folder, state_folder

PARAMETERS_SUFFIX = ".pkl"
"""How the name of a file of parameters ends."""


CHECKPOINT_SUFFIX = ".checkpoint"
"""How the name of a training that can be resumed ends; any other file is taken for a picture."""


_FIRST_SIZE = (1024, 700)
"""Logical pixels of a window that is opened for the first time."""


_TOLD_MS = 5000
"""How long the status bar confirms what was done."""


class MainWindow(DropWindow):
    """The window of LeNet Pad. Once closed it stays closed, for its threads have ended; build another.

    Parameters
    ----------
    application
        The program it belongs to.
    settings
        What it remembers.
    data_dir
        Where MNIST is, if not in one of the usual places.
    """

    full_screen_changed = Signal(bool)
    """The window fills the screen now, or no longer does."""

    def __init__(
        self, application: QApplication, settings: Settings, *, data_dir: Path | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(tr("LeNet Pad"))
        self.setWindowIcon(program_icon())
        self.settings = settings
        self.data_dir = data_dir
        self.appearance = AppearanceChoice(application, settings, self)
        self.precedence = Precedence()
        self.reader = Reader(parent=self, precedence=self.precedence)
        self.draw_tab = DrawTab(self.reader)
        self.parameters = Parameters(self.reader, settings, self)
        self.inside_tab = InsideLink(self).tab
        self.recovery = Recovery(self.draw_tab, own_folder(settings, state_folder()), self)
        self.pictures = ImageImport(self.draw_tab, settings, self)
        self.dialogs = FileDialogs(self)
        self.mine = MyDigits(collection_path(settings), self)
        self.train_tab = TrainTab(
            settings.folder,
            data_dir=data_dir,
            loaded=lambda: self.parameters.recognizer,
            precedence=self.precedence,
            collection=self.mine.path,
        )
        self.message_bar, self.offer_bar = MessageBar(self), OfferBar()
        # Who passes settings is a program, and nobody is there to answer.
        self._is_closed = self._message_outlasts_success = False
        self._is_ended_by_system = False
        self.may_close: Callable[[], bool] = (
            partial(ask_to_close, self) if settings.restores else lambda: True
        )
        self._lay_out()
        self._connect()
        self.training_link = TrainingLink(self)
        self.evaluation_link = EvaluationLink(self)
        self.garbage = GarbageCollector(lambda: self.train_tab.session.is_active, self)
        self.setMenuBar(MenuBar(self))
        self._restore()

    def wait_for_reading(self, timeout_ms: int = 2000) -> bool:
        """Run the event loop until what is being opened is open and the answer belongs to the drawing.

        Parameters
        ----------
        timeout_ms
            Give up after so many milliseconds.

        Returns
        -------
        bool
            Whether the answer does; never in a window that was closed.
        """
        if self._is_closed:
            return False
        deadline = QDeadlineTimer(timeout_ms)
        for part in (self.parameters, self.pictures):
            if not part.wait(deadline.remainingTime()):
                return False
        return self.draw_tab.wait_for_reading(deadline.remainingTime())

    def open_path(self, path: str | Path) -> None:
        """Open a file as a drop does: read with parameters, resume a training, or put a picture on the canvas."""
        path = Path(path)
        # It is meant as seen from the present folder, which may change; in a deleted one there is no file anyway.
        with suppress(OSError):
            path = path.absolute()
        if path.suffix.lower() == PARAMETERS_SUFFIX:
            self.parameters.load(path)
        elif path.suffix.lower() == CHECKPOINT_SUFFIX:
            self.training_link.resume_file(path)
        else:
            self.pictures.open_file(path)

    @override
    def take(self, mime: QMimeData) -> None:
        """Take what was dropped: a file of either kind, or a picture; of several files, the first."""
        path, count = local_file(mime), len(mime.urls())
        if path is not None:
            self.open_path(path)
            if count > 1:
                self.show_message(_left_out_words(path, count))
                self._message_outlasts_success = True
        elif not self.pictures.take(mime):
            self.show_message(tr("Only files of this computer can be dropped: save the picture first."))

    @Slot(str)
    def show_message(self, sentence: str) -> None:
        """Say in one sentence what went wrong; an older success is no longer told beside it."""
        self._message_outlasts_success = False
        self.statusBar().clearMessage()
        self.message_bar.show_message(sentence)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back to the size before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def close_unasked(self) -> None:
        """End the program in good order, as the system wishes it; nobody is asked anything, and nothing is lost."""
        self._is_ended_by_system = True
        self.may_close = lambda: True
        QApplication.quit()

    @Slot()
    def show_my_digits(self) -> None:
        """Show the digits that were kept, to be looked through."""
        show_my_digits(self.mine, self)

    @Slot()
    def show_log(self) -> None:
        """Show what was written down about errors of the program."""
        show_log(own_folder(self.settings, log_folder()), self)

    @Slot()
    def show_about(self) -> None:
        """Say what this program is."""
        AboutDialog(self).open()

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
        """Remember the window's place and the pen, and end the threads; a run in training is asked about."""
        if self.train_tab.session.is_active and not self.may_close():
            event.ignore()
            return
        self._is_closed = True
        self.settings.note(GEOMETRY, bytes(self.saveGeometry().data()))
        self.settings.note(PEN_WIDTH, self.draw_tab.pen_width())
        self.settings.close()
        self.train_tab.close_threads()
        self.inside_tab.close_threads()
        self.training_link.close()
        self.evaluation_link.close()
        self.recovery.close(keeps=self._is_ended_by_system)
        self.pictures.close()
        self.parameters.close()
        self.mine.close()
        self.reader.close()
        self.garbage.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.tabs = tabs_of(
            (
                (self.draw_tab, tr("Draw"), tr("Draw a digit and see what it is read as")),
                (self.train_tab, tr("Train"), tr("Train a network and watch it learn")),
                (
                    self.inside_tab,
                    tr("Inside"),
                    tr("See what every layer makes of your digit, and why it is read as it is"),
                ),
            )
        )
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs, stretch=1)
        layout.addWidget(self.offer_bar)
        self.setCentralWidget(page)
        self._parameters_line = QLabel(self.parameters.description)
        self._parameters_line.setObjectName("parameters")
        self._parameters_line.setAccessibleName(tr("Parameters in use"))
        set_tone(self._parameters_line, Tone.MUTED)
        self.statusBar().setObjectName("statusBar")
        self.statusBar().addPermanentWidget(self._parameters_line)

    def _connect(self) -> None:
        for part in (self.draw_tab, self.recovery, self.pictures, self.parameters, self.train_tab, self.mine):
            part.failed.connect(self.show_message)
        self.settings.failed.connect(self.show_message)
        self.pictures.told.connect(self._confirm)
        self.draw_tab.labelled.connect(self.mine.label_drawing)
        self.mine.not_kept.connect(self.draw_tab.forget_label)
        self.train_tab.data.mine.look_through.clicked.connect(self.show_my_digits)
        self.mine.edited.connect(self.train_tab.data.note_mine)
        self.mine.told.connect(self._tell)
        self.train_tab.told.connect(self._tell)
        self.inside_tab.failed.connect(self.show_message)
        self.inside_tab.told.connect(self._tell)
        self.parameters.changed.connect(self._show_parameters)
        self.parameters.chosen.connect(self._confirm_parameters)

    def _restore(self) -> None:
        restore_place(self, self.settings.get(GEOMETRY), QSize(*_FIRST_SIZE))
        self.draw_tab.set_pen_width(self.settings.get(PEN_WIDTH))
        self.parameters.restore()
        self._show_parameters()
        self.draw_tab.setFocus()
        if self.settings.restores:
            self.settings.check()
            self.training_link.look_for_broken_off()
            if self.recovery.begin():
                self._tell(tr("Your drawing from last time is here again."))

    @Slot(str)
    def _confirm(self, sentence: str) -> None:
        self.tabs.setCurrentWidget(self.draw_tab)
        self._tell(sentence)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if not self._message_outlasts_success:
            self.message_bar.dismiss()
        self._message_outlasts_success = False
        self.statusBar().showMessage(sentence, _TOLD_MS)

    @Slot()
    def _confirm_parameters(self) -> None:
        path = self.parameters.path
        name = tr("the built-in parameters") if path is None else path.name
        self._tell(tr("Drawings are now read with {name}.", name=name))

    @Slot()
    def _show_parameters(self) -> None:
        path = self.parameters.path
        self._parameters_line.setText(self.parameters.description)
        self._parameters_line.setToolTip(tr("They came with the program") if path is None else str(path))


def _left_out_words(path: Path, count: int) -> str:
    return tr(
        "Of the {count} files only the first is opened, {name}: drop one at a time.",
        count=count,
        name=path.name,
    )
