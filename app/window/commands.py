"""Everything the menus offer, with its words and its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from app.draw.tab import DrawTab
from app.qt.translation import tr
from app.services.appearance import AppearanceChoice
from app.services.images import ImageTransfer
from app.services.network import ActiveNetwork
from app.settings.settings import Settings
from app.settings.table import RECENT_PARAMETERS, RECENT_PICTURES, Appearance
from app.widgets.recent_menu import RecentMenu
from app.window.file_actions import FileActions
from app.window.menu_bar import Command, Menu

Keys = QKeySequence.StandardKey


def file_menu(
    files: FileActions,
    images: ImageTransfer,
    network: ActiveNetwork,
    settings: Settings,
    *,
    show_my_digits: Callable[[], object],
    close: Callable[[], object],
) -> Menu:
    """Return the menu of all that comes from files and goes into them."""
    recent_pictures = RecentMenu(
        tr("Open &recent picture"), settings=settings, setting=RECENT_PICTURES, use=images.open_file
    )
    recent_pictures.setObjectName("recentPictures")
    recent_parameters = RecentMenu(
        tr("Load r&ecent parameters"), settings=settings, setting=RECENT_PARAMETERS, use=network.load
    )
    recent_parameters.setObjectName("recentParameters")
    return Menu(
        "fileMenu",
        tr("&File"),
        (
            Command(
                "openPicture",
                tr("&Open picture…"),
                tr("Put a picture of a digit on the canvas"),
                files.open_picture,
                (Keys.Open,),
            ),
            recent_pictures,
            Command(
                "saveDrawing",
                tr("&Save drawing…"),
                tr("Save the drawing as a PNG picture"),
                files.save_drawing,
                (Keys.Save,),
            ),
            Command(
                "myDigits",
                tr("My &digits…"),
                tr("Look through the digits that you kept, correct and share them"),
                show_my_digits,
            ),
            None,
            Command(
                "loadParameters",
                tr("&Load parameters…"),
                tr("Read with the parameters of a file"),
                files.load_parameters,
                ("Ctrl+L",),
            ),
            recent_parameters,
            Command(
                "useBuiltIn",
                tr("Use &built-in parameters"),
                tr("Read with the parameters that came with the program"),
                network.use_built_in,
                enabled_by=network.can_use_built_in_changed,
            ),
            None,
            Command(
                "resumeTraining",
                tr("Resume &training…"),
                tr("Go on with a training that was broken off, from its checkpoint"),
                files.resume_training,
            ),
            None,
            Command(
                "quit",
                tr("&Quit"),
                tr("Close the window"),
                close,
                (Keys.Quit, "Ctrl+Q"),
                role=QAction.MenuRole.QuitRole,
            ),
        ),
    )


def edit_menu(draw_tab: DrawTab, images: ImageTransfer) -> Menu:
    """Return the menu of what can be done to the drawing."""
    return Menu(
        "editMenu",
        tr("&Edit"),
        (
            Command(
                "undoAction",
                tr("&Undo"),
                tr("Take back the last change"),
                draw_tab.undo,
                (Keys.Undo,),
                enabled_by=draw_tab.can_undo_changed,
            ),
            Command(
                "redoAction",
                tr("&Redo"),
                tr("Bring back what was undone"),
                draw_tab.redo,
                (Keys.Redo,),
                enabled_by=draw_tab.can_redo_changed,
            ),
            None,
            Command(
                "copyDrawing",
                tr("&Copy drawing"),
                tr("Put the drawing on the clipboard, as a picture"),
                images.copy,
                (Keys.Copy,),
            ),
            Command(
                "pastePicture",
                tr("&Paste picture"),
                tr("Put the picture from the clipboard on the canvas"),
                images.paste,
                (Keys.Paste,),
            ),
            None,
            Command(
                "clearAction",
                tr("C&lear"),
                tr("Begin with an empty canvas"),
                draw_tab.clear,
                (Keys.Delete,),
            ),
        ),
    )


def view_menu(appearance: AppearanceChoice, *, toggle_full_screen: Callable[[], object]) -> Menu:
    """Return the menu of how the window looks."""
    choices = (
        (Appearance.SYSTEM, tr("As the &system"), tr("Light or dark, as the system has it")),
        (Appearance.LIGHT, tr("&Light"), tr("Dark ink on light paper")),
        (Appearance.DARK, tr("&Dark"), tr("Light ink on dark paper")),
    )
    return Menu(
        "viewMenu",
        tr("&View"),
        (
            Menu(
                "appearanceMenu",
                tr("&Appearance"),
                [
                    Command(
                        f"{choice.value}Appearance",
                        text,
                        tip,
                        partial(appearance.choose, choice),
                        is_checked=choice is appearance.appearance,
                    )
                    for choice, text, tip in choices
                ],
                is_choice=True,
            ),
            None,
            Command(
                "fullScreen",
                tr("&Full screen"),
                tr("Fill the screen, for a projector; Esc leaves it"),
                toggle_full_screen,
                (Keys.FullScreen, "F11"),
                is_checked=False,
            ),
            Command(
                "leaveFullScreen",
                tr("&Leave full screen"),
                tr("Come back to a window"),
                toggle_full_screen,
                ("Esc",),
            ),
        ),
    )


def help_menu(*, show_log: Callable[[], object], show_about: Callable[[], object]) -> Menu:
    """Return the menu of what is to be read about the program."""
    return Menu(
        "helpMenu",
        tr("&Help"),
        (
            Command(
                "showLog",
                tr("Show &log…"),
                tr("Read what was written down when something went wrong inside the program"),
                show_log,
            ),
            None,
            Command(
                "aboutAction",
                tr("&About LeNet Pad"),
                tr("Version, licence and origin"),
                show_about,
                role=QAction.MenuRole.AboutRole,
            ),
        ),
    )
