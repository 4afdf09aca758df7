"""``lenet export``: networks for other programs."""

from pathlib import Path

import pytest

from lenet import Recognizer
from tests.helpers.command_line import Run


def test_a_network_is_exported_under_its_own_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run("export", "--to", "npz")
    assert (told.code, told.out, told.err) == (0, "The network is in lenet5.npz.\n", "")
    told = run("export", "lenet5.npz", "--to", "safetensors", "--json")
    assert (told.code, told.result) == (0, {"out": "lenet5.safetensors", "format": "safetensors"})
    assert Recognizer.load("lenet5.safetensors").meta == Recognizer.load().meta


def test_what_makes_no_sense_is_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run("export", "--to", "npz")
    before = Path("lenet5.npz").read_bytes()
    told = run("export", "lenet5.npz", "--to", "npz")
    assert (told.code, told.sentence) == (
        2,
        "The network would replace itself: name another file with --out.",
    )
    assert Path("lenet5.npz").read_bytes() == before
    assert run("export").code == 2
    assert "there is no such file" in run("export", "no.pkl", "--to", "npz").sentence
    assert "could not be saved" in run("export", "--to", "npz", "--out", "no/a.npz").sentence
