"""A download leaves genuine files or none, whatever the mirrors do.

The files are tiny stand-ins with their own hashes; the true ones are checked where they are at hand.
"""

import gzip
import hashlib
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.mnist import MNIST_FILES, MnistFile
from lenet.datasets.mnist_download import MIRRORS, DownloadError, download_mnist, is_genuine
from lenet.files.errors import shown_path
from lenet.files.lock import FileLock
from lenet.files.progress import finish
from tests.helpers.steps import steps_of
from tests.helpers.web_server import Conduct, WebServer

CONTENTS = {
    "train-images-idx3-ubyte": np.random.default_rng(1).bytes(3000),
    "train-labels-idx1-ubyte": bytes(60),
    "t10k-images-idx3-ubyte": np.random.default_rng(2).bytes(500_000),
    "t10k-labels-idx1-ubyte": bytes(range(10)),
}
PACKED = {name: gzip.compress(content) for name, content in CONTENTS.items()}
FILES = tuple(
    MnistFile(
        name,
        sha256=hashlib.sha256(content).hexdigest(),
        content_bytes=len(content),
        download_bytes=len(PACKED[name]),
    )
    for name, content in CONTENTS.items()
)
FIRST, _, BIG, _ = CONTENTS


def serve_all(server: WebServer, mirror: str) -> str:
    """Serve the four files below a folder, and return the mirror's address."""
    for name, packed in PACKED.items():
        server.serve(f"/{mirror}/{name}.gz", packed)
    return f"{server.url}{mirror}/"


def unpacked(folder: Path) -> dict[str, bytes]:
    """Return everything that lies in a folder; all of it must be gzip files."""
    return {path.name: gzip.decompress(path.read_bytes()) for path in folder.iterdir()}


GENUINE = {f"{name}.gz": content for name, content in CONTENTS.items()}


def test_four_genuine_files_are_downloaded(web_server: WebServer, tmp_path: Path) -> None:
    mirror = serve_all(web_server, "good")
    folder = tmp_path / "new" / "Данные 1"
    assert finish(download_mnist(folder, mirrors=[mirror], files=FILES)) == folder
    assert unpacked(folder) == GENUINE
    assert (folder / f"{BIG}.gz").read_bytes() == PACKED[BIG]


def test_progress_never_falls_and_ends_with_everything(web_server: WebServer, tmp_path: Path) -> None:
    mirror = serve_all(web_server, "good")
    steps, _ = steps_of(download_mnist(tmp_path, mirrors=[mirror], files=FILES))
    done = [step.done for step in steps]
    all_bytes = sum(map(len, PACKED.values()))
    assert {step.total for step in steps} == {all_bytes}
    assert done == sorted(done)
    assert done[0] == 0
    assert done[-1] == all_bytes


def test_progress_counts_the_bytes_of_the_file_under_way(web_server: WebServer, tmp_path: Path) -> None:
    web_server.serve(f"/{BIG}.gz", PACKED[BIG], "silent in the middle")
    expected = len(PACKED[BIG]) // 2
    big = [file for file in FILES if file.name == BIG]
    steps = download_mnist(tmp_path, mirrors=[web_server.url], files=big)
    reached = next(step for step in steps if step.done >= expected - 2**13)
    assert reached.done <= expected
    assert reached.total == len(PACKED[BIG])
    steps.close()


def test_other_ways_of_sending_the_files_do_no_harm(web_server: WebServer, tmp_path: Path) -> None:
    conducts: tuple[Conduct, ...] = ("without length", "says gzip encoding")
    for conduct in conducts:
        for name, packed in PACKED.items():
            web_server.serve(f"/{name}.gz", packed, conduct)
        finish(download_mnist(tmp_path / conduct, mirrors=[web_server.url], files=FILES))
        assert unpacked(tmp_path / conduct) == GENUINE


