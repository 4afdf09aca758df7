"""Files of networks by other programs are read, and what can't be read is named by what it is."""

import gzip
import io
import json
import pickle
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lenet import LeNet5, ParamsError, load_params
from lenet.nn.safetensors import SafetensorsError, read_safetensors, write_safetensors
from tests.helpers.hostile.genuine_pickles import random_params

LAYERS = ("conv1", "conv2", "conv3", "fc1", "fc2")
Arrays = dict[str, NDArray[Any]]


def network_arrays() -> tuple[Any, Arrays, Arrays]:
    """Return parameters, and the same as PyTorch and as Keras have them, worked out one number at a time."""
    params = random_params()
    channels = (1, 6, 16)
    pytorch: Arrays = {}
    keras: Arrays = {}
    for layer, ins in zip(LAYERS[:3], channels, strict=True):
        weights = params[layer]["W"]
        outs = weights.shape[1]
        kernel = np.empty((5, 5, ins, outs), weights.dtype)
        for c in range(ins):
            for y in range(5):
                for x in range(5):
                    kernel[y, x, c] = weights[25 * c + 5 * y + x]
        keras[f"{layer}/kernel"], keras[f"{layer}/bias"] = kernel, params[layer]["b"][0]
        pytorch[f"{layer}.weight"], pytorch[f"{layer}.bias"] = (
            np.moveaxis(kernel, (3, 2), (0, 1)),
            params[layer]["b"][0],
        )
    for layer in LAYERS[3:]:
        keras[f"{layer}/kernel"], keras[f"{layer}/bias"] = params[layer]["W"], params[layer]["b"][0]
        pytorch[f"{layer}.weight"], pytorch[f"{layer}.bias"] = params[layer]["W"].T, params[layer]["b"][0]
    return params, pytorch, keras


def flattened(arrays: Arrays) -> Arrays:
    """Return arrays whose third convolution is a fully connected layer after Flatten."""
    found = dict(arrays)
    if "conv3.weight" in found:
        found["conv3.weight"] = found["conv3.weight"].reshape(120, 400)
    else:
        found["conv3/kernel"] = found["conv3/kernel"].reshape(400, 120)
    return found


def same(found: Any, params: Any) -> bool:
    return all(
        np.array_equal(found[layer][name], params[layer][name]) for layer in LAYERS for name in ("W", "b")
    )


def npz(path: Path, arrays: Arrays) -> Path:
    np.savez(path, **arrays)  # type: ignore[arg-type] # numpy takes them for its own option
    return path


def safetensors(path: Path, arrays: Arrays) -> Path:
    path.write_bytes(
        write_safetensors({name: array.astype(np.float32) for name, array in arrays.items()}, {})
    )
    return path


def test_the_arrays_of_the_articles_program_load_by_the_names_of_its_second_version(tmp_path: Path) -> None:
    params = random_params()
    flat = {f"W{place}": params[layer]["W"] for place, layer in enumerate(LAYERS, start=1)}
    flat |= {f"b{place}": params[layer]["b"] for place, layer in enumerate(LAYERS, start=1)}
    for protocol in range(6):
        (tmp_path / "params.pkl").write_bytes(pickle.dumps(flat, protocol))
        found = load_params(tmp_path / "params.pkl")
        assert same(found, params)
        assert "meta" not in found, "its convention is the article's"
    assert same(load_params(npz(tmp_path / "params.npz", flat)), params)
    (tmp_path / "params.pkl").write_bytes(gzip.compress(pickle.dumps(flat)))
    assert same(load_params(tmp_path / "params.pkl"), params)


