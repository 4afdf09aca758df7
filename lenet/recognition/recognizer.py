"""A recognizer reads digits: a network that tells them apart, and a detector of what is no digit.

Pictures and arrays become drawings, and these the network's input, so that all are read in one way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.normalization import PICTURE_SIDE
from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing
from lenet.files.errors import shown_path
from lenet.files.folders import resource_path
from lenet.files.progress import Steps
from lenet.image.arrays import picture_of
from lenet.image.ink import ink_and_page, ink_of_page
from lenet.language.text import tr
from lenet.nn.input import INPUT_SIDE, InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.parameters import MismatchError, ParamsError
from lenet.nn.params_file import load_params
from lenet.recognition.classifier import Classifier
from lenet.recognition.convention_trial import convention_by_trial
from lenet.recognition.detector import SEVERAL, DigitDetector
from lenet.recognition.judgement import judged_reading
from lenet.recognition.numbers.emphasis import without_emphasis
from lenet.recognition.numbers.page_reader import PageReader
from lenet.recognition.numbers.reader import (
    MOST_STROKES,
    PAINTED_SIDE,
    NumberReader,
    certain_digit,
    no_number,
    rows_of,
    segment_drawing,
    strokes_of,
    unsegmented,
)
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.numbers.weights import built_in_weights
from lenet.recognition.preprocessing import drawing_of_image, drawing_of_ink, network_input, resize_to_32
from lenet.recognition.reading import Reading, Refusal, nothing_read


@dataclass(frozen=True, eq=False)
class Recognizer:
    """Reads drawings, pictures and arrays. It never changes, so threads may share it.

    Attributes
    ----------
    network
        Gives the probabilities.
    convention
        How its input is made of pixels.
    meta
        What the weights file says of itself; empty where it says nothing. Its ``temperature``, if there
        is one, divides the scores, so that a probability is how often such an answer is right.
    detector
        Is asked whether there is one digit; without it anything is read as one.
    learned_together
        Whether network and detector learned the same digits: both together then name the digits of numbers. Any other
        network names them alone, so that it is seen what it can do.

    Examples
    --------
    >>> pictures = np.full((2, 60, 40), 255, np.uint8)
    >>> pictures[:, 10:50, 18:22] = 0
    >>> recognizer = Recognizer.load()
    >>> recognizer.read(pictures[0]).digit
    1
    >>> [reading.digit for reading in recognizer.read_many(pictures)]
    [1, 1]
    >>> recognizer.probabilities(np.zeros((3, 28, 28), np.uint8)).shape
    (3, 10)
    """

    network: LeNet5
    convention: InputConvention
    meta: Mapping[str, Any] = field(default_factory=dict)
    detector: DigitDetector | None = None
    learned_together: bool = False

    @classmethod
    def load(cls, path: str | Path | None = None, *, detector: DigitDetector | None = None) -> Recognizer:
        """Make a recognizer of a weights file.

        Parameters
        ----------
        path
            The file; None means the built-in weights.
        detector
            Is asked whether there is one digit; by default the built-in one, which is read from its file.

        Raises
        ------
        ParamsError
            The file is missing, or holds no weights of this network or none that it can compute with.
        """
        is_built_in = path is None
        path = resource_path("lenet5.pkl") if path is None else path
        params = load_params(path)
        network, meta = LeNet5(params), params.get("meta", {})
        if "layout" in meta and "input" not in meta:
            meta = {**meta, "input": asdict(_convention_by_trial(network, path))}
        convention = InputConvention.from_meta(meta)
        recognizer = cls(network, convention, meta, detector or DigitDetector.load(), is_built_in)
        recognizer._try(path)
        return recognizer

    @property
    def temperature(self) -> float:
        """What the scores are divided by; 1 unless the weights file says otherwise."""
        return float(self.meta.get("temperature", 1.0))

    def _try(self, path: str | Path) -> None:
        """Read paper and ink, to find numbers that are finite but too large to compute with."""
        extremes = np.array([0, 255], np.uint8)[:, None, None] * np.ones((INPUT_SIDE, INPUT_SIDE), np.uint8)
        with np.errstate(all="ignore"):
            readable = np.isfinite(self.network.predict(self.convention.standardize(extremes))).all()
        if not readable:
            raise ParamsError(
                tr(
                    "The numbers in {path} are too large to compute with; choose other parameters.",
                    path=shown_path(path),
                )
            )

    def read(self, image: Image.Image | NDArray[Any]) -> Reading:
        """Read the one digit of a picture.

        Parameters
        ----------
        image
            A Pillow image of any mode, or an array [H, W] or [H, W, 1] grey, [H, W, 3] RGB or [H, W, 4]
            RGBA of bool, uint8 (0 to 255), uint16 (0 to 65,535) or floats (0 to 1). Dark ink on light paper or the reverse. Pictures of
            MNIST's own size are no exception: the digit is found and brought to its place once more,
            which leaves it nearly as it was.

        Raises
        ------
        ValueError
            It is no picture, or has no pixels; or the array is of another shape or dtype, or its floats
            are not between 0 and 1.
        """
        return self.read_drawing(drawing_of_image(picture_of(image)))

    def read_many(self, images: Iterable[Image.Image | NDArray[Any]]) -> list[Reading]:
        """Read many pictures, each as `read` does it, but with the network on all of them at once.

        Parameters
        ----------
        images
            As for `read`; an array [N, H, W] is N grey pictures.

        Raises
        ------
        ValueError
            As from `read`.
        """
        return self._readings([drawing_of_image(picture_of(image)) for image in images])

    def read_drawing(self, drawing: Drawing) -> Reading:
        """Read the one digit of a drawing.

        Parameters
        ----------
        drawing
            Of any size, anywhere on the canvas, by any pen; or the ink of a picture, drawn on or not.
        """
        return self._readings([drawing])[0]

    def read_number(self, image: Image.Image | NDArray[Any] | Drawing) -> NumberReading:
        """Read a number of one or more digits.

        Parameters
        ----------
        image
            A drawing, or a picture as for `read`.

        Returns
        -------
        NumberReading
            What is one digit is read just as `read` and `read_drawing` read it.

        Raises
        ------
        ValueError
            As for `read`.
        """
        if isinstance(image, Drawing):
            drawing, page = image, None
        else:
            ink, page = ink_and_page(picture_of(image))
            drawing = drawing_of_ink(ink)
        single = self.read_drawing(drawing)
        if single.refusal is Refusal.NOTHING:
            return no_number()
        if drawing.is_prepared and not drawing.strokes:
            return unsegmented(single)
        if drawing.picture is not None:
            return self._page_reader.number_of(
                _ink_of_page(drawing) if page is None else page, drawing, single
            )
        if single.is_certain:
            return certain_digit(single, drawing)
        strokes = strokes_of(drawing) or ()
        plain = without_emphasis(strokes) if len(strokes) <= MOST_STROKES else strokes
        if len(plain) < len(strokes) and len((number := self.read_number(Drawing(plain))).digits) > 1:
            return number
        if single.refusal is not None and len(rows_of(drawing)) > 1:
            return unsegmented(replace(single, digit=None, refusal=Refusal.SEVERAL))
        segmentation = segment_drawing(drawing)
        return unsegmented(single) if segmentation is None else self._number_reader.read(segmentation, single)

    def read_page(
        self, image: Image.Image | NDArray[Any] | Drawing
    ) -> Steps[tuple[tuple[NumberReading, ...], ...]]:
        """Read the numbers of a picture, line by line from top to bottom, each from left to right.

        What is no number is left out.

        Parameters
        ----------
        image
            A picture as for `read`, or a drawing, whose rows of strokes are lines.

        Yields
        ------
        Progress
            How many groups of ink were looked at, of how many.

        Returns
        -------
        tuple of tuple of NumberReading
            The lines. Boxes are in units of the picture's longer side, from its upper left corner.

        Raises
        ------
        ValueError
            As for `read`.
        """
        rows = rows_of(image) if isinstance(image, Drawing) else []
        if len(rows) > 1:
            numbers = [self.read_number(row) for row in rows]
            return tuple((number,) for number in numbers if number.confidence > 0)
        return (yield from self._page_reader.lines_of(_ink_of_page(image)))

    def classifiers(self) -> tuple[Classifier, Classifier | None]:
        """Return network and detector for many pictures at once."""
        return self._classifier, None if self.detector is None else self.detector.classifier

    @cached_property
    def _classifier(self) -> Classifier:
        return Classifier(self.network, self.convention, self.temperature)

    @cached_property
    def _number_reader(self) -> NumberReader:
        return NumberReader(*self.classifiers(), built_in_weights(), self.learned_together)

    @cached_property
    def _page_reader(self) -> PageReader:
        return PageReader(self.read_drawing, self._number_reader)

    def probabilities(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the probability of each digit for pictures that are brought to their size and place already.

        Nothing is searched for in them, and none is refused.

        Parameters
        ----------
        pictures
            uint8 [N, 28, 28] as MNIST has them, or [N, 32, 32] as the network sees them: ink 255 on paper 0.

        Returns
        -------
        ndarray, float32 [N, 10]

        Raises
        ------
        ValueError
            If the array is of another shape or dtype.
        """
        if pictures.dtype != np.uint8 or pictures.shape[1:] not in (
            (PICTURE_SIDE, PICTURE_SIDE),
            (INPUT_SIDE, INPUT_SIDE),
        ):
            raise ValueError(
                f"Expected pictures as uint8 [N, 28, 28] or [N, 32, 32], found {pictures.dtype} "
                f"{list(pictures.shape)}; a picture of any kind is read by Recognizer.read."
            )
        if pictures.shape[1] == PICTURE_SIDE:
            pictures = resize_to_32(pictures)
        return self._classifier.probabilities(pictures).astype(np.float32)

    def _readings(self, drawings: Sequence[Drawing]) -> list[Reading]:
        given = [network_input(drawing) for drawing in drawings]
        pictures = np.array([one[0] for one in given if one is not None], np.uint8)
        pictures = pictures.reshape(-1, INPUT_SIDE, INPUT_SIDE)
        probabilities = self.probabilities(pictures)
        doubts: list[Refusal | None] = [None] * len(pictures)
        shares = np.zeros(len(pictures))
        if self.detector is not None and len(pictures):
            classes = self.detector.classifier.probabilities(pictures)
            doubts = self.detector.refusals(classes, probabilities.max(axis=1))
            shares = classes[:, :SEVERAL].sum(axis=1)
        read = iter(zip(pictures, probabilities, doubts, shares.tolist(), strict=True))
        return [
            nothing_read() if one is None else judged_reading(drawing, *next(read), is_too_small=one[1])
            for drawing, one in zip(drawings, given, strict=True)
        ]


def _convention_by_trial(network: LeNet5, path: str | Path) -> InputConvention:
    try:
        return convention_by_trial(network)
    except MismatchError as error:
        raise ParamsError(
            tr("{path} can't be read with: {error}; choose another file.", path=shown_path(path), error=error)
        ) from error


def _ink_of_page(image: Image.Image | NDArray[Any] | Drawing) -> NDArray[np.float32]:
    """Return all ink of a picture, or of a drawing in the pixels of the picture below it."""
    if not isinstance(image, Drawing):
        return ink_of_page(picture_of(image))
    return render(image, PAINTED_SIDE if image.picture is None else len(image.picture))
