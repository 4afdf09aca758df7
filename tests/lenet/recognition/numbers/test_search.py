"""Two networks judge the digits together."""

from __future__ import annotations

import numpy as np

from lenet.recognition.numbers.search import agreed


def test_what_two_networks_agree_on_is_likelier_than_what_one_of_them_says() -> None:
    one, other = np.full((1, 10), 0.02), np.full((1, 10), 0.01)
    one[0, [3, 8]] = 0.5, 0.34
    other[0, [8, 5]] = 0.6, 0.3
    together = agreed(one, other)
    assert together.argmax() == 8
    np.testing.assert_allclose(together.sum(axis=1), 1)
    np.testing.assert_allclose(together[0, 8] / together[0, 3], (0.34 / 0.5) ** 0.2 * (0.6 / 0.01) ** 0.8)
