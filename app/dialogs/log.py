"""The dialog that shows the log of errors, to be read or sent to the developers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from app.dialogs.about import versions
from app.errors.error_log import logs_in
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize
from app.widgets.building import column, named, plain_label, push_button
from lenet.files.errors import reason
from lenet.files.reading import read_end

SHOWN_CHARACTERS = 100_000
"""Of each log, its end."""

_MOST_BYTES_OF_A_CHARACTER = 4

_SIZE = (720, 480)
"""Logical pixels."""


def log_text(folder: Path) -> str:
    """Return the ends of all logs in a folder, each below the name of its file; nothing where there are none."""
    parts = []
    for path in logs_in(folder):
        text = _text_of(path)
        if text:
            parts.append(f"{path}\n\n{text}\n")
    return "\n".join(parts)


def _text_of(path: Path) -> str:
    """Return the end of a log, as it can be shown; why, if it can't be read."""
    try:
        content = read_end(path, max_bytes=_MOST_BYTES_OF_A_CHARACTER * SHOWN_CHARACTERS)
    except OSError as error:
        return tr("This log can't be read: {reason}.", reason=reason(error))
    return plain_text(content.decode(errors="replace").strip()[-SHOWN_CHARACTERS:])


def plain_text(text: str) -> str:
    """Return a text in which a replacement character stands for each one that can't be shown."""
    return "".join(
        letter if letter.isprintable() or letter in "\n\t" else "\N{REPLACEMENT CHARACTER}" for letter in text
    )


class LogDialog(QDialog):
    """Shows the logs of a folder."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logDialog")
        self.setWindowTitle(tr("Report a fault"))
        self.resize(*_SIZE)
        text = log_text(folder)
        self._text = named(QPlainTextEdit(text), "logText", tr("Log"))
        self._text.setReadOnly(True)
        self._text.setVisible(bool(text))
        ask = plain_label(
            tr(
                "To report a fault, say what you did and what happened, and add what “Copy” puts on the clipboard:"
                " the versions below and this log. Nothing is sent by the program itself."
            ),
            size=TextSize.BODY,
        )
        about = plain_label(versions(), name="logVersions")
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        found = tr("What went wrong inside the program, the latest last:")
        words = QLabel(found if text else tr("No error was written down."))
        parts = ask, words, (self._text, 1), about, int(not text), self._make_buttons()
        self.setLayout(column(*parts, margins=(2 * SPACE, 2 * SPACE)))

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = push_button("copyLog", tr("Copy"), tr("Put the versions and the log on the clipboard"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join((versions(), self._text.toPlainText())))


def show_log(folder: Path, window: QWidget) -> None:
    """Show the logs of a folder before a window, which can be used meanwhile."""
    dialog = LogDialog(folder, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
