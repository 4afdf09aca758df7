"""``lenet evaluate`` counts as one would by hand."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lenet.datasets.synthetic import built_in_digits
from lenet.evaluation.test_set import BUILT_IN
from lenet.files.folders import resource_path
from lenet.files.progress import finish
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import load_params, save_params
from tests.helpers.command_line import Run, few_digits, write_part


def test_it_counts_what_the_network_reads_right(run: Run, tmp_path: Path) -> None:
    network = LeNet5(generator=np.random.default_rng(4))
    save_params(network.get_params(), tmp_path / "weights.pkl")
    images, labels = few_digits(150, seed=3)
    resized = [
        np.asarray(Image.fromarray(image).resize((32, 32), Image.Resampling.BILINEAR)) for image in images
    ]
    # Weights without a word on their input are the article's: x / 255 − 0.5.
    probabilities = network.predict((np.stack(resized)[:, None] / 255 - 0.5).astype(np.float32))
    # Labels that the network reads right in exactly 90 cases.
    labels = np.where(np.arange(150) < 90, probabilities.argmax(axis=1), probabilities.argmin(axis=1))
    write_part(tmp_path / "mnist", "t10k", images, labels.tolist())
    outcome = run("evaluate", "--data", tmp_path, "--params", tmp_path / "weights.pkl", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.result["digits"] == "MNIST's test set"
    assert (outcome.result["n"], outcome.result["right"], outcome.result["accuracy"]) == (150, 90, 0.6)
    expected = -np.log(probabilities[np.arange(150), labels]).mean()
    assert outcome.result["loss"] == pytest.approx(expected, rel=1e-4)


def test_people_read_it_in_one_line(run: Run, few: Path) -> None:
    outcome = run("evaluate", "--data", few)
    assert (outcome.code, outcome.err) == (0, "")
    (line,) = outcome.out.splitlines()
    assert "of 20 digits read right" in line


def test_the_built_in_weights_are_as_good_as_they_say(run: Run, data_dir: Path) -> None:
    result = run("evaluate", "--data", data_dir, "--json").result
    assert result["n"] == 10_000
    assert result["accuracy"] >= 0.992
    told = load_params(resource_path("lenet5.pkl"))["meta"]["accuracy"]["test"]
    # Processors add in other orders, and a digit or two lie on the edge.
    assert result["accuracy"] == pytest.approx(told, abs=0.0003)


def test_all_that_is_found_is_written_as_a_page_and_as_tables(run: Run, few: Path, tmp_path: Path) -> None:
    page, tables = tmp_path / "report.html", tmp_path / "new" / "tables"
    outcome = run("evaluate", "--data", few, "--report", page, "--csv", tables, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert (outcome.result["report"], outcome.result["csv"]) == (str(page), str(tables))
    text = page.read_text(encoding="utf-8")
    assert f"{100 * outcome.result['accuracy']:.2f} %" in text
    assert "How well the built-in network reads MNIST" in text
    names = ("answers", "calibration", "confusion", "digits", "reliability", "robustness", "thresholds")
    assert sorted(path.stem for path in tables.iterdir()) == sorted(names)


def test_two_networks_are_compared_on_the_same_digits(run: Run, few: Path, tmp_path: Path) -> None:
    save_params(LeNet5(generator=np.random.default_rng(4)).get_params(), tmp_path / "other.pkl")
    other = run("evaluate", "--data", few, "--params", tmp_path / "other.pkl", "--json").result
    arguments = ("evaluate", "--data", few, "--against", tmp_path / "other.pkl")
    both = run(*arguments, "--json").result
    against = both["against"]
    assert against["accuracy"] == other["accuracy"]
    assert against["only_second"] - against["only_first"] == other["right"] - both["right"]
    lines = run(*arguments).out.splitlines()
    assert len(lines) == 2
    assert "other.pkl reads" in lines[1]


def test_one_digit_has_a_report_tables_and_a_comparison(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one" / "1").mkdir(parents=True)
    picture = Image.new("L", (40, 60), 255)
    picture.paste(0, (18, 10, 22, 50))
    picture.save(tmp_path / "one" / "1" / "bar.png")
    save_params(LeNet5(generator=np.random.default_rng(4)).get_params(), tmp_path / "other.pkl")
    written = ("--report", tmp_path / "report.html", "--csv", tmp_path / "tables")
    arguments = ("--data-source", "folder", "--data", tmp_path / "one", "--against", tmp_path / "other.pkl")
    outcome = run("evaluate", *arguments, *written, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert (outcome.result["n"], outcome.result["right"]) == (1, 1)
    told = run("evaluate", *arguments, *written).out.splitlines()
    assert told[-2:] == [f"{path} is saved." for path in written[1::2]]
    assert "1 digit ·" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert len((tmp_path / "tables" / "answers.csv").read_text(encoding="utf-8").splitlines()) == 2


def test_idx_files_are_read(run: Run, few: Path, tmp_path: Path) -> None:
    images, labels = few / "t10k-images-idx3-ubyte", few / "t10k-labels-idx1-ubyte"
    expected = run("evaluate", "--data", few, "--json").result
    found = run("evaluate", "--data-source", "idx", "--data", images, "--labels", labels, "--json").result
    assert (found["n"], found["right"]) == (20, expected["right"])


def test_without_mnist_the_built_in_digits_serve_and_it_says_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.evaluation.test_set.find_mnist", lambda _: None)
    few_written = replace(BUILT_IN, count=30)
    monkeypatch.setattr("lenet.evaluation.test_set.BUILT_IN", few_written)
    monkeypatch.setattr("lenet.cli.evaluate.BUILT_IN", few_written)
    outcome = run("evaluate", "--report", tmp_path / "report.html", "--json")
    assert outcome.result["n"] == 30
    assert "MNIST is not on this computer" in outcome.err
    assert "MNIST is not on this computer" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["--report", "--csv"])
def test_a_place_where_nothing_can_be_saved_is_told_before_the_work(
    run: Run, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.delattr("lenet.cli.evaluate.load_test_set")  # the work
    place = few / "t10k-images-idx3-ubyte" / "deep" / "report"
    outcome = run("evaluate", "--data", few, option, place)
    assert outcome.code == 1
    assert outcome.sentence.startswith(f"{str(place)!r} could not be saved: a part of its path is a file")
    outcome = run("evaluate", "--data", few, "--report", tmp_path / "missing" / "report.html")
    assert outcome.sentence.endswith("there is no such file or folder; check the path.")


def test_a_forbidden_folder_is_told_before_the_work(
    run: Run, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    # The modes of folders forbid nothing to root, and nothing on Windows.
    def refuse(path: str, flags: int, *others: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR) and Path(path).is_relative_to(few):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return opened(path, flags, *others)

    monkeypatch.delattr("lenet.cli.evaluate.load_test_set")
    monkeypatch.setattr(os, "open", refuse)
    for option, name in (("--report", "report.html"), ("--csv", ""), ("--csv", "tables")):
        outcome = run("evaluate", "--data", few, option, few / name)
        assert outcome.code == 1
        assert "access is denied" in outcome.sentence


@pytest.mark.parametrize(
    "arguments",
    [
        ["--data-source", "folder"],
        ["--data-source", "built-in", "--data", "."],
        ["--data-source", "idx", "--data", "images"],
        ["--labels", "labels"],
    ],
)
def test_options_that_do_not_go_together_are_told(run: Run, arguments: list[str]) -> None:
    outcome = run("evaluate", *arguments)
    assert outcome.code == 2
    assert "--data-source" in outcome.sentence


def test_transposed_digits_are_told_in_words_and_to_machines(run: Run, tmp_path: Path) -> None:
    dataset = finish(built_in_digits(100, np.random.default_rng(0)))
    write_part(tmp_path, "emnist", dataset.images.swapaxes(1, 2), dataset.labels.tolist())
    paths = [tmp_path / f"emnist-{kind}" for kind in ("images-idx3-ubyte", "labels-idx1-ubyte")]
    options = ("--data-source", "idx", "--data", paths[0], "--labels", paths[1])
    outcome = run("evaluate", *options)
    assert outcome.code == 0
    assert outcome.err.startswith("lenet: The pictures are transposed, as EMNIST's are: ")
    assert run("evaluate", *options, "--json").result["hint"] == outcome.err.removeprefix("lenet: ").strip()
