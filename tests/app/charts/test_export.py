"""A part of the window leaves it as SVG of shapes and words, or as a fine picture."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.charts.binned_curve import Line
from app.charts.export import PNG_SCALE, export_charts, export_view
from app.charts.line_plot import LinePlot
from app.charts.line_style import Look, Scale, Series
from app.theme.theme import DARK, LIGHT, Theme
from lenet.report.axes import Axes
from lenet.report.curve_chart import CurveChart

X, Y = np.array([1.0, 2, 3]), np.array([0.2, 0.9, 0.5])


def elements_of(path: Path, tag: str) -> list[ElementTree.Element]:
    return [part for part in ElementTree.parse(path).getroot().iter() if part.tag.endswith(tag)]


def picture_of(path: Path) -> QImage:
    """Return a saved picture, so large as it is saved as PNG."""
    if path.suffix == ".png":
        return QImage(str(path))
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(renderer.viewBox().size() * PNG_SCALE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image


@pytest.fixture
def plot(qtbot: QtBot, light: None) -> Iterator[LinePlot]:
    """Show three points of validation, marked by dots."""
    plot = LinePlot((Series("accuracy", "accuracy", Look.VALIDATION),), Scale(str, "1.0", 0, 1))
    qtbot.addWidget(plot)
    plot.show_lines({"accuracy": Line(X, Y, Y, Y, per_bin=1)})
    plot.resize(400, 300)
    plot.show()
    qtbot.waitExposed(plot)
    plot.grab()
    yield plot
    plot.close()


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_dots_are_saved_where_their_plot_has_them(plot: LinePlot, tmp_path: Path, ending: str) -> None:
    before, path = plot.grab().toImage(), tmp_path / f"plot.{ending}"
    export_view(plot, path)
    image = picture_of(path)
    for x, y in zip(X, Y, strict=True):
        place = plot._plot.mapFromScene(plot._box.mapViewToScene(QPointF(x, y)))
        assert image.pixelColor(plot._plot.mapTo(plot, place) * PNG_SCALE) == LIGHT.second
    assert plot.grab().toImage() == before, "what is saved leaves the window as it was"
    if ending == "svg":
        assert elements_of(path, "image") == []


def test_text_in_an_svg_is_as_large_as_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("some words")
    qtbot.addWidget(label)
    label.show()
    export_view(label, tmp_path / "label.svg")
    (text,) = (part for part in elements_of(tmp_path / "label.svg", "text") if part.text == "some words")
    assert abs(float(text.get("font-size", "0")) - QFontInfo(label.font()).pixelSize()) < 1


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ending", ["svg", "png"])
def test_charts_of_the_report_are_saved_in_the_colours_of_the_theme(
    qtbot: QtBot, tmp_path: Path, ending: str, theme: Theme
) -> None:
    charts = [
        CurveChart("A chart", Axes((1, 3), (0, 1), "x", "y"), X, Y, tips=("a", "b", "c")) for _ in range(4)
    ]
    path = tmp_path / f"charts.{ending}"
    pictures = [(f"chart {number}", chart.picture()) for number, chart in enumerate(charts)]
    export_charts(pictures, path, heading="whose & which", theme=theme)
    image = picture_of(path)
    assert image.width() == PNG_SCALE * 3 * 420, "three in a row"
    assert image.pixelColor(image.width() - 2, image.height() - 2) == theme.raised
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {theme.accent.rgb(), theme.border.rgb()} <= colours
    if ending == "svg":
        words = {text.text for text in elements_of(path, "text")}
        assert {"whose & which", "chart 0", "chart 3", "x", "y"} <= words
        assert "var(" not in path.read_text(encoding="utf-8")
        assert QColor(theme.muted).name() in path.read_text(encoding="utf-8")
