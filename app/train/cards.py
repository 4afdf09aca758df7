"""The cards over the charts: what goes wrong in learning, and what fine-tuning has gained and cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, TextSize, is_theme_change, mark_as_card, theme_of
from app.train.runs.fine_tuning_result import FineTuningResult
from app.train.words import show_percent
from app.widgets.building import plain_label


class WarningsCard(QFrame):
    """A sign and sentences; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        mark_as_card(self)
        self.setObjectName("trainNotes")
        self._sign = QLabel()
        self._label = plain_label(
            name="trainNotesText", accessible_name=tr("Warnings"), size=TextSize.BODY, tone=None
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, stretch=1)
        self._load_sign()
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show sentences in place of those before."""
        text = "\n".join(sentences)
        if text != self._label.text():
            self._label.setText(text)
            self.setVisible(bool(text))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self._load_sign()

    def _load_sign(self) -> None:
        icon = themed_icon("warning", theme_of(self))
        self._sign.setPixmap(icon.pixmap(QSize(ICON_SIDE, ICON_SIDE), self.devicePixelRatioF()))


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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self._text)
        layout.addWidget(plain_label(hint, name="gainHint", accessible_name=tr("What this means")))
        self.hide()

    def show_result(self, result: FineTuningResult | None) -> None:
        """Show what was gained, or nothing."""
        if result is not None:
            self._text.setText(result_words(result))
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
