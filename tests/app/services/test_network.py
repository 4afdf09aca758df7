"""The choice of parameters: loaded, told, remembered, and given back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from app.services.network import Parameters, stated_accuracy
from app.services.reader import Recognizes
from app.settings.settings import Settings
from app.settings.table import PARAMETERS_FILE, RECENT_PARAMETERS
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from lenet.recognition.detector import DigitDetector
from lenet.recognition.recognizer import Recognizer


class User:
    """Holds what it is told to read with."""

    def __init__(self) -> None:
        self.recognizer: Recognizes | None = None

    def set_recognizer(self, recognizer: Recognizes) -> None:
        self.recognizer = recognizer


class Sentences(QObject):
    """Collects what failed."""

    def __init__(self, parameters: Parameters) -> None:
        super().__init__()
        self.all: list[str] = []
        parameters.failed.connect(self.hear)

    @Slot(str)
    def hear(self, sentence: str) -> None:
        self.all.append(sentence)


def write_params(path: Path, *, seed: int, meta: Mapping[str, Any] | None = None) -> Path:
    params: dict[str, Mapping[str, Any]] = dict(LeNet5(generator=np.random.default_rng(seed)).get_params())
    if meta is not None:
        params["meta"] = meta
    save_params(params, path)
    return path


class Run:
    """One run of the program; the next one finds what it remembered."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "settings.ini", restores=True)
        self.user = User()
        self.parameters = Parameters(self.user, self.settings)
        self.sentences = Sentences(self.parameters)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder whose ``built-in.pkl`` stands for the parameters that came with the program."""
    built_in = write_params(tmp_path / "built-in.pkl", seed=0, meta={"accuracy": {"test": 0.9931}})
    load = Recognizer.load

    def load_here(path: Path | None = None, *, detector: DigitDetector | None = None) -> Recognizer:
        return load(built_in if path is None else path, detector=detector)

    monkeypatch.setattr(Recognizer, "load", staticmethod(load_here))
    return tmp_path


def start(folder: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Run:
    run = Run(folder)
    request.addfinalizer(run.parameters.close)
    run.parameters.restore()
    qtbot.waitUntil(lambda: run.user.recognizer is not None)
    return run


def first_weight(run: Run) -> float:
    """Tell apart by a learned number what reads."""
    assert isinstance(run.user.recognizer, Recognizer)
    network = run.user.recognizer.network
    assert isinstance(network, LeNet5)
    return float(network.get_params()["fc2"]["W"][0, 0])


def expected_weight(seed: int) -> float:
    return float(LeNet5(generator=np.random.default_rng(seed)).get_params()["fc2"]["W"][0, 0])


def test_it_begins_with_the_built_in_ones_and_says_how_good_they_are(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    run = start(folder, qtbot, request)
    assert run.parameters.path is None
    assert "Built-in" in run.parameters.description
    assert "99.3 %" in run.parameters.description
    assert first_weight(run) == expected_weight(0)


def test_another_network_reads_with_the_detector_that_is_loaded(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start(folder, qtbot, request)
    before = run.parameters.recognizer
    assert before is not None
    monkeypatch.delattr(DigitDetector, "load")
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(write_params(folder / "mine.pkl", seed=1))
    after = run.parameters.recognizer
    assert after is not None
    assert after is not before
    assert after.detector is before.detector
    assert after.detector is not None


def test_a_file_is_used_named_and_remembered(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start(folder, qtbot, request)
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(mine)
    assert run.parameters.path == mine
    assert run.parameters.description == "mine.pkl: accuracy unknown"
    assert first_weight(run) == expected_weight(1)
    assert run.settings.get(RECENT_PARAMETERS) == (mine,)
    next_run = start(folder, qtbot, request)
    assert next_run.parameters.path == mine
    assert first_weight(next_run) == expected_weight(1)


def test_what_is_borrowed_tells_what_is_no_digit_as_well(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    run = start(folder, qtbot, request)
    chosen = run.user.recognizer
    assert isinstance(chosen, Recognizer)
    lent = Recognizer(LeNet5(generator=np.random.default_rng(2)), InputConvention(mean=0.13, std=0.3))
    run.parameters.borrow(lent)
    borrowed = run.user.recognizer
    assert isinstance(borrowed, Recognizer)
    assert borrowed.detector is chosen.detector is not None
    assert (borrowed.network, borrowed.convention) == (lent.network, lent.convention)
    run.parameters.give_back(replace(lent, network=LeNet5()))
    assert run.user.recognizer is borrowed, "only who lent it takes it back"
    run.parameters.give_back(lent)
    assert run.user.recognizer is chosen


def test_back_to_the_built_in_ones_is_remembered_too(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    run = start(folder, qtbot, request)
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(write_params(folder / "mine.pkl", seed=1))
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.use_built_in()
    assert run.parameters.path is None
    assert first_weight(run) == expected_weight(0)
    assert start(folder, qtbot, request).parameters.path is None


def test_a_broken_file_changes_nothing_and_says_why(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    run = start(folder, qtbot, request)
    before = run.parameters.description
    (folder / "broken.pkl").write_bytes(b"not a pickle")
    with qtbot.waitSignal(run.parameters.failed):
        run.parameters.load(folder / "broken.pkl")
    assert len(run.sentences.all) == 1
    assert "broken.pkl" in run.sentences.all[0]
    assert run.parameters.description == before
    assert first_weight(run) == expected_weight(0)
    assert run.settings.get(PARAMETERS_FILE) is None


@pytest.mark.parametrize("damage", ["gone", "broken"])
def test_next_time_a_file_that_is_gone_or_broken_gives_way_to_the_built_in_ones(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest, damage: str
) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start(folder, qtbot, request)
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(mine)
    if damage == "gone":
        mine.unlink()
    else:
        mine.write_bytes(mine.read_bytes()[:1000])
    next_run = start(folder, qtbot, request)
    assert next_run.parameters.path is None
    assert first_weight(next_run) == expected_weight(0)
    assert len(next_run.sentences.all) == 1
    assert "built-in" in next_run.sentences.all[0]
    assert "mine.pkl" in next_run.sentences.all[0]


def test_a_file_that_is_away_for_one_start_is_used_again_when_it_is_back(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start(folder, qtbot, request)
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(mine)
    mine.rename(folder / "elsewhere.pkl")
    without = start(folder, qtbot, request)
    assert first_weight(without) == expected_weight(0)
    assert without.settings.get(RECENT_PARAMETERS) == (mine,)
    (folder / "elsewhere.pkl").rename(mine)
    assert first_weight(start(folder, qtbot, request)) == expected_weight(1)


def test_a_file_that_is_gone_for_good_is_given_up_by_choosing_the_built_in_ones(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start(folder, qtbot, request)
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(mine)
    mine.unlink()
    without = start(folder, qtbot, request)
    assert without.settings.get(PARAMETERS_FILE) == mine
    with qtbot.waitSignal(without.parameters.chosen):
        without.parameters.use_built_in()
    assert not without.parameters.remembers_file
    assert start(folder, qtbot, request).sentences.all == []


def test_without_any_parameters_it_says_so(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    (folder / "built-in.pkl").unlink()
    run = Run(folder)
    request.addfinalizer(run.parameters.close)
    assert run.parameters.description == "No parameters are in use"
    run.parameters.restore()
    assert run.parameters.description == "Loading parameters…"
    qtbot.waitUntil(lambda: bool(run.sentences.all))
    assert run.parameters.description == "No parameters are in use"


@pytest.mark.parametrize(
    ("meta", "accuracy"),
    [
        ({"accuracy": {"test": 0.5}}, 0.5),
        ({"accuracy": {"test": 1}}, 1.0),
        ({}, None),
        ({"accuracy": 0.99}, None),
        ({"accuracy": {"validation": 0.99}}, None),
        ({"accuracy": {"test": "0.99"}}, None),
        ({"accuracy": {"test": True}}, None),
        ({"accuracy": {"test": 99.2}}, None),
        ({"accuracy": {"test": float("nan")}}, None),
    ],
)
def test_only_a_share_counts_as_an_accuracy(meta: dict[str, object], accuracy: float | None) -> None:
    assert stated_accuracy(meta) == accuracy


def test_a_long_name_is_shortened_in_the_middle(
    folder: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    run = start(folder, qtbot, request)
    with qtbot.waitSignal(run.parameters.changed):
        run.parameters.load(write_params(folder / f"begin{'x' * 200}end.pkl", seed=1))
    assert run.parameters.description.startswith("beginx")
    assert "xend.pkl:" in run.parameters.description
    assert len(run.parameters.description) < 70
