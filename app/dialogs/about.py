"""The dialog About LeNet Pad: its licence, and the versions and folders that a report of a fault names."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

import lenet
from app.qt.translation import tr
from app.theme.theme import SPACE
from app.widgets.building import column, named, push_button, row
from lenet.files.folders import resource_path

_ICON_SIDE = 96
"""Logical pixels."""

_TEXT_WIDTH = 400
"""Logical pixels: about 60 letters a line."""

_DETAILS_HEIGHT = 20 * SPACE
"""Logical pixels: some eight lines."""


def program_icon() -> QIcon:
    """Return the icon of the program."""
    return QIcon(str(resource_path("icons/lenet-pad.svg")))


def versions() -> str:
    """Return the versions of the program, of what it is made of, and of the system, for a report of a fault."""
    program = tr(
        "LeNet Pad {version}, Python {python}, Qt {qt}, NumPy {numpy}",
        version=lenet.__version__,
        python=platform.python_version(),
        qt=qVersion(),
        numpy=np.__version__,
    )
    return f"{program}, {platform.platform()}"


class AboutDialog(QDialog):
    """About LeNet Pad; the folders in which its files are have what they hold as keys."""

    def __init__(self, folders: Mapping[str, Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About LeNet Pad"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = QLabel()
        icon.setPixmap(program_icon().pixmap(_ICON_SIDE, _ICON_SIDE))
        top = row(icon, (self._make_text(), 1), spacing=24)
        top.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        lines = [versions(), *(f"{name}: {path}" for name, path in folders.items())]
        self._details = named(QPlainTextEdit("\n".join(lines)), "aboutDetails", tr("Versions and folders"))
        self._details.setReadOnly(True)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        parts = top, self._details, self._make_buttons()
        self.setLayout(column(*parts, spacing=24, margins=(24, 24, 24, 16)))

    def _make_text(self) -> QLabel:
        paragraphs = (
            f"<h2>{tr('LeNet Pad {version}', version=lenet.__version__)}</h2>",
            f"<p>{tr('Draw a digit and it is read at once.')}</p>",
            "<p>{}</p>".format(
                tr(
                    "The network is LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998), written in nothing but "
                    "NumPy and trained on MNIST. Everything happens on this computer: no drawing leaves it."
                )
            ),
            f"<p>{tr('Free software under the MIT licence.')}</p>",
        )
        text = named(QLabel("".join(paragraphs)), "aboutText")
        text.setWordWrap(True)
        text.setMinimumWidth(_TEXT_WIDTH)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        return text

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "aboutButtons")
        buttons.rejected.connect(self.reject)
        copy = push_button("copyAbout", tr("Copy"), tr("Put versions and folders on the clipboard"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
