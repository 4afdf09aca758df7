"""Starts the window: ``lenet-pad``, or ``python -m app``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import lenet
from lenet.files.standard_streams import parsed_arguments, settled_streams


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed, by default with the command line's arguments; return the exit code.

    Raises
    ------
    SystemExit
        After one sentence where there is no screen, Qt lacks a library, or the window cannot be made; after help
        or wrong usage.
    """
    with settled_streams("lenet-pad"):
        return _run(parsed_arguments(_parser(), arguments))


def _run(options: argparse.Namespace) -> int:
    """Open the window, and return the exit code when it is closed."""
    if not _has_screen(os.environ, sys.platform):
        sys.exit("lenet-pad: there is no screen to open a window on; start it from a desktop.")
    # Help is printed without loading Qt.
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        sys.exit(f"lenet-pad: Qt cannot be loaded; please install what it lacks: {error}.")
    from app.application import build_window
    from app.errors.error_log import ErrorLog
    from app.qt.signals import closing_on_interrupt
    from app.qt.translation import PseudoTranslator
    from lenet.files.folders import log_folder

    application = QApplication(sys.argv[:1])
    application.setApplicationName("LeNet Pad")
    application.setOrganizationName("LeNet Pad")
    application.setApplicationVersion(lenet.__version__)
    application.setDesktopFileName("lenet-pad")
    translator = PseudoTranslator()
    if options.pseudo_language:
        application.installTranslator(translator)
    error_log = ErrorLog(log_folder(), application)
    with error_log.recording():
        window = build_window(data_dir=options.data)
        error_log.reported.connect(window.show_message)
        if options.file is not None:
            window.open_path(options.file)
        window.show()
        with closing_on_interrupt(window.close_unasked):
            return application.exec()


def _has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether there is a screen; Qt itself would end the program with an abort."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in names)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lenet-pad", description="Draw a digit and it is read at once.", allow_abbrev=False
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        help="a picture to read, a file of parameters (.pkl) to read with, or a training to resume (.checkpoint)",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of MNIST")
    parser.add_argument("--version", action="version", version=f"LeNet Pad {lenet.__version__}")
    parser.add_argument(
        "--pseudo-language",
        action="store_true",
        help="show every text accented and 40 %% longer, to see whether a translation would fit",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
