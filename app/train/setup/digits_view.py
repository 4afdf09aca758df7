"""What the digits are like: how many of each, a few of them, and what augmentation does to those."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.background.job import Job
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.train.setup.samples_view import COLUMNS, Pictures, SamplesView, draw_samples
from app.widgets.building import column, named, plain_label, row
from app.widgets.themed_widget import ThemedWidget
from lenet.datasets.examples import Examples
from lenet.recognition.reading import CLASSES

_BARS_HEIGHT = 4 * SPACE

_BAR_SHARE = 0.6
"""Of the width that a digit has."""


class CountBars(ThemedWidget):
    """Ten bars, each with its digit below."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "counts", tr("Examples of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: NDArray[np.integer] = np.zeros(CLASSES, dtype=np.int64)

    def show_counts(self, counts: NDArray[np.integer]) -> None:
        """Show how often each digit is there, int [10]."""
        self._counts = counts
        words = ", ".join(
            tr("{digit}: {count}", digit=digit, count=figure(count, ","))
            for digit, count in enumerate(counts.tolist())
        )
        self.setAccessibleDescription(words)
        self.setToolTip(tr("Examples of each digit: {counts}", counts=words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(CLASSES * 2 * SPACE, _BARS_HEIGHT + self._label_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with QPainter(self) as painter:
            painter.setFont(sized_font(TextSize.SMALL))
            width, base = self.width() / CLASSES, self.height() - self._label_height()
            highest = max(1, int(self._counts.max()))
            for digit, count in enumerate(self._counts.tolist()):
                column = QRectF(digit * width, 0, width, base)
                thickness = _BAR_SHARE * width
                height = (base - 2) * count / highest
                bar = QRectF(column.center().x() - thickness / 2, base - height, thickness, height)
                painter.fillRect(QRectF(bar.left(), base - 1, thickness, 1), theme.border)
                painter.fillRect(bar, theme.bar)
                painter.setPen(theme.muted)
                label = QRectF(column.left(), base, width, self._label_height())
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(digit))

    def _label_height(self) -> int:
        return QFontMetrics(sized_font(TextSize.SMALL)).height()


class DigitsView(QWidget):
    """Counts and samples of some digits."""

    def __init__(self) -> None:
        super().__init__()
        self._examples: Examples | None = None
        self._augmentation = "none"
        self._generator = np.random.default_rng()
        self._counts, self._samples = CountBars(), SamplesView()
        tip = tr("Show other digits, drawn at random")
        self.others = named(QToolButton(), "otherSamples", tr("Other samples"), tip)
        self.others.setText(tr("Others"))
        self.others.setProperty("small", "true")
        self.others.setFont(sized_font(TextSize.SMALL))
        self._job = Job(self)
        self._job.succeeded.connect(self._show_samples)
        self.others.clicked.connect(self._draw_samples)
        below = row((plain_label(tr("As they are, and as augmentation changes them")), 1), self.others)
        below.setAlignment(self.others, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(self._counts, self._samples, below))
        self.show_examples(None)

    def show_examples(self, examples: Examples | None) -> None:
        """Show what digits are like, or nothing."""
        self._examples = examples
        self.others.setEnabled(examples is not None)
        labels = np.zeros(0, np.int64) if examples is None else examples.labels
        self._counts.show_counts(np.bincount(labels, minlength=CLASSES))
        self._draw_samples()

    def show_augmentation(self, augmentation: str) -> None:
        """Show what an augmentation, one of `lenet.datasets.augmentation.AUGMENTATIONS`, does to them."""
        if augmentation != self._augmentation:
            self._augmentation = augmentation
            self._draw_samples()

    def close_job(self) -> None:
        """Stop drawing samples."""
        self._job.close()

    @Slot()
    def _draw_samples(self) -> None:
        if self._examples is None:
            empty = np.empty((0, 1, 1), np.uint8)
            self._samples.show_pictures(empty, empty)
            return
        generator = np.random.default_rng(self._generator.integers(2**32))
        self._job.start(partial(draw_samples, self._examples, self._augmentation, COLUMNS, generator))

    @Slot(object)
    def _show_samples(self, samples: tuple[Pictures, Pictures]) -> None:
        self._samples.show_pictures(*samples)
