"""Numbers are read from drawings, pictures and pages by the built-in networks; single digits as before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.folders import resource_path
from lenet.files.progress import Progress, Steps, finish
from lenet.image.ink import ink_of_page
from lenet.nn.params_file import load_params, save_params
from lenet.recognition.numbers.page import InkGroup
from lenet.recognition.numbers.page_reader import PageReader, believed
from lenet.recognition.numbers.reader import NumberReader, segment_drawing
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.numbers.weights import built_in_weights
from lenet.recognition.page_reading import drawing_to_read, read_lines
from lenet.recognition.preprocessing import drawing_of_image
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer

SHAPES = {
    "0": [
        [
            (0.5 - 0.3 * np.sin(angle), 0.5 - 0.5 * np.cos(angle))
            for angle in np.linspace(0, 2 * np.pi, 24).tolist()
        ]
    ],
    "1": [[(0.5, 0.0), (0.48, 1.0)]],
    "2": [[(0.1, 0.25), (0.3, 0.0), (0.6, 0.1), (0.55, 0.4), (0.3, 0.7), (0.0, 1.0), (0.7, 0.97)]],
    "4": [[(0.2, 0.0), (0.1, 0.55), (0.75, 0.5)], [(0.6, 0.1), (0.55, 1.0)]],
    "7": [[(0.0, 0.05), (0.65, 0.0), (0.5, 0.4), (0.3, 1.0)]],
}
LETTERS = {
    "K": [[(0.1, 0.0), (0.1, 1.0)], [(0.65, 0.0), (0.12, 0.5), (0.7, 1.0)]],
    "E": [[(0.6, 0.0), (0.1, 0.02), (0.1, 1.0), (0.62, 0.98)], [(0.1, 0.5), (0.5, 0.48)]],
    "M": [[(0.0, 1.0), (0.08, 0.0), (0.35, 0.6), (0.62, 0.0), (0.7, 1.0)]],
}


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def written(
    text: str, *, left: float = 0.08, top: float = 0.4, height: float = 0.2, pen: float = 0.02
) -> tuple[Stroke, ...]:
    """Write digits or letters in a row."""
    return tuple(
        Stroke(tuple((left + (place + x) * 0.9 * height, top + y * height, 1.0) for x, y in line), width=pen)
        for place, digit in enumerate(text)
        for line in (SHAPES | LETTERS)[digit]
    )


def picture_of(*rows: tuple[Stroke, ...]) -> Image.Image:
    ink = render(Drawing(tuple(stroke for row in rows for stroke in row)), 800)
    return Image.fromarray(np.rint(255 - 255 * ink).astype(np.uint8))


def test_a_number_is_read_with_a_box_for_each_digit(recognizer: Recognizer) -> None:
    number = recognizer.read_number(Drawing(written("2047")))
    assert number.text == "2047"
    assert number.reason is None
    assert 0.5 < number.confidence <= 1
    assert number.lattice is not None
    lefts = [digit.box.left for digit in number.digits]
    assert lefts == sorted(lefts)
    for place, digit in enumerate(number.digits):
        assert digit.reading.digit == int("2047"[place])
        assert 0.08 + (place - 0.1) * 0.18 < digit.box.left < digit.box.right < 0.08 + (place + 1) * 0.18
        assert digit.box.top == pytest.approx(0.4, abs=0.03)
        assert digit.box.bottom == pytest.approx(0.6, abs=0.03)


@pytest.mark.parametrize("count", [1, 2])
def test_a_number_is_read_without_its_underlines_and_circles(recognizer: Recognizer, count: int) -> None:
    number = written("2047", left=0.16, height=0.16)
    angles = np.linspace(0, 2 * np.pi, 30).tolist()
    marks: list[list[tuple[tuple[float, float, float], ...]]] = [
        [((0.1, 0.59 + 0.03 * line, 1.0), (0.78, 0.6 + 0.03 * line, 1.0)) for line in range(count)],
        [
            tuple((0.44 + 0.38 * k * np.cos(angle), 0.48 + 0.2 * k * np.sin(angle), 1.0) for angle in angles)
            for k in (1.0, 1.1)[:count]
        ],
    ]
    for kind in marks:
        strokes = (*number, *(Stroke(points, 0.02) for points in kind))
        for given in (Drawing(strokes), picture_of(strokes)):
            reading = recognizer.read_number(given)
            assert reading.text == "2047"
            assert len(reading.digits) == 4


def test_a_word_is_likelier_than_a_number_where_letters_are_written(recognizer: Recognizer) -> None:
    number, word = (recognizer.read_number(Drawing(written(text))) for text in ("2047", "KEM"))
    assert number.lattice is not None
    assert number.lattice.path.score > number.lattice.letter_score
    assert word.lattice is not None
    assert word.lattice.path.score < word.lattice.letter_score
    assert (word.text, word.confidence) == ("?", 0)


def test_one_digit_is_read_just_as_before(recognizer: Recognizer) -> None:
    for text in SHAPES:
        drawing = Drawing(written(text, height=0.6, pen=0.05))
        number, single = recognizer.read_number(drawing), recognizer.read_drawing(drawing)
        assert number.text == text
        (digit,) = number.digits
        assert digit.reading.digit == single.digit == int(text)
        np.testing.assert_array_equal(digit.reading.probabilities, single.probabilities)
        np.testing.assert_array_equal(digit.reading.picture, single.picture)


def test_ink_that_is_certainly_one_digit_is_not_cut(recognizer: Recognizer) -> None:
    strokes = written("4", left=0.3, height=0.5, pen=0.03)
    top, bottom = 0.385, 0.915
    for given in (Drawing(strokes), picture_of(strokes)):
        number = recognizer.read_number(given)
        assert (number.text, number.lattice) == ("4", None)
        assert number.digits[0].reading.is_certain
        assert number.box is not None
        assert number.box == pytest.approx((0.325, top, 0.65, bottom), abs=0.01)


def test_a_digit_that_is_cut_off_at_the_border_is_a_part_of_the_number(recognizer: Recognizer) -> None:
    # What reads one digit takes the 0 at the border for a scrap of something else.
    strokes = written("04", left=-0.11, height=0.5, pen=0.05)
    picture = np.asarray(picture_of(strokes))[250:750]
    number = recognizer.read_number(picture)
    assert recognizer.read(picture).is_certain
    assert recognizer.read(picture).digit == 4
    assert number.text == "04"


def test_nothing_is_no_number(recognizer: Recognizer) -> None:
    for nothing in (Drawing(), np.ones((20, 30))):
        number = recognizer.read_number(nothing)
        assert (number.text, number.digits, number.reason) == ("", (), Refusal.NOTHING)


def test_a_scribble_is_not_read(recognizer: Recognizer) -> None:
    places = np.random.default_rng(0).uniform(0.1, 0.9, (60, 2)).tolist()
    number = recognizer.read_number(Drawing((Stroke(tuple((x, y, 1.0) for x, y in places), 0.02),)))
    assert number.text == "?"
    assert number.confidence == 0
    assert number.reason is not None


def test_a_picture_of_a_number_is_read(recognizer: Recognizer) -> None:
    picture = picture_of(written("2047", pen=0.015))
    number = recognizer.read_number(picture)
    assert number.text == "2047"
    assert number.box is not None
    assert number.box == pytest.approx((0.08, 0.39, 0.73, 0.61), abs=0.05)


def test_joined_digits_that_fill_a_picture_are_no_frame_of_it(recognizer: Recognizer) -> None:
    two, four, stem = written("24")
    moved = (
        Stroke(tuple((x - 0.07, y, pressure) for x, y, pressure in stroke.points), width=0.02)
        for stroke in (four, stem)
    )
    picture = picture_of((two, *moved))
    box = Image.eval(picture, lambda level: 255 - level).getbbox()
    number = recognizer.read_number(drawing_of_image(picture.crop(box)))
    assert number.text == "24"


def test_a_page_is_read_line_by_line(recognizer: Recognizer) -> None:
    page = picture_of(
        written("2047", top=0.1, height=0.1, pen=0.01),
        written("72", top=0.12, left=0.7, height=0.1, pen=0.01),
        written("40", top=0.5, height=0.1, pen=0.01),
    )
    assert texts(finish(recognizer.read_page(page))) == [["2047", "72"], ["40"]]
    assert finish(recognizer.read_page(np.ones((40, 40)))) == ()


def test_what_is_much_smaller_than_the_digits_of_a_page_is_left_out(recognizer: Recognizer) -> None:
    page = picture_of(
        written("20", top=0.1, height=0.14, pen=0.014),
        written("47", top=0.5, height=0.14, pen=0.014),
        written("1", top=0.55, left=0.8, height=0.05, pen=0.007),
    )
    assert texts(finish(recognizer.read_page(page))) == [["20"], ["47"]]


def test_a_column_of_numbers_that_looks_like_a_one_is_several(recognizer: Recognizer) -> None:
    page = picture_of(*(written("20", top=top, left=0.45, height=0.1, pen=0.01) for top in (0.1, 0.4, 0.7)))
    one = Reading(1, np.eye(10, dtype=np.float32)[1], np.zeros((32, 32), np.uint8))
    reader = PageReader(recognizer.read_drawing, NumberReader(*recognizer.classifiers(), built_in_weights()))
    assert reader.number_of(ink_of_page(page), drawing_of_image(page), one).reason is Refusal.SEVERAL


def test_reading_a_page_says_how_far_it_is_and_can_be_cancelled(recognizer: Recognizer) -> None:
    page = picture_of(written("20", top=0.1, height=0.1), written("47", top=0.6, height=0.1))
    steps = recognizer.read_page(page)
    assert next(steps) == Progress(0, 2)
    steps.close()
    assert list(recognizer.read_page(page)) == [Progress(0, 2), Progress(1, 2), Progress(2, 2)]


def texts(lines: tuple[tuple[NumberReading, ...], ...]) -> list[list[str]]:
    return [[number.text for number in line] for line in lines]


def test_strokes_in_rows_are_lines(recognizer: Recognizer) -> None:
    drawing = Drawing((*written("20", top=0.1), *written("147", top=0.45), *written("7", top=0.75)))
    number = recognizer.read_number(drawing)
    assert (number.text, number.reason) == ("?", Refusal.SEVERAL)
    lines = finish(recognizer.read_page(drawing))
    assert [[number.text for number in line] for line in lines] == [["20"], ["147"], ["7"]]
    assert lines[1][0].box is not None
    assert lines[1][0].box.top == pytest.approx(0.45, abs=0.03)
    assert read_text(recognizer, drawing) == "20\n147\n7"


def read_text(recognizer: Recognizer, drawing: Drawing) -> str:
    return finish(read_lines(recognizer, drawing)).text()


SIGNS = {
    "point": [[(0.25, 0.95), (0.28, 0.98)]],
    "comma": [[(0.32, 0.92), (0.32, 1.0), (0.22, 1.15)]],
    "dash": [[(0.1, 0.5), (0.5, 0.48)]],
    "plus": [[(0.1, 0.5), (0.6, 0.5)], [(0.35, 0.25), (0.35, 0.75)]],
    "times": [[(0.1, 0.3), (0.5, 0.7)], [(0.5, 0.3), (0.1, 0.7)]],
    "colon": [[(0.25, 0.3), (0.27, 0.32)], [(0.25, 0.9), (0.27, 0.92)]],
}


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(("before", "after"), [("12", "77"), ("", "74"), ("", "7")])
def test_a_sign_before_a_digit_is_told(recognizer: Recognizer, sign: str, before: str, after: str) -> None:
    def strokes(lines: Sequence[Sequence[tuple[float, float]]], left: float) -> tuple[Stroke, ...]:
        return tuple(
            Stroke(tuple((left + 0.2 * x, 0.4 + 0.2 * y, 1.0) for x, y in line), width=0.014)
            for line in lines
        )

    place = 0.08 + 0.18 * len(before)
    drawing = Drawing(
        (
            *written(before, pen=0.014),
            *strokes(SIGNS[sign], place),
            *written(after, left=place + 0.14, pen=0.014),
        )
    )
    numbers = [recognizer.read_number(drawing)]
    # A cross is one piece of a picture, which is in doubt as a digit would be.
    if sign not in ("plus", "times"):
        numbers += finish(read_lines(recognizer, picture_of(drawing.strokes))).numbers
    for number in numbers:
        assert (number.text, number.reason) == (f"{before}?{after}", Refusal.SIGN)
        assert number.doubt == "Only digits are read, and there is a point, a dash or another sign."
        assert "".join(digit.text for digit in number.digits) == before + after


def test_a_comma_close_to_a_digit_is_told(recognizer: Recognizer) -> None:
    comma = Stroke(tuple((0.344 + 0.2 * x, 0.4 + 0.2 * y, 1.0) for x, y in SIGNS["comma"][0]), width=0.014)
    number = recognizer.read_number(
        Drawing((*written("12", pen=0.014), comma, *written("77", left=0.46, pen=0.014)))
    )
    assert (number.text, number.reason) == ("12?77", Refusal.SIGN)


@pytest.mark.parametrize(("sign", "text"), [("dash", "47"), ("dash", "4"), ("comma", "47")])
def test_a_sign_that_a_tight_crop_touches_is_told(recognizer: Recognizer, sign: str, text: str) -> None:
    strokes = [
        Stroke(tuple((0.08 + 0.2 * x, 0.4 + 0.2 * y, 1.0) for x, y in line), width=0.014)
        for line in SIGNS[sign]
    ]
    page = picture_of((*strokes, *written(text, left=0.22, pen=0.014)))
    picture = page.crop(Image.eval(page, lambda level: 255 - level).getbbox())
    for number in (
        recognizer.read_number(picture),
        recognizer.read_number(drawing_to_read(recognizer, picture)),
    ):
        assert (number.text, number.reason) == (f"?{text}", Refusal.SIGN)


@pytest.mark.parametrize("mark", [((0.35, 0.62), (0.65, 0.38)), ((0.49, 0.5), (0.51, 0.5))])
def test_a_zero_with_a_mark_in_it_is_no_circle(
    recognizer: Recognizer, mark: tuple[tuple[float, float], ...]
) -> None:
    inside = Stroke(tuple((0.26 + 0.18 * x, 0.4 + 0.2 * y, 1.0) for x, y in mark), width=0.014)
    number = recognizer.read_number(picture_of((*written("2047", pen=0.014), inside)))
    assert number.text == "2047"


def test_a_sign_behind_a_number_and_a_digits_own_bar_are_none(recognizer: Recognizer) -> None:
    full_stop = Stroke(((0.46, 0.59, 1.0), (0.462, 0.592, 1.0)), width=0.014)
    bar = Stroke(((0.12, 0.5, 1.0), (0.18, 0.495, 1.0)), width=0.014)
    number = recognizer.read_number(Drawing((*written("72", pen=0.014), bar, full_stop)))
    assert (number.text, number.reason) == ("72", None)


def test_a_chosen_network_names_the_digits_alone(recognizer: Recognizer, tmp_path: Path) -> None:
    params = load_params(resource_path("lenet5.pkl"))
    # It names each digit one more than it is.
    params["fc2"] = {name: np.roll(array, 1, axis=-1) for name, array in params["fc2"].items()}
    save_params(params, tmp_path / "other.pkl")
    chosen = Recognizer.load(tmp_path / "other.pkl")
    drawing = Drawing(written("2074"))
    number = chosen.read_number(drawing)
    assert [digit.reading.guess for digit in number.digits] == [3, 1, 8, 5]
    assert number.text == "????"
    assert recognizer.read_number(drawing).text == "2074"


def test_a_column_tells_whether_ink_is_a_number_or_a_word() -> None:
    def ink(left: int, top: int) -> InkGroup:
        return InkGroup(np.ones((20, 40), np.float32), left, top)

    def numbers(shares: Sequence[float], left: int) -> dict[InkGroup, NumberReading]:
        return {
            ink(left + place, 30 * place): NumberReading("12", (), 0.9, share=share)
            for place, share in enumerate(shares)
        }

    words, column = numbers([0.6, 0.1, 0.0, 0.2], 0), numbers([0.97, 0.99, 0.3, 0.98], 100)
    alone = numbers([0.55], 300)
    assert believed(words | column | alone) == [*column, *alone]


def test_a_scribble_is_not_cut(recognizer: Recognizer) -> None:
    points = np.random.default_rng(1).random((20, 100, 2)).tolist()
    scribble = Drawing(tuple(Stroke(tuple((x, y, 1.0) for x, y in line), width=0.02) for line in points))
    number = recognizer.read_number(scribble)
    assert (number.text, number.lattice) == ("?", None)
    assert segment_drawing(scribble) is None
    assert segment_drawing(Drawing(written("2047" * 3, height=0.06))) is not None


@dataclass(frozen=True)
class Refusing:
    """Refuses a picture as a whole and finds so many numbers on it."""

    numbers: tuple[NumberReading, ...]

    def read_number(self, image: object) -> NumberReading:
        return NumberReading("?", (), 0.0, Refusal.NO_DIGIT)

    def read_page(self, image: object) -> Steps[tuple[tuple[NumberReading, ...], ...]]:
        yield Progress(1, 1)
        return tuple((number,) for number in self.numbers)


def test_a_page_of_words_has_its_numbers_but_one_alone_may_be_a_part_of_a_drawing() -> None:
    number, picture = NumberReading("47", (), 0.9), Image.new("L", (60, 40), 255)
    assert finish(read_lines(Refusing((number, number)), picture)).text() == "47\n47"
    assert finish(read_lines(Refusing((number,)), picture)).text() == "?"
    assert finish(read_lines(Refusing((number, number)), Drawing(written("14")))).text() == "?"
    # The whole page goes onto the canvas, or what may be one digit.
    words = picture_of(written("20", top=0.1), written("147", top=0.5))
    whole, part = (drawing_to_read(Refusing(numbers), words) for numbers in ((number, number), (number,)))
    assert whole.picture is not None
    assert part.picture is not None
    assert not np.array_equal(whole.picture, part.picture)


def test_a_bar_above_a_digit_is_no_row(recognizer: Recognizer) -> None:
    bar = Stroke(((0.3, 0.1, 1.0), (0.5, 0.1, 1.0)), width=0.02)
    assert read_text(recognizer, Drawing((bar, *written("14", top=0.3)))).count("\n") == 0
