"""The dialog About LeNet Pad: the version of the program, its licence, and the libraries it uses."""

from __future__ import annotations

import platform

import numpy as np
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

import lenet
from app.qt.translation import tr
from app.widgets.building import column, named, row
from lenet.files.folders import resource_path

_ICON_SIDE = 96
"""Logical pixels."""

_TEXT_WIDTH = 400
"""Logical pixels: about 60 letters a line."""


def program_icon() -> QIcon:
    """Return the icon of the program."""
    return QIcon(str(resource_path("icons/lenet-pad.svg")))


def versions() -> str:
    """Return the versions of what the program is made of."""
    return tr(
        "Python {python}, Qt {qt}, NumPy {numpy}",
        python=platform.python_version(),
        qt=qVersion(),
        numpy=np.__version__,
    )


class AboutDialog(QDialog):
    """About LeNet Pad."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About LeNet Pad"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "aboutButtons")
        buttons.rejected.connect(self.reject)
        icon = QLabel()
        icon.setPixmap(program_icon().pixmap(_ICON_SIDE, _ICON_SIDE))
        top = row(icon, (self._make_text(), 1), spacing=24)
        top.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(top, buttons, spacing=24, margins=(24, 24, 24, 16)))

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
            f"<p>{tr('Free software under the MIT licence.')}<br>{versions()}</p>",
        )
        text = named(QLabel("".join(paragraphs)), "aboutText")
        text.setWordWrap(True)
        text.setMinimumWidth(_TEXT_WIDTH)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        return text
