"""A run trains, keeps its best network, saves itself in time, and goes on from where it was put down."""

from dataclasses import replace

import numpy as np
import pytest

from app.train.runs.curves import BATCH_LOSS, LEARNING_RATE, NAMES
from app.train.runs.run import Run
from app.train.runs.snapshot import Snapshot
from lenet.drawing.strokes import Drawing, Stroke
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from lenet.training.checkpoint import SAVE_SECONDS, CheckpointError
from lenet.training.diagnosis import dead_units
from lenet.training.events import BatchTrained, EpochEnded
from lenet.training.trained_model import NEW_WEIGHTS, OTHER_WEIGHTS
from lenet.training.trainer import Training
from tests.app.toy_training import QUICK, Memory, toy_set, toy_setup
from tests.helpers.toy_digits import toy_examples


class Clock:
    """Time that passes only on demand, or a little at every look."""

    def __init__(self, step: float = 0.0) -> None:
        self.now = 1000.0
        self.step = step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def finished(run: Run) -> Snapshot:
    for _ in run.steps():
        pass
    return run.snapshot()


@pytest.fixture(scope="module")
def memory() -> Memory:
    """Return what a whole run has kept."""
    return Memory()


@pytest.fixture(scope="module")
def whole(memory: Memory) -> Snapshot:
    """Return how a whole run stands in the end."""
    return finished(Run(toy_setup(), memory))


def weights(snapshot: Snapshot) -> bytes:
    assert snapshot.best is not None
    params = snapshot.best.params
    return b"".join(params[layer][name].tobytes() for layer in LeNet5().get_params() for name in ("W", "b"))


def test_it_trains_as_the_engine_does_and_keeps_the_best_network(whole: Snapshot) -> None:
    examples = toy_set().examples
    expected = Training(QUICK, examples[:36], examples[36:], threads=1)
    for _ in expected.run():
        pass
    best = whole.best
    assert best is not None
    for layer, arrays in expected.best_network_params().items():
        for name, array in arrays.items():
            np.testing.assert_array_equal(best.params[layer][name], array)
    assert best.epoch == expected.progress.best_epoch
    assert best.validation_accuracy == expected.progress.best_accuracy
    assert best.test_accuracy is None
    assert best.params["meta"]["dataset"] == "toy digits"
    assert best.params["meta"]["accuracy"] == {"validation": best.validation_accuracy}
    assert (whole.run_part, whole.epoch_part, whole.epoch, whole.epochs) == (1.0, 1.0, 3, 3)


def test_its_curves_follow_its_events_and_it_says_when_validation_digits_are_read() -> None:
    run = Run(toy_setup(), Memory())
    events, told = [], []
    for event in run.steps():
        events.append(event)
        told.append((run.snapshot().is_testing, run.snapshot().epoch_part))
    assert (True, 1.0) in told
    assert not told[0][0]
    lines = run.snapshot().lines
    batches = [event for event in events if isinstance(event, BatchTrained)]
    epochs = [event for event in events if isinstance(event, EpochEnded)]
    assert lines[BATCH_LOSS].mean.tolist() == [event.loss for event in batches]
    assert lines[LEARNING_RATE].mean.tolist() == [event.learning_rate for event in batches]
    assert lines["validation_accuracy"].mean.tolist() == [event.validation_accuracy for event in epochs]
    assert lines["loss"].mean.tolist() == [event.loss for event in epochs]
    assert set(lines) == set(NAMES)


def test_a_snapshot_tells_how_far_it_is_and_does_not_change_afterwards() -> None:
    run = Run(toy_setup(), Memory(), clock=Clock(step=0.5))
    steps = run.steps()
    for _ in range(4):  # of 5 batches
        next(steps)
    snapshot = run.snapshot()
    assert (snapshot.epoch, snapshot.epochs) == (1, 3)
    assert snapshot.epoch_part == pytest.approx(4 / 5)
    assert snapshot.run_part == pytest.approx(4 / 15)
    assert snapshot.best is None
    assert not snapshot.is_testing
    assert snapshot.digits_a_second == pytest.approx(8 / 0.5)
    filters, loss = snapshot.filters.copy(), snapshot.lines[BATCH_LOSS].mean.copy()
    for _ in steps:
        pass
    np.testing.assert_array_equal(snapshot.filters, filters)
    np.testing.assert_array_equal(snapshot.lines[BATCH_LOSS].mean, loss)
    assert not np.array_equal(run.snapshot().filters, filters)


