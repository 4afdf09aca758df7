"""The cards over the charts: what goes wrong in learning, and what fine-tuning has gained and cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import show_warning_sign
from app.theme.theme import SPACE, TextSize, mark_as_card
from app.train.runs.fine_tuning_result import FineTuningResult
from app.train.words import show_percent
from app.widgets.building import plain_label, row
from app.widgets.digit_row import CaptionedDigit, DigitRow
from app.widgets.themed_widget import FollowsTheme

_MISREAD_SIDE = 5 * SPACE
"""Of a digit that is still read wrong, in device-independent pixels."""


class WarningsCard(FollowsTheme, QFrame):
    """A sign and sentences; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        mark_as_card(self)
        self.setObjectName("trainNotes")
        self._sign = QLabel()
        self._label = plain_label(
            name="trainNotesText", accessible_name=tr("Warnings"), size=TextSize.BODY, tone=None
        )
        parts = self._sign, (self._label, 1)
        self.setLayout(row(*parts, spacing=2 * SPACE, margins=(2 * SPACE, SPACE)))
        self.update_theme()
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show sentences in place of those before."""
        text = "\n".join(sentences)
        if text != self._label.text():
            self._label.setText(text)
            self.setVisible(bool(text))

    @override
    def update_theme(self) -> None:
        show_warning_sign(self._sign)


class FineTuningCard(QFrame):
    """How a network reads the person's own digits, and others, before and after it learned from them."""

    def __init__(self) -> None:
        super().__init__()
        mark_as_card(self)
        self.setObjectName("gainView")
        self._text = plain_label(
            name="gain", accessible_name=tr("What was gained"), size=TextSize.BODY, tone=None
        )
        hint = tr(
            "Your digits are the ones it learned from: on new ones of your hand it will gain a little less."
        )
        # A line of its own would be at the cost of the curves.
        self._text.setToolTip(hint)
        self._misread = DigitRow("gainMisread", tr("Still wrong:"), _MISREAD_SIDE)
        self.setLayout(row((self._text, 1), self._misread, margins=(2 * SPACE, SPACE)))
        self.hide()

    def show_result(self, result: FineTuningResult | None) -> None:
        """Show what was gained, or nothing."""
        if result is not None:
            self._text.setText(result_words(result))
            self._misread.show_digits(misread_digits(result))
        self.setVisible(result is not None)


def result_words(result: FineTuningResult) -> str:
    """Return two lines: on the person's own digits, and on others."""
    before, after = result.before, result.after
    mine = tr(
        "Your digits: {after} of {count} read right, {before} before.",
        after=after.mine,
        before=before.mine,
        count=result.mine,
    )
    # Of ten thousand digits, one is a hundredth of a percent.
    decimals = 1 if result.others < 10_000 else 2
    shares = {
        "after": show_percent(after.others / result.others, decimals=decimals),
        "before": show_percent(before.others / result.others, decimals=decimals),
    }
    others = (
        tr("MNIST's test set: {after}, {before} before.", **shares)
        if result.is_mnist
        else tr("Built-in digits it did not learn from: {after}, {before} before.", **shares)
    )
    return f"{mine}\n{others}"


def misread_digits(result: FineTuningResult) -> list[CaptionedDigit]:
    """Return the person's digits that are still read wrong, with the words on each."""
    return [
        (each.picture, tr("{label}, read as {read_as}", label=each.label, read_as=each.read_as))
        for each in result.misread
    ]
