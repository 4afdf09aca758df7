"""The parts of the Evaluate tab: the matrix, the map, the gallery, the plots, and what is remembered."""

from __future__ import annotations

import weakref
from itertools import pairwise

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.charts.interval_plot import Curve, CurveView
from app.charts.plot_card import Plot
from app.charts.plot_grid import PlotRows
from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.digit_grid import DigitList
from app.evaluate.digit_map import DigitMap
from app.evaluate.evaluation_run import MOST, Results
from app.evaluate.wording import show_interval, show_probability, show_share
from app.qt.garbage_collection import nothing_collected
from app.theme.colour_scale import colour_scale
from app.theme.theme import DARK, LIGHT, Theme, apply_theme
from lenet.datasets.examples import Examples
from lenet.evaluation.assessment import Assessment
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.projection import Projection
from lenet.evaluation.proportions import Share
from lenet.nn.input import InputConvention
from lenet.report.contrast import contrast, readable_on
from tests.app.children import child


@pytest.fixture
def evaluation() -> Evaluation:
    generator = np.random.default_rng(2)
    labels = generator.integers(0, 10, 300)
    scores = generator.normal(0, 1, (300, 10))
    scores[np.arange(300), labels] += 3
    return Evaluation(scores, labels)


@pytest.fixture
def matrix(qtbot: QtBot, light: None, evaluation: Evaluation) -> ConfusionMatrix:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(500, 500)
    matrix.show_counts(evaluation.confusion)
    matrix.show()
    return matrix


