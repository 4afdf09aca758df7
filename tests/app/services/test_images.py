"""Pictures come in from files, the clipboard and drops; the drawing leaves as a picture."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.qt.png import png_bytes
from app.services.images import SAVED_SIDE, ImageTransfer, image_of_qt, local_file
from app.services.messages import Messages
from app.services.reader import Reader
from app.settings.settings import Settings
from app.settings.table import RECENT_PICTURES
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.page_reading import PageReading
from lenet.recognition.preprocessing import drawing_of_image
from lenet.recognition.recognizer import Recognizer


class Place:
    """Stands for the Draw tab: holds the drawing it is given."""

    page = PageReading(())

    def __init__(self) -> None:
        self.shown: Drawing | None = None
        self.content = Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),))

    def drawing(self) -> Drawing:
        return self.content

    def set_drawing(self, drawing: Drawing) -> None:
        self.shown = drawing

    def render_image(self, side: int) -> QImage:
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        image.setPixel(3, 5, 0)
        return image


class Desk:
    """Pictures on their way to and from a canvas, and what the person hears of it."""

    def __init__(self, folder: Path, bot: QtBot) -> None:
        self.place, self.reader, self.messages = Place(), Reader(Recognizer.load()), Messages()
        self.settings = Settings(folder / "settings" / "settings.json", restores=False)
        self.pictures = ImageTransfer(self.place, self.reader, self.settings, self.messages)
        self.failed: list[str] = []
        self.confirmed: list[str] = []
        self.messages.failed.connect(self.failed.append)
        self.messages.told.connect(self.confirmed.append)
        self._bot = bot

    def ink(self) -> NDArray[np.float32]:
        """Wait for a picture on the canvas, and return it."""
        self._bot.waitUntil(lambda: self.place.shown is not None)
        assert self.place.shown is not None
        assert self.place.shown.picture is not None
        return self.place.shown.picture

    def failure(self) -> str:
        """Wait for the one sentence that says what failed, and return it."""
        self._bot.waitUntil(lambda: bool(self.failed))
        (sentence,) = self.failed
        self.failed.clear()
        return sentence


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path, qtbot)
    yield desk
    desk.pictures.close()
    desk.reader.close()


def bar(size: tuple[int, int] = (60, 90)) -> Image.Image:
    """Draw a black upright bar, 1/6 of the width, on white paper."""
    width, height = size
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).rectangle((width * 5 // 12, height // 6, width * 7 // 12, height * 5 // 6), fill=0)
    return image


def test_a_file_comes_onto_the_canvas_and_is_remembered(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "bar.png"
    bar().save(path)
    desk.pictures.open_file(path)
    ink = desk.ink()
    assert ink.shape == (90, 90)
    assert ink[45, 45] > 0.9
    assert ink[45, 5] == 0
    assert desk.settings.get(RECENT_PICTURES) == (path,)
    assert desk.confirmed == ["bar.png is on the canvas."]
    assert desk.failed == []


@pytest.mark.parametrize("content", [b"", b"not a picture", None])
def test_a_false_picture_leaves_the_canvas(desk: Desk, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "broken.png"
    desk.settings.add_recent(RECENT_PICTURES, path)
    if content is not None:
        path.write_bytes(content)
    desk.pictures.open_file(path)
    assert "broken.png" in desk.failure()
    assert desk.place.shown is None
    assert desk.settings.get(RECENT_PICTURES) == ()


def test_a_picture_without_ink_empties_the_canvas_and_a_sentence_says_why(desk: Desk, tmp_path: Path) -> None:
    Image.new("L", (50, 50), 255).save(tmp_path / "blank.png")
    desk.pictures.open_file(tmp_path / "blank.png")
    assert "blank.png" in desk.failure()
    assert desk.place.shown == Drawing()


def test_the_picture_opened_last_wins(desk: Desk, tmp_path: Path) -> None:
    for side in (64, 32):
        bar((side, side)).save(tmp_path / f"{side}.png")
    desk.pictures.open_file(tmp_path / "64.png")
    desk.pictures.open_file(tmp_path / "32.png")
    assert desk.ink().shape == (32, 32)
    assert desk.confirmed == ["32.png is on the canvas."]


def qt_image(image: Image.Image) -> QImage:
    rgba = image.convert("RGBA")
    return QImage(rgba.tobytes(), rgba.width, rgba.height, QImage.Format.Format_RGBA8888).copy()


def test_a_picture_is_pasted(desk: Desk) -> None:
    QGuiApplication.clipboard().setImage(qt_image(bar((61, 91))))
    desk.pictures.paste()
    assert desk.ink()[45, 45] > 0.9
    assert desk.ink()[45, 20] == 0


@pytest.mark.parametrize(
    ("size", "why"), [((20_000, 12_000), "million pixels"), ((70_000, 4), "65,535 pixels")], ids=str
)
def test_a_pasted_picture_may_be_as_large_as_a_file(
    desk: Desk, size: tuple[int, int], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked: list[QImage.Format] = []
    monkeypatch.setattr(QImage, "convertToFormat", lambda _, form: unpacked.append(form))
    large = QImage(*size, QImage.Format.Format_Mono)
    large.fill(1)
    mime = QMimeData()
    mime.setImageData(large)
    assert desk.pictures.take(mime)
    sentence = desk.failure()
    assert sentence.startswith("The picture has ")
    assert why in sentence
    assert sentence.endswith(".")
    assert unpacked == []
    assert desk.place.shown is None


def test_only_a_copied_file_of_this_computer_is_pasted(desk: Desk, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/7.png")])
    assert local_file(mime) is None
    bar().save(tmp_path / "bar.png")
    mime.setUrls([*mime.urls(), QUrl.fromLocalFile(str(tmp_path / "bar.png"))])
    QGuiApplication.clipboard().setMimeData(mime)
    desk.pictures.paste()
    assert desk.ink().any()


def test_pasting_no_picture_gets_one_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    QGuiApplication.clipboard().setText("seven")
    desk.pictures.paste()
    assert "no picture on the clipboard" in desk.failure()
    assert desk.place.shown is None
    # As some systems do, whatever the type says.
    monkeypatch.setattr(QClipboard, "mimeData", lambda _: None)
    desk.pictures.paste()
    assert "no picture on the clipboard" in desk.failure()


def test_the_drawing_is_copied_in_full(desk: Desk) -> None:
    desk.pictures.copy()
    assert len(desk.confirmed) == 1
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (SAVED_SIDE, SAVED_SIDE)
    assert copied.pixelColor(3, 5).lightness() == 0
    assert copied.pixelColor(4, 5).lightness() == 255


def test_an_empty_canvas_is_neither_copied_nor_saved(desk: Desk) -> None:
    desk.place.content = Drawing()
    QGuiApplication.clipboard().setText("kept")
    desk.pictures.copy()
    assert desk.failure()
    assert QGuiApplication.clipboard().text() == "kept"
    assert not desk.pictures.has_drawing()


def test_the_drawing_is_saved_as_a_whole_png(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "seven.png"
    path.write_bytes(b"an older one")
    desk.pictures.save_file(path)
    assert len(desk.confirmed) == 1
    with Image.open(path) as saved:
        assert saved.format == "PNG"
        assert saved.size == (SAVED_SIDE, SAVED_SIDE)
        assert saved.convert("L").getpixel((3, 5)) == 0
    assert desk.settings.get(RECENT_PICTURES) == (path,)
    assert sorted(entry.name for entry in tmp_path.glob("*seven*")) == ["seven.png"]


def test_a_place_that_cannot_be_written_gets_one_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.pictures.save_file(tmp_path / "no such folder" / "seven.png")
    assert desk.failure().startswith("seven.png could not be saved: ")


def test_what_was_copied_can_be_pasted_again(qapp: QApplication) -> None:
    image = qt_image(bar((64, 64)))
    again = QImage.fromData(png_bytes(image))
    expected = drawing_of_image(image_of_qt(image)).picture
    assert expected is not None
    assert expected.any()
    np.testing.assert_array_equal(drawing_of_image(image_of_qt(again)).picture, expected)


def test_a_transparent_picture_is_seen_on_paper() -> None:
    image = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((28, 10, 36, 54), fill=(0, 0, 0, 255))
    ink = drawing_of_image(image_of_qt(qt_image(image))).picture
    assert ink is not None
    assert ink[32, 32] > 0.9
    assert ink[32, 10] == 0


def test_it_is_said_at_once_that_a_picture_is_being_opened(desk: Desk, tmp_path: Path) -> None:
    bar().save(tmp_path / "bar.png")
    told = QSignalSpy(desk.pictures.opening)
    desk.pictures.open_file(tmp_path / "bar.png")
    assert told.at(0) == ["bar.png"]
    desk.ink()
    assert [told.at(number) for number in range(told.count())] == [["bar.png"], [""]]


@pytest.mark.parametrize("has_network", [True, False])
def test_a_picture_that_is_cancelled_leaves_the_canvas(desk: Desk, tmp_path: Path, has_network: bool) -> None:
    if not has_network:
        desk.reader.recognizer = None
    bar((2000, 2000)).save(tmp_path / "bar.png")
    told = QSignalSpy(desk.pictures.opening)
    desk.pictures.open_file(tmp_path / "bar.png")
    desk.pictures.cancel()
    desk.pictures.cancel()
    assert desk.pictures.wait(60_000)
    assert desk.place.shown is None
    assert told.at(told.count() - 1) == [""]
    assert (desk.confirmed, desk.failed) == (["bar.png was not opened."], [])
