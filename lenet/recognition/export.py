"""Networks for other programs: NumPy archives, safetensors files in PyTorch's layout, and ONNX, with a model card each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np

import lenet
from lenet.files.errors import reason, shown_path
from lenet.files.writing import atomic_write
from lenet.language.text import tr
from lenet.nn.input import INPUT_SIDE
from lenet.nn.layers import Convolution, FullyConnected, MaxPool, ReLU
from lenet.nn.layouts import pytorch_arrays
from lenet.nn.network import LayeredNet
from lenet.nn.npz import write_npz
from lenet.nn.safetensors import write_safetensors
from lenet.recognition.recognizer import Recognizer

ONNX_OPSET, ONNX_IR = 13, 8
"""Versions that every runtime since 2021 reads."""


class ExportFormat(Enum):
    """What a network can be written as; the value is the usual suffix of the file, without its dot."""

    NPZ = "npz"
    SAFETENSORS = "safetensors"
    ONNX = "onnx"

    @classmethod
    def of(cls, path: Path) -> ExportFormat:
        """Return the format that a file's name asks for, or raise an `ExportError`."""
        known = {f".{format_.value}": format_ for format_ in cls}
        if path.suffix.lower() not in known:
            raise ExportError(
                tr(
                    "{path} should end in {known}: choose such a name.",
                    path=shown_path(path),
                    known=tr(" or ").join(known),
                )
            )
        return known[path.suffix.lower()]


class ExportError(ValueError):
    """A network that can't be exported; its one sentence says why and what to do."""