def test_it_is_saved_and_logged_after_every_epoch(whole: Snapshot, memory: Memory) -> None:
    assert [checkpoint.state.progress.epoch for checkpoint in memory.checkpoints] == [1, 2, 3]
    assert [event.epoch for event in memory.epochs] == [1, 2, 3]
    assert None not in memory.rates
    assert memory.settings["epochs"] == 3
    assert (memory.settings["learned"], memory.settings["validated"]) == (36, 12)
    assert memory.checkpoints[0].settings == toy_set().settings() | {"start": NEW_WEIGHTS}


def test_it_is_known_what_a_run_began_with_even_after_it_was_taken_up_again() -> None:
    other = Recognizer(LeNet5(generator=np.random.default_rng(3)), InputConvention(0.1, 0.3))
    for start, expected in ((None, NEW_WEIGHTS), (other, OTHER_WEIGHTS)):
        memory = Memory()
        run = Run(replace(toy_setup(), start=start), memory)
        next(run.steps())
        run.put_down()
        again = Run(toy_setup(checkpoint=memory.checkpoints[0]), Memory())
        finished(again)
        for each in (run, again):
            best = each.snapshot().best
            assert best is not None
            assert best.params["meta"]["start"] == expected
            assert each.recognizer().meta["start"] == expected


def test_within_a_long_epoch_it_is_saved_in_time() -> None:
    memory, clock = Memory(), Clock()
    run = Run(toy_setup(), memory, clock=clock)
    steps = run.steps()
    next(steps)
    clock.now += SAVE_SECONDS - 1
    next(steps)
    assert memory.checkpoints == []
    clock.now += 1
    next(steps)
    assert [checkpoint.state.progress.batch for checkpoint in memory.checkpoints] == [3]
    next(steps)
    assert len(memory.checkpoints) == 1


def test_a_run_that_was_put_down_anywhere_ends_in_the_same_weights_and_curves(whole: Snapshot) -> None:
    for events in (1, 5, 6, 7, 12):
        memory = Memory()
        first = Run(toy_setup(), memory)
        steps = first.steps()
        for _ in range(events):
            next(steps)
        first.put_down()
        steps.close()
        second = finished(Run(toy_setup(checkpoint=memory.checkpoints[-1]), Memory()))
        assert weights(second) == weights(whole)
        for name in NAMES:
            np.testing.assert_array_equal(second.lines[name].x, whole.lines[name].x)
            np.testing.assert_array_equal(second.lines[name].mean, whole.lines[name].mean)


def test_a_run_resumes_with_its_best_network_and_own_digits(whole: Snapshot, memory: Memory) -> None:
    run = Run(toy_setup(checkpoint=memory.checkpoints[1]), Memory())
    next(run.steps())
    best = run.snapshot().best
    assert best is not None
    assert best.epoch in (1, 2)
    others = replace(toy_set(), examples=toy_examples(48, seed=9, side=32))
    with pytest.raises(CheckpointError, match="not the digits"):
        next(Run(toy_setup(digits=others, checkpoint=memory.checkpoints[0]), Memory()).steps())


@pytest.mark.parametrize("refusal", [OSError("The disk is full."), CheckpointError("It cannot be saved.")])
def test_what_cannot_be_saved_is_noted_and_training_goes_on(whole: Snapshot, refusal: Exception) -> None:
    memory = Memory()
    memory.refusal = refusal
    run = Run(toy_setup(), memory)
    steps = run.steps()
    while not isinstance(next(steps), EpochEnded):
        pass
    assert run.snapshot().notes == (str(refusal),), "log and checkpoint fail for one reason"
    memory.refusal = None
    while not isinstance(next(steps), EpochEnded):
        pass
    assert run.snapshot().notes == (), "it could be saved again"
    for _ in steps:
        pass
    assert weights(run.snapshot()) == weights(whole)