SOMETHING_ELSE = "sent something else than MNIST's file"
BROKE_OFF = "broke off in the middle of the file"
BAD_MIRRORS: dict[str, tuple[str, int | tuple[bytes, Conduct]]] = {
    "404": ("answered 404 Not Found", 404),
    "503": ("answered 503 Service Unavailable", 503),
    "wrong": (SOMETHING_ELSE, (b"<html>Please log in</html>", "whole")),
    "wrong gzip": (SOMETHING_ELSE, (gzip.compress(bytes(3000)), "whole")),
    "cut": (BROKE_OFF, (PACKED[FIRST], "cut")),
    "cut without length": (SOMETHING_ELSE, (PACKED[FIRST], "cut without length")),
    "too long": ("sent more than the ", (PACKED[FIRST] + bytes(2000), "whole")),
    "bomb": (SOMETHING_ELSE, (gzip.compress(bytes(10**6)), "whole")),
    "silent": ("did not answer in time", (PACKED[FIRST], "silent")),
    "silent half way": (BROKE_OFF, (PACKED[FIRST], "silent in the middle")),
}


def test_bad_mirrors_are_named_and_leave_what_was_there(web_server: WebServer, tmp_path: Path) -> None:
    host = web_server.url.split("/")[2]
    (tmp_path / f"{FIRST}.gz").write_bytes(b"what the user had")
    for name, (words, answer) in BAD_MIRRORS.items():
        timeout_seconds = 0.5 if "silent" in name else 60.0
        web_server.answers[f"/bad/{FIRST}.gz"] = answer
        with pytest.raises(DownloadError) as caught:
            finish(
                download_mnist(
                    tmp_path, mirrors=[f"{web_server.url}bad/"], files=FILES, timeout_seconds=timeout_seconds
                )
            )
        sentence = str(caught.value)
        # On a slow machine, who falls silent half way may not have begun yet.
        if name != "silent half way" or "did not answer in time" not in sentence:
            assert sentence.startswith(f"{FIRST}.gz could not be downloaded ({host} {words}")
        assert "): check the connection" in sentence
        assert sentence.endswith(f"into {shown_path(tmp_path)}.")
        assert [path.name for path in tmp_path.iterdir()] == [f"{FIRST}.gz"]
        assert (tmp_path / f"{FIRST}.gz").read_bytes() == b"what the user had"


def test_bad_mirrors_are_followed_by_the_next(web_server: WebServer, tmp_path: Path) -> None:
    mirrors = []
    for place, (_, answer) in enumerate(list(BAD_MIRRORS.values())[:8]):
        mirrors.append(serve_all(web_server, str(place)))
        web_server.answers[f"/{place}/{FIRST}.gz"] = answer
    finish(download_mnist(tmp_path, mirrors=[*mirrors, serve_all(web_server, "good")], files=FILES))
    assert unpacked(tmp_path) == GENUINE
    assert web_server.asked[:9] == [f"/{place}/{FIRST}.gz" for place in (*range(8), "good")]


def test_genuine_files_are_kept_and_not_asked_for_again(web_server: WebServer, tmp_path: Path) -> None:
    (tmp_path / FIRST).write_bytes(CONTENTS[FIRST])
    (tmp_path / f"{BIG.replace('-idx', '.idx')}.gz").write_bytes(
        gzip.compress(CONTENTS[BIG], compresslevel=1)
    )
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    steps, _ = steps_of(download_mnist(tmp_path, mirrors=[serve_all(web_server, "good")], files=FILES))
    assert web_server.asked == [
        f"/good/{name}.gz" for name in ("train-labels-idx1-ubyte", "t10k-labels-idx1-ubyte")
    ]
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert steps[-1].done == sum(map(len, PACKED.values()))
    finish(download_mnist(tmp_path, mirrors=[], files=FILES))


def test_files_in_the_mnist_folder_below_are_completed_there(web_server: WebServer, tmp_path: Path) -> None:
    inner = tmp_path / "mnist"
    inner.mkdir()
    (inner / FIRST).write_bytes(CONTENTS[FIRST])
    assert finish(download_mnist(tmp_path, mirrors=[serve_all(web_server, "good")], files=FILES)) == inner
    assert len(web_server.asked) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["mnist"]


def test_bad_file_is_replaced(web_server: WebServer, tmp_path: Path) -> None:
    mirror = serve_all(web_server, "good")
    finish(download_mnist(tmp_path, mirrors=[mirror], files=FILES))
    for name in (f"{FIRST}.gz", FIRST):
        for content in (b"", b"damaged", PACKED[FIRST][:-9], CONTENTS[FIRST] + b"more"):
            (tmp_path / f"{FIRST}.gz").unlink()
            (tmp_path / name).write_bytes(content)
            finish(download_mnist(tmp_path, mirrors=[mirror], files=FILES))
            assert gzip.decompress((tmp_path / f"{FIRST}.gz").read_bytes()) == CONTENTS[FIRST]
            web_server.asked.clear()
            finish(download_mnist(tmp_path, mirrors=[], files=FILES))
            assert web_server.asked == []


