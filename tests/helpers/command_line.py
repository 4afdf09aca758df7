"""Runs the command line within the test's process, on a MNIST of a few digits."""

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lenet.cli import main


@dataclass(frozen=True)
class Outcome:
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def result(self) -> dict[str, Any]:
        """The line for machines; nothing else may be on standard output."""
        (line,) = self.out.splitlines()
        result = json.loads(line, parse_constant=_no_json)
        assert isinstance(result, dict)
        return result

    @property
    def sentence(self) -> str:
        """The one sentence of an error; standard output may only say the same to machines."""
        (line,) = self.err.splitlines()
        assert line.startswith("lenet: ")
        assert line.endswith(".")
        sentence = line.removeprefix("lenet: ")
        assert self.out == "" or self.result == {"error": sentence}
        return sentence


def _no_json(constant: str) -> float:
    raise AssertionError(f"{constant} is no JSON")


class Run:
    """Runs ``lenet`` with some arguments."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Outcome:
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as exiting:
            main([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        assert isinstance(exiting.value.code, int)
        return Outcome(exiting.value.code, out, err)


def few_digits(count: int, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return uint8 [count, 28, 28] of noise with a bar whose height says the label, and the labels."""
    generator = np.random.default_rng(seed)
    labels = generator.integers(0, 10, count).astype(np.uint8)
    images = generator.integers(0, 100, (count, 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[2 * label + 4 : 2 * label + 7, 4:24] = 255
    return images, labels


def write_part(folder: Path, prefix: str, images: NDArray[np.uint8], labels: Sequence[int]) -> None:
    """Write two IDX files."""
    folder.mkdir(exist_ok=True)
    pixels = struct.pack(">4I", 2051, *images.shape) + images.tobytes()
    (folder / f"{prefix}-images-idx3-ubyte").write_bytes(pixels)
    (folder / f"{prefix}-labels-idx1-ubyte").write_bytes(
        struct.pack(">2I", 2049, len(labels)) + bytes(labels)
    )


def write_few(folder: Path) -> Path:
    """Write a MNIST of 60 + 20 digits."""
    for prefix, count, seed in (("train", 60, 1), ("t10k", 20, 2)):
        images, labels = few_digits(count, seed)
        write_part(folder, prefix, images, labels.tolist())
    return folder


def write_pictures(folder: Path, count: int) -> Path:
    """Write a folder of bars, black on white, by their labels, and one picture that is broken."""
    images, labels = few_digits(count, 3)
    for number, (image, label) in enumerate(zip(images, labels.tolist(), strict=True)):
        (folder / str(label)).mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).point(lambda level: 255 * (level < 255)).save(
            folder / str(label) / f"{number}.png"
        )
    (folder / str(labels[0]) / "broken.png").write_bytes(b"x")
    return folder
