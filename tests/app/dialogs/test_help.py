"""Every page of help can be opened, and its links lead to pages that are there."""

import re

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.dialogs.help import HelpButton, HelpDialog, help_text
from lenet.files.folders import resource_path

PAGES = sorted(path.stem for path in resource_path("help").glob("*.md"))


def test_there_are_pages() -> None:
    assert {"network", "convolution", "pooling", "softmax", "why", "experiments"} <= set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_a_title_and_links_to_others(page: str) -> None:
    text = help_text(page)
    assert text.startswith("# ")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert {link.removesuffix(".md") for link in links} <= set(PAGES)


def test_a_link_leads_to_its_page(qtbot: QtBot) -> None:
    dialog = HelpDialog("network")
    qtbot.addWidget(dialog)
    assert "LeNet-5 reads a digit" in dialog.browser.toPlainText()
    dialog.browser.anchorClicked.emit(QUrl("pooling.md"))
    assert "only the largest is kept" in dialog.browser.toPlainText()


def test_the_button_opens_its_page(qtbot: QtBot) -> None:
    button = HelpButton("softmax", "What is softmax?")
    qtbot.addWidget(button)
    button.show()
    button.click()
    dialog = button.window().findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert "Temperature" in dialog.browser.toPlainText()
    dialog.close()
