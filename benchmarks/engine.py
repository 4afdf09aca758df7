"""The engine against PyTorch, ONNX Runtime and JAX, and against its own definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.jax_lenet import training_epoch
from benchmarks.matrix_product import TRAINING_OPERATIONS, kernels, operations_a_second, products
from benchmarks.onnx_lenet import session
from benchmarks.timing import Times, Work, compare, take_turns
from benchmarks.torch_lenet import TorchTraining, network
from lenet.datasets.examples import Examples
from lenet.datasets.mnist import load_mnist
from lenet.nn.fast.cpu_count import cpu_count
from lenet.nn.fast.predictor import Predictor
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import cross_entropy
from lenet.training.events import EpochEnded
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training

EPOCH = 12_800
"""Digits of a timed epoch: a hundred batches, so that many turns fit into a few minutes."""

PRODUCTS = "products of BLAS"

PLAIN = Recipe(batch_size=128, augmentation="none", learning_rate=0.01, schedule="constant")


def mnist() -> tuple[Examples, Examples]:
    """Return MNIST's training and test set."""
    training = Examples.from_dataset(load_mnist(None, "train"))
    return training, Examples.from_dataset(load_mnist(None, "test"), training.convention)


def floats(examples: Examples) -> NDArray[np.float32]:
    """Return examples as a network's input, [N, 1, 32, 32]."""
    return examples.convention.standardize(examples.pictures)


def with_torch_threads(threads: int, work: Work) -> Work:
    """Return the work, done with a number of PyTorch's threads."""

    def limited() -> object:
        torch.set_num_threads(threads)
        return work()

    return limited


def our_epoch(
    examples: Examples, *, threads: int, recipe: Recipe = PLAIN, dtype: type[np.floating[Any]] = np.float32
) -> Work:
    """Return one training epoch of ours as work; each call trains on."""
    net = LeNet5(generator=np.random.default_rng(0), dtype=dtype)
    events = Training(replace(recipe, epochs=10**5), examples, network=net, threads=threads).run()

    def epoch() -> None:
        next(event for event in events if isinstance(event, EpochEnded))

    return epoch


def reference_epoch(examples: Examples, dtype: type[np.floating[Any]]) -> Work:
    """Return a training epoch by the im2row definition alone, with plain gradient descent."""
    net = LeNet5(generator=np.random.default_rng(0), dtype=dtype)
    x, labels = floats(examples).astype(dtype), examples.labels

    def epoch() -> None:
        for start in range(0, len(x), 128):
            batch = slice(start, start + 128)
            scores, cache = net.forward(x[batch])
            _, dscores = cross_entropy(scores, labels[batch])
            net.update(net.backward(dscores, cache), lr=0.01, reg=5e-4)

    return epoch


def training_speed(examples: Examples, threads: int, rounds: int) -> dict[str, Times]:
    """Time an epoch: ours, and the rivals' with the same number of threads; JAX's only on all cores."""
    part = examples[:EPOCH]
    x = floats(part)
    contestants = {"LeNet Pad": our_epoch(part, threads=threads)}
    ways: dict[str, dict[str, bool]] = {
        "PyTorch eager": {},
        "PyTorch channels_last": {"channels_last": True},
        "PyTorch torch.compile": {"compiled": True},
    }
    for name, way in ways.items():
        rival = TorchTraining(x, part.labels, batch_size=128, **way)
        contestants[name] = with_torch_threads(threads, rival.epoch)
    if threads == cpu_count():
        contestants["JAX jit"] = training_epoch(x, part.labels, 128)
    contestants[PRODUCTS] = products()
    return take_turns(contestants, rounds=rounds)


def training_report(examples: Examples, threads: int, rounds: int) -> str:
    """Return a table of `training_speed`, and which share of BLAS's own speed ours reaches."""
    times = training_speed(examples, threads, rounds)
    speed = operations_a_second(times.pop(PRODUCTS).median)
    share = TRAINING_OPERATIONS * EPOCH / times["LeNet Pad"].median / (threads * speed)
    return (
        f"{compare(times, 'LeNet Pad')}\n\nBLAS ({kernels()}) multiplies large matrices with {speed / 1e9:.0f} GFLOP/s "
        f"in one thread; LeNet Pad reaches {share:.0%} of the limit that this sets."
    )


def reference_speed(examples: Examples) -> dict[str, Times]:
    """Time an epoch of ours and of the definition, in float32 and in float64."""
    part = examples[:1280]
    contestants = {
        "LeNet Pad": our_epoch(part, threads=2),
        "our im2row definition, float32": reference_epoch(part, np.float32),
        "our im2row definition, float64": reference_epoch(part, np.float64),
    }
    return take_turns(contestants, rounds=5)


def reading_speed(test: Examples, threads: int, rounds: int) -> dict[str, Times]:
    """Time the reading of 10,000 pictures that are floats in memory: [N, 1, 32, 32] to probabilities."""
    x = floats(test)
    tensor = torch.from_numpy(x)
    ours = Predictor(LeNet5(generator=np.random.default_rng(0)))
    eager = network().eval()
    compiled = torch.compile(network().eval())
    onnx = session(threads)

    def read_with(model: Callable[[torch.Tensor], torch.Tensor]) -> Work:
        def read() -> object:
            with torch.inference_mode():
                return torch.softmax(torch.cat([model(piece) for piece in tensor.split(1000)]), 1)

        return with_torch_threads(threads, read)

    return take_turns(
        {
            "LeNet Pad": lambda: ours.probabilities(x, threads=threads),
            "PyTorch eager": read_with(eager),
            "PyTorch torch.compile": read_with(compiled),
            "ONNX Runtime": lambda: [onnx.run(None, {"x": piece}) for piece in np.split(x, 10)],
        },
        rounds=rounds,
        warm_up=2,
    )


def single_speed(test: Examples, rounds: int) -> dict[str, Times]:
    """Time one picture, from array to probabilities; a turn is a hundred readings."""
    x = floats(test[:1])
    tensor = torch.from_numpy(x)
    ours = Predictor(LeNet5(generator=np.random.default_rng(0)))
    eager = network().eval()

    def read_with_torch() -> None:
        with torch.inference_mode():
            for _ in range(100):
                torch.softmax(eager(tensor), 1)

    def read_with_ours() -> None:
        for _ in range(100):
            ours.probabilities(x)

    onnx = session(1)

    def read_with_onnx() -> None:
        for _ in range(100):
            onnx.run(None, {"x": x})

    contestants = {
        "LeNet Pad": read_with_ours,
        "PyTorch eager": with_torch_threads(1, read_with_torch),
        "ONNX Runtime": read_with_onnx,
    }
    times = take_turns(contestants, rounds=rounds)
    return {name: Times(tuple(t / 100 for t in one.seconds)) for name, one in times.items()}
