"""A job works elsewhere and reports here; of what is cancelled, replaced or closed nothing is reported."""

import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from app.background.job import Job
from lenet.files.progress import Progress, Steps
from tests.helpers.processes import run_python


class Listener:
    """Writes down what it hears, and in which thread."""

    def __init__(self, job: Job) -> None:
        self.heard: list[tuple[str, object]] = []
        self.progress: list[tuple[int, ...]] = []
        self.threads: set[QThread] = set()
        job.succeeded.connect(lambda result: self._note("succeeded", result))
        job.failed.connect(lambda sentence: self._note("failed", sentence))
        job.cancelled.connect(lambda: self._note("cancelled", None))
        job.progressed.connect(lambda *progress: self.progress.append(progress))

    def _note(self, signal: str, value: object) -> None:
        self.heard.append((signal, value))
        self.threads.add(QThread.currentThread())


class Endless:
    """Work that never ends by itself, and notes that it was cleaned up."""

    def __init__(self) -> None:
        self.has_begun, self.has_ended = threading.Event(), threading.Event()

    def __call__(self) -> Steps[None]:
        try:
            while True:
                yield Progress(1, 7)
                self.has_begun.set()
        finally:
            self.has_ended.set()


@pytest.fixture
def job(qapp: QCoreApplication) -> Iterator[Job]:
    job = Job()
    yield job
    job.close()


@pytest.fixture
def listener(job: Job) -> Listener:
    return Listener(job)


def thread_of_steps() -> Steps[int]:
    yield Progress(0, 0)
    return threading.get_ident()


def test_work_is_done_in_another_thread_and_answered_here(job: Job, listener: Listener, qtbot: QtBot) -> None:
    for work in (threading.get_ident, thread_of_steps):
        job.start(work)
        assert job.is_busy
        qtbot.waitUntil(lambda: bool(listener.heard))
        signal, result = listener.heard.pop()
        assert signal == "succeeded"
        assert result != threading.get_ident()
        assert not job.is_busy
    assert listener.threads == {QThread.currentThread()}


def test_mistakes_are_reported_and_defects_logged(
    job: Job, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    for error in (ValueError("The file is empty."), OSError("The disk is gone.")):

        def work(error: Exception = error) -> NoReturn:
            raise error

        def steps(error: Exception = error) -> Steps[None]:
            yield Progress(0, 0)
            raise error

        for each in (work, steps):
            job.start(each)
            assert job.wait(60_000)
            assert listener.heard.pop() == ("failed", str(error))
    job.start(lambda: 1 // 0)
    assert job.wait(60_000)
    ((signal, sentence),) = listener.heard
    assert signal == "failed"
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" not in str(sentence)


def test_progress_is_reported_less_often_than_steps(job: Job, listener: Listener, qtbot: QtBot) -> None:
    job.start(Endless())
    assert listener.progress == [(0, 0)], "nothing is known yet"
    qtbot.waitUntil(lambda: len(listener.progress) > 2)
    assert set(listener.progress[1:]) == {(1, 7)}
    listener.progress.clear()

    def work() -> Steps[str]:
        for done in range(5000):
            yield Progress(done, 5000)
        return "result"

    job.start(work)
    qtbot.waitUntil(lambda: listener.heard == [("succeeded", "result")])
    assert len(listener.progress) < 1000


def test_cancelled_work_ends_at_its_next_step(job: Job, listener: Listener, qtbot: QtBot) -> None:
    work = Endless()
    job.start(work)
    assert work.has_begun.wait(60)
    job.cancel()
    assert listener.heard == [("cancelled", None)]
    assert not job.is_busy
    assert work.has_ended.wait(60)
    job.cancel()
    qtbot.wait(20)
    assert listener.heard == [("cancelled", None)], "once, and nothing came after it"


@pytest.mark.parametrize("end", [Job.cancel, Job.close])
def test_a_result_that_comes_too_late_is_dropped(
    job: Job, listener: Listener, qapp: QCoreApplication, end: Callable[[Job], None]
) -> None:
    for error in (None, ValueError("late")):
        has_ended = threading.Event()

        def work(error: Exception | None = error, has_ended: threading.Event = has_ended) -> str:
            has_ended.set()
            if error is not None:
                raise error
            return "late"

        job.start(work)
        assert has_ended.wait(60)
        end(job)
        job.close()
        qapp.processEvents()
        assert listener.heard == [("cancelled", None)] * (end is Job.cancel)
        listener.heard.clear()


def test_newer_work_takes_the_place_of_what_has_steps(job: Job, listener: Listener, qtbot: QtBot) -> None:
    work = Endless()
    job.start(work)
    assert work.has_begun.wait(60)
    job.start(lambda: "new")
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("succeeded", "new")]
    assert work.has_ended.is_set()


def test_only_the_newest_work_is_done_and_reported(job: Job, listener: Listener, qtbot: QtBot) -> None:
    has_begun, may_end = threading.Event(), threading.Event()
    ran: list[str] = []

    def slow() -> str:
        ran.append("slow")
        has_begun.set()
        may_end.wait()
        return "slow"

    job.start(slow)
    has_begun.wait()
    job.start(lambda: ran.append("overtaken"))
    job.start(lambda: "newest")
    may_end.set()
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("succeeded", "newest")]
    assert ran == ["slow"]


