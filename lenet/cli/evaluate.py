"""``lenet evaluate``: how well a network reads MNIST's test set."""

from __future__ import annotations

import argparse

from lenet.cli.options import Commands, add_command, add_data, add_params, print_result
from lenet.examples import Examples
from lenet.loss import cross_entropy
from lenet.mnist import load_mnist
from lenet.network import LeNet5
from lenet.params import load_params
from lenet.pictures import InputConvention
from lenet.prediction import predict_scores
from lenet.resource_files import resource_path


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "evaluate", "Test a network on MNIST's test set", run)
    add_data(parser)
    add_params(parser)


def run(arguments: argparse.Namespace) -> int:
    """Evaluate, and print accuracy and loss."""
    params = load_params(arguments.params or resource_path("lenet5.pkl"))
    convention = InputConvention.from_meta(params.get("meta"))
    examples = Examples.from_dataset(load_mnist(arguments.data, "test"), convention)
    scores = predict_scores(LeNet5(params), examples)
    loss, _ = cross_entropy(scores, examples.labels)
    right = int((scores.argmax(axis=1) == examples.labels).sum())
    count = len(examples)
    result = {"accuracy": right / count, "n": count, "right": right, "loss": loss}
    text = f"{right / count:.2%} of {count:,} digits read right ({count - right} wrong), loss {loss:.4f}."
    print_result(result, text, as_json=arguments.json)
    return 0
