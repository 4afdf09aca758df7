"""The composition root: every part of the program is made here, joined to the others, and put into the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.background.preload import Preload
from app.background.priority import Priority
from app.dialogs.about import AboutDialog
from app.dialogs.close_question import ask_to_close
from app.dialogs.log import show_log
from app.draw.canvas import Canvas, CanvasFrame
from app.draw.small_canvas import SmallCanvas
from app.draw.tab import DrawTab
from app.evaluate.tab import EvaluateTab
from app.game.rules import Game
from app.inside.tab import InsideTab
from app.mine.dialog import show_my_digits
from app.mine.my_digits import MyDigits
from app.qt.garbage_collection import GarbageCollector
from app.qt.translation import tr
from app.services.appearance import AppearanceChoice
from app.services.autosave import Autosave
from app.services.images import ImageTransfer
from app.services.language import LanguageChoice
from app.services.messages import Messages
from app.services.network import ActiveNetwork
from app.services.reader import Reader
from app.settings.settings import Settings
from app.settings.table import GEOMETRY, PEN_WIDTH
from app.storage.folders import collection_path, move_trainings, own_folder, training_folder
from app.train.tab import TrainTab
from app.widgets.offer_bar import OfferBar
from app.window.controllers import (
    EvaluateController,
    InsideController,
    SharedCanvas,
    TrainController,
    network_to_evaluate,
)
from app.window.file_actions import FileActions
from app.window.games import Games
from app.window.geometry import restore_geometry
from app.window.help_menu import help_entries
from app.window.main_window import MainWindow, make_tabs
from app.window.menu_bar import MenuBar
from app.window.network_label import NetworkLabel
from app.window.teaching import TeachingController
from lenet.files.folders import config_folder, data_folder, log_folder, state_folder

SETTINGS_FILE = "lenet-pad.json"

_FIRST_SIZE = QSize(1024, 700)
"""Logical pixels of a window that is opened for the first time."""

_NEEDED_LATER = ("pyqtgraph", "app.train.charts", "app.evaluate.result_views")
"""Modules of charts, which take a second to import and which the Draw tab does without."""


def build_window(settings: QSettings | None = None, *, data_dir: str | Path | None = None) -> MainWindow:
    """Return the finished window, not shown yet.

    Parameters
    ----------
    settings
        If given, one made with the path of a file. Everything the window remembers lies beside that file, its
        settings under the same name with the suffix ``.json``, and nothing of it is restored. If not, the window
        is as the user left it.
    data_dir
        Where MNIST is, if not in one of the usual places.

    Raises
    ------
    RuntimeError
        There is no ``QApplication`` yet.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("The window needs an application: make one first with QApplication([]).")
    restores = settings is None
    path = config_folder() / SETTINGS_FILE
    if settings is not None:
        path = Path(settings.fileName()).with_suffix(".json")
    folder = None if data_dir is None else Path(data_dir)
    return Parts(application, Settings(path, restores=restores), data_dir=folder).window


