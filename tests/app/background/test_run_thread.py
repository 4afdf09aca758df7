"""The thread takes the steps of runs that yield, raise or never end, and between two steps runs what is posted."""

import math
import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from app.background.priority import Priority
from app.background.run_thread import Rhythm, RunThread

FOREVER = 10**9

FINISHED, STOPPED = "finished", "stopped"


class FakeRun:
    """Counts its steps, which may end in an error, and writes down what is done with it."""

    def __init__(self, steps: int, *, error: Exception | None = None) -> None:
        self.count = 0
        self.put_downs: list[int] = []
        self.threads: set[int] = set()
        self.is_closed = False
        self._steps = steps
        self._error = error

    def steps(self) -> Generator[int, None, None]:
        try:
            while self.count < self._steps:
                self.count += 1
                self.threads.add(threading.get_ident())
                yield self.count
            if self._error is not None:
                raise self._error
        finally:
            self.is_closed = True

    def snapshot(self) -> int:
        return self.count

    def recognizer(self) -> str:
        return f"network after {self.count}"

    def put_down(self) -> None:
        self.put_downs.append(self.count)


class Listener:
    """Writes down what the thread reports, and where that arrives."""

    def __init__(self, thread: RunThread) -> None:
        self.snapshots: list[object] = []
        self.lent: list[object] = []
        self.pauses: list[None] = []
        self.endings: list[str] = []
        self.threads: set[QThread] = set()
        thread.shown.connect(self.snapshots.append)
        thread.shown.connect(lambda _: self.threads.add(QThread.currentThread()))
        thread.lent.connect(self.lent.append)
        thread.paused.connect(lambda: self.pauses.append(None))
        thread.succeeded.connect(lambda _: self.endings.append(FINISHED))
        thread.cancelled.connect(lambda: self.endings.append(STOPPED))
        thread.failed.connect(self.endings.append)


@pytest.fixture
def thread(qapp: QCoreApplication) -> Iterator[RunThread]:
    thread = RunThread(rhythm=Rhythm(show_seconds=0, lend_seconds=0, paint_share=math.inf))
    yield thread
    thread.close()


@pytest.fixture
def listener(thread: RunThread) -> Listener:
    return Listener(thread)


def test_a_run_ends_in_another_thread(thread: RunThread, listener: Listener, qtbot: QtBot) -> None:
    run = FakeRun(50)
    thread.begin(run)
    assert thread.is_busy
    qtbot.waitUntil(lambda: bool(listener.endings))
    assert listener.endings == [FINISHED]
    assert run.count == 50
    assert run.put_downs == [50]
    assert threading.get_ident() not in run.threads
    assert listener.threads == {QThread.currentThread()}
    assert listener.snapshots[-1] == 50
    assert not thread.is_busy


