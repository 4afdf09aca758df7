"""What was found is saved: as a report, as tables, and each chart as the report draws it."""

import csv
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.evaluate.curve_pages import ConfidencePage, RobustnessPage
from app.evaluate.exports import Exports
from app.evaluate.map_page import MapPage
from app.evaluate.result_views import ResultViews
from app.services.messages import Messages
from app.theme.theme import SPACE
from lenet.evaluation.robustness import Disturbance
from tests.app.children import child
from tests.helpers.evaluation_results import compared_result

WHOSE = "mine & yours.pkl on my digits"


@pytest.fixture(scope="module")
def views(qapp: QApplication) -> Iterator[ResultViews]:
    """Show a result."""
    views = ResultViews()
    views.resize(900, 500)
    views.show_result(compared_result())
    views.show()
    yield views
    views.close()


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def exports(views: ResultViews, messages: Messages) -> Iterator[Exports]:
    exports = Exports(views.page, views, messages)
    exports.result = compared_result()
    views.save_asked.connect(exports.ask_chart)
    yield exports
    exports.close()
    views.save_asked.disconnect(exports.ask_chart)


def test_report_tables_and_views_are_saved(
    views: ResultViews, exports: Exports, messages: Messages, qtbot: QtBot, tmp_path: Path
) -> None:
    page = views.pages[0]
    views.setCurrentWidget(page)
    for save, path in (
        (exports.save_report, tmp_path / "report.html"),
        (exports.save_tables, tmp_path / "tables"),
        (exports.save_view, tmp_path / "view.png"),
    ):
        with qtbot.waitSignal(messages.told, timeout=30_000) as told:
            save(path)
        assert told.args == [f"{path.name} is saved."]
    assert exports.result is not None
    accuracy = exports.result.assessment.evaluation.accuracy.value
    assert f"{100 * accuracy:.2f} %" in (tmp_path / "report.html").read_text(encoding="utf-8")
    with (tmp_path / "tables" / "answers.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 201
    saved = QImage(str(tmp_path / "view.png")).size()
    assert saved.width() == 2 * (page.width() + 2 * SPACE)
    assert saved.height() > 2 * page.height()
    for save in (exports.save_report, exports.save_view):
        with qtbot.waitSignal(messages.failed, timeout=30_000) as failed:
            save(tmp_path / "missing" / "file.png")
        assert failed.args is not None
        assert "could not be saved" in failed.args[0]


def test_saved_views_have_titles_and_no_buttons(views: ResultViews, exports: Exports, tmp_path: Path) -> None:
    path = tmp_path / "view.svg"
    for page in views.pages:
        views.setCurrentWidget(page)
        QApplication.processEvents()
        before = page.grab().toImage()
        exports.save_view(path)
        text = path.read_text(encoding="utf-8")
        words = {part.text for part in ElementTree.fromstring(text).iter() if part.tag.endswith("text")}
        assert WHOSE in words
        assert not {"?", "Whole map"} & words
        assert page.help.isVisible()
        QApplication.processEvents()
        assert page.grab().toImage() == before, "what is saved leaves the window as it was"
        charts = page.pictures()
        assert bool(charts) == isinstance(page, (ConfidencePage, RobustnessPage, MapPage))
        assert all(title in words and chart.content in text for title, chart in charts)


def test_a_chart_is_saved_by_itself(
    views: ResultViews,
    exports: Exports,
    messages: Messages,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def accept(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("chart")
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    with qtbot.waitSignal(messages.told):
        (save,) = child(views, RobustnessPage).plots[Disturbance.NOISE].actions()
        save.trigger()
    assert QImage(str(tmp_path / "chart.png")).width() == 2 * 360
