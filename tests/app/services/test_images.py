"""Pictures come in from files, the clipboard and drops; the drawing leaves as a picture."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_from_bytes

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QObject, QUrl, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.qt.png import png_bytes
from app.services.images import SAVED_SIDE, ImageTransfer, drawing_of_qt_image, local_file
from app.services.messages import Messages
from app.settings.settings import Settings
from app.settings.table import RECENT_PICTURES
from lenet.drawing.strokes import Drawing, Stroke


class Place:
    """Stands for the Draw tab: holds the drawing it is given."""

    def __init__(self) -> None:
        self.shown: Drawing | None = None
        self.content = Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),))

    @property
    def ink(self) -> NDArray[np.float32] | None:
        return None if self.shown is None else self.shown.picture

    def drawing(self) -> Drawing:
        return self.content

    def set_drawing(self, drawing: Drawing) -> None:
        self.shown = drawing

    def render_image(self, side: int) -> QImage:
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        image.setPixel(3, 5, 0)
        return image


class Listener(QObject):
    """Collects what was said."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.failed: list[str] = []
        self.told: list[str] = []
        messages.failed.connect(self.hear_failure)
        messages.told.connect(self.hear)

    @Slot(str)
    def hear_failure(self, sentence: str) -> None:
        self.failed.append(sentence)

    @Slot(str)
    def hear(self, sentence: str) -> None:
        self.told.append(sentence)


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings" / "settings.json", restores=False)


@pytest.fixture
def pictures(place: Place, settings: Settings, messages: Messages, qtbot: QtBot) -> Iterator[ImageTransfer]:
    pictures = ImageTransfer(place, settings, messages)
    yield pictures
    pictures.close()


