"""What a recognizer sees and says, by a network with random weights, by the article's and by the built-in."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from sklearn.datasets import load_digits

from lenet.datasets.dataset import Dataset
from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.nn.input import ARTICLE_CONVENTION, InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import save_params
from lenet.recognition.preprocessing import resize_to_32
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer
from tests.helpers.command_line import few_digits

CONVENTION = InputConvention(mean=0.13, std=0.3)


@pytest.fixture(scope="module")
def network() -> LeNet5:
    """Return a network that has learned nothing."""
    return LeNet5(generator=np.random.default_rng(7))


@pytest.fixture(scope="module")
def recognizer(network: LeNet5) -> Recognizer:
    return Recognizer(network=network, convention=CONVENTION)


@pytest.fixture(scope="module")
def built_in() -> Recognizer:
    return Recognizer.load()


def drawn_two(*, size: float = 0.6, left: float = 0.2, top: float = 0.2) -> Drawing:
    """Draw a 2 by one stroke."""
    places = [(0.1, 0.25), (0.3, 0.0), (0.6, 0.1), (0.55, 0.4), (0.3, 0.7), (0.0, 1.0), (0.7, 0.97)]
    points = tuple((left + size * x, top + size * y, 1.0) for x, y in places)
    return Drawing((Stroke(points, width=0.05),))


def grey_digit() -> NDArray[np.uint8]:
    """Return a thick 1 of the size and place of MNIST's, uint8 [28, 28]."""
    digit = np.zeros((28, 28), np.uint8)
    digit[5:25, 13:17] = 255
    return digit


def assert_same(one: Reading, other: Reading) -> None:
    """Check that two readings are alike to the last pixel."""
    assert one.digit == other.digit
    np.testing.assert_array_equal(one.probabilities, other.probabilities)
    np.testing.assert_array_equal(one.picture, other.picture)


def test_the_network_is_asked_about_the_very_picture_that_is_shown(
    network: LeNet5, recognizer: Recognizer
) -> None:
    reading = recognizer.read_drawing(drawn_two())
    expected = network.predict(CONVENTION.standardize(reading.picture[None]))[0]
    np.testing.assert_allclose(reading.probabilities, expected, rtol=1e-6)
    assert reading.guess == expected.argmax()
    assert reading.confidence == pytest.approx(expected.max())
    assert reading.probabilities.dtype == np.float32
    assert reading.picture.dtype == np.uint8
    assert reading.picture.shape == (32, 32)


def test_the_same_digit_is_read_in_every_form(recognizer: Recognizer) -> None:
    digit = grey_digit()
    expected = recognizer.read(digit)
    np.testing.assert_array_equal(expected.picture, resize_to_32(digit[None])[0])
    colours = np.repeat(digit[:, :, None], 3, axis=2)
    forms = {
        "float32": digit.astype(np.float32) / 255,
        "float64": digit.astype(np.float64) / 255,
        "yes and no": digit > 127,
        "16 bits": digit.astype(np.uint16) * 257,
        "colours": colours,
        "colours in floats": colours / 255,
        "transparency": np.dstack([colours, np.full_like(digit, 255)]),
        "one colour": digit[:, :, None],
        "dark ink": 255 - digit,
        "a margin": np.pad(digit, ((0, 40), (90, 3))),
        "Fortran order": np.asfortranarray(digit),
        "not contiguous": digit[::-1, ::-1].copy()[::-1, ::-1],
        "a picture": Image.fromarray(digit),
        "a picture in colour": Image.fromarray(255 - digit).convert("RGB"),
        "a large picture": Image.fromarray(digit).resize((280, 280), Image.Resampling.NEAREST),
    }
    form: Any
    for form in forms.values():
        assert_same(recognizer.read(form), expected)
    # An argument is left alone.
    np.testing.assert_array_equal(forms["float64"], digit / 255)


def test_an_empty_picture_has_no_answer(recognizer: Recognizer) -> None:
    reading = recognizer.read_drawing(Drawing())
    assert reading.digit is None
    assert reading.confidence == 0
    np.testing.assert_allclose(reading.probabilities, 0.1)
    np.testing.assert_array_equal(reading.picture, np.zeros((32, 32), np.uint8))
    for nothing in (np.zeros((28, 28), np.uint8), np.ones((9, 12)), Image.new("RGB", (50, 40), "white")):
        assert_same(recognizer.read(nothing), reading)


