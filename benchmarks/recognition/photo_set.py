"""The set of photos: digits of writers and of MNIST's test set, photographed and read."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.contact_sheet import CELL, Cell, words_of
from benchmarks.recognition.folds import Fold
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.photos import PhotoKind, make_photos
from benchmarks.recognition.readings import NO_DIGIT, Readings
from lenet.datasets.dataset import Dataset
from lenet.drawing.strokes import Drawing
from lenet.nn.fast.blas_threads import single_threaded


@dataclass(frozen=True, eq=False)
class PhotoTask:
    """Photos that one process makes and reads.

    Attributes
    ----------
    networks
        What reads them.
    kind
        What the photos show beside the digits.
    digits, labels
        What is photographed: pen strokes, or pictures uint8 [28, 28].
    seed
        Of all chance.
    """

    networks: Networks
    kind: PhotoKind
    digits: Sequence[Drawing | NDArray[np.uint8]]
    labels: Sequence[int]
    seed: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class ReadPhotos:
    """Photos that were read.

    Attributes
    ----------
    readings
        What was read.
    mistakes
        The photos, small, whose digit was not given.
    """

    readings: Readings
    mistakes: list[Cell]


def read_photos(
    pool: Executor, folds: Sequence[Fold], test: Dataset, kind: PhotoKind, count: int, *, seed: int
) -> ReadPhotos:
    """Photograph digits for each fold, and read them.

    Parameters
    ----------
    pool
        Processes that do it.
    folds
        Their writers give half of the digits, their networks read.
    test
        MNIST's test set, which gives the other half.
    kind
        The kind of photos.
    count
        Half as many photos as each fold gets.
    seed
        Of all chance.
    """
    tasks = []
    for number, fold in enumerate(folds):
        generator = np.random.default_rng((seed, number))
        written = [fold.digits[place] for place in generator.permutation(len(fold.digits))[:count]]
        printed = test.subset(generator.permutation(len(test))[:count])
        digits = [*(digit.drawing for digit in written), *printed.images]
        labels = [*(digit.label for digit in written), *printed.labels.tolist()]
        tasks.append(PhotoTask(fold.networks, kind, digits, labels, (seed, number)))
    read = list(pool.map(_read, tasks))
    return ReadPhotos(
        Readings.joined([part.readings for part in read]), [cell for part in read for cell in part.mistakes]
    )


def _read(task: PhotoTask) -> ReadPhotos:
    """Make and read the photos of a task; they are too large to be sent from process to process."""
    recognizer = task.networks.recognizer()
    generator = np.random.default_rng(task.seed)
    readings, mistakes = [], []
    for digit, label in zip(task.digits, task.labels, strict=True):
        (photo,) = make_photos([digit], generator, kind=task.kind)
        with single_threaded():
            reading = recognizer.read(photo)
        readings.append(reading)
        if reading.digit != label:
            guess = NO_DIGIT if reading.guess is None else reading.guess
            mistakes.append(Cell(_thumbnail(photo), words_of(label, guess, is_refused=reading.digit is None)))
    return ReadPhotos(Readings.of(readings, task.labels), mistakes)


def _thumbnail(photo: Image.Image) -> Image.Image:
    """Return a small photo, twice as large as its place on a sheet."""
    small = photo.convert("L")
    small.thumbnail((2 * CELL, 2 * CELL))
    return small
