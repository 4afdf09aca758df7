"""Whatever is dropped on the window or pasted into it: it is taken or refused in one sentence, and no more."""

import os
import sys
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path
from urllib.parse import quote_from_bytes

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.services.images import image_of_qt
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.preprocessing import drawing_of_image
from tests.app.windows import new_window
from tests.helpers.hostile.pickles import FAMILIES
from tests.helpers.hostile.pictures import encoded, false, page
from tests.helpers.hostile.places import NAMES, PLACES

SEVEN = Drawing((Stroke(((0.3, 0.3, 1.0), (0.7, 0.3, 1.0), (0.5, 0.55, 1.0), (0.42, 0.75, 1.0)), 0.08),))


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    window = new_window(tmp_path_factory.mktemp("memory"))
    window.show()
    assert window.wait_for_reading(60_000)
    yield window
    window.close()
    window.deleteLater()


def dropped(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def refusal(window: MainWindow, mime: QMimeData, qtbot: QtBot) -> str:
    """Drop something that can't be used, and return the sentence in the window's bar."""
    window.message_bar.dismiss()
    Parts.of(window).files.open_dropped(mime)
    qtbot.waitUntil(lambda: window.message_bar.text != "")
    assert window.wait_for_reading(60_000)
    sentence = window.message_bar.text
    assert sentence.endswith("."), sentence
    assert sentence.replace("\u2068", "").replace("\u2069", "").isprintable(), sentence
    return sentence


def test_hostile_weights_change_no_network(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    network = Parts.of(window).network.recognizer
    assert network is not None
    before = network.read_drawing(SEVEN).probabilities
    path = tmp_path / "mine.pkl"
    for family in FAMILIES.values():
        for _, content in islice(family(), 10):
            path.write_bytes(content)
            assert "mine.pkl" in refusal(window, dropped(path), qtbot)
    assert Parts.of(window).network.recognizer is network
    np.testing.assert_array_equal(network.read_drawing(SEVEN).probabilities, before)


def test_false_pictures_leave_the_drawing_as_it_was(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    Parts.of(window).draw_tab.set_drawing(SEVEN)
    path = tmp_path / "mine.png"
    for _, content in islice(false(), 25):
        path.write_bytes(content)
        assert "mine.png" in refusal(window, dropped(path), qtbot)
    assert Parts.of(window).draw_tab.drawing() == SEVEN


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these files and names are Linux's")
def test_what_is_no_file_can_be_dropped(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    # A NUL ends an address.
    places = [place for what, place in PLACES.items() if "NUL" not in what]
    for number, (place, ending) in enumerate(product(places, ("", ".png", ".pkl"))):
        folder = tmp_path / str(number)
        folder.mkdir()
        refusal(window, dropped(place(folder / f"7{ending}")), qtbot)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these files and names are Linux's")
def test_a_picture_of_any_name_can_be_dropped(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    content = encoded(page(), "PNG")
    for name in NAMES.values():
        path = tmp_path / f"{name}.png"
        path.write_bytes(content)
        Parts.of(window).draw_tab.set_drawing(Drawing(()))
        mime = QMimeData()
        # As file managers name it, also where its name is no text.
        mime.setData("text/uri-list", b"file://" + quote_from_bytes(os.fsencode(path)).encode() + b"\r\n")
        Parts.of(window).files.open_dropped(mime)
        qtbot.waitUntil(lambda: Parts.of(window).draw_tab.drawing().picture is not None)


def test_of_ten_thousand_files_the_first_is_opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page().save(tmp_path / "first.png")
    window.message_bar.dismiss()
    Parts.of(window).draw_tab.set_drawing(Drawing(()))
    Parts.of(window).files.open_dropped(
        dropped(tmp_path / "first.png", *(tmp_path / f"{number}.png" for number in range(9_999)))
    )
    qtbot.waitUntil(lambda: Parts.of(window).draw_tab.drawing().picture is not None)
    assert "10000 files" in window.message_bar.text


def test_odd_contents_of_the_clipboard_do_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    nothing, text, empty, false_picture, address = (QMimeData() for _ in range(5))
    text.setText("7")
    empty.setImageData(QImage())
    false_picture.setData("image/png", QByteArray(b"no picture"))
    address.setUrls([QUrl("https://example.org/7.png"), QUrl(""), QUrl("data:image/png;base64,AAAA")])
    for mime in (nothing, text, empty, false_picture, address):
        refusal(window, mime, qtbot)


def test_pasted_pictures_of_every_form_and_of_odd_sizes_are_read_or_refused() -> None:
    original = QImage.fromData(encoded(page(), "PNG"))
    expected = drawing_of_image(image_of_qt(original)).picture
    assert expected is not None
    unusable = QImage.Format.Format_Invalid, QImage.Format.NImageFormats, QImage.Format.Format_Alpha8
    for form in set(QImage.Format) - set(unusable):
        found = drawing_of_image(image_of_qt(original.convertToFormat(form))).picture
        assert found is not None
        np.testing.assert_allclose(found, expected, atol=0.1, err_msg=form.name)
    for size in ((1, 1), (1, 3000), (3000, 1), (6000, 6000)):
        image = QImage(*size, QImage.Format.Format_Grayscale8)
        image.fill(255)
        assert drawing_of_image(image_of_qt(image)).is_empty