def test_what_is_no_picture_is_refused_in_a_sentence(recognizer: Recognizer) -> None:
    values: Any
    for values, sentence in (
        (np.zeros(28, np.uint8), r"shape \[28\] is no picture; give \[H, W\]"),
        (np.zeros((2, 28, 28), np.uint8), r"shape \[2, 28, 28\] is no picture"),
        (np.zeros((28, 28, 2), np.uint8), "is no picture"),
        (np.zeros((0, 28), np.uint8), "is no picture"),
        (Image.new("L", (0, 0)), "no pixels"),
        ("7.png", "not its path; open it with Pillow"),
        (Path("7.png"), "not its path; open it with Pillow"),
        (None, "not its path; open it with Pillow"),
        (np.zeros((28, 28), np.int64), "can't be of dtype int64; give bool, uint8"),
        (np.zeros((28, 28), complex), "can't be of dtype complex128"),
        (np.full((28, 28), np.nan), "between 0 and 1, without NaN; scale it"),
        (np.full((28, 28), 255.0), "between 0 and 1"),
        (np.full((28, 28), -0.1), "between 0 and 1"),
        ([["a", "b"]], "can't be of dtype"),
    ):
        with pytest.raises(ValueError, match=sentence):
            recognizer.read(values)


def test_threads_can_share_a_recognizer(recognizer: Recognizer) -> None:
    drawings = [drawn_two(size=0.2 + 0.03 * step, left=0.1) for step in range(8)]
    drawings += [Drawing(), drawn_two(top=-0.3)]
    alone = [recognizer.read_drawing(drawing) for drawing in drawings]
    with ThreadPoolExecutor(4) as pool:
        for together, expected in zip(pool.map(recognizer.read_drawing, drawings), alone, strict=True):
            assert_same(together, expected)


def test_a_weights_file_brings_its_network_its_convention_and_its_words(
    network: LeNet5, tmp_path: Path
) -> None:
    meta = {"input": {"mean": 0.13, "std": 0.3}, "accuracy": {"test": 0.99}, "dataset": "MNIST"}
    save_params({**network.get_params(), "meta": meta}, tmp_path / "weights.pkl")
    loaded = Recognizer.load(tmp_path / "weights.pkl")
    assert loaded.meta == meta
    assert loaded.convention == CONVENTION
    assert_same(loaded.read_drawing(drawn_two()), Recognizer(network, CONVENTION).read_drawing(drawn_two()))


def test_a_weights_file_of_the_article_s_program_means_its_convention(
    network: LeNet5, tmp_path: Path
) -> None:
    doubles = {
        layer: {name: values.astype(np.float64) for name, values in arrays.items()}
        for layer, arrays in network.get_params().items()
    }
    (tmp_path / "article.pkl").write_bytes(pickle.dumps(doubles))
    loaded = Recognizer.load(str(tmp_path / "article.pkl"))
    assert loaded.meta == {}
    assert loaded.convention == ARTICLE_CONVENTION
    expected = Recognizer(network, ARTICLE_CONVENTION).read_drawing(drawn_two())
    np.testing.assert_allclose(
        loaded.read_drawing(drawn_two()).probabilities, expected.probabilities, atol=1e-6
    )


def test_weights_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ParamsError, match=r"absent\.pkl"):
        Recognizer.load(tmp_path / "absent.pkl")
    params = LeNet5().get_params()
    for arrays in params.values():
        arrays["W"][...] = 1e30
    save_params(params, tmp_path / "huge.pkl")
    with pytest.raises(ParamsError, match="too large to compute with"):
        Recognizer.load(tmp_path / "huge.pkl")


def test_the_built_in_weights_read_a_two_wherever_it_is_drawn(built_in: Recognizer) -> None:
    for drawing in (drawn_two(), drawn_two(size=0.12, left=0.9, top=0.02)):
        reading = built_in.read_drawing(drawing)
        assert reading.digit == 2
        assert reading.confidence > 0.9


def test_what_is_smaller_than_its_pen_is_too_small_to_tell(built_in: Recognizer) -> None:
    for size in (0.02, 0.04, 0.06):
        drawing = drawn_two(size=size)
        thick = Drawing(tuple(replace(stroke, width=0.07) for stroke in drawing.strokes))
        assert built_in.read_drawing(thick).refusal is Refusal.TOO_SMALL
        elsewhere = Stroke(((0.9, 0.9, 1.0),), width=0.1, erases=True)
        assert built_in.read_drawing(Drawing((*thick.strokes, elsewhere))).refusal is Refusal.TOO_SMALL


