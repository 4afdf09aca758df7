"""Garbage is collected in the window's thread, and Python has its way again afterwards."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import ownedByPython

from app.qt.garbage_collection import GarbageCollector, gc_paused
from tests.helpers.processes import run_python


class Ring:
    """Refers to itself, so that only the collector takes it away."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Leave it to Python to collect, other than in all other tests."""
    assert gc.isenabled()
    yield
    gc.enable()


def use_memory() -> None:
    for _ in range(5):
        list_of_lists = [[number] for number in range(10_000)]
        del list_of_lists


def test_python_itself_collects_in_any_thread() -> None:
    gone = weakref.ref(Ring())
    thread = threading.Thread(target=use_memory)
    thread.start()
    thread.join()
    assert gone() is None


def test_within_the_block_nothing_is_collected(qapp: QCoreApplication) -> None:
    with gc_paused():
        left = weakref.ref(Ring())
        use_memory()
        assert left() is not None
        with gc_paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_collects_only_when_it_looks(qapp: QCoreApplication) -> None:
    collector = GarbageCollector(lambda: False)
    left = weakref.ref(Ring())
    thread = threading.Thread(target=use_memory)
    thread.start()
    thread.join()
    assert left() is not None
    kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    collector.look()
    assert left() is None
    assert len(kept) > 0
    collector.close()
    assert gc.isenabled()


def test_a_collector_that_was_closed_leaves_the_next_one_alone(qapp: QCoreApplication) -> None:
    earlier = GarbageCollector(lambda: False)
    earlier.close()
    later = GarbageCollector(lambda: False)
    earlier.close()
    earlier.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not gc.isenabled()
    later.close()
    assert gc.isenabled()


def test_everything_is_collected_only_at_rest(qapp: QCoreApplication) -> None:
    is_busy = True
    collector = GarbageCollector(lambda: is_busy)
    ring = Ring()
    left = weakref.ref(ring)
    gc.collect()  # what is left now is old
    del ring
    for _ in range(gc.get_threshold()[2] + 1):
        gc.collect(1)
    collector.look()
    assert left() is not None
    is_busy = False
    collector.look()
    assert left() is None
    collector.close()


def test_one_that_is_thrown_away_leaves_it_to_python(qapp: QCoreApplication) -> None:
    owner = QObject()
    GarbageCollector(lambda: False, owner)
    assert not gc.isenabled()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert gc.isenabled()


def test_a_widget_that_comes_into_a_window_with_its_layout_is_qts_to_delete(qtbot: QtBot) -> None:
    window, child, inner = QWidget(), QWidget(), QVBoxLayout()
    qtbot.addWidget(window)
    inner.addWidget(child)
    QVBoxLayout(window).addLayout(inner)
    assert child.parentWidget() is window
    assert not ownedByPython(child), "otherwise both would delete it"


def test_widgets_come_and_go_while_other_threads_collect() -> None:
    done = run_python("-m", "tests.app.collecting_threads", "1000")
    assert done.returncode == 0, done.stderr


def test_after_hard_work_everything_is_collected_and_memory_given_back(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[None] = []
    monkeypatch.setattr("app.qt.garbage_collection.give_memory_back", lambda: given.append(None))
    is_busy = True
    collector = GarbageCollector(lambda: is_busy)
    left = weakref.ref(Ring())
    collector.look()
    assert given == []
    is_busy = False
    for _ in range(2):
        collector.look()
        assert (left(), given) == (None, [None])
    collector.close()
