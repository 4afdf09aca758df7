"""The filters' page shows the weights of every layer, as they are and as they began, and leads to their units."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.inside.filters_page import CHANGE, NOW, START, FiltersPage
from app.theme.theme import theme_of
from lenet.inspection.activations import Unit
from lenet.inspection.contributions import LEARNING_STAGES
from lenet.inspection.edits import Edits
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from lenet.training.trained_model import network_at_start
from tests.app.children import child


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


@pytest.fixture(scope="module")
def start(recognizer: Recognizer) -> LeNet5:
    start = network_at_start(recognizer.meta)
    assert start is not None
    return start


@pytest.fixture
def page(recognizer: Recognizer, qtbot: QtBot) -> FiltersPage:
    page = FiltersPage()
    qtbot.addWidget(page)
    page.resize(1200, 400)
    page.show()
    qtbot.waitExposed(page)
    page.show_network(recognizer, recognizer)
    return page


def words(page: FiltersPage, name: str) -> str:
    return child(page, QLabel, name).text()


def is_closer_to(colour: QColor, one: QColor, other: QColor) -> bool:
    def distance(to: QColor) -> int:
        return sum(abs(getattr(colour, name)() - getattr(to, name)()) for name in ("red", "green", "blue"))

    return distance(one) < distance(other)


def test_the_largest_weight_has_the_colour_of_its_sign(
    page: FiltersPage, recognizer: Recognizer, start: LeNet5
) -> None:
    now, before = (network.learning_layers["conv1"].W for network in (recognizer.network, start))
    theme, cell = theme_of(page.weights), 24
    for moment, values in ((NOW, now), (START, before), (CHANGE, now - before)):
        page.moment.setCurrentIndex(moment)
        image = page.weights.grab().toImage()
        for number in range(6):
            row, column = divmod(int(np.abs(values[:, number]).argmax()), 5)
            seen = image.pixelColor(int((number * 6 + column + 0.5) * cell), int((row + 0.5) * cell))
            is_positive = bool(values[row * 5 + column, number] > 0)
            assert is_closer_to(seen, theme.positive, theme.negative) == is_positive


def test_a_weight_under_the_pointer_is_shown(
    page: FiltersPage, recognizer: Recognizer, start: LeNet5
) -> None:
    QApplication.processEvents()
    QTest.mouseMove(page.weights, QPoint(2 * 24 + 5, 3 * 24 + 5))
    now, before = (network.learning_layers["conv1"].W[17, 0] for network in (recognizer.network, start))
    told = f"conv1.W[17, 0] = {now:.4f}; at the start {before:.4f}".replace("-", "−")
    assert words(page, "filtersPointed") == told


def test_the_share_that_changed_is_true(page: FiltersPage, recognizer: Recognizer, start: LeNet5) -> None:
    for number, stage in enumerate(LEARNING_STAGES):
        page.stage.setCurrentIndex(number)
        now, before = (net.learning_layers[stage].W.ravel().tolist() for net in (recognizer.network, start))
        change = sum((a - b) ** 2 for a, b in zip(now, before, strict=True)) ** 0.5
        length = sum(b**2 for b in before) ** 0.5
        assert f"is {100 * change / length:.0f} % of" in words(page, "filtersAbout")


def test_a_click_and_the_keyboard_lead_to_the_unit(page: FiltersPage, qtbot: QtBot) -> None:
    page.stage.setCurrentIndex(1)
    QApplication.processEvents()
    cell = page.weights.height() // 36
    with qtbot.waitSignal(page.unit_chosen) as chosen:
        QTest.mousePress(
            page.weights, Qt.MouseButton.LeftButton, pos=QPoint(int(7.5 * cell), int(0.5 * cell))
        )
    assert chosen.args == [Unit("conv2", 1, 5, 5)]
    for key in (Qt.Key.Key_Right,) * 5 + (Qt.Key.Key_Down,):
        QTest.keyClick(page.weights, key)
    assert words(page, "filtersPointed").startswith("conv2.W[5, 1]"), "over the gap to the second filter"
    with qtbot.waitSignal(page.unit_chosen) as chosen:
        QTest.keyClick(page.weights, Qt.Key.Key_Return)
    assert chosen.args == [Unit("conv2", 1, 5, 5)]


def test_an_edited_network_is_compared_with_the_start(page: FiltersPage, recognizer: Recognizer) -> None:
    edited = replace(recognizer, network=Edits(pruned=0.9).applied_to(recognizer.network), meta={})
    page.stage.setCurrentIndex(2)
    as_it_is = words(page, "filtersAbout")
    page.show_network(edited, recognizer)
    assert "% of ‖W₀‖" in words(page, "filtersAbout")
    assert words(page, "filtersAbout") != as_it_is


def test_without_a_known_start_only_the_weights_are_shown(page: FiltersPage, recognizer: Recognizer) -> None:
    page.moment.setCurrentIndex(CHANGE)
    unknown = replace(recognizer, meta={})
    page.show_network(unknown, unknown)
    assert page.moment.currentIndex() == 0
    model = page.moment.model()
    for moment in (START, CHANGE):
        assert not model.flags(model.index(moment, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert "not known" in words(page, "filtersAbout")
