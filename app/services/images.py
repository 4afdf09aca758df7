"""Pictures between the canvas and the outside: opened, pasted and dropped, copied and saved.

A picture is decoded in a thread: a photograph takes longer than a person's hand waits.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote_to_bytes

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from app.background.job import Job
from app.qt.png import png_bytes
from app.qt.translation import tr
from app.services.messages import Messages
from app.services.reader import Reader
from app.settings.settings import Settings
from app.settings.table import RECENT_PICTURES
from lenet.drawing.rendering import shows_ink
from lenet.drawing.strokes import Drawing
from lenet.files.writing import atomic_write
from lenet.image.decoding import excess_of, open_picture
from lenet.recognition.page_reading import PageReading, ReadsNumbers, csv_bytes, drawing_to_read

SAVED_SIDE = 1024
"""Pixels of a drawing that is copied or saved."""


class PictureCanvas(Protocol):
    """What shows the picture and holds the drawing: the Draw tab; ``page`` is what was read of it."""

    page: PageReading

    def drawing(self) -> Drawing:
        """Return what is on the canvas."""

    def set_drawing(self, drawing: Drawing) -> None:
        """Put another drawing onto the canvas."""

    def render_image(self, side: int) -> QImage:
        """Return the canvas as dark ink on white paper, ``side`` pixels square."""


def image_of_qt(image: QImage) -> Image.Image:
    """Return one of Qt's pictures as one of Pillow's, within the limits of files."""
    size = (image.width(), image.height())
    excess = excess_of(size)
    if excess is not None:
        raise ValueError(tr("The picture {excess}.", excess=excess))
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(straight.constBits(), np.uint8)
    # A copy, for Qt's pixels are gone when this returns.
    return Image.frombuffer("RGBA", size, pixels, "raw", "RGBA", straight.bytesPerLine(), 1).copy()


def local_file(mime: QMimeData) -> Path | None:
    """Return the first file of this computer that is dropped or pasted, or None."""
    return next((_path_of(url) for url in mime.urls() if url.isLocalFile()), None)


def _path_of(url: QUrl) -> Path:
    """Return the path of a file's address."""
    if os.name == "nt" or url.host():
        return Path(url.toLocalFile())
    # A name need not be text, and what is none would be lost in Qt's strings.
    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
    return Path(os.fsdecode(unquote_to_bytes(encoded)))


def _opened(load: Callable[[], Image.Image], recognizer: ReadsNumbers) -> Drawing:
    """Return a picture's ink; runs in the thread."""
    return drawing_to_read(recognizer, load())


