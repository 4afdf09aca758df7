"""A sheet shows every weight of a layer once, each filter as a square, and the weights it began with are drawn again."""

import numpy as np
import pytest

from lenet.datasets.examples import Examples
from lenet.inspection.weight_image import GAP, weight_sheet
from lenet.nn.input import InputConvention
from lenet.nn.layers import Convolution
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from lenet.training.recipe import Recipe
from lenet.training.trained_model import OTHER_WEIGHTS, network_at_start, params_with_metadata
from lenet.training.trainer import Training


@pytest.fixture(scope="module")
def network() -> LeNet5:
    return LeNet5(generator=np.random.default_rng(3))


def test_every_weight_is_in_the_sheet_once(network: LeNet5) -> None:
    for layer in network.learning_layers.values():
        sheet = weight_sheet(layer)
        np.testing.assert_array_equal(np.sort(sheet[sheet != GAP]), np.arange(layer.W.size))


@pytest.mark.parametrize("stage", ["conv1", "conv2", "conv3"])
def test_a_square_of_the_sheet_is_what_a_filter_does_to_a_map(network: LeNet5, stage: str) -> None:
    layer = network.learning_layers[stage]
    assert isinstance(layer, Convolution)
    sheet = weight_sheet(layer)
    for channel in {0, layer.channels - 1}:
        # The output for a map with one bright pixel is just the weight for it.
        x = np.zeros((25, layer.channels, 5, 5), np.float32)
        x[:, channel] = np.eye(25, dtype=np.float32).reshape(25, 5, 5)
        seen = layer.forward(x)[0].reshape(5, 5, layer.filters)
        for number in {0, layer.filters // 2, layer.filters - 1}:
            square = sheet[channel * 6 : channel * 6 + 5, number * 6 : number * 6 + 5]
            np.testing.assert_array_equal(layer.W.ravel()[square], seen[:, :, number])


def test_a_row_of_a_fully_connected_layers_sheet_is_a_unit(network: LeNet5) -> None:
    layer = network.learning_layers["fc2"]
    np.testing.assert_array_equal(layer.W.ravel()[weight_sheet(layer)], layer.W.T)


def training(network: LeNet5 | None = None) -> Training:
    generator = np.random.default_rng(0)
    examples = Examples(
        generator.integers(0, 256, (8, 32, 32), np.uint8),
        np.arange(8, dtype=np.uint8),
        InputConvention(0.1, 0.3),
    )
    return Training(Recipe(epochs=1, batch_size=4, seed=5), examples, network=network, threads=1)


def test_the_weights_that_a_training_began_with_are_drawn_again_from_what_its_file_says() -> None:
    run = training()
    began_with = run.network.parameters.copy()
    for _ in run.run():
        pass
    meta = params_with_metadata(run, accuracy={}, dataset="noise")["meta"]
    start = network_at_start(meta)
    assert start is not None
    np.testing.assert_array_equal(start.parameters, began_with)
    assert not np.array_equal(run.network.parameters, began_with)


def test_a_start_that_the_file_does_not_tell_is_unknown(network: LeNet5) -> None:
    params = params_with_metadata(training(network), accuracy={}, dataset="noise", start=OTHER_WEIGHTS)
    assert network_at_start(params["meta"]) is None
    assert network_at_start({}) is None
    recipes: tuple[object, ...] = (3, {}, {"seed": "1"}, {"seed": True}, {"seed": -1})
    assert [network_at_start({"recipe": recipe}) for recipe in recipes] == [None] * 5


def test_the_built_in_network_remembers_its_start() -> None:
    recognizer = Recognizer.load()
    start = network_at_start(recognizer.meta)
    assert start is not None
    for stage, layer in recognizer.network.learning_layers.items():
        before = start.learning_layers[stage].W.ravel()
        # Of other random weights no trace would be left: the correlation's standard error is below 0.01.
        if before.size > 10_000:
            assert np.corrcoef(before, layer.W.ravel())[0, 1] > 0.03
