"""A window comes back where it was, and what is remembered of that can't put it where it isn't seen."""

import random
import struct

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.window.geometry import MIN_VISIBLE, restore_geometry

FIRST_SIZE = QSize(500, 400)


def saved(*places: tuple[int, int, int, int], is_maximized: bool = False, is_full: bool = False) -> bytes:
    """Return a geometry in Qt's own form: a frame and the place in it, as the numbers of left, top, right, bottom."""
    frame, place = places
    head = struct.pack(">IHH", 0x1D9D0CB, 3, 0)
    return head + struct.pack(">8iiBBi4i", *frame, *place, 0, is_maximized, is_full, 800, *place)


def restored(qtbot: QtBot, geometry: bytes) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    restore_geometry(window, geometry, FIRST_SIZE)
    return window


def is_seen(place: QRect) -> bool:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    part = screen.intersected(place)
    is_small = place.width() <= screen.width() and place.height() <= screen.height()
    return is_small and min(part.width(), part.height()) >= MIN_VISIBLE


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    before = restored(qtbot, b"")
    assert before.size() == FIRST_SIZE
    before.setGeometry(60, 70, 333, 222)
    after = restored(qtbot, bytes(before.saveGeometry().data()))
    assert after.geometry() == QRect(60, 70, 333, 222)


def test_one_that_was_maximized_is_so_again(qtbot: QtBot) -> None:
    place = (50, 60, 449, 359)
    window = restored(qtbot, saved(place, place, is_maximized=True))
    assert window.windowState() & Qt.WindowState.WindowMaximized


@pytest.mark.parametrize(("is_maximized", "is_full"), [(False, False), (True, False), (False, True)])
@pytest.mark.parametrize(
    "place",
    [
        (100_000, 100_000, 101_024, 100_700),
        (-50_000, -50_000, -49_000, -49_300),
        (0, 0, 1_000_000, 1_000_000),
        (-(2**31), -(2**31), 2**31 - 1, 2**31 - 1),
        (500, 500, 0, 0),
        (10, 10, 10, 10),
    ],
)
def test_a_place_off_the_screen_is_none(
    qtbot: QtBot, place: tuple[int, int, int, int], is_maximized: bool, is_full: bool
) -> None:
    window = restored(qtbot, saved(place, place, is_maximized=is_maximized, is_full=is_full))
    assert is_seen(window.normalGeometry() if window.windowState() else window.geometry())


def test_a_damaged_place_leaves_the_window_on_the_screen(qtbot: QtBot) -> None:
    whole = saved((50, 60, 449, 359), (50, 60, 449, 359))
    generator = random.Random(5)
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(generator.choice((1, 1, 2, 4, 8))):
            damaged[generator.randrange(len(damaged))] = generator.randrange(256)
        window = restored(qtbot, bytes(damaged))
        assert is_seen(window.normalGeometry() if window.windowState() else window.geometry()), damaged.hex()
