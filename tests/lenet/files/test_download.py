"""A web file arrives whole, or what the server did is told in a few words; work is watched and given up."""

import gzip
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from lenet.files.download import WebFile, WebFileError, in_thread
from lenet.files.progress import finish
from tests.helpers.web_server import Conduct, WebServer

CONTENT = bytes(range(256)) * 1024


def web_file(url: str, *, limit_bytes: int = len(CONTENT), timeout_seconds: float = 60.0) -> WebFile:
    return WebFile(url, limit_bytes=limit_bytes, timeout_seconds=timeout_seconds)


def test_whole_file_arrives_as_it_is(web_server: WebServer) -> None:
    conducts: tuple[Conduct, ...] = ("whole", "without length")
    for conduct in conducts:
        for content in (CONTENT, gzip.compress(CONTENT)):
            web_server.serve("/file.gz", content, conduct)
            file = web_file(f"{web_server.url}file.gz")
            assert file.received_bytes == 0
            assert file.fetch() == content
            assert file.received_bytes == len(content)


def test_what_goes_wrong_is_said_in_a_few_words(web_server: WebServer) -> None:
    web_server.answers.update({"/404": 404, "/503": 503})
    web_server.serve("/cut", CONTENT, "cut")
    web_server.serve("/silent", CONTENT, "silent")
    web_server.serve("/half", CONTENT, "silent in the middle")
    for path, timeout_seconds, words in (
        ("404", 60.0, "answered 404 Not Found"),
        ("503", 60.0, "answered 503 Service Unavailable"),
        ("cut", 60.0, "broke off in the middle of the file"),
        ("silent", 0.1, "did not answer in time"),
        ("half", 3.0, "broke off in the middle of the file"),
    ):
        file = web_file(f"{web_server.url}{path}", timeout_seconds=timeout_seconds)
        with pytest.raises(WebFileError, match=f"^{words}$"):
            file.fetch()
        assert file.received_bytes < len(CONTENT)


def test_closed_port_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(WebFileError, match=r"^could not be reached$"):
            web_file(f"http://127.0.0.1:{port}/file.gz").fetch()


def test_plain_server_behind_a_secure_address_is_not_trusted(web_server: WebServer) -> None:
    with pytest.raises(WebFileError, match=r"^has a certificate that this computer does not trust$"):
        web_file(f"{web_server.url.replace('http:', 'https:')}file.gz").fetch()


def test_address_that_is_none_is_refused() -> None:
    with pytest.raises(WebFileError, match=r"^could not be understood: "):
        web_file("http://[/file.gz").fetch()


def test_more_than_the_limit_is_not_taken(web_server: WebServer) -> None:
    conducts: tuple[Conduct, ...] = ("whole", "without length")
    for conduct in conducts:
        web_server.serve("/file.gz", CONTENT, conduct)
        file = web_file(f"{web_server.url}file.gz", limit_bytes=100_000)
        with pytest.raises(WebFileError, match=r"^sent more than the 100000 bytes"):
            file.fetch()
        assert file.received_bytes <= 100_000


def test_abandoned_file_ends_at_the_next_bytes(web_server: WebServer) -> None:
    web_server.serve("/file.gz", CONTENT)
    file = web_file(f"{web_server.url}file.gz")
    file.abandon()
    with pytest.raises(WebFileError, match=r"^was abandoned$"):
        file.fetch()
    assert file.received_bytes == 0


def test_silent_server_is_left_when_it_wakes_after_the_file_was_abandoned(web_server: WebServer) -> None:
    web_server.serve("/file.gz", CONTENT, "silent in the middle")
    file = web_file(f"{web_server.url}file.gz", timeout_seconds=60)
    with ThreadPoolExecutor(1) as threads:
        fetched = threads.submit(file.fetch)
        assert web_server.reached.wait(timeout=60)
        file.abandon()
        web_server.wake.set()
        assert isinstance(fetched.exception(timeout=60), WebFileError)


def test_the_result_comes_from_another_thread() -> None:
    assert finish(in_thread(threading.get_ident, lambda: None)) != threading.get_ident()


def test_there_are_steps_until_the_work_is_done_made_in_the_callers_thread() -> None:
    enough = threading.Event()
    threads = set()
    for count, thread in enumerate(in_thread(lambda: enough.wait(timeout=60), threading.get_ident)):
        threads.add(thread)
        if count == 2:
            enough.set()
    assert enough.is_set()
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("error", [TimeoutError("late"), KeyError("lost"), SystemExit(3)])
def test_whatever_the_work_raises_is_raised_here(error: BaseException) -> None:
    def work() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        finish(in_thread(work, lambda: None))
    assert caught.value is error


def test_work_that_does_not_end_is_left_to_itself_when_it_is_closed() -> None:
    started, release, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        release.wait()
        ended.set()

    steps = in_thread(work, lambda: None)
    next(steps)
    next(steps)
    assert started.wait(timeout=60)
    steps.close()
    assert not ended.is_set()
    release.set()
    assert ended.wait(timeout=60)


def test_the_first_step_comes_before_the_work() -> None:
    started: list[int] = []
    steps = in_thread(lambda: started.append(1), lambda: None)
    next(steps)
    steps.close()
    assert started == []
