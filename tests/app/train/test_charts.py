"""The charts show a run's curves, read them out under the mouse, and zoom together."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.charts.binned_curve import Line
from app.charts.line_style import Look, Series
from app.charts.run_chart import Legend, RunChart
from app.theme.theme import LIGHT, apply_theme
from app.train.charts import Charts
from app.train.filters_view import FILTERS, FiltersView
from app.train.run_view import UNITS, UnitsView
from app.train.runs.curves import Curves
from lenet.training.events import BatchTrained, EpochEnded
from tests.app.children import child
from tests.helpers.languages import spoken

EPOCHS = 4


def lines(*, epochs: int = EPOCHS, batches: int = 50) -> dict[str, Line]:
    curves = Curves()
    for epoch in range(1, epochs + 1):
        for batch in range(1, batches + 1):
            loss = 2 / (epoch + batch / batches)
            curves.take(BatchTrained(epoch, batch, batches, loss, 0.5 + 0.1 * epoch, 0.01 * epoch))
        curves.take(EpochEnded(epoch, 1 / epoch, 0.9, 0.8 / epoch, 0.8 + 0.02 * epoch, 1.0, is_best=True))
    return curves.lines()


@pytest.fixture(scope="module")
def shared_charts(qapp: QApplication) -> Iterator[Charts]:
    apply_theme(qapp, LIGHT)
    window = QWidget()
    charts = Charts(window)
    layout = QHBoxLayout(window)
    for chart in (charts.loss, charts.accuracy, charts.rate):
        layout.addWidget(chart)
    window.resize(1200, 300)
    window.show()
    yield charts
    window.close()
    window.deleteLater()


@pytest.fixture
def charts(shared_charts: Charts) -> Charts:
    """Return charts that show nothing."""
    shared_charts.show_earlier([])
    shared_charts.show_lines({})
    shared_charts.loss.plot.set_fitted(on=True)
    QApplication.sendEvent(shared_charts.loss.plot, QEvent(QEvent.Type.Leave))
    return shared_charts


def shown_range(chart: RunChart) -> tuple[tuple[float, float], tuple[float, float]]:
    (left, right), (low, high) = chart.plot._box.viewRange()
    return (left, right), (low, high)


def readout(chart: RunChart) -> str:
    return chart._legend.accessibleDescription()


def point_at(chart: RunChart, epoch: float) -> None:
    """Move the mouse to an epoch, in the middle of a chart's height."""
    view, box = chart.plot._plot.viewport(), chart.plot._box
    scene = box.mapViewToScene(QPointF(epoch, sum(box.viewRange()[1]) / 2))
    place = QPointF(chart.plot._plot.mapFromScene(scene))
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), none, none, no_keys)
    QApplication.sendEvent(view, move)


def zoom(chart: RunChart) -> None:
    view = chart.plot._plot.viewport()
    place = QPointF(view.rect().center())
    none, no_keys, no_phase = (
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
    )
    is_inverted = False
    wheel = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, 480), none, no_keys, no_phase, is_inverted
    )
    QApplication.sendEvent(view, wheel)


def test_all_epochs_and_values_are_shown_in_their_colours(charts: Charts) -> None:
    assert charts.loss.plot._hint.isVisible(), "it says what will be here"
    charts.show_lines(lines())
    assert not charts.loss.plot._hint.isVisible()
    for chart in (charts.loss, charts.accuracy, charts.rate):
        (left, right), (low, high) = shown_range(chart)
        assert left == 0
        assert EPOCHS < right < 1.1 * EPOCHS
        assert low < high
        written = chart.plot._plot.axis("left").tickStrings([-2.0, 0.0, 2.0], 1, 1)
        assert written == ["\N{MINUS SIGN}2", "0", "2"]
    with spoken("de"):
        assert charts.loss.plot._plot.axis("left").tickStrings([0.5, 1.0], 1, 0.5) == ["0,5", "1,0"]
    low, high = shown_range(charts.accuracy)[1]
    assert low < 0.6
    assert 0.9 < high < 1.1
    for key, colour in (("batch_loss", LIGHT.accent), ("validation_loss", LIGHT.second)):
        curve = charts.loss.plot._curves[key]
        assert QColor(curve.opts["pen"].color()) == colour
        assert len(curve.xData) > 0


def test_the_whole_run_has_room_from_the_start(charts: Charts) -> None:
    charts.show_next(lines(epochs=1), epochs=3)
    for chart in (charts.loss, charts.accuracy, charts.rate):
        assert shown_range(chart)[0] == pytest.approx((0, 3.06))


def test_the_legend_reads_out_the_last_values_and_those_under_the_mouse(charts: Charts) -> None:
    data = lines()
    charts.show_lines(data)
    last = data["batch_loss"].mean[-1]
    assert readout(charts.loss) == f"training {last:.3g}, validation {0.8 / EPOCHS:.3g}"
    assert readout(charts.accuracy) == "training 90.0, validation 88.0"
    point_at(charts.loss, 2.0)
    at_two = data["batch_loss"].mean[np.abs(data["batch_loss"].x - 2.0).argmin()]
    assert readout(charts.loss).startswith(f"training {at_two:.2g}"[:12])
    assert "validation 84.0" in readout(charts.accuracy), "all charts are read at the same epoch"
    QApplication.sendEvent(charts.loss.plot, QEvent(QEvent.Type.Leave))
    assert readout(charts.accuracy) == "training 90.0, validation 88.0"


