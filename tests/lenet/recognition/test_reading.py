"""A network is never certain, so no probability is shown as all or as more than is known."""

import numpy as np

from lenet.recognition.reading import whole_percent


def test_it_is_rounded_and_at_most_99() -> None:
    percents = {0.0: 0, 0.004: 0, 0.29: 29, 0.994: 99, 0.9999: 99, 1.0: 99, float(np.float32(0.57)): 57}
    assert {probability: whole_percent(probability) for probability in percents} == percents