class ImageTransfer(QObject):
    """Puts pictures onto the canvas, and copies or saves the drawing as a picture."""

    finished = Signal()
    """A picture was put onto the canvas, or the drawing was copied or saved."""

    opening = Signal(str)
    """The name of the picture that is being opened from now on; "" when it no longer is."""

    def __init__(
        self,
        canvas: PictureCanvas,
        reader: Reader,
        settings: Settings,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._load: Callable[[], Image.Image] | None = None
        reader.recognizer_changed.connect(self._begin)
        self._canvas, self._settings, self._messages = canvas, settings, messages
        self._opening: Path | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._give_up)

    def open_file(self, path: Path) -> None:
        """Put a picture's file onto the canvas, as soon as it is decoded."""
        self._open(partial(open_picture, path), path)

    @Slot()
    def paste(self) -> None:
        """Put the clipboard's picture, or the file that was copied, onto the canvas."""
        # On some systems an empty clipboard gives nothing at all, whatever its type says.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None or not self.take(mime):
            self._messages.failed.emit(
                tr("There is no picture on the clipboard: copy one first, then paste it here.")
            )

    def take(self, mime: QMimeData) -> bool:
        """Put what was pasted or dropped onto the canvas; return whether there is a picture in it."""
        path = local_file(mime)
        if path is not None:
            self.open_file(path)
            return True
        image = mime.imageData() if mime.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        self._open(partial(image_of_qt, image), None)
        return True

    @Slot()
    def cancel(self) -> None:
        """Leave the canvas as it is: the picture that is being opened is not wanted any more."""
        if self._load is not None:
            self._load = None
            self._job.cancel()
            self._messages.told.emit(tr("{name} was not opened.", name=self._name))
            self.opening.emit("")

    def has_drawing(self) -> bool:
        """Tell whether there is something to copy or save, and say so if there is not."""
        has_ink = shows_ink(self._canvas.drawing())
        if not has_ink:
            self._messages.failed.emit(tr("The canvas is empty: draw something first."))
        return has_ink

    @Slot()
    def copy(self) -> None:
        """Put the drawing on the clipboard."""
        if not self.has_drawing():
            return
        QGuiApplication.clipboard().setImage(self._canvas.render_image(SAVED_SIDE))
        self._messages.told.emit(tr("The drawing is on the clipboard."))
        self.finished.emit()

    def has_text(self) -> bool:
        """Tell whether something was read, and say so if nothing was."""
        has_text = bool(self._canvas.page.text())
        if not has_text:
            self._messages.failed.emit(tr("Nothing was read: draw a number, or open a picture of some."))
        return has_text

    @Slot()
    def copy_text(self) -> None:
        """Put what was read on the clipboard; numbers side by side are parted by tabs, as spreadsheets take them."""
        if self.has_text():
            QGuiApplication.clipboard().setText(self._canvas.page.text("\t"))
            self._messages.told.emit(tr("What was read is on the clipboard."))

    def save_numbers(self, path: Path) -> None:
        """Save what was read as CSV, in rows and columns."""
        content = csv_bytes(self._canvas.page)
        self._messages.save(path, lambda: atomic_write(path, lambda file: file.write(content)))

    def save_file(self, path: Path) -> None:
        """Save the drawing as a PNG file; what was there is replaced only by a complete one."""
        content = png_bytes(self._canvas.render_image(SAVED_SIDE))

        if self._messages.save(path, lambda: atomic_write(path, lambda file: file.write(content))):
            self._settings.add_recent(RECENT_PICTURES, path)
            self.finished.emit()

    def go_on_from(self, before: ImageTransfer) -> None:
        """Open what was being opened."""
        if before._load is not None:
            self._open(before._load, before._opening)

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until no picture is being opened; return whether it came to that in time."""
        return (self._load is None or self._job.is_busy) and self._job.wait(timeout_ms)

    def close(self) -> None:
        """Stop opening pictures."""
        self._job.close()

    @property
    def _name(self) -> str:
        return tr("The picture") if self._opening is None else self._opening.name

    def _open(self, load: Callable[[], Image.Image], path: Path | None) -> None:
        self._opening, self._load = path, load
        self.opening.emit(self._name)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Open the picture that waits, as soon as there is a recognizer to tell what kind of picture it is."""
        if self._load is not None and self._reader.recognizer is not None:
            self._job.start(partial(_opened, self._load, self._reader.recognizer))

    @Slot(object)
    def _show(self, drawing: Drawing) -> None:
        self._load = None
        # One without ink, too: the answer must not be that to what was on the canvas before.
        self._canvas.set_drawing(drawing)
        self.opening.emit("")
        name = self._name
        if drawing.is_empty:
            self._give_up(
                tr("{name} shows no digit: choose one where ink and paper differ clearly.", name=name)
            )
            return
        if self._opening is not None:
            self._settings.add_recent(RECENT_PICTURES, self._opening)
        self._messages.told.emit(tr("{name} is on the canvas.", name=name))
        self.finished.emit()

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._load = None
        self.opening.emit("")
        if self._opening is not None:
            self._settings.remove_recent(RECENT_PICTURES, self._opening)
        self._messages.failed.emit(sentence)
