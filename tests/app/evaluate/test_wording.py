"""Figures are written with what is known of them."""

from app.evaluate.wording import show_interval, show_probability, show_share
from lenet.evaluation.proportions import Share


def test_figures_are_written_with_what_is_known() -> None:
    assert show_share(0.99534) == "99.53 %"
    assert show_share(0.5, decimals=0) == "50 %"
    assert show_share(None) == "–"
    assert show_interval(Share(50, 100), decimals=1) == "40.4 to 59.6 %"
    assert show_probability(0.04321) == "0.0432"
    assert show_probability(1e-9) == "less than 0.0001"
