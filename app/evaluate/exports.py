"""What was found leaves the window: a report, tables, and each view as a picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.background.worker import Worker
from app.charts.export import export_charts, export_view
from app.evaluate.wording import subject_words
from app.qt.translation import tr
from app.theme.theme import theme_of
from app.window.file_actions import ask_where_to_save
from lenet.evaluation.result import Subject
from lenet.files.errors import reason
from lenet.report.page import save_report
from lenet.report.tables import save_tables

if TYPE_CHECKING:
    # These import pyqtgraph.
    from app.charts.plot_card import PlotCard
    from app.evaluate.page import Page


class Exports(QObject):
    """Asks where to, and saves there.

    Parameters
    ----------
    view
        Returns the view that is to be seen now.
    parent
        What the dialogs stand before.
    """

    told = Signal(str)
    """A short confirmation."""

    failed = Signal(str)
    """One sentence: what could not be saved, and what to do."""

    def __init__(self, view: Callable[[], Page | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._widget = view, parent
        self.subject: Subject | None = None
        self._worker = Worker(self)
        self._worker.succeeded.connect(self._tell)
        self._worker.failed.connect(self.failed)

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of what can be saved."""
        menu = QMenu(parent)
        for name, text, tip, ask in (
            ("saveReport", tr("&Report…"), tr("Save all that was found as a page of HTML"), self._ask_report),
            ("saveTables", tr("&Tables…"), tr("Save all that was found as CSV files"), self._ask_tables),
            ("saveView", tr("This &view…"), tr("Save this view as a PNG or SVG picture"), self._ask_view),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setStatusTip(tip)
            action.triggered.connect(ask)
        return menu

    def save_report(self, path: Path) -> None:
        """Save the report, in the background."""
        if self.subject is not None:
            self._worker.start(partial(_save, save_report, self.subject, path))

    def save_tables(self, folder: Path) -> None:
        """Save the tables, in the background."""
        if self.subject is not None:
            self._worker.start(partial(_save, save_tables, self.subject, folder))

    def save_view(self, path: Path) -> None:
        """Save the view with the names of network and digits: charts as the report draws them, others as they look."""
        view = self._view()
        if view is not None and self.subject is not None:
            title, pictures = subject_words(self.subject), view.pictures()
            if pictures:
                self._export(
                    path, partial(export_charts, pictures, path, heading=title, theme=theme_of(view))
                )
            else:
                self._export(path, partial(export_view, view, path, title=title))

    def save_chart(self, chart: PlotCard, path: Path) -> None:
        """Save one chart, with the same names."""
        picture = chart.picture()
        if picture is not None and self.subject is not None:
            title = subject_words(self.subject)
            self._export(path, partial(export_charts, [picture], path, heading=title, theme=theme_of(chart)))

    def _export(self, path: Path, export: Callable[[], None]) -> None:
        try:
            export()
        except OSError as error:
            self.failed.emit(tr("{name} could not be saved: {reason}.", name=path.name, reason=reason(error)))
        else:
            self._tell(path)

    def close(self) -> None:
        """Wait until what is being saved is saved."""
        self._worker.close()

    @Slot(object)
    def _tell(self, path: Path) -> None:
        self.told.emit(tr("{name} is saved.", name=path.name))

    @Slot()
    def _ask_report(self) -> None:
        path = ask_where_to_save(
            self._widget.window(), tr("Save the report"), f"{tr('report')}.html", f"{tr('Pages')} (*.html)"
        )
        if path is not None:
            self.save_report(path)

    @Slot()
    def _ask_tables(self) -> None:
        name = QFileDialog.getExistingDirectory(self._widget.window(), tr("Choose a folder for the tables"))
        if name:
            self.save_tables(Path(name))

    @Slot()
    def _ask_view(self) -> None:
        path = self._asked_picture(tr("Save this view"), tr("view"))
        if path is not None:
            self.save_view(path)

    @Slot(object)
    def ask_chart(self, chart: PlotCard) -> None:
        """Ask where to save a chart, and save it."""
        path = self._asked_picture(tr("Save this chart"), tr("chart"))
        if path is not None:
            self.save_chart(chart, path)

    def _asked_picture(self, title: str, name: str) -> Path | None:
        patterns = f"{tr('PNG pictures')} (*.png);;{tr('SVG pictures')} (*.svg)"
        return ask_where_to_save(self._widget.window(), title, f"{name}.png", patterns)


def _save(save: Callable[[Subject, Path], None], subject: Subject, path: Path) -> Path:
    """Save, and return where to; runs in the worker's thread."""
    save(subject, path)
    return path
