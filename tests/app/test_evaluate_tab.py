"""The Evaluate tab shows what the engine finds, can be given up at any time, and hands digits to the canvas."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import app
from app.evaluate.comparison_page import ComparisonPage
from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.confusion_page import ConfusionPage
from app.evaluate.digit_map import DigitMap
from app.evaluate.digit_model import DigitModel
from app.evaluate.digits_page import DigitsPage
from app.evaluate.elided_label import ElidedLabel
from app.evaluate.errors_page import ErrorsPage
from app.evaluate.map_page import MapPage
from app.evaluate.network_choice import Kind
from app.evaluate.plot import Plot
from app.evaluate.plot_rows import PlotRows
from app.evaluate.result_views import ResultViews
from app.evaluate.robustness_page import RobustnessPage
from app.evaluate.tab import EvaluateTab
from app.evaluate.task import Choice, Contender
from app.evaluation_link import PLACE
from app.help_dialog import help_text
from app.theme import SPACE
from app.window import MainWindow
from lenet.assessment import Advanced, Event, assess
from lenet.comparison import Comparison
from lenet.digit_sources import Source, SourceKind
from lenet.evaluation import Evaluation
from lenet.examples import Examples
from lenet.network import LeNet5
from lenet.params import save_params
from lenet.prediction import predict_scores
from lenet.recognizer import Recognizer
from lenet.report.subject import Subject
from lenet.robustness import Disturbance, RobustnessCurve
from lenet.trial import load_trial
from tests.app.children import child
from tests.app.test_fit import cut, lacks_room, language, shown, window

__all__ = ["language", "window"]

CONTROLS = (QAbstractButton, QComboBox, QAbstractItemView, QTabBar, ConfusionMatrix, DigitMap, Plot)
"""What a person works with."""

DIGITS = Source(SourceKind.BUILT_IN, count=120, seed=5)


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path) -> Iterator[EvaluateTab]:
    """Show a tab that judges the built-in network by a few digits."""
    recognizer = Recognizer.load()
    tab = EvaluateTab(
        lambda: Contender("mine", lambda: recognizer), tmp_path / "mine.jsonl", data_dir=tmp_path
    )
    qtbot.addWidget(tab)
    tab.resize(900, 620)
    tab.controls.digits.choose(DIGITS)
    tab.show()
    qtbot.waitUntil(lambda: tab.views is not None)
    yield tab
    tab.close_threads()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return a file of parameters that know nothing."""
    path = tmp_path / "other.pkl"
    save_params(LeNet5(generator=np.random.default_rng(1)).get_params(), path)
    return path


def evaluated(tab: EvaluateTab, qtbot: QtBot) -> Subject:
    """Start, wait for the end, and return what was found."""
    with qtbot.waitSignal(tab.session.ended, timeout=60_000):
        tab.controls.start.click()
    assert tab.subject is not None
    return tab.subject


def views_of(tab: EvaluateTab) -> ResultViews:
    assert tab.views is not None
    return tab.views


def expected_evaluation() -> tuple[Examples, Evaluation]:
    """Return the digits, and what the engine finds by itself."""
    recognizer = Recognizer.load()
    examples = Examples.from_dataset(load_trial(DIGITS).dataset, recognizer.convention)
    scores = predict_scores(recognizer.network, examples)
    return examples, Evaluation(scores, examples.labels, recognizer.temperature)


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
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
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
    tab = EvaluateTab(lambda: Contender("mine", lambda: in_use[0]), tmp_path / "m.jsonl", data_dir=tmp_path)
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
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
        tab.controls.start.click()
    assert tab.controls.status.text() == (
        "Given up before there was a result; the figures are still those of mine on built-in digits."
    )
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
        tab.controls.start.click()
    assert tab.headline.title.words == "Figures of the choice before: mine on built-in digits"
    assert tab.headline.values[0].property("tone") == "muted"


def endless_assess(recognizer: Recognizer, examples: Examples) -> Iterator[Event]:
    """Assess as far as the first curve, and then go on without end."""
    advanced: list[Event] = []
    for event in assess(recognizer, examples):
        yield event
        if isinstance(event, Advanced):
            advanced = [event]
        if isinstance(event, RobustnessCurve):
            yield from cycle(advanced)


