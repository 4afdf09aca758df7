"""A training that goes wrong says so, and never replaces a good network."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from lenet import Recognizer, load_params, save_params
from lenet.nn.lenet5 import LeNet5
from tests.helpers.command_line import Run, few_digits, write_part

ROOT = Path(__file__).resolve().parents[3]


def written(folder: Path, labels: list[int] | None = None) -> Path:
    """Write digits to learn from, enough for a hundred steps."""
    images, true = few_digits(400, 1)
    write_part(folder, "train", images, true.tolist() if labels is None else labels)
    return folder


def test_a_training_that_learns_nothing_says_so_and_keeps_the_good_network(run: Run, tmp_path: Path) -> None:
    folder, out = written(tmp_path / "digits"), tmp_path / "out.pkl"
    good = ("--epochs", "12", "--batch-size", "16", "--lr", "0.05", "--validation", "40", "--out", out)
    assert run("train", "--data", folder, *good).code == 0
    before = out.read_bytes()
    bad = ("--lr", "1e-9", "--epochs", "5", "--batch-size", "16", "--validation", "40", "--out", out)
    outcome = run("train", "--data", folder, *bad)
    assert outcome.code == 1
    first, last = outcome.err.splitlines()
    assert first.startswith(
        "lenet: Nothing is being learned: the digits are read no better than by guessing. Try"
    )
    assert last.startswith(
        "lenet: The network reads digits no better than by guessing, so it is not saved, and "
    )
    assert out.read_bytes() == before
    # Where nothing good is lost, it is saved.
    outcome = run("train", "--data", folder, *bad[:-1], tmp_path / "new.pkl", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.result["troubles"][0].startswith("Nothing is being learned")
    assert Recognizer.load(tmp_path / "new.pkl").meta["epoch"] >= 1


def test_an_exploding_loss_is_told_in_words_and_to_machines(run: Run, tmp_path: Path) -> None:
    folder = written(tmp_path / "digits")
    save_params(LeNet5(generator=np.random.default_rng(3)).get_params(), tmp_path / "out.pkl")
    options = ("--lr", "100", "--epochs", "4", "--batch-size", "16", "--optimizer", "sgd")
    outcome = run(
        "train", "--data", folder, "--schedule", "constant", *options, "--out", tmp_path / "out.pkl", "--json"
    )
    told = outcome.result.get("troubles") or [outcome.result["error"]]
    assert any("exploded" in sentence or "no longer a number" in sentence for sentence in told)
    load_params(tmp_path / "out.pkl")


def test_one_digit_alone_gets_a_word(run: Run, tmp_path: Path) -> None:
    folder = written(tmp_path / "digits", [3] * 400)
    outcome = run("train", "--data", folder, "--epochs", "1", "--out", tmp_path / "out.pkl")
    assert outcome.code == 0
    assert outcome.err.startswith(
        "lenet: All digits are labelled 3: a network that learns from one digit alone"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_shutdown_and_a_closed_terminal_save_as_ctrl_c_does(name: str, few: Path) -> None:
    if signal.getsignal(getattr(signal, name)) is signal.SIG_IGN:
        pytest.skip("What runs the tests ignores this signal (nohup), and so does what they start.")
    command = [sys.executable, "-m", "lenet", "train", "--data", str(few), "--out", str(few / "out.pkl")]
    process = subprocess.Popen(
        [*command, "--epochs", "100000"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().startswith("epoch 1/100000: ")
    process.send_signal(getattr(signal, name))
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert out.splitlines()[-1].startswith("Stopped. Saved epoch ")
    load_params(few / "out.pkl")
