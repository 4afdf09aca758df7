"""Saves what a run has brought: its network, to be used or given away, its log and its charts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from app.charts.export import export_view
from app.dialogs.files import save_where_asked
from app.qt.translation import tr
from app.services.messages import Messages
from app.train.runs.snapshot import Trained
from app.train.runs.store import RunFolder
from app.widgets.menus import Command, fill_menu
from lenet.files.errors import reason
from lenet.files.writing import atomic_write
from lenet.nn.params_file import save_params


class RunExport(QObject):
    """Saves the best network beside its run, and three files where the person says; ``view`` holds the charts."""

    chosen = Signal(object)
    """The ``Path`` of the best network: drawings are to be read with it from now on."""

    kept = Signal(object)
    """The ``Path`` of the best network of a run that has ended."""

    renamed = Signal(object, object)
    """The ``Path`` of a network that was kept, before and after it got another name."""

    def __init__(self, view: QWidget, messages: Messages) -> None:
        super().__init__(view)
        self._view = view
        self._messages = messages
        self.trained: Trained | None = None
        self.folder: RunFolder | None = None

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of what can be saved."""
        network = tr("Save the parameters of the best epoch")
        log = tr("Save the settings and the figures of each epoch as CSV")
        charts = tr("Save the charts as a PNG or SVG picture")
        commands = (
            Command("saveNetwork", tr("&Network…"), network, self._ask_network),
            Command("saveLog", tr("&Log…"), log, self._ask_log),
            Command("saveCharts", tr("&Charts…"), charts, self._ask_charts),
        )
        return fill_menu(QMenu(parent), commands)

    @Slot()
    def use_network(self) -> None:
        """Save the best network beside its run, and have drawings read with it from now on."""
        path = self._keep()
        if path is not None:
            self.chosen.emit(path)

    def end_run(self, *, has_failed: bool) -> None:
        """Keep the best network beside the run that has ended, which needs no checkpoint then."""
        path = self._keep()
        if path is not None:
            self.kept.emit(path)
        # Until the network is safe, the checkpoint has the only copy.
        is_safe = path is not None or self.trained is None
        if self.folder is not None and is_safe and not has_failed:
            self.folder.forget_checkpoint()
        self.leave_run()

    def leave_run(self) -> None:
        """Release the run, so that other windows can go on with it, if it has not ended."""
        if self.folder is not None:
            self.folder.release()

    @Slot(str)
    def rename(self, name: str) -> None:
        """Give the network of the run another name."""
        folder = self.folder
        if folder is None:
            return
        old = folder.network_path
        try:
            folder.rename(name)
        except OSError as error:
            self._messages.failed.emit(tr("It could not be renamed: {reason}.", reason=reason(error)))
        if folder.network_path != old and folder.network_path.exists():
            self.renamed.emit(old, folder.network_path)

    def save_network(self, path: Path) -> None:
        """Save the parameters of the best epoch."""
        trained = self.trained
        if trained is not None:
            self._messages.save(path, lambda: save_params(dict(trained.params), path))

    def save_log(self, path: Path) -> None:
        """Save the run's log."""
        folder = self.folder
        if folder is not None and not folder.log_path.exists():
            self._messages.failed.emit(
                tr("There is no log of this run yet: it begins with the end of the first epoch.")
            )
        elif folder is not None:
            self._messages.save(path, lambda: _copy(folder.log_path, path))

    def save_charts(self, path: Path) -> None:
        """Save the charts as they look now."""
        self._messages.save(path, lambda: export_view(self._view, path))

    def _keep(self) -> Path | None:
        """Save the best network beside its run, and return its file; None if there is none, or it fails."""
        folder, trained = self.folder, self.trained
        if folder is None or trained is None:
            return None
        try:
            return folder.keep(trained)
        except (OSError, ValueError) as error:
            self._messages.failed.emit(str(error))
            return None

    def _ask_network(self) -> None:
        name, patterns = f"{tr('network')}.pkl", f"{tr('Parameters')} (*.pkl)"
        save_where_asked(self._view, tr("Save the network"), name, patterns, self.save_network)

    def _ask_log(self) -> None:
        name, patterns = f"{tr('log')}.csv", f"{tr('Tables')} (*.csv)"
        save_where_asked(self._view, tr("Save the log"), name, patterns, self.save_log)

    def _ask_charts(self) -> None:
        pictures = f"{tr('PNG pictures')} (*.png);;{tr('SVG pictures')} (*.svg)"
        save_where_asked(self._view, tr("Save the charts"), f"{tr('charts')}.png", pictures, self.save_charts)


def _copy(source: Path, target: Path) -> None:
    content = source.read_bytes()
    atomic_write(target, lambda file: file.write(content))
