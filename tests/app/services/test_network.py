"""The network in use: chosen, told, remembered, lent and given back."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.services.messages import Messages
from app.services.network import ActiveNetwork, Loan
from app.settings.settings import Settings
from app.settings.table import PARAMETERS_FILE, RECENT_PARAMETERS
from app.window.network_label import NetworkLabel
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from lenet.recognition.detector import DigitDetector
from lenet.recognition.page_reading import ReadsNumbers
from lenet.recognition.recognizer import Recognizer


class User:
    """Holds what it is given to read with."""

    def __init__(self) -> None:
        self.recognizer: ReadsNumbers | None = None

    def set_recognizer(self, recognizer: ReadsNumbers) -> None:
        self.recognizer = recognizer


def write_params(path: Path, *, seed: int, meta: Mapping[str, Any] | None = None) -> Path:
    params: dict[str, Mapping[str, Any]] = dict(LeNet5(generator=np.random.default_rng(seed)).get_params())
    if meta is not None:
        params["meta"] = meta
    save_params(params, path)
    return path


class Run:
    """One run of the program; the next one finds what it remembered."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "settings.json", restores=True)
        self.user = User()
        self.messages = Messages()
        self.network = ActiveNetwork(self.user, self.settings, self.messages)
        self.sentences: list[str] = []
        self.messages.failed.connect(self.sentences.append)