@pytest.mark.parametrize("write", [npz, safetensors])
@pytest.mark.parametrize("is_flat", [False, True])
def test_the_layouts_of_pytorch_and_keras_are_told_by_their_shapes(
    tmp_path: Path, write: Callable[[Path, Arrays], Path], is_flat: bool
) -> None:
    params, pytorch, keras = network_arrays()
    params = {
        layer: {name: array.astype(np.float32) for name, array in params[layer].items()} for layer in LAYERS
    }
    for layout, arrays in {"pytorch": pytorch, "keras": keras}.items():
        arrays = flattened(arrays) if is_flat else arrays
        arrays = {name: array.astype(np.float32) for name, array in arrays.items()}
        found = load_params(write(tmp_path / "network.npz", arrays))
        assert same(found, params)
        assert found["meta"] == {"layout": layout}


def test_keras_weights_without_names_load(tmp_path: Path) -> None:
    params, _, keras = network_arrays()
    np.savez(tmp_path / "weights.npz", *keras.values())
    assert same(load_params(tmp_path / "weights.npz"), params)
    (tmp_path / "weights.pkl").write_bytes(pickle.dumps(list(keras.values())))
    assert same(load_params(tmp_path / "weights.pkl"), params)


def test_half_precision_and_what_a_file_says_of_its_input_are_read(tmp_path: Path) -> None:
    params, pytorch, _ = network_arrays()
    half = {name: array.astype(np.float16) for name, array in pytorch.items()}
    meta = np.array(json.dumps({"input": {"mean": 0.1307, "std": 0.3081}}))
    found = load_params(npz(tmp_path / "half.npz", {**half, "meta": meta}))
    assert found["meta"] == {"input": {"mean": 0.1307, "std": 0.3081}}
    assert found["conv3"]["W"].dtype == np.float32
    assert np.allclose(found["conv3"]["W"], params["conv3"]["W"], rtol=1e-3, atol=1e-6)
    LeNet5(found)


def test_networks_with_other_layers_are_named_and_refused(tmp_path: Path) -> None:
    _, pytorch, _ = network_arrays()
    wide = {**pytorch, "conv1.weight": np.zeros((20, 1, 5, 5), np.float32)}
    normalized = {**pytorch, "bn1.running_mean": np.zeros(6, np.float32)}
    pooled = {**pytorch, "tanh.gain": np.zeros(3, np.float32)}
    fewer = {name: array for name, array in pytorch.items() if name != "fc1.bias"}
    for arrays, words in (
        (wide, r"'conv1.weight' of the shape \[20, 1, 5, 5\] is none of .* conv1.W \[25, 6\]"),
        (normalized, r"'bn1.running_mean' of the shape \[6\]"),
        (pooled, "it says 'tanh', and only networks with ReLU, max pooling"),
        (fewer, "fc1.b should be there; found conv1.weight"),
    ):
        with pytest.raises(ParamsError, match=rf"^'.*' does not hold LeNet-5's parameters: {words}"):
            load_params(npz(tmp_path / "other.npz", arrays))
    described = write_safetensors(pytorch, {"pooling": "average"})
    (tmp_path / "other.safetensors").write_bytes(described)
    with pytest.raises(ParamsError, match="it says 'average'"):
        load_params(tmp_path / "other.safetensors")


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return file.getvalue()