def test_zooming_one_zooms_all_until_the_whole_run_is_asked_for(charts: Charts) -> None:
    charts.show_lines(lines())
    button = child(charts.accuracy, QToolButton, "accuracyChartAll")
    assert not button.isVisible()
    zoom(charts.loss)
    zoomed = shown_range(charts.loss)
    assert zoomed[0][1] - zoomed[0][0] < EPOCHS / 1.2
    assert shown_range(charts.rate)[0] == pytest.approx(zoomed[0], abs=0.1)
    charts.show_lines(lines(epochs=EPOCHS + 1))
    assert shown_range(charts.loss) == zoomed, "what is looked at stays where it is"
    assert button.isVisible()
    button.click()
    for chart in (charts.loss, charts.accuracy, charts.rate):
        assert shown_range(chart)[0][1] > EPOCHS + 1
    assert not button.isVisible()
    zoom(charts.rate)
    view = charts.rate.plot._plot.viewport()
    middle = view.rect().center()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle)
    assert charts.rate.plot.is_fitted, "a double click does the same as the button"
    assert shown_range(charts.loss)[0][1] > EPOCHS


def test_in_a_run_one_chart_is_painted_at_a_time_but_all_until_each_has_a_line(charts: Charts) -> None:
    for beginning in (lines(epochs=1, batches=1), lines(epochs=1)):
        charts.show_next(beginning)
        assert all(chart._lines is beginning for chart in (charts.loss, charts.accuracy, charts.rate))
    more, counts = lines(), []
    for _ in range(3):
        charts.show_next(more)
        counts.append(sum(chart._lines is more for chart in (charts.loss, charts.accuracy, charts.rate)))
    assert counts == [1, 2, 3]


def test_earlier_runs_are_faint_lines_and_named_in_the_legend(charts: Charts) -> None:
    charts.show_lines(lines())
    charts.show_earlier([lines(epochs=3), lines(epochs=2)])
    assert len(charts.loss.plot._faint) == 2
    assert [series.name for series in charts.loss._legend._series][-1] == "earlier runs"
    charts.show_earlier([])
    assert charts.loss.plot._faint == []
    assert [series.name for series in charts.loss._legend._series] == ["training", "validation"]


def test_epochs_are_counted_in_ones_though_the_run_before_was_short(charts: Charts) -> None:
    charts.show_lines(lines(epochs=1))
    charts.loss.plot._box.setXRange(0, 0.02)
    charts.show_earlier([lines()])
    charts.show_lines(lines())
    axis = charts.loss.plot._plot.axis("bottom")
    # As the axis itself has its numbers written when it is painted.
    assert axis.tickStrings([1.0, 2.0], axis.autoSIPrefixScale * axis.scale, 1.0) == ["1", "2"]


def test_a_legend_has_room_for_every_value(charts: Charts) -> None:
    for chart, values in ((charts.loss, (12.3, 0.000123, 1.23e-5)), (charts.rate, (0.00015, 1.5e-5, 0.02))):
        legend = chart._legend
        for value in values:
            shown = legend._metrics().horizontalAdvance(chart._scale.show(value))
            assert shown <= legend._metrics().horizontalAdvance(chart._scale.widest)


def test_a_legend_needs_more_rows_where_it_is_narrow(qtbot: QtBot) -> None:
    series = [Series(key, f"line {key}", Look.TRAINING) for key in "abc"]
    legend = Legend(series, "0.000")
    qtbot.addWidget(legend)
    row = legend.heightForWidth(legend.sizeHint().width())
    assert legend.heightForWidth(legend.minimumSizeHint().width()) == 3 * row


def test_filters_are_painted_from_blue_through_white_to_orange(qtbot: QtBot) -> None:
    view = FiltersView()
    qtbot.addWidget(view)
    view.resize(400, 100)
    view.show()
    weights = np.zeros((25, FILTERS), np.float32)
    weights[:, 0], weights[:, 1] = -0.5, 0.5
    view.show_weights(weights)
    tile, picture = view._tile(), view.grab().toImage()
    centres = [picture.pixelColor(number * (tile + 4) + tile // 2, tile // 2) for number in range(3)]
    assert [colour.name() for colour in centres[:2]] == [LIGHT.negative.name(), LIGHT.positive.name()]
    assert centres[2].lightness() > 230
    view.show_weights(np.full((25, FILTERS), np.inf, np.float32))
    assert not view.grab().isNull(), "what is no number is painted all the same"


def test_units_that_never_fire_are_counted_by_layer(qtbot: QtBot) -> None:
    view = UnitsView()
    qtbot.addWidget(view)
    assert UNITS == {"conv1": 6, "conv2": 16, "conv3": 120, "fc1": 84}
    assert view._labels["conv3"].text() == "– of 120"
    view.show_counts({"conv1": 0, "conv2": 0, "conv3": 7, "fc1": 5})
    assert [label.text() for label in view._labels.values()] == ["0 of 6", "0 of 16", "7 of 120", "5 of 84"]