def test_what_was_found_before_giving_up_is_shown_under_its_name(
    tab: EvaluateTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.evaluate.evaluation_run.assess", endless_assess)
    tab.controls.start.click()
    qtbot.waitUntil(
        lambda: tab.subject is not None and bool(tab.subject.assessment.robustness), timeout=30_000
    )
    assert tab.session.is_busy
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
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


def test_a_single_digit_can_be_judged_in_every_view(
    tab: EvaluateTab, qtbot: QtBot, other: Path, tmp_path: Path
) -> None:
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1, seed=5))
    tab.controls.rival.choose_file(other)
    subject = evaluated(tab, qtbot)
    assert (len(subject.examples), tab.controls.status.text()) == (1, "Done.")
    views = views_of(tab)
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
    for save, path in (
        (tab.exports.save_report, tmp_path / "report.html"),
        (tab.exports.save_tables, tmp_path / "tables"),
        (tab.exports.save_view, tmp_path / "view.svg"),
    ):
        with qtbot.waitSignal(tab.exports.told, timeout=30_000):
            save(path)


def test_a_long_name_is_shortened_in_its_middle_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    words = "Figures of " + "a" * 80 + ".pkl on " + "b" * 80
    label.show_words(words)
    label.resize(300, 20)
    label.show()
    assert label.text().startswith("Figures of")
    assert "…" in label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 300
    assert (label.words, label.toolTip(), label.accessibleName()) == (words, words, words)


