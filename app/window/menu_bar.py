"""The menu bar: everything the window can do, with its words and its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QTabWidget

from app.draw.tab import DrawTab
from app.game.rules import Game
from app.qt.translation import has_font, tr
from app.services.appearance import AppearanceChoice
from app.services.images import ImageTransfer
from app.services.language import LanguageChoice
from app.services.network import ActiveNetwork
from app.settings.table import Appearance
from app.widgets.menus import Command, fill_menu
from app.window.file_actions import FileActions
from lenet.language.languages import LANGUAGES

Keys = QKeySequence.StandardKey
Run = Callable[[], object]


class MenuBar(QMenuBar):
    """File, Edit, View and Help."""

    def __init__(
        self,
        files: FileActions,
        images: ImageTransfer,
        network: ActiveNetwork,
        draw_tab: DrawTab,
        appearance: AppearanceChoice,
        language: LanguageChoice,
        tabs: QTabWidget,
        help_entries: Sequence[Command | QMenu | None],
        *,
        show_my_digits: Run,
        play: Callable[[Game], object],
        toggle_full_screen: Run,
        toggle_presenter: Run,
        close: Run,
    ) -> None:
        super().__init__()
        self.setObjectName("menuBar")
        menus = (
            ("fileMenu", tr("&File"), _file_entries(files, network, show_my_digits, close)),
            ("editMenu", tr("&Edit"), _edit_entries(draw_tab, images)),
            (
                "viewMenu",
                tr("&View"),
                _view_entries(appearance, language, tabs, play, toggle_full_screen, toggle_presenter),
            ),
            ("helpMenu", tr("&Help"), help_entries),
        )
        for name, title, entries in menus:
            fill_menu(self.addMenu(title), entries, name=name)
        self._action("quit").setMenuRole(QAction.MenuRole.QuitRole)
        self._action("aboutAction").setMenuRole(QAction.MenuRole.AboutRole)
        self._enable("useBuiltIn", by=network.can_use_built_in_changed)
        self._enable("undoAction", by=draw_tab.can_undo_changed)
        self._enable("redoAction", by=draw_tab.can_redo_changed)
        for name in ("fullScreen", "presenter"):
            self._action(name).setCheckable(True)
        # Where there is nothing to leave, Esc belongs to others.
        self._action("leaveFullScreen").setVisible(False)

    def follow_full_screen(self, changed: SignalInstance, presenting: SignalInstance) -> None:
        """Show whether the window fills the screen, and whether it is in presenter mode, as signals tell."""
        presenting.connect(self._action("presenter").setChecked)
        changed.connect(self._action("fullScreen").setChecked)
        changed.connect(self._action("leaveFullScreen").setVisible)

    def _action(self, name: str) -> QAction:
        action = self.findChild(QAction, name)
        assert action is not None
        return action

    def _enable(self, name: str, *, by: SignalInstance) -> None:
        """Enable a command as a signal says; it is disabled at first."""
        self._action(name).setEnabled(False)
        by.connect(self._action(name).setEnabled)


def _file_entries(
    files: FileActions, network: ActiveNetwork, show_my_digits: Run, close: Run
) -> list[Command | QMenu | None]:
    picture = tr("Put a picture of digits on the canvas, and read them")
    drawing = tr("Save the drawing as a PNG picture")
    numbers = tr("Save the numbers that were read, in rows and columns, for a spreadsheet")
    digits = tr("Look through the digits that you kept, correct and share them")
    load = tr("Read with the network of a file")
    built_in = tr("Read with the network that came with the program")
    export = tr("Write the network for PyTorch, NumPy or ONNX")
    resume = tr("Go on with a training that was broken off, from its checkpoint")
    return [
        Command("openPicture", tr("&Open picture…"), picture, files.open_picture, (Keys.Open,)),
        files.recent_pictures(),
        Command("saveDrawing", tr("&Save drawing…"), drawing, files.save_drawing, (Keys.Save,)),
        Command("saveNumbers", tr("Save &numbers as CSV…"), numbers, files.save_numbers),
        Command("myDigits", tr("My &digits…"), digits, show_my_digits),
        None,
        Command("loadParameters", tr("&Load network…"), load, files.load_parameters, ("Ctrl+L",)),
        files.recent_parameters(),
        Command("useBuiltIn", tr("Use &built-in network"), built_in, network.use_built_in),
        Command("exportNetwork", tr("E&xport network…"), export, files.export_network),
        None,
        Command("resumeTraining", tr("Resume &training…"), resume, files.resume_training),
        None,
        Command("quit", tr("&Quit"), tr("Close the window"), close, (Keys.Quit, "Ctrl+Q")),
    ]


def _edit_entries(draw_tab: DrawTab, images: ImageTransfer) -> list[Command | QMenu | None]:
    copy = tr("Put the drawing on the clipboard, as a picture")
    text = tr("Put the numbers that were read on the clipboard, as text")
    paste = tr("Put the picture from the clipboard on the canvas")
    clear = tr("Start with an empty canvas")
    return [
        Command("undoAction", tr("&Undo"), tr("Take back the last change"), draw_tab.undo, (Keys.Undo,)),
        Command("redoAction", tr("&Redo"), tr("Bring back what was undone"), draw_tab.redo, (Keys.Redo,)),
        None,
        Command("copyDrawing", tr("&Copy drawing"), copy, images.copy, (Keys.Copy,)),
        Command("copyText", tr("Copy as &text"), text, images.copy_text, ("Ctrl+Shift+C",)),
        Command("pastePicture", tr("&Paste picture"), paste, images.paste, (Keys.Paste,)),
        None,
        Command("clearAction", tr("C&lear"), clear, draw_tab.clear, (Keys.Delete,)),
    ]


def _one_of(title: str, commands: Iterable[Command], chosen: str, *, name: str) -> QMenu:
    """Return a menu of commands of which one holds at a time, at first the one of this name."""
    menu = fill_menu(QMenu(title), commands, name=name)
    group = QActionGroup(menu)
    for action in menu.actions():
        action.setCheckable(True)
        action.setChecked(action.objectName() == chosen)
        group.addAction(action)
    return menu


def _appearance_menu(choice: AppearanceChoice) -> QMenu:
    texts = (
        (Appearance.SYSTEM, tr("As the &system"), tr("Light or dark, as the system has it")),
        (Appearance.LIGHT, tr("&Light"), tr("Dark ink on light paper")),
        (Appearance.DARK, tr("&Dark"), tr("Light ink on dark paper")),
    )
    commands = (
        Command(f"{appearance.value}Appearance", text, tip, partial(choice.choose, appearance))
        for appearance, text, tip in texts
    )
    chosen = f"{choice.appearance.value}Appearance"
    return _one_of(tr("&Appearance"), commands, chosen, name="appearanceMenu")


def _language_menu(choice: LanguageChoice) -> QMenu:
    def command(code: str | None, text: str, tip: str) -> Command:
        return Command(f"{code or 'system'}Language", text, tip, partial(choice.choose, code))

    as_system = command(None, tr("As the &system"), tr("The language of the system, if the program has it"))
    # Each by its own name, which its speakers can read in whatever language the window is.
    others = (command(each.code, each.name, tr("Speak this language")) for each in LANGUAGES)
    chosen = f"{choice.chosen or 'system'}Language"
    menu = _one_of(tr("Lan&guage"), (as_system, *others), chosen, name="languageMenu")
    menu.setToolTipsVisible(True)
    for language, action in zip(LANGUAGES, menu.actions()[1:], strict=True):
        if not has_font(language):
            action.setEnabled(False)
            reason = tr("This system has no font with the letters of this language: install one.")
            action.setToolTip(reason)
            action.setStatusTip(reason)
    return menu


def _games_menu(play: Callable[[Game], object]) -> QMenu:
    games = (
        Command(
            "playClock",
            tr("Against the &clock"),
            tr("Draw as many digits as you can in a minute"),
            partial(play, Game.CLOCK),
        ),
        Command(
            "playFool",
            tr("&Fool the network"),
            tr("Draw digits that it takes for others"),
            partial(play, Game.FOOL),
        ),
    )
    return fill_menu(QMenu(tr("Ga&mes")), games, name="gamesMenu")


def _view_entries(
    appearance: AppearanceChoice,
    language: LanguageChoice,
    tabs: QTabWidget,
    play: Callable[[Game], object],
    toggle_full_screen: Run,
    toggle_presenter: Run,
) -> list[Command | QMenu | None]:
    fill, leave = tr("Fill the screen; Esc leaves it"), tr("Come back to a window")
    present = tr("For a projector: fill the screen with type twice as large, without menus; Esc leaves it")
    show = (
        Command(
            f"show{number}",
            tr("&{tab}", tab=tabs.tabText(place)),
            tabs.tabToolTip(place),
            partial(tabs.setCurrentIndex, place),
            (f"Ctrl+{number}",),
        )
        for place, number in enumerate(range(1, tabs.count() + 1))
    )
    return [
        *show,
        None,
        _appearance_menu(appearance),
        _language_menu(language),
        _games_menu(play),
        None,
        Command("presenter", tr("&Presenter mode"), present, toggle_presenter, ("F11",)),
        Command("fullScreen", tr("&Full screen"), fill, toggle_full_screen, ("Shift+F11",)),
        Command("leaveFullScreen", tr("&Leave full screen"), leave, toggle_full_screen, ("Esc",)),
    ]
