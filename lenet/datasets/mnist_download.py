"""MNIST is downloaded file by file, from the first mirror that sends the genuine content.

A file is checked in memory and only then put in place, so no cut or wrong one is ever left behind. A second
program that downloads into the same folder waits, and finds there what the first has downloaded.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from lenet.datasets.idx import decompressed
from lenet.datasets.mnist import MNIST_FILES, MnistFile, find_file, folder_and_mnist
from lenet.files.download import POLL_SECONDS, WebFile, WebFileError, in_thread
from lenet.files.errors import reason, shown_path
from lenet.files.folders import data_folder
from lenet.files.lock import FileLock
from lenet.files.progress import Progress, Steps, map_steps
from lenet.files.reading import GZIP_MAGIC
from lenet.files.writing import atomic_write
from lenet.language.text import tr

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)

_CHUNK_BYTES = 2**16

_GZIP_MARGIN_BYTES = 2**10  # what gzip adds to a file that cannot be made smaller, and more


class DownloadError(OSError):
    """MNIST could not be downloaded; the message says in one sentence why, and what to do."""


def download_mnist(
    folder: Path | None = None,
    *,
    mirrors: Sequence[str] = MIRRORS,
    files: Sequence[MnistFile] = MNIST_FILES,
    timeout_seconds: float = 15.0,
) -> Steps[Path]:
    """Put MNIST's files into a folder; those that are there and genuine are kept.

    There are some twenty steps a second, even while a mirror is silent; they count the bytes of all files.

    Parameters
    ----------
    folder
        Where to put them; if it holds none of them but its ``mnist/`` does, there. None means the
        ``mnist/`` of the user's data folder.
    mirrors
        Addresses of folders, each ending in a slash, in the order to be tried for each file.
    files
        What to download.
    timeout_seconds
        How long a mirror may be silent before the next one is tried.

    Returns
    -------
    Path
        The folder that holds the files now. If the generator is closed before, those that are complete stay.

    Raises
    ------
    DownloadError
        If no mirror gave a file, or if it could not be stored.
    """
    target = _target(folder, files)
    done_bytes, all_bytes = 0, sum(file.download_bytes for file in files)
    with _storing(target):
        target.mkdir(parents=True, exist_ok=True)
    for file in files:
        yield from map_steps(
            partial(_progress, done_bytes, all_bytes), _provide(file, target, mirrors, timeout_seconds)
        )
        done_bytes += file.download_bytes
        yield Progress(done_bytes, all_bytes)
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


def _progress(done_bytes: int, all_bytes: int, received_bytes: int) -> Progress:
    return Progress(done_bytes + received_bytes, all_bytes)


def _target(folder: Path | None, files: Sequence[MnistFile]) -> Path:
    """Return the folder to fill: the one that holds files already, if there is one."""
    if folder is None:
        return data_folder() / "mnist"
    for place in folder_and_mnist(folder):
        if any(find_file(place, file.name) for file in files):
            return place
    return folder


def _provide(
    file: MnistFile, target: Path, mirrors: Sequence[str], timeout_seconds: float
) -> Generator[int, None, None]:
    """Put one file into a folder, unless it is there, and yield how much of it has arrived."""
    if (yield from _is_there(target, file)):
        return
    lock = FileLock(target / ".download.lock")
    with _storing(target):
        while not lock.acquire(wait_seconds=POLL_SECONDS):
            yield 0
    try:
        # The program that held the lock may have downloaded it.
        if not (yield from _is_there(target, file)):
            content = yield from _fetch_from_any(mirrors, file, target, timeout_seconds)
            _store(content, target / f"{file.name}.gz")
    finally:
        lock.release()


@contextmanager
def _storing(folder: Path) -> Iterator[None]:
    """Turn what the operating system says against a folder into a `DownloadError`."""
    try:
        yield
    except OSError as error:
        is_no_folder = isinstance(error, FileExistsError)
        why = tr("it is a file; name a folder") if is_no_folder else reason(error)
        raise DownloadError(
            tr("MNIST could not be stored in {folder}: {why}.", folder=shown_path(folder), why=why)
        ) from error


def _is_there(target: Path, file: MnistFile) -> Generator[int, None, bool]:
    """Return whether the folder has a genuine copy already."""
    path = find_file(target, file.name)
    if path is None:
        return False

    def check() -> bool:
        with _storing(target), path.open("rb") as stream:
            return is_genuine(stream, file)

    return (yield from in_thread(check, lambda: 0))


def _fetch_from_any(
    mirrors: Sequence[str], file: MnistFile, target: Path, timeout_seconds: float
) -> Generator[int, None, bytes]:
    """Return a file from the first mirror that sends the genuine content."""
    failures = []
    for mirror in mirrors:
        web_file = WebFile(
            f"{mirror}{file.name}.gz",
            limit_bytes=file.content_bytes + _GZIP_MARGIN_BYTES,
            timeout_seconds=timeout_seconds,
        )
        try:
            return (yield from _fetch(web_file, file))
        except WebFileError as error:
            failures.append(f"{urlsplit(mirror).netloc} {error}")
    raise DownloadError(
        tr(
            "{name}.gz could not be downloaded ({failures}): check the connection to the internet and "
            "try again, or copy the four files of MNIST into {target}.",
            name=file.name,
            failures="; ".join(failures),
            target=shown_path(target),
        )
    )


def _fetch(web_file: WebFile, file: MnistFile) -> Generator[int, None, bytes]:
    """Return what the web has, if it is genuine."""

    def fetch() -> bytes:
        content = web_file.fetch()
        if not is_genuine(io.BytesIO(content), file):
            raise WebFileError(tr("sent something else than MNIST's file"))
        return content

    try:
        return (yield from in_thread(fetch, lambda: min(web_file.received_bytes, file.download_bytes)))
    finally:
        web_file.abandon()


def _store(content: bytes, path: Path) -> None:
    """Put a file in place in one step, gzipped as its name says."""
    packed = content if content.startswith(GZIP_MAGIC) else gzip.compress(content, mtime=0)

    def write(stream: BinaryIO) -> None:
        stream.write(packed)

    with _storing(path.parent):
        atomic_write(path, write)