def test_a_run_that_is_stopped_before_its_first_epoch_has_a_network_all_the_same() -> None:
    run = Run(toy_setup(), Memory())
    steps = run.steps()
    for _ in range(3):
        next(steps)
    run.put_down()
    steps.close()
    best = run.snapshot().best
    assert best is not None
    assert (best.epoch, best.validation_accuracy) == (0, None)
    np.testing.assert_array_equal(best.params["conv1"]["W"], run.snapshot().filters)


def test_lending_its_network_leaves_the_weights_as_they_are(whole: Snapshot) -> None:
    run = Run(toy_setup(), Memory())
    line = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))
    lent = []
    for _ in run.steps():
        lent.append(run.recognizer())
        lent[-1].read_drawing(line)
        run.snapshot()
    assert weights(run.snapshot()) == weights(whole)
    first, last = (recognizer.network.get_params()["conv1"]["W"] for recognizer in (lent[0], lent[-1]))
    assert not np.array_equal(first, last), "what was lent first has not learned on"


def test_one_more_epoch_can_be_added_in_a_run_and_after_it() -> None:
    run = Run(toy_setup(replace(QUICK, epochs=1)), Memory())
    steps = run.steps()
    next(steps)
    steps.close()
    run.add_epoch()
    assert run.snapshot().epochs == 2, "to the end of the epoch in which it was stopped, and one more"
    assert finished(run).epochs == 2
    run.add_epoch()
    assert run.snapshot().run_part == pytest.approx(2 / 3)
    snapshot = finished(run)
    assert (snapshot.epoch, snapshot.epochs, snapshot.run_part) == (3, 3, 1.0)
    assert len(snapshot.lines["loss"]) == 3


def test_the_test_set_is_read_with_the_best_network_in_the_end() -> None:
    test = toy_examples(200, seed=5, side=32)
    snapshot = finished(Run(toy_setup(digits=toy_set(test=test)), Memory()))
    best = snapshot.best
    assert best is not None
    network = LeNet5(best.params)
    convention = InputConvention.from_meta(best.params["meta"])
    probabilities = network.predict(convention.standardize(test.pictures))
    expected = float((probabilities.argmax(axis=1) == test.labels).mean())
    assert best.test_accuracy == pytest.approx(expected)
    assert best.params["meta"]["accuracy"]["test"] == best.test_accuracy


def test_a_run_that_has_not_begun_cannot_be_looked_at() -> None:
    with pytest.raises(RuntimeError, match="not begun"):
        Run(toy_setup(), Memory()).snapshot()


def test_examples_are_not_copied_and_dead_units_are_counted_by_layer() -> None:
    digits = toy_set()
    run = Run(toy_setup(digits=digits), Memory())
    steps = run.steps()
    next(steps)
    training = run._training
    assert training is not None
    assert np.shares_memory(training.examples.pictures, digits.examples.pictures)
    assert run.snapshot().dead is None
    for _ in steps:
        pass
    assert run.snapshot().dead == dead_units(training.network, digits.examples[36:])


def test_a_run_whose_loss_is_no_number_ends_with_the_best_network_and_says_why() -> None:
    memory = Memory()
    run = Run(toy_setup(replace(QUICK, epochs=50)), memory)
    steps = run.steps()
    while not isinstance(next(steps), EpochEnded):
        pass
    best = weights(run.snapshot())
    run.change_rates(100.0, 1.0)
    for _ in steps:
        pass
    snapshot = run.snapshot()
    assert snapshot.has_diverged
    assert snapshot.epoch < 50
    assert "exploded" in snapshot.notes[0]
    saved = len(memory.checkpoints)
    run.put_down()
    assert len(memory.checkpoints) == saved, "there is nothing to go on from"
    assert weights(run.snapshot()) == best
