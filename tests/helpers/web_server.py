"""A web server on this computer that behaves as badly as a test says."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal

import pytest

Conduct = Literal[
    "whole",
    "without length",
    "cut",
    "cut without length",
    "silent",
    "silent in the middle",
    "says gzip encoding",
]
"""What the server does when it is asked for a file."""


@dataclass
class WebServer:
    """What is served, and what was asked for."""

    url: str
    answers: dict[str, int | tuple[bytes, Conduct]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    wake: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)

    def serve(self, path: str, content: bytes, conduct: Conduct = "whole") -> None:
        self.answers[path] = (content, conduct)

    def refuse(self, path: str, status: int) -> None:
        self.answers[path] = status


class _Handler(BaseHTTPRequestHandler):
    """One request; the connection is closed after it."""

    site: WebServer

    def do_GET(self) -> None:
        self.site.asked.append(self.path)
        answer = self.site.answers.get(self.path, 404)
        if isinstance(answer, int):
            self.send_error(answer)
            return
        content, conduct = answer
        if conduct == "silent":
            self.site.reached.set()
            self.site.wake.wait()
            return
        half = content[: len(content) // 2]
        self.send_response(200)
        if conduct not in ("without length", "cut without length"):
            self.send_header("Content-Length", str(len(content)))
        if conduct == "says gzip encoding":
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if conduct in ("cut", "cut without length"):
            self.wfile.write(half)
        elif conduct == "silent in the middle":
            self.wfile.write(half)
            self.site.reached.set()
            self.site.wake.wait()
        else:
            self.wfile.write(content)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing on standard error."""


class _Server(ThreadingHTTPServer):
    """Waits for its answers when it is closed, and keeps what went wrong with them."""

    daemon_threads = False

    def __init__(self, handler: type[_Handler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.errors: list[BaseException | None] = []

    def handle_error(self, *_arguments: object) -> None:
        error = sys.exception()
        if not isinstance(error, ConnectionError):  # a client may hang up
            self.errors.append(error)


@pytest.fixture
def web_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[WebServer]:
    """Serve nothing yet; every thread of the server and of its clients is gone after the test."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    before = set(threading.enumerate())

    class Handler(_Handler):
        pass

    with _Server(Handler) as server:
        site = WebServer(f"http://127.0.0.1:{server.server_port}/")
        Handler.site = site
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield site
        site.wake.set()
        server.shutdown()
        thread.join()
    assert server.errors == []
    for left in set(threading.enumerate()) - before:
        left.join(timeout=60)
        assert not left.is_alive(), f"{left.name} outlived its server"
