"""Networks and digits are chosen from lists, which ask for files and remember them."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.evaluate.choices import Kind
from app.evaluate.controls import Controls
from app.evaluate.request import NetworkChoice, Selection
from lenet.datasets.sources import Source, SourceKind
from lenet.recognition.recognizer import Recognizer


@pytest.fixture
def controls(qtbot: QtBot, tmp_path: Path) -> Controls:
    recognizer = Recognizer.load()
    controls = Controls(lambda: NetworkChoice("mine", lambda: recognizer), tmp_path, tmp_path / "mine.jsonl")
    qtbot.addWidget(controls)
    return controls


def test_only_the_default_digits_have_a_note_on_mnist(controls: Controls) -> None:
    digits = controls.digits
    ways: tuple[Callable[[], object], ...] = (
        lambda: digits.setCurrentIndex(digits.findText("My digits")),
        lambda: digits.choose(Source(SourceKind.BUILT_IN, count=9)),
        lambda: digits.activated.emit(digits.currentIndex()),
    )
    for choose in ways:
        digits.choose_default()
        assert "MNIST is not on this computer" in digits.note
        choose()
        assert digits.note == ""


def test_the_choice_stays_until_the_answer(controls: Controls, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[Selection] = []

    def answer(*_: object) -> None:
        found.append(controls.choice)

    def answer_in_qt(*_: object) -> tuple[str, str]:
        found.append(controls.choice)
        return "", ""

    monkeypatch.setattr("app.evaluate.choices.ask_for_source", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer_in_qt)
    before = controls.choice
    changed: list[Selection] = []
    controls.choice_changed.connect(lambda: changed.append(controls.choice))
    for part, words in (
        (controls.digits, "Folder of pictures…"),
        (controls.network, "Choose a file…"),
        (controls.compared, "Choose a file…"),
    ):
        index = part.findText(words)
        part.currentIndexChanged.connect(lambda _: found.append(controls.choice))
        part.setCurrentIndex(index)
        part.activated.emit(index)
        assert part.currentText() != words
    assert len(found) == 9
    assert set(found) == {before}
    assert changed == []


def test_a_chosen_network_becomes_an_entry_once(controls: Controls) -> None:
    network = controls.network
    before = network.count()
    for _ in range(2):
        network.choose_file(Path("folder") / "other.pkl")
    assert network.count() == before + 1
    assert network.currentText() == "other.pkl"
    assert network.itemData(network.count() - 1) is Kind.ASK
    network.setCurrentIndex(0)
    assert network.choice is not None
    assert network.choice.name == "mine"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere names are text")
def test_a_network_whose_name_is_no_text_has_one_that_can_be_saved(controls: Controls) -> None:
    controls.network.choose_file(Path("no text \udcff.pkl"))
    assert controls.network.choice is not None
    assert controls.network.choice.name == "no text \N{REPLACEMENT CHARACTER}.pkl"
