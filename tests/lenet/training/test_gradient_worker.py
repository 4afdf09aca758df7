"""Workers in threads of their own take the very same steps, and tell of their errors where they are waited for."""

import numpy as np
import pytest

from lenet.nn.optimizers import Nesterov
from lenet.training.gradient_worker import EpochOrder, GradientWorker, Step, at_work
from tests.helpers.toy_digits import toy_examples, toy_network

STEP = Step(rate=0.1, decay=0.01)


def workers_and_order(count: int) -> tuple[list[GradientWorker], EpochOrder]:
    examples = toy_examples(count)
    networks = [toy_network() for _ in range(3)]
    workers = [GradientWorker(own, Nesterov(own.parameters.size, own.dtype), examples) for own in networks]
    return workers, EpochOrder(np.arange(count), 100, None)


def test_all_networks_stay_the_same_to_the_last_bit() -> None:
    workers, order = workers_and_order(330)
    leader, *others = workers
    leader.network.parameters[:] *= 1.5
    with at_work(workers, order, 0):
        for number in range(4):
            leader.compute(order, number, 0, len(workers))
            for worker in others:
                worker.wait()
            assert sum(worker.right for worker in workers) <= len(order.batch(number))
            for worker in others:
                worker.go_on(STEP)
            leader.take(STEP, number, workers)
    for worker in others:
        np.testing.assert_array_equal(worker.network.parameters, leader.network.parameters)
        assert worker.optimizer.steps == 4
    assert (leader.network.parameters != toy_network().parameters * 1.5).any()


def test_an_error_is_raised_where_the_worker_is_waited_for() -> None:
    workers, order = workers_and_order(100)
    # The labels of the last of three shares.
    workers[0].loader.examples.labels[96:] = 10
    with at_work(workers, order, 0):
        workers[1].wait()
        with pytest.raises(IndexError):
            workers[2].wait()