def test_waiting_lasts_until_the_newest_result_or_the_time_limit(job: Job, listener: Listener) -> None:
    assert job.wait(0), "there is nothing to wait for"
    job.start(lambda: "result")
    assert job.wait(60_000)
    assert listener.heard == [("succeeded", "result")]
    may_end = threading.Event()
    job.start(may_end.wait)
    assert not job.wait(1)
    may_end.set()
    assert job.wait(60_000)
    job.failed.connect(lambda _: job.start(lambda: "second try"))
    job.start(lambda: int("no number"))
    assert job.wait(60_000)
    assert listener.heard[-1] == ("succeeded", "second try")


def test_what_was_worked_on_is_not_kept(job: Job, listener: Listener, qtbot: QtBot) -> None:
    class Digits:
        pass

    digits = Digits()
    kept = weakref.ref(digits)
    job.start(partial(id, digits))
    del digits
    qtbot.waitUntil(lambda: bool(listener.heard))
    qtbot.waitUntil(lambda: kept() is None)


def test_a_job_that_was_closed_works_again(job: Job, listener: Listener, qtbot: QtBot) -> None:
    for _ in range(2):
        job.close()
        job.close()
        job.start(lambda: "result")
        assert job.wait(60_000)
    assert listener.heard == [("succeeded", "result")] * 2


@pytest.mark.parametrize("has_steps", [False, True])
def test_a_job_deleted_at_work_ends_its_thread_first(qapp: QCoreApplication, has_steps: bool) -> None:
    owner = QObject()
    job, endless = Job(owner), Endless()
    may_end, has_ended = threading.Event(), threading.Event()

    def work() -> None:
        endless.has_begun.set()
        may_end.wait()
        has_ended.set()

    job.start(endless if has_steps else work)
    assert endless.has_begun.wait(60)
    owner.deleteLater()
    threading.Timer(0.05, may_end.set).start()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert (endless.has_ended if has_steps else has_ended).is_set()


@pytest.mark.parametrize("work", ["partial(time.sleep, 0.3)", "endless"])
def test_a_program_that_ends_while_there_is_work_ends_in_good_order(work: str) -> None:
    program = f"""
import time
from functools import partial
from PySide6.QtCore import QCoreApplication, QObject
from app.background.job import Job
from lenet.files.progress import Progress

def endless():
    while True:
        time.sleep(0.01)
        yield Progress(0, 0)

application, owner = QCoreApplication([]), QObject()
job = Job(owner)
job.start({work})
time.sleep(0.1)
"""
    ended = run_python("-W", "error", "-c", program)
    assert (ended.returncode, ended.stderr) == (0, "")
