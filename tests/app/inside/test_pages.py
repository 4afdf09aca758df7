"""The pages below the network show the numbers that the network has, and what is tried can be undone and saved."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QInputDialog, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.inside import example_loader as gallery_loader
from app.inside.example_loader import GalleryLoader
from app.inside.insight import Insight
from app.inside.matrix_view import MatrixView
from app.inside.network_editor import Accuracy
from app.inside.tab import InsideTab
from app.inside.tour import tour_steps
from app.services.messages import Messages
from app.theme.theme import LIGHT, SPACE, theme_of
from lenet.datasets.examples import Examples
from lenet.drawing.strokes import Drawing, Stroke
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.test_set import BUILT_IN
from lenet.inspection.activations import Unit
from lenet.inspection.counterfactual import counterfactual
from lenet.inspection.edits import Edits
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child
from tests.helpers.drawn_digits import drawn

FEW = 40


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


@pytest.fixture(scope="module")
def reading(recognizer: Recognizer) -> Reading:
    return recognizer.read(drawn(4))


@pytest.fixture
def tab(
    recognizer: Recognizer, reading: Reading, few_digits: None, qtbot: QtBot, tmp_path: Path
) -> Iterator[InsideTab]:
    tab = InsideTab(QWidget(), Messages(), data_dir=tmp_path)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_recognizer(recognizer)
    tab.show_reading(reading)
    yield tab
    tab.close_threads()


def words(tab: InsideTab, name: str) -> str:
    return child(tab, QLabel, name).text()


def described(tab: InsideTab, name: str) -> str:
    return child(tab, QWidget, name).accessibleDescription()


def seen(tab: InsideTab) -> Insight:
    assert tab.network.insight is not None
    return tab.network.insight


def answers(tab: InsideTab) -> list[str]:
    """Return the last row of the softmax table."""
    tab.details.setCurrentWidget(tab.details.softmax)
    table = tab.details.softmax.table
    return [item.text() for column in range(10) if (item := table.item(4, column)) is not None]


def numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?\d+\.\d+", text.replace("−", "-"))]


def test_the_sum_of_a_unit_is_the_value_in_the_network(tab: InsideTab) -> None:
    for unit in (Unit("conv1", 2, 9, 11), Unit("conv3", 5), Unit("fc2", 4)):
        tab.network.choose(unit)
        values = seen(tab).trace.values[unit.stage][unit.channel]
        z = float(values[unit.row, unit.column] if values.ndim else values)
        shown = numbers(words(tab, "unitSum").partition("z = ")[2])
        assert shown[0] == pytest.approx(z, abs=6e-4)
        if unit.stage != "fc2":
            assert shown[-1] == pytest.approx(max(z, 0), abs=6e-4)


def test_the_shapes_are_those_of_the_article(tab: InsideTab) -> None:
    tab.network.choose(Unit("conv2", 3, 4, 7))
    text = words(tab, "unitShapes")
    assert "a [100×150] × W [150×16] + b [1×16] = z [100×16]" in text
    assert "row 47 of a, column 3 of W" in text
    assert "rows 4–8, columns 7–11 of all 6 maps of pool1" in words(tab, "unitWhere")


def test_every_block_of_inputs_can_be_seen(tab: InsideTab) -> None:
    block = child(tab, QSpinBox, "unitBlock")
    tab.network.choose(Unit("fc1", 7))
    assert (block.minimum(), block.maximum(), block.singleStep()) == (0, 100, 25)
    tab.network.choose(Unit("conv2", 7, 0, 0))
    assert (block.minimum(), block.maximum(), block.singleStep()) == (0, 5, 1)
    tab.network.choose(Unit("pool1", 0, 3, 3))
    assert not block.isVisible()


def test_the_most_exciting_and_the_nearest_digits_are_shown(tab: InsideTab, qtbot: QtBot) -> None:
    tab.network.choose(Unit("fc1", 30))
    qtbot.waitUntil(lambda: tab.details.galleries.gallery is not None)
    gallery = tab.details.galleries.gallery
    assert gallery is not None
    labels, features = gallery.examples.labels, gallery.responses["fc1"]
    expected = sorted(range(FEW), key=lambda place: -features[place, 30])[:5]
    assert described(tab, "unitExciting") == ", ".join(str(labels[place]) for place in expected)
    tab.details.setCurrentWidget(tab.details.why)
    distances = ((features - seen(tab).trace.output("fc1")) ** 2).sum(axis=1) ** 0.5
    nearest = sorted(range(FEW), key=lambda place: distances[place])[:5]
    captions = (f"{labels[place]}: {distances[place]:.1f}" for place in nearest)
    assert described(tab, "whyNear") == ", ".join(captions)


def test_a_gallery_of_all_digits_follows_that_of_a_sample(
    recognizer: Recognizer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sources = tuple(replace(BUILT_IN, count=count, seed=1) for count in (FEW, 2 * FEW))
    monkeypatch.setattr(gallery_loader, "gallery_sources", lambda folder: sources)
    loader, counts = GalleryLoader(tmp_path), []
    loader.changed.connect(
        lambda: counts.append(0 if loader.gallery is None else len(loader.gallery.examples))
    )
    loader.ask(recognizer)
    qtbot.waitUntil(lambda: counts[-1:] == [2 * FEW])
    assert counts == [0, FEW, 2 * FEW]
    loader.ask(Recognizer.load())
    qtbot.waitUntil(lambda: counts[-1:] == [2 * FEW] and len(counts) == 6)
    assert counts[3:] == [0, FEW, 2 * FEW], "another network's begins anew"
    loader.close()


def test_softmax_has_the_probabilities_of_the_reading(tab: InsideTab, reading: Reading) -> None:
    shown = [float(text) for text in answers(tab)]
    # The slider knows the temperature to a hundredth.
    np.testing.assert_allclose(shown, reading.probabilities, atol=5e-3)
    tab.details.softmax.temperature.setValue(500)
    hot = [float(text) for text in answers(tab)]
    assert max(hot) < max(shown)
    assert sum(hot) == pytest.approx(1, abs=1e-3)


def test_the_bars_of_softmax_are_as_high_as_the_probabilities(tab: InsideTab) -> None:
    page = tab.details.softmax
    tab.details.setCurrentWidget(page)
    page.temperature.setValue(500)
    image, row = page.table.viewport().grab().toImage(), page.table.rowCount() - 1
    heights = []
    for digit in range(10):
        place = page.table.visualRect(page.table.model().index(row, digit))
        x, ys = place.center().x(), range(place.top(), place.bottom() + 1)
        heights.append(sum(image.pixelColor(x, y) in (LIGHT.bar, LIGHT.accent) for y in ys))
    probabilities = np.array([float(text) for text in answers(tab)])
    tallest = max(heights)
    np.testing.assert_allclose(heights, tallest * probabilities / probabilities.max(), atol=2)
    assert tallest > 2 * SPACE


def test_a_unit_is_switched_off_and_on_again(tab: InsideTab) -> None:
    tab.network.choose(Unit("conv1", 1, 5, 5))
    child(tab, QPushButton, "unitSwitch").click()
    assert not seen(tab).trace.output("conv1")[1].any()
    assert "conv1 map 1" in words(tab, "tryChanges")
    child(tab, QPushButton, "tryUndo").click()
    assert seen(tab).trace.output("conv1")[1].any()
    assert not tab.experiment.edits


def test_a_weight_can_be_given_another_value(tab: InsideTab, qtbot: QtBot) -> None:
    tab.network.choose(Unit("conv1", 4, 5, 5))
    weights = child(tab, QWidget, "unitWeights")
    qtbot.waitUntil(lambda: weights.size() == weights.sizeHint())
    # The third number of the second row, below the title.
    place = QPoint(round(weights.width() * 0.5), round(weights.height() * 2.5 / 6))
    QTest.mouseClick(weights, Qt.MouseButton.LeftButton, pos=place)
    dialog = child(tab, QInputDialog, "weightDialog")
    qtbot.addWidget(dialog)
    assert "conv1.W[7, 4]" in dialog.labelText()
    dialog.setDoubleValue(2.5)
    dialog.accept()
    assert tab.experiment.edited is not None
    assert tab.experiment.edited.network.learning_layers["conv1"].W[7, 4] == 2.5
    assert "conv1.W[7, 4] = 2.5" in words(tab, "tryChanges")


def test_a_weight_is_dragged_and_one_undo_takes_the_whole_drag_back(tab: InsideTab, qtbot: QtBot) -> None:
    tab.network.choose(Unit("conv1", 4, 5, 5))
    weights = child(tab, MatrixView, "unitWeights")
    qtbot.waitUntil(lambda: weights.size() == weights.sizeHint())

    def value() -> float:
        assert tab.experiment.edited is not None
        return float(tab.experiment.edited.network.learning_layers["conv1"].W[7, 4])

    before, answer = value(), tab.experiment.original
    place = QPoint(round(weights.width() * 0.5), round(weights.height() * 2.5 / 6))
    QTest.mousePress(weights, Qt.MouseButton.LeftButton, pos=place)
    values = []
    for up in (20, 40, 80):
        QTest.mouseMove(weights, place - QPoint(0, up))
        values.append(value() - before)
    QTest.mouseRelease(weights, Qt.MouseButton.LeftButton, pos=place - QPoint(0, 80))
    assert values[0] > 0
    assert values == pytest.approx([values[0], 2 * values[0], 4 * values[0]], rel=1e-4)
    assert tab.findChild(QInputDialog, "weightDialog") is None
    child(tab, QPushButton, "unitUndo").click()
    assert value() == before
    assert tab.experiment.edited is answer
    assert not tab.experiment.can_undo
    for key, sign in ((Qt.Key.Key_Plus, 1), (Qt.Key.Key_Minus, -1)):
        QTest.keyClick(weights, key)
        assert sign * (value() - before) > 0
        child(tab, QPushButton, "unitUndo").click()


def test_pruning_is_measured_on_the_test_digits(tab: InsideTab, qtbot: QtBot) -> None:
    tab.details.setCurrentWidget(tab.details.tries)
    with qtbot.waitSignal(tab.experiment.measured, timeout=60_000) as measured:
        tab.details.tries.prune.setValue(95)
    assert measured.args is not None
    accuracy: Accuracy = measured.args[0]
    edited, original = tab.experiment.edited, tab.experiment.original
    assert edited is not None
    assert original is not None
    network = edited.network
    assert np.count_nonzero(network.parameters[: network.weight_count]) == 61470 - round(0.95 * 61470)
    dataset = accuracy.test_set.dataset
    for recognizer, share in ((original, accuracy.original), (edited, accuracy.edited)):
        examples = Examples.from_dataset(dataset, recognizer.convention)
        scores, _ = recognizer.network.forward(recognizer.convention.standardize(examples.pictures))
        assert share == Evaluation(scores, examples.labels).accuracy
    assert f"{100 * accuracy.edited.value:.1f} %" in words(tab, "editedAccuracy")


def test_a_drag_of_the_slider_is_undone_at_once(tab: InsideTab) -> None:
    prune = tab.details.tries.prune
    prune.setSliderDown(True)
    for percent in (10, 40, 70):
        prune.setValue(percent)
    prune.setSliderDown(False)
    assert tab.experiment.edits == Edits(pruned=0.7)
    tab.experiment.undo()
    assert not tab.experiment.edits
    assert prune.value() == 0
    assert not tab.experiment.can_undo


def test_the_edited_network_is_saved(tab: InsideTab, tmp_path: Path, qtbot: QtBot) -> None:
    tab.experiment.edit(Edits(pruned=0.5))
    path = tmp_path / "edited.pkl"
    with qtbot.waitSignal(tab.messages.told) as told:
        tab.details.save(path)
    assert told.args == ["edited.pkl is saved."]
    assert tab.experiment.edited is not None
    np.testing.assert_array_equal(
        Recognizer.load(path).network.parameters, tab.experiment.edited.network.parameters
    )
    with qtbot.waitSignal(tab.messages.failed) as failed:
        tab.details.save(tmp_path / "nowhere" / "edited.pkl")
    assert failed.args is not None
    assert "could not be saved" in failed.args[0]


def test_another_network_is_looked_at_without_the_edits(tab: InsideTab) -> None:
    tab.experiment.edit(Edits(pruned=0.5))
    assert "edited" in words(tab, "insideSentence")
    tab.show_recognizer(Recognizer.load())
    assert not tab.experiment.edits
    assert "edited" not in words(tab, "insideSentence")


def test_the_subtotals_of_all_maps_add_up_to_the_sum(tab: InsideTab) -> None:
    tab.network.choose(Unit("conv3", 4))
    terms, _, rest = words(tab, "unitSum").partition(", and b = ")
    subtotals, (bias, z, *_) = numbers(terms.replace("− ", "−")), numbers(rest)
    assert len(subtotals) == 16
    assert sum(subtotals) + bias == pytest.approx(z, abs=0.01)


def test_the_products_can_be_done_again_from_what_is_shown(tab: InsideTab) -> None:
    tab.network.choose(Unit("conv1", 0, 14, 14))

    views = "unitInputs", "unitWeights", "unitProducts"
    for a, weight, product in zip(*(numbers(described(tab, name)) for name in views), strict=True):
        # Each factor is rounded: half of its last place times the other.
        assert a * weight == pytest.approx(product, abs=0.005 * abs(weight) + 0.0005 * abs(a) + 0.001)


def test_a_weight_is_chosen_with_the_keyboard(tab: InsideTab, qtbot: QtBot) -> None:
    tab.network.choose(Unit("conv1", 4, 5, 5))
    weights, keys = child(tab, QWidget, "unitWeights"), Qt.Key
    weights.setFocus()
    right, down, up = keys.Key_Right, keys.Key_Down, keys.Key_Up
    for key in (right, right, down, up, up, down, keys.Key_Return):
        QTest.keyClick(weights, key)
    dialog = child(tab, QInputDialog, "weightDialog")
    qtbot.addWidget(dialog)
    assert "conv1.W[7, 4]" in dialog.labelText()
    dialog.reject()


def test_a_pooling_moves_no_column_of_the_page(tab: InsideTab) -> None:
    def places() -> list[tuple[int, int]]:
        QApplication.processEvents()
        parts = (child(tab, QWidget, name) for name in ("unitTitle", "unitSwitch", "unitExciting"))
        return [(part.x(), part.width()) for part in parts]

    tab.network.choose(Unit("conv2", 4, 5, 5))
    before = places()
    tab.network.choose(Unit("pool2", 4, 1, 1))
    assert places() == before


def test_the_key_for_undo_takes_an_edit_back_where_edits_are_made(tab: InsideTab) -> None:
    tab.details.setCurrentWidget(tab.details.tries)
    tab.experiment.edit(Edits(pruned=0.5))
    tab.details.tries.prune.setFocus()
    QTest.keySequence(tab.details.tries.prune, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not tab.experiment.edits


def test_an_empty_canvas_has_no_reasons(tab: InsideTab, recognizer: Recognizer) -> None:
    tab.show_reading(recognizer.read_drawing(Drawing()))
    assert set(answers(tab)) == {"–"}
    tab.details.setCurrentWidget(tab.details.why)
    assert not child(tab, QCheckBox, "whyLead").isVisible()
    assert words(tab, "whyAnswer") == "Draw a digit first."
    assert words(tab, "whyNearWords") == ""


def test_the_tab_key_leads_out_of_the_table(tab: InsideTab) -> None:
    tab.details.setCurrentWidget(tab.details.softmax)
    table = tab.details.softmax.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_the_runner_up_is_reached_with_the_stated_confidence(tab: InsideTab, qtbot: QtBot) -> None:
    tab.details.setCurrentWidget(tab.details.why)
    qtbot.waitUntil(lambda: not tab.details.why.is_waiting)
    insight = seen(tab)
    assert words(tab, "whyAnswer").startswith(f"{insight.answer} with ")
    assert f"read as {insight.runner_up}" in words(tab, "whyOtherWords")
    network, convention = insight.recognizer.network, insight.recognizer.convention
    change = counterfactual(
        network, convention, insight.picture, answer=insight.answer, rival=insight.runner_up
    )
    scores, _ = network.forward(convention.standardize(change.after[None]))
    powers = np.exp((scores[0] - scores[0].max()) / insight.recognizer.temperature)
    percent = 100 * powers[insight.runner_up] / powers.sum()
    said = re.search(r"with (\d+)\s%", words(tab, "whyOtherWords"))
    assert said is not None
    assert int(said[1]) == pytest.approx(percent, abs=1)


def test_the_keyboard_is_never_stuck_where_a_matrix_is_empty(tab: InsideTab, qtbot: QtBot) -> None:
    weights = child(tab, MatrixView, "unitWeights")
    tab.network.choose(Unit("conv1", 4, 5, 5))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down) * 4:
        QTest.keyClick(weights, key)
    tab.network.choose(Unit("fc2", 3))
    # Of its 84 weights the last block has nine.
    child(tab, QSpinBox, "unitBlock").setValue(75)
    tab.details.unit.weight_clicked.disconnect()
    with qtbot.waitSignal(tab.details.unit.weight_clicked) as clicked:
        QTest.keyClick(weights, Qt.Key.Key_Right)
        QTest.keyClick(weights, Qt.Key.Key_Return)
    assert clicked.args == [76]


def test_a_search_without_digits_ends(tab: InsideTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("There are none.")

    monkeypatch.setattr(gallery_loader, "load_sources", fail)
    tab.details.setCurrentWidget(tab.details.why)
    with qtbot.waitSignal(tab.messages.failed, timeout=60_000):
        tab.show_recognizer(Recognizer.load())
    tab.details.galleries.close()
    QApplication.processEvents()
    assert words(tab, "whyNearWords") == ""
    assert words(tab, "unitExcitingWords") == ""


def test_the_window_slides_over_the_map_and_shows_each_sum(tab: InsideTab, qtbot: QtBot) -> None:
    tab.network.choose(Unit("conv2", 3, 0, 9))
    child(tab, QPushButton, "unitStep").click()
    assert tab.network.unit == Unit("conv2", 3, 1, 0)
    assert "rows 1–5, columns 0–4" in words(tab, "unitWhere")
    child(tab, QPushButton, "unitBack").click()
    assert tab.network.unit == Unit("conv2", 3, 0, 9)
    play = child(tab, QPushButton, "unitPlay")
    play.click()
    qtbot.waitUntil(lambda: tab.network.unit == Unit("conv2", 3, 1, 2))
    tab.details.setCurrentWidget(tab.details.why)
    assert not play.isChecked(), "it does not go on unseen"


def test_a_click_on_the_large_map_chooses_that_place(tab: InsideTab, qtbot: QtBot) -> None:
    tab.network.choose(Unit("conv1", 2, 3, 3))
    maps = tab.details.unit.maps
    qtbot.waitUntil(lambda: maps.size() == maps.sizeHint())
    # The last place of the second map.
    QTest.mouseClick(maps, Qt.MouseButton.LeftButton, pos=QPoint(maps.width() - 4, maps.height() - 4))
    assert tab.network.unit == Unit("conv1", 2, 27, 27)


def test_a_unit_without_a_map_has_no_window(tab: InsideTab) -> None:
    tab.network.choose(Unit("fc1", 3))
    assert not child(tab, QWidget, "unitWindow").isVisible()


@pytest.mark.parametrize("stage", ["conv1", "pool1"])
def test_a_double_click_switches_a_map_off_and_undo_is_beside(tab: InsideTab, stage: str) -> None:
    place = next(place for place in tab.network.places() if place.stage == stage)
    middle = place.place(4).center().toPoint()
    undo = child(tab, QPushButton, "insideUndo")
    assert not undo.isVisible()
    QTest.mouseDClick(tab.network, Qt.MouseButton.LeftButton, pos=middle)
    assert tab.experiment.edits == Edits(off=frozenset({("conv1", 4)}))
    undo.click()
    assert not tab.experiment.edits
    tab.network.choose(Unit("fc1", 8))
    QTest.keyClick(tab.network, Qt.Key.Key_Space)
    assert tab.experiment.edits == Edits(off=frozenset({("fc1", 8)}))


def test_the_answer_stands_beside_the_network(tab: InsideTab, recognizer: Recognizer) -> None:
    assert words(tab, "insideAnswer") == str(seen(tab).answer)
    assert words(tab, "insideSure").endswith("% sure")
    tab.show_reading(recognizer.read_drawing(Drawing()))
    assert words(tab, "insideAnswer") == ""
    assert tab.details.currentWidget() is tab.details.why, "it opens with the reasons"


def test_the_tour_marks_what_it_speaks_of_and_ends(tab: InsideTab, qtbot: QtBot) -> None:
    pad = QWidget(tab)
    pad.setObjectName("insideCanvasFrame")
    mark = child(tab, QWidget, "tourMark")
    with qtbot.waitSignal(tab.example_asked):
        tab.start_tour()
        tab.tour.example.click()
    said = set()
    for step in tour_steps():
        said.add(words(tab, "tourWords"))
        assert tab.details.currentWidget() is getattr(tab.details, step.page)
        assert mark.isVisible()
        child(tab, QPushButton, "tourNext").click()
    assert len(said) == len(tour_steps())
    assert not mark.isVisible()
    assert not tab.tour.isVisible()


def test_the_number_page_shows_the_lattice_of_a_number(tab: InsideTab, recognizer: Recognizer) -> None:
    assert "Draw a number" in words(tab, "latticeWords")
    lines = (((0.2, 0.3), (0.2, 0.7)), ((0.5, 0.3), (0.5, 0.7)))
    strokes = tuple(Stroke(tuple((x, y, 1.0) for x, y in line), 0.04) for line in lines)
    tab.details.setCurrentWidget(tab.details.number)
    tab.details.number.show_number(recognizer.read_number(Drawing(strokes)))
    assert words(tab, "latticeWords").startswith("2 pieces make ")
    assert "reads 11" in words(tab, "latticeWords")
    assert described(tab, "latticeView").startswith("Pieces 1: read as 1, ")
    view = child(tab, QWidget, "latticeView")
    assert view.sizeHint().width() >= 2 * 44
    # The best path is in the uppermost row, which is seen without scrolling.
    view.resize(view.sizeHint())
    image, colour = view.grab().toImage(), theme_of(view).positive.name()
    columns = range(image.width())
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y).name() == colour for x in columns)]
    assert rows
    assert max(rows) <= image.height() / 2 + 8
    tab.details.number.show_number(None)
    assert "Draw a number" in words(tab, "latticeWords")
    assert described(tab, "latticeView") == ""
