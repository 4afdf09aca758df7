"""An offer is made in a bar, taken or declined once, and never blocks."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.widgets.digit_row import DigitRow
from app.widgets.offer_bar import Offer, OfferBar
from tests.app.children import child


@pytest.fixture
def bar(qtbot: QtBot) -> OfferBar:
    bar = OfferBar()
    qtbot.addWidget(bar)
    return bar


def offer(answers: list[str], name: str = "") -> Offer:
    return Offer(
        f"Do you want {name}?",
        accept="Yes",
        accept_tip="Have it",
        take=lambda: answers.append(f"taken {name}"),
        decline="No",
        decline_tip="Do without",
        leave=lambda: answers.append(f"left {name}"),
    )


def button(bar: OfferBar, name: str) -> QPushButton:
    return child(bar, QPushButton, name)


def test_it_is_hidden_until_there_is_an_offer(bar: OfferBar) -> None:
    assert bar.isHidden()
    assert bar.offer is None
    bar.show_offer(offer([], "tea"))
    assert not bar.isHidden()
    assert child(bar, QLabel, "offerText").text() == "Do you want tea?"
    assert button(bar, "acceptOffer").text() == "Yes"
    assert button(bar, "declineOffer").toolTip() == "Do without"


def test_digits_that_an_offer_is_about_are_shown_with_it_and_not_with_the_next(bar: OfferBar) -> None:
    plain, picture = offer([]), np.zeros((32, 32), np.uint8)
    bar.show_offer(plain)
    width = bar.sizeHint().width()
    bar.show_offer(replace(plain, digits=[(picture, "a 7"), (picture, "a 4")]))
    row = child(bar, DigitRow, "offerDigits")
    assert row.isVisibleTo(bar)
    assert row.accessibleDescription() == "a 7; a 4"
    assert bar.sizeHint().width() >= width + 48
    bar.show_offer(plain)
    assert not row.isVisibleTo(bar)


@pytest.mark.parametrize(("name", "answer"), [("acceptOffer", "taken tea"), ("declineOffer", "left tea")])
def test_an_answer_is_passed_on_once_and_ends_the_offer(bar: OfferBar, name: str, answer: str) -> None:
    answers: list[str] = []
    bar.show_offer(offer(answers, "tea"))
    button(bar, name).click()
    button(bar, name).click()
    assert answers == [answer]
    assert bar.isHidden()


def test_a_new_offer_takes_the_place_of_the_last_one(bar: OfferBar) -> None:
    answers: list[str] = []
    bar.show_offer(offer(answers, "tea"))
    bar.show_offer(offer(answers, "coffee"))
    button(bar, "acceptOffer").click()
    assert answers == ["taken coffee"]


def test_an_answer_may_bring_another_offer(bar: OfferBar) -> None:
    answers: list[str] = []
    bar.show_offer(replace(offer(answers, "tea"), take=lambda: bar.show_offer(offer(answers, "milk"))))
    button(bar, "acceptOffer").click()
    assert not bar.isHidden()
    assert bar.offer is not None


def test_an_offer_that_is_withdrawn_is_neither_taken_nor_left(bar: OfferBar) -> None:
    answers: list[str] = []
    bar.show_offer(offer(answers, "tea"))
    bar.withdraw()
    assert bar.isHidden()
    button(bar, "acceptOffer").click()
    assert answers == []