@pytest.mark.parametrize("conduct", ["silent", "silent in the middle"])
def test_cancelling_does_not_wait_for_a_silent_server(
    web_server: WebServer, tmp_path: Path, conduct: Conduct
) -> None:
    mirror = serve_all(web_server, "good")
    web_server.serve(f"/good/{BIG}.gz", PACKED[BIG], conduct)
    steps = download_mnist(tmp_path, mirrors=[mirror], files=FILES)
    while not web_server.reached.is_set():
        next(steps)
    steps.close()
    assert not web_server.wake.is_set(), "the server is still silent, so the download did not wait for it"
    assert any(thread.name == "download" for thread in threading.enumerate())
    complete = {
        f"{name}.gz": CONTENTS[name] for name in ("train-images-idx3-ubyte", "train-labels-idx1-ubyte")
    }
    assert unpacked(tmp_path) == complete


def test_cancelling_at_once_asks_no_mirror(web_server: WebServer, tmp_path: Path) -> None:
    steps = download_mnist(tmp_path, mirrors=[web_server.url], files=FILES)
    next(steps)
    steps.close()
    assert web_server.asked == []
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_abandons_the_file_under_way(web_server: WebServer, tmp_path: Path) -> None:
    web_server.serve(f"/{FIRST}.gz", PACKED[FIRST], "silent in the middle")
    steps = download_mnist(tmp_path, mirrors=[web_server.url], files=FILES)
    while not web_server.reached.is_set():
        next(steps)
    with pytest.raises(KeyboardInterrupt):
        steps.throw(KeyboardInterrupt)
    assert list(tmp_path.iterdir()) == []


def test_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "mnist").touch()
    with pytest.raises(
        DownloadError, match=r"could not be stored in '.*mnist': it is a file; name a folder\.$"
    ):
        finish(download_mnist(tmp_path / "mnist", mirrors=[], files=FILES))


def test_two_processes_at_once_both_end_with_genuine_files(web_server: WebServer, tmp_path: Path) -> None:
    mirror = serve_all(web_server, "good")
    program = (
        "import sys; from pathlib import Path; from lenet.datasets.mnist import MnistFile; "
        "from lenet.datasets.mnist_download import download_mnist; "
        "from lenet.files.progress import finish; "
        f"finish(download_mnist(Path(sys.argv[1]), mirrors=[sys.argv[2]], files={FILES!r}))"
    )
    root = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-W", "error", "-c", program, str(tmp_path), mirror]
    processes = [subprocess.Popen(command, cwd=root) for _ in range(2)]
    assert [process.wait(timeout=60) for process in processes] == [0, 0]
    assert unpacked(tmp_path) == GENUINE
    assert sorted(web_server.asked) == sorted(f"/good/{name}.gz" for name in CONTENTS), "each only once"


def test_waiting_for_another_download_can_be_cancelled(web_server: WebServer, tmp_path: Path) -> None:
    other = FileLock(tmp_path / ".download.lock")
    other.acquire()
    steps = download_mnist(tmp_path, mirrors=[web_server.url], files=FILES)
    assert [next(steps).done for _ in range(3)] == [0, 0, 0]
    steps.close()
    assert web_server.asked == []
    other.release()


def test_true_files_are_genuine_and_not_one_another(data_dir: Path) -> None:
    assert all(mirror.startswith("https://") and mirror.endswith("/") for mirror in MIRRORS)
    for file in MNIST_FILES:
        with (data_dir / "mnist" / f"{file.name}.gz").open("rb") as stream:
            assert is_genuine(stream, file)
            stream.seek(0)
            assert len(gzip.decompress(stream.read())) == file.content_bytes
    with (data_dir / "mnist" / f"{MNIST_FILES[1].name}.gz").open("rb") as stream:
        assert not is_genuine(stream, MNIST_FILES[3])
