"""The question whether to close the window although a network is being trained."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from app.qt.translation import tr


def ask_to_close(window: QWidget) -> bool:
    """Ask, before a window, and return whether to close."""
    box = QMessageBox(window)
    box.setObjectName("closeQuestion")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Close LeNet Pad"))
    box.setText(tr("The network is still being trained."))
    box.setInformativeText(tr("If you close now, you can resume the training at the next start."))
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(tr("Keep training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is close
