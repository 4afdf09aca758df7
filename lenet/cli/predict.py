"""``lenet predict``: which digits and numbers pictures show."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, SupportsFloat

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
from lenet.files.progress import finish
from lenet.files.standard_streams import print_output
from lenet.files.writing import atomic_write
from lenet.image.decoding import LARGEST_FILE, PictureError, decode_picture, open_picture
from lenet.language.text import tr
from lenet.recognition.page_reading import PageReading, csv_bytes, read_lines
from lenet.recognition.reading import Reading, Refusal, nothing_read, whole_percent
from lenet.recognition.recognizer import Recognizer

AT_ONCE = 64
"""Pictures that are read at once: some half a second of work."""

STANDARD_INPUT = Path("-")

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})
"""How the files end that are read of a folder."""

COLUMNS = (
    "file",
    "number",
    "digit",
    "confidence",
    "guess",
    "reason",
    *(f"p{digit}" for digit in range(10)),
    "error",
)


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "predict", tr("Read the digit, the number or the numbers that each picture shows"), run
    )
    parser.add_argument(
        "images",
        nargs="+",
        type=Path,
        metavar="IMAGE",
        help=tr(
            "pictures of digits, numbers or pages of them, folders of pictures, or - for one from "
            "standard input"
        ),
    )
    add_params(parser)
    parser.add_argument(
        "--csv",
        type=Path,
        metavar="FILE",
        help=tr(
            "write a table: of one picture its numbers in rows and columns, of several or of a folder a row for "
            "each picture"
        ),
    )


def run(arguments: argparse.Namespace) -> int:
    """Read every picture; those that can't be opened are named, and the code is then 1."""
    if arguments.csv is not None:
        require_writable(arguments.csv)
    if list(arguments.images).count(STANDARD_INPUT) > 1:
        raise UsageError(tr("Standard input has one picture: name - once."))
    paths = list(_files(arguments.images))
    if arguments.csv is not None and any(_is_same(arguments.csv, path) for path in paths):
        raise UsageError(
            tr("{name} is a picture to be read; choose another name for the table.", name=arguments.csv)
        )
    recognizer = Recognizer.load(arguments.params)
    results: list[dict[str, Any]] = []
    pages: list[PageReading] = []
    with progress_bar(
        tr("Reading"), tr("pictures"), quiet=arguments.json or len(paths) < AT_ONCE, count=len(paths)
    ) as bar:
        for start in range(0, len(paths), AT_ONCE):
            some = paths[start : start + AT_ONCE]
            for path, read in zip(some, _read(recognizer, some), strict=True):
                results.append(_as_plain(path, read))
                pages += [] if isinstance(read, str) else [read]
                with bar.external_write_mode():
                    if isinstance(read, str):
                        complain(read)
                    elif not arguments.json:
                        print_output(_as_text(path, read))
                bar.update()
    # The form follows from what is asked for, whatever is read.
    is_one = paths == list(arguments.images) and len(paths) == 1
    # A table that is there stays where its one picture can't be opened.
    has_table = arguments.csv is not None and bool(pages or not is_one)
    if has_table:
        _save(b"".join(map(csv_bytes, pages)) if is_one else _table(results), arguments.csv)
        if not arguments.json:
            print_output(tr("{name} is saved.", name=arguments.csv))
    if arguments.json:
        # The answer for one picture is no list.
        single = results[0] if len(results) == 1 else {}
        written = {"csv": str(arguments.csv)} if has_table else {}
        print_result({**single, "readings": results, **written}, "", as_json=True)
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
            complain(tr("The folder {path} has no pictures.", path=shown_path(path)))
        yield from pictures


def _is_same(path: Path, other: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.samefile(other)
    return False


def _read(recognizer: Recognizer, paths: Sequence[Path]) -> list[PageReading | str]:
    """Return what each picture is read as, or the sentence that says why it can't be opened."""
    opened = (_opened(path) for path in paths)
    return [image if isinstance(image, str) else finish(read_lines(recognizer, image)) for image in opened]


def _opened(path: Path) -> Image.Image | str:
    try:
        return open_picture(path) if path != STANDARD_INPUT else _from_standard_input()
    except PictureError as error:
        return str(error)


def _from_standard_input() -> Image.Image:
    name = tr("The picture from standard input")
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE)
    except OSError as error:
        raise PictureError(
            tr("{name} could not be read: {reason}.", name=name, reason=reason(error))
        ) from error
    return decode_picture(content, name)


def _as_plain(path: Path, read: PageReading | str) -> dict[str, Any]:
    if isinstance(read, str):
        return {"file": str(path), "digit": None, "number": None, "error": read}
    numbers, digits = read.numbers, read.digits
    number = numbers[0] if len(numbers) == 1 else None
    plain: dict[str, Any] = {
        "file": str(path),
        "digit": None,
        "number": None if number is None else number.text,
        "reason": "",
        "guess": None,
        "confidence": None if number is None else _rounded(number.confidence),
        "probabilities": None,
        "digits": [
            {
                "digit": digit.reading.digit,
                "box": [_rounded(edge) for edge in digit.box],
                **_as_plain_digit(digit.reading),
            }
            for digit in digits
        ],
        "lines": [[number.text for number in line] for line in read.lines],
        "rows": read.rows(),
    }
    if number is not None and not read.is_number:
        reading = digits[0].reading if digits else nothing_read()
        return {**plain, "digit": reading.digit, **_as_plain_digit(reading)}
    return {**plain, "reason": "" if number is None else number.doubt}


def _as_plain_digit(reading: Reading) -> dict[str, Any]:
    return {
        "reason": reading.reason,
        "guess": reading.guess,
        "confidence": _rounded(reading.confidence),
        "probabilities": [_rounded(probability) for probability in reading.probabilities],
    }


def _rounded(value: SupportsFloat) -> float:
    return round(float(value), 6)


def _as_text(path: Path, read: PageReading) -> str:
    # A name with a line break or another control character would break the line, or the terminal.
    name = str(path) if str(path).isprintable() else shown_path(path)
    if len(read.numbers) > 1:
        return f"{name}:\n{read.text()}"
    (number,) = read.numbers
    if number.reason is Refusal.NOTHING:
        return tr("{name}: nothing to read, the picture is empty.", name=name)
    doubt = number.doubt
    if doubt and not read.is_number:
        return tr("{name}: not read. {doubt}", name=name, doubt=doubt)
    if doubt and number.reason is not Refusal.SIGN:
        return tr(
            "{name}: {number} (a digit is in doubt. {doubt})", name=name, number=number.text, doubt=doubt
        )
    if doubt:
        return f"{name}: {number.text} ({doubt})"
    return tr(
        "{name}: {number} ({percent} % sure)",
        name=name,
        number=number.text,
        percent=whole_percent(number.confidence),
    )


def _table(results: Iterable[dict[str, Any]]) -> bytes:
    """Return what was read as CSV; names keep their very bytes."""
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, COLUMNS, restval="", extrasaction="ignore", lineterminator="\n")
    table.writeheader()
    for result in results:
        number = result["number"]
        if number is None and "lines" in result:
            number = "\n".join(" ".join(line) for line in result["lines"])
        shares = result.get("probabilities") or ()
        row = {**result, "number": number, **{f"p{digit}": share for digit, share in enumerate(shares)}}
        table.writerow(row)
    return text.getvalue().encode(errors="surrogateescape")


def _save(content: bytes, path: Path) -> None:
    try:
        atomic_write(path, lambda file: file.write(content))
    except OSError as error:
        raise FileError(
            tr("{path} could not be saved: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error
