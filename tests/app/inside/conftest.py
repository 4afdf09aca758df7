"""What the tests of the Inside tab share: a window, and few digits to compute with."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.application import Parts
from app.inside import example_loader, network_editor
from app.window.main_window import MainWindow
from lenet.evaluation.test_set import BUILT_IN
from tests.app.windows import new_window

FEW = replace(BUILT_IN, count=40, seed=1)


@pytest.fixture(scope="module")
def few_digits() -> Iterator[None]:
    """Compute galleries and accuracies of few digits."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(example_loader, "gallery_sources", lambda folder: (FEW,))
        patch.setattr(network_editor, "find_mnist", lambda folder: None)
        patch.setattr(network_editor, "BUILT_IN", FEW)
        yield


@pytest.fixture(scope="module")
def shared_window(
    qapp: QApplication, few_digits: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """Show the Inside tab in one window for all tests of a module."""
    window = new_window(tmp_path_factory.mktemp("settings"))
    window.show()
    window.tabs.setCurrentWidget(Parts.of(window).inside_tab)
    assert window.wait_for_reading(60_000)
    yield window
    window.close()
    window.deleteLater()