def test_a_click_chooses_the_cell_under_it(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    for cell in ((0, 0), (3, 7), (9, 4)):
        with qtbot.waitSignal(matrix.chosen) as chosen:
            QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.centre_of(*cell))
        assert tuple(chosen.args or ()) == cell == matrix.cell
    with qtbot.assertNotEmitted(matrix.chosen, wait=20):
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_arrow_keys_go_from_cell_to_cell(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    matrix.choose(0, 8)
    for key, cell in (
        (Qt.Key.Key_Right, (0, 9)),
        (Qt.Key.Key_Right, (0, 0)),
        (Qt.Key.Key_Up, (9, 0)),
        (Qt.Key.Key_Down, (0, 0)),
        (Qt.Key.Key_Left, (0, 9)),
    ):
        QTest.keyClick(matrix, key)
        assert matrix.cell == cell
    assert matrix.accessibleDescription().startswith("0 read as 9: ")


def test_the_more_errors_the_stronger_the_colour_and_the_diagonal_has_none(
    matrix: ConfusionMatrix, evaluation: Evaluation
) -> None:
    image = matrix.grab().toImage()
    ratio = image.devicePixelRatio()
    strengths = []
    for label in range(10):
        for answer in range(10):
            corner = matrix.centre_of(label, answer) + QPoint(-10, -10)
            colour = image.pixelColor(corner * ratio)
            if label == answer:
                assert colour not in (LIGHT.accent, QColor("white"))
                continue
            strengths.append((evaluation.confusion[label, answer], -colour.lightness()))
    by_count = sorted(strengths)
    assert by_count[0][0] == 0
    assert by_count[-1] == (matrix.most, -LIGHT.accent.lightness())
    for (fewer, lighter), (more, darker) in pairwise(by_count):
        assert fewer == more or darker > lighter


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_numbers_can_be_read_on_every_step_of_the_scale(theme: Theme) -> None:
    for step in colour_scale(theme.raised, theme.accent).tolist():
        ground = QColor.fromRgb(step)
        rgb = (ground.red(), ground.green(), ground.blue())
        assert contrast(readable_on(rgb), rgb) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_cell_has_its_number_in_the_colour_that_can_be_read(
    matrix: ConfusionMatrix, qapp: QApplication, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    counts = np.diag(np.full(10, 3)) + 0
    # Eights are wide, and the more errors the stronger the colour.
    counts[0, 1:] = [8, 18, 28, 38, 48, 58, 68, 78, 88]
    matrix.show_counts(counts)
    matrix.resize(900, 900)
    image = matrix.grab().toImage()
    ratio = image.devicePixelRatio()
    for answer in range(1, 10):
        middle = matrix.centre_of(0, answer)
        ground = image.pixelColor((middle + QPoint(-12, -14)) * ratio)
        rgb = (ground.red(), ground.green(), ground.blue())
        colours = [
            image.pixelColor((middle + QPoint(across, up)) * ratio)
            for across in range(-8, 9)
            for up in range(-6, 7)
        ]
        # Where a stroke covers a pixel only in part, the ground shines through.
        strongest = max(contrast((each.red(), each.green(), each.blue()), rgb) for each in colours)
        assert strongest > 0.8 * contrast(readable_on(rgb), rgb) > 0.8 * 4.5


@pytest.mark.parametrize("size", [(0, 0), (450, 290), (800, 700)])
def test_no_number_touches_the_edge_of_its_cell(matrix: ConfusionMatrix, size: tuple[int, int]) -> None:
    matrix.resize(QSize(*size).expandedTo(matrix.minimumSizeHint()))
    matrix.show_counts(np.diag([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 10_009]))
    image = matrix.grab().toImage()
    ratio = image.devicePixelRatio()
    across = matrix.centre_of(0, 1) - matrix.centre_of(0, 0)
    for digit in range(10):
        middle = matrix.centre_of(digit, digit)
        for side in (-1, 1):
            columns = [
                [
                    image.pixelColor(
                        (middle + QPoint(side * (across.x() // 2 - inset), up)) * ratio
                    ).lightness()
                    for up in range(-5, 6)
                ]
                for inset in (2, 3)
            ]
            for column in columns:
                assert max(column) - min(column) < 40, f"{digit} at {size}"


def test_a_matrix_without_errors_says_so(matrix: ConfusionMatrix) -> None:
    matrix.show_counts(np.diag(np.arange(10)))
    assert matrix.most == 0
    none = matrix.grab().toImage()
    counts = np.diag(np.arange(10))
    counts[0, 1] = 1
    matrix.show_counts(counts)
    some = matrix.grab().toImage()
    left, right = matrix.centre_of(9, 0), matrix.centre_of(9, 9)
    below = 2 * left.y() - matrix.centre_of(8, 0).y()

    def has_scale(image: QImage) -> bool:
        ratio = image.devicePixelRatio()
        return any(
            image.pixelColor(QPoint((left.x() + right.x()) // 2 + 60, y) * ratio) not in (LIGHT.surface,)
            for y in range(below - 10, matrix.height())
        )

    assert has_scale(some)
    assert not has_scale(none)


def test_the_digit_next_to_the_mouse_is_meant(qtbot: QtBot, evaluation: Evaluation) -> None:
    points = np.random.default_rng(3).normal(size=(300, 2)) * (5, 3)
    digit_map = DigitMap()
    qtbot.addWidget(digit_map)
    digit_map.resize(700, 500)
    digit_map.show()
    digit_map.show_map(Projection(points, np.eye(2), np.zeros(2), (0.4, 0.2)), evaluation)
    qtbot.wait(20)
    places = [digit_map.scene_place(place) for place in range(300)]
    pixels = np.array([(place.x(), place.y()) for place in places])
    for place in (0, 17, 299):
        found = digit_map.nearest(places[place])
        assert found is not None
        # Two digits can lie on the same spot.
        assert np.hypot(*(pixels[found] - pixels[place])) < 1
    lonely = pixels.max(axis=0) + 30
    assert digit_map.nearest(digit_map.scene_place(0) - places[0] + type(places[0])(*lonely.tolist())) is None
    digit_map.show_map(None, evaluation)
    assert digit_map.nearest(places[0]) is None


def test_the_arrow_keys_go_from_digit_to_digit_on_the_map(qtbot: QtBot, evaluation: Evaluation) -> None:
    # A grid of 20 by 15, every digit one step from the next.
    columns, rows = np.meshgrid(np.arange(20.0), np.arange(15.0))
    points = np.stack([columns.ravel(), rows.ravel()], axis=1)
    digit_map = DigitMap()
    qtbot.addWidget(digit_map)
    digit_map.resize(700, 500)
    digit_map.show()
    assert digit_map.next_in((1, 0)) is None
    digit_map.show_map(Projection(points, np.eye(2), np.zeros(2), (0.4, 0.2)), evaluation)
    pointed: list[int | None] = []
    digit_map.pointed_at.connect(pointed.append)
    QTest.keyClick(digit_map, Qt.Key.Key_Right)
    assert digit_map.pointed is not None
    column, row = digit_map.pointed % 20, digit_map.pointed // 20
    assert (column, row) == (10, 7), "the first lies right of the middle"
    for key, place in (
        (Qt.Key.Key_Right, (11, 7)),
        (Qt.Key.Key_Up, (11, 8)),
        (Qt.Key.Key_Left, (10, 8)),
        (Qt.Key.Key_Down, (10, 7)),
    ):
        QTest.keyClick(digit_map, key)
        assert digit_map.pointed == place[0] + 20 * place[1]
        assert pointed[-1] == digit_map.pointed
    for _ in range(30):
        QTest.keyClick(digit_map, Qt.Key.Key_Up)
    assert digit_map.pointed == 10 + 20 * 14, "the map ends here"
    with qtbot.waitSignal(digit_map.picked) as picked:
        QTest.keyClick(digit_map, Qt.Key.Key_Return)
    assert picked.args == [digit_map.pointed]


def map_of_a_row(qtbot: QtBot, evaluation: Evaluation) -> DigitMap:
    """Show a map on which digit n lies at (n, 0)."""
    points = np.stack([np.arange(300.0), np.zeros(300)], axis=1)
    digit_map = DigitMap()
    qtbot.addWidget(digit_map)
    digit_map.resize(700, 500)
    digit_map.show()
    digit_map.show_map(Projection(points, np.eye(2), np.zeros(2), (0.4, 0.2)), evaluation)
    return digit_map


def test_a_digit_outside_the_zoomed_map_is_brought_into_view(qtbot: QtBot, evaluation: Evaluation) -> None:
    digit_map = map_of_a_row(qtbot, evaluation)
    box = child(digit_map, pg.PlotWidget).getPlotItem().getViewBox()
    box.setRange(xRange=(10, 14), yRange=(-1, 1), padding=0)
    for _ in range(8):
        QTest.keyClick(digit_map, Qt.Key.Key_Right)
        assert digit_map.pointed is not None
        assert box.viewRect().contains(QPointF(digit_map.pointed, 0))
    assert box.viewRect().left() > 10
    QTest.keyClick(digit_map, Qt.Key.Key_Home)
    assert box.viewRect().left() < 0 < 299 < box.viewRect().right()


def test_a_gallery_shows_answers_and_picks_by_mouse_and_keyboard(
    qtbot: QtBot, evaluation: Evaluation
) -> None:
    pictures = np.zeros((300, 32, 32), np.uint8)
    digits = DigitList("digits", "Digits", nothing="None.")
    qtbot.addWidget(digits)
    digits.resize(300, 300)
    digits.show()
    places = np.array([5, 200, 7])
    digits.show_digits(Examples(pictures, evaluation.labels, InputConvention(0, 1)), evaluation, places)
    model = digits.model()
    assert model.rowCount() == 3
    words = model.data(model.index(1, 0))
    label, answer = int(evaluation.labels[200]), int(evaluation.answers[200])
    assert words.startswith(str(label) if label == answer else f"{label} → {answer}")
    assert words.endswith("% sure")
    with qtbot.waitSignal(digits.picked) as picked:
        digits.clicked.emit(model.index(1, 0))
    assert picked.args == [200]
    digits.setCurrentIndex(model.index(2, 0))
    with qtbot.waitSignal(digits.picked) as picked:
        QTest.keyClick(digits, Qt.Key.Key_Return)
    assert picked.args == [7]


def strings_at(plot: Plot, side: str) -> list[str]:
    """Return the numbers that are to be seen at an axis of a plot."""
    axis = child(plot, pg.PlotWidget).getAxis(side)
    picture = QPixmap(10, 10)
    painter = QPainter(picture)
    _, _, texts = axis.generateDrawSpecs(painter)
    painter.end()
    return [words for _, _, words in texts]


@pytest.mark.parametrize("size", [(250, 200), (400, 260), (640, 420)])
@pytest.mark.parametrize(
    ("ends", "numbers", "wanted"),
    [
        ((0.0, 100.0), (), {"0", "100"}),
        ((0.4, 1.4), (), {"0.4", "1.4"}),
        ((0.0, 0.6), (), {"0", "0.6"}),
        ((-60.0, 60.0), (-60, -30, 0, 30, 60), {"−60", "−30", "0", "30", "60"}),
        ((-2.0, 4.0), (), {"−2", "4"}),
    ],
)
def test_the_numbers_at_both_ends_of_the_axes_are_written(
    qtbot: QtBot,
    size: tuple[int, int],
    ends: tuple[float, float],
    numbers: tuple[float, ...],
    wanted: set[str],
) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=ends, x_numbers=numbers, read_out=str)
    qtbot.addWidget(plot)
    plot.resize(*size)
    plot.show()
    plot.show_curve(Curve(np.array(ends), np.array([0.0, 100]), (0, 100)))
    plot.grab()
    assert wanted <= set(strings_at(plot, "bottom"))
    assert {"0", "100"} <= set(strings_at(plot, "left"))


def test_axes_are_the_same_before_and_after_a_curve_comes(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(-60, 60), read_out=str)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show()
    box = child(plot, pg.PlotWidget).getPlotItem().getViewBox()
    before = box.viewRange()
    assert before[0][0] < -60 < 60 < before[0][1]
    plot.show_curve(Curve(np.array([-60.0, 60]), np.array([40.0, 50]), (0, 100)))
    assert box.viewRange() == before


def test_the_arrow_keys_go_along_a_curve(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 100), read_out="point {}".format)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert (plot.point, plot.reading.text()) == (None, "Not measured yet")
    x = np.linspace(0, 100, 101)
    plot.show_curve(Curve(x, x, (0, 100)))
    assert "press ← or →" in plot.reading.text()
    for key, point in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_Left, 5),
        (Qt.Key.Key_End, 100),
        (Qt.Key.Key_Right, 100),
        (Qt.Key.Key_PageUp, 95),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(plot, key)
        assert (plot.point, plot.reading.text()) == (point, f"point {point}")
        assert plot.accessibleDescription() == f"point {point}"


def leave(widget: QWidget) -> None:
    """Let the mouse leave a widget."""
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_a_point_of_the_keyboard_stays_when_the_mouse_leaves(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 100), read_out="point {}".format)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show()
    x = np.linspace(0, 100, 101)
    plot.show_curve(Curve(x, x, (0, 100)))
    view, scene = child(plot, CurveView), child(plot, pg.PlotWidget).scene()
    box = child(plot, pg.PlotWidget).getPlotItem().getViewBox()

    def point() -> int | None:
        return plot.point

    QTest.keyClick(plot, Qt.Key.Key_End)
    leave(view)
    assert point() == 100
    scene.sigMouseMoved.emit(box.mapViewToScene(QPointF(30, 50)))
    assert point() == 30
    scene.sigMouseMoved.emit(QPointF(-5, -5))
    assert point() is None
    scene.sigMouseMoved.emit(box.mapViewToScene(QPointF(30, 50)))
    QTest.keyClick(plot, Qt.Key.Key_Right)
    leave(view)
    assert point() == 31
    scene.sigMouseMoved.emit(box.mapViewToScene(QPointF(50, 50)))
    leave(view)
    assert point() is None


def test_a_digit_of_the_keyboard_stays_when_the_mouse_leaves_the_map(
    qtbot: QtBot, evaluation: Evaluation
) -> None:
    digit_map = map_of_a_row(qtbot, evaluation)
    scene = child(digit_map, pg.PlotWidget).scene()

    def pointed() -> int | None:
        return digit_map.pointed

    scene.sigMouseMoved.emit(digit_map.scene_place(20))
    assert pointed() is not None
    QTest.keyClick(digit_map, Qt.Key.Key_Right)
    chosen = pointed()
    leave(digit_map)
    scene.sigMouseMoved.emit(QPointF(-5, -5))
    assert pointed() == chosen == 21
    scene.sigMouseMoved.emit(digit_map.scene_place(20))
    leave(digit_map)
    assert pointed() is None


def test_a_ring_shows_where_the_keyboard_works(qtbot: QtBot, light: None) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 100), read_out=str)
    for widget in (plot, DigitMap()):
        qtbot.addWidget(widget)
        widget.resize(300, 300)
        widget.show()
        edge = QPoint(1, 150)
        assert widget.grab().toImage().pixelColor(edge) != LIGHT.focus
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        assert widget.grab().toImage().pixelColor(edge) == LIGHT.focus


def test_a_chart_that_nobody_holds_any_more_goes_at_once(qapp: QApplication) -> None:
    with nothing_collected():
        plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 100), read_out=str)
        left = weakref.ref(plot)
        del plot
        assert left() is None


