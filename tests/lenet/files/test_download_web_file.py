"""A web file arrives whole, or what the server did is told in a few words."""

from __future__ import annotations

import gzip
import socket
import threading
from typing import TYPE_CHECKING

import pytest

from lenet.files.download import WebFile, WebFileError

if TYPE_CHECKING:
    from tests.lenet.conftest import Conduct, WebServer

CONTENT = bytes(range(256)) * 1024


def web_file(url: str, *, limit_bytes: int = len(CONTENT), timeout_seconds: float = 10.0) -> WebFile:
    return WebFile(url, limit_bytes=limit_bytes, timeout_seconds=timeout_seconds)


@pytest.mark.parametrize("conduct", ["whole", "without length"])
def test_whole_file_arrives(web_server: WebServer, conduct: Conduct) -> None:
    web_server.serve("/file.gz", CONTENT, conduct)
    file = web_file(f"{web_server.url}file.gz")
    assert file.received_bytes == 0
    assert file.fetch() == CONTENT
    assert file.received_bytes == len(CONTENT)


def test_gzip_file_arrives_as_it_is(web_server: WebServer) -> None:
    packed = gzip.compress(CONTENT)
    web_server.serve("/file.gz", packed)
    assert web_file(f"{web_server.url}file.gz").fetch() == packed


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "answered 404 Not Found"), (503, "answered 503 Service Unavailable")],
)
def test_refusal_is_told_with_its_status(web_server: WebServer, status: int, words: str) -> None:
    web_server.refuse("/file.gz", status)
    with pytest.raises(WebFileError, match=f"^{words}$"):
        web_file(f"{web_server.url}file.gz").fetch()


def test_connection_cut_half_way_is_told(web_server: WebServer) -> None:
    web_server.serve("/file.gz", CONTENT, "cut")
    file = web_file(f"{web_server.url}file.gz")
    with pytest.raises(WebFileError, match=r"^broke off in the middle of the file$"):
        file.fetch()
    assert 0 < file.received_bytes < len(CONTENT)


def test_server_that_never_answers_is_given_up(web_server: WebServer) -> None:
    web_server.serve("/file.gz", CONTENT, "silent")
    with pytest.raises(WebFileError, match=r"^did not answer in time$"):
        web_file(f"{web_server.url}file.gz", timeout_seconds=0.1).fetch()


def test_server_that_falls_silent_is_given_up(web_server: WebServer) -> None:
    web_server.serve("/file.gz", CONTENT, "silent in the middle")
    with pytest.raises(WebFileError, match=r"^broke off in the middle of the file$"):
        web_file(f"{web_server.url}file.gz", timeout_seconds=0.1).fetch()


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


@pytest.mark.parametrize("conduct", ["whole", "without length"])
def test_more_than_the_limit_is_not_taken(web_server: WebServer, conduct: Conduct) -> None:
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
    file = web_file(f"{web_server.url}file.gz")
    errors: list[Exception] = []

    def fetch() -> None:
        try:
            file.fetch()
        except WebFileError as error:
            errors.append(error)

    thread = threading.Thread(target=fetch)
    thread.start()
    assert web_server.reached.wait(timeout=60)
    file.abandon()
    web_server.wake.set()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert len(errors) == 1