FOREIGN = {
    "model.pth": (
        zipped("model/data.pkl", "model/data/0"),
        r"a PyTorch file \(\.pth\): save its state_dict as",
    ),
    "old.pt": (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M", r"a PyTorch file \(\.pth\): save"),
    "model.keras": (
        zipped("metadata.json", "config.json", "model.weights.h5"),
        r"a Keras file \(\.keras\): save",
    ),
    "model.h5": (b"\x89HDF\r\n\x1a\n" + bytes(40), r"a Keras HDF5 file \(\.h5\): save"),
    "model.onnx": (b"\x08\x08\x12\x07pytorch\x1a", "an ONNX file: save"),
    "model.tflite": (b"\x20\0\0\0TFL3", "a TensorFlow model: save"),
    "array.npy": (b"\x93NUMPY\x01\0", r"a single NumPy array \(\.npy\): save"),
    "run.pkl": (b"LeNet checkpoint 1 " + bytes(90), "the checkpoint of a training: resume it"),
    "other.zip": (zipped("README"), "a ZIP archive: unpack it"),
    "page.pkl": (b"\n<!DOCTYPE html><html>", "a web page: the download failed, so get the file once more"),
    "lost.pkl": (b"404: Not Found", "an error message of a web server: the download failed"),
    "pointer.pkl": (
        b"version https://git-lfs.github.com/spec/v1\noid",
        "only a Git LFS pointer to a file: get",
    ),
    "photo.pkl": (b"\x89PNG\r\n\x1a\n", r"a PNG picture: choose a file of parameters"),
    "digits.pkl": (b"\0\0\x08\x03\0\0\0\1", "an IDX file, as MNIST's are: choose a file of parameters"),
    "words.pkl": (b"W1 = 0.5\n", r"a text: choose a file of parameters \(\.pkl, \.npz or \.safetensors\)"),
    "noise.pkl": (bytes([7, 250, 1, 254, 3, 199]), "of an unknown kind: choose a file of parameters"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_cannot_be_read_is_named_by_what_it_is(name: str, tmp_path: Path) -> None:
    content, words = FOREIGN[name]
    for packed in (content, gzip.compress(content)):
        (tmp_path / name).write_bytes(packed)
        with pytest.raises(ParamsError, match=rf"^'[^']*' is {words}.*\.$"):
            load_params(tmp_path / name)


def test_our_safetensors_are_those_of_the_format() -> None:
    library = pytest.importorskip("safetensors.numpy")
    arrays = {"b": np.arange(6, dtype=np.float32).reshape(2, 3), "a": np.array([1.5], np.float32)}
    found = library.load(write_safetensors(arrays, {"format": "pt"}))
    assert all(np.array_equal(found[name], array) for name, array in arrays.items())
    wide = {**arrays, "c": np.array([1e300]), "d": np.array([0.5], np.float16)}
    ours, texts = read_safetensors(library.save(wide, {"who": "it"}))
    assert texts == {"who": "it"}
    assert all(np.array_equal(ours[name], array) for name, array in wide.items())


def test_bfloat16_is_the_upper_half_of_a_float() -> None:
    header = b'{"x":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}'
    upper = np.array([1.5, -2.0], np.float32).view(np.uint32) >> 16
    content = len(header).to_bytes(8, "little") + header + upper.astype("<u2").tobytes()
    assert read_safetensors(content)[0]["x"].tolist() == [1.5, -2.0]


@pytest.mark.parametrize(
    "header",
    [
        b"[]",
        b"{",
        b"[" * 2000,
        b'{"x":1}',
        b'{"x":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}}',
        b'{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}',
        b'{"x":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}',
        b'{"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}',
        b'{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"y":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}',
        b'{"__metadata__":{"a":1},"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}',
    ],
)
def test_damaged_safetensors_are_refused(header: bytes) -> None:
    with pytest.raises(SafetensorsError):
        read_safetensors(len(header).to_bytes(8, "little") + header + bytes(8))


def test_damaged_archives_are_refused(tmp_path: Path) -> None:
    _, pytorch, _ = network_arrays()
    path = npz(tmp_path / "network.npz", pytorch)
    content = path.read_bytes()
    chance = np.random.default_rng(0)
    for _ in range(100):
        place = int(chance.integers(len(content)))
        path.write_bytes(content[:place] + bytes([content[place] ^ 255]) + content[place + 1 :])
        # It is refused in a sentence, or what was damaged does not matter.
        with suppress(ParamsError):
            load_params(path)
    objects = io.BytesIO()
    np.savez(objects, x=np.array([{}], dtype=object))
    path.write_bytes(objects.getvalue())
    with pytest.raises(ParamsError, match="something else than arrays of numbers"):
        load_params(path)
