"""A web file is fetched into memory by pooch, with a limit, and can be abandoned from another thread.

What goes wrong is said in words that follow the server's name: "answered 404 Not Found".
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING, TypeVar

from lenet.language.text import tr

if TYPE_CHECKING:
    import requests


_CHUNK_BYTES = 2**13


class WebFileError(Exception):
    """A file could not be fetched; the message says what the server did, to follow its name."""


class WebFile:
    """One file of the web, by its http or https address, and as much of it as has arrived.

    No more than ``limit_bytes`` is taken, and the server may be silent for ``timeout_seconds``.
    """

    def __init__(self, url: str, *, limit_bytes: int, timeout_seconds: float) -> None:
        self._url = url
        self._limit_bytes = limit_bytes
        self._timeout_seconds = timeout_seconds
        self._content = bytearray()
        self._abandoned = threading.Event()
        self._response: requests.Response | None = None

    @property
    def received_bytes(self) -> int:
        """How much has arrived."""
        return len(self._content)

    def fetch(self) -> bytes:
        """Return the whole content; call it once.

        Raises
        ------
        WebFileError
            If the server cannot be reached, refuses, falls silent, breaks off, or sends more than the
            limit, or if the file was abandoned.
        """
        # Heavy, and needed by those only who download.
        import pooch

        download = pooch.HTTPDownloader(
            chunk_size=_CHUNK_BYTES,
            timeout=self._timeout_seconds,
            headers={"Accept-Encoding": "identity"},
            hooks={"response": self._keep_response},
        )
        try:
            download(self._url, self, None)
        except (OSError, ValueError) as error:
            raise WebFileError(self._reason(error)) from error
        finally:
            # Pooch leaves the connection open when something fails.
            if self._response is not None:
                self._response.close()
        return bytes(self._content)

    def abandon(self) -> None:
        """Make `fetch` end at the next bytes that arrive, or else with its timeout."""
        self._abandoned.set()

    def write(self, chunk: bytes) -> None:
        """Take the next bytes, from pooch, to which this is the file that it writes."""
        if self._abandoned.is_set():
            raise WebFileError(tr("was abandoned"))
        if len(self._content) + len(chunk) > self._limit_bytes:
            raise WebFileError(
                tr(
                    "sent more than the {limit_bytes} bytes that were expected at most",
                    limit_bytes=self._limit_bytes,
                )
            )
        self._content += chunk

    def flush(self) -> None:
        """Do nothing: memory has nothing to flush."""

    def _keep_response(self, response: requests.Response, **_options: object) -> None:
        """Remember the latest answer, to close its connection."""
        self._response = response

    def _reason(self, error: Exception) -> str:
        """Return what the server did."""
        import requests

        if isinstance(error, requests.HTTPError) and error.response is not None:
            return tr(
                "answered {status} {reason}", status=error.response.status_code, reason=error.response.reason
            )
        if isinstance(error, requests.exceptions.SSLError):
            return tr("has a certificate that this computer does not trust")
        if self._response is not None and isinstance(error, requests.RequestException):
            return tr("broke off in the middle of the file")
        if isinstance(error, requests.Timeout):
            return tr("did not answer in time")
        if isinstance(error, requests.ConnectionError):
            return tr("could not be reached")
        return tr("could not be understood: {error}", error=error)


POLL_SECONDS = 0.05
"""Time between two steps."""

Step = TypeVar("Step")
Result = TypeVar("Result")


def in_thread(work: Callable[[], Result], step: Callable[[], Step]) -> Generator[Step, None, Result]:
    """Do work in another thread, once, and return its result, or raise here what it raises.

    ``step`` is called in the caller's thread, before the work and every 0.05 s until it is done; what it returns is
    yielded. When this generator is closed, the work is left to itself, so it must end some time and change nothing that
    others see.
    """
    outcome: Future[Result] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            outcome.set_exception(error)

    yield step()
    threading.Thread(target=run, name="download", daemon=True).start()
    while wait([outcome], timeout=POLL_SECONDS).not_done:
        yield step()
    return outcome.result()
