"""Whatever the command line is given, it answers, refuses in one sentence, or explains its usage."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from lenet.cli import main
from lenet.files.progress import Progress, Steps
from tests.attacks import Chapter, Tried
from tests.lenet.command_line import run
from tests.lenet.hostile_pictures import page
from tests.lenet.hostile_places import NAMES
from tests.lenet.incoming import READ, REFUSED

ROOT = Path(__file__).resolve().parents[3]

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

RUNS = 1500


ENDINGS = {"evaluate": ["--params", "absent.pkl"], "train": ["--out", "absent/mine.pkl"]}
"""What keeps commands from being carried out, which would take long."""


def arguments(chance: Random) -> list[str]:
    """Return a command with random options and values."""
    command = chance.choice(("predict", "evaluate", "train", "download", "", "fly"))
    words = [chance.choice(OPTIONS if chance.random() < 0.5 else VALUES) for _ in range(chance.randint(0, 5))]
    return [command, *words, *ENDINGS.get(command, [])]


@pytest.mark.attack(Chapter.INCOMING)
def test_random_arguments_are_answered_or_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tried: Tried
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
        capsys.readouterr()
        with pytest.raises(SystemExit) as exiting:
            main(given)
        _, told = capsys.readouterr()
        assert exiting.value.code in (0, 1, 2), given
        assert "Traceback" not in told, given
        if exiting.value.code == 1:
            assert all(re.fullmatch(r"lenet: .*\.", line) for line in told.splitlines()), (given, told)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == []
    tried(
        "random arguments of the command line",
        "answered, or refused with a sentence or the usage",
        times=RUNS,
    )


@pytest.mark.attack(Chapter.INCOMING)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these names are Linux's")
def test_pictures_and_weights_can_have_any_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tried: Tried
) -> None:
    monkeypatch.chdir(tmp_path)
    for what, name in NAMES.items():
        page().save(tmp_path / "page.png")
        (tmp_path / "page.png").rename(tmp_path / name)
        # A name that begins with a dash follows two, as everywhere.
        outcome = run(capsys, "predict", "--", name)
        assert outcome.code == 0, (what, outcome)
        assert len(outcome.out.splitlines()) == 1, what
        outcome = run(capsys, "predict", "--json", f"--params={name}", "--", name)
        assert outcome.code == 1, what
        assert outcome.sentence.isprintable(), what
    tried("pictures with odd names, on the command line", READ, names=[*NAMES])
    tried("pictures with odd names, given as weights on the command line", REFUSED, names=[*NAMES])


@pytest.mark.attack(
    Chapter.INCOMING, "a picture and its folder named by bytes that are no UTF-8, in a C locale", "read"
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these names are Linux's")
def test_bytes_that_are_no_utf_8_reach_the_command_in_any_locale(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"\xff\xe9")
    folder.mkdir()
    path = folder / os.fsdecode(b"\x80 7.png")
    page().save(path)
    for locale in ("C", "C.UTF-8"):
        done = subprocess.run(
            [sys.executable, "-m", "lenet", "predict", path, "--json"],
            cwd=ROOT,
            env={**os.environ, "LC_ALL": locale},
            capture_output=True,
            check=True,
        )
        assert done.stderr == b""
        assert done.stdout.startswith(b'{"file": ')


@pytest.mark.attack(
    Chapter.INCOMING,
    "two hundred pictures at once, every second one broken",
    "the good ones read, the others refused in one sentence each",
)
def test_two_hundred_pictures_of_which_half_are_broken(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page().save(tmp_path / "page.png")
    (tmp_path / "broken.png").write_bytes((tmp_path / "page.png").read_bytes()[:40])
    outcome = run(capsys, "predict", *[tmp_path / "page.png", tmp_path / "broken.png"] * 100)
    assert outcome.code == 1
    assert len(outcome.out.splitlines()) == len(outcome.err.splitlines()) == 100


@pytest.mark.attack(Chapter.INCOMING)
def test_training_is_refused_before_it_begins_where_its_weights_cannot_be_saved(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tried: Tried
) -> None:
    (tmp_path / "file").touch()
    for what, out in {
        "a folder": tmp_path,
        "a missing folder": tmp_path / "no" / "mine.pkl",
        "a path through a file": tmp_path / "file" / "mine.pkl",
        "a name that is too long": tmp_path / ("a" * 300),
    }.items():
        outcome = run(capsys, "train", "--out", out, "--data", tmp_path)
        assert outcome.code in (1, 2), what
        assert outcome.sentence, what
        tried(f"weights to be saved to {what}", REFUSED)
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
