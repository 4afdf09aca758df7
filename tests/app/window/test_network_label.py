"""What a file says of its accuracy is believed only if it can be one."""

import pytest

from app.window.network_label import stated_accuracy


@pytest.mark.parametrize(
    ("meta", "accuracy"),
    [
        ({"accuracy": {"test": 0.5}}, 0.5),
        ({"accuracy": {"test": 1}}, 1.0),
        ({}, None),
        ({"accuracy": 0.99}, None),
        ({"accuracy": {"validation": 0.99}}, None),
        ({"accuracy": {"test": "0.99"}}, None),
        ({"accuracy": {"test": True}}, None),
        ({"accuracy": {"test": 99.2}}, None),
        ({"accuracy": {"test": float("nan")}}, None),
    ],
)
def test_only_a_share_counts_as_an_accuracy(meta: dict[str, object], accuracy: float | None) -> None:
    assert stated_accuracy(meta) == accuracy
