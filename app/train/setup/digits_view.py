"""What the digits are like: how many of each, a few of them, and what augmentation does to those."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from app.background.job import Job
from app.qt.translation import tr
from app.theme.theme import TextSize, sized_font
from app.train.setup.count_bars import DIGITS, CountBars
from app.train.setup.samples_view import COLUMNS, Pictures, SamplesView, draw_samples
from app.widgets.building import column, named, plain_label, row
from lenet.datasets.examples import Examples


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
        self._counts.show_counts(np.bincount(labels, minlength=DIGITS))
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
