"""Whatever the command line is given, it answers, refuses in one sentence, or explains its usage."""

import os
import re
import sys
from pathlib import Path
from random import Random

import pytest

from lenet.files.progress import Progress, Steps
from tests.helpers.command_line import Run
from tests.helpers.hostile.pictures import page
from tests.helpers.hostile.places import NAMES
from tests.helpers.stream_ends import ended

VALUES = (
    "", " ", "-", "--", "-1", "0", "-0", "1", "00", "1e309", "-1e309", "nan", "inf", "1e-400", "9" * 400, "0x10",
    "1_000", "٣", "½", "1.5", "many", "True", "None", "\n", "🙂", "a" * 5000, "%s", "{0}", "$(id)", "/",
    "..", "~", "C:\\", "*", "\x1b[2J", "--json", "--help", "-h", "@file",
)  # fmt: skip
"""What can be given in place of a sensible value."""

OPTIONS = (
    "--params", "--json", "--data", "--out", "--epochs", "--batch-size", "--lr", "--reg", "--seed", "--threads",
    "--validation", "--schedule", "--optimizer", "--resume", "--limit", "--par", "--=", "--json=1", "-x",
)  # fmt: skip

RUNS = 500

ENDINGS = {"evaluate": ["--params", "absent.pkl"], "train": ["--out", "absent/mine.pkl"]}
"""What keeps commands from being carried out, which would take long."""


def arguments(chance: Random) -> list[str]:
    """Return a command with random options and values."""
    command = chance.choice(("predict", "evaluate", "train", "download", "", "fly"))
    words = [chance.choice(OPTIONS if chance.random() < 0.5 else VALUES) for _ in range(chance.randint(0, 5))]
    return [command, *words, *ENDINGS.get(command, [])]


def test_random_arguments_are_answered_or_refused(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LENET_DATA", str(tmp_path))
    monkeypatch.setattr("lenet.datasets.mnist.data_folder", lambda: tmp_path)

    def nothing_to_download(*_: object) -> Steps[Path]:
        yield Progress(1, 1)
        return tmp_path

    monkeypatch.setattr("lenet.cli.download.download_mnist", nothing_to_download)
    for seed in range(RUNS):
        given = arguments(Random(seed))
        outcome = run(*given)
        assert outcome.code in (0, 1, 2), given
        assert "Traceback" not in outcome.err, given
        if outcome.code == 1:
            assert all(re.fullmatch(r"lenet: .*\.", line) for line in outcome.err.splitlines()), outcome
    assert sorted(entry.name for entry in tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these names are Linux's")
def test_pictures_and_weights_can_have_any_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for what, name in NAMES.items():
        page().save(tmp_path / "page.png")
        (tmp_path / "page.png").rename(tmp_path / name)
        # A name that begins with a dash follows two, as everywhere.
        outcome = run("predict", "--", name)
        assert outcome.code == 0, (what, outcome)
        assert len(outcome.out.splitlines()) == 1, what
        outcome = run("predict", "--json", f"--params={name}", "--", name)
        assert outcome.code == 1, what
        assert outcome.sentence.isprintable(), what


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these names are Linux's")
def test_bytes_that_are_no_utf_8_reach_the_command_in_any_locale(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"\xff\xe9")
    folder.mkdir()
    name = os.fsdecode(b"\x80 7.png")
    page().save(folder / name)
    for locale in ("C", "C.UTF-8"):
        done = ended("lenet", "predict", name, "--json", folder=folder, LC_ALL=locale)
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith('{"file": ')
