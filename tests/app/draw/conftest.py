"""The Draw tab with the reader of a test module."""

import pytest
from pytestqt.qtbot import QtBot

from app.draw.tab import DrawTab
from app.services.messages import Messages
from app.services.reader import Reader


@pytest.fixture
def tab(light: None, reader: Reader, qtbot: QtBot) -> DrawTab:
    tab = DrawTab(reader, Messages())
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    return tab
