"""What the tests of the window share: no screen, one font, and a theme that is known and put back."""

import gc
import os
from pathlib import Path

# Before anything imports Qt: a test must run where there is no screen, and open no window where there is.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What fits into the window must not depend on the fonts of the machine.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parents[1] / "fonts" / "fonts.conf")

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.qt.override import override
from app.theme.theme import LIGHT, apply_theme
from app.window.main_window import MainWindow
from tests.app.windows import new_window


def pytest_itemcollected(item: pytest.Item) -> None:
    """Have every test of the window fail at a warning of Qt's.

    This is said here and not in pyproject.toml, as tests/lenet runs where pytest-qt is not installed.
    """
    item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
    # The offscreen system has no window manager, and says so.
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class PatientBot(QtBot):
    """Waits longer than a machine that has much else to do could need."""

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:
        """Run the event loop until something is the case; milliseconds."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Take the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect garbage after a test, here, and not in whatever thread needs memory: there may be widgets in it."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    """Apply the light theme, so that colours are known whatever test came before."""
    apply_theme(qapp, LIGHT)
    yield
    apply_theme(qapp, LIGHT)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Show a window whose settings are in the test's own folder."""
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
