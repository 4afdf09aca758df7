"""An offer is made in a bar, taken or declined once, and never blocks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.widgets.offer_bar import Offer, OfferBar


@pytest.fixture
def bar(qtbot: QtBot) -> OfferBar:
    bar = OfferBar()
    qtbot.addWidget(bar)
    return bar


def offer(answers: list[str], name: str = "") -> Offer:
    return Offer(
        f"Shall it be {name}?",
        accept="Yes",
        accept_tip="Let it be",
        take=lambda: answers.append(f"taken {name}"),
        decline="No",
        decline_tip="Let it not be",
        leave=lambda: answers.append(f"left {name}"),
    )


def button(bar: OfferBar, name: str) -> QPushButton:
    found = bar.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_it_is_hidden_until_there_is_an_offer(bar: OfferBar) -> None:
    assert bar.isHidden()
    assert bar.offer is None
    bar.show_offer(offer([], "tea"))
    assert not bar.isHidden()
    label = bar.findChild(QLabel, "offerText")
    assert isinstance(label, QLabel)
    assert label.text() == "Shall it be tea?"
    assert button(bar, "acceptOffer").text() == "Yes"
    assert button(bar, "declineOffer").toolTip() == "Let it not be"


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
    first = offer(answers, "tea")
    again = Offer(
        first.sentence,
        first.accept,
        first.accept_tip,
        lambda: bar.show_offer(offer(answers, "milk")),
        first.decline,
        first.decline_tip,
        first.leave,
    )
    bar.show_offer(again)
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
