"""The map of the digits, and beside it the one that is pointed at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel

from app.evaluate.digit_map import DigitMap
from app.evaluate.page import Page
from app.evaluate.wording import digit_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, theme_of
from app.widgets.building import column, keep_place, named, plain_label, push_button, row
from app.widgets.digit_icon import digit_pixmap
from app.widgets.themed_widget import FollowsTheme
from lenet.evaluation.projection import features_network
from lenet.evaluation.result import EvaluationResult
from lenet.nn.input import InputConvention
from lenet.nn.network import LayeredNet
from lenet.recognition.recognizer import Recognizer
from lenet.report.charts import map_chart
from lenet.report.picture import Picture

_SIDE = 12 * SPACE
"""Of the picture, in device-independent pixels."""


class MapPage(FollowsTheme, Page):
    """The map and a preview."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateMapPage",
            tr(
                "Each digit lies where the network's last hidden layer puts it, the 84 numbers seen from the side "
                "where they differ most; rings mark what was read wrong."
            ),
            help_page="map",
            topic=tr("What is this map?"),
        )
        self._result: EvaluationResult | None = None
        self._pointed: int | None = None
        self._features: tuple[LayeredNet, InputConvention] | None = None
        self._drawing: NDArray[np.uint8] | None = None
        self.map = DigitMap()
        self.picture = named(QLabel(), "mapPicture", tr("The digit that is pointed at"))
        self.picture.setFixedSize(_SIDE, _SIDE)
        self.words = named(QLabel(), "mapWords")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        tip = tr("Show the whole map again; a double click on it does too")
        self.whole = push_button("wholeMap", tr("Whole map"), tip)
        self.drawn = plain_label(tr("★ your drawing"), name="mapDrawing", wraps=False)
        self.drawn.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_place(self.drawn)
        side = column(self.picture, self.words, 1, self.drawn, self.whole)
        side.setAlignment(self.picture, Qt.AlignmentFlag.AlignHCenter)
        self.add(row((self.map, 1), side, spacing=2 * SPACE))
        self.map.pointed_at.connect(self._preview)
        self.whole.clicked.connect(self.map.plot.show_all)
        self._preview(None)

    @override
    def part_of(self, result: EvaluationResult) -> object:
        return result.assessment.projection

    @override
    def show_part(self, result: EvaluationResult) -> None:
        self._result = result
        self.map.show_map(result.assessment.projection, result.assessment.evaluation)
        self._preview(None)
        self._show_drawn()

    def show_network(self, recognizer: Recognizer) -> None:
        """Note which network has drawn the map."""
        self._features = features_network(recognizer.network), recognizer.convention
        self._show_drawn()

    def show_drawing(self, picture: NDArray[np.uint8] | None) -> None:
        """Show where a drawing lies, uint8 [32, 32] as a network sees it; or none."""
        self._drawing = picture
        if self.isVisible():
            self._show_drawn()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_drawn()

    def _show_drawn(self) -> None:
        projection = None if self._result is None else self._result.assessment.projection
        point = None
        if projection is not None and self._features is not None and self._drawing is not None:
            network, convention = self._features
            features, _ = network.forward(convention.standardize(self._drawing[None]))
            point = projection.place(features)[0]
        self.map.plot.show_drawn(point)
        self.drawn.setVisible(point is not None)

    @override
    def pictures(self) -> list[tuple[str, Picture]]:
        assessment = None if self._result is None else self._result.assessment
        if assessment is None or assessment.projection is None:
            return []
        return [(tr("Map of the digits"), map_chart(assessment.projection, assessment.evaluation))]

    @override
    def update_theme(self) -> None:
        self._preview(self._pointed)

    @Slot(object)
    def _preview(self, place: int | None) -> None:
        self._pointed = place
        if place is None or self._result is None:
            self.picture.setPixmap(QPixmap())
            self.map.setAccessibleDescription("")
            # Two lines, so that nothing moves when there is a digit.
            is_drawn = self._result is not None and self._result.assessment.projection is not None
            self.words.setText(
                tr("Point at a digit,\nor press an arrow key")
                if is_drawn
                else tr("The map is\nnot drawn yet")
            )
            return
        pixmap = digit_pixmap(self._result.examples.pictures[place], theme_of(self), _SIDE)
        pixmap.setDevicePixelRatio(2)
        self.picture.setPixmap(pixmap)
        words = digit_words(self._result.assessment.evaluation, place)
        self.words.setText("\n".join(words))
        self.map.setAccessibleDescription(", ".join(words))
