"""The parts of the Evaluate tab: the matrix, the map, the gallery, the plots, and what is remembered."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.digit_list import DigitList
from app.evaluate.digit_map import DigitMap
from app.evaluate.plot import Curve, Plot
from app.evaluate.results import MOST, Results
from app.evaluate.words import show_interval, show_probability, show_share
from app.theme import LIGHT
from lenet.assessment import Assessment
from lenet.evaluation import Evaluation
from lenet.examples import Examples
from lenet.pictures import InputConvention
from lenet.projection import Projection
from lenet.shares import Share


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


def test_a_gallery_shows_answers_and_picks_by_mouse_and_keyboard(
    qtbot: QtBot, evaluation: Evaluation
) -> None:
    pictures = np.zeros((300, 32, 32), np.uint8)
    digits = DigitList("digits", "Digits")
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


def test_a_plot_can_show_one_curve_after_another(qtbot: QtBot) -> None:
    plot = Plot("plot", "Plot", x_name="x", y_name="y", read_out=str, has_diagonal=True)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show()
    x = np.array([0.0, 1, 2])
    plot.show_curve(Curve(x, 10 * x, (0, 2), (0, 20), 9 * x, 11 * x))
    joined = plot.grab().toImage()
    plot.show_curve(Curve(x, 10 * x, (0, 2), (0, 20), 9 * x, 11 * x, is_joined=False))
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
