"""A line under the tabs that offers something in one sentence, until it is taken or declined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, mark_as_card


@dataclass(frozen=True)
class Offer:
    """What can be taken or declined.

    Attributes
    ----------
    sentence
        What is offered.
    accept, accept_tip, take
        The button that takes it: its words, what it does in a sentence, and that itself.
    decline, decline_tip, leave
        The same of the button that declines it.
    """

    sentence: str
    accept: str
    accept_tip: str
    take: Callable[[], object]
    decline: str
    decline_tip: str
    leave: Callable[[], object]


class OfferBar(QWidget):
    """Hidden until there is something to offer; a new offer takes the place of the last one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBar")
        self.setAccessibleName(tr("Offer"))
        self._offer: Offer | None = None
        self._label = QLabel()
        self._label.setObjectName("offerText")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._accept, self._decline = QPushButton(), QPushButton()
        self._accept.setObjectName("acceptOffer")
        self._decline.setObjectName("declineOffer")
        self._accept.clicked.connect(self._take)
        self._decline.clicked.connect(self._leave)
        self._lay_out()
        self.hide()

    @property
    def offer(self) -> Offer | None:
        """What is offered now."""
        return self._offer

    def show_offer(self, offer: Offer) -> None:
        """Offer something; screen readers say it."""
        self._offer = offer
        self._label.setText(offer.sentence)
        for button, words, tip in (
            (self._accept, offer.accept, offer.accept_tip),
            (self._decline, offer.decline, offer.decline_tip),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
            button.setStatusTip(tip)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, offer.sentence))

    @Slot()
    def withdraw(self) -> None:
        """Offer nothing more."""
        self._offer = None
        self.hide()

    def _lay_out(self) -> None:
        card = QFrame()
        mark_as_card(card)
        around = QHBoxLayout(self)
        around.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        around.addWidget(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self._accept)
        layout.addWidget(self._decline)

    @Slot()
    def _take(self) -> None:
        offer, self._offer = self._offer, None
        self.hide()
        if offer is not None:
            offer.take()

    @Slot()
    def _leave(self) -> None:
        offer, self._offer = self._offer, None
        self.hide()
        if offer is not None:
            offer.leave()
