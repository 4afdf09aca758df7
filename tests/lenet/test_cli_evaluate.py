"""``lenet evaluate`` counts as one would by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lenet.network import LeNet5
from lenet.params import load_params, save_params
from lenet.resource_files import resource_path
from tests.lenet.command_line import few_digits, run, write_few, write_part


def test_it_counts_what_the_network_reads_right(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
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
    outcome = run(capsys, "evaluate", "--data", tmp_path, "--params", tmp_path / "weights.pkl", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.result.keys() == {"accuracy", "n", "right", "loss"}
    assert (outcome.result["n"], outcome.result["right"], outcome.result["accuracy"]) == (150, 90, 0.6)
    expected = -np.log(probabilities[np.arange(150), labels]).mean()
    assert outcome.result["loss"] == pytest.approx(expected, rel=1e-4)


def test_people_read_it_in_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    outcome = run(capsys, "evaluate", "--data", write_few(tmp_path / "few"))
    assert (outcome.code, outcome.err) == (0, "")
    (line,) = outcome.out.splitlines()
    assert "of 20 digits read right" in line


def test_weights_too_large_to_compute_with_are_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    params = LeNet5(generator=np.random.default_rng(4)).get_params()
    params["fc2"]["W"][:] = 3e38
    save_params(params, tmp_path / "wild.pkl")
    write_few(tmp_path / "few")
    outcome = run(capsys, "evaluate", "--data", tmp_path / "few", "--params", tmp_path / "wild.pkl")
    assert outcome.code == 1
    assert "too large to compute with" in outcome.sentence


def test_the_built_in_weights_are_as_good_as_they_say(
    capsys: pytest.CaptureFixture[str], data_dir: Path
) -> None:
    result = run(capsys, "evaluate", "--data", data_dir, "--json").result
    assert result["n"] == 10_000
    assert result["accuracy"] >= 0.992
    told = load_params(resource_path("lenet5.pkl"))["meta"]["accuracy"]["test"]
    # Processors add in other orders, and a digit or two lie on the edge.
    assert result["accuracy"] == pytest.approx(told, abs=0.0003)
