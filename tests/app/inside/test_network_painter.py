"""The captions of the network's stages."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.inside import network_painter
from app.inside.network_layout import stage_places
from app.inside.network_painter import NetworkPainter, room_of
from app.theme.theme import LIGHT

WIDTH, HEIGHT = 700, 230
"""Of a picture of the network in a small window, in pixels."""


def test_a_long_caption_at_the_edge_is_whole(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_painter, "stage_words", lambda stage: "M" * 14 if stage == "fc2" else "")
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(255)
    places = stage_places(room_of(QRect(0, 0, WIDTH, HEIGHT)))
    with QPainter(image) as painter:
        NetworkPainter(painter, LIGHT, places).paint_stages(None)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())[:, :WIDTH]
    caption = pixels[: network_painter.text_height()]
    assert caption.min() < 128
    assert np.all(caption[:, -3:] == 255)
