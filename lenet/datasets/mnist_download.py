"""MNIST is downloaded file by file, from the first mirror that sends the genuine content.

A file is checked in memory and only then put in place, so no cut or wrong one is ever left behind. Who comes
second to a folder waits, and finds there what the first has downloaded.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from lenet.datasets.idx import decompressed
from lenet.datasets.mnist import MNIST_FILES, MnistFile, find_file, folder_and_mnist
from lenet.files.download import WebFile, WebFileError, run_watched
from lenet.files.errors import reason, shown_path
from lenet.files.folders import data_folder
from lenet.files.lock import POLL_SECONDS, FileLock
from lenet.files.reading import GZIP_MAGIC
from lenet.files.writing import atomic_write

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)


_CHUNK_BYTES = 2**16


_GZIP_MARGIN_BYTES = 2**10  # what gzip adds to a file that cannot be made smaller, and more


class DownloadError(OSError):
    """MNIST could not be downloaded; the message says in one sentence why, and what to do."""


class DownloadCancelled(Exception):  # noqa: N818 - what the user wished for is no error
    """The download was stopped because the caller asked for it; files that are complete stay."""


def download_mnist(
    folder: Path | None = None,
    *,
    mirrors: Sequence[str] = MIRRORS,
    files: Sequence[MnistFile] = MNIST_FILES,
    progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
    timeout_seconds: float = 15.0,
) -> Path:
    """Put MNIST's files into a folder; those that are there and genuine are kept.

    Both callables are called in the caller's thread, some twenty times a second, even while a
    mirror is silent.

    Parameters
    ----------
    folder
        Where to put them; if it holds none of them but its ``mnist/`` does, there. None means the
        ``mnist/`` of the user's data folder.
    mirrors
        Addresses of folders, each ending in a slash, in the order to be tried for each file.
    files
        What to download.
    progress
        Told how many bytes are done and how many there are in all, over all files.
    should_stop
        Asked whether to give up.
    timeout_seconds
        How long a mirror may be silent before the next one is tried.

    Returns
    -------
    Path
        The folder that holds the files now.

    Raises
    ------
    DownloadCancelled
        Soon after `should_stop` said yes.
    DownloadError
        If no mirror gave a file, or if it could not be stored.
    """
    target = _target(folder, files)
    watch = _Watch(progress, should_stop, all_bytes=sum(file.download_bytes for file in files))
    with _storing(target):
        target.mkdir(parents=True, exist_ok=True)
    for file in files:
        if not _is_there(target, file, watch):
            with _alone_in(target, watch):
                # Whoever was waited for may have brought it.
                if not _is_there(target, file, watch):
                    content = _fetch_from_any(mirrors, file, target, watch, timeout_seconds)
                    _store(content, target / f"{file.name}.gz")
        watch = watch.after(file)
        watch.look_up()
    return target


def is_genuine(stream: BinaryIO, file: MnistFile) -> bool:
    """Return whether a seekable stream, gzipped or not, has the content of one of MNIST's files."""
    digest = hashlib.sha256()
    remaining_bytes = file.content_bytes + 1
    try:
        content = decompressed(stream)
        while chunk := content.read(min(_CHUNK_BYTES, remaining_bytes)):
            digest.update(chunk)
            remaining_bytes -= len(chunk)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        return False
    return digest.hexdigest() == file.sha256


@dataclass(frozen=True)
class _Watch:
    """Whom to tell how far the download is, and whom to ask whether it shall go on.

    Attributes
    ----------
    progress, should_stop
        As in `download_mnist`.
    all_bytes
        Size of all files.
    done_bytes
        Size of the files that are complete.
    """

    progress: Callable[[int, int], None] | None
    should_stop: Callable[[], bool] | None
    all_bytes: int
    done_bytes: int = 0

    def after(self, file: MnistFile) -> _Watch:
        """Return the same, with one file more complete."""
        done_bytes = self.done_bytes + file.download_bytes
        return _Watch(self.progress, self.should_stop, self.all_bytes, done_bytes)

    def look_up(self, received_bytes: int = 0) -> None:
        """Ask and tell; with as many bytes received of the file under way."""
        if self.should_stop is not None and self.should_stop():
            raise DownloadCancelled("The download of MNIST was cancelled.")
        if self.progress is not None:
            self.progress(self.done_bytes + received_bytes, self.all_bytes)


def _target(folder: Path | None, files: Sequence[MnistFile]) -> Path:
    """Return the folder to fill: the one that holds files already, if there is one."""
    if folder is None:
        return data_folder() / "mnist"
    for place in folder_and_mnist(folder):
        if any(find_file(place, file.name) for file in files):
            return place
    return folder


@contextmanager
def _alone_in(folder: Path, watch: _Watch) -> Iterator[None]:
    """Wait until nobody else downloads into a folder, and keep others waiting."""
    lock = FileLock(folder / ".download.lock")
    with ExitStack() as stack:
        with _storing(folder):
            while not lock.acquire():
                watch.look_up()
                time.sleep(POLL_SECONDS)
            stack.callback(lock.release)
        yield


@contextmanager
def _storing(folder: Path) -> Iterator[None]:
    """Turn what the operating system says against a folder into a `DownloadError`."""
    try:
        yield
    except OSError as error:
        is_no_folder = isinstance(error, FileExistsError)
        why = "it is a file; name a folder" if is_no_folder else reason(error)
        raise DownloadError(f"MNIST could not be stored in {shown_path(folder)}: {why}.") from error


def _is_there(target: Path, file: MnistFile, watch: _Watch) -> bool:
    """Return whether the folder has a genuine copy already."""
    path = find_file(target, file.name)
    if path is None:
        return False

    def check() -> bool:
        with _storing(target), path.open("rb") as stream:
            return is_genuine(stream, file)

    return run_watched(check, watch.look_up)


def _fetch_from_any(
    mirrors: Sequence[str], file: MnistFile, target: Path, watch: _Watch, timeout_seconds: float
) -> bytes:
    """Return a file from the first mirror that sends the genuine content."""
    failures = []
    for mirror in mirrors:
        web_file = WebFile(
            f"{mirror}{file.name}.gz",
            limit_bytes=file.content_bytes + _GZIP_MARGIN_BYTES,
            timeout_seconds=timeout_seconds,
        )
        try:
            return _fetch(web_file, file, watch)
        except WebFileError as error:
            failures.append(f"{urlsplit(mirror).netloc} {error}")
    raise DownloadError(
        f"{file.name}.gz could not be downloaded ({'; '.join(failures)}): check the connection to the "
        f"internet and try again, or copy the four files of MNIST into {shown_path(target)}."
    )


def _fetch(web_file: WebFile, file: MnistFile, watch: _Watch) -> bytes:
    """Return what the web has if it is genuine, unless the watch says stop."""

    def fetch() -> bytes:
        content = web_file.fetch()
        if not is_genuine(io.BytesIO(content), file):
            raise WebFileError("sent something else than MNIST's file")
        return content

    def look_up() -> None:
        watch.look_up(min(web_file.received_bytes, file.download_bytes))

    try:
        return run_watched(fetch, look_up)
    finally:
        web_file.abandon()


def _store(content: bytes, path: Path) -> None:
    """Put a file in place in one step, gzipped as its name says."""
    packed = content if content.startswith(GZIP_MAGIC) else gzip.compress(content, mtime=0)

    def write(stream: BinaryIO) -> None:
        stream.write(packed)

    with _storing(path.parent):
        atomic_write(path, write)
