"""Why this digit: attribution to its ink, a counterfactual, and the nearest digits."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from app.background.job import Job
from app.dialogs.help import HelpButton
from app.inside.digit_pictures import SHOWN, DigitStrip, InkView
from app.inside.insight import Insight, Reasons
from app.inside.page import Page, text_label
from app.inside.wording import number_words
from app.qt.override import override
from app.qt.translation import figure, tr, tr_count
from app.services.messages import Messages
from app.theme.theme import SPACE, TextSize, sized_font
from app.widgets.building import column, named, row, stacked
from app.widgets.colour_legend import ScaleLegend
from lenet.inspection.nearest_examples import Gallery
from lenet.nn.input import INPUT_SIDE
from lenet.recognition.reading import whole_percent

_QUIET_MS = 150
"""Time without a change before reasons are computed, as they change with every move of the pen."""

_SCALES = (4, 12)
"""Device-independent pixels of a picture's pixel, at least and at most."""


class WhyPage(Page):
    """Shows the reasons for the answer, which are computed in the background."""

    def __init__(self, messages: Messages) -> None:
        self._insight: Insight | None = None
        self._answer = text_label("whyAnswer")
        self._answer.setFont(sized_font(TextSize.TITLE))
        tip = tr("Ask which ink tells the two apart, instead of which ink speaks for the answer alone")
        self._lead = named(QCheckBox(), "whyLead", tr("Why this digit rather than the next"), tip)
        self._views = (
            InkView("whyOcclusion", tr("Ink for and against, by painting over")),
            InkView("whyGradient", tr("Ink for and against, by the gradient")),
            InkView("whyOther", tr("What would make it the runner-up")),
        )
        self._other_title = named(QLabel(tr("To be read otherwise")), "whyOtherTitle")
        self._other_words, self._near_words = text_label("whyOtherWords"), text_label("whyNearWords")
        self._near = DigitStrip("whyNear", tr("The nearest digits"))
        self._legends = tuple(ScaleLegend(f"{view.objectName()}Legend") for view in self._views)
        self._show_legends(None)
        super().__init__(
            "whyPage",
            tr(
                "Which ink speaks for the answer, and which against it; in each picture, the strongest has the full colour."
            ),
            HelpButton("why", tr("How can one ask a network why?")),
            self._content(),
        )
        self._job = Job(self)
        self._job.succeeded.connect(self._show_reasons)
        self._job.failed.connect(messages.failed)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self._ask)
        self._lead.toggled.connect(self._ask)

    @property
    def is_waiting(self) -> bool:
        """Whether reasons are still to come."""
        return self._timer.isActive() or self._job.is_busy

    def show_insight(self, insight: Insight, gallery: Gallery | None, digits: str) -> None:
        """Show the answer and, once they are computed, its reasons; the nearest digits are found in a gallery."""
        is_other = insight is not self._insight
        self._insight = insight
        self._show_answer(insight)
        self._show_nearest(insight, gallery, digits)
        if is_other:
            self._timer.start()

    def show_progress(self, words: str) -> None:
        """Show how far the search for the nearest digits is, if a digit is drawn."""
        if self._insight is not None and not self._insight.is_blank:
            self._near_words.setText(words)

    def close_job(self) -> None:
        """Compute no more reasons."""
        self._timer.stop()
        self._job.close()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # As large as the room allows, in whole pixels.
        wide = (self.viewport().width() - self._near.sizeHint().width() - 14 * SPACE) // 3
        scale = min(
            max(min(wide, self.viewport().height() - 14 * SPACE) // INPUT_SIDE, _SCALES[0]), _SCALES[1]
        )
        for view in self._views:
            view.set_scale(scale)

    def _content(self) -> QWidget:
        titles = QLabel(tr("By painting over")), QLabel(tr("By gradient × ink")), self._other_title
        cards = map(_card, titles, self._views, self._legends)
        near = column(self._other_words, self._near_words, self._near, 1)
        return stacked(
            row((self._answer, 1), self._lead, spacing=3 * SPACE), row(*cards, near, 1, spacing=3 * SPACE)
        )

    def _show_answer(self, insight: Insight) -> None:
        self._lead.setVisible(not insight.is_blank)
        if insight.is_blank:
            self._answer.setText(tr("Draw a digit first."))
            return
        answer, rival = insight.answer, insight.runner_up
        words = tr(
            "{answer} with {percent} %, then {rival} with {rival_percent} %",
            answer=answer,
            percent=whole_percent(insight.probabilities[answer]),
            rival=rival,
            rival_percent=whole_percent(insight.probabilities[rival]),
        )
        self._answer.setText(words)
        self._lead.setText(tr("Why {answer} rather than {rival}?", answer=answer, rival=rival))
        self._lead.setAccessibleName(self._lead.text())

    def _show_nearest(self, insight: Insight, gallery: Gallery | None, digits: str) -> None:
        if gallery is None or insight.is_blank:
            self._near.show_digits(np.zeros((0, 1, 1), np.uint8), ())
            if insight.is_blank:
                self._near_words.clear()
            return
        places, distances = gallery.nearest(insight.trace.output("fc1"), count=SHOWN)
        examples = gallery.examples[places]
        captions = [
            tr("{label}: {distance}", label=label, distance=number_words(distance, digits=1))
            for label, distance in zip(examples.labels.tolist(), distances.tolist(), strict=True)
        ]
        self._near.show_digits(examples.pictures, captions)
        words = tr(
            "Of {count} {digits}, these are nearest in the 84 activations of fc1, with their distances:",
            count=figure(len(gallery.examples), ","),
            digits=digits,
        )
        self._near_words.setText(words)

    @Slot()
    def _ask(self) -> None:
        insight = self._insight
        if insight is None or insight.is_blank:
            for view in self._views:
                view.show_ink(None, np.zeros((1, 1)))
            self._other_title.setText(tr("To be read otherwise"))
            self._other_words.clear()
            return
        self._other_title.setText(tr("To be read as {rival}", rival=insight.runner_up))
        self._other_words.setText(tr("Computing the reasons…"))
        self._job.start(partial(Reasons.of, insight, against_runner_up=self._lead.isChecked()))

    @Slot(object)
    def _show_reasons(self, reasons: Reasons) -> None:
        if self._insight is None or self._insight.is_blank:
            return
        for view, values in zip(
            self._views, (reasons.occlusion, reasons.gradient, reasons.counterfactual.change), strict=True
        ):
            view.show_ink(reasons.insight.picture, values)
        self._show_legends(reasons)
        self._other_words.setText(_change_words(reasons))

    def _show_legends(self, reasons: Reasons | None) -> None:
        low, high = tr("against"), tr("for it")
        if reasons is not None and reasons.against_runner_up:
            low, high = (
                tr("for {digit}", digit=digit)
                for digit in (reasons.insight.runner_up, reasons.insight.answer)
            )
        *attributions, counterfactual = self._legends
        for legend in attributions:
            legend.show_ends(low, high)
        counterfactual.show_ends(tr("less ink"), tr("more ink"))


def _change_words(reasons: Reasons) -> str:
    """Return how much ink makes it the runner-up, and how sure the network then is."""
    change, changed = reasons.counterfactual, reasons.changed
    if not change.is_reached:
        return tr("With a dozen dabs of ink it is not yet read as {rival}.", rival=change.rival)
    return tr(
        "With {dabs} it is read as {rival}, with {percent}\u00a0%.",
        dabs=tr_count("{n} dabs of ink", change.dabs, one="one dab of ink"),
        rival=change.rival,
        percent=whole_percent(changed.probabilities[change.rival]),
    )


def _card(title: QLabel, view: InkView, legend: ScaleLegend) -> QVBoxLayout:
    title.setFont(sized_font(TextSize.BODY, bold=True))
    title.setWordWrap(True)
    return column(title, view, legend, 1, spacing=SPACE // 2)
