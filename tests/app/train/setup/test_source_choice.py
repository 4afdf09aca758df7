"""The person's own digits are mixed with others, and the list shows the mixture."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.train.setup.source_choice import MinePanel, Mix
from lenet.datasets.sources import Source, SourceKind
from lenet.training.recipe import REHEARSED


@pytest.fixture
def panel(qapp: QApplication) -> MinePanel:
    return MinePanel(Path("mine.jsonl"))


def test_some_of_mnist_or_all_of_it_is_mixed_in(panel: MinePanel) -> None:
    panel.choose(Mix.SOME)
    mine = Source(SourceKind.MINE, (Path("mine.jsonl"),))
    assert panel.sources(Path("m")) == (mine, Source(SourceKind.MNIST, (Path("m"),), count=REHEARSED))
    assert panel.sources(None) == (mine, Source(SourceKind.BUILT_IN, count=REHEARSED))
    panel.choose(Mix.ALL)
    assert panel.sources(Path("m")) == (mine, Source(SourceKind.MNIST, (Path("m"),)))


def test_the_mixture_of_sources_that_are_found_again_is_shown(panel: MinePanel) -> None:
    for folder in (Path("m"), None):
        for mix in Mix:
            panel.choose(mix)
            other = MinePanel(Path("mine.jsonl"))
            other.show_sources(panel.sources(folder))
            assert other.mix.currentData() == mix.value


def test_without_mnist_built_in_digits_take_its_place(panel: MinePanel) -> None:
    panel.name_others(is_mnist=False)
    assert "built-in" in panel.mix.itemText(panel.mix.findData(Mix.SOME.value))