def export_network(recognizer: Recognizer, path: Path, to: ExportFormat, *, name: str = "LeNet-5") -> None:
    """Write a network into a file for other programs.

    The name is what the network is called in its model card.

    Raises
    ------
    ExportError
        If the file can't be written, or if the package for ONNX is not installed.
    """
    content = _WRITERS[to](recognizer, model_card(recognizer, name))
    try:
        atomic_write(path, lambda file: file.write(content))
    except OSError as error:
        raise ExportError(
            tr("{path} could not be saved: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error


def model_card(recognizer: Recognizer, name: str) -> str:
    """Return what a user of a network with a name has to know, as Markdown."""
    convention, meta = recognizer.convention, recognizer.meta
    accuracy = meta.get("accuracy")
    facts = {
        "network": "LeNet-5 with ReLU and max pooling, 61,706 parameters, float32",
        "reads": "single handwritten digits, light ink (255) on dark paper (0), uint8 [N, 32, 32]; MNIST's 28×28 "
        "pixels are resized to 32×32 by bilinear interpolation",
        "input": f"(x / 255 − {convention.mean:.9g}) / {convention.std:.9g}",
        "output": f"ten scores; the probabilities are softmax(scores / {recognizer.temperature:.9g})",
        "learned from": meta.get("dataset"),
        "accuracy": ", ".join(f"{value:.2%} on the {part} set" for part, value in accuracy.items())
        if isinstance(accuracy, Mapping) and all(isinstance(value, float) for value in accuracy.values())
        else None,
        "recipe": json.dumps(meta["recipe"], ensure_ascii=False) if "recipe" in meta else None,
        "date": meta.get("date"),
        "written by": f"LeNet Pad {lenet.__version__}",
    }
    rows = [f"| {fact} | {value} |" for fact, value in facts.items() if value]
    limits = (
        "It never saw anything but single digits: letters and scribbles are taken for digits, too, unless something "
        "else keeps them away."
    )
    return "\n".join([f"# Model card: {name}", "", "| | |", "|---|---|", *rows, "", limits, ""])


def _meta_json(recognizer: Recognizer) -> str:
    """Return what is known of a network as JSON, which `lenet.nn.params_file` reads again."""
    known = {key: value for key, value in recognizer.meta.items() if key != "layout"}
    return json.dumps({**known, "input": asdict(recognizer.convention)}, ensure_ascii=False)


def _npz(recognizer: Recognizer, card: str) -> bytes:
    params = recognizer.network.get_params()
    arrays = {f"{layer}.{name}": array for layer, own in params.items() for name, array in own.items()}
    return write_npz({**arrays, "meta": np.array(_meta_json(recognizer)), "model_card": np.array(card)})


def _safetensors(recognizer: Recognizer, card: str) -> bytes:
    texts = {"format": "pt", "meta": _meta_json(recognizer), "model_card": card}
    return write_safetensors(pytorch_arrays(recognizer.network.get_params()), texts)


_Step = tuple[str, list[str], dict[str, Any]]
"""An operator of ONNX, its inputs beside the one that the step before gives, and its options."""


def _onnx_layers(network: LayeredNet) -> Iterator[_Step]:
    """Yield the operators of a network's layers."""
    is_flat = False
    for name, layer in network.layers.items():
        own = [f"{name}.weight", f"{name}.bias"]
        match layer:
            case Convolution():
                yield "Conv", own, {}
            case ReLU():
                yield "Relu", [], {}
            case MaxPool():
                yield "MaxPool", [], {"kernel_shape": [2, 2], "strides": [2, 2]}
            case FullyConnected():
                if not is_flat:
                    yield "Flatten", [], {}
                is_flat = True
                yield "Gemm", own, {"transB": 1}


def _onnx(recognizer: Recognizer, card: str) -> bytes:
    """Return an ONNX model that takes bytes: what makes numbers of them is a part of it."""
    try:
        from onnx import TensorProto, checker, helper, numpy_helper
    except ImportError as error:
        raise ExportError(
            tr(
                "ONNX needs the package onnx, which is not installed: install it with pip install "
                '"lenet-pad[onnx]", or export to safetensors.'
            )
        ) from error
    convention = recognizer.convention
    constants: dict[str, Any] = {
        "scale": np.float32(1 / (255 * convention.std)),
        "shift": np.float32(convention.mean / convention.std),
        "channel": np.array([1], np.int64),
        "temperature": np.float32(recognizer.temperature),
        **pytorch_arrays(recognizer.network.get_params()),
    }
    steps: list[_Step] = [
        ("Cast", [], {"to": TensorProto.FLOAT}),
        ("Mul", ["scale"], {}),
        ("Sub", ["shift"], {}),
        ("Unsqueeze", ["channel"], {}),
    ]
    steps += _onnx_layers(recognizer.network)
    last = len(steps)
    steps += [("Div", ["temperature"], {}), ("Softmax", [], {"axis": 1})]
    names = ["pictures", *(f"step{place}" for place in range(1, len(steps))), "probabilities"]
    names[last] = "scores"
    nodes = [
        helper.make_node(operator, [names[place], *others], [names[place + 1]], **options)
        for place, (operator, others, options) in enumerate(steps)
    ]
    pictures = helper.make_tensor_value_info("pictures", TensorProto.UINT8, ["N", INPUT_SIDE, INPUT_SIDE])
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", recognizer.network.classes])
        for name in ("probabilities", "scores")
    ]
    arrays = [numpy_helper.from_array(np.asarray(array), name) for name, array in constants.items()]
    model = helper.make_model(
        helper.make_graph(nodes, "LeNet5", [pictures], outputs, arrays),
        producer_name="LeNet Pad",
        producer_version=lenet.__version__,
        doc_string=card,
        ir_version=ONNX_IR,
        opset_imports=[helper.make_opsetid("", ONNX_OPSET)],
    )
    helper.set_model_props(model, {"meta": _meta_json(recognizer), "model_card": card})
    checker.check_model(model)
    content: bytes = model.SerializeToString()
    return content


_WRITERS: Mapping[ExportFormat, Callable[[Recognizer, str], bytes]] = {
    ExportFormat.NPZ: _npz,
    ExportFormat.SAFETENSORS: _safetensors,
    ExportFormat.ONNX: _onnx,
}
