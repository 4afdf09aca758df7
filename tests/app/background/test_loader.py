"""Loading happens elsewhere, says how far it is, and can be given up."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from app.background.loader import GivenUp, Loader, Watch


class Listener(QObject):
    """Writes down what a loader says."""

    def __init__(self, loader: Loader) -> None:
        super().__init__()
        self.loaded: list[object] = []
        self.sentences: list[str] = []
        self.cancellations = 0
        self.progress: list[tuple[int, int]] = []
        loader.loaded.connect(self.hear_loaded)
        loader.failed.connect(self.hear_failed)
        loader.cancelled.connect(self.hear_cancelled)
        loader.progressed.connect(self.hear_progress)

    @Slot(object)
    def hear_loaded(self, result: object) -> None:
        self.loaded.append(result)

    @Slot(str)
    def hear_failed(self, sentence: str) -> None:
        self.sentences.append(sentence)

    @Slot()
    def hear_cancelled(self) -> None:
        self.cancellations += 1

    @Slot(int, int)
    def hear_progress(self, done: int, count: int) -> None:
        self.progress.append((done, count))


@pytest.fixture
def loader(qapp: QCoreApplication) -> Iterator[Loader]:
    loader = Loader()
    yield loader
    loader.close()


def until_given_up(watch: Watch) -> None:
    done = 0
    while True:
        done += 1
        watch.look_up(done, 10**9)


def test_what_is_loaded_arrives(loader: Loader, qtbot: QtBot) -> None:
    listener = Listener(loader)
    loader.start(lambda watch: threading.get_ident())
    assert loader.is_busy
    qtbot.waitUntil(lambda: bool(listener.loaded))
    assert listener.loaded[0] != threading.get_ident()
    assert not loader.is_busy


def test_what_fails_is_told(loader: Loader, qtbot: QtBot) -> None:
    def load(watch: Watch) -> None:
        raise OSError("The folder is gone.")

    listener = Listener(loader)
    loader.start(load)
    qtbot.waitUntil(lambda: listener.sentences == ["The folder is gone."])
    assert listener.loaded == []


def test_progress_is_told_while_it_loads_and_not_afterwards(loader: Loader, qtbot: QtBot) -> None:
    may_end = threading.Event()

    def load(watch: Watch) -> str:
        watch.look_up(3, 7)
        may_end.wait()
        return "done"

    listener = Listener(loader)
    loader.start(load)
    assert listener.progress == [(0, 0)], "at once: nothing is known yet"
    qtbot.waitUntil(lambda: (3, 7) in listener.progress)
    may_end.set()
    qtbot.waitUntil(lambda: bool(listener.loaded))
    told = len(listener.progress)
    qtbot.wait(250)
    assert len(listener.progress) == told


def test_it_gives_up_when_it_is_told_to(loader: Loader, qtbot: QtBot) -> None:
    listener = Listener(loader)
    loader.start(until_given_up)
    loader.cancel()
    qtbot.waitUntil(lambda: listener.cancellations == 1)
    assert listener.loaded == []
    assert not loader.is_busy


def test_something_new_takes_the_place_of_what_is_being_loaded(loader: Loader, qtbot: QtBot) -> None:
    listener = Listener(loader)
    loader.start(until_given_up)
    loader.start(lambda watch: "new")
    qtbot.waitUntil(lambda: listener.loaded == ["new"])
    assert listener.cancellations == 0


def test_closing_gives_up_without_a_word(loader: Loader, qtbot: QtBot) -> None:
    listener = Listener(loader)
    loader.start(until_given_up)
    loader.close()
    QCoreApplication.processEvents()
    assert (listener.loaded, listener.cancellations, listener.sentences) == ([], 0, [])


def test_a_watch_raises_only_when_it_is_cancelled() -> None:
    watch = Watch()
    watch.look_up(1, 2)
    assert (watch.done, watch.count, watch.should_stop()) == (1, 2, False)
    watch.cancel()
    assert watch.should_stop()
    with pytest.raises(GivenUp):
        watch.look_up(2, 2)
    assert watch.done == 2
