"""``lenet predict`` reads pictures of any kind, and says which it could not."""

import csv
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from tests.helpers.command_line import Run
from tests.helpers.drawn_digits import drawn


def on(paper: Image.Image, digit: Image.Image, place: tuple[int, int]) -> Image.Image:
    paper.paste(digit, place)
    return paper


def see_through(digit: Image.Image, ink: tuple[int, int, int]) -> Image.Image:
    """Return the ink alone, on nothing."""
    picture = Image.new("RGBA", digit.size, (*ink, 0))
    picture.putalpha(ImageOps.invert(digit))
    return picture


def deep(digit: Image.Image) -> Image.Image:
    """Return the digit in 16 bits, its ink at 5,000 of 65,535 and its paper at 60,000."""
    levels = 5_000 + np.asarray(digit, np.float64) / 255 * 55_000
    return Image.fromarray(levels.astype(np.uint16))


def lit_from_a_side(digit: Image.Image) -> Image.Image:
    """Return grey ink on paper that darkens from left to right, as on a photo."""
    light = np.linspace(1.0, 0.6, digit.width)
    return Image.fromarray(((60 + np.asarray(digit) * (180 / 255)) * light).astype(np.uint8))


KINDS: dict[str, tuple[str, Callable[[Image.Image], Image.Image]]] = {
    "dark on light": ("png", lambda digit: digit),
    "light on dark": ("png", ImageOps.invert),
    "JPEG in colour": ("jpg", lambda digit: ImageOps.colorize(digit, (20, 30, 120), (250, 240, 200))),
    "CMYK": ("tif", lambda digit: digit.convert("CMYK")),
    "GIF with a palette": ("gif", lambda digit: digit.convert("P")),
    "one bit": ("bmp", lambda digit: digit.convert("1")),
    "WebP": ("webp", lambda digit: digit.convert("RGB")),
    "black, see-through": ("png", lambda digit: see_through(digit, (0, 0, 0))),
    "white, see-through": ("png", lambda digit: see_through(digit, (255, 255, 255))),
    "grey with alpha": ("png", lambda digit: see_through(digit, (40, 40, 40)).convert("LA")),
    "16 bits": ("png", deep),
    "a photo's light": ("png", lit_from_a_side),
    "faint": ("png", lambda digit: digit.point(lambda level: 180 + level // 4)),
    "tiny": ("png", lambda digit: digit.resize((16, 16), Image.Resampling.BOX)),
    "huge": ("png", lambda digit: digit.resize((4000, 4000), Image.Resampling.BILINEAR)),
    "small on a wide page": ("png", lambda digit: on(Image.new("L", (3000, 900), 255), digit, (2500, 600))),
    "small on a tall page": ("png", lambda digit: on(Image.new("L", (300, 2000), 255), digit, (60, 1700))),
}


def test_every_digit_is_read(run: Run, tmp_path: Path) -> None:
    paths = [tmp_path / f"{digit}.png" for digit in range(10)]
    for digit, path in enumerate(paths):
        drawn(digit).save(path)
    outcome = run("predict", *paths)
    assert (outcome.code, outcome.err) == (0, "")
    for digit, (path, line) in enumerate(zip(paths, outcome.out.splitlines(), strict=True)):
        assert line.startswith(f"{path}: {digit} (")


def test_pictures_of_every_kind_are_read(run: Run, tmp_path: Path) -> None:
    digits = [(2, 5, 7)[number % 3] for number in range(len(KINDS))]
    paths = []
    for digit, (kind, (ending, make)) in zip(digits, KINDS.items(), strict=True):
        paths.append(tmp_path / f"{kind}.{ending}")
        make(drawn(digit)).save(paths[-1])
    # The camera was turned: the photo is to be shown turned a quarter to the right.
    exif = Image.Exif()
    exif[0x0112] = 6
    drawn(7).rotate(90).save(tmp_path / "sideways.jpg", exif=exif)
    outcome = run("predict", *paths, tmp_path / "sideways.jpg", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    found = {Path(reading["file"]).stem: reading["digit"] for reading in outcome.result["readings"]}
    assert found == {**dict(zip(KINDS, digits, strict=True)), "sideways": 7}


def test_one_picture_is_told_at_once_and_in_the_list(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Ziffer 3 #1.png"
    drawn(3).save(path)
    result = run("predict", path, "--json").result
    assert result["file"] == str(path)
    assert result["digit"] == 3
    assert len(result["probabilities"]) == 10
    assert sum(result["probabilities"]) == pytest.approx(1, abs=1e-4)
    assert result["confidence"] == max(result["probabilities"]) == result["probabilities"][3]
    assert (result["guess"], result["reason"]) == (3, "")
    assert result["readings"] == [{key: value for key, value in result.items() if key != "readings"}]


def test_a_picture_without_ink_has_no_digit(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "empty.png"
    for level in (0, 90, 255):
        Image.new("L", (100, 80), level).save(path)
        outcome = run("predict", path, "--json")
        assert (outcome.code, outcome.err) == (0, "")
        told = [outcome.result[key] for key in ("digit", "confidence", "guess", "reason")]
        assert told == [None, 0, None, "There is nothing to read."]
    assert "nothing to read" in run("predict", path).out


def page_of(*rows: str) -> Image.Image:
    """Return rows of digits, a space of one digit's width between two numbers."""
    page = Image.new("L", (130 * max(map(len, rows)), 300 * len(rows)), 255)
    for line, row in enumerate(rows):
        for place, sign in enumerate(row):
            if sign != " ":
                digit = ImageOps.invert(drawn(int(sign)))
                page.paste(0, (130 * place, 50 + 300 * line), digit)
    return page


def test_a_point_in_a_number_is_told(run: Run, tmp_path: Path) -> None:
    path, table = tmp_path / "price.png", tmp_path / "price.csv"
    page = page_of("77 42")
    page.paste(0, (310, 220, 330, 240))
    page.save(path)
    sentence = "Only digits are read, and there is a point, a dash or another sign."
    result = run("predict", path, "--json").result
    assert (result["number"], result["digit"], result["reason"]) == ("77?42", None, sentence)
    assert [digit["digit"] for digit in result["digits"]] == [7, 7, 4, 2]
    assert run("predict", path, "--csv", table).out.startswith(f"{path}: 77?42 ({sentence})")
    assert "77?42" in table.read_text(encoding="utf-8")


def test_a_number_is_read_with_a_box_for_each_digit(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "year.png"
    page_of("2026").save(path)
    result = run("predict", path, "--json").result
    assert (result["number"], result["digit"], result["lines"]) == ("2026", None, [["2026"]])
    assert [digit["digit"] for digit in result["digits"]] == [2, 0, 2, 6]
    assert 0 < result["confidence"] <= 1
    lefts = [digit["box"][0] for digit in result["digits"]]
    assert lefts == sorted(lefts)
    for place, digit in enumerate(result["digits"]):
        left, top, right, bottom = digit["box"]
        assert place / 4 - 0.1 < left < right < (place + 1) / 4 + 0.15
        assert 0 <= top < bottom <= 300 / 520 + 0.01
        assert max(digit["probabilities"]) == digit["probabilities"][digit["digit"]] == digit["confidence"]
        assert digit["reason"] == ""
    assert run("predict", path).out.startswith(f"{path}: 2026 (")


def test_a_page_is_read_line_by_line_and_saved_in_rows_and_columns(run: Run, tmp_path: Path) -> None:
    path, table = tmp_path / "page.png", tmp_path / "page.csv"
    page_of("25   74", "      3", "70   54").save(path)
    outcome = run("predict", path, "--csv", table)
    assert (outcome.code, outcome.out) == (0, f"{path}:\n25 74\n3\n70 54\n{table} is saved.\n")
    assert table.read_text(encoding="utf-8") == "25,74\n,3\n70,54\n"
    result = run("predict", path, "--json").result
    assert result["lines"] == [["25", "74"], ["3"], ["70", "54"]]
    assert result["rows"] == [["25", "74"], ["", "3"], ["70", "54"]]
    assert (result["number"], result["digit"], len(result["digits"])) == (None, None, 9)


def test_the_form_of_the_table_depends_on_the_request_alone(run: Run, tmp_path: Path) -> None:
    folder, table = tmp_path / "pictures", tmp_path / "table.csv"
    folder.mkdir()
    pages = {"page": page_of("25", "74"), "number": page_of("2026"), "digit": page_of("7")}
    rows = {"page": "25\n74\n", "number": "2026\n", "digit": "7\n", "empty": '""\n'}
    for name, page in {**pages, "empty": Image.new("L", (99, 99), 255)}.items():
        page.save(folder / f"{name}.png")
        result = run("predict", folder / f"{name}.png", "--csv", table, "--json").result
        assert table.read_text(encoding="utf-8") == rows[name], name
        assert result["rows"] == [[number.strip('"')] for number in rows[name].split()]
    for request in ([folder], [folder / "page.png", folder / "digit.png"]):
        run("predict", *request, "--csv", table)
        assert table.read_text(encoding="utf-8").startswith("file,number,digit,")
    before = table.read_bytes()
    outcome = run("predict", folder / "missing.png", "--csv", table)
    assert (outcome.code, outcome.out) == (1, "")
    assert table.read_bytes() == before


def test_who_is_not_sure_names_the_two_likeliest(run: Run, tmp_path: Path) -> None:
    params = LeNet5(generator=np.random.default_rng(1)).get_params()
    params["fc2"]["W"][...] = 0
    params["fc2"]["b"][...] = 0
    params["fc2"]["b"][0, [4, 9]] = (2.0, 2.1)
    save_params(params, tmp_path / "unsure.pkl")
    drawn(2).save(tmp_path / "two.png")
    outcome = run("predict", tmp_path / "two.png", "--params", tmp_path / "unsure.pkl")
    assert outcome.code == 0
    assert outcome.out.endswith("two.png: not read. Not sure: 9 or 4?\n")


def test_pictures_that_cannot_be_opened_are_named_and_the_others_read(run: Run, tmp_path: Path) -> None:
    drawn(2).save(tmp_path / "two.png")
    drawn(5).save(tmp_path / "five.png")
    content = io.BytesIO()
    drawn(9).save(content, "PNG")
    (tmp_path / "cut.png").write_bytes(content.getvalue()[: len(content.getvalue()) // 2])
    (tmp_path / "letter.png").write_text("Dear Sir or Madam", encoding="utf-8")
    bad = [tmp_path / "cut.png", tmp_path / "letter.png", tmp_path / "missing.png"]
    paths = [tmp_path / "two.png", *bad, tmp_path / "five.png"]
    outcome = run("predict", *paths, "--json")
    assert outcome.code == 1
    readings = outcome.result["readings"]
    assert [reading["file"] for reading in readings] == [str(path) for path in paths]
    assert [reading["digit"] for reading in readings] == [2, None, None, None, 5]
    errors = outcome.err.splitlines()
    assert [f"lenet: {reading['error']}" for reading in readings if "error" in reading] == errors
    for path, error in zip(bad, errors, strict=True):
        assert str(path) in error
    told = run("predict", *paths)
    assert told.code == 1
    assert [line.split(": ")[1][0] for line in told.out.splitlines()] == ["2", "5"]


def test_folders_are_read_and_a_table_is_written(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "more").mkdir(parents=True)
    (folder / "more" / "below.png").write_bytes(b"not looked at")
    names = ["b.png", "a, “b”\n.png", "c.PNG"]
    if os.name == "posix" and sys.platform != "darwin":
        names.append(os.fsdecode(b"caf\xe9.png"))
    for name in names:
        drawn(3).save(folder / name, format="PNG")
    (folder / "notes.txt").write_text("no picture")
    (folder / ".hidden.png").write_bytes(b"x")
    (folder / "z.png").write_bytes(b"broken")
    outcome = run("predict", folder, "--csv", tmp_path / "table.csv", "--json")
    assert outcome.code == 1, "one is broken"
    assert outcome.result["csv"] == str(tmp_path / "table.csv")
    readings = outcome.result["readings"]
    assert [reading["digit"] for reading in readings if "error" not in reading] == [3] * len(names)
    with (tmp_path / "table.csv").open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [reading["file"] for reading in readings]
    assert {row["file"] for row in rows} == {str(folder / name) for name in [*names, "z.png"]}
    assert [row["digit"] for row in rows if not row["error"]] == ["3"] * len(names)
    assert all(float(row["p3"]) > 0.9 for row in rows if not row["error"])


def test_a_folder_without_pictures_is_named(run: Run, tmp_path: Path) -> None:
    outcome = run("predict", tmp_path)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"lenet: The folder {str(tmp_path)!r} has no pictures.\n"


def test_a_picture_from_standard_input_is_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = io.BytesIO()
    drawn(5).save(file, format="PNG")
    for content, code, out in ((file.getvalue(), 0, "-: 5 ("), (b"x", 1, "")):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
        outcome = run("predict", "-")
        assert outcome.code == code
        assert outcome.out.startswith(out)
    assert outcome.err.startswith("lenet: The picture from standard input is not a picture that can be read;")
    assert run("predict", "-", "-").code == 2
    assert run("predict", "-", "--csv", tmp_path / "no" / "a.csv").code == 1


def test_many_pictures_are_read_as_each_alone(run: Run, tmp_path: Path) -> None:
    for number in range(70):
        drawn(number % 10).save(tmp_path / f"{number:02}.png")
    many = run("predict", tmp_path, "--json").result["readings"]
    assert [reading["digit"] for reading in many] == [number % 10 for number in range(70)]
    for number in (0, 69):
        alone = run("predict", tmp_path / f"{number:02}.png", "--json").result["readings"][0]
        assert np.allclose(alone["probabilities"], many[number]["probabilities"], atol=2e-6)


def test_a_picture_is_not_overwritten_by_its_table(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "seven.png"
    drawn(7).save(path)
    content = path.read_bytes()
    for images in (path, tmp_path):
        outcome = run("predict", images, "--csv", tmp_path / "." / "seven.png")
        assert outcome.code == 2
        assert "is a picture to be read; choose another name for the table" in outcome.err
        assert path.read_bytes() == content
