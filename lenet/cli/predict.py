"""``lenet predict``: which digits pictures show."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PIL import Image

from lenet.cli.console import (
    Commands,
    UsageError,
    add_command,
    add_params,
    complain,
    print_result,
    require_writable,
)
from lenet.cli.progress import progress_bar
from lenet.files.errors import FileError, reason, shown_path
from lenet.files.standard_streams import print_output
from lenet.files.writing import atomic_write
from lenet.image.decoding import LARGEST_FILE, PictureError, decode_picture, open_picture
from lenet.recognition.reading import Reading, Refusal, whole_percent
from lenet.recognition.recognizer import Recognizer

AT_ONCE = 64
"""Pictures that are read at once: some half a second of work."""

STANDARD_INPUT = Path("-")

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})
"""How the files end that are read of a folder."""

COLUMNS = ("file", "digit", "confidence", "guess", "reason", *(f"p{digit}" for digit in range(10)), "error")


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "predict", "Read the digit that each picture shows", run)
    parser.add_argument(
        "images",
        nargs="+",
        type=Path,
        metavar="IMAGE",
        help="pictures of one digit each, folders of them, or - for one from standard input",
    )
    add_params(parser)
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table with a row for each picture")


def run(arguments: argparse.Namespace) -> int:
    """Read every picture; those that can't be opened are named, and the code is then 1."""
    if arguments.csv is not None:
        require_writable(arguments.csv)
    if list(arguments.images).count(STANDARD_INPUT) > 1:
        raise UsageError("Standard input has one picture: name - once.")
    recognizer = Recognizer.load(arguments.params)
    paths = list(_files(arguments.images))
    results: list[dict[str, Any]] = []
    with progress_bar(
        "Reading", "pictures", quiet=arguments.json or len(paths) < AT_ONCE, count=len(paths)
    ) as bar:
        for start in range(0, len(paths), AT_ONCE):
            some = paths[start : start + AT_ONCE]
            for path, read in zip(some, _read(recognizer, some), strict=True):
                results.append(_as_plain(path, read))
                with bar.external_write_mode():
                    if isinstance(read, str):
                        complain(read)
                    elif not arguments.json:
                        print_output(_as_text(path, read))
                bar.update()
    if arguments.csv is not None:
        _save_table(results, arguments.csv)
    if arguments.json:
        # The answer for one picture is no list.
        single = results[0] if len(results) == 1 else {}
        print_result({**single, "readings": results}, "", as_json=True)
    return 1 if not results or any("error" in result for result in results) else 0


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield files as they are named, and of folders the pictures that are in them and not hidden, sorted."""
    for path in paths:
        inside = None
        if path != STANDARD_INPUT:
            # What can't be looked into is a file, whose reader says what is wrong with it.
            with suppress(OSError, ValueError):
                inside = sorted(path.iterdir())
        if inside is None:
            yield path
            continue
        pictures = [file for file in inside if file.suffix.lower() in SUFFIXES and file.name[0] != "."]
        if not pictures:
            complain(f"The folder {shown_path(path)} has no pictures.")
        yield from pictures


def _read(recognizer: Recognizer, paths: Sequence[Path]) -> list[Reading | str]:
    """Return what each picture is read as, or the sentence that says why it can't be opened."""
    opened = [_opened(path) for path in paths]
    readings = iter(recognizer.read_many([image for image in opened if isinstance(image, Image.Image)]))
    return [next(readings) if isinstance(image, Image.Image) else image for image in opened]


def _opened(path: Path) -> Image.Image | str:
    try:
        return open_picture(path) if path != STANDARD_INPUT else _from_standard_input()
    except PictureError as error:
        return str(error)


def _from_standard_input() -> Image.Image:
    name = "The picture from standard input"
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE)
    except OSError as error:
        raise PictureError(f"{name} could not be read: {reason(error)}.") from error
    return decode_picture(content, name)


def _as_plain(path: Path, read: Reading | str) -> dict[str, Any]:
    if isinstance(read, str):
        return {"file": str(path), "digit": None, "error": read}
    return {
        "file": str(path),
        "digit": read.digit,
        "reason": read.reason,
        "guess": read.guess,
        "confidence": round(read.confidence, 6),
        "probabilities": [round(float(probability), 6) for probability in read.probabilities],
    }


def _as_text(path: Path, reading: Reading) -> str:
    # A name with a line break or another control character would break the line, or the terminal.
    name = str(path) if str(path).isprintable() else shown_path(path)
    if reading.refusal is Refusal.NOTHING:
        return f"{name}: nothing to read, the picture is empty."
    if reading.digit is None:
        return f"{name}: not read. {reading.reason}"
    return f"{name}: {reading.digit} ({whole_percent(reading.confidence)} % sure)"


def _save_table(results: Iterable[dict[str, Any]], path: Path) -> None:
    """Write what was read as CSV; names keep their very bytes."""
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, COLUMNS, restval="", extrasaction="ignore", lineterminator="\n")
    table.writeheader()
    for result in results:
        shares = result.get("probabilities", ())
        table.writerow({**result, **{f"p{digit}": share for digit, share in enumerate(shares)}})
    content = text.getvalue().encode(errors="surrogateescape")
    try:
        atomic_write(path, lambda file: file.write(content))
    except OSError as error:
        raise FileError(f"{shown_path(path)} could not be saved: {reason(error)}.") from error
