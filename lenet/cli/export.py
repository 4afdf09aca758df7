"""``lenet export``: write a network for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from lenet.cli.console import Commands, UsageError, add_command, print_result, require_writable
from lenet.files.errors import shown_name
from lenet.language.text import tr
from lenet.recognition.export import ExportFormat, export_network
from lenet.recognition.recognizer import Recognizer


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "export", tr("Write a network for other programs"), run)
    parser.add_argument(
        "network",
        type=Path,
        nargs="?",
        metavar="NETWORK",
        help=tr("file of the network: .pkl, .npz or .safetensors (default: the built-in one)"),
    )
    parser.add_argument(
        "--to",
        choices=[format_.value for format_ in ExportFormat],
        required=True,
        help=tr("NumPy archive, safetensors in PyTorch's layout, or ONNX"),
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=tr("where it goes (the network's name with the suffix, here)"),
    )


def run(arguments: argparse.Namespace) -> int:
    """Read the network, and write it."""
    network, to = arguments.network, ExportFormat(arguments.to)
    out = arguments.out or Path(f"{'lenet5' if network is None else network.stem}.{to.value}")
    if network is not None and out.resolve() == network.resolve():
        raise UsageError(tr("The network would replace itself: name another file with --out."))
    require_writable(out)
    recognizer = Recognizer.load(network)
    name = tr("the built-in network of LeNet Pad") if network is None else shown_name(network)
    export_network(recognizer, out, to, name=name)
    print_result(
        {"out": str(out), "format": to.value}, tr("The network is in {out}.", out=out), as_json=arguments.json
    )
    return 0
