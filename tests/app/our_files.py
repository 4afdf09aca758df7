"""Every kind of file that the window writes itself."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from app.services.autosave import write_down
from app.services.drawing_history import History, HistoryWriter
from app.services.images import ImageTransfer
from app.services.messages import Messages
from app.services.reader import Reader
from app.settings.settings import Settings
from app.settings.table import PEN_WIDTH
from app.train.runs.export import RunExport
from app.train.runs.store import RunFolder
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.page_reading import PageReading
from lenet.training.events import EpochEnded
from tests.helpers.faults.written_files import WrittenFile

APPLICATION = QApplication.instance() or QApplication([])
"""Pictures are painted; a process that only forks and writes has no other."""

EPOCH = EpochEnded(1, 0.5, 0.8, 0.4, 0.9, 3.0, is_best=True)


class Failures(list[str]):
    """What the person was told."""

    def raise_any(self) -> None:
        """Turn it into what a file's writer raises."""
        if self:
            raise ValueError(*self)


def write_settings(path: Path, version: int) -> None:
    settings, failures = Settings(path, restores=True), Failures()
    settings.failed.connect(failures.append)
    settings.set(PEN_WIDTH, 40 + version)
    failures.raise_any()


class Sheet:
    """A drawing whose darkness is its version."""

    page = PageReading(())

    def __init__(self, version: int) -> None:
        self._version = version

    def drawing(self) -> Drawing:
        return Drawing((Stroke(((0.5, 0.5, 1.0),), 0.07),))

    def set_drawing(self, drawing: Drawing) -> None:
        raise NotImplementedError

    def render_image(self, side: int) -> QImage:
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(100 * self._version)
        return image


def write_drawing(path: Path, version: int) -> None:
    elsewhere = path.parent.with_name(f"{path.parent.name}.ini")
    settings, failures = Settings(elsewhere, restores=True), Failures()
    messages = Messages()
    pictures = ImageTransfer(Sheet(version), Reader(), settings, messages)
    messages.failed.connect(failures.append)
    pictures.save_file(path)
    pictures.close()
    failures.raise_any()


def write_charts(path: Path, version: int) -> None:
    view, failures = QLabel(f"version {version}"), Failures()
    view.resize(60, 20)
    messages = Messages()
    saving = RunExport(view, messages)
    messages.failed.connect(failures.append)
    saving.save_charts(path)
    failures.raise_any()


def write_log_copy(path: Path, version: int) -> None:
    elsewhere = RunFolder(path.parent.with_name(f"{path.parent.name}-run"))
    elsewhere.log(EPOCH, learning_rate=version / 10, settings={"epochs": 1})
    view, failures = QLabel(), Failures()
    messages = Messages()
    saving = RunExport(view, messages)
    saving.folder = elsewhere
    messages.failed.connect(failures.append)
    saving.save_log(path)
    failures.raise_any()


def write_history(path: Path, version: int) -> None:
    stroke = Stroke(((0.5, 0.5, 1.0), (0.6, version / 2, 1.0)), 0.07)
    write_down(HistoryWriter(path), History((Drawing(), Drawing((stroke,))), 1))


SETTINGS = WrittenFile("settings", "settings.json", write_settings)

KINDS = (
    SETTINGS,
    WrittenFile("a saved drawing", "drawing.png", write_drawing),
    WrittenFile("charts as PNG", "charts.png", write_charts),
    WrittenFile("charts as SVG", "charts.svg", write_charts),
    WrittenFile("a saved log", "log.csv", write_log_copy),
    WrittenFile("the drawing on the canvas", "canvas-1.json", write_history),
)
