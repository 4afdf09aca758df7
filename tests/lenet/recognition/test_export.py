"""A network that is exported gives the same answers elsewhere, and when it is read again."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet import LeNet5, Recognizer, load_params
from lenet.nn.input import InputConvention
from lenet.nn.safetensors import read_safetensors
from lenet.recognition.export import ExportError, ExportFormat, export_network, model_card
from tests.helpers.command_line import few_digits


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return replace(Recognizer.load(), detector=None)


@pytest.mark.parametrize("to", [ExportFormat.NPZ, ExportFormat.SAFETENSORS])
def test_what_is_exported_is_read_again_to_the_bit(
    recognizer: Recognizer, to: ExportFormat, tmp_path: Path
) -> None:
    export_network(recognizer, tmp_path / "network", to)
    found = Recognizer.load(tmp_path / "network")
    assert np.array_equal(found.network.parameters, recognizer.network.parameters)
    assert found.convention == recognizer.convention
    assert found.meta == recognizer.meta
    first = (tmp_path / "network").read_bytes()
    export_network(found, tmp_path / "network", to)
    assert (tmp_path / "network").read_bytes() == first


def test_a_network_that_says_nothing_of_itself_keeps_its_convention(tmp_path: Path) -> None:
    network = LeNet5(generator=np.random.default_rng(0))
    export_network(Recognizer(network, InputConvention(0.5, 1.0)), tmp_path / "n", ExportFormat.SAFETENSORS)
    assert load_params(tmp_path / "n")["meta"] == {"input": {"mean": 0.5, "std": 1.0}}


def test_each_file_has_its_model_card(recognizer: Recognizer, tmp_path: Path) -> None:
    card = model_card(recognizer, "mine")
    assert card.startswith("# Model card: mine\n")
    convention = recognizer.convention
    for words in (
        f"{recognizer.meta['accuracy']['test']:.2%} on the test set",
        f"(x / 255 − {convention.mean:.9g}) / {convention.std:.9g}",
        "MNIST",
        "uint8 [N, 32, 32]",
    ):
        assert words in card
    export_network(recognizer, tmp_path / "a.npz", ExportFormat.NPZ, name="mine")
    with np.load(tmp_path / "a.npz") as archive:
        assert str(archive["model_card"]) == card
        assert archive["conv3.W"].shape == (400, 120)
    export_network(recognizer, tmp_path / "a.safetensors", ExportFormat.SAFETENSORS, name="mine")
    arrays, texts = read_safetensors((tmp_path / "a.safetensors").read_bytes())
    assert texts["model_card"] == card
    assert json.loads(texts["meta"])["accuracy"] == recognizer.meta["accuracy"]
    assert {name: array.shape for name, array in arrays.items()} == {
        "conv1.weight": (6, 1, 5, 5),
        "conv1.bias": (6,),
        "conv2.weight": (16, 6, 5, 5),
        "conv2.bias": (16,),
        "conv3.weight": (120, 16, 5, 5),
        "conv3.bias": (120,),
        "fc1.weight": (84, 120),
        "fc1.bias": (84,),
        "fc2.weight": (10, 84),
        "fc2.bias": (10,),
    }


def test_onnx_gives_the_same_answers_of_bytes(recognizer: Recognizer, tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    runtime = pytest.importorskip("onnxruntime")
    images, _ = few_digits(1000, 5)
    pictures = np.pad(images, ((0, 0), (2, 2), (2, 2)))
    for temperature in (1.0, 1.7):
        warm = replace(recognizer, meta={**recognizer.meta, "temperature": temperature})
        export_network(warm, tmp_path / "a.onnx", ExportFormat.ONNX)
        session = runtime.InferenceSession(tmp_path / "a.onnx", providers=["CPUExecutionProvider"])
        (probabilities,) = session.run(["probabilities"], {"pictures": pictures})
        assert np.abs(probabilities - warm.probabilities(pictures)).max() < 1e-5
        facts = session.get_modelmeta()
        assert facts.custom_metadata_map["model_card"].startswith("# Model card")


def test_without_the_package_onnx_is_refused_in_a_sentence(
    recognizer: Recognizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(ExportError, match=r'pip install "lenet-pad\[onnx\]", or export to safetensors\.$'):
        export_network(recognizer, tmp_path / "a.onnx", ExportFormat.ONNX)
    assert not (tmp_path / "a.onnx").exists()


def test_a_place_that_cannot_be_written_is_named(recognizer: Recognizer, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="could not be saved: there is no such file or folder"):
        export_network(recognizer, tmp_path / "no" / "a.npz", ExportFormat.NPZ)
