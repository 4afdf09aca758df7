"""A card over the charts that says what a network has gained on the person's own digits, and what it cost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, mark_as_card, set_tone, sized_font
from app.train.runs.fine_tuning_result import Gain
from app.train.words import show_percent


class GainView(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as_card(self)
        self.setObjectName("gainView")
        self._text = self._label("gain", tr("What was gained"))
        self._hint = self._label("gainHint", tr("What this means"))
        self._hint.setText(
            tr(
                "Your digits are the ones it learned from: on new ones of your hand it will gain a little less."
            )
        )
        self._hint.setFont(sized_font(TextSize.SMALL))
        set_tone(self._hint, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self._text)
        layout.addWidget(self._hint)
        self.hide()

    def show_gain(self, gain: Gain | None) -> None:
        """Show what was gained, or nothing."""
        if gain is not None:
            self._text.setText(gain_words(gain))
        self.setVisible(gain is not None)

    def _label(self, name: str, accessible_name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAccessibleName(accessible_name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


def gain_words(gain: Gain) -> str:
    """Return two lines: on the person's own digits, and on others."""
    before, after = gain.before, gain.after
    mine = tr(
        "Your digits: {after} of {count} read right, {before} before.",
        after=after.mine,
        before=before.mine,
        count=gain.mine,
    )
    shares = {
        "after": _hundredths(after.others, gain.others),
        "before": _hundredths(before.others, gain.others),
    }
    others = (
        tr("MNIST's test set: {after}, {before} before.", **shares)
        if gain.is_mnist
        else tr("Built-in digits it did not learn from: {after}, {before} before.", **shares)
    )
    return f"{mine}\n{others}"


def _hundredths(right: int, count: int) -> str:
    """Return a share in percent: of ten thousand digits, a hundredth is one."""
    if count < 10_000:
        return show_percent(right / count)
    return tr("{percent} %", percent=f"{100 * right / count:.2f}")
