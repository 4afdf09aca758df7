"""What was found is saved: as a report, as tables, and each chart as a picture or as shapes."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.evaluate.confidence_page import ConfidencePage
from app.evaluate.map_page import MapPage
from app.evaluate.robustness_page import RobustnessPage
from app.evaluate.tab import EvaluateTab
from app.theme.theme import SPACE
from lenet.evaluation.robustness import Disturbance
from tests.app.children import child
from tests.app.evaluating import evaluated, other, save_all, tab, views_of

__all__ = ["other", "tab"]


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
    save_all(tab, qtbot, tmp_path)
    assert subject.network in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_saved_view_tells_whose_it_is_and_has_no_buttons(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path
) -> None:
    evaluated(tab, qtbot)
    views, path = views_of(tab), tmp_path / "view.svg"
    for page in views.pages:
        views.setCurrentWidget(page)
        QApplication.processEvents()
        before = page.grab().toImage()
        tab.exports.save_view(path)
        text = path.read_text(encoding="utf-8")
        words = {part.text for part in ElementTree.fromstring(text).iter() if part.tag.endswith("text")}
        assert "mine on built-in digits" in words
        assert not {"?", "Whole map", "Point at it, or press ← or →"} & words
        assert page.help.isVisible()
        QApplication.processEvents()
        assert page.grab().toImage() == before, "what is saved leaves the window as it was"
        if isinstance(page, (ConfidencePage, RobustnessPage, MapPage)):
            charts = page.pictures()
            assert [title for title, _ in charts if title not in words] == []
            assert all(chart.content in text for _, chart in charts)


def test_a_chart_is_saved_by_itself(
    tab: EvaluateTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evaluated(tab, qtbot)
    plot = child(tab, RobustnessPage).plots[Disturbance.NOISE]

    def accept(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("chart")
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    with qtbot.waitSignal(tab.exports.told):
        (save,) = plot.actions()
        save.trigger()
    assert QImage(str(tmp_path / "chart.png")).width() == 2 * 360
