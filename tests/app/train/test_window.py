"""The Train tab in its window: drawing while it learns, using what it learned, closing and resuming."""

import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, QThread, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.dialogs.close_question import ask_to_close
from app.settings.settings import Settings
from app.settings.table import DRAW_MEANWHILE, PARAMETERS_FILE, RECENT_PARAMETERS
from app.train.runs.session import Phase
from app.train.setup.source_loading import load_digits
from app.window.main_window import MainWindow
from lenet.cli import main
from lenet.datasets.sources import Source, SourceKind
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.progress import finish
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import load_params, save_params
from lenet.training.checkpoint import Checkpoint, LearnedData
from lenet.training.checkpoint_file import save_checkpoint
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.app.children import click, text

DIGITS = Source(SourceKind.BUILT_IN, count=60)

FOREVER = 100_000

LINE = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "memory" / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, store: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., MainWindow]]:
    """Open windows as a person does (restores) or a program; all of them are closed in the end."""
    windows: list[MainWindow] = []
    monkeypatch.setattr("app.application.ask_to_close", lambda _: True)

    def open_one(*, restores: bool) -> MainWindow:
        settings = Settings(Path(store.fileName()).with_suffix(".json"), restores=restores)
        window = Parts(qapp, settings, data_dir=tmp_path).window
        windows.append(window)
        qtbot.addWidget(window)
        qtbot.waitUntil(lambda: "test set" in text(window, "parameters"))
        Parts.of(window).train_tab.data.use((DIGITS,))
        Parts.of(window).train_tab.recipe.fields.batch_size.setValue(6)
        Parts.of(window).train_tab.recipe.fields.threads.setValue(1)
        return window

    yield open_one
    monkeypatch.setattr("app.application.ask_to_close", lambda _: True)
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window(restores=False)


def train(window: MainWindow, qtbot: QtBot, *, epochs: int) -> None:
    """Start a training, and wait until it learns."""
    Parts.of(window).train_tab.recipe.fields.epochs.setValue(epochs)
    click(window, "start")
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.session.snapshot is not None)


def parameters(window: MainWindow, beginning: str, qtbot: QtBot) -> None:
    """Wait until drawings are read with a certain network."""
    qtbot.waitUntil(lambda: text(window, "parameters").startswith(beginning))


def end_run(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.phase is Phase.ENDED)