Start = Callable[[], Run]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder whose ``built-in.pkl`` stands for the parameters that came with the program."""
    built_in = write_params(tmp_path / "built-in.pkl", seed=0, meta={"accuracy": {"test": 0.9931}})
    load = Recognizer.load

    def load_here(path: Path | None = None, *, detector: DigitDetector | None = None) -> Recognizer:
        return load(built_in if path is None else path, detector=detector)

    monkeypatch.setattr(Recognizer, "load", staticmethod(load_here))
    return tmp_path


@pytest.fixture
def start(folder: Path, qtbot: QtBot) -> Iterator[Start]:
    """Give what starts the program, and starts it again."""
    runs: list[Run] = []

    def start_one() -> Run:
        runs.append(Run(folder))
        runs[-1].network.restore()
        qtbot.waitUntil(lambda: runs[-1].user.recognizer is not None)
        return runs[-1]

    yield start_one
    for run in runs:
        run.network.close()


def load(run: Run, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(run.network.changed):
        run.network.load(path)


def first_weight(run: Run) -> float:
    """Return a learned number of the network that reads, to identify it."""
    assert isinstance(run.user.recognizer, Recognizer)
    network = run.user.recognizer.network
    assert isinstance(network, LeNet5)
    return float(network.get_params()["fc2"]["W"][0, 0])


def expected_weight(seed: int) -> float:
    return float(LeNet5(generator=np.random.default_rng(seed)).get_params()["fc2"]["W"][0, 0])


def test_it_begins_with_the_built_in_parameters(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    assert run.network.path is None
    assert "Built-in" in NetworkLabel(run.network).text()
    assert "99.3 %" in NetworkLabel(run.network).text()
    assert first_weight(run) == expected_weight(0)


def test_another_network_reads_with_the_detector_that_is_loaded(
    start: Start, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    before = run.network.recognizer
    assert before is not None
    monkeypatch.delattr(DigitDetector, "load")
    load(run, write_params(folder / "mine.pkl", seed=1), qtbot)
    after = run.network.recognizer
    assert after is not None
    assert after is not before
    assert after.detector is before.detector
    assert after.detector is not None


def test_a_file_is_used_named_and_remembered(start: Start, folder: Path, qtbot: QtBot) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start()
    load(run, mine, qtbot)
    assert run.network.path == mine
    assert NetworkLabel(run.network).text() == "mine.pkl: accuracy unknown"
    assert first_weight(run) == expected_weight(1)
    assert run.settings.get(RECENT_PARAMETERS) == (mine,)
    next_run = start()
    assert next_run.network.path == mine
    assert first_weight(next_run) == expected_weight(1)


def lendable(seed: int) -> Recognizer:
    return Recognizer(LeNet5(generator=np.random.default_rng(seed)), InputConvention(mean=0.13, std=0.3))


def test_what_is_lent_tells_what_is_no_digit_as_well(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    chosen = run.user.recognizer
    assert isinstance(chosen, Recognizer)
    loan, recognizer = Loan(run.network, "The network in training"), lendable(2)
    loan.lend(recognizer)
    lent = run.user.recognizer
    assert isinstance(lent, Recognizer)
    assert lent.detector is chosen.detector is not None
    assert (lent.network, lent.convention) == (recognizer.network, recognizer.convention)
    assert run.network.in_use is lent
    assert run.network.recognizer is chosen
    label = NetworkLabel(run.network)
    assert (label.text(), label.property("tone")) == ("The network in training", "warn")
    loan.give_back()
    assert run.user.recognizer is chosen
    assert label.property("tone") == "muted"


def test_a_newer_loan_ends_the_older_one_for_good(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    older, newer = Loan(run.network, "older"), Loan(run.network, "newer")
    # A lender stops when the loan has ended, and so gives back.
    older.ended.connect(older.give_back)
    older.lend(lendable(2))
    with qtbot.waitSignal(older.ended), qtbot.assertNotEmitted(newer.ended):
        newer.lend(lendable(3))
    assert newer.is_active
    assert not older.is_active
    assert first_weight(run) == expected_weight(3)
    with qtbot.assertNotEmitted(older.ended):
        newer.lend(lendable(4))
    assert first_weight(run) == expected_weight(4)


def test_a_choice_ends_every_loan_even_one_not_begun(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    active, waiting = Loan(run.network, "active"), Loan(run.network, "waiting")
    active.lend(lendable(2))
    with qtbot.waitSignals([active.ended, waiting.ended]):
        run.network.load(write_params(folder / "mine.pkl", seed=1))
    assert first_weight(run) == expected_weight(1)
    active.give_back()
    assert first_weight(run) == expected_weight(1)


def test_back_to_the_built_in_ones_is_remembered_too(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    load(run, write_params(folder / "mine.pkl", seed=1), qtbot)
    with qtbot.waitSignal(run.network.changed):
        run.network.use_built_in()
    assert run.network.path is None
    assert first_weight(run) == expected_weight(0)
    assert start().network.path is None


def test_a_broken_file_changes_nothing_and_says_why(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    before = NetworkLabel(run.network).text()
    (folder / "broken.pkl").write_bytes(b"not a pickle")
    with qtbot.waitSignal(run.messages.failed):
        run.network.load(folder / "broken.pkl")
    assert len(run.sentences) == 1
    assert "broken.pkl" in run.sentences[0]
    assert NetworkLabel(run.network).text() == before
    assert first_weight(run) == expected_weight(0)
    assert run.settings.get(PARAMETERS_FILE) is None


@pytest.mark.parametrize("damage", ["gone", "broken"])
def test_the_built_in_ones_replace_a_lost_file(start: Start, folder: Path, qtbot: QtBot, damage: str) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start()
    load(run, mine, qtbot)
    if damage == "gone":
        mine.unlink()
    else:
        mine.write_bytes(mine.read_bytes()[:1000])
    next_run = start()
    assert next_run.network.path is None
    assert first_weight(next_run) == expected_weight(0)
    assert len(next_run.sentences) == 1
    assert "built-in" in next_run.sentences[0]
    assert "mine.pkl" in next_run.sentences[0]


def test_a_missing_file_is_used_again_when_it_is_back(start: Start, folder: Path, qtbot: QtBot) -> None:
    mine = write_params(folder / "mine.pkl", seed=1)
    run = start()
    load(run, mine, qtbot)
    mine.rename(folder / "elsewhere.pkl")
    without = start()
    assert first_weight(without) == expected_weight(0)
    assert without.settings.get(RECENT_PARAMETERS) == (mine,)
    (folder / "elsewhere.pkl").rename(mine)
    assert first_weight(start()) == expected_weight(1)
    mine.unlink()
    without = start()
    assert without.settings.get(PARAMETERS_FILE) == mine
    with qtbot.waitSignal(without.network.chosen):
        without.network.use_built_in()
    assert not without.network.remembers_file
    assert start().sentences == []


def test_without_any_parameters_it_says_so(start: Start, folder: Path, qtbot: QtBot) -> None:
    (folder / "built-in.pkl").unlink()
    run = Run(folder)
    assert NetworkLabel(run.network).text() == "No network is in use"
    run.network.restore()
    assert NetworkLabel(run.network).text() == "Loading the network…"
    qtbot.waitUntil(lambda: bool(run.sentences))
    assert NetworkLabel(run.network).text() == "No network is in use"
    run.network.close()


def test_a_long_name_is_shortened_in_the_middle(start: Start, folder: Path, qtbot: QtBot) -> None:
    run = start()
    load(run, write_params(folder / f"begin{'x' * 200}end.pkl", seed=1), qtbot)
    assert NetworkLabel(run.network).text().startswith("beginx")
    assert "xend.pkl:" in NetworkLabel(run.network).text()
    assert len(NetworkLabel(run.network).text()) < 70
