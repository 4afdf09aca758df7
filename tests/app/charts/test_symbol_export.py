"""Symbols leave the window as shapes, each at the place where its plot has it."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.charts.axes import make_plot
from app.charts.export import PNG_SCALE, export_view
from app.charts.symbol_export import symbol_layers

X, Y = np.array([1.0, 4, 8, 12]), np.array([2.0, 9, 5, 5])
"""The last lies outside what is shown."""


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    """Return a view with a plot of red squares, three of which are to be seen."""
    view = QWidget()
    qtbot.addWidget(view)
    plot = make_plot()
    plot.setBackground("w")
    plot.setAntialiasing(False)
    layout = QVBoxLayout(view)
    layout.setContentsMargins(30, 20, 10, 10)
    layout.addWidget(plot)
    square = QPainterPath()
    square.addRect(-0.5, -0.5, 1, 1)
    plot.addItem(pg.ScatterPlotItem(X, Y, size=12, symbol=square, pen=None, brush=QColor(255, 0, 0)))
    plot.addItem(
        pg.ScatterPlotItem([5.0], [5.0], size=20, symbol="o", pen=QPen(Qt.GlobalColor.blue), brush=None)
    )
    box = plot.getPlotItem().getViewBox()
    box.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    view.resize(400, 300)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    return view


def expected_places(view: QWidget) -> list[QPointF]:
    """Return where the first three squares are, as pyqtgraph itself maps them."""
    plot = view.findChildren(pg.PlotWidget)[0]
    box = plot.getPlotItem().getViewBox()
    corner = plot.viewport().mapTo(view, QPoint(0, 0))
    return [
        QPointF(plot.mapFromScene(box.mapViewToScene(QPointF(x, y))) + corner)
        for x, y in zip(X[:3], Y[:3], strict=True)
    ]


def test_each_symbol_is_where_its_plot_has_it_and_none_outside(view: QWidget) -> None:
    squares, circle = symbol_layers(view)
    assert len(squares.places) == 3
    assert len(circle.places) == 1
    for (x, y), expected in zip(squares.places.tolist(), expected_places(view), strict=True):
        # pyqtgraph's places are rounded to pixels of the window.
        assert abs(x - expected.x()) <= 1
        assert abs(y - expected.y()) <= 1


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_saved_picture_has_them_at_these_places(view: QWidget, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"view.{ending}"
    export_view(view, path, title="whose")
    if ending == "png":
        image = QImage(str(path))
    else:
        renderer = QSvgRenderer(str(path))
        assert renderer.isValid()
        image = QImage(renderer.viewBox().size() * PNG_SCALE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
    shift = QPoint(8, image.height() // PNG_SCALE - view.height() - 8)
    for expected in expected_places(view):
        middle = (expected.toPoint() + shift) * PNG_SCALE
        for offset in (QPoint(0, 0), QPoint(8, 8), QPoint(-8, -8)):
            assert image.pixelColor(middle + offset) == QColor(255, 0, 0)
        for offset in (QPoint(18, 0), QPoint(0, -18)):
            assert image.pixelColor(middle + offset).green() > 200


def test_an_svg_has_each_symbol_once_and_no_bitmap(view: QWidget, tmp_path: Path) -> None:
    export_view(view, tmp_path / "view.svg")
    text = (tmp_path / "view.svg").read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    assert "<image" not in text
    assert len(re.findall("<use ", text)) == 4
    assert text.count('id="symbol') == 2


def test_the_window_keeps_its_symbols(view: QWidget, tmp_path: Path) -> None:
    before = view.grab().toImage()
    export_view(view, tmp_path / "view.png")
    assert view.grab().toImage() == before


def test_text_in_an_svg_is_as_large_as_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("some words")
    qtbot.addWidget(label)
    label.show()
    export_view(label, tmp_path / "label.svg")
    text = next(
        part
        for part in ElementTree.parse(tmp_path / "label.svg").getroot().iter()
        if part.tag.endswith("text")
    )
    assert text.text == "some words"
    assert abs(float(text.get("font-size", "0")) - QFontInfo(label.font()).pixelSize()) < 1
