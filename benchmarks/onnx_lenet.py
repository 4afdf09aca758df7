"""PyTorch's LeNet-5 in ONNX Runtime, which only reads."""

from __future__ import annotations

import io
import warnings
from typing import Any

import onnxruntime
import torch

from benchmarks.torch_lenet import network


def session(threads: int) -> Any:
    """Return the network, ready to read pictures ``x`` [N, 1, 32, 32]."""
    model = torch.nn.Sequential(network(), torch.nn.Softmax(1)).eval()
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the newer way needs one package more
        torch.onnx.export(
            model,
            (torch.zeros(1, 1, 32, 32),),
            file,
            input_names=["x"],
            dynamic_axes={"x": {0: "n"}},
            dynamo=False,
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(file.getvalue(), options, providers=["CPUExecutionProvider"])
