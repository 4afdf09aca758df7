"""The Evaluate tab shows what the engine finds, can be cancelled at any time, and hands digits to the canvas."""

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.evaluate.choices import Kind
from app.evaluate.confusion_page import ErrorsPage
from app.evaluate.map_page import MapPage
from app.evaluate.tab import EvaluateTab
from app.evaluate.wording import picked_words
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
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer
from tests.app.children import child, click, text
from tests.app.evaluating import (
    DIGITS,
    evaluate_in,
    evaluated,
    expected_evaluation,
    in_use,
    other,
    tab,
    views_of,
)

__all__ = ["in_use", "other", "tab"]

ENDLESS = Source(SourceKind.BUILT_IN, count=1_000_000)

WHOSE = "Figures of mine on built-in digits"

FORMER = "Figures of the choice before: mine on built-in digits"


def run_to_the_end(tab: EvaluateTab, qtbot: QtBot) -> str:
    """Click the button, wait for the end, and return what is said then."""
    with qtbot.waitSignal(tab.ended, timeout=60_000):
        tab.controls.start.click()
    return tab.controls.status.text()


def shown(tab: EvaluateTab) -> tuple[str, str]:
    """Return whose figures are shown, and in which tone."""
    return tab.summary.title.words, tab.summary.values[0].property("tone")


def test_figures_are_those_of_the_engine_which_is_not_asked_twice(tab: EvaluateTab, qtbot: QtBot) -> None:
    result = evaluated(tab, qtbot)
    _, expected = expected_evaluation()
    np.testing.assert_allclose(result.assessment.evaluation.scores, expected.scores, rtol=1e-4, atol=1e-4)
    right, count = expected.accuracy.count, expected.accuracy.total
    assert child(tab, QLabel, "evaluateFigure0").text() == f"{100 * right / count:.2f} %"
    assert child(tab, QLabel, "evaluateFigure1").text() == f"{count - right}"
    assert child(tab, QLabel, "evaluateStatus").text() == ""
    assert shown(tab) == (WHOSE, "plain")
    assert len(result.assessment.robustness) == 5
    assert result.assessment.projection is not None
    assert evaluated(tab, qtbot).assessment is result.assessment


def test_two_networks_are_compared(tab: EvaluateTab, qtbot: QtBot, other: Path) -> None:
    tab.controls.compared.choose_file(other)
    compared = evaluated(tab, qtbot).compared
    assert compared is not None
    assert compared.name == "other.pkl"
    examples, expected = expected_evaluation()
    second = Recognizer.load(other)
    scores = predict_scores(second.network, Examples(examples.pictures, examples.labels, second.convention))
    comparison = Comparison(expected, Evaluation(scores, examples.labels))
    assert compared.comparison.p_value == pytest.approx(comparison.p_value)