def test_mistakes_end_a_run_and_defects_are_logged(
    thread: RunThread, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    for error in (ValueError("The digits are gone."), OSError("The disk is gone.")):
        thread.begin(FakeRun(5, error=error))
        assert thread.wait(60_000)
        assert listener.endings.pop() == str(error)
    thread.begin(FakeRun(5, error=ZeroDivisionError("1 / 0")))
    assert thread.wait(60_000)
    assert "1 / 0" in caplog.text
    assert listener.endings[0] not in (FINISHED, STOPPED)
    assert "1 / 0" not in listener.endings[0]


def test_an_endless_run_can_be_stopped(thread: RunThread, listener: Listener, qtbot: QtBot) -> None:
    run = FakeRun(FOREVER)
    thread.begin(run)
    qtbot.waitUntil(lambda: len(listener.snapshots) > 2)
    thread.cancel()
    qtbot.waitUntil(lambda: bool(listener.endings))
    assert listener.endings == [STOPPED]
    assert run.put_downs == [run.count]
    assert run.is_closed, "its generator ends now, and not when it is thrown away"


def test_a_paused_run_can_lend_its_network(thread: RunThread, listener: Listener, qtbot: QtBot) -> None:
    run = FakeRun(FOREVER)
    thread.begin(run)
    thread.pause()
    qtbot.waitUntil(lambda: len(listener.pauses) == 1)
    assert thread.is_to_pause
    count = run.count
    assert run.put_downs == [count], "a run that rests would survive a crash"
    assert listener.snapshots[-1] == count
    qtbot.wait(30)
    assert run.count == count
    thread.set_lends(True)
    qtbot.waitUntil(lambda: listener.lent == [f"network after {count}"])
    thread.set_lends(False)
    thread.pause(on=False)
    qtbot.waitUntil(lambda: run.count > count and not thread.is_to_pause)
    thread.pause()
    qtbot.waitUntil(lambda: len(listener.pauses) == 2)
    thread.cancel()
    qtbot.waitUntil(lambda: listener.endings == [STOPPED])


@pytest.mark.parametrize("rests", [False, True])
def test_posts_run_in_the_thread(thread: RunThread, listener: Listener, qtbot: QtBot, rests: bool) -> None:
    run = FakeRun(FOREVER)
    posted: list[int] = []
    thread.begin(run)
    if rests:
        thread.pause()
        qtbot.waitUntil(lambda: len(listener.pauses) == 1)
    shown = len(listener.snapshots)
    thread.post(lambda: posted.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(posted) and len(listener.snapshots) > shown)
    assert set(posted) == run.threads


def test_two_runs_never_overlap(thread: RunThread, listener: Listener, qtbot: QtBot) -> None:
    first, second = FakeRun(FOREVER), FakeRun(10)
    thread.begin(first)
    with pytest.raises(RuntimeError, match="already"):
        thread.begin(second)
    assert second.count == 0
    thread.cancel()
    qtbot.waitUntil(lambda: listener.endings == [STOPPED])
    posted: list[str] = []
    thread.post(lambda: posted.append("late"))
    thread.begin(second)
    qtbot.waitUntil(lambda: listener.endings == [STOPPED, FINISHED])
    assert second.count == 10
    assert posted == [], "it was posted for no run"


def test_5000_reports_all_arrive_in_order(thread: RunThread, listener: Listener, qtbot: QtBot) -> None:
    thread.begin(FakeRun(5000))
    qtbot.waitUntil(lambda: bool(listener.endings))
    # The last step is reported once more as the end.
    assert listener.snapshots == [*range(1, 5001), 5000]


def test_reports_are_as_frequent_as_said_and_not_lost_by_a_slow_window(qapp: QCoreApplication) -> None:
    for rhythm in (
        Rhythm(show_seconds=1000, lend_seconds=1000),
        Rhythm(show_seconds=0, lend_seconds=1000, paint_share=1e-9, longest_seconds=0),
    ):
        thread = RunThread(rhythm=rhythm)
        listener = Listener(thread)
        thread.set_lends(True)
        thread.begin(FakeRun(500))
        assert thread.wait(60_000)
        assert listener.snapshots[0] == 1
        assert listener.snapshots[-1] == 500
        assert (len(listener.snapshots) == 2) is (rhythm.show_seconds > 0)
        assert listener.lent == ["network after 1"]
        thread.close()


def test_a_run_gives_way_to_what_goes_first(qapp: QCoreApplication, qtbot: QtBot) -> None:
    priority = Priority()
    thread = RunThread(priority=priority, rhythm=Rhythm(show_seconds=0))
    listener = Listener(thread)
    run = FakeRun(FOREVER)
    with priority.interactive():
        thread.begin(run)
        qtbot.waitUntil(lambda: bool(listener.snapshots))
        seen = run.count
        qtbot.wait(50)
        assert run.count <= seen + 5, "it rests, though not for ever"
    before = run.count
    qtbot.waitUntil(lambda: run.count > before + 50)
    thread.close()


@pytest.mark.parametrize("rests", [False, True])
def test_closing_puts_the_run_down(thread: RunThread, listener: Listener, qtbot: QtBot, rests: bool) -> None:
    run = FakeRun(FOREVER)
    thread.begin(run)
    if rests:
        thread.pause()
        qtbot.waitUntil(lambda: len(listener.pauses) == 1)
    qtbot.waitUntil(lambda: bool(listener.snapshots))
    thread.close()
    thread.close()
    assert not thread.is_busy
    assert run.is_closed
    assert run.put_downs[-1] == run.count
    reported = len(listener.snapshots)
    QCoreApplication.processEvents()
    assert len(listener.snapshots) == reported
    assert listener.endings == []


def test_one_that_is_thrown_away_at_work_ends_first(qapp: QCoreApplication, qtbot: QtBot) -> None:
    owner = QObject()
    thread = RunThread(owner)
    run = FakeRun(FOREVER)
    thread.begin(run)
    qtbot.waitUntil(lambda: run.count > 0)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert run.is_closed
