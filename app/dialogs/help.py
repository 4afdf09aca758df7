"""Pages of help, and the button that opens one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QToolButton, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE
from app.widgets.building import column, named
from lenet.files.folders import resource_path
from lenet.language.text import language_in_use

_SIZE = (70 * SPACE, 60 * SPACE)
"""Device-independent pixels: some 70 letters a line."""


def help_text(page: str) -> str:
    """Return a page of ``resources/help`` as Markdown, in English where it is not translated; its first line is its title."""
    path = resource_path(f"help/{language_in_use().code}/{page}.md")
    if not path.is_file():
        path = resource_path(f"help/{page}.md")
    return path.read_text(encoding="utf-8")


class HelpDialog(QDialog):
    """Shows a page, ``convolution`` for ``resources/help/convolution.md``, and the pages that its links lead to.

    A ``text`` in Markdown takes the place of the page.
    """

    def __init__(self, page: str, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = named(QTextBrowser(), "helpText", tr("Help"))
        self.browser.document().setDocumentMargin(2 * SPACE)
        # Pages are read here: Qt's own reading would look for files, and does not heed Markdown everywhere.
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "helpButtons")
        buttons.rejected.connect(self.reject)
        self.setLayout(column(self.browser, buttons, margins=(2 * SPACE, 2 * SPACE)))
        self.resize(*_SIZE)
        if text:
            self.browser.setMarkdown(text)
        else:
            self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show another page, from its beginning."""
        self.browser.setMarkdown(help_text(page))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.isLocalFile():
            QDesktopServices.openUrl(link)
        else:
            self.show_page(link.path().removesuffix(".md"))


class HelpButton(QToolButton):
    """A question mark that opens a page of help; its topic is for the tooltip and the screen reader."""

    def __init__(self, page: str, topic: str) -> None:
        super().__init__()
        self.setObjectName(f"{page}Help")
        self.setText(tr("?"))
        self.set_page(page, topic)
        self.clicked.connect(self._show_page)

    def set_page(self, page: str, topic: str) -> None:
        """Open another page from now on."""
        self.page = page
        self.setAccessibleName(tr("Help: {topic}", topic=topic))
        self.setToolTip(topic)

    @Slot()
    def _show_page(self) -> None:
        HelpDialog(self.page, self.window()).open()
