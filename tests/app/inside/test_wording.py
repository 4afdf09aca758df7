"""Numbers are written as people write them, and units are called by where they are."""

from app.inside.wording import number_words, size_words, unit_words
from lenet.inspection.activations import Unit


def test_a_number_has_a_true_minus_sign_or_none() -> None:
    values = 1.005, -2.5, -0.001, 0.0, 12.346
    assert [number_words(value) for value in values] == ["1.00", "−2.50", "0.00", "0.00", "12.35"]


def test_a_unit_is_called_by_its_place() -> None:
    assert unit_words(Unit("conv2", 3, 4, 7)) == "conv2, map 3, row 4, column 7"
    assert unit_words(Unit("fc1", 83)) == "fc1, unit 83"
    assert unit_words(Unit("fc2", 9)) == "score of the 9"


def test_a_stage_is_as_large_as_it_says() -> None:
    assert [size_words(stage) for stage in ("input", "conv1", "fc2")] == ["32×32", "6 × 28×28", "softmax"]
