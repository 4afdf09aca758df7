"""The whole tab with the real engine, on a few digits that the program writes itself."""

import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.services.messages import Messages
from app.theme.theme import DARK, LIGHT, apply_theme
from app.train.runs.curves import BATCH_ACCURACY, BATCH_LOSS, LEARNING_RATE
from app.train.runs.run import Run
from app.train.runs.session import Phase
from app.train.runs.store import RunFolder
from app.train.tab import TrainTab
from lenet.datasets.sources import Source, SourceKind
from lenet.nn.input import ARTICLE_CONVENTION
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import load_params
from lenet.recognition.recognizer import Recognizer
from lenet.training.events import Event
from tests.app.children import child, choose, click, text

DIGITS = Source(SourceKind.BUILT_IN, count=60)

LOADED = Recognizer(LeNet5(generator=np.random.default_rng(8)), ARTICLE_CONVENTION)


class Heard:
    """What the tab tells the window."""

    def __init__(self, tab: TrainTab) -> None:
        self.sentences: list[str] = []
        self.confirmations: list[str] = []
        self.chosen: list[Path] = []
        self.lent: list[Recognizer] = []
        self.returned: list[None] = []
        self.trained: list[object] = []
        tab.messages.failed.connect(self.sentences.append)
        tab.messages.told.connect(self.confirmations.append)
        tab.chosen.connect(self.chosen.append)
        tab.lent.connect(self.lent.append)
        tab.returned.connect(lambda: self.returned.append(None))
        tab.trained.connect(self.trained.append)


@pytest.fixture
def tab(tmp_path: Path, qtbot: QtBot) -> Iterator[TrainTab]:
    tab = TrainTab(tmp_path, Messages(), data_dir=tmp_path, loaded=lambda: LOADED)
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    tab.data.use((DIGITS,))
    tab.recipe.fields.batch_size.setValue(6)
    tab.recipe.fields.threads.setValue(1)
    yield tab
    tab.close_threads()


@pytest.fixture
def heard(tab: TrainTab) -> Heard:
    return Heard(tab)


def done(tab: TrainTab, name: str) -> float:
    found = child(tab, QProgressBar, name)
    return (found.value() - found.minimum()) / (found.maximum() - found.minimum())


def begin(tab: TrainTab, qtbot: QtBot, *, epochs: int) -> None:
    tab.recipe.fields.epochs.setValue(epochs)
    click(tab, "start")
    # It may have ended already.
    begun = (Phase.RUNNING, Phase.ENDED)
    qtbot.waitUntil(lambda: tab.phase in begun and tab.session.snapshot is not None)


def finish(tab: TrainTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.phase is Phase.ENDED)


FOREVER = 100_000


def pause(tab: TrainTab, qtbot: QtBot) -> None:
    click(tab, "pause")
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)


def test_it_has_the_parts_that_automation_looks_for(tab: TrainTab, qtbot: QtBot) -> None:
    assert tab.objectName() == "trainTab"
    for name in ("dataSource", "preset", "epochs", "batchSize", "learningRate", "start", "pause", "stop"):
        child(tab, QWidget, name)
    for name in ("runProgress", "epochProgress"):
        child(tab, QProgressBar, name)
    for name in ("trainStatus", "accuracy"):
        child(tab, QLabel, name)
    child(tab, QAbstractButton, "useNetwork")
    sources = child(tab, QComboBox, "dataSource")
    assert [sources.itemText(index) for index in range(sources.count())] == [
        "MNIST",
        "Built-in digits",
        "My digits",
        "IDX files",
        "Folder of pictures",
    ]
    qtbot.waitUntil(lambda: tab.data.digits is not None)
    assert child(tab, QWidget, "start").isEnabled()
    for name in ("pause", "stop", "oneMore", "useNetwork", "save"):
        assert not child(tab, QWidget, name).isEnabled()
        assert child(tab, QWidget, name).toolTip() in (
            "Nothing is being trained",
            "There is no run to go on with",
            "No network was trained yet",
        )
    assert done(tab, "runProgress") == 0


