"""A tab that judges the built-in network by a few digits, and what it should find."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.evaluate.choices import Kind
from app.evaluate.request import NetworkChoice
from app.evaluate.result_views import ResultViews
from app.evaluate.tab import EvaluateTab
from app.services.messages import Messages
from app.window.main_window import MainWindow
from lenet.datasets.examples import Examples
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.scoring import predict_scores
from lenet.evaluation.test_set import load_test_set
from lenet.files.progress import finish
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from lenet.recognition.recognizer import Recognizer

DIGITS = Source(SourceKind.BUILT_IN, count=40, seed=8)


@pytest.fixture
def in_use() -> list[Recognizer]:
    """Return the network that is in use; a test may put another in its place."""
    return [Recognizer.load()]


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path, in_use: list[Recognizer]) -> Iterator[EvaluateTab]:
    """Return a tab that evaluates the built-in network on a few digits; it makes its views when it is shown."""
    tab = EvaluateTab(
        lambda: NetworkChoice("mine", lambda: in_use[0]),
        tmp_path / "mine.jsonl",
        Messages(),
        data_dir=tmp_path,
    )
    qtbot.addWidget(tab)
    tab.resize(900, 620)
    tab.controls.digits.choose(DIGITS)
    yield tab
    tab.close_threads()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return a file of parameters that know nothing."""
    path = tmp_path / "other.pkl"
    save_params(LeNet5(generator=np.random.default_rng(1)).get_params(), path)
    return path


def evaluated(tab: EvaluateTab, qtbot: QtBot) -> EvaluationResult:
    """Start, wait for the end, and return what was found."""
    with qtbot.waitSignal(tab.ended, timeout=60_000):
        tab.controls.start.click()
    assert tab.result is not None
    return tab.result


def save_all(tab: EvaluateTab, qtbot: QtBot, folder: Path) -> None:
    """Save the report, the tables and the view in front."""
    for save, path in (
        (tab.exports.save_report, folder / "report.html"),
        (tab.exports.save_tables, folder / "tables"),
        (tab.exports.save_view, folder / "view.svg"),
    ):
        with qtbot.waitSignal(tab.messages.told, timeout=30_000):
            save(path)


def views_of(tab: EvaluateTab) -> ResultViews:
    assert tab.views is not None
    return tab.views


def expected_evaluation() -> tuple[Examples, Evaluation]:
    """Return the digits, and what the engine finds by itself."""
    recognizer = Recognizer.load()
    examples = Examples.from_dataset(finish(load_test_set(DIGITS)).dataset, recognizer.convention)
    scores = predict_scores(recognizer.network, examples)
    return examples, Evaluation(scores, examples.labels, recognizer.temperature)


def evaluate_in(window: MainWindow, qtbot: QtBot) -> EvaluateTab:
    """Show the tab in a window, with a result."""
    tab = Parts.of(window).evaluate_tab
    window.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.views is not None)
    tab.controls.digits.choose(DIGITS)
    tab.controls.compared.setCurrentIndex(tab.controls.compared.findData(Kind.BUILT_IN))
    evaluated(tab, qtbot)
    QApplication.processEvents()
    return tab
