"""A report is one page that needs nothing else, and its numbers are the assessment's."""

import csv
import re
from base64 import b64decode
from html import unescape
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from lenet.evaluation.assessment import Assessment
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.robustness import STRENGTHS, Disturbance
from lenet.report.axes import ticks
from lenet.report.charts import map_bounds, map_chart, places_on_map, range_start, robustness_chart
from lenet.report.colours import DARK, contrast
from lenet.report.digit_row import digit_image
from lenet.report.markup import element
from lenet.report.number_format import points, written
from lenet.report.page import ReportError, report_page, save_report
from lenet.report.picture import figure
from lenet.report.style import STYLE, cell_colour, count_class
from lenet.report.tables import save_tables
from tests.helpers.evaluation_results import compared_result, perfect_evaluation
from tests.helpers.toy_digits import toy_examples


@pytest.fixture(scope="module")
def result() -> EvaluationResult:
    return compared_result()


@pytest.fixture(scope="module")
def page(result: EvaluationResult) -> str:
    return report_page(result)


class _Balance(HTMLParser):
    """Follows which elements are open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(page: str) -> _Balance:
    parser = _Balance()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def test_the_page_is_whole_and_needs_nothing_else(page: str) -> None:
    elements = parsed(page).seen
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in elements}
    addresses = [value for _, found in elements for name, value in found.items() if name in ("src", "href")]
    assert addresses
    assert all(address is not None and address.startswith("data:image/png;base64,") for address in addresses)
    assert "url(" not in page
    assert "@import" not in page
    # Names are escaped, and notes are shown.
    assert "mine &amp; yours.pkl" in page
    assert "other &lt;b&gt;.pkl" in page
    assert "These are used instead of others." in page


def test_every_chart_is_sound_svg_with_a_title(page: str) -> None:
    charts = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(charts) == 1 + 1 + 1 + 2 + len(Disturbance) + 1
    for chart in charts:
        root = ElementTree.fromstring(chart)
        titles = [part for part in root if part.tag.endswith("title")]
        assert titles or root.get("aria-label")
        for part in root.iter():
            for name in ("x", "y", "cx", "cy", "x1", "y2"):
                assert np.isfinite(float(part.get(name, "0")))


def test_the_headline_is_the_evaluations(result: EvaluationResult, page: str) -> None:
    right = int((result.assessment.evaluation.scores.argmax(axis=1) == result.examples.labels).sum())
    assert 100 < right < 200
    assert f"<strong>{right / 2:.2f} %</strong>" in page
    assert f"<strong>{200 - right}</strong>" in page


def test_a_network_without_errors_has_a_report(result: EvaluationResult) -> None:
    perfect = perfect_evaluation(result.examples)
    page = report_page(EvaluationResult("n", "d", result.examples, Assessment(perfect), "2026-11-24"))
    parsed(page)
    assert "There are none." in page
    assert "0 errors" not in page


def test_pictures_are_dark_on_light_to_the_pixel() -> None:
    picture = toy_examples(1, side=32).pictures[0]
    content = re.search(r'base64,([^"]+)"', digit_image(picture, "a 3"))
    assert content is not None
    shown = np.asarray(Image.open(BytesIO(b64decode(content[1]))).convert("L"))
    np.testing.assert_array_equal(shown, 255 - picture)


def test_attributes_and_content_are_escaped() -> None:
    assert element("a", "1 < 2", title='"&"') == '<a title="&quot;&amp;&quot;">1 &lt; 2</a>'
    assert (
        element("g", element("b", "x"), class_="c", y1=0.125, z=None) == '<g class="c" y1="0.12"><b>x</b></g>'
    )


def test_ticks_are_round_numbers_within_the_range() -> None:
    assert ticks(0, 1) == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])
    assert ticks(-60, 60) == pytest.approx([-50, 0, 50])
    found = ticks(0.4, 1.4)
    assert len(found) == 6
    assert all(0.4 <= tick <= 1.4 for tick in found)


def test_an_axis_of_shares_begins_not_far_below_the_lowest() -> None:
    starts = {0.93: 0.9, 0.999: 0.995, 0.6: 0.5, 0.2: 0, 0: 0, 1: 0.995}
    assert {lowest: range_start(lowest) for lowest in starts} == pytest.approx(starts)


def test_a_map_has_room_around_its_digits_wherever_they_lie() -> None:
    for places in ([[3, 4]], [[1, 2], [1, 2]], [[0, 0], [8, 1e-15]], [[-1, -2], [5, 9]]):
        digits = np.array(places, np.float64)
        (left, bottom), (right, top) = map_bounds(digits)
        across, up = right - left, top - bottom
        assert min(across, up) > max(across, up) / 100
        assert ((digits > (left, bottom)) & (digits < (right, top))).all()


def test_the_numbers_of_cells_can_be_read_on_the_whole_scale_light_and_dark() -> None:
    raised, accent = (re.findall(rf"--{name}: (#\w+);", STYLE) for name in ("raised", "accent"))
    assert raised[0] == raised[2], "paper is light"
    assert accent[0] == accent[2], "paper is light"
    for step in range(1, 1001):
        part = step / 1000
        names = count_class(part).split()
        # The last rule of those that hold counts.
        last = next(name for name in ("past-light", "past-dark", "coloured") if name in names)
        texts = re.findall(rf"--{last}: #(\w+);", STYLE)
        for look in range(3):
            red, green, blue = bytes.fromhex(texts[look])
            assert contrast((red, green, blue), cell_colour(raised[look], accent[look], part)) >= 4.5
    assert STYLE.index(".coloured {") < STYLE.index(".past-dark {") < STYLE.index(".past-light {")
    assert count_class(0) == "count"


def test_no_number_of_the_page_has_a_hyphen_for_a_minus(page: str) -> None:
    texts = re.findall(r">([^<]*)</(?:text|p|title|td)>", page)
    assert any("−" in text for text in texts)
    assert not [text for text in texts if re.search(r"(?<![\w-])-\d", text)]
    assert [written(value) for value in (-60, -0.5, -0.001, 0, 1.4)] == ["−60", "−0.5", "0", "0", "1.4"]
    told = [points(value) for value in (-0.0775, -1 / 60_000, 0, 0.001)]
    assert told == ["−7.75", "+0.00", "+0.00", "+0.10"]


def test_a_note_says_where_a_part_is_shown(result: EvaluationResult, monkeypatch: pytest.MonkeyPatch) -> None:
    page = report_page(result)
    assert "Disturbed were 20 of the 200 digits" in page
    assert "Drawn are" not in page
    compared = result.compared
    assert compared is not None
    count = len(compared.comparison.only_first)
    assert f"Only {result.network} reads these {count} (as the other took them)" in unescape(page)
    monkeypatch.setattr("lenet.report.page.MOST", 2)
    errors = len(result.assessment.evaluation.errors)
    for most, besides in ((errors + 1, "all errors"), (errors, "all errors"), (5, "the 5 surest errors")):
        monkeypatch.setattr("lenet.report.charts.MOST_DIGITS", most)
        monkeypatch.setattr("lenet.report.page.MOST_DIGITS", most)
        page = unescape(report_page(result))
        assert f"Drawn are {most} of the 200 digits, spread over all, and {besides}." in page
    assert (
        f"Only {result.network} reads these {count} (as the other took them; the surest 2 are shown)" in page
    )


def test_every_ring_on_the_map_is_around_a_digit_that_was_read_wrong(result: EvaluationResult) -> None:
    evaluation, projection = result.assessment.evaluation, result.assessment.projection
    assert projection is not None
    chart = ElementTree.fromstring(map_chart(projection, evaluation).svg())
    rings = [part for part in chart.iter() if part.get("class") == "ring"]
    assert len(rings) == len(evaluation.errors)
    assert set(evaluation.errors) <= set(places_on_map(evaluation))


def test_a_figure_is_one_file_with_its_whole_heading_and_colours(result: EvaluationResult) -> None:
    charts = [robustness_chart(curve).picture() for curve in result.assessment.robustness]
    heading = "a network & its rather long name on a_folder_with_an_unbroken_name_that_is_wider_than_a_chart"
    for count in (1, len(charts)):
        text = figure([(f"chart {n}", chart) for n, chart in enumerate(charts[:count])], heading, DARK)
        root = ElementTree.fromstring(text)
        assert "var(" not in text
        assert DARK["accent"] in text
        lines = [part.text or "" for part in root.iter() if part.get("class") == "heading"]
        assert "".join(lines).replace(" ", "") == heading.replace(" ", "")
        assert max(map(len, lines)) * 10 <= float(root.get("width", "0")) == min(count, 3) * 360


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_hold_the_numbers_exactly(result: EvaluationResult, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "tables"
    save_tables(result, folder)
    evaluation, projection = result.assessment.evaluation, result.assessment.projection
    assert projection is not None
    answers = rows_of(folder / "answers.csv")
    assert [int(row["read_as"]) for row in answers] == evaluation.scores.argmax(axis=1).tolist()
    assert [float(row["confidence"]) for row in answers] == evaluation.confidence.tolist()
    assert [float(row["map_y"]) for row in answers] == projection.points[:, 1].tolist()
    confusion = [
        [int(value) for value in list(row.values())[1:]] for row in rows_of(folder / "confusion.csv")
    ]
    assert confusion == evaluation.confusion.tolist()
    robustness = rows_of(folder / "robustness.csv")
    assert len(robustness) == sum(map(len, STRENGTHS.values()))
    assert {float(row["accuracy"]) for row in robustness[:2]} == {1 / 20, 2 / 20}
    (comparison,) = rows_of(folder / "comparison.csv")
    counts = [int(comparison[name]) for name in ("both", "only_first", "only_second", "neither")]
    assert sum(counts) == 200
    assert len(rows_of(folder / "digits.csv")) == 10
    assert len(rows_of(folder / "calibration.csv")) == 15
    assert sum(int(row["count"]) for row in rows_of(folder / "reliability.csv")) == 200
    assert float(rows_of(folder / "thresholds.csv")[-1]["coverage"]) == 1


def test_what_cannot_be_saved_gets_a_sentence(result: EvaluationResult, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"The report .* could not be saved: .*\.$"):
        save_report(result, tmp_path / "missing" / "report.html")
    (tmp_path / "file").write_text("")
    with pytest.raises(ReportError, match=r"The tables could not be saved in .*\.$"):
        save_tables(result, tmp_path / "file")