def bar(size: tuple[int, int] = (60, 90)) -> Image.Image:
    """Draw a black upright bar, 1/6 of the width, on white paper."""
    width, height = size
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).rectangle((width * 5 // 12, height // 6, width * 7 // 12, height * 5 // 6), fill=0)
    return image


def test_a_file_comes_onto_the_canvas_and_is_remembered(
    pictures: ImageTransfer,
    place: Place,
    settings: Settings,
    tmp_path: Path,
    qtbot: QtBot,
    messages: Messages,
) -> None:
    path = tmp_path / "bar.png"
    bar().save(path)
    listener = Listener(messages)
    pictures.open_file(path)
    qtbot.waitUntil(lambda: place.ink is not None)
    assert place.ink is not None
    assert place.ink.shape == (90, 90)
    assert place.ink[45, 45] > 0.9
    assert place.ink[45, 5] == 0
    assert settings.get(RECENT_PICTURES) == (path,)
    assert listener.told == ["bar.png is on the canvas."]
    assert listener.failed == []


@pytest.mark.parametrize("content", [b"", b"not a picture", None])
def test_a_file_that_is_no_picture_gets_one_sentence_and_leaves_the_canvas(
    pictures: ImageTransfer,
    place: Place,
    settings: Settings,
    tmp_path: Path,
    qtbot: QtBot,
    content: bytes | None,
    messages: Messages,
) -> None:
    path = tmp_path / "broken.png"
    settings.add_recent(RECENT_PICTURES, path)
    if content is not None:
        path.write_bytes(content)
    listener = Listener(messages)
    with qtbot.waitSignal(messages.failed):
        pictures.open_file(path)
    assert len(listener.failed) == 1
    assert "broken.png" in listener.failed[0]
    assert place.ink is None
    assert settings.get(RECENT_PICTURES) == ()


def test_a_picture_without_ink_empties_the_canvas_and_the_reason_is_told(
    pictures: ImageTransfer, place: Place, tmp_path: Path, qtbot: QtBot, messages: Messages
) -> None:
    path = tmp_path / "blank.png"
    Image.new("L", (50, 50), 255).save(path)
    with qtbot.waitSignal(messages.failed) as failed:
        pictures.open_file(path)
    assert failed.args is not None
    assert "blank.png" in failed.args[0]
    assert place.shown == Drawing()


def test_the_picture_opened_last_wins(
    pictures: ImageTransfer, place: Place, tmp_path: Path, qtbot: QtBot, messages: Messages
) -> None:
    for side in (64, 32):
        bar((side, side)).save(tmp_path / f"{side}.png")
    listener = Listener(messages)
    pictures.open_file(tmp_path / "64.png")
    pictures.open_file(tmp_path / "32.png")
    qtbot.waitUntil(lambda: place.ink is not None)
    assert place.ink is not None
    assert place.ink.shape == (32, 32)
    assert listener.told == ["32.png is on the canvas."]


def qt_image(image: Image.Image) -> QImage:
    rgba = image.convert("RGBA")
    return QImage(rgba.tobytes(), rgba.width, rgba.height, QImage.Format.Format_RGBA8888).copy()


def test_a_picture_is_pasted(pictures: ImageTransfer, place: Place, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(qt_image(bar((61, 91))))
    pictures.paste()
    qtbot.waitUntil(lambda: place.ink is not None)
    assert place.ink is not None
    assert place.ink[45, 45] > 0.9
    assert place.ink[45, 20] == 0


@pytest.mark.parametrize(
    ("size", "why"), [((20_000, 12_000), "million pixels"), ((70_000, 4), "65,535 pixels")], ids=str
)
def test_a_pasted_picture_may_be_as_large_as_a_file(
    size: tuple[int, int],
    why: str,
    pictures: ImageTransfer,
    place: Place,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    messages: Messages,
) -> None:
    unpacked: list[QImage.Format] = []
    monkeypatch.setattr(QImage, "convertToFormat", lambda _, form: unpacked.append(form))
    large = QImage(*size, QImage.Format.Format_Mono)
    large.fill(1)
    mime = QMimeData()
    mime.setImageData(large)
    with qtbot.waitSignal(messages.failed) as failed:
        assert pictures.take(mime)
    assert failed.args is not None
    assert failed.args[0].startswith("The picture has ")
    assert why in failed.args[0]
    assert failed.args[0].endswith(".")
    assert unpacked == []
    assert place.ink is None


def test_a_copied_file_is_pasted(pictures: ImageTransfer, place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    bar().save(tmp_path / "bar.png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "bar.png"))])
    QGuiApplication.clipboard().setMimeData(mime)
    pictures.paste()
    qtbot.waitUntil(lambda: place.ink is not None)


def test_pasting_something_else_gets_one_sentence(
    pictures: ImageTransfer, place: Place, qtbot: QtBot, messages: Messages
) -> None:
    QGuiApplication.clipboard().setText("seven")
    with qtbot.waitSignal(messages.failed) as failed:
        pictures.paste()
    assert failed.args is not None
    assert "no picture on the clipboard" in failed.args[0]
    assert place.ink is None


def test_pasting_nothing_gets_the_same_sentence(
    pictures: ImageTransfer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, messages: Messages
) -> None:
    # As some systems do, whatever the type says.
    monkeypatch.setattr(QClipboard, "mimeData", lambda _: None)
    with qtbot.waitSignal(messages.failed) as failed:
        pictures.paste()
    assert failed.args is not None
    assert "no picture on the clipboard" in failed.args[0]


def test_the_drawing_is_copied_in_full(pictures: ImageTransfer, qtbot: QtBot, messages: Messages) -> None:
    with qtbot.waitSignal(messages.told):
        pictures.copy()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (SAVED_SIDE, SAVED_SIDE)
    assert copied.pixelColor(3, 5).lightness() == 0
    assert copied.pixelColor(4, 5).lightness() == 255


def test_an_empty_canvas_is_neither_copied_nor_saved(
    pictures: ImageTransfer, place: Place, qtbot: QtBot, messages: Messages
) -> None:
    place.content = Drawing()
    QGuiApplication.clipboard().setText("kept")
    with qtbot.waitSignal(messages.failed):
        pictures.copy()
    assert QGuiApplication.clipboard().text() == "kept"
    assert not pictures.has_drawing()


def test_the_drawing_is_saved_as_a_whole_png(
    pictures: ImageTransfer, settings: Settings, tmp_path: Path, qtbot: QtBot, messages: Messages
) -> None:
    path = tmp_path / "seven.png"
    path.write_bytes(b"an older one")
    with qtbot.waitSignal(messages.told):
        pictures.save_file(path)
    with Image.open(path) as saved:
        assert saved.format == "PNG"
        assert saved.size == (SAVED_SIDE, SAVED_SIDE)
        assert saved.convert("L").getpixel((3, 5)) == 0
    assert settings.get(RECENT_PICTURES) == (path,)
    assert sorted(entry.name for entry in tmp_path.glob("*seven*")) == ["seven.png"]


def test_a_place_that_cannot_be_written_gets_one_sentence(
    pictures: ImageTransfer, tmp_path: Path, qtbot: QtBot, messages: Messages
) -> None:
    with qtbot.waitSignal(messages.failed) as failed:
        pictures.save_file(tmp_path / "no such folder" / "seven.png")
    assert failed.args is not None
    assert failed.args[0].startswith("seven.png could not be saved: ")


def test_what_was_copied_can_be_pasted_again(pictures: ImageTransfer, qtbot: QtBot) -> None:
    image = qt_image(bar((64, 64)))
    again = QImage.fromData(png_bytes(image))
    expected = drawing_of_qt_image(image).picture
    assert expected is not None
    assert expected.any()
    np.testing.assert_array_equal(drawing_of_qt_image(again).picture, expected)


def test_a_transparent_picture_is_seen_on_paper() -> None:
    image = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((28, 10, 36, 54), fill=(0, 0, 0, 255))
    ink = drawing_of_qt_image(qt_image(image)).picture
    assert ink is not None
    assert ink[32, 32] > 0.9
    assert ink[32, 10] == 0


def test_only_files_of_this_computer_count() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/7.png"), QUrl.fromLocalFile("/tmp/7.png")])
    assert local_file(mime) == Path(QUrl.fromLocalFile("/tmp/7.png").toLocalFile())
    mime.setUrls([QUrl("https://example.org/7.png")])
    assert local_file(mime) is None


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every name is text")
def test_a_file_whose_name_is_no_text_is_found(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"w\xff\xfe %20.pkl")
    mime = QMimeData()
    mime.setData("text/uri-list", b"file://" + quote_from_bytes(os.fsencode(path)).encode() + b"\r\n")
    assert local_file(mime) == path
