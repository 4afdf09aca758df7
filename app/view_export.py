"""A part of the window as a file: a PNG picture, or SVG that can be enlarged without end."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from app.pictures import png_bytes
from lenet.files import atomic_write

SVG_SUFFIX = ".svg"

PNG_SCALE = 2
"""Pixels of the picture for each device-independent pixel of the window, on each side."""


def export_view(view: QWidget, path: Path) -> None:
    """Save a part of the window as it looks.

    Parameters
    ----------
    view
        The part.
    path
        A file; it becomes SVG if its name ends so, and PNG otherwise.

    Raises
    ------
    OSError
        If it cannot be saved.
    """
    content = svg_bytes(view) if path.suffix.lower() == SVG_SUFFIX else png_bytes(image_of(view))

    def write(file: BinaryIO) -> None:
        file.write(content)

    atomic_write(path, write)


def image_of(view: QWidget) -> QImage:
    """Return a part of the window as a picture, twice as large as on a usual screen."""
    image = QImage(view.size() * PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    painter = QPainter(image)
    _paint(view, painter)
    painter.end()
    return image


def svg_bytes(view: QWidget) -> bytes:
    """Return a part of the window as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(view.size())
    generator.setViewBox(QRect(0, 0, view.width(), view.height()))
    painter = QPainter(generator)
    _paint(view, painter)
    painter.end()
    return bytes(buffer.data().data())


def _paint(view: QWidget, painter: QPainter) -> None:
    painter.fillRect(view.rect(), view.palette().window())
    view.render(painter, QPoint())
