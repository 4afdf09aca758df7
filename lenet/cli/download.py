"""``lenet download``: get MNIST."""

from __future__ import annotations

import argparse
from pathlib import Path

from lenet.cli.console import Commands, add_command, print_result
from lenet.cli.progress import finish_shown, progress_bar
from lenet.datasets.mnist_download import download_mnist
from lenet.language.text import tr


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "download", tr("Download MNIST (12 MB) and check it"), run)
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help=tr("where to put it (default: the user's data)")
    )


def run(arguments: argparse.Namespace) -> int:
    """Download, with a progress bar on a terminal."""
    with progress_bar(tr("Downloading MNIST"), tr("bytes"), quiet=arguments.json, scaled=True) as bar:
        folder = finish_shown(download_mnist(arguments.data), bar)
    print_result({"folder": str(folder)}, tr("MNIST is in {folder}.", folder=folder), as_json=arguments.json)
    return 0
