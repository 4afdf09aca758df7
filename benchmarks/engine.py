"""The engine against PyTorch and against its own definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.timing import Times, Work, take_turns
from benchmarks.torch_lenet import TorchTraining, network
from lenet.datasets.examples import Examples
from lenet.datasets.mnist import load_mnist
from lenet.nn.fast.predictor import Predictor
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import cross_entropy
from lenet.training.events import EpochEnded
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training

EPOCH = 12_800
"""Digits of a timed epoch: a hundred batches, so that many turns fit into a few minutes."""

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
    """Time an epoch: ours, and PyTorch's in two layouts, with the same number of threads."""
    part = examples[:EPOCH]
    x = floats(part)
    contestants = {"LeNet Pad": our_epoch(part, threads=threads)}
    for name, channels_last in (("PyTorch eager", False), ("PyTorch channels_last", True)):
        rival = TorchTraining(x, part.labels, batch_size=128, channels_last=channels_last)
        contestants[name] = with_torch_threads(threads, rival.epoch)
    return take_turns(contestants, rounds=rounds)


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

    times = take_turns(
        {"LeNet Pad": read_with_ours, "PyTorch eager": with_torch_threads(1, read_with_torch)}, rounds=rounds
    )
    return {name: Times(tuple(t / 100 for t in one.seconds)) for name, one in times.items()}