def test_drawings_are_read_with_the_network_in_training(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    parts = Parts.of(window)
    assert window.tabs.indexOf(parts.train_tab) == 1
    assert window.tabs.tabText(1) == "Train"
    window.show()
    assert window.tabs.currentIndex() == 0
    assert parts.train_tab.view.charts is None, "it costs nothing until it is shown"
    parts.draw_tab.set_drawing(LINE)
    assert window.wait_for_reading(60_000)
    readings: list[object] = []
    parts.draw_tab.reading_changed.connect(readings.append)
    train(window, qtbot, epochs=FOREVER)
    qtbot.waitUntil(lambda: len(readings) >= 3)
    assert text(window, "parameters").startswith("The network in training")
    click(window, "stop")
    end_run(window, qtbot)
    parameters(window, "Built-in network: ", qtbot)
    assert window.wait_for_reading(60_000)
    train(window, qtbot, epochs=FOREVER)
    parameters(window, "The network in training", qtbot)
    click(window, "drawMeanwhile")
    assert text(window, "parameters").startswith("Built-in network")
    assert parts.settings.get(DRAW_MEANWHILE) is False
    click(window, "drawMeanwhile")
    parameters(window, "The network in training", qtbot)
    path = tmp_path / "mine.pkl"
    save_params(LeNet5(generator=np.random.default_rng(0)).get_params(), path)
    window.open_path(path)
    parameters(window, "mine.pkl", qtbot)
    qtbot.wait(600)
    assert text(window, "parameters").startswith("mine.pkl"), "the training no longer lends its network"


def test_a_trained_network_is_offered_used_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    settings = Parts.of(window).settings
    window.show()
    train(window, qtbot, epochs=1)
    end_run(window, qtbot)
    (path,) = settings.get(RECENT_PARAMETERS)
    assert load_params(path)["meta"]["recipe"]["epochs"] == 1, "it is among the recent ones though not used"
    assert window.offer_bar.isVisible(), "the Draw tab is shown"
    window.tabs.setCurrentIndex(1)
    assert not window.offer_bar.isVisible(), "the Train tab has a button for it"
    window.tabs.setCurrentIndex(0)
    click(window, "declineOffer")
    window.tabs.setCurrentIndex(1)
    window.tabs.setCurrentIndex(0)
    assert not window.offer_bar.isVisible(), "it was declined"
    train(window, qtbot, epochs=1)
    end_run(window, qtbot)
    click(window, "acceptOffer")
    parameters(window, "Your own, ", qtbot)
    assert "% right on the validation digits" in text(window, "parameters")
    window.tabs.setCurrentIndex(1)
    window.tabs.setCurrentIndex(0)
    assert not window.offer_bar.isVisible()
    used = settings.get(PARAMETERS_FILE)
    assert used is not None
    assert window.statusBar().currentMessage() == f"Drawings are now read with {used.stem}."
    assert used.is_relative_to(settings.folder)
    assert {path.name for path in settings.folder.iterdir()} <= {"settings.json", "runs"}
    train(window, qtbot, epochs=1)
    end_run(window, qtbot)
    click(window, "useNetwork")
    qtbot.waitUntil(lambda: settings.get(PARAMETERS_FILE) not in (None, used))


def test_closing_asks_first(
    open_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def stay(_: QWidget) -> bool:
        asked.append("asked")
        return False

    window = open_window(restores=True)
    monkeypatch.setattr("app.application.ask_to_close", stay)
    window.close()
    assert asked == [], "nothing is being trained"
    for restores in (False, True):
        window = open_window(restores=restores)
        window.show()
        train(window, qtbot, epochs=FOREVER)
        assert window.close() is not restores, "a program is asked nothing"
    assert asked == ["asked"]
    assert window.isVisible()
    before = Parts.of(window).train_tab.session.snapshot
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.session.snapshot is not before)


def test_the_question_has_two_answers(window: MainWindow) -> None:
    for answer, closes in (("Close", True), ("Keep training", False)):

        def press(answer: str = answer) -> None:
            (button,) = (
                each
                for box in window.findChildren(QMessageBox, "closeQuestion")
                for each in box.buttons()
                if each.text() == answer and box.isVisible()
            )
            button.click()

        QTimer.singleShot(0, press)
        assert ask_to_close(window) is closes


def put_down(open_window: Callable[..., MainWindow], qtbot: QtBot, *, epochs: int) -> None:
    """Close a window in whose training there is a pause."""
    window = open_window(restores=True)
    tab = Parts.of(window).train_tab
    tab.session.phase_changed.connect(tab.session.pause)
    train(window, qtbot, epochs=epochs)
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    assert window.close()
    assert not any(thread.isRunning() for thread in window.findChildren(QThread))


def test_a_run_is_resumed_on_demand(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    put_down(open_window, qtbot, epochs=3)
    window = open_window(restores=True)
    window.show()
    qtbot.waitUntil(window.offer_bar.isVisible)
    assert "of 3;" in text(window, "offerText")
    assert window.tabs.currentIndex() == 0, "the person goes on drawing"
    click(window, "acceptOffer")
    assert window.tabs.currentIndex() == 1
    end_run(window, qtbot)
    assert text(window, "trainStatus").startswith("Done: epoch 3 of 3")
    assert not list((tmp_path / "memory").glob("runs/*/run.checkpoint"))


def test_an_offer_returns_until_it_is_declined(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    put_down(open_window, qtbot, epochs=FOREVER)
    program = open_window(restores=False)
    window = open_window(restores=True)
    qtbot.waitUntil(lambda: window.offer_bar.offer is not None)
    assert program.offer_bar.offer is None
    program.close()
    train(window, qtbot, epochs=1)
    assert window.offer_bar.offer is None, "another network is being trained"
    end_run(window, qtbot)
    window.close()
    again = open_window(restores=True)
    qtbot.waitUntil(lambda: again.offer_bar.offer is not None)
    click(again, "declineOffer")
    again.close()
    last = open_window(restores=True)
    assert Parts.of(last).train_tab.store.broken_off() is None
    qtbot.wait(100)
    assert last.offer_bar.offer is None


def trained(tmp_path: Path, recipe: Recipe, *, batches: int | None) -> tuple[Training, Checkpoint]:
    """Train with the engine alone, and return what a checkpoint after some batches, or at the end, has."""
    digits = finish(load_digits((DIGITS,), tmp_path))
    training = Training(recipe, digits.examples[:50], digits.examples[50:], threads=1)
    for _ in islice(training.run(), batches):
        pass
    data, convention = LearnedData.of(digits.examples, 50), digits.examples.convention
    return training, Checkpoint(training.state(), 1, convention, data, settings=digits.settings())


def test_a_run_lost_in_its_test_is_offered(
    open_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    _, whole = trained(tmp_path, Recipe(epochs=2, batch_size=6), batches=None)
    folder = tmp_path / "memory" / "runs" / "2026-11-24 13.05.07"
    folder.mkdir(parents=True)
    save_checkpoint(whole, folder / "run.checkpoint")
    window = open_window(restores=True)
    qtbot.waitUntil(lambda: window.offer_bar.offer is not None)
    assert "in epoch 2 of 2" in text(window, "offerText")
    click(window, "acceptOffer")
    end_run(window, qtbot)
    assert text(window, "trainStatus").startswith("Done: epoch 2 of 2")


def test_a_run_with_pen_strokes_is_continued(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    strokes = tmp_path / "pen.jsonl"
    lines = ({"label": digit, "strokes": [[[0, 0], [digit, 9]]]} for digit in range(10))
    strokes.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    options = ["--data-source", "built-in", "--count", "50", "--strokes", str(strokes), "--batch-size", "8"]
    places = ["--checkpoint", str(tmp_path / "run.checkpoint"), "--out", str(tmp_path / "out.pkl")]
    with pytest.raises(SystemExit) as ended:
        main(["train", *options, *places, "--epochs", "1", "--threads", "1", "--json"])
    assert ended.value.code == 0
    window.open_path(tmp_path / "run.checkpoint")
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.phase.is_active)
    end_run(window, qtbot)
    data, best = Parts.of(window).train_tab.data, Parts.of(window).train_tab.saving.trained
    assert data.words == "80 digits: built-in digits and pen.jsonl"
    assert best is not None
    expected = load_params(tmp_path / "out.pkl")
    np.testing.assert_array_equal(best.params["fc2"]["W"], expected["fc2"]["W"])
    for kind in (SourceKind.IDX, SourceKind.BUILT_IN):
        data.source.setCurrentIndex(data.source.findData(kind.value))
    qtbot.waitUntil(lambda: data.digits is not None)
    assert data.words == "50 digits", "chosen anew, built-in digits are nothing else"


def test_a_run_of_the_command_line_is_continued(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "run.checkpoint"
    path.write_bytes(b"something else")
    window.open_path(path)
    qtbot.waitUntil(lambda: "no checkpoint" in window.message_bar.text)
    assert window.tabs.currentIndex() == 0
    training, begun = trained(tmp_path, Recipe(epochs=3, batch_size=6), batches=5)
    save_checkpoint(begun, path)
    before = path.read_bytes()
    for _ in training.run():
        pass
    window.open_path(path)
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.phase.is_active)
    assert window.tabs.currentIndex() == 1
    end_run(window, qtbot)
    snapshot = Parts.of(window).train_tab.session.snapshot
    assert snapshot is not None
    np.testing.assert_array_equal(snapshot.filters, training.network.get_params()["conv1"]["W"])
    assert path.read_bytes() == before, "the window goes on in a place of its own"


def test_the_command_line_continues_a_windows_run(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    train(window, qtbot, epochs=4)
    assert window.close()
    (path,) = Parts.of(window).settings.folder.glob("runs/*/run.checkpoint")
    out = tmp_path / "resumed.pkl"
    with pytest.raises(SystemExit) as ended:
        main(["train", "--resume", str(path), "--out", str(out), "--json"])
    assert ended.value.code == 0
    assert load_params(out)["meta"]["recipe"]["epochs"] == 4
