"""The worker runs functions in its own thread and reports only the newest."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from app.background.worker import Worker, _Pump


class Listener(QObject):
    """Writes down what it hears, and in which thread."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self.results: list[object] = []
        self.sentences: list[str] = []
        self.threads: set[QThread] = set()
        worker.succeeded.connect(self.hear_result)
        worker.failed.connect(self.hear_sentence)

    @Slot(object)
    def hear_result(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    @Slot(str)
    def hear_sentence(self, sentence: str) -> None:
        self.sentences.append(sentence)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def worker(qapp: QCoreApplication) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def test_a_function_runs_elsewhere_and_its_result_arrives_here(worker: Worker, qtbot: QtBot) -> None:
    listener = Listener(worker)
    worker.start(threading.get_ident)
    assert worker.is_busy
    qtbot.waitUntil(lambda: bool(listener.results))
    assert listener.results[0] != threading.get_ident()
    assert listener.threads == {QThread.currentThread()}
    assert not worker.is_busy


@pytest.mark.parametrize("error", [ValueError("The file is empty."), OSError("The disk is gone.")])
def test_a_persons_mistake_arrives_as_its_sentence(worker: Worker, qtbot: QtBot, error: Exception) -> None:
    def work() -> NoReturn:
        raise error

    listener = Listener(worker)
    worker.start(work)
    qtbot.waitUntil(lambda: bool(listener.sentences))
    assert listener.sentences == [str(error)]
    assert not worker.is_busy


def test_a_defect_is_logged_and_told_in_one_sentence(
    worker: Worker, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener(worker)
    worker.start(lambda: 1 // 0)
    qtbot.waitUntil(lambda: bool(listener.sentences))
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" not in listener.sentences[0]


def test_only_the_newest_result_is_reported_and_what_waits_behind_it_is_skipped(
    worker: Worker, qtbot: QtBot
) -> None:
    has_begun, may_end = threading.Event(), threading.Event()
    ran: list[str] = []

    def slow() -> str:
        ran.append("slow")
        has_begun.set()
        may_end.wait()
        return "slow"

    listener = Listener(worker)
    worker.start(slow)
    has_begun.wait()
    worker.start(lambda: ran.append("overtaken"))
    worker.start(lambda: "newest")
    may_end.set()
    qtbot.waitUntil(lambda: bool(listener.results))
    assert listener.results == ["newest"]
    assert ran == ["slow"]


def test_waiting_lasts_until_the_result_was_reported(worker: Worker) -> None:
    listener = Listener(worker)
    assert worker.wait(0), "there is nothing to wait for"
    worker.start(lambda: "result")
    assert worker.wait(60_000)
    assert listener.results == ["result"]


def test_waiting_goes_on_if_the_listener_starts_more_work(worker: Worker) -> None:
    listener = Listener(worker)
    worker.failed.connect(lambda _: worker.start(lambda: "second try"))
    worker.start(lambda: int("no number"))
    assert worker.wait(60_000)
    assert listener.results == ["second try"]


def test_waiting_ends_in_time(worker: Worker) -> None:
    may_end = threading.Event()
    worker.start(may_end.wait)
    assert not worker.wait(1)
    may_end.set()
    assert worker.wait(60_000)


def test_after_closing_nothing_is_reported(worker: Worker, qapp: QCoreApplication) -> None:
    listener = Listener(worker)
    has_begun = threading.Event()

    def work() -> str:
        has_begun.set()
        return "late"

    worker.start(work)
    has_begun.wait()
    worker.close()
    qapp.processEvents()
    assert listener.results == []


def test_it_can_be_closed_twice_and_before_it_began(worker: Worker) -> None:
    worker.close()
    worker.close()


def test_one_that_is_thrown_away_at_work_ends_its_thread_first(qapp: QCoreApplication) -> None:
    owner = QObject()
    worker = Worker(owner)
    has_begun, may_end, has_ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        has_begun.set()
        may_end.wait()
        has_ended.set()

    worker.start(work)
    has_begun.wait()
    owner.deleteLater()
    threading.Timer(0.05, may_end.set).start()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert has_ended.is_set()


@pytest.mark.parametrize("error", [None, ValueError("a mistake"), KeyError("a defect")])
def test_what_ends_after_its_thread_was_thrown_away_is_told_to_nobody(error: Exception | None) -> None:
    pump = _Pump()
    pump.newest = 1

    def work() -> None:
        # As Python does at the end of a program whose window was never closed.
        delete(pump)
        if error is not None:
            raise error

    pump.run(1, work)
    assert not isValid(pump)
