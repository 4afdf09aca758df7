"""A part of the window as a file: a PNG picture, or SVG that can be enlarged without end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QScrollArea, QWidget

from app.charts.symbol_export import symbol_layers, with_symbols, without_symbols
from app.qt.png import png_bytes
from app.qt.size_policy import keep_place
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from lenet.files.writing import atomic_write

SVG_SUFFIX = ".svg"


PNG_SCALE = 2
"""Pixels of the picture for each device-independent pixel of the window, on each side."""


_AID = "only_in_window"


def mark_as_aid(widget: QWidget, *, is_aid: bool = True) -> None:
    """Mark what means nothing outside the window, such as a button: it is not saved with what is around it."""
    widget.setProperty(_AID, is_aid)
    # Nothing else may move while it is hidden.
    keep_place(widget)


def export_view(view: QWidget, path: Path, *, title: str = "") -> None:
    """Save a part of the window as it looks, without its aids.

    Parameters
    ----------
    view
        The part.
    path
        A file; it becomes SVG if its name ends so, and PNG otherwise.
    title
        A line that is written above; with it, there also is a margin.

    Raises
    ------
    OSError
        If it cannot be saved.
    """
    with _unrolled(view), _without_aids(view), _freshly_painted(view):
        is_svg = path.suffix.lower() == SVG_SUFFIX
        content = svg_bytes(view, title) if is_svg else png_bytes(image_of(view, title))

    def write(file: BinaryIO) -> None:
        file.write(content)

    atomic_write(path, write)


def image_of(view: QWidget, title: str = "") -> QImage:
    """Return a part of the window as a picture, twice as large as on a usual screen."""
    image = QImage(_size(view, title) * PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    painter = QPainter(image)
    _paint(view, painter, title)
    painter.translate(_place(title))
    for layer in symbol_layers(view):
        layer.paint(painter)
    painter.end()
    return image


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
    painter = QPainter(generator)
    _paint(view, painter, title)
    painter.end()
    layers = [layer.moved(_place(title)) for layer in symbol_layers(view)]
    return with_symbols(bytes(buffer.data().data()).decode(), layers).encode()


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
    with without_symbols(view):
        view.render(painter, place)


@contextmanager
def _unrolled(view: QWidget) -> Iterator[None]:
    """Make a view so high for a while that nothing in it has to be scrolled."""
    size, areas = view.size(), view.findChildren(QScrollArea)
    bars = [area.verticalScrollBar() for area in areas]
    kept = [(area.verticalScrollBarPolicy(), bar.value()) for area, bar in zip(areas, bars, strict=True)]
    view.resize(size + QSize(0, max((bar.maximum() for bar in bars), default=0)))
    for area in areas:
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    try:
        yield
    finally:
        view.resize(size)
        for area, bar, (policy, value) in zip(areas, bars, kept, strict=True):
            area.setVerticalScrollBarPolicy(policy)
            bar.setValue(value)


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


@contextmanager
def _freshly_painted(view: QWidget) -> Iterator[None]:
    """Let plots paint their ground for a while, and not use the bitmap that they keep of it."""
    plots = [(plot, plot.cacheMode()) for plot in view.findChildren(QGraphicsView)]
    for plot, _ in plots:
        plot.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    try:
        yield
    finally:
        for plot, mode in plots:
            plot.setCacheMode(mode)
