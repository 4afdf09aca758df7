"""A widget that is hidden keeps its place only on demand."""

import pytest
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.building import keep_place


@pytest.mark.parametrize("is_kept", [False, True])
def test_nothing_moves_when_a_widget_that_keeps_its_place_is_hidden(qtbot: QtBot, is_kept: bool) -> None:
    page, first, second = QWidget(), QPushButton("first"), QPushButton("second")
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.addWidget(first)
    layout.addWidget(second)
    first.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if is_kept:
        keep_place(first)
    page.show()
    before = second.geometry()
    first.hide()
    layout.activate()
    assert (second.geometry() == before) == is_kept
    assert first.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
