"""The Evaluate tab shows what the engine finds, can be given up at any time, and hands digits to the canvas."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import app
from app.application import Parts
from app.evaluate.choices import Kind
from app.evaluate.errors_page import ErrorsPage
from app.evaluate.map_page import MapPage
from app.evaluate.request import Contender
from app.evaluate.robustness_page import RobustnessPage
from app.evaluate.tab import EvaluateTab
from app.services.messages import Messages
from app.window.main_window import MainWindow
from lenet.datasets.examples import Examples
from lenet.datasets.sources import Source, SourceKind
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.evaluation.assessment import Advanced, assess
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.scoring import predict_scores
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child
from tests.app.evaluating import DIGITS, evaluate_in, evaluated, expected_evaluation, other, tab
from tests.app.test_fit import language, window

__all__ = ["language", "other", "tab", "window"]


def test_figures_are_those_of_the_engine(tab: EvaluateTab, qtbot: QtBot) -> None:
    subject = evaluated(tab, qtbot)
    _, expected = expected_evaluation()
    np.testing.assert_allclose(subject.assessment.evaluation.scores, expected.scores, rtol=1e-4, atol=1e-4)
    right = expected.accuracy.count
    assert child(tab, QLabel, "evaluateFigure0").text() == f"{100 * right / 120:.2f} %"
    assert child(tab, QLabel, "evaluateFigure1").text() == f"{120 - right}"
    assert child(tab, QLabel, "evaluateStatus").text() == "Done."
    assert tab.headline.title.words == "Figures of mine on built-in digits"
    assert len(subject.assessment.robustness) == 5
    assert subject.assessment.projection is not None


def test_the_same_network_on_the_same_digits_is_not_evaluated_twice(tab: EvaluateTab, qtbot: QtBot) -> None:
    first, second = evaluated(tab, qtbot), evaluated(tab, qtbot)
    assert second.assessment is first.assessment


def test_two_networks_are_compared(tab: EvaluateTab, qtbot: QtBot, other: Path) -> None:
    tab.controls.rival.choose_file(other)
    subject = evaluated(tab, qtbot)
    assert subject.rival is not None
    assert subject.rival.name == "other.pkl"
    examples, expected = expected_evaluation()
    rival = Recognizer.load(other)
    scores = predict_scores(rival.network, Examples(examples.pictures, examples.labels, rival.convention))
    comparison = Comparison(expected, Evaluation(scores, examples.labels))
    assert subject.rival.comparison.p_value == pytest.approx(comparison.p_value)
    words = child(tab, QLabel, "comparisonWords").text()
    assert words.startswith(f"other.pkl reads {100 * comparison.second.accuracy.value:.2f} % right")


def test_it_can_be_given_up_and_begun_anew(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1_000_000))
    tab.controls.start.click()
    assert tab.controls.start.text() == "Cancel"
    assert not tab.controls.network.isEnabled()
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    assert tab.subject is None
    assert tab.controls.status.text() == "Given up before there was a result."
    assert tab.headline.title.words == "No figures yet"
    assert tab.controls.start.text() == "Start evaluation"
    assert tab.controls.network.isEnabled()
    tab.controls.digits.choose(DIGITS)
    assert len(evaluated(tab, qtbot).examples) == 120


def test_figures_stand_under_their_own_names_whatever_is_chosen(tab: EvaluateTab, qtbot: QtBot) -> None:
    evaluated(tab, qtbot)
    title, figure, status = tab.headline.title, tab.headline.values[0], tab.controls.status
    assert (figure.property("tone"), title.words) == ("plain", "Figures of mine on built-in digits")
    tab.controls.network.setCurrentIndex(tab.controls.network.findData(Kind.BUILT_IN))
    assert (figure.property("tone"), title.words) == (
        "muted",
        "Figures of the choice before: mine on built-in digits",
    )
    assert "still those of the choice before" in status.text()
    tab.controls.network.setCurrentIndex(0)
    assert (figure.property("tone"), title.words) == ("plain", "Figures of mine on built-in digits")
    assert status.text() == ""


def test_figures_are_out_of_date_once_another_network_is_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    in_use = [Recognizer.load()]
    tab = EvaluateTab(
        lambda: Contender("mine", lambda: in_use[0]), tmp_path / "m.jsonl", Messages(), data_dir=tmp_path
    )
    qtbot.addWidget(tab)
    tab.controls.digits.choose(DIGITS)
    tab.show()
    evaluated(tab, qtbot)
    tab.hide()
    in_use[0] = Recognizer.load()
    tab.show()
    assert tab.headline.title.words == "Figures of the choice before: mine on built-in digits"
    tab.close_threads()


def test_what_is_given_up_or_fails_leaves_the_former_figures_their_name(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path
) -> None:
    evaluated(tab, qtbot)
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1_000_000))
    tab.controls.start.click()
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    assert tab.controls.status.text() == (
        "Given up before there was a result; the figures are still those of mine on built-in digits."
    )
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    assert tab.headline.title.words == "Figures of the choice before: mine on built-in digits"
    assert tab.headline.values[0].property("tone") == "muted"


def endless_assess(recognizer: Recognizer, examples: Examples, evaluation: Evaluation) -> Iterator[Advanced]:
    """Assess as far as the first curve, and then go on without end."""
    for step in assess(recognizer, examples, evaluation):
        yield step
        if step.assessment.robustness:
            yield from repeat(step)


def test_what_was_found_before_giving_up_is_shown_under_its_name(
    tab: EvaluateTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.evaluate.evaluation_run.assess", endless_assess)
    tab.controls.start.click()
    qtbot.waitUntil(
        lambda: tab.subject is not None and bool(tab.subject.assessment.robustness), timeout=30_000
    )
    assert tab.is_busy
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    assert tab.controls.status.text() == "Given up; what was found until then is shown."
    assert tab.headline.title.words == "Figures of mine on built-in digits"
    assert tab.headline.values[0].property("tone") == "plain"
    assert tab.subject is not None
    measured = {curve.disturbance for curve in tab.subject.assessment.robustness}
    assert len(measured) == 1
    for disturbance, plot in child(tab, RobustnessPage).plots.items():
        assert (plot.reading.text() == "Not measured yet") == (disturbance not in measured)
    is_drawn = tab.subject.assessment.projection is not None
    assert ("not drawn yet" in child(tab, MapPage).words.text()) == (not is_drawn)


def test_a_file_that_is_no_network_is_told_where_it_failed(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    assert "broken.pkl" in tab.controls.status.text()
    assert tab.controls.status.property("tone") == "bad"


def test_an_error_stays_until_something_else_is_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    tab = Parts.of(window).evaluate_tab
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    error = tab.controls.status.text()
    assert "broken.pkl" in error
    Parts.of(window).network.changed.emit()
    assert (tab.controls.status.text(), tab.controls.status.property("tone")) == (error, "bad")
    tab.controls.network.setCurrentIndex(0)
    assert "broken.pkl" not in tab.controls.status.text()
    assert tab.controls.status.property("tone") == "muted"


def test_no_kept_digits_are_told(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.setCurrentIndex(tab.controls.digits.findText("My digits"))
    with qtbot.waitSignal(tab.ended, timeout=30_000):
        tab.controls.start.click()
    assert "There are no digits in my digits" in tab.controls.status.text()


def test_what_is_passed_over_is_told_once(tab: EvaluateTab, qtbot: QtBot, tmp_path: Path) -> None:
    digit = LabelledDrawing(1, Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),)))
    (tmp_path / "mine.jsonl").write_bytes(b"broken\n" + line_of(digit) + b"\n")
    told: list[str] = []
    tab.messages.told.connect(told.append)
    tab.controls.digits.setCurrentIndex(tab.controls.digits.findText("My digits"))
    assert len(evaluated(tab, qtbot).examples) == 1
    (sentence,) = told
    assert sentence.startswith("Passed over: 1. The first: Line 1 of ")


def test_without_mnist_it_says_that_other_digits_serve(qtbot: QtBot, tmp_path: Path) -> None:
    tab = EvaluateTab(lambda: None, tmp_path / "mine.jsonl", Messages(), data_dir=tmp_path)
    qtbot.addWidget(tab)
    assert tab.controls.digits.source.kind is SourceKind.BUILT_IN
    assert "MNIST is not on this computer" in tab.controls.status.text()
    tab.controls.start.click()
    assert "No network is in use yet" in tab.controls.status.text()
    tab.close_threads()


def test_a_picked_digit_is_looked_into_just_as_it_was_read(tmp_path: Path, qtbot: QtBot) -> None:
    window = app.build_window(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    assert window.wait_for_reading(30_000)
    assert window.tabs.indexOf(Parts.of(window).evaluate_tab) == 2
    tab = evaluate_in(window, qtbot)
    subject = tab.subject
    assert subject is not None
    evaluation = subject.assessment.evaluation
    sentence = Parts.of(window).inside_tab.findChild(QLabel, "insideSentence")
    assert isinstance(sentence, QLabel)
    errors = child(tab, ErrorsPage).digits
    model = errors.digits
    assert model.rowCount() == len(evaluation.errors) > 0
    for number in range(model.rowCount()):
        place = model.items[number]
        errors.clicked.emit(model.index(number))
        assert window.tabs.currentWidget() is Parts.of(window).inside_tab
        assert window.wait_for_reading(30_000)
        insight = Parts.of(window).inside_tab.network.insight
        assert insight is not None
        np.testing.assert_array_equal(insight.picture, subject.examples.pictures[place])
        label, answer = int(evaluation.labels[place]), int(evaluation.answers[place])
        assert insight.answer == answer
        assert insight.probabilities[answer] == pytest.approx(evaluation.confidence[place], abs=1e-5)
        assert sentence.text().startswith(f"This {label} of ")
        assert f"was read as {answer} with" in sentence.text()
    Parts.of(window).draw_tab.clear()
    assert window.wait_for_reading(30_000)
    assert "read as" not in sentence.text()
    window.close()


def test_figures_are_muted_at_once_when_other_parameters_are_opened(tmp_path: Path, qtbot: QtBot) -> None:
    window = app.build_window(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    assert Parts.of(window).network.wait(30_000)
    tab = evaluate_in(window, qtbot)
    assert not tab.headline.title.words.startswith("Figures of the choice before")
    path = tmp_path / "other.pkl"
    save_params(LeNet5(generator=np.random.default_rng(2)).get_params(), path)
    Parts.of(window).network.load(path)
    assert Parts.of(window).network.wait(30_000)
    assert tab.headline.title.words.startswith("Figures of the choice before")
    window.close()


def test_closing_ends_an_evaluation(tab: EvaluateTab, qtbot: QtBot) -> None:
    ended: list[None] = []
    tab.ended.connect(lambda: ended.append(None))
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1_000_000))
    tab.controls.start.click()
    qtbot.wait(50)
    tab.close_threads()
    qtbot.wait(50)
    assert ended == []
