"""The window gives the same reasons as the engine, and each can be translated."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from app.widgets.refusal_text import reason_of
from lenet.language.pseudo import lengthen
from lenet.recognition.reading import Reading, Refusal

REFUSALS = [refusal for refusal in Refusal if refusal is not Refusal.NOTHING]


def refused(refusal: Refusal) -> Reading:
    probabilities = np.array([0, 0, 0, 0, 0.3, 0, 0.05, 0.05, 0.2, 0.4], dtype=np.float32)
    return Reading(None, probabilities, np.zeros((32, 32), dtype=np.uint8), refusal)


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_reason_has_the_words_of_the_engine(qapp: QCoreApplication, refusal: Refusal) -> None:
    reading = refused(refusal)
    assert reason_of(refusal, reading.rivals) == reading.reason


def test_the_two_digits_in_question_are_named_the_likelier_first(qapp: QCoreApplication) -> None:
    assert reason_of(Refusal.UNSURE, refused(Refusal.UNSURE).rivals) == "Not sure: 9 or 4?"


def test_an_empty_canvas_is_no_mistake(qapp: QCoreApplication) -> None:
    assert reason_of(Refusal.NOTHING, (0, 0)) == "What you draw is read here"


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_reason_is_translated(pseudo_language: None, refusal: Refusal) -> None:
    assert reason_of(refusal, (4, 9)) == lengthen(refusal.value).format(first=4, second=9)
