"""The Inside tab follows the drawing, can be drawn on, and shows what the network truly computes."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.draw.canvas import Canvas
from app.inside.insight import Insight
from app.theme.theme import theme_of
from app.train.runs.session import Phase
from app.train.tab import TrainTab
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.inspection.activations import Unit
from lenet.inspection.edits import Edits
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child
from tests.app.windows import new_window

FOUR = Drawing(
    strokes=(
        Stroke(((0.36, 0.16, 1.0), (0.28, 0.5, 1.0), (0.66, 0.47, 1.0)), 0.06),
        Stroke(((0.62, 0.18, 1.0), (0.58, 0.84, 1.0)), 0.06),
    )
)


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """Give the window as it was at first, with a 4."""
    parts = Parts.of(shared_window)
    parts.train_tab.returned.emit()
    if parts.network.path is not None:
        parts.network.use_built_in()
        assert parts.network.wait(60_000)
    parts.inside_tab.show_recognizer(parts.network.recognizer)
    parts.inside_tab.live.setChecked(True)
    parts.inside_tab.paths.setChecked(True)
    draw(shared_window, FOUR)
    return shared_window


def draw(window: MainWindow, drawing: Drawing) -> None:
    Parts.of(window).draw_tab.set_drawing(drawing)
    assert window.wait_for_reading(60_000)


def canvas_of(window: MainWindow) -> Canvas:
    return child(Parts.of(window).inside_tab, Canvas)


def sentence(window: MainWindow) -> str:
    return child(window, QLabel, "insideSentence").text()


def insight(window: MainWindow) -> Insight:
    found = Parts.of(window).inside_tab.network.insight
    assert found is not None
    return found


def test_it_shows_what_the_recognizer_reads(window: MainWindow) -> None:
    reading = Recognizer.load().read_drawing(FOUR)
    seen = insight(window)
    np.testing.assert_array_equal(seen.picture, reading.picture)
    np.testing.assert_allclose(seen.probabilities, reading.probabilities, atol=1e-5)
    assert (seen.answer, seen.runner_up) == reading.rivals
    assert {link.target for link in seen.paths if link.stage == "fc2"} == {reading.digit}


def test_a_stroke_on_its_own_canvas_is_a_stroke_of_the_drawing_and_can_be_cleared(window: MainWindow) -> None:
    canvas, before = canvas_of(window), insight(window).picture
    start, end = (QPoint(round(canvas.width() * x), round(canvas.height() * 0.3)) for x in (0.3, 0.65))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, end)
    assert window.wait_for_reading(60_000)
    growing = insight(window).picture
    assert not np.array_equal(growing, before)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert window.wait_for_reading(60_000)
    assert len(Parts.of(window).draw_tab.drawing().strokes) == 3
    Parts.of(window).draw_tab.undo()
    assert window.wait_for_reading(60_000)
    np.testing.assert_array_equal(insight(window).picture, before)
    Parts.of(window).inside_tab.clear.click()
    assert window.wait_for_reading(60_000)
    assert Parts.of(window).draw_tab.drawing().is_empty
    assert (insight(window).is_blank, insight(window).paths) == (True, ())


def test_switched_off_it_stays_as_it_is_and_says_so(window: MainWindow) -> None:
    live, before = Parts.of(window).inside_tab.live, insight(window)
    live.setChecked(False)
    draw(window, Drawing())
    assert insight(window) is before
    assert "earlier drawing" in sentence(window)
    live.setChecked(True)
    assert insight(window).is_blank
    assert "earlier drawing" not in sentence(window)


def test_on_another_tab_nothing_is_computed_until_it_is_shown_again(window: MainWindow) -> None:
    before = insight(window)
    window.tabs.setCurrentWidget(Parts.of(window).draw_tab)
    draw(window, Drawing())
    assert insight(window) is before
    window.tabs.setCurrentWidget(Parts.of(window).inside_tab)
    assert insight(window).is_blank


def test_a_click_and_the_arrow_keys_choose_a_unit(window: MainWindow, qtbot: QtBot) -> None:
    network = Parts.of(window).inside_tab.network
    (conv2,) = [place for place in network.places() if place.stage == "conv2"]
    unit = Unit("conv2", 6, 3, 8)
    with qtbot.waitSignal(network.chosen) as chosen:
        QTest.mouseClick(network, Qt.MouseButton.LeftButton, pos=conv2.pixel_place(unit).center().toPoint())
    assert chosen.args == [network.unit]
    assert (network.unit.stage, network.unit.channel) == ("conv2", 6)
    QTest.keyClick(network, Qt.Key.Key_Down)
    assert (network.unit.stage, network.unit.channel) == ("conv2", 7)
    for _ in range(9):
        QTest.keyClick(network, Qt.Key.Key_Right)
    assert (network.unit.stage, network.unit.channel) == ("fc2", 7)
    for _ in range(9):
        QTest.keyClick(network, Qt.Key.Key_Left)
    assert network.unit.stage == "conv1"


def switch_off_and_lend(window: MainWindow) -> Recognizer:
    """Switch a unit off, and let drawings be read with that."""
    experiment = Parts.of(window).inside_tab.experiment
    experiment.edit(experiment.edits.with_switched(Unit("conv2", 3)))
    Parts.of(window).inside_tab.details.tries.read_with.click()
    assert experiment.edited is not None
    return experiment.edited


def read_with(window: MainWindow) -> Recognizer:
    recognizer = Parts.of(window).reader.recognizer
    assert isinstance(recognizer, Recognizer)
    return recognizer


def in_training(window: MainWindow, seed: int) -> Recognizer:
    return Recognizer(LeNet5(generator=np.random.default_rng(seed)), read_with(window).convention, {})


def load_other(window: MainWindow, folder: Path) -> None:
    save_params(LeNet5(generator=np.random.default_rng(2)).get_params(), folder / "other.pkl")
    Parts.of(window).network.load(folder / "other.pkl")
    assert Parts.of(window).network.wait(60_000)


def test_drawings_can_be_read_with_the_edited_network(window: MainWindow) -> None:
    tab, experiment = Parts.of(window).inside_tab, Parts.of(window).inside_tab.experiment
    original = experiment.original
    edited = switch_off_and_lend(window)
    assert read_with(window).network is edited.network
    assert experiment.original is original, "the edits are kept"
    assert child(window, QLabel, "parameters").text().startswith("The edited network")
    experiment.edit(experiment.edits.with_switched(Unit("fc1", 4)))
    assert experiment.edited is not None
    assert read_with(window).network is experiment.edited.network, "it follows the edits"
    draw(window, Drawing(strokes=FOUR.strokes[:1]))
    assert experiment.edits
    experiment.undo()
    experiment.undo()
    assert read_with(window) is original
    assert not tab.details.tries.read_with.isChecked()


def test_other_parameters_take_the_place_of_the_edited_ones(window: MainWindow, tmp_path: Path) -> None:
    tab, edited = Parts.of(window).inside_tab, switch_off_and_lend(window)
    load_other(window, tmp_path)
    assert read_with(window).network is not edited.network
    assert tab.experiment.original is read_with(window)
    assert not tab.details.tries.read_with.isChecked()
    tab.experiment.undo()
    assert tab.experiment.original is read_with(window)


def test_shift_and_arrow_keys_walk_on_a_map(
    window: MainWindow,
) -> None:
    network = Parts.of(window).inside_tab.network
    network.choose(Unit("conv1", 0, 3, 20))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(network, key, Qt.KeyboardModifier.ShiftModifier)
    assert network.unit == Unit("conv1", 0, 4, 18)
    for key in (Qt.Key.Key_Right,) * 6 + (Qt.Key.Key_Left,) * 6:
        QTest.keyClick(network, key)
    assert network.unit == Unit("conv1", 0, 4, 18)


def test_a_unit_that_is_switched_off_is_crossed_out(window: MainWindow) -> None:
    tab = Parts.of(window).inside_tab
    place = next(place for place in tab.network.places() if place.stage == "conv2").place(5)
    tab.paths.setChecked(False)
    before = tab.network.grab(place.toRect()).toImage()
    tab.experiment.edit(Edits(off=frozenset({("conv2", 5)})))
    after = tab.network.grab(place.toRect()).toImage()
    bad = theme_of(tab).bad.name()

    def crosses(image: QImage) -> int:
        return sum(image.pixelColor(at, at).name() == bad for at in range(min(image.width(), image.height())))

    assert crosses(before) == 0
    assert crosses(after) > 3


def test_the_same_drawing_is_no_earlier_one(window: MainWindow, tmp_path: Path) -> None:
    Parts.of(window).inside_tab.live.setChecked(False)
    load_other(window, tmp_path)
    assert window.wait_for_reading(60_000)
    assert "earlier drawing" not in sentence(window)


def test_a_remark_is_forgotten_with_its_network(window: MainWindow) -> None:
    tab = Parts.of(window).inside_tab
    tab.remark("This 4 was read as 4.", insight(window).picture)
    draw(window, Drawing())
    draw(window, FOUR)
    assert sentence(window) == "This 4 was read as 4."
    tab.show_recognizer(Recognizer.load())
    assert sentence(window) != "This 4 was read as 4."


def test_a_network_in_training_takes_the_place_of_the_edited_one(window: MainWindow) -> None:
    edited, box = switch_off_and_lend(window), Parts.of(window).inside_tab.details.tries.read_with
    # As when a run that lends nothing ends, or "Draw meanwhile" is switched off without a run.
    Parts.of(window).train_tab.returned.emit()
    assert read_with(window).network is edited.network
    assert box.isChecked(), "only what is lent is given back"
    other = in_training(window, 2)
    Parts.of(window).train_tab.lent.emit(other)
    assert read_with(window).network is other.network
    assert not box.isChecked()
    Parts.of(window).train_tab.returned.emit()
    assert read_with(window) is Parts.of(window).network.recognizer


def test_edits_outlive_a_training_that_lends_its_network(window: MainWindow) -> None:
    experiment = Parts.of(window).inside_tab.experiment
    original = experiment.original
    experiment.edit(Edits(pruned=0.6))
    for seed in (2, 3):
        Parts.of(window).train_tab.lent.emit(in_training(window, seed))
        assert experiment.edits == Edits(pruned=0.6)
    Parts.of(window).train_tab.returned.emit()
    assert read_with(window) is original
    assert experiment.edits == Edits(pruned=0.6)
    experiment.undo()
    assert experiment.original is original


def test_without_edits_the_network_in_training_is_looked_into(window: MainWindow) -> None:
    experiment = Parts.of(window).inside_tab.experiment
    experiment.edit(Edits(pruned=0.6))
    lent = in_training(window, 2)
    Parts.of(window).train_tab.lent.emit(lent)
    experiment.undo()
    assert experiment.original is not None
    assert experiment.original.network is lent.network
    Parts.of(window).train_tab.returned.emit()
    assert experiment.original is Parts.of(window).network.recognizer


def test_an_edited_network_is_used_during_training(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_tab = Parts.of(window).train_tab
    monkeypatch.setattr(TrainTab, "phase", Phase.RUNNING)
    train_tab.lent.emit(in_training(window, 2))
    edited = switch_off_and_lend(window)
    assert not train_tab.side.meanwhile.isChecked()
    assert read_with(window).network is edited.network


def test_without_a_network_nothing_is_shown(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.recognition.recognizer.resource_path", lambda name: tmp_path / name)
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: bool(window.message_bar.text))
    assert Parts.of(window).inside_tab.experiment.original is None
    window.close()
