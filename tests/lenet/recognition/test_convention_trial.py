"""A network that does not say how it was trained is read as it reads digits best."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet import Examples, LeNet5, ParamsError, Recognizer
from lenet.datasets.synthetic import built_in_digits
from lenet.evaluation.scoring import predict_scores
from lenet.files.progress import finish
from lenet.nn.arrays import Array
from lenet.nn.input import ARTICLE_CONVENTION, InputConvention
from lenet.nn.layers import Gradients, Layer
from lenet.nn.layouts import pytorch_arrays
from lenet.nn.network import LayeredNet
from lenet.nn.safetensors import write_safetensors
from lenet.recognition.convention_trial import CONVENTIONS
from lenet.training.plain import train_plainly


class Tanh(Layer):
    """The activation of LeCun's own network."""

    def forward(self, x: Array) -> tuple[Array, Any]:
        y: Array = np.tanh(x)
        return y, y

    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        return doutput * (1 - cache * cache), {}


def trained(convention: InputConvention, layers: dict[str, Layer]) -> tuple[LayeredNet, Examples]:
    """Train a network on digits that the program writes, with other layers in some places."""
    examples = Examples.from_dataset(finish(built_in_digits(1500, np.random.default_rng(0))), convention)
    network = LeNet5(generator=np.random.default_rng(0))
    other = LayeredNet({**network.layers, **layers})
    train_plainly(other, examples, epochs=5, batch_size=32)
    return other, examples


def saved(network: LayeredNet, folder: Path) -> Path:
    """Save it as PyTorch's users do."""
    path = folder / "state.safetensors"
    path.write_bytes(write_safetensors(pytorch_arrays(network.get_params()), {"format": "pt"}))
    return path


def test_the_convention_is_that_with_which_it_reads_best(tmp_path: Path) -> None:
    network, examples = trained(ARTICLE_CONVENTION, {})
    recognizer = Recognizer.load(saved(network, tmp_path))
    assert recognizer.convention in CONVENTIONS
    assert recognizer.meta["input"] == asdict(recognizer.convention)

    def right(convention: InputConvention) -> float:
        seen = Examples(examples.pictures, examples.labels, convention)
        return float(np.mean(predict_scores(recognizer.network, seen).argmax(axis=1) == seen.labels))

    assert right(recognizer.convention) >= right(ARTICLE_CONVENTION) - 0.05
    assert right(ARTICLE_CONVENTION) > 0.8


def test_a_network_with_tanh_is_named_and_refused(tmp_path: Path) -> None:
    layers: dict[str, Layer] = {f"relu{number}": Tanh() for number in range(1, 5)}
    network, _ = trained(InputConvention(0.1307, 0.3081), layers)
    with pytest.raises(
        ParamsError, match=r"it was trained with tanh.*, and only ReLU and max pooling can be"
    ):
        Recognizer.load(saved(network, tmp_path))


def test_a_network_that_reads_nothing_yet_is_read_nevertheless(tmp_path: Path) -> None:
    network = LeNet5(generator=np.random.default_rng(0))
    recognizer = Recognizer.load(saved(network, tmp_path))
    assert np.array_equal(recognizer.network.parameters, network.parameters)
