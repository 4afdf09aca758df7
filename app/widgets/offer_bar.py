"""A line beside the tabs that offers something in one sentence, until it is taken or declined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE
from app.widgets.building import named, plain_label, row
from app.widgets.digit_row import CaptionedDigit, DigitRow

_DIGIT_SIDE = 3 * SPACE
"""Of a digit, in device-independent pixels: as high as the row of tabs has room for."""


@dataclass(frozen=True)
class Offer:
    """What can be taken or declined: a sentence, and of each of two buttons the words, the tooltip and what it does."""

    sentence: str
    accept: str
    accept_tip: str
    take: Callable[[], object]
    decline: str
    decline_tip: str
    leave: Callable[[], object]
    digits: Sequence[CaptionedDigit] = ()
    """What the sentence is about."""


class OfferBar(QWidget):
    """Hidden until there is something to offer; a new ``offer`` takes the place of the last one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "offerBar", tr("Offer"))
        self.offer: Offer | None = None
        self._label = plain_label(name="offerText", tone=None)
        self._digits = DigitRow("offerDigits", tr("Still wrong:"), _DIGIT_SIDE)
        self._accept = named(QPushButton(), "acceptOffer")
        self._decline = named(QPushButton(), "declineOffer")
        self._accept.clicked.connect(self._take)
        self._decline.clicked.connect(self._leave)
        for button in (self._accept, self._decline):
            button.setProperty("small", "true")
        self.setLayout(row((self._label, 1), self._digits, self._accept, self._decline, margins=(SPACE, 0)))
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        """Take the room that the sentence needs, or what the tabs leave to it."""
        tabs = self.parentWidget()
        buttons = self._accept.sizeHint() + QSize(self._decline.sizeHint().width() + 5 * SPACE, 0)
        if not self._digits.isHidden():
            buttons += QSize(self._digits.sizeHint().width() + SPACE, 0)
        wanted = buttons.width() + self._label.fontMetrics().horizontalAdvance(self._label.text())
        if isinstance(tabs, QTabWidget):
            bar = tabs.tabBar().sizeHint()
            # Room for two lines of small type.
            return QSize(min(wanted, tabs.width() - bar.width()), bar.height())
        return QSize(wanted, buttons.height())

    def show_offer(self, offer: Offer) -> None:
        """Offer something; screen readers say it."""
        self.offer = offer
        self._label.setText(offer.sentence)
        self._label.setToolTip(offer.sentence)
        self._digits.show_digits(offer.digits)
        for button, words, tip in (
            (self._accept, offer.accept, offer.accept_tip),
            (self._decline, offer.decline, offer.decline_tip),
        ):
            named(button, button.objectName(), words, tip).setText(words)
            button.setStatusTip(tip)
        self.show()
        self.updateGeometry()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, offer.sentence))

    def focus_answer(self) -> None:
        """Give the keyboard to the button that accepts."""
        self._accept.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def withdraw(self) -> Offer | None:
        """Offer nothing more, and return what was offered."""
        offer, self.offer = self.offer, None
        self.hide()
        return offer

    @Slot()
    def _take(self) -> None:
        offer = self.withdraw()
        if offer is not None:
            offer.take()

    @Slot()
    def _leave(self) -> None:
        offer = self.withdraw()
        if offer is not None:
            offer.leave()