class Parts(QObject):
    """All parts of one window of an application; they belong to it, and what it remembers is in the settings.

    They go on from those ``before``, in the same window, if there are any; else the window is as the user left the last.
    """

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        *,
        data_dir: Path | None = None,
        before: Parts | None = None,
    ) -> None:
        super().__init__()
        self.window: MainWindow
        self.games: Games
        self.settings, self.messages = settings, Messages(self)
        settings.failed.connect(self.messages.failed)
        self.appearance = AppearanceChoice(application, settings, self)
        self.language = LanguageChoice(application, settings, self)
        self.language.changed.connect(self._change_language)
        # After the command, whose menu goes; and once for several commands.
        self._rebuilding = QTimer(self, singleShot=True, interval=0)
        self._rebuilding.timeout.connect(self._rebuild)
        self._priority = Priority()
        self.reader = Reader(parent=self, priority=self._priority)
        self.network = ActiveNetwork(self.reader, settings, self.messages, self)
        self.my_digits = MyDigits(collection_path(settings), self.messages, self)
        self._make_tabs(data_dir)
        self.images = ImageTransfer(self.draw_tab, self.reader, settings, self.messages, self)
        self.autosave = Autosave(self.draw_tab, own_folder(settings, state_folder()), self.messages, self)
        self._join_tabs()
        self._garbage = GarbageCollector(lambda: self.train_tab.session.is_busy, self)
        self.files = FileActions(
            self.tabs, settings, self.images, self.network, self.train_controller.resume_file, self.messages
        )
        self._closing = (
            self._rebuilding.stop,
            self.games.end,
            self.train_tab.close_threads,
            self.inside_tab.close_threads,
            self.train_controller.close,
            self.evaluate_tab.close_threads,
            lambda: self.autosave.close(keeps=self.window.is_ended_by_system),
            self.images.close,
            self.draw_tab.invitation.close,
            self.network.close,
            self.my_digits.close,
            self.reader.close,
            self._garbage.close,
        )
        self.window = MainWindow() if before is None else before.window
        self._remake = partial(Parts, application, settings, data_dir=data_dir)
        self._fill_window()
        self.setParent(self.window)
        self.draw_tab.set_pen_width(settings.get(PEN_WIDTH))
        self.draw_tab.focus_canvas()
        if before is None:
            self._restore()
        else:
            self._go_on_from(before)
        Preload(_NEEDED_LATER, self)

    @staticmethod
    def of(window: QWidget) -> Parts:
        """Return the parts of a window, which does not know them itself."""
        parts = window.findChild(Parts)
        assert parts is not None
        return parts

    def _make_tabs(self, data_dir: Path | None) -> None:
        settings, messages = self.settings, self.messages
        self.draw_tab = DrawTab(self.reader, messages)
        move_trainings(settings)
        self._train_canvas = SmallCanvas("train")
        self._train_canvas.frame.setToolTip(tr("The drawing of the Draw tab; draw on it here, too"))
        self.train_tab = TrainTab(
            training_folder(settings),
            messages,
            data_dir=data_dir,
            loaded=lambda: self.network.recognizer,
            priority=self._priority,
            collection=self.my_digits.path,
            canvas=self._train_canvas,
        )
        self._inside_canvas = Canvas()
        self._inside_canvas.setObjectName("insideCanvas")
        self._inside_canvas.setMinimumSize(0, 0)
        frame = CanvasFrame(self._inside_canvas)
        frame.setObjectName("insideCanvasFrame")
        frame.setToolTip(tr("The drawing of the Draw tab; draw on it here, too"))
        self.inside_tab = InsideTab(frame, messages, data_dir=data_dir)
        self.evaluate_tab = EvaluateTab(
            partial(network_to_evaluate, self.network),
            self.my_digits.path,
            messages,
            data_dir=data_dir,
            priority=self._priority,
        )
        self.tabs = make_tabs(
            (
                (self.draw_tab, tr("Draw"), tr("Draw a digit and see what it is read as")),
                (self.train_tab, tr("Train"), tr("Train a network and watch it learn")),
                (
                    self.evaluate_tab,
                    tr("Evaluate"),
                    tr("Find out how good a network is, and what it takes for what"),
                ),
                (
                    self.inside_tab,
                    tr("Inside"),
                    tr("See what every layer makes of your digit, and why it is read as it is"),
                ),
            )
        )

    def _join_tabs(self) -> None:
        self.offer_bar = OfferBar()
        self.train_controller = TrainController(
            self.train_tab,
            self.draw_tab,
            self.tabs,
            self.network,
            self.offer_bar,
            self.settings,
            self.messages,
            self,
        )
        InsideController(self.inside_tab, self._inside_canvas, self.draw_tab, self.network, self)
        SharedCanvas(self._train_canvas.canvas, self.draw_tab, self)
        self.draw_tab.reading_changed.connect(self._train_canvas.show_reading)
        self.draw_tab.number_changed.connect(self._train_canvas.show_number)
        self._train_canvas.clear.clicked.connect(self.draw_tab.clear)
        self._evaluate_controller = EvaluateController(
            self.evaluate_tab,
            self.draw_tab,
            self.inside_tab,
            self.tabs,
            self.network,
            self.offer_bar,
            self,
        )
        self.images.finished.connect(lambda: self.tabs.setCurrentWidget(self.draw_tab))
        self.images.opening.connect(self._show_opening)
        self.draw_tab.progress.cancel.clicked.connect(self.images.cancel)
        self.draw_tab.labelled.connect(self.my_digits.label_drawing)
        TeachingController(self.draw_tab, self.train_tab, self.my_digits, self)
        self.games = Games(self.network, lambda: self.window, self._priority, self)
        self.draw_tab.games.clock.clicked.connect(lambda: self.games.play(Game.CLOCK))
        self.draw_tab.games.fool.clicked.connect(lambda: self.games.play(Game.FOOL))
        self.my_digits.not_kept.connect(self.draw_tab.forget_label)
        self.my_digits.edited.connect(self.train_tab.data.note_mine)
        self.train_tab.data.mine.look_through.clicked.connect(self._show_my_digits)

    def _fill_window(self) -> None:
        menu_bar = MenuBar(
            self.files,
            self.images,
            self.network,
            self.draw_tab,
            self.appearance,
            self.language,
            self.tabs,
            help_entries(
                lambda: self.window,
                lambda: self.window.menuBar(),
                self._folders,
                start_tour=self._start_tour,
                show_log=lambda: show_log(own_folder(self.settings, log_folder()), self.window),
                show_about=lambda: AboutDialog(self._folders(), self.window).open(),
            ),
            show_my_digits=self._show_my_digits,
            play=self.games.play,
            toggle_full_screen=lambda: self.window.toggle_full_screen(),
            toggle_presenter=lambda: self.window.toggle_presenter(),
            close=lambda: self.window.close(),
        )
        menu_bar.follow_full_screen(self.window.full_screen_changed, self.window.presenting_changed)
        self.window.show_parts(
            self.tabs,
            menu_bar,
            self.offer_bar,
            NetworkLabel(self.network),
            self.messages,
            self.files,
            waiting=(self.network.wait, self.images.wait, self.draw_tab.wait_for_reading),
            may_close=self._may_close,
            closing=(self._remember, self.settings.close, *self._closing),
        )

    def _restore(self) -> None:
        self.network.restore()
        restore_geometry(self.window, self.settings.get(GEOMETRY), _FIRST_SIZE)
        if self.settings.restores:
            self.settings.check()
            self.train_controller.look_for_broken_off()
            self.draw_tab.invitation.begin()
            if self.autosave.start():
                self.messages.told.emit(tr("Your drawing from last time is here again."))

    def _remember(self) -> None:
        self.settings.note(GEOMETRY, bytes(self.window.saveGeometry().data()))
        self.settings.note(PEN_WIDTH, self.draw_tab.pen_width())

    @Slot()
    def _change_language(self) -> None:
        if self.train_tab.session.is_busy:
            sentence = tr("A network is being trained: the language changes when the window is next opened.")
            self.messages.told.emit(sentence)
        else:
            self._rebuilding.start()

    @Slot()
    def _rebuild(self) -> None:
        """Make all parts anew, in another language; what was done and chosen is theirs."""
        self._remember()
        for close in self._closing:
            close()
        self.setParent(None)
        self._remake(before=self)
        self.deleteLater()

    def _go_on_from(self, before: Parts) -> None:
        self.network.go_on_from(before.network)
        self.my_digits.go_on_from(before.my_digits)
        self.draw_tab.go_on_from(before.draw_tab)
        self.train_tab.go_on_from(before.train_tab)
        self.evaluate_tab.go_on_from(before.evaluate_tab)
        self.inside_tab.go_on_from(before.inside_tab)
        self.tabs.setCurrentIndex(before.tabs.currentIndex())
        self.train_controller.go_on_from(before.train_controller)
        self._evaluate_controller.go_on_from(before._evaluate_controller)
        if self.settings.restores:
            self.settings.check()
            self.train_controller.look_for_broken_off()
            self.autosave.start(takes_over=False)
        self.images.go_on_from(before.images)

    def _may_close(self) -> bool:
        # In a program that passes settings, no person answers a question.
        is_asked = self.settings.restores and self.train_tab.session.is_busy
        return not is_asked or ask_to_close(self.window)

    def _folders(self) -> dict[str, Path]:
        """Return the folders in which files are, by what they hold."""
        settings = self.settings
        return {
            tr("Settings"): settings.folder,
            tr("Trainings"): training_folder(settings),
            tr("My digits"): self.my_digits.path.parent,
            tr("Drawings"): own_folder(settings, state_folder()),
            tr("Logs"): own_folder(settings, log_folder()),
            tr("Downloaded digits"): data_folder(),
        }

    def _start_tour(self) -> None:
        self.tabs.setCurrentWidget(self.inside_tab)
        self.inside_tab.start_tour()

    @Slot(str)
    def _show_opening(self, name: str) -> None:
        """Show at once, and where it will be, that a picture is being opened; a photo takes its time."""
        self.draw_tab.invitation.end()
        if name:
            self.tabs.setCurrentWidget(self.draw_tab)
            self.draw_tab.progress.show_opening(name)
        else:
            self.draw_tab.progress.show_opened(is_read=self.reader.is_current)

    @Slot()
    def _show_my_digits(self) -> None:
        show_my_digits(self.my_digits, self.window)
