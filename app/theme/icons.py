"""Icons drawn in one colour, taken from the theme when they are loaded."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from app.theme.theme import Theme, theme_of
from lenet.files.folders import resource_path

ICON_SIDE = 20
"""Side of an icon on a button, in device-independent pixels."""

_SCALES = (1, 2, 3)
"""Device pixel ratios for which an icon is drawn; Qt scales the next larger one for those between."""


def themed_icon(name: str, theme: Theme, *, on_accent: bool = False) -> QIcon:
    """Return an icon in the colours of a theme, crisp at whole device pixel ratios up to 3.

    What a file of ``resources/icons`` draws in ``currentColor`` is recoloured, for a button that can be used, one that
    is checked, and one that cannot be used; ``on_accent`` is for a button that has the accent even where not checked.
    """
    icon = QIcon()
    for colour, mode, state in (
        (theme.on_accent if on_accent else theme.text, QIcon.Mode.Normal, QIcon.State.Off),
        (theme.on_accent, QIcon.Mode.Normal, QIcon.State.On),
        (theme.disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        for scale in _SCALES:
            icon.addPixmap(_pixmap(name, colour, scale), mode, state)
    return icon


def show_warning_sign(label: QLabel) -> None:
    """Show a sign on a label that what is written beside it is a warning."""
    icon = themed_icon("warning", theme_of(label))
    label.setPixmap(icon.pixmap(QSize(ICON_SIDE, ICON_SIDE), label.devicePixelRatioF()))


@cache
def _source(name: str) -> bytes:
    return resource_path(f"icons/{name}.svg").read_bytes()


def _pixmap(name: str, colour: QColor, scale: int) -> QPixmap:
    side, key = ICON_SIDE * scale, f"{name} {colour.name()} {scale}"
    pixmap = QPixmap(side, side)
    # A theme gives every button its icons anew, and many have the same.
    if not QPixmapCache.find(key, pixmap):
        renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode())))
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, side, side))
        pixmap.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, pixmap)
    return pixmap
