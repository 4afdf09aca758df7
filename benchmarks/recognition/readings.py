"""Readings are what came of many drawings or pictures, in arrays; a few processes read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, fields
from functools import partial
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.networks import Networks
from lenet.drawing.strokes import Drawing
from lenet.nn.fast.blas_threads import single_threaded
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer

NO_DIGIT = -1
"""Stands for the label of what is no digit, and for the guess where there was nothing to read."""

PART = 200
"""What a process reads between two reports."""

Shown = TypeVar("Shown", Drawing, Image.Image)


@dataclass(frozen=True, eq=False)
class Readings:
    """What was read.

    Attributes
    ----------
    labels : int8 [N]
        What it is, or `NO_DIGIT`.
    guesses : int8 [N]
        The likeliest digit, given or not.
    is_refused : bool [N]
        Whether no digit was given.
    confidence : float32 [N]
        Probability of the guess.
    pictures : uint8 [N, 32, 32]
        What the network saw.
    """

    labels: NDArray[np.int8]
    guesses: NDArray[np.int8]
    is_refused: NDArray[np.bool_]
    confidence: NDArray[np.float32]
    pictures: NDArray[np.uint8]

    @classmethod
    def of(cls, readings: Sequence[Reading], labels: Iterable[int]) -> Readings:
        """Put single readings together."""
        guesses = [NO_DIGIT if reading.guess is None else reading.guess for reading in readings]
        return cls(
            np.array(list(labels), np.int8),
            np.array(guesses, np.int8),
            np.array([reading.digit is None for reading in readings], np.bool_),
            np.array([reading.confidence for reading in readings], np.float32),
            np.array([reading.picture for reading in readings], np.uint8).reshape(-1, 32, 32),
        )

    @classmethod
    def joined(cls, parts: Sequence[Readings]) -> Readings:
        """Put parts together, in their order."""
        arrays = ([getattr(part, field.name) for part in parts] for field in fields(cls))
        return cls(*map(np.concatenate, arrays))

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, chosen: NDArray[Any]) -> Readings:
        return Readings(*(getattr(self, field.name)[chosen] for field in fields(self)))

    @property
    def guessed_right(self) -> NDArray[np.bool_]:
        """Whether the guess is the label, bool [N]."""
        return np.equal(self.guesses, self.labels)

    @property
    def is_right(self) -> NDArray[np.bool_]:
        """Whether the digit was given, bool [N]; a refusal is none."""
        return self.guessed_right & ~self.is_refused

    @property
    def is_wrong(self) -> NDArray[np.bool_]:
        """Whether another digit was given, bool [N]."""
        return ~self.guessed_right & ~self.is_refused


def read_all(pool: Executor, networks: Networks, shown: Sequence[Shown], labels: Sequence[int]) -> Readings:
    """Read drawings or pictures.

    Parameters
    ----------
    pool
        Processes or threads that do it.
    networks
        What reads it.
    shown
        What is read.
    labels
        What it is.
    """
    parts = [slice(start, start + PART) for start in range(0, len(shown), PART)]
    read = partial(_read_part, networks)
    return Readings.joined(
        list(pool.map(read, [shown[part] for part in parts], [labels[part] for part in parts]))
    )


def _read_part(networks: Networks, shown: Sequence[Shown], labels: Sequence[int]) -> Readings:
    recognizer = networks.recognizer()
    with single_threaded():
        return Readings.of([_read(recognizer, one) for one in shown], labels)


def _read(recognizer: Recognizer, shown: Drawing | Image.Image) -> Reading:
    return recognizer.read_drawing(shown) if isinstance(shown, Drawing) else recognizer.read(shown)
