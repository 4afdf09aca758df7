"""The guided tour of the Inside tab: a lesson about a four that is nearly a nine, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import RADIUS, SPACE, TextSize, mark_as_card, theme_of
from app.widgets.building import named, plain_label, push_button, row
from app.widgets.themed_widget import ThemedWidget
from lenet.drawing.strokes import Drawing, Stroke

_STROKES = (
    ((0.44, 0.20), (0.37, 0.28), (0.31, 0.42), (0.36, 0.52), (0.48, 0.52), (0.60, 0.46)),
    ((0.60, 0.20), (0.61, 0.34), (0.60, 0.56), (0.58, 0.84)),
)

NEARLY_NINE = Drawing(tuple(Stroke(tuple((x, y, 1.0) for x, y in points), 0.06) for points in _STROKES))
"""A 4 whose top is nearly closed."""


@dataclass(frozen=True)
class TourStep:
    """What is said, the page of the details that is shown, and the object name of what is marked."""

    words: str
    page: str
    target: str


def tour_steps() -> tuple[TourStep, ...]:
    """Return the steps of the lesson."""
    return (
        TourStep(
            tr(
                "Draw a 4 whose top is nearly closed. While the pen moves, every layer changes with it: the curves are"
                " the largest products of each layer, followed back from the answer."
            ),
            "why",
            "insideCanvasFrame",
        ),
        TourStep(
            tr(
                "Ask why. Orange ink speaks for the answer, blue ink against it. Which part makes it a 4, and which"
                " speaks against it?"
            ),
            "why",
            "whyOcclusion",
        ),
        TourStep(
            tr("What would make it another digit? These few dabs of ink. Draw them on the canvas, and see."),
            "why",
            "whyOther",
        ),
        TourStep(
            tr(
                "Do a sum by hand. Click any place on a map of the network: what the unit looks at is framed in the layer"
                " before. “Play” moves that window over the whole map."
            ),
            "unit",
            "unitWindow",
        ),
        TourStep(
            tr(
                "What it has learned: the weights of every layer as one picture, as they are, and as the random numbers"
                " that they were before."
            ),
            "filters",
            "filterWeights",
        ),
        TourStep(
            tr("From scores to probabilities: raise the temperature, and the second digit comes nearer."),
            "softmax",
            "softmaxTemperature",
        ),
        TourStep(
            tr(
                "Double-click a map on an orange path to switch it off, or prune the smallest weights here. What becomes"
                " of the answer, and of the test digits? Undo it all."
            ),
            "tries",
            "network",
        ),
    )


class Highlight(ThemedWidget):
    """A frame over a widget that lies somewhere within another one, around what is seen of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("tourMark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched: list[QWidget] = []
        self.hide()

    def mark(self, target: QWidget | None) -> None:
        """Mark a widget from now on, or nothing."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        while target is not None and target is not self._parent:
            self._watched.append(target)
            target.installEventFilter(self)
            target = target.parentWidget()
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget when it, or what it is in, is moved."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        self.setVisible(bool(self._watched))
        if self._watched:
            target = self._watched[0]
            seen = target.visibleRegion().boundingRect()
            seen.translate(target.mapTo(self._parent, QPoint()))
            self.setGeometry(seen.adjusted(-SPACE // 2, -SPACE // 2, SPACE // 2, SPACE // 2))
            self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_of(self).positive, SPACE // 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)


class TourBar(QFrame):
    """Says the words of one step, and leads on and back; ``example`` draws the digit of the lesson."""

    step_changed = Signal(object)
    """The `TourStep` that is shown now, or None when the tour has ended."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "tour", tr("Guided tour"))
        mark_as_card(self)
        self._steps, self._number = tour_steps(), 0
        self._words = plain_label(name="tourWords", size=TextSize.BODY, tone=None)
        self._place = plain_label(name="tourPlace", wraps=False)
        self.example = push_button("tourExample", tr("Draw it for me"), tr("Put such a 4 on the canvas"))
        self._back = push_button("tourBack", tr("Back"), tr("Go back to the step before"))
        self._next = push_button("tourNext", tr("Next"), tr("Go on to the next step"))
        self._end = push_button("tourEnd", tr("End"), tr("End the tour"))
        parts = self._place, (self._words, 1), self.example, self._back, self._next, self._end
        self.setLayout(row(*parts, margins=(SPACE, SPACE // 2)))
        self._back.clicked.connect(lambda: self._show(self._number - 1))
        self._next.clicked.connect(lambda: self._show(self._number + 1))
        self._end.clicked.connect(self.end)
        self.hide()

    def start(self) -> None:
        """Begin with the first step."""
        self.show()
        self._show(0)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_from(self, before: TourBar) -> None:
        """Show the step that was shown there."""
        if not before.isHidden():
            self.show()
            self._show(before._number)

    @Slot()
    def end(self) -> None:
        """End the tour."""
        self.hide()
        self.step_changed.emit(None)

    def _show(self, number: int) -> None:
        if number == len(self._steps):
            self.end()
            return
        self._number, step = number, self._steps[number]
        self._place.setText(tr("{number} of {count}", number=number + 1, count=len(self._steps)))
        self._words.setText(step.words)
        self.example.setVisible(number == 0)
        self._back.setEnabled(number > 0)
        self._next.setText(tr("Done") if number == len(self._steps) - 1 else tr("Next"))
        self.step_changed.emit(step)
