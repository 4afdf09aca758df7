"""What recurs in an SVG is written once, and the picture stays the same."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.svg_symbols import compact_svg


def drawn(count: int) -> str:
    """Return an SVG by Qt with so many drops in two colours, a frame and a word."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(200, 200))
    generator.setViewBox(QRect(0, 0, 200, 200))
    painter = QPainter(generator)
    painter.drawRect(5, 5, 190, 190)
    painter.drawText(20, 190, "a word")
    drop = QPainterPath()
    drop.moveTo(0, -6)
    drop.cubicTo(8, 4, -8, 4, 0, -6)
    for number in range(count):
        painter.resetTransform()
        painter.translate(20 + 7.25 * (number % 20), 20 + 9 * (number // 20))
        painter.fillPath(drop, QColor("#aa3300" if number % 3 else "#0033aa"))
    painter.end()
    return bytes(buffer.data().data()).decode()


def rendered(svg: str) -> QImage:
    renderer = QSvgRenderer(svg.encode())
    assert renderer.isValid()
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@pytest.mark.parametrize("count", [0, 2, 90])
def test_the_picture_is_the_same(qapp: QApplication, count: int) -> None:
    svg = drawn(count)
    assert rendered(compact_svg(svg)) == rendered(svg)


def test_each_symbol_is_written_once_for_each_colour(qapp: QApplication) -> None:
    svg = drawn(90)
    found = compact_svg(svg)
    assert len(re.findall("<use ", found)) == 90
    assert len(re.findall("<path ", found)) == 2
    assert len(found) < len(svg) / 3
    assert "a word" in found


def test_what_is_rare_stays_where_it_is(qapp: QApplication) -> None:
    assert "<use " not in compact_svg(drawn(2))