def test_nothing_is_loaded_before_the_tab_is_shown(tmp_path: Path, qtbot: QtBot) -> None:
    tab = TrainTab(tmp_path, Messages(), data_dir=tmp_path, loaded=lambda: None)
    qtbot.addWidget(tab)
    assert tab.data.kind is SourceKind.BUILT_IN, "which needs nothing, where there is no MNIST"
    loads = [tab.data.is_loading]
    tab.show()
    loads.append(tab.data.is_loading)
    assert loads == [False, True]
    tab.close_threads()


def test_a_run_ends_without_being_shown(tab: TrainTab, heard: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    kept: list[Path] = []
    tab.saving.kept.connect(kept.append)
    tab.session.phase_changed.connect(lambda phase: phase is Phase.RUNNING and tab.launch.start())
    click(tab, "start")
    assert tab.phase.is_active, "its digits may still be on their way"
    tab.launch.start()
    finish(tab, qtbot)
    assert done(tab, "runProgress") == done(tab, "epochProgress") == 1
    assert text(tab, "trainStatus").startswith("Done: epoch 3 of 3")
    assert re.fullmatch(r"\d+\.\d %", text(tab, "accuracy"))
    assert heard.sentences == []
    assert heard.trained == [tab.saving.trained], "one run"
    assert tab.view.charts is None, "it was not shown"
    assert child(tab, QWidget, "start").isEnabled()
    assert kept == list(tmp_path.glob("runs/*/*.pkl"))
    assert list(tmp_path.glob("runs/*/run.*")) == [], "it has come to its end"
    best = tab.saving.trained
    assert best is not None
    np.testing.assert_array_equal(load_params(kept[0])["conv1"]["W"], best.params["conv1"]["W"])
    click(tab, "useNetwork")
    assert heard.chosen == kept
    assert Recognizer.load(kept[0]).meta["dataset"] == "built-in digits"
    tab.saving.save_log(tmp_path / "log.csv")
    lines = (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[0] for line in lines if line[0] != "#"] == ["epoch", "1", "2", "3"]
    tab.show()
    qtbot.waitUntil(lambda: tab.view.charts is not None)


def test_pausing_resuming_and_stopping(tab: TrainTab, qtbot: QtBot) -> None:
    begin(tab, qtbot, epochs=FOREVER)
    assert not child(tab, QWidget, "start").isEnabled()
    pause(tab, qtbot)
    assert text(tab, "trainStatus").endswith("paused")
    assert child(tab, QWidget, "start").accessibleName() == "Resume"
    before = tab.session.snapshot
    qtbot.wait(30)
    assert tab.session.snapshot is before
    click(tab, "start")
    assert tab.phase is Phase.RUNNING
    qtbot.waitUntil(lambda: tab.session.snapshot is not before)
    pause(tab, qtbot)
    click(tab, "pause")
    assert tab.phase is Phase.RUNNING, "the button that pauses resumes too"
    click(tab, "stop")
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Stopped in epoch")
    assert child(tab, QWidget, "useNetwork").isEnabled()


def test_the_large_button_is_for_what_comes_next(tab: TrainTab, heard: Heard, qtbot: QtBot) -> None:
    controls = tab.controls

    def primary() -> str:
        present = controls.primary.currentWidget()
        assert present is not None
        return present.objectName()

    qtbot.waitUntil(lambda: tab.data.digits is not None)
    assert primary() == "start"
    assert text(tab, "trainStatus").startswith("Ready: Built-in digits, your own")
    tab.show()
    QApplication.processEvents()
    places = [controls.primary.geometry(), controls.stop.geometry(), controls.one_more.geometry()]
    begin(tab, qtbot, epochs=FOREVER)
    assert (primary(), text(tab, "pause")) == ("pause", "Pause")
    pause(tab, qtbot)
    assert (primary(), text(tab, "pause")) == ("pause", "Resume")
    click(tab, "stop")
    finish(tab, qtbot)
    assert primary() == "useNetwork"
    QApplication.processEvents()
    assert places == [controls.primary.geometry(), controls.stop.geometry(), controls.one_more.geometry()]
    click(tab, "useNetwork")
    assert primary() == "start"
    assert len(heard.chosen) == 1
    tab.recipe.fields.epochs.setValue(1)
    assert text(tab, "trainStatus").startswith("Ready: ")
    click(tab, "trainAgain")
    finish(tab, qtbot)
    assert primary() == "useNetwork"
    tab.recipe.fields.epochs.setValue(2)
    assert primary() == "start", "something else would be trained"


def test_a_run_has_a_name_that_can_be_changed(tab: TrainTab, heard: Heard, qtbot: QtBot) -> None:
    name = child(tab, QLineEdit, "runName")
    renamed: list[tuple[Path, Path]] = []
    tab.saving.renamed.connect(lambda *paths: renamed.append(paths))
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert re.fullmatch(r"Your own, today \d\d:\d\d", name.text())
    name.setText("For Ada")
    name.editingFinished.emit()
    ((old, new),) = renamed
    assert (old.exists(), new.exists(), new.name) == (False, True, "For Ada.pkl")
    click(tab, "useNetwork")
    assert heard.chosen == [new]
    assert name.text() == "For Ada"


def test_nothing_of_the_run_before_is_shown_while_digits_are_made_ready(tab: TrainTab, qtbot: QtBot) -> None:
    tab.show()
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    qtbot.waitUntil(lambda: tab.view.charts is not None and tab.view.charts.loss.has_line)
    charts, accuracy = tab.view.charts, text(tab, "accuracy")
    assert charts is not None
    tab.data.use((Source(SourceKind.BUILT_IN, count=50_000),))
    click(tab, "trainAgain")
    assert (text(tab, "accuracy"), charts.loss.has_line, done(tab, "runProgress")) == ("–", False, 0)
    assert not child(tab, QLineEdit, "runName").isVisible()
    click(tab, "stop")
    assert (text(tab, "accuracy"), charts.loss.has_line) == (accuracy, True), "it was called off"
    assert child(tab, QLineEdit, "runName").isVisible()


def test_an_early_stop_leaves_a_network(tab: TrainTab, heard: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    tab.recipe.fields.batch_size.setValue(1)
    begin(tab, qtbot, epochs=FOREVER)
    click(tab, "stop")
    finish(tab, qtbot)
    click(tab, "useNetwork")
    assert load_params(heard.chosen[0])["conv1"]["W"].shape == (25, 6)
    assert list(tmp_path.glob("runs/*/run.*")) == []
    for log in tmp_path.glob("runs/*/log.csv"):
        log.unlink()  # a machine may be so quick that an epoch has ended
    tab.saving.save_log(tmp_path / "log.csv")
    assert [sentence.split(":")[0] for sentence in heard.sentences] == ["There is no log of this run yet"]


def test_results_are_saved_before_the_next_run(
    tab: TrainTab, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    tab.show()
    qtbot.waitUntil(lambda: tab.view.charts is not None)
    charts = tab.view.charts
    assert charts is not None
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    tab.saving.save_network(tmp_path / "mine.pkl")
    tab.saving.save_charts(tmp_path / "charts.png")
    tab.saving.save_charts(tmp_path / "charts.svg")
    assert load_params(tmp_path / "mine.pkl")["meta"]["epoch"] == 1
    assert (tmp_path / "charts.png").read_bytes().startswith(b"\x89PNG")
    svg = (tmp_path / "charts.svg").read_text(encoding="utf-8")
    assert "<svg" in svg
    assert "Loss" in svg, "its words are words"
    assert len(heard.confirmations) == 3
    tab.saving.save_network(tmp_path / "no" / "such" / "folder.pkl")
    assert len(heard.sentences) == 1
    first = tab.session.snapshot
    assert first is not None
    assert "%" in text(tab, "accuracy")
    assert charts.loss.has_line
    tab.recipe.fields.epochs.setValue(2)
    click(tab, "start")
    assert text(tab, "accuracy") == "–"
    assert text(tab, "trainStatus") == "The first digits are being learned"
    assert done(tab, "runProgress") == 0
    assert not any(chart.has_line for chart in (charts.loss, charts.accuracy, charts.rate))
    assert tab.view._earlier == [first.lines]
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Done: epoch 2 of 2")


def test_a_run_lends_its_network_and_takes_another_rate(tab: TrainTab, heard: Heard, qtbot: QtBot) -> None:
    choose(tab, "schedule", "constant")
    tab.side.meanwhile.setChecked(True)
    tab.lend_no_more()
    assert tab.side.meanwhile.isChecked(), "nothing is lent now"
    begin(tab, qtbot, epochs=FOREVER)
    for name in ("dataSource", "preset", "epochs", "batchSize", "optimizer"):
        assert not child(tab, QWidget, name).isEnabled(), name
    tab.recipe.fields.learning_rate.setValue(0.0007)

    def is_learned_with() -> bool:
        snapshot = tab.session.snapshot
        return snapshot is not None and 0.0007 in snapshot.lines["learning_rate"].low

    qtbot.waitUntil(is_learned_with)
    qtbot.waitUntil(lambda: len(heard.lent) >= 2)
    first, second = (recognizer.network.get_params()["conv1"]["W"] for recognizer in heard.lent[:2])
    assert not np.array_equal(first, second)
    returns = len(heard.returned)
    tab.lend_no_more()
    assert not tab.side.meanwhile.isChecked(), "the person reads with something else"
    assert len(heard.returned) == returns + 1
    click(tab, "stop")
    finish(tab, qtbot)
    assert len(heard.returned) == returns + 2
    assert child(tab, QWidget, "dataSource").isEnabled()


def test_it_starts_from_the_loaded_network_and_adds_an_epoch(tab: TrainTab, qtbot: QtBot) -> None:
    choose(tab, "startsFrom", "loaded")
    tab.recipe.fields.learning_rate.setValue(1e-6)
    begin(tab, qtbot, epochs=2)
    click(tab, "oneMore")
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Done: epoch 3 of 3")
    snapshot = tab.session.snapshot
    assert snapshot is not None
    loaded = LOADED.network.get_params()["conv1"]["W"]
    np.testing.assert_allclose(snapshot.filters, loaded, atol=1e-3)
    click(tab, "oneMore")
    assert tab.phase is Phase.RUNNING
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Done: epoch 4 of 4")


def test_a_network_not_saved_can_be_resumed(
    tab: TrainTab, heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: RunFolder, _trained: object) -> Path:
        raise OSError("The disk is full: make room.")

    monkeypatch.setattr(RunFolder, "keep", refuse)
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert heard.sentences == ["The disk is full: make room."]
    run = tab.store.broken_off()
    assert run is not None
    monkeypatch.undo()
    tab.launch.resume(run)
    finish(tab, qtbot)
    assert tab.store.broken_off() is None


def test_a_loss_that_explodes_ends_the_run_and_says_what_to_try(tab: TrainTab, qtbot: QtBot) -> None:
    choose(tab, "schedule", "constant")
    tab.recipe.fields.learning_rate.setValue(10)
    tab.recipe.fields.weight_decay.setValue(1)  # so that every step makes the weights nine times larger
    tab.recipe.fields.epochs.setValue(FOREVER)
    click(tab, "start")
    finish(tab, qtbot)
    assert "exploded" in text(tab, "trainNotesText")
    assert text(tab, "trainStatus").endswith("the loss is no longer a number")
    assert not child(tab, QWidget, "oneMore").isEnabled()
    assert not child(tab, QWidget, "useNetwork").isEnabled()


def test_after_an_error_the_next_run_is_fine(
    tab: TrainTab, heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def steps(run: Run) -> Generator[Event, None, None]:
        yield from original(run)
        raise OSError("The machine has caught fire: put it out.")

    original = Run.steps
    (tmp_path / "runs").write_text("no folder can be made here", encoding="utf-8")
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert "could not be saved" in text(tab, "trainNotesText")
    assert text(tab, "trainStatus").startswith("Done"), "training went on"
    (tmp_path / "runs").unlink()
    heard.sentences.clear()
    monkeypatch.setattr(Run, "steps", steps)
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert heard.sentences == ["The machine has caught fire: put it out."]
    monkeypatch.undo()
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert len(heard.sentences) == 1


def test_waiting_for_digits_ends_with_an_error_or_a_stop(tab: TrainTab, qtbot: QtBot, tmp_path: Path) -> None:
    choose(tab, "dataSource", "mnist")
    qtbot.waitUntil(lambda: child(tab, QWidget, "fetchData").isVisibleTo(tab))
    assert text(tab, "fetchData") == "Download MNIST"
    assert not child(tab, QWidget, "start").isEnabled()
    assert child(tab, QWidget, "start").toolTip() == "Choose data first"
    tab.data.use((Source(SourceKind.FOLDER, (tmp_path / "gone",)),))
    click(tab, "start")
    qtbot.waitUntil(lambda: not tab.phase.is_active)
    assert "gone" in text(tab, "dataNote")
    tab.data.use((Source(SourceKind.BUILT_IN, count=50_000),))
    click(tab, "start")
    assert child(tab, QWidget, "start").accessibleName() == "Getting ready…"
    qtbot.waitUntil(lambda: "%" in text(tab, "trainStatus"))
    click(tab, "stop")
    assert tab.phase is Phase.IDLE
    click(tab, "cancelData")
    qtbot.waitUntil(lambda: not tab.data.is_loading)
    assert tab.session.snapshot is None


def test_the_keys_stay_with_the_controls(tab: TrainTab, qtbot: QtBot) -> None:
    tab.show()
    tab.activateWindow()
    tab.recipe.fields.epochs.setValue(FOREVER)
    qtbot.waitUntil(lambda: tab.data.digits is not None)

    def press_space(phase: Phase) -> str:
        focused = tab.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: tab.phase is phase)
        names = "start", "pause", "stop", "useNetwork"
        return next(name for name in names if child(tab, QWidget, name).hasFocus())

    child(tab, QWidget, "start").setFocus()
    assert press_space(Phase.RUNNING) == "pause"
    assert press_space(Phase.PAUSED) == "pause"
    assert press_space(Phase.RUNNING) == "pause"
    child(tab, QWidget, "stop").setFocus()
    assert press_space(Phase.ENDED) == "useNetwork"


class PaintCounter(QObject):
    """Counts how often a widget is painted since another was painted last."""

    def __init__(self, moving: QWidget, *at_rest: QWidget) -> None:
        super().__init__()
        self.count = 0
        self._moving = moving
        for widget in (moving, *at_rest):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count = self.count + 1 if watched is self._moving else 0
        return False


def test_a_run_is_painted_in_both_themes(
    tab: TrainTab, qtbot: QtBot, light: None, qapp: QApplication
) -> None:
    tab.side.meanwhile.setChecked(False)
    tab.show()
    begin(tab, qtbot, epochs=FOREVER)
    qtbot.waitUntil(lambda: tab.view.charts is not None)
    charts = tab.view.charts
    assert charts is not None
    at_rest = (child(tab, QWidget, name) for name in ("samples", "counts", "dataSource"))
    paints = PaintCounter(child(tab, QWidget, "filters"), *at_rest)
    qtbot.waitUntil(lambda: paints.count >= 4)
    for theme in (DARK, LIGHT):
        apply_theme(qapp, theme)
        picture = charts.loss.plot.grab().toImage()
        assert picture.pixelColor(picture.width() - 3, 3) == theme.raised
    pause(tab, qtbot)
    snapshot = tab.session.snapshot
    assert snapshot is not None
    for chart, key in (
        (charts.loss, BATCH_LOSS),
        (charts.accuracy, BATCH_ACCURACY),
        (charts.rate, LEARNING_RATE),
    ):
        shown, _ = chart.plot._curves[key].getData()
        np.testing.assert_array_equal(shown, snapshot.lines[key].x)


def test_a_run_resumes_with_its_own_digits(tab: TrainTab, heard: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    begin(tab, qtbot, epochs=FOREVER)
    pause(tab, qtbot)
    (path,) = tmp_path.glob("runs/*/run.checkpoint")
    run = tab.store.opened(path, datetime.now())
    tab.launch.resume(run)
    assert len(heard.sentences) == 1
    assert tab.phase is Phase.PAUSED
    click(tab, "stop")
    finish(tab, qtbot)
    tab.launch.resume(replace(run, sources=(replace(DIGITS, seed=1),)))
    qtbot.waitUntil(lambda: len(heard.sentences) == 2)
    assert "not the digits" in heard.sentences[1]