def test_a_chart_asks_to_be_saved_itself(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 100), read_out=str)
    qtbot.addWidget(plot)
    with qtbot.waitSignal(plot.save_asked) as asked:
        plot.actions()[0].trigger()
    assert asked.args == [plot]


def test_charts_in_rows_say_how_to_reach_each_of_them(qtbot: QtBot) -> None:
    plots = [
        Plot(name, name, x_name="x", y_name="y", x_range=(0, 100), read_out=str) for name in ("first", "last")
    ]
    rows = PlotRows("rows", "Charts", plots)
    qtbot.addWidget(rows)
    assert "The wheel goes up and down" in rows.toolTip()


def test_the_wheel_zooms_only_with_ctrl(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 100), read_out=str)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show()
    x = np.linspace(0, 100, 5)
    plot.show_curve(Curve(x, x, (0, 100)))
    view = child(plot, pg.PlotWidget)
    box = view.getPlotItem().getViewBox()
    before = box.viewRange()

    def turn(modifiers: Qt.KeyboardModifier) -> None:
        middle = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            middle,
            view.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  Qt's own order
        )
        QApplication.sendEvent(view.viewport(), event)

    turn(Qt.KeyboardModifier.NoModifier)
    assert box.viewRange() == before
    turn(Qt.KeyboardModifier.ControlModifier)
    assert box.viewRange() != before


