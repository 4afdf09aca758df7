"""A part of the window as a file: a PNG picture, or SVG that can be enlarged without end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.qt.png import png_bytes
from app.theme.theme import SPACE, TextSize, Theme, colours_of, sized_font, theme_of
from app.widgets.building import keep_place
from lenet.files.writing import atomic_write

if TYPE_CHECKING:
    from lenet.report.picture import Picture

PNG_SCALE = 2
"""Pixels of the picture for each device-independent pixel of the window, on each side."""

_AID = "only_in_window"


def mark_as_aid(widget: QWidget) -> None:
    """Mark what means nothing outside the window, such as a button: it is not saved with what is around it."""
    widget.setProperty(_AID, True)  # noqa: FBT003  Qt's own order
    # Nothing else may move while it is hidden.
    keep_place(widget)


def export_charts(pictures: Sequence[tuple[str, Picture]], path: Path, *, heading: str, theme: Theme) -> None:
    """Save charts, at least one with its title, as the report draws them, in a theme's colours and below a heading.

    The file becomes SVG if its name ends so, and PNG otherwise.

    Raises
    ------
    OSError
        If they cannot be saved.
    """
    from lenet.report.picture import figure

    colours = colours_of(theme)
    if _is_svg(path):
        content = figure(pictures, heading, colours).encode()
    else:
        # QtSvg knows no list of families: without one it takes the window's.
        renderer = QSvgRenderer(figure(pictures, heading, colours, font=None).encode())
        image = QImage(renderer.defaultSize() * PNG_SCALE, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            renderer.render(painter)
        content = png_bytes(image)
    atomic_write(path, lambda file: file.write(content))


def export_view(view: QWidget, path: Path, *, title: str = "") -> None:
    """Save a part of the window as it looks, without its aids; with a title written above, there also is a margin.

    The file becomes SVG if its name ends so, and PNG otherwise.

    Raises
    ------
    OSError
        If it cannot be saved.
    """
    with _without_aids(view):
        content = svg_bytes(view, title) if _is_svg(path) else png_bytes(_image_of(view, title))
    atomic_write(path, lambda file: file.write(content))


def svg_bytes(view: QWidget, title: str = "") -> bytes:
    """Return a part of the window as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_size(view, title))
    generator.setViewBox(QRect(QPoint(), _size(view, title)))
    # Points of text are as many pixels as in the window.
    generator.setResolution(view.logicalDpiY())
    generator.setTitle(title)
    with QPainter(generator) as painter:
        _paint(view, painter, title)
    return bytes(buffer.data().data())


def _image_of(view: QWidget, title: str) -> QImage:
    image = QImage(_size(view, title) * PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    with QPainter(image) as painter:
        _paint(view, painter, title)
    return image


def _is_svg(path: Path) -> bool:
    return path.suffix.lower() == ".svg"


def _place(title: str) -> QPoint:
    """Return where the view begins in the picture: below the title, and beside a margin."""
    if not title:
        return QPoint()
    return QPoint(SPACE, QFontMetrics(sized_font(TextSize.BODY, bold=True)).height() + 2 * SPACE)


def _size(view: QWidget, title: str) -> QSize:
    place = _place(title)
    # The margin is as wide at the right and below as at the left.
    return view.size() + QSize(2 * place.x(), place.y() + place.x())


def _paint(view: QWidget, painter: QPainter, title: str) -> None:
    place = _place(title)
    painter.fillRect(QRect(QPoint(), _size(view, title)), view.palette().window())
    painter.setFont(sized_font(TextSize.BODY, bold=True))
    painter.setPen(theme_of(view).text)
    row = QRect(place.x(), 0, view.width(), place.y())
    painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
    view.render(painter, place)


@contextmanager
def _without_aids(view: QWidget) -> Iterator[None]:
    """Hide the aids of a view for a while."""
    aids = [part for part in view.findChildren(QWidget) if part.property(_AID) and not part.isHidden()]
    for aid in aids:
        aid.hide()
    try:
        yield
    finally:
        for aid in aids:
            aid.show()
