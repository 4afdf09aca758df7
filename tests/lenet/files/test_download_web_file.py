"""A web file arrives whole, or what the server did is told in a few words."""

from __future__ import annotations

import gzip
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from lenet.files.download import WebFile, WebFileError
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


def test_what_goes_wrong_is_told_in_a_few_words(web_server: WebServer) -> None:
    web_server.answers.update({"/404": 404, "/503": 503})
    web_server.serve("/cut", CONTENT, "cut")
    web_server.serve("/silent", CONTENT, "silent")
    web_server.serve("/half", CONTENT, "silent in the middle")
    for path, timeout_seconds, words in (
        ("404", 60.0, "answered 404 Not Found"),
        ("503", 60.0, "answered 503 Service Unavailable"),
        ("cut", 60.0, "broke off in the middle of the file"),
        ("silent", 0.1, "did not answer in time"),
        ("half", 1.0, "broke off in the middle of the file"),
    ):
        file = web_file(f"{web_server.url}{path}", timeout_seconds=timeout_seconds)
        with pytest.raises(WebFileError, match=f"^{words}$"):
            file.fetch()
        assert file.received_bytes < len(CONTENT)


def test_port_where_nobody_listens_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(WebFileError, match=r"^could not be reached$"):
            web_file(f"http://127.0.0.1:{port}/file.gz").fetch()


def test_plain_server_behind_a_secure_address_is_not_trusted(web_server: WebServer) -> None:
    with pytest.raises(WebFileError, match=r"^has a certificate that this computer does not trust$"):
        web_file(f"{web_server.url.replace('http:', 'https:')}file.gz").fetch()


def test_address_that_is_none_is_told() -> None:
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