def test_a_file_that_is_no_network_is_told_where_it_failed(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
        tab.controls.start.click()
    assert "broken.pkl" in tab.controls.status.text()
    assert tab.controls.status.property("tone") == "bad"


def test_an_error_stays_until_something_else_is_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    tab = window.evaluation_link.tab
    (tmp_path / "broken.pkl").write_bytes(b"no network")
    tab.controls.network.choose_file(tmp_path / "broken.pkl")
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
        tab.controls.start.click()
    error = tab.controls.status.text()
    assert "broken.pkl" in error
    window.parameters.changed.emit()
    assert (tab.controls.status.text(), tab.controls.status.property("tone")) == (error, "bad")
    tab.controls.network.setCurrentIndex(0)
    assert "broken.pkl" not in tab.controls.status.text()
    assert tab.controls.status.property("tone") == "muted"


def test_no_kept_digits_are_told(tab: EvaluateTab, qtbot: QtBot) -> None:
    tab.controls.digits.setCurrentIndex(tab.controls.digits.findText("My digits"))
    with qtbot.waitSignal(tab.session.ended, timeout=30_000):
        tab.controls.start.click()
    assert "There are no digits in my digits" in tab.controls.status.text()


def test_without_mnist_it_says_that_other_digits_serve(qtbot: QtBot, tmp_path: Path) -> None:
    tab = EvaluateTab(lambda: None, tmp_path / "mine.jsonl", data_dir=tmp_path)
    qtbot.addWidget(tab)
    assert tab.controls.digits.source.kind is SourceKind.BUILT_IN
    assert "MNIST is not on this computer" in tab.controls.status.text()
    tab.controls.start.click()
    assert "No network is in use yet" in tab.controls.status.text()
    tab.close_threads()


def test_once_other_digits_are_chosen_nothing_is_said_about_mnist(tab: EvaluateTab) -> None:
    digits, status = tab.controls.digits, tab.controls.status
    ways: tuple[Callable[[], object], ...] = (
        lambda: digits.setCurrentIndex(digits.findText("My digits")),
        lambda: digits.choose(DIGITS),
        lambda: digits.activated.emit(digits.currentIndex()),
    )
    for choose in ways:
        digits.choose_usual()
        assert "MNIST is not on this computer" in status.text()
        choose()
        assert status.text() == ""


def test_while_a_person_is_asked_the_choice_stays_what_it_was(
    tab: EvaluateTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    controls = tab.controls
    found: list[Choice] = []

    def answer(*_: object) -> None:
        found.append(controls.choice)

    def answer_in_qt(*_: object) -> tuple[str, str]:
        found.append(controls.choice)
        return "", ""

    monkeypatch.setattr("app.evaluate.digits_choice.ask_for_source", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer_in_qt)
    before = controls.choice
    changed: list[Choice] = []
    controls.choice_changed.connect(lambda: changed.append(controls.choice))
    for part, words in (
        (controls.digits, "Folder of pictures…"),
        (controls.network, "Choose a file…"),
        (controls.rival, "Choose a file…"),
    ):
        index = part.findText(words)
        part.currentIndexChanged.connect(lambda _: found.append(controls.choice))
        part.setCurrentIndex(index)
        part.activated.emit(index)
        assert part.currentText() != words
    assert len(found) == 9
    assert set(found) == {before}
    assert changed == []


def test_the_matrix_begins_with_its_most_frequent_error(tab: EvaluateTab, qtbot: QtBot) -> None:
    evaluation = evaluated(tab, qtbot).assessment.evaluation
    page = child(tab, ConfusionPage)
    wrong = evaluation.confusion.copy()
    np.fill_diagonal(wrong, 0)
    assert page.matrix.cell is not None
    assert wrong[page.matrix.cell] == wrong.max()
    page.matrix.choose(3, 3)
    assert page.digits.model().rowCount() == evaluation.confusion[3, 3]


def test_a_chosen_network_becomes_an_entry_once(tab: EvaluateTab, other: Path) -> None:
    choice = tab.controls.network
    before = choice.count()
    choice.choose_file(other)
    choice.choose_file(other)
    assert choice.count() == before + 1
    assert choice.currentText() == "other.pkl"
    assert choice.itemData(choice.count() - 1) is Kind.ASK
    choice.setCurrentIndex(0)
    contender = choice.contender
    assert contender is not None
    assert contender.name == "mine"


def test_report_tables_and_views_are_saved(tab: EvaluateTab, qtbot: QtBot, tmp_path: Path) -> None:
    assert not tab.controls.export.isEnabled()
    evaluation = evaluated(tab, qtbot).assessment.evaluation
    assert tab.controls.export.isEnabled()
    for save, path in (
        (tab.exports.save_report, tmp_path / "report.html"),
        (tab.exports.save_tables, tmp_path / "tables"),
        (tab.exports.save_view, tmp_path / "view.png"),
        (tab.exports.save_view, tmp_path / "view.svg"),
    ):
        with qtbot.waitSignal(tab.exports.told, timeout=30_000) as told:
            save(path)
        assert told.args == [f"{path.name} is saved."]
    assert f"{100 * evaluation.accuracy.value:.2f} %" in (tmp_path / "report.html").read_text(
        encoding="utf-8"
    )
    with (tmp_path / "tables" / "answers.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 121
    views = views_of(tab)
    page = views.currentWidget()
    saved = QImage(str(tmp_path / "view.png")).size()
    assert saved.width() == 2 * (page.width() + 2 * SPACE)
    assert saved.height() > 2 * page.height()
    assert b"<svg" in (tmp_path / "view.svg").read_bytes()
    with qtbot.waitSignal(tab.exports.failed, timeout=30_000) as failed:
        tab.exports.save_report(tmp_path / "missing" / "report.html")
    assert failed.args is not None
    assert "could not be saved" in failed.args[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere names are text")
def test_what_was_found_of_a_network_whose_name_is_no_text_is_saved(
    tab: EvaluateTab, qtbot: QtBot, other: Path, tmp_path: Path
) -> None:
    network = other.rename(tmp_path / "no text \udcff.pkl")
    tab.controls.network.choose_file(network)
    tab.controls.rival.choose_file(network)
    subject = evaluated(tab, qtbot)
    assert subject.network == "no text \N{REPLACEMENT CHARACTER}.pkl"
    for save, path in (
        (tab.exports.save_report, tmp_path / "report.html"),
        (tab.exports.save_tables, tmp_path / "tables"),
        (tab.exports.save_view, tmp_path / "view.svg"),
    ):
        with qtbot.waitSignal(tab.exports.told, timeout=30_000):
            save(path)
    assert subject.network in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_saved_view_tells_whose_it_is_and_has_no_buttons(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path
) -> None:
    evaluated(tab, qtbot)
    views = views_of(tab)
    for page in views.pages:
        views.setCurrentWidget(page)
        QApplication.processEvents()
        before = page.grab().toImage()
        tab.exports.save_view(tmp_path / "view.svg")
        root = ElementTree.parse(tmp_path / "view.svg").getroot()
        texts = {part.text for part in root.iter() if part.tag.endswith("text")}
        assert "mine on built-in digits" in texts
        assert not {"?", "Whole map", "Point at it, or press ← or →"} & texts
        assert page.help.isVisible()
        QApplication.processEvents()
        assert page.grab().toImage() == before, "what is saved leaves the window as it was"


def test_charts_are_saved_as_shapes_and_each_by_itself(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=400, seed=5))
    evaluated(tab, qtbot)
    views = views_of(tab)
    for kind in (RobustnessPage, MapPage):
        views.setCurrentWidget(child(tab, kind))
        QApplication.processEvents()
        tab.exports.save_view(tmp_path / f"{kind.__name__}.svg")
        assert b"<image" not in (tmp_path / f"{kind.__name__}.svg").read_bytes()
    # The lower plots are out of sight in so low a window.
    assert ">Noise<" in (tmp_path / "RobustnessPage.svg").read_text(encoding="utf-8")
    root = ElementTree.parse(tmp_path / "MapPage.svg").getroot()
    used = [part for part in root.iter() if part.tag.endswith("use")]
    assert len(used) >= 400, "every digit is there"
    assert QSvgRenderer(str(tmp_path / "MapPage.svg")).isValid()
    plot = child(tab, RobustnessPage).plots[Disturbance.NOISE]

    def accept(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("chart")
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    with qtbot.waitSignal(tab.exports.told):
        (save,) = plot.actions()
        save.trigger()
    assert QImage(str(tmp_path / "chart.png")).width() == 2 * (plot.width() + 2 * SPACE)


def evaluate_in(window: MainWindow, qtbot: QtBot) -> EvaluateTab:
    """Show the tab in a window, with a result."""
    tab = window.evaluation_link.tab
    window.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.views is not None)
    tab.controls.digits.choose(DIGITS)
    tab.controls.rival.setCurrentIndex(tab.controls.rival.findData(Kind.BUILT_IN))
    evaluated(tab, qtbot)
    QApplication.processEvents()
    return tab


def test_a_picked_digit_is_looked_into_just_as_it_was_read(tmp_path: Path, qtbot: QtBot) -> None:
    window = app.build_window(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    assert window.wait_for_reading(30_000)
    assert window.tabs.indexOf(window.evaluation_link.tab) == PLACE == 2
    tab = evaluate_in(window, qtbot)
    subject = tab.subject
    assert subject is not None
    evaluation = subject.assessment.evaluation
    sentence = window.inside_tab.findChild(QLabel, "insideSentence")
    assert isinstance(sentence, QLabel)
    errors = child(tab, ErrorsPage).digits
    model = errors.model()
    assert isinstance(model, DigitModel)
    assert model.rowCount() == len(evaluation.errors) > 0
    for number in range(model.rowCount()):
        place = model.place(model.index(number))
        errors.clicked.emit(model.index(number))
        assert window.tabs.currentWidget() is window.inside_tab
        assert window.wait_for_reading(30_000)
        insight = window.inside_tab.network.insight
        assert insight is not None
        np.testing.assert_array_equal(insight.picture, subject.examples.pictures[place])
        label, answer = int(evaluation.labels[place]), int(evaluation.answers[place])
        assert insight.answer == answer
        assert insight.probabilities[answer] == pytest.approx(evaluation.confidence[place], abs=1e-5)
        assert sentence.text().startswith(f"This {label} of ")
        assert f"was read as {answer} with" in sentence.text()
    window.draw_tab.clear()
    assert window.wait_for_reading(30_000)
    assert "read as" not in sentence.text()
    window.close()


def test_figures_are_muted_at_once_when_other_parameters_are_opened(tmp_path: Path, qtbot: QtBot) -> None:
    window = app.build_window(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    assert window.parameters.wait(30_000)
    tab = evaluate_in(window, qtbot)
    assert not tab.headline.title.words.startswith("Figures of the choice before")
    path = tmp_path / "other.pkl"
    save_params(LeNet5(generator=np.random.default_rng(2)).get_params(), path)
    window.parameters.load(path)
    assert window.parameters.wait(30_000)
    assert tab.headline.title.words.startswith("Figures of the choice before")
    window.close()


@pytest.mark.parametrize("size", [(1024, 700), (800, 600)])
def test_nothing_is_cut_in_any_view(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    tab = evaluate_in(window, qtbot)
    assert (window.width(), window.height()) == size, "the window can be as small as this"
    views = views_of(tab)
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
        # What scrolls may lie outside: that it can be reached is tested below.
        rows = views.currentWidget().findChild(PlotRows)
        besides = [] if rows is None else shown(rows)
        assert [part for part in besides if isinstance(part, QLabel) and lacks_room(part)] == []
        assert cut(window, besides=besides) == [], views.tabText(number)


def test_plots_are_never_too_low_to_be_read_and_scroll_instead(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(800, 600)
    tab = evaluate_in(window, qtbot)
    page = child(tab, RobustnessPage)
    views_of(tab).setCurrentWidget(page)
    QApplication.processEvents()
    rows = child(page, PlotRows)
    last = page.plots[Disturbance.NOISE]
    assert all(plot.height() >= 200 for plot in page.plots.values())
    assert last.visibleRegion().boundingRect().height() < last.height()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    assert last.visibleRegion().boundingRect() == last.rect()
    assert rows.horizontalScrollBar().maximum() == 0


def test_robustness_says_of_how_many_digits(tab: EvaluateTab, qtbot: QtBot) -> None:
    page = child(tab, RobustnessPage)
    evaluated(tab, qtbot)
    assert "when all digits are disturbed" in page.sentence.text()
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1200))
    subject = evaluated(tab, qtbot)
    assert subject.assessment.robustness[0].accuracy[0].total == 1000
    assert "when 1,000 of the 1,200 digits are disturbed" in page.sentence.text()


def test_views_without_digits_say_so(tab: EvaluateTab, qtbot: QtBot) -> None:
    # These ten are read without an error, by both.
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=10, seed=5))
    tab.controls.rival.setCurrentIndex(tab.controls.rival.findData(Kind.BUILT_IN))
    subject = evaluated(tab, qtbot)
    assert not len(subject.assessment.evaluation.errors)
    views = views_of(tab)
    errors, comparison = child(tab, ErrorsPage), child(tab, ComparisonPage)
    for page, lists in ((errors, [errors.digits]), (comparison, comparison.lists)):
        views.setCurrentWidget(page)
        QApplication.processEvents()
        for digits in lists:
            assert digits.nothing.endswith(".")
            written = digits.viewport().grab().toImage()
            digits.nothing = ""
            assert digits.viewport().grab().toImage() != written, "the sentence is to be seen"


def test_both_lists_of_a_comparison_begin_at_the_same_height(tab: EvaluateTab, qtbot: QtBot) -> None:
    page = child(tab, ComparisonPage)
    views_of(tab).setCurrentWidget(page)
    tab.controls.rival.setCurrentIndex(tab.controls.rival.findData(Kind.BUILT_IN))
    evaluated(tab, qtbot)
    for words in ("short", "so long that it needs more than a single line " * 3):
        page.titles[0].setText(words)
        QApplication.processEvents()
        first, second = page.lists
        assert (first.y(), first.height()) == (second.y(), second.height())


def test_thumbnails_and_table_grow_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    sizes = []
    tab = evaluate_in(window, qtbot)
    views = views_of(tab)
    errors, digits = child(tab, ErrorsPage), child(tab, DigitsPage)
    for width, height in ((800, 600), (1280, 800), (1920, 1080), (3840, 2160)):
        window.resize(width, height)
        views.setCurrentWidget(errors)
        QApplication.processEvents()
        icon = errors.digits.model().data(errors.digits.model().index(0, 0), Qt.ItemDataRole.DecorationRole)
        side = errors.digits.iconSize().width()
        assert icon.availableSizes()[0].width() == 2 * side
        views.setCurrentWidget(digits)
        QApplication.processEvents()
        assert digits.table.verticalScrollBar().maximum() == 0, "all ten digits are to be seen"
        sizes.append((side, digits.table.width(), digits.table.height()))
    assert sizes == sorted(sizes)
    assert sizes[0][0] == 56
    assert sizes[2][0] >= 80
    width, height = sizes[2][1:]
    assert width * height > 0.4 * 1920 * 1080 / 2


def test_whatever_takes_the_keyboard_has_a_name_and_says_what_it_does(tab: EvaluateTab, qtbot: QtBot) -> None:
    evaluated(tab, qtbot)
    views = views_of(tab)
    named = set()
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
        for widget in shown(tab):
            # Others, such as the place within a list that scrolls, only serve these.
            if _takes_focus(widget) and isinstance(widget, CONTROLS):
                assert widget.objectName(), type(widget)
                assert widget.accessibleName(), widget.objectName()
                is_bar = "View" in widget.objectName()
                assert is_bar or widget.toolTip(), widget.objectName()
                named.add(widget.objectName())
        assert views.tabToolTip(number)
    assert {"confusionMatrix", "errorDigits", "evaluateTable", "wholeMap", "noisePlot", "digitMap"} <= named


def test_the_keyboard_goes_through_the_controls_from_left_to_right(tab: EvaluateTab) -> None:
    controls = tab.controls
    order: list[QComboBox | QAbstractButton] = [
        controls.network,
        controls.digits,
        controls.rival,
        controls.start,
    ]
    controls.network.setFocus()
    for before, after in pairwise(order):
        widget: QWidget | None = before.nextInFocusChain()
        while widget is not None and not _takes_focus(widget):
            widget = widget.nextInFocusChain()
        assert widget is after


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_closing_ends_an_evaluation(tab: EvaluateTab, qtbot: QtBot) -> None:
    ended: list[object] = []
    tab.session.ended.connect(ended.append)
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1_000_000))
    tab.controls.start.click()
    qtbot.wait(50)
    tab.close_threads()
    qtbot.wait(50)
    assert ended == []


def test_every_view_explains_itself_and_has_a_page_of_help(tab: EvaluateTab) -> None:
    for page in views_of(tab).pages:
        assert page.sentence.text().endswith(".")
        assert help_text(page.help.page).startswith("# ")
