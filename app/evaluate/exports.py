"""What was found leaves the window: a report, tables, and each view as a picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.background.job import Job
from app.charts.export import export_charts, export_view
from app.dialogs.files import save_where_asked
from app.evaluate.wording import result_words
from app.qt.translation import tr
from app.services.messages import Messages
from app.theme.theme import theme_of
from app.widgets.menus import Command, fill_menu
from lenet.evaluation.result import EvaluationResult

if TYPE_CHECKING:
    # These import pyqtgraph.
    from app.charts.plot_card import PlotCard
    from app.evaluate.page import Page
    from lenet.report.picture import Picture


class Exports(QObject):
    """Asks where to, and saves there; ``view`` returns the view that is to be seen now."""

    def __init__(self, view: Callable[[], Page | None], parent: QWidget, messages: Messages) -> None:
        super().__init__(parent)
        self._view, self._widget, self._messages = view, parent, messages
        self.result: EvaluationResult | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(messages.failed)

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of what can be saved."""
        report = tr("Save all that was found as a page of HTML")
        tables = tr("Save all that was found as CSV files")
        view = tr("Save this view as a PNG or SVG picture")
        commands = (
            Command("saveReport", tr("&Report…"), report, self._ask_report),
            Command("saveTables", tr("&Tables…"), tables, self._ask_tables),
            Command("saveView", tr("This &view…"), view, self._ask_view),
        )
        return fill_menu(QMenu(parent), commands)

    def save_report(self, path: Path) -> None:
        """Save the report, in the background."""
        if self.result is not None:
            self._job.start(partial(_save_report, self.result, path))

    def save_tables(self, folder: Path) -> None:
        """Save the tables, in the background."""
        if self.result is not None:
            self._job.start(partial(_save_tables, self.result, folder))

    def save_view(self, path: Path) -> None:
        """Save the view with the names of network and digits: charts as the report draws them, others as they look."""
        view = self._view()
        if view is not None and self.result is not None:
            pictures = view.pictures()
            if pictures:
                self._save_pictures(pictures, path)
            else:
                title = result_words(self.result)
                self._messages.save(path, partial(export_view, view, path, title=title))

    def save_chart(self, chart: PlotCard, path: Path) -> None:
        """Save one chart, with the same names."""
        picture = chart.picture()
        if picture is not None:
            self._save_pictures([picture], path)

    def _save_pictures(self, pictures: list[tuple[str, Picture]], path: Path) -> None:
        if self.result is not None:
            heading, theme = result_words(self.result), theme_of(self._widget)
            save = partial(export_charts, pictures, path, heading=heading, theme=theme)
            self._messages.save(path, save)

    def close(self) -> None:
        """Wait until what is being saved is saved."""
        self._job.close()

    @Slot(object)
    def _tell(self, path: Path) -> None:
        self._messages.told.emit(tr("{name} is saved.", name=path.name))

    @Slot()
    def _ask_report(self) -> None:
        name, pages = f"{tr('report')}.html", f"{tr('Pages')} (*.html)"
        save_where_asked(self._widget, tr("Save the report"), name, pages, self.save_report)

    @Slot()
    def _ask_tables(self) -> None:
        name = QFileDialog.getExistingDirectory(self._widget.window(), tr("Choose a folder for the tables"))
        if name:
            self.save_tables(Path(name))

    @Slot()
    def _ask_view(self) -> None:
        self._ask_picture(tr("Save this view"), tr("view"), self.save_view)

    @Slot(object)
    def ask_chart(self, chart: PlotCard) -> None:
        """Ask where to save a chart, and save it."""
        self._ask_picture(tr("Save this chart"), tr("chart"), partial(self.save_chart, chart))

    def _ask_picture(self, title: str, name: str, save: Callable[[Path], object]) -> None:
        patterns = f"{tr('PNG pictures')} (*.png);;{tr('SVG pictures')} (*.svg)"
        save_where_asked(self._widget, title, f"{name}.png", patterns, save)


# Reports are not imported before one is saved: the window is there sooner.


def _save_report(result: EvaluationResult, path: Path) -> Path:
    """Save, and return where to; runs in a thread."""
    from lenet.report.page import save_report

    save_report(result, path)
    return path


def _save_tables(result: EvaluationResult, folder: Path) -> Path:
    """Save, and return where to; runs in a thread."""
    from lenet.report.tables import save_tables

    save_tables(result, folder)
    return folder
