"""``lenet predict``: which digits pictures show."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lenet.cli.console import Commands, add_command, add_params, complain, print_result
from lenet.files.errors import shown_path
from lenet.files.standard_streams import print_output
from lenet.image.decoding import PictureError, open_picture
from lenet.recognition.reading import Reading, Refusal, whole_percent
from lenet.recognition.recognizer import Recognizer


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "predict", "Read the digit that each picture shows", run)
    parser.add_argument("images", nargs="+", type=Path, metavar="IMAGE", help="pictures of one digit each")
    add_params(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read every picture; those that can't be opened are named, and the code is then 1."""
    recognizer = Recognizer.load(arguments.params)
    readings: list[dict[str, Any]] = []
    code = 0
    for path in arguments.images:
        try:
            reading = recognizer.read(open_picture(path))
        except PictureError as error:
            complain(str(error))
            readings.append({"file": str(path), "digit": None, "error": str(error)})
            code = 1
            continue
        readings.append(_as_plain(path, reading))
        if not arguments.json:
            print_output(_as_text(path, reading))
    if arguments.json:
        # The answer for one picture is no list.
        single = readings[0] if len(readings) == 1 else {}
        print_result({**single, "readings": readings}, "", as_json=True)
    return code


def _as_plain(path: Path, reading: Reading) -> dict[str, Any]:
    return {
        "file": str(path),
        "digit": reading.digit,
        "reason": reading.reason,
        "guess": reading.guess,
        "confidence": round(reading.confidence, 6),
        "probabilities": [round(float(probability), 6) for probability in reading.probabilities],
    }


def _as_text(path: Path, reading: Reading) -> str:
    # A name with a line break or another control character would break the line, or the terminal.
    name = str(path) if str(path).isprintable() else shown_path(path)
    if reading.refusal is Refusal.NOTHING:
        return f"{name}: nothing to read, the picture is empty."
    if reading.digit is None:
        return f"{name}: not read. {reading.reason}"
    return f"{name}: {reading.digit} ({whole_percent(reading.confidence)} % sure)"
