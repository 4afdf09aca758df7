"""The person's own digits as data: alone, mixed, and fine-tuned on, with what that gains and costs."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services.messages import Messages
from app.storage.folders import FILE_NAME
from app.train.cards import FineTuningCard, result_words
from app.train.runs.fine_tuning_result import MOST_MISREAD, CorrectCounts, FineTuningResult, Misread
from app.train.runs.session import Phase
from app.train.setup.recipe_panel import FINE_TUNING
from app.train.setup.source_choice import Mix
from app.train.tab import TrainTab
from app.widgets.digit_row import DigitRow
from lenet.datasets.digit_collection import DigitCollection
from lenet.datasets.mnist import load_mnist
from lenet.datasets.sources import SourceKind
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.preprocessing import picture_of_drawing, resize_to_32
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits
from lenet.training.checkpoint_file import load_checkpoint
from lenet.training.recipe import FINE_TUNE
from tests.app.children import child, choose
from tests.helpers.command_line import write_few

LABELS = np.arange(20) % 10

LOADED = Recognizer(LeNet5(generator=np.random.default_rng(8)), InputConvention(0.1, 0.3))


def keep(path: Path, *, seed: int = 0) -> None:
    """Keep twenty drawings."""
    drawings = write_digits(LABELS, np.random.default_rng(seed))
    DigitCollection(path).add(map(LabelledDrawing, LABELS.tolist(), drawings))


@pytest.fixture
def mnist(tmp_path: Path) -> Path:
    """Write 60 + 20 digits where the tab looks for MNIST."""
    return write_few(tmp_path / "mnist")


@pytest.fixture
def tab(tmp_path: Path, mnist: Path, qtbot: QtBot) -> Iterator[TrainTab]:
    tab = TrainTab(tmp_path, Messages(), data_dir=mnist, loaded=lambda: LOADED)
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    tab.recipe.fields.threads.setValue(1)
    yield tab
    tab.close_threads()


def loaded_labels(tab: TrainTab, qtbot: QtBot) -> list[int]:
    qtbot.waitUntil(lambda: tab.data.digits is not None)
    assert tab.data.digits is not None
    return sorted(tab.data.digits.examples.labels.tolist())


def test_own_digits_are_mixed_with_mnist(tab: TrainTab, mnist: Path, tmp_path: Path, qtbot: QtBot) -> None:
    choose(tab, "dataSource", "mine")
    qtbot.waitUntil(lambda: "Draw tab" in child(tab, QLabel, "dataNote").text())
    assert tab.data.digits is None, "it says how to keep some"
    keep(tmp_path / FILE_NAME)
    of_mnist = load_mnist(mnist, "train").labels.tolist()
    for mix, others in ((Mix.ALONE, []), (Mix.SOME, of_mnist), (Mix.ALL, of_mnist)):
        choose(tab, "mineMix", mix.value)
        tab.data.load()
        assert loaded_labels(tab, qtbot) == sorted(LABELS.tolist() + others)


def test_new_digits_are_learned_from_but_not_in_a_run(tab: TrainTab, tmp_path: Path, qtbot: QtBot) -> None:
    keep(tmp_path / FILE_NAME)
    tab.show()
    choose(tab, "dataSource", "mine")
    assert len(loaded_labels(tab, qtbot)) == 20
    for seed, is_running in ((1, False), (2, True)):
        tab.data.set_locked(is_running)
        keep(tmp_path / FILE_NAME, seed=seed)
        tab.data.note_mine()
        assert len(loaded_labels(tab, qtbot)) == 40
        assert tab.data.mine.fine_tune.isEnabled() is not is_running
    tab.data.set_locked(False)
    assert len(loaded_labels(tab, qtbot)) == 60


def test_other_data_are_independent_of_own_digits(tab: TrainTab, qtbot: QtBot) -> None:
    tab.data.load()
    loaded_labels(tab, qtbot)
    digits = tab.data.digits
    tab.data.note_mine()
    assert tab.data.digits is digits
    tab.show()
    for kind in ("mnist", "built-in", "idx", "mine"):
        choose(tab, "dataSource", kind)
        assert child(tab, QPushButton, "fineTune").isVisible() is (kind == "mine")


def read_right(network: LeNet5, images: list[np.ndarray], labels: list[int]) -> int:
    """Read MNIST-like pictures plainly, as the article does."""
    x = LOADED.convention.standardize(resize_to_32(np.array(images)))
    return int((network.predict(x).argmax(axis=1) == np.array(labels)).sum())


def counts(network: LeNet5, collection: Path, mnist: Path) -> tuple[int, int]:
    digits = [entry.digit for entry in DigitCollection(collection).read().entries]
    images = [picture_of_drawing(digit.drawing) for digit in digits]
    test = load_mnist(mnist, "test")
    return (
        read_right(
            network, [image for image in images if image is not None], [digit.label for digit in digits]
        ),
        read_right(network, list(test.images), test.labels.tolist()),
    )


def fine_tune(tab: TrainTab, qtbot: QtBot) -> FineTuningResult:
    child(tab, QPushButton, "fineTune").click()
    qtbot.waitUntil(lambda: tab.phase is Phase.ENDED)
    snapshot = tab.session.snapshot
    assert snapshot is not None
    assert snapshot.fine_tuning is not None
    return snapshot.fine_tuning


def test_fine_tuning_reports_gain_and_cost(tab: TrainTab, mnist: Path, tmp_path: Path, qtbot: QtBot) -> None:
    keep(tmp_path / FILE_NAME)
    choose(tab, "dataSource", "mine")
    gain = fine_tune(tab, qtbot)
    assert tab.recipe.recipe() == FINE_TUNE
    assert tab.data.mine.mix.currentData() == Mix.SOME.value
    assert (gain.before.mine, gain.before.others) == counts(LOADED.network, tmp_path / FILE_NAME, mnist)
    assert tab.saving.trained is not None
    params = {name: part for name, part in tab.saving.trained.params.items() if name != "meta"}
    tuned = LeNet5()
    tuned.set_params(params)
    assert (gain.after.mine, gain.after.others) == counts(tuned, tmp_path / FILE_NAME, mnist)
    assert (gain.mine, gain.others, gain.is_mnist) == (20, 20, True)
    assert child(tab, QLabel, "gain").text() == result_words(gain)
    assert not tab.fine_tuning.isHidden()
    assert len(gain.misread) == min(MOST_MISREAD, 20 - gain.after.mine)
    for each in gain.misread:
        x = LOADED.convention.standardize(each.picture[None])
        assert int(tuned.predict(x).argmax()) == each.read_as != each.label


def test_digits_that_are_still_misread_are_shown(qtbot: QtBot) -> None:
    picture = np.zeros((32, 32), np.uint8)
    misread = (Misread(picture, 7, 1), Misread(picture, 4, 9))
    result = FineTuningResult(3, 10, CorrectCounts(0, 9), CorrectCounts(1, 9), is_mnist=True, misread=misread)
    view = FineTuningCard()
    qtbot.addWidget(view)
    view.show_result(result)
    row = child(view, DigitRow, "gainMisread")
    assert row.isVisibleTo(view)
    assert row.accessibleDescription() == "7, read as 1; 4, read as 9"
    view.show_result(replace(result, misread=()))
    assert not row.isVisibleTo(view)


def test_without_mnist_the_cost_is_measured_on_built_in_digits(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Fewer of them than usual, to be quick.
    monkeypatch.setattr("app.train.setup.source_loading.OTHERS", 30)
    monkeypatch.setattr("app.train.setup.source_choice.REHEARSED", 30)
    keep(tmp_path / FILE_NAME)
    tab = TrainTab(tmp_path, Messages(), data_dir=tmp_path, loaded=lambda: LOADED)
    qtbot.addWidget(tab)
    choose(tab, "dataSource", "mine")
    gain = fine_tune(tab, qtbot)
    assert (gain.mine, gain.others, gain.is_mnist) == (20, 30, False)
    assert "Built-in digits" in child(tab, QLabel, "gain").text()
    tab.close_threads()


def test_a_broken_off_fine_tuning_knows_how_the_network_read_before(
    tab: TrainTab, mnist: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(tmp_path / FILE_NAME)
    choose(tab, "dataSource", "mine")
    child(tab, QPushButton, "fineTune").click()
    qtbot.waitUntil(lambda: tab.session.snapshot is not None and tab.session.snapshot.epoch > 1)
    tab.close_threads()
    (path,) = tmp_path.glob("runs/*/run.checkpoint")
    before = load_checkpoint(path).settings["before"]
    assert before == dict(
        zip(("mine", "others"), counts(LOADED.network, tmp_path / FILE_NAME, mnist), strict=True)
    )
    other = TrainTab(tmp_path, Messages(), data_dir=mnist, loaded=lambda: None)
    qtbot.addWidget(other)
    run = other.store.broken_off()
    assert run is not None
    other.launch.resume(run)
    qtbot.waitUntil(lambda: other.phase is Phase.ENDED)
    assert other.session.snapshot is not None
    gain = other.session.snapshot.fine_tuning
    assert gain is not None
    assert asdict(gain.before) == before
    assert other.data.mine.mix.currentData() == Mix.SOME.value
    other.close_threads()


def test_a_run_from_random_weights_has_no_gain(tab: TrainTab, tmp_path: Path, qtbot: QtBot) -> None:
    before, after = CorrectCounts(1, 9), CorrectCounts(4, 8)
    tab.fine_tuning.show_result(FineTuningResult(5, 10, before, after, is_mnist=True))
    keep(tmp_path / FILE_NAME)
    choose(tab, "dataSource", "mine")
    loaded_labels(tab, qtbot)
    tab.recipe.show_recipe(replace(FINE_TUNE, epochs=1))
    tab.controls.start.click()
    qtbot.waitUntil(lambda: tab.phase is Phase.ENDED)
    assert tab.session.snapshot is not None
    assert tab.session.snapshot.fine_tuning is None
    assert tab.fine_tuning.isHidden()


def test_with_no_network_there_is_nothing_to_fine_tune(tmp_path: Path, qtbot: QtBot) -> None:
    tab = TrainTab(tmp_path, Messages(), data_dir=tmp_path, loaded=lambda: None)
    qtbot.addWidget(tab)
    sentences: list[str] = []
    tab.messages.failed.connect(sentences.append)
    assert not tab.data.mine.fine_tune.isEnabled()
    assert "kept no digits yet" in tab.data.mine.fine_tune.toolTip()
    assert not tab.recipe.cards[FINE_TUNING].isVisibleTo(tab)
    keep(tmp_path / FILE_NAME)
    tab.data.note_mine()
    tab.data.mine.fine_tune.click()
    assert "load parameters first" in sentences[0]
    tab.show()
    tab.recipe.cards[FINE_TUNING].click()
    assert tab.data.kind is SourceKind.MINE
    assert tab.controls.primary.currentWidget() is tab.data.mine.fine_tune
    choose(tab, "dataSource", "built-in")
    assert tab.recipe.preset_name == "quick", "the other is for one's own digits"
    assert tab.controls.primary.currentWidget() is tab.controls.start
    assert not tab.phase.is_active
    tab.close_threads()


def test_shares_are_as_exact_as_their_count_allows(qtbot: QtBot) -> None:
    gain = FineTuningResult(50, 10_000, CorrectCounts(43, 9962), CorrectCounts(50, 9959), is_mnist=True)
    mine, others = result_words(gain).splitlines()
    assert mine == "Your digits: 50 of 50 read right, 43 before."
    assert others == "MNIST's test set: 99.59 %, 99.62 % before."
    view = FineTuningCard()
    qtbot.addWidget(view)
    view.show_result(replace(gain, others=1000, before=CorrectCounts(43, 950), after=CorrectCounts(50, 941)))
    assert "94.1 %, 95.0 % before" in child(view, QLabel, "gain").text()
    view.show_result(None)
    assert view.isHidden()


def test_a_standing_is_found_again_or_none_is_known() -> None:
    assert CorrectCounts.from_plain(asdict(CorrectCounts(3, 9))) == CorrectCounts(3, 9)
    for broken in (None, {}, {"mine": 3}, {"mine": "3", "others": 9}, [3, 9]):
        assert CorrectCounts.from_plain(broken) is None