def test_it_can_be_cancelled_and_begun_anew(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.choose(ENDLESS)
    tab.controls.start.click()
    assert tab.controls.start.text() == "Cancel"
    assert not tab.controls.network.isEnabled()
    assert run_to_the_end(tab, qtbot) == "Cancelled before there was a result."
    assert tab.result is None
    assert tab.summary.title.words == "No figures yet"
    assert tab.controls.start.text() == "Start evaluation"
    assert tab.controls.network.isEnabled()
    tab.controls.digits.choose(DIGITS)
    assert len(evaluated(tab, qtbot).examples) == DIGITS.count


def test_it_begins_by_itself_when_it_is_opened(tab: EvaluateTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.ended, timeout=60_000):
        tab.show()
    result, errors = tab.result, expected_evaluation()[1].errors
    assert result is not None
    assert tab.summary.sentence.words.startswith(f"{len(errors)} of {DIGITS.count} wrong; most often ")
    picked: list[str] = []
    tab.picked.connect(lambda _, words: picked.append(words))
    for _ in range(len(errors) + 1):
        tab.pick_next()
    assert picked[0] == picked[-1] == picked_words(result, int(errors[0]))
    assert len(set(picked)) > 1 or len(errors) == 1
    tab.hide()
    tab.show()
    qtbot.wait(500)
    assert not tab.is_busy, "it is known"


def test_what_began_by_itself_goes_on_when_it_is_asked_for(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.choose(ENDLESS)
    tab.show()
    qtbot.waitUntil(lambda: tab.is_busy)
    assert tab.controls.network.isEnabled()
    tab.controls.start.click()
    assert tab.is_busy
    assert tab.controls.start.text() == "Cancel"
    assert run_to_the_end(tab, qtbot) == "Cancelled before there was a result."


def test_what_began_by_itself_ends_with_another_choice(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.choose(ENDLESS)
    tab.show()
    qtbot.waitUntil(lambda: tab.is_busy)
    tab.controls.digits.choose(DIGITS)
    assert len(evaluated(tab, qtbot).examples) == DIGITS.count


def test_the_map_shows_where_a_drawing_lies(tab: EvaluateTab, qtbot: QtBot) -> None:
    result = evaluated(tab, qtbot)
    tab.show()
    qtbot.waitUntil(lambda: tab.views is not None)
    page, place = child(tab, MapPage), 3
    views_of(tab).setCurrentWidget(page)
    picture, none = result.examples.pictures[place], np.zeros(10, np.float32)
    assert not page.drawn.isVisible()
    tab.show_reading(Reading(4, none, picture))
    projection = result.assessment.projection
    assert projection is not None
    drawn = np.array(page.map.plot._drawn.getData()).ravel()
    np.testing.assert_allclose(drawn, projection.points[place], atol=1e-3)
    assert page.drawn.isVisible()
    tab.show_reading(Reading(None, none, picture, Refusal.NOTHING))
    assert not page.drawn.isVisible()


def test_figures_keep_their_networks_name(tab: EvaluateTab, qtbot: QtBot, in_use: list[Recognizer]) -> None:
    evaluated(tab, qtbot)
    network, status = tab.controls.network, tab.controls.status
    network.setCurrentIndex(network.findData(Kind.BUILT_IN))
    assert shown(tab) == (FORMER, "muted")
    assert "still those of the choice before" in status.text()
    network.setCurrentIndex(0)
    assert (*shown(tab), status.text()) == (WHOSE, "plain", "")
    in_use[0] = Recognizer.load()
    tab.show()
    assert shown(tab) == (FORMER, "muted")


def test_cancelled_work_leaves_the_former_figures(tab: EvaluateTab, qtbot: QtBot, tmp_path: Path) -> None:
    evaluated(tab, qtbot)
    tab.controls.digits.choose(ENDLESS)
    tab.controls.start.click()
    assert run_to_the_end(tab, qtbot) == (
        "Cancelled before there was a result; the figures are still those of mine on built-in digits."
    )
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    run_to_the_end(tab, qtbot)
    assert shown(tab) == (FORMER, "muted")


def endless_assess(recognizer: Recognizer, examples: Examples, evaluation: Evaluation) -> Iterator[Advanced]:
    """Assess as far as the first curve, and then go on without end."""
    for step in assess(recognizer, examples, evaluation):
        yield step
        if step.assessment.robustness:
            yield from repeat(step)


def test_partial_results_are_shown_after_cancelling(
    tab: EvaluateTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.evaluate.evaluation_run.assess", endless_assess)
    tab.controls.start.click()
    qtbot.waitUntil(lambda: tab.result is not None and bool(tab.result.assessment.robustness))
    assert tab.is_busy
    assert run_to_the_end(tab, qtbot) == "Cancelled; what was found until then is shown."
    assert shown(tab) == (WHOSE, "plain")
    assert tab.result is not None
    assert len(tab.result.assessment.robustness) == 1


def test_an_error_is_shown_until_another_choice(tab: EvaluateTab, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    error = run_to_the_end(tab, qtbot)
    assert "broken.pkl" in error
    tab.note_choice()
    assert (tab.controls.status.text(), tab.controls.status.property("tone")) == (error, "bad")
    tab.controls.network.setCurrentIndex(0)
    assert "broken.pkl" not in tab.controls.status.text()
    assert tab.controls.status.property("tone") == "muted"


def test_a_sentence_says_that_no_digits_are_kept(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.setCurrentIndex(tab.controls.digits.findText("My digits"))
    assert "There are no digits in my digits" in run_to_the_end(tab, qtbot)


def test_lines_that_are_passed_over_are_reported_once(tab: EvaluateTab, qtbot: QtBot, tmp_path: Path) -> None:
    digit = LabelledDrawing(1, Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),)))
    (tmp_path / "mine.jsonl").write_bytes(b"broken\n" + line_of(digit) + b"\n")
    told: list[str] = []
    tab.messages.told.connect(told.append)
    tab.controls.digits.setCurrentIndex(tab.controls.digits.findText("My digits"))
    assert len(evaluated(tab, qtbot).examples) == 1
    (sentence,) = told
    assert sentence.startswith("Passed over: 1. The first: Line 1 of ")


def test_without_mnist_it_says_that_other_digits_are_used(qapp: QApplication, tmp_path: Path) -> None:
    tab = EvaluateTab(lambda: None, tmp_path / "mine.jsonl", Messages(), data_dir=tmp_path)
    assert tab.controls.digits.source.kind is SourceKind.BUILT_IN
    assert "MNIST is not on this computer" in tab.controls.status.text()
    tab.controls.start.click()
    assert "No network is in use yet" in tab.controls.status.text()
    tab.close_threads()


def test_a_picked_digit_is_shown_inside_as_it_was_read(window: MainWindow, qtbot: QtBot, other: Path) -> None:
    parts, tab = Parts.of(window), evaluate_in(window, qtbot)
    assert window.tabs.indexOf(tab) == 2
    result = tab.result
    assert result is not None
    evaluation = result.assessment.evaluation
    sentence = child(parts.inside_tab, QLabel, "insideSentence")
    errors = child(tab, ErrorsPage).digits
    assert errors.digits.items == evaluation.errors.tolist() != []
    for number, place in enumerate(errors.digits.items):
        errors.clicked.emit(errors.digits.index(number))
        assert window.tabs.currentWidget() is parts.inside_tab
        assert window.wait_for_reading(60_000)
        insight = parts.inside_tab.network.insight
        assert insight is not None
        np.testing.assert_array_equal(insight.picture, result.examples.pictures[place])
        label, answer = int(evaluation.labels[place]), int(evaluation.answers[place])
        assert insight.answer == answer
        assert insight.probabilities[answer] == pytest.approx(evaluation.confidence[place], abs=1e-5)
        assert sentence.text().startswith(f"This {label} of ")
        assert f"was read as {answer} with" in sentence.text()
    click(window, "declineOffer")
    assert window.tabs.currentWidget() is tab
    assert not window.offer_bar.isVisible()
    errors.clicked.emit(errors.digits.index(0))
    click(window, "acceptOffer")
    assert window.tabs.currentWidget() is parts.inside_tab
    following = picked_words(result, errors.digits.items[1 % len(errors.digits.items)])
    assert text(window, "offerText") == following
    parts.draw_tab.clear()
    assert window.wait_for_reading(60_000)
    assert "read as" not in sentence.text()
    assert not tab.summary.title.words.startswith("Figures of the choice before")
    parts.network.load(other)
    assert parts.network.wait(60_000)
    assert tab.summary.title.words.startswith("Figures of the choice before")
