"""Starts the window: ``lenet-pad``, or ``python -m app``."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import lenet
from lenet.files.errors import reason, shown_path
from lenet.files.standard_streams import parsed_arguments, print_output, settled_streams
from lenet.files.translations import use_wished_language
from lenet.language.languages import PSEUDO
from lenet.language.text import tr

DISPLAYS = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
"""What names a screen on Linux, and Qt's platform for it."""

NO_SCREEN = "offscreen"
"""The platform that Qt always has: it takes this one, and does not abort, where no other works."""

_DEBIAN = (
    "libegl1 libgl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 "
    "libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0"
)
_FEDORA = (
    "mesa-libEGL mesa-libGL xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm "
    "libxkbcommon-x11 fontconfig glib2"
)


def packages() -> str:
    """Return what to do where Qt lacks a library of the system."""
    return tr(
        "If a library is missing, install it: on Debian and Ubuntu with “sudo apt-get install {debian}”, on "
        "Fedora with “sudo dnf install {fedora}”",
        debian=_DEBIAN,
        fedora=_FEDORA,
    )


def _named(sentence: str) -> str:
    return f"lenet-pad: {sentence}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed, by default with the command line's arguments; return the exit code.

    Raises
    ------
    SystemExit
        After one sentence where there is no screen, Qt lacks a library, or the window cannot be made; after help
        or wrong usage.
    """
    use_wished_language(os.environ)
    # What is made at the start is there to stay; later the window collects garbage itself.
    gc.disable()
    try:
        with settled_streams("lenet-pad"):
            return _run(parsed_arguments(_parser(), arguments))
    finally:
        gc.enable()


def _run(options: argparse.Namespace) -> int:
    """Open the window, and return the exit code when it is closed."""
    if options.desktop is not None:
        return _change_desktop(options.desktop, sys.platform)
    if not _has_screen(os.environ, sys.platform):
        sys.exit(_named(tr("there is no screen to open a window on; start it from a desktop.")))
    # Help is printed without loading Qt.
    try:
        from PySide6.QtCore import qInstallMessageHandler
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        sys.exit(_named(tr("Qt cannot be loaded: {error}. {packages}.", error=error, packages=packages())))
    from app.application import build_window
    from app.errors.error_log import ErrorLog
    from app.qt.signals import closing_on_interrupt
    from lenet.files.folders import log_folder

    wanted = _platforms(os.environ, sys.platform)
    if wanted:
        os.environ["QT_QPA_PLATFORM"] = ";".join((*wanted, NO_SCREEN))
        # What Qt says of each platform that it tries in vain is said below.
        qInstallMessageHandler(lambda *_: None)
    application = QApplication(sys.argv[:1])
    if wanted:
        qInstallMessageHandler(None)
        del os.environ["QT_QPA_PLATFORM"]
        if QApplication.platformName() == NO_SCREEN:
            sentence = tr(
                "no window can be opened: the screen named by {names} does not answer, or Qt lacks a library. "
                "{packages}.",
                names=", ".join(name for name in DISPLAYS if os.environ.get(name)),
                packages=packages(),
            )
            sys.exit(_named(sentence))
    application.setApplicationName("LeNet Pad")
    application.setOrganizationName("LeNet Pad")
    application.setApplicationVersion(lenet.__version__)
    application.setDesktopFileName("lenet-pad")
    if options.pseudo_language:
        os.environ["LANGUAGE"] = PSEUDO.code
    error_log = ErrorLog(log_folder(), application)
    with error_log.recording():
        window = build_window(data_dir=options.data)
        error_log.reported.connect(window.show_message)
        if options.file is not None:
            window.open_path(options.file)
        window.show()
        with closing_on_interrupt(window.close_unasked):
            return application.exec()


def _change_desktop(change: str, platform: str) -> int:
    """Put the program into the desktop's menu, or take it away, and return the exit code."""
    if platform in ("darwin", "win32"):
        sentence = tr("only desktops of Linux have such menu entries; here, pin the open window's icon.")
        sys.exit(_named(sentence))
    from app import desktop

    try:
        paths = desktop.install() if change == "install" else desktop.uninstall()
    except ImportError as error:
        sys.exit(_named(tr("Qt cannot be loaded: {error}. {packages}.", error=error, packages=packages())))
    except OSError as error:
        sys.exit(_named(tr("The desktop's menu could not be changed: {reason}.", reason=reason(error))))
    files = "".join(f"\n  {shown_path(path)}" for path in paths)
    if change == "install":
        words = tr("LeNet Pad is in the desktop's menu now. “lenet-pad --uninstall-desktop” deletes:")
    else:
        words = tr("Deleted:") if files else tr("LeNet Pad was not in the desktop's menu.")
    print_output(f"{words}{files}")
    return 0


def _has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether there is a screen; Qt itself would end the program with an abort."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in names)


def _platforms(environment: Mapping[str, str], platform: str) -> tuple[str, ...]:
    """Return the platforms that Qt should try, the first to be preferred; none where the choice is Qt's or the user's."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return ()
    return tuple(name for variable, name in DISPLAYS.items() if environment.get(variable))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lenet-pad", description=tr("Draw a digit and it is read at once."), allow_abbrev=False
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        help=tr(
            "a picture to read, a file of parameters (.pkl, .npz, .safetensors) to read with, or a "
            "training to resume (.checkpoint)"
        ),
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help=tr("the folder of MNIST"))
    parser.add_argument(
        "--version",
        action="version",
        version=f"LeNet Pad {lenet.__version__}",
        help=tr("show program's version number and exit"),
    )
    menu = parser.add_mutually_exclusive_group()
    for change, help_text in (
        (
            "install",
            tr(
                "put the program into this user's desktop menu (on Linux), and offer it for the files it "
                "opens"
            ),
        ),
        ("uninstall", tr("take it away again")),
    ):
        menu.add_argument(
            f"--{change}-desktop", dest="desktop", action="store_const", const=change, help=help_text
        )
    parser.add_argument(
        "--pseudo-language",
        action="store_true",
        help=tr("show every text accented and 40 %% longer, to see whether a translation would fit"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
