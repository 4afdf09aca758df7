"""The whole tab with the real engine, on a few digits that the program writes itself."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.services.messages import Messages
from app.theme.theme import DARK, LIGHT, apply_theme
from app.train.runs.curves import BATCH_ACCURACY, BATCH_LOSS, LEARNING_RATE
from app.train.runs.run import Run
from app.train.runs.session import Phase
from app.train.runs.store import BrokenOff, RunFolder
from app.train.tab import TrainTab
from lenet.datasets.sources import Source, SourceKind
from lenet.nn.input import ARTICLE_CONVENTION
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import load_params
from lenet.recognition.recognizer import Recognizer
from lenet.training.checkpoint_file import load_checkpoint
from lenet.training.events import Event

DIGITS = Source(SourceKind.BUILT_IN, count=60)

LOADED = Recognizer(LeNet5(generator=np.random.default_rng(8)), ARTICLE_CONVENTION)


class Listener(QObject):
    """Writes down what the tab tells the window."""

    def __init__(self, tab: TrainTab) -> None:
        super().__init__()
        self.sentences: list[str] = []
        self.confirmations: list[str] = []
        self.chosen: list[Path] = []
        self.lent: list[Recognizer] = []
        self.returns = 0
        self.trained: list[object] = []
        tab.messages.failed.connect(self.hear_failed)
        tab.messages.told.connect(self.hear_told)
        tab.chosen.connect(self.hear_chosen)
        tab.lent.connect(self.hear_lent)
        tab.returned.connect(self.hear_returned)
        tab.trained.connect(self.hear_trained)

    @Slot(str)
    def hear_failed(self, sentence: str) -> None:
        self.sentences.append(sentence)

    @Slot(str)
    def hear_told(self, sentence: str) -> None:
        self.confirmations.append(sentence)

    @Slot(object)
    def hear_chosen(self, path: Path) -> None:
        self.chosen.append(path)

    @Slot(object)
    def hear_lent(self, recognizer: Recognizer) -> None:
        self.lent.append(recognizer)

    @Slot()
    def hear_returned(self) -> None:
        self.returns += 1

    @Slot(object)
    def hear_trained(self, trained: object) -> None:
        self.trained.append(trained)


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
def listener(tab: TrainTab) -> Listener:
    return Listener(tab)


def child(tab: TrainTab, name: str) -> QWidget:
    found = tab.findChild(QWidget, name)
    assert found is not None, name
    return found


def text(tab: TrainTab, name: str) -> str:
    found = child(tab, name)
    assert isinstance(found, QLabel | QAbstractButton)
    return found.text()


def click(tab: TrainTab, name: str) -> None:
    found = child(tab, name)
    assert isinstance(found, QAbstractButton)
    assert found.isEnabled(), name
    found.click()


def done(tab: TrainTab, name: str) -> float:
    found = child(tab, name)
    assert isinstance(found, QProgressBar)
    return (found.value() - found.minimum()) / (found.maximum() - found.minimum())


def begin(tab: TrainTab, qtbot: QtBot, *, epochs: int) -> None:
    tab.recipe.fields.epochs.setValue(epochs)
    click(tab, "start")
    qtbot.waitUntil(lambda: tab.phase is Phase.RUNNING and tab.session.snapshot is not None)


def finish(tab: TrainTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.phase is Phase.ENDED, timeout=60_000)


FOREVER = 100_000


def test_it_has_the_parts_that_automation_looks_for(tab: TrainTab) -> None:
    assert tab.objectName() == "trainTab"
    for name in ("dataSource", "preset", "epochs", "batchSize", "learningRate", "start", "pause", "stop"):
        child(tab, name)
    for name in ("runProgress", "epochProgress"):
        assert isinstance(child(tab, name), QProgressBar)
    for name in ("trainStatus", "accuracy"):
        assert isinstance(child(tab, name), QLabel)
    assert isinstance(child(tab, "useNetwork"), QAbstractButton)
    sources = child(tab, "dataSource")
    assert isinstance(sources, QComboBox)
    assert [sources.itemText(index) for index in range(sources.count())] == [
        "MNIST",
        "Built-in digits",
        "My digits",
        "IDX files",
        "Folder of pictures",
    ]


def test_nothing_is_loaded_before_the_tab_is_shown(tmp_path: Path, qtbot: QtBot) -> None:
    tab = TrainTab(tmp_path, Messages(), data_dir=tmp_path, loaded=lambda: None)
    qtbot.addWidget(tab)
    assert tab.data.kind is SourceKind.BUILT_IN, "which needs nothing, where there is no MNIST"
    loads = [tab.data.is_loading]
    tab.show()
    loads.append(tab.data.is_loading)
    assert loads == [False, True]
    tab.close_threads()


def test_before_a_run_only_start_can_be_pressed_and_the_rest_says_why(tab: TrainTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.data.digits is not None)
    assert child(tab, "start").isEnabled()
    for name in ("pause", "stop", "oneMore", "useNetwork", "save"):
        assert not child(tab, name).isEnabled()
        assert child(tab, name).toolTip() in (
            "Nothing is being trained",
            "There is no run to go on with",
            "No network was trained yet",
        )
    assert done(tab, "runProgress") == 0


def test_a_run_goes_from_start_to_end(tab: TrainTab, listener: Listener, qtbot: QtBot) -> None:
    click(tab, "start")
    assert tab.phase.is_active, "its digits may still be on their way"
    finish(tab, qtbot)
    assert done(tab, "runProgress") == done(tab, "epochProgress") == 1
    assert text(tab, "trainStatus").startswith("Done: epoch 3 of 3")
    assert re.fullmatch(r"\d+\.\d %", text(tab, "accuracy"))
    assert listener.sentences == []
    assert listener.trained == [tab.saving.trained]
    assert child(tab, "start").isEnabled()
    assert child(tab, "useNetwork").isEnabled()
    assert list(tab.store._folder.glob("*/run.checkpoint")) == [], "it has come to its end"


def test_it_can_be_started_without_ever_having_been_shown(tab: TrainTab, qtbot: QtBot) -> None:
    assert not tab.isVisible()
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert tab.view.charts is None, "nobody has looked"
    tab.show()
    qtbot.waitUntil(lambda: tab.view.charts is not None)


def test_pausing_resuming_and_stopping(tab: TrainTab, qtbot: QtBot) -> None:
    begin(tab, qtbot, epochs=FOREVER)
    assert not child(tab, "start").isEnabled()
    click(tab, "pause")
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    assert text(tab, "trainStatus").endswith("paused")
    assert child(tab, "start").accessibleName() == "Resume"
    before = tab.session.snapshot
    qtbot.wait(30)
    assert tab.session.snapshot is before
    click(tab, "start")
    assert tab.phase is Phase.RUNNING
    qtbot.waitUntil(lambda: tab.session.snapshot is not before)
    click(tab, "pause")
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    click(tab, "pause")
    assert tab.phase is Phase.RUNNING, "the button that pauses resumes too"
    click(tab, "stop")
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Stopped in epoch")
    assert child(tab, "useNetwork").isEnabled()


def test_stopping_keeps_what_was_learned_before_the_first_epoch_has_ended(
    tab: TrainTab, listener: Listener, qtbot: QtBot
) -> None:
    tab.recipe.fields.batch_size.setValue(1)
    begin(tab, qtbot, epochs=FOREVER)
    click(tab, "stop")
    finish(tab, qtbot)
    click(tab, "useNetwork")
    assert load_params(listener.chosen[0])["conv1"]["W"].shape == (25, 6)


def test_two_starts_in_a_row_start_one_run(tab: TrainTab, listener: Listener, qtbot: QtBot) -> None:
    tab.recipe.fields.epochs.setValue(2)
    tab.launch.start()
    tab.launch.start()
    qtbot.waitUntil(lambda: tab.phase is Phase.RUNNING)
    tab.launch.start()
    finish(tab, qtbot)
    assert len(listener.trained) == 1


def test_a_second_run_follows_the_first_whose_curves_stay(tab: TrainTab, qtbot: QtBot) -> None:
    tab.show()
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    first = tab.session.snapshot
    assert first is not None
    begin(tab, qtbot, epochs=2)
    assert tab.view._earlier == [first.lines]
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Done: epoch 2 of 2")


def test_one_more_epoch_in_a_run_and_after_it(tab: TrainTab, qtbot: QtBot) -> None:
    begin(tab, qtbot, epochs=2)
    click(tab, "oneMore")
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Done: epoch 3 of 3")
    click(tab, "oneMore")
    assert tab.phase is Phase.RUNNING
    finish(tab, qtbot)
    assert text(tab, "trainStatus").startswith("Done: epoch 4 of 4")


def test_only_learning_rate_and_decay_can_be_changed_while_it_runs(tab: TrainTab, qtbot: QtBot) -> None:
    tab.recipe.fields.schedule.setCurrentIndex(tab.recipe.fields.schedule.findData("constant"))
    begin(tab, qtbot, epochs=FOREVER)
    for name in ("dataSource", "preset", "epochs", "batchSize", "optimizer"):
        assert not child(tab, name).isEnabled(), name
    assert child(tab, "learningRate").isEnabled()
    tab.recipe.fields.learning_rate.setValue(0.0007)

    def is_learned_with() -> bool:
        snapshot = tab.session.snapshot
        return snapshot is not None and 0.0007 in snapshot.lines["learning_rate"].low

    qtbot.waitUntil(is_learned_with)
    click(tab, "stop")
    finish(tab, qtbot)
    assert child(tab, "dataSource").isEnabled()


def test_its_network_is_lent_while_it_learns_and_given_back_afterwards(
    tab: TrainTab, listener: Listener, qtbot: QtBot
) -> None:
    tab.side.meanwhile.setChecked(True)
    begin(tab, qtbot, epochs=FOREVER)
    qtbot.waitUntil(lambda: len(listener.lent) >= 2)
    first, second = (recognizer.network.get_params()["conv1"]["W"] for recognizer in listener.lent[:2])
    assert not np.array_equal(first, second)
    returns = listener.returns
    tab.side.meanwhile.setChecked(False)
    assert listener.returns == returns + 1
    click(tab, "stop")
    finish(tab, qtbot)
    assert listener.returns == returns + 2


def test_the_person_may_choose_something_else_to_read_with_meanwhile(tab: TrainTab, qtbot: QtBot) -> None:
    tab.side.meanwhile.setChecked(True)
    tab.lend_no_more()
    assert tab.side.meanwhile.isChecked(), "nothing is lent now"
    begin(tab, qtbot, epochs=FOREVER)
    tab.lend_no_more()
    assert not tab.side.meanwhile.isChecked()


def test_it_can_go_on_with_what_drawings_are_read_with(tab: TrainTab, qtbot: QtBot) -> None:
    starts_from = tab.recipe.fields.starts_from
    starts_from.setCurrentIndex(starts_from.findData("loaded"))
    tab.recipe.fields.learning_rate.setValue(1e-6)
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    snapshot = tab.session.snapshot
    assert snapshot is not None
    loaded = LOADED.network.get_params()["conv1"]["W"]
    np.testing.assert_allclose(snapshot.filters, loaded, atol=1e-3)


def test_the_best_network_is_used(tab: TrainTab, listener: Listener, qtbot: QtBot) -> None:
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    click(tab, "useNetwork")
    (path,) = listener.chosen
    assert Recognizer.load(path).meta["dataset"] == "built-in digits"


@pytest.mark.parametrize("epochs", [1, FOREVER])
def test_a_run_that_has_ended_or_was_stopped_has_its_network_on_the_disk(
    tab: TrainTab, qtbot: QtBot, tmp_path: Path, epochs: int
) -> None:
    kept: list[Path] = []
    tab.saving.kept.connect(kept.append)
    begin(tab, qtbot, epochs=epochs)
    if epochs == FOREVER:
        click(tab, "stop")
    finish(tab, qtbot)
    assert kept == list(tmp_path.glob("runs/*/*.pkl"))
    snapshot = tab.session.snapshot
    assert snapshot is not None
    assert snapshot.best is not None
    np.testing.assert_array_equal(load_params(kept[0])["conv1"]["W"], snapshot.best.params["conv1"]["W"])
    assert list(tmp_path.glob("runs/*/run.*")) == []


def test_until_the_network_could_be_saved_its_run_can_be_resumed(
    tab: TrainTab, listener: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: RunFolder, _trained: object) -> Path:
        raise OSError("The disk is full: make room.")

    monkeypatch.setattr(RunFolder, "keep", refuse)
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert listener.sentences == ["The disk is full: make room."]
    run = tab.store.broken_off()
    assert run is not None
    monkeypatch.undo()
    tab.launch.resume(run)
    finish(tab, qtbot)
    assert tab.store.broken_off() is None


def test_nothing_of_the_run_before_is_told_of_the_next(tab: TrainTab, qtbot: QtBot) -> None:
    tab.show()
    qtbot.waitUntil(lambda: tab.view.charts is not None)
    charts = tab.view.charts
    assert charts is not None
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert "%" in text(tab, "accuracy")
    assert charts.loss.has_line
    click(tab, "start")
    assert text(tab, "accuracy") == "–"
    assert text(tab, "trainStatus") == "The first digits are being learned"
    assert done(tab, "runProgress") == 0
    assert not any(chart.has_line for chart in (charts.loss, charts.accuracy, charts.rate))
    finish(tab, qtbot)


def test_network_and_charts_are_saved_where_the_person_says(
    tab: TrainTab, listener: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    tab.show()
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
    assert len(listener.confirmations) == 3
    tab.saving.save_network(tmp_path / "no" / "such" / "folder.pkl")
    assert len(listener.sentences) == 1


def test_the_log_is_saved_where_the_person_says(tab: TrainTab, qtbot: QtBot, tmp_path: Path) -> None:
    begin(tab, qtbot, epochs=2)
    finish(tab, qtbot)
    tab.saving.save_log(tmp_path / "log.csv")
    lines = (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[0] for line in lines if line[0] != "#"] == ["epoch", "1", "2"]


def test_a_log_that_has_not_begun_is_told_of(
    tab: TrainTab, listener: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    tab.recipe.fields.batch_size.setValue(1)
    begin(tab, qtbot, epochs=FOREVER)
    click(tab, "stop")
    finish(tab, qtbot)
    for log in tmp_path.glob("runs/*/log.csv"):
        log.unlink()  # a machine may be so quick that an epoch has ended
    tab.saving.save_log(tmp_path / "log.csv")
    assert [sentence.split(":")[0] for sentence in listener.sentences] == ["There is no log of this run yet"]


def test_a_loss_that_explodes_ends_the_run_and_says_what_to_try(tab: TrainTab, qtbot: QtBot) -> None:
    tab.recipe.fields.schedule.setCurrentIndex(tab.recipe.fields.schedule.findData("constant"))
    tab.recipe.fields.learning_rate.setValue(10)
    tab.recipe.fields.weight_decay.setValue(1)  # so that every step makes the weights nine times larger
    tab.recipe.fields.epochs.setValue(FOREVER)
    click(tab, "start")
    finish(tab, qtbot)
    assert "exploded" in text(tab, "trainNotesText")
    assert text(tab, "trainStatus").endswith("the loss is no longer a number")
    assert not child(tab, "oneMore").isEnabled()
    assert not child(tab, "useNetwork").isEnabled()


def test_an_error_in_the_thread_is_told_and_the_next_run_is_fine(
    tab: TrainTab, listener: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def steps(run: Run) -> Generator[Event, None, None]:
        yield from original(run)
        raise OSError("The machine has caught fire: put it out.")

    original = Run.steps
    monkeypatch.setattr(Run, "steps", steps)
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert listener.sentences == ["The machine has caught fire: put it out."]
    monkeypatch.undo()
    begin(tab, qtbot, epochs=1)
    finish(tab, qtbot)
    assert len(listener.sentences) == 1


def test_a_disk_that_is_full_is_told_and_training_goes_on(
    tab: TrainTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "runs").write_text("no folder can be made here", encoding="utf-8")
    begin(tab, qtbot, epochs=3)
    finish(tab, qtbot)
    assert "could not be saved" in text(tab, "trainNotesText")
    assert text(tab, "trainStatus").startswith("Done")


def test_digits_that_cannot_be_had_end_the_wait_and_say_why(
    tab: TrainTab, qtbot: QtBot, tmp_path: Path
) -> None:
    tab.data.use((Source(SourceKind.FOLDER, (tmp_path / "gone",)),))
    click(tab, "start")
    qtbot.waitUntil(lambda: not tab.phase.is_active)
    assert "gone" in text(tab, "dataNote")
    assert tab.session.snapshot is None


def test_waiting_for_digits_can_be_stopped(tab: TrainTab, qtbot: QtBot) -> None:
    tab.data.use((Source(SourceKind.BUILT_IN, count=50_000),))
    click(tab, "start")
    assert child(tab, "start").accessibleName() == "Getting ready…"
    qtbot.waitUntil(lambda: "%" in text(tab, "trainStatus"))
    click(tab, "stop")
    assert tab.phase is Phase.IDLE
    click(tab, "cancelData")
    qtbot.waitUntil(lambda: not tab.data.is_loading)


def test_without_mnist_it_offers_to_download_it_and_nothing_can_be_started(
    tab: TrainTab, qtbot: QtBot
) -> None:
    sources = child(tab, "dataSource")
    assert isinstance(sources, QComboBox)
    sources.setCurrentIndex(sources.findText("MNIST"))
    qtbot.waitUntil(lambda: child(tab, "fetchData").isVisibleTo(tab))
    assert text(tab, "fetchData") == "Download MNIST"
    assert not child(tab, "start").isEnabled()
    assert child(tab, "start").toolTip() == "Choose data first"


@pytest.mark.parametrize("is_paused", [False, True])
def test_closing_in_a_run_leaves_a_checkpoint_that_goes_on_to_the_same_weights(
    tab: TrainTab, qtbot: QtBot, tmp_path: Path, is_paused: bool
) -> None:
    begin(tab, qtbot, epochs=12)
    if is_paused:
        click(tab, "pause")
        qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    tab.close_threads()
    (path,) = tmp_path.glob("runs/*/run.checkpoint")
    assert load_checkpoint(path).state.progress.epoch < 12
    other = TrainTab(tmp_path, Messages(), data_dir=tmp_path, loaded=lambda: None)
    qtbot.addWidget(other)
    broken_off = other.store.broken_off()
    assert broken_off is not None
    other.launch.resume(broken_off)
    finish(other, qtbot)
    assert not path.exists()
    assert other.session.snapshot is not None
    resumed = other.session.snapshot.filters
    other.recipe.fields.threads.setValue(1)
    begin(other, qtbot, epochs=12)
    finish(other, qtbot)
    np.testing.assert_array_equal(other.session.snapshot.filters, resumed)
    other.close_threads()


def test_the_keys_stay_with_the_controls(tab: TrainTab, qtbot: QtBot) -> None:
    tab.show()
    tab.activateWindow()
    tab.recipe.fields.epochs.setValue(FOREVER)
    qtbot.waitUntil(lambda: tab.data.digits is not None)

    def press_space(phase: Phase) -> str:
        focused = tab.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: tab.phase is phase, timeout=60_000)
        return next(name for name in ("start", "pause", "stop") if child(tab, name).hasFocus())

    child(tab, "start").setFocus()
    assert press_space(Phase.RUNNING) == "pause"
    assert press_space(Phase.PAUSED) == "pause"
    assert press_space(Phase.RUNNING) == "pause"
    child(tab, "stop").setFocus()
    assert press_space(Phase.ENDED) == "start"


def test_while_it_rests_every_chart_shows_how_far_it_came(tab: TrainTab, qtbot: QtBot) -> None:
    tab.show()
    qtbot.waitUntil(lambda: tab.view.charts is not None)
    begin(tab, qtbot, epochs=FOREVER)
    click(tab, "pause")
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    charts, snapshot = tab.view.charts, tab.session.snapshot
    assert charts is not None
    assert snapshot is not None
    for chart, key in (
        (charts.loss, BATCH_LOSS),
        (charts.accuracy, BATCH_ACCURACY),
        (charts.rate, LEARNING_RATE),
    ):
        shown, _ = chart.plot._curves[key].getData()
        np.testing.assert_array_equal(shown, snapshot.lines[key].x)


def put_down(tab: TrainTab, folder: Path) -> BrokenOff:
    """Return the only run that rests, as if it lay elsewhere."""
    (path,) = folder.glob("runs/*/run.checkpoint")
    return tab.store.opened(path, datetime.now())


def test_a_run_is_not_resumed_into_another(
    tab: TrainTab, listener: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(tab, qtbot, epochs=FOREVER)
    click(tab, "pause")
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    broken_off = put_down(tab, tmp_path)
    tab.launch.resume(broken_off)
    assert len(listener.sentences) == 1
    assert tab.phase is Phase.PAUSED


def test_a_run_whose_digits_have_changed_is_not_resumed_and_says_why(
    tab: TrainTab, listener: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(tab, qtbot, epochs=FOREVER)
    click(tab, "pause")
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    broken_off = put_down(tab, tmp_path)
    click(tab, "stop")
    finish(tab, qtbot)
    tab.launch.resume(replace(broken_off, sources=(replace(DIGITS, seed=1),)))
    qtbot.waitUntil(lambda: bool(listener.sentences))
    assert "not the digits" in listener.sentences[0]


def test_it_can_be_shown_in_both_themes_while_it_runs(
    tab: TrainTab, qtbot: QtBot, light: None, qapp: QApplication
) -> None:
    tab.show()
    begin(tab, qtbot, epochs=FOREVER)
    qtbot.waitUntil(lambda: tab.view.charts is not None)
    for theme in (DARK, LIGHT):
        apply_theme(qapp, theme)
        charts = tab.view.charts
        assert charts is not None
        picture = charts.loss.plot.grab().toImage()
        assert picture.pixelColor(picture.width() - 3, 3) == theme.raised


class PaintCounter(QObject):
    """Counts how often some widgets are painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_report_paints_only_what_is_new(tab: TrainTab, qtbot: QtBot) -> None:
    tab.side.meanwhile.setChecked(False)
    tab.show()
    begin(tab, qtbot, epochs=FOREVER)
    qtbot.waitUntil(lambda: tab.view.charts is not None)
    qtbot.wait(300)
    at_rest = PaintCounter(child(tab, "samples"), child(tab, "counts"), child(tab, "dataSource"))
    moving = PaintCounter(child(tab, "filters"))
    qtbot.waitUntil(lambda: moving.count >= 5)
    assert at_rest.count == 0