def test_a_plot_can_show_one_curve_after_another(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", x_range=(0, 2), read_out=str, has_diagonal=True)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show()
    x = np.array([0.0, 1, 2])
    plot.show_curve(Curve(x, 10 * x, (0, 20), 9 * x, 11 * x))
    joined = plot.grab().toImage()
    plot.show_curve(Curve(x, 10 * x, (0, 20), 9 * x, 11 * x, is_joined=False))
    assert plot.grab().toImage() != joined
    plot.show_curve(None)
    empty = plot.grab().toImage()
    assert empty != joined


def test_the_result_asked_for_least_lately_is_forgotten(evaluation: Evaluation) -> None:
    results = Results()
    kept = [Assessment(evaluation) for _ in range(MOST + 1)]
    for number, assessment in enumerate(kept[:MOST]):
        results.keep(str(number), assessment)
    assert results.find("0") is kept[0]
    results.keep("new", kept[MOST])
    assert results.find("1") is None
    assert results.find("0") is kept[0]
    assert results.find("new") is kept[MOST]


def test_figures_are_written_with_what_is_known() -> None:
    assert show_share(0.99534) == "99.53 %"
    assert show_share(0.5, decimals=0) == "50 %"
    assert show_share(None) == "–"
    assert show_interval(Share(50, 100), decimals=1) == "40.4 to 59.6 %"
    assert show_probability(0.04321) == "0.0432"
    assert show_probability(1e-9) == "less than 0.0001"