def test_pictures_of_mnist_are_read_as_well_as_the_arrays_themselves(
    built_in: Recognizer, mnist_test: Dataset
) -> None:
    digits, labels = mnist_test.images[::10], mnist_test.labels[::10]
    inputs = built_in.convention.standardize(resize_to_32(digits))
    direct = built_in.network.predict(inputs).argmax(axis=1)
    assert np.mean(direct == labels) > 0.98
    read = [built_in.read(255 - digit).guess for digit in digits[::12]]
    assert np.sum(read != direct[::12]) <= 1


def test_small_pictures_without_a_margin_are_read_in_light_and_in_dark_ink(built_in: Recognizer) -> None:
    ink = Image.fromarray(np.rint(255 * render(drawn_two(), 280)).astype(np.uint8))
    for side, margin in ((12, 0), (12, 2), (16, 2), (20, 0), (48, 0), (48, 2)):
        tight = ink.crop(ink.getbbox()).resize((side * 3 // 4, side), Image.Resampling.BOX)
        light = np.pad(np.array(tight), margin)
        assert [built_in.read(picture).digit for picture in (light, 255 - light)] == [2, 2], (side, margin)


def test_digits_of_eight_by_eight_pixels_are_read(built_in: Recognizer) -> None:
    digits = load_digits()
    images = [Image.fromarray(np.rint(255 / 16 * image).astype(np.uint8)) for image in digits.images[::30]]
    for side in (8, 40):
        answers = [built_in.read(image.resize((side, side))).digit for image in images]
        assert np.mean(np.array(answers) == digits.target[::30]) > 0.9


def test_a_prepared_picture_is_read_as_it_is_until_something_is_drawn_over_it(built_in: Recognizer) -> None:
    seen = built_in.read_drawing(drawn_two()).picture
    # At another place, where it would be brought back to the middle.
    moved = np.roll(seen, (3, -2), axis=(0, 1))
    drawing = Drawing(picture=np.divide(moved, 255, dtype=np.float32), is_prepared=True)
    reading = built_in.read_drawing(drawing)
    np.testing.assert_array_equal(reading.picture, moved)
    expected = built_in.network.predict(built_in.convention.standardize(moved[None]))[0]
    assert int(expected.argmax()) == reading.guess
    corner = Stroke(((0.9, 0.9, 1.0), (0.92, 0.95, 1.0)), 0.03)
    assert not np.array_equal(built_in.read_drawing(replace(drawing, strokes=(corner,))).picture, moved)
    assert not np.array_equal(built_in.read_drawing(replace(drawing, is_prepared=False)).picture, moved)


def test_many_pictures_are_read_as_each_alone() -> None:
    recognizer = Recognizer.load()
    images, _ = few_digits(5, 1)
    pages = [*(np.uint8(255) - images), np.zeros((40, 40), np.uint8), *images]
    many = recognizer.read_many(pages)
    alone = [recognizer.read(page) for page in pages]
    assert [reading.digit for reading in many] == [reading.digit for reading in alone]
    assert [reading.refusal for reading in many] == [reading.refusal for reading in alone]
    assert [reading.picture.tolist() for reading in many] == [reading.picture.tolist() for reading in alone]
    assert recognizer.read_many([]) == []


def test_probabilities_are_those_of_the_pictures_as_they_are() -> None:
    recognizer = Recognizer.load()
    images, _ = few_digits(3, 2)
    found = recognizer.probabilities(images)
    assert found.shape == (3, 10)
    assert np.allclose(found.sum(axis=1), 1)
    resized = np.array(
        [Image.fromarray(image).resize((32, 32), Image.Resampling.BILINEAR) for image in images]
    )
    assert np.array_equal(found, recognizer.probabilities(resized))
    assert recognizer.probabilities(images[:0]).shape == (0, 10)
    for wrong in (images[0], images.astype(np.float32), images[:, :20]):
        with pytest.raises(ValueError, match=r"Expected pictures as uint8 \[N, 28, 28\] or"):
            recognizer.probabilities(wrong)  # type: ignore[arg-type] # as a user may
