"""The menu bar: everything the window can do, with its words and its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.qt.translation import tr
from app.settings.table import RECENT_PARAMETERS, RECENT_PICTURES, Appearance
from app.widgets.recent_menu import RecentMenu

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


Keys = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """One entry of a menu.

    Attributes
    ----------
    name
        The action's object name.
    text, tip
        What the menu says, and what the status bar says about it.
    run
        What it does.
    keys
        Shortcuts, the first is shown; a standard key stands for whatever the system uses.
    """

    name: str
    text: str
    tip: str
    run: Callable[[], object]
    keys: tuple[Keys | str, ...] = ()

    def add_to(self, menu: QMenu) -> QAction:
        """Make an action of it at the end of a menu."""
        action = menu.addAction(self.text)
        action.setObjectName(self.name)
        action.setStatusTip(self.tip)
        action.setShortcuts(_sequences(self.keys))
        action.triggered.connect(lambda: self.run())
        return action


def _sequences(keys: tuple[Keys | str, ...]) -> list[QKeySequence]:
    """Return what keys stand for on this system, each sequence once: twice would be ambiguous."""
    sequences: dict[str, QKeySequence] = {}
    for key in keys:
        found = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        sequences |= {sequence.toString(): sequence for sequence in found}
    return list(sequences.values())


class MenuBar(QMenuBar):
    """File, Edit, View and Help.

    Parameters
    ----------
    window
        Whose parts the entries work on.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("menuBar")
        self._window = window
        for name, title, fill in (
            ("fileMenu", tr("&File"), self._fill_file),
            ("editMenu", tr("&Edit"), self._fill_edit),
            ("viewMenu", tr("&View"), self._fill_view),
            ("helpMenu", tr("&Help"), self._fill_help),
        ):
            menu = self.addMenu(title)
            menu.setObjectName(name)
            fill(menu)

    def _fill_file(self, menu: QMenu) -> None:
        window = self._window
        Command(
            "openPicture",
            tr("&Open picture…"),
            tr("Put a picture of a digit on the canvas"),
            window.dialogs.open_picture,
            (Keys.Open,),
        ).add_to(menu)
        self._add_recent_pictures(menu)
        Command(
            "saveDrawing",
            tr("&Save drawing…"),
            tr("Save the drawing as a PNG picture"),
            window.dialogs.save_drawing,
            (Keys.Save,),
        ).add_to(menu)
        Command(
            "myDigits",
            tr("My &digits…"),
            tr("Look through the digits that you kept, correct and share them"),
            window.show_my_digits,
        ).add_to(menu)
        menu.addSeparator()
        self._fill_parameters(menu)
        menu.addSeparator()
        Command(
            "resumeTraining",
            tr("Resume &training…"),
            tr("Go on with a training that was broken off, from its checkpoint"),
            window.dialogs.resume_training,
        ).add_to(menu)
        menu.addSeparator()
        leave = Command("quit", tr("&Quit"), tr("Close the window"), window.close, (Keys.Quit, "Ctrl+Q"))
        leave.add_to(menu).setMenuRole(QAction.MenuRole.QuitRole)

    def _add_recent_pictures(self, menu: QMenu) -> None:
        recent = RecentMenu(
            tr("Open &recent picture"),
            settings=self._window.settings,
            setting=RECENT_PICTURES,
            use=self._window.pictures.open_file,
            parent=menu,
        )
        recent.setObjectName("recentPictures")
        menu.addMenu(recent)

    def _fill_parameters(self, menu: QMenu) -> None:
        window, parameters = self._window, self._window.parameters
        Command(
            "loadParameters",
            tr("&Load parameters…"),
            tr("Read with the parameters of a file"),
            window.dialogs.load_parameters,
            ("Ctrl+L",),
        ).add_to(menu)
        recent = RecentMenu(
            tr("Load r&ecent parameters"),
            settings=window.settings,
            setting=RECENT_PARAMETERS,
            use=parameters.load,
            parent=menu,
        )
        recent.setObjectName("recentParameters")
        menu.addMenu(recent)
        built_in = Command(
            "useBuiltIn",
            tr("Use &built-in parameters"),
            tr("Read with the parameters that came with the program"),
            parameters.use_built_in,
        ).add_to(menu)
        built_in.setEnabled(False)
        parameters.changed.connect(lambda: built_in.setEnabled(parameters.remembers_file))

    def _fill_edit(self, menu: QMenu) -> None:
        draw_tab, pictures = self._window.draw_tab, self._window.pictures
        undo = Command(
            "undoAction", tr("&Undo"), tr("Take back the last change"), draw_tab.undo, (Keys.Undo,)
        )
        redo = Command(
            "redoAction", tr("&Redo"), tr("Bring back what was undone"), draw_tab.redo, (Keys.Redo,)
        )
        for command, can in ((undo, draw_tab.can_undo_changed), (redo, draw_tab.can_redo_changed)):
            action = command.add_to(menu)
            action.setEnabled(False)
            can.connect(action.setEnabled)
        menu.addSeparator()
        Command(
            "copyDrawing",
            tr("&Copy drawing"),
            tr("Put the drawing on the clipboard, as a picture"),
            pictures.copy,
            (Keys.Copy,),
        ).add_to(menu)
        Command(
            "pastePicture",
            tr("&Paste picture"),
            tr("Put the picture from the clipboard on the canvas"),
            pictures.paste,
            (Keys.Paste,),
        ).add_to(menu)
        menu.addSeparator()
        clear = Command(
            "clearAction", tr("C&lear"), tr("Begin with an empty canvas"), draw_tab.clear, (Keys.Delete,)
        )
        clear.add_to(menu)

    def _fill_view(self, menu: QMenu) -> None:
        window = self._window
        self._fill_appearance(menu.addMenu(tr("&Appearance")))
        menu.addSeparator()
        full_screen = Command(
            "fullScreen",
            tr("&Full screen"),
            tr("Fill the screen, for a projector; Esc leaves it"),
            window.toggle_full_screen,
            (Keys.FullScreen, "F11"),
        ).add_to(menu)
        full_screen.setCheckable(True)
        window.full_screen_changed.connect(full_screen.setChecked)
        leave = Command(
            "leaveFullScreen",
            tr("&Leave full screen"),
            tr("Come back to a window"),
            window.toggle_full_screen,
            ("Esc",),
        ).add_to(menu)
        # Where there is nothing to leave, Esc belongs to others.
        leave.setVisible(False)
        window.full_screen_changed.connect(leave.setVisible)

    def _fill_appearance(self, menu: QMenu) -> None:
        menu.setObjectName("appearanceMenu")
        choice = self._window.appearance
        group = QActionGroup(menu)
        for appearance, text, tip in (
            (Appearance.SYSTEM, tr("As the &system"), tr("Light or dark, as the system has it")),
            (Appearance.LIGHT, tr("&Light"), tr("Dark ink on light paper")),
            (Appearance.DARK, tr("&Dark"), tr("Light ink on dark paper")),
        ):
            name = f"{appearance.value}Appearance"
            action = Command(name, text, tip, partial(choice.choose, appearance)).add_to(menu)
            action.setCheckable(True)
            action.setChecked(appearance is choice.appearance)
            group.addAction(action)

    def _fill_help(self, menu: QMenu) -> None:
        Command(
            "showLog",
            tr("Show &log…"),
            tr("Read what was written down when something went wrong inside the program"),
            self._window.show_log,
        ).add_to(menu)
        menu.addSeparator()
        about = Command(
            "aboutAction", tr("&About LeNet Pad"), tr("Version, licence and origin"), self._window.show_about
        )
        about.add_to(menu).setMenuRole(QAction.MenuRole.AboutRole)
