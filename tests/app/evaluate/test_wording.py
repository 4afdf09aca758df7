"""Figures are written with what is known of them."""

import numpy as np

from app.evaluate.wording import errors_words, show_interval, show_probability, show_share
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.proportions import Share


def test_figures_are_written_with_what_is_known() -> None:
    assert show_share(0.99534) == "99.53 %"
    assert show_share(0.5, decimals=0) == "50 %"
    assert show_share(None) == "–"
    assert show_interval(Share(50, 100), decimals=1) == "40.4 to 59.6 %"
    assert show_probability(0.04321) == "0.0432"
    assert show_probability(1e-9) == "less than 0.0001"


def test_what_was_read_wrong_is_said_in_one_sentence() -> None:
    labels = np.array([7, 7, 7, 4, 1], np.uint8)
    answers = np.array([1, 1, 7, 9, 1])
    assert errors_words(Evaluation(np.eye(10)[answers], labels)) == "3 of 5 wrong; most often 7 read as 1"
    assert errors_words(Evaluation(np.eye(10)[labels], labels)) == "All 5 read right"
