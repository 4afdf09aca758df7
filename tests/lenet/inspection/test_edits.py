"""Edits change a copy, exactly what they say, and what they make can be saved and loaded."""

from pathlib import Path

import numpy as np
import pytest

from lenet.inspection.activations import Unit
from lenet.inspection.edits import Edits, WeightPlace, edited_meta
from lenet.nn.params_file import load_params, save_params
from lenet.recognition.recognizer import Recognizer
from tests.helpers.inside_network import chance_network, drawn_picture, trace_of


def test_pruning_takes_the_smallest_of_all_weights_of_a_copy() -> None:
    network = chance_network()
    parameters = network.parameters.copy()
    for share in (0.0, 0.3, 0.95):
        pruned = Edits(pruned=share).applied_to(network)
        np.testing.assert_array_equal(network.parameters, parameters)
        before = np.concatenate([layer.W.ravel() for layer in network.learning_layers.values()])
        after = np.concatenate([layer.W.ravel() for layer in pruned.learning_layers.values()])
        gone = after == 0
        assert np.count_nonzero(gone) == round(share * 61470)
        np.testing.assert_array_equal(after[~gone], before[~gone])
        assert np.abs(before[gone]).max(initial=0) <= np.abs(before[~gone]).min()
        for name, layer in network.learning_layers.items():
            np.testing.assert_array_equal(layer.b, pruned.learning_layers[name].b)


def test_a_unit_that_is_off_has_the_output_0() -> None:
    network = chance_network()
    for stage in ("conv1", "conv2", "conv3", "fc1"):
        edits = Edits().with_switched(Unit(stage, 5))
        assert edits.is_off(Unit(stage, 5))
        on, off = (
            trace_of(each, drawn_picture()).output(stage) for each in (network, edits.applied_to(network))
        )
        assert not off[5].any()
        np.testing.assert_array_equal(np.delete(off, 5, axis=0), np.delete(on, 5, axis=0))
        assert edits.with_switched(Unit(stage, 5)) == Edits()


def test_a_weight_has_the_value_it_was_given_even_when_pruned() -> None:
    place = WeightPlace("fc2", 3, 7)
    edits = Edits(pruned=0.95).with_weight(place, 1.0).with_weight(place, 1e-6)
    assert edits.applied_to(chance_network()).learning_layers["fc2"].W[3, 7] == np.float32(1e-6)
    assert len(edits.weights) == 1


def test_scores_cannot_be_switched_off_and_no_more_can_be_pruned() -> None:
    assert Edits(pruned=0.1)
    assert not Edits()
    for share in (-0.1, 0.96):
        with pytest.raises(ValueError, match="95%"):
            Edits(pruned=share)
    with pytest.raises(ValueError, match="switched off"):
        Edits().with_switched(Unit("fc2", 1))


def test_an_edited_network_can_be_saved_and_reads_as_before(tmp_path: Path) -> None:
    recognizer = Recognizer.load()
    edited = Edits(pruned=0.2).applied_to(recognizer.network)
    path = tmp_path / "edited.pkl"
    save_params({**edited.get_params(), "meta": edited_meta(recognizer.meta)}, path)
    loaded = Recognizer.load(path)
    np.testing.assert_array_equal(loaded.network.parameters, edited.parameters)
    assert (loaded.convention, loaded.temperature) == (recognizer.convention, recognizer.temperature)
    assert "accuracy" not in load_params(path)["meta"]
