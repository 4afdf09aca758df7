"""``lenet evaluate``: how well a network reads MNIST's test set."""

from __future__ import annotations

import argparse

from lenet.cli.options import Commands, add_command, add_data, add_params, print_result
from lenet.examples import Examples
from lenet.loss import cross_entropy
from lenet.mnist import load_mnist
from lenet.prediction import predict_scores
from lenet.recognizer import Recognizer


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "evaluate", "Test a network on MNIST's test set", run)
    add_data(parser)
    add_params(parser)


def run(arguments: argparse.Namespace) -> int:
    """Evaluate, and print accuracy and loss."""
    recognizer = Recognizer.load(arguments.params)
    examples = Examples.from_dataset(load_mnist(arguments.data, "test"), recognizer.convention)
    scores = predict_scores(recognizer.network, examples)
    loss, _ = cross_entropy(scores, examples.labels)
    right = int((scores.argmax(axis=1) == examples.labels).sum())
    count = len(examples)
    result = {"accuracy": right / count, "n": count, "right": right, "loss": loss}
    text = f"{right / count:.2%} of {count:,} digits read right ({count - right} wrong), loss {loss:.4f}."
    print_result(result, text, as_json=arguments.json)
    return 0
