"""``lenet download`` says where MNIST is, or in one sentence why it is nowhere."""

from __future__ import annotations

import _thread
import gzip
import hashlib
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lenet.datasets.mnist import MNIST_FILES, MnistFile
from lenet.datasets.mnist_download import download_mnist
from tests.helpers.command_line import run

if TYPE_CHECKING:
    from tests.helpers.web_server import WebServer

PACKED = {file.name: gzip.compress(file.name.encode() * 1000) for file in MNIST_FILES}
FILES = tuple(
    MnistFile(
        name=name,
        sha256=hashlib.sha256(gzip.decompress(packed)).hexdigest(),
        content_bytes=len(gzip.decompress(packed)),
        download_bytes=len(packed),
    )
    for name, packed in PACKED.items()
)


@pytest.fixture
def mirror(web_server: WebServer, monkeypatch: pytest.MonkeyPatch) -> WebServer:
    """Serve small files in MNIST's place from a server on this computer."""
    # The progress bar's watchman would outlive the server, whose threads must all be gone.
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)
    small = partial(download_mnist, mirrors=[web_server.url], files=FILES)
    monkeypatch.setattr("lenet.cli.download.download_mnist", small)
    for name, packed in PACKED.items():
        web_server.serve(f"/{name}.gz", packed)
    return web_server


def content_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


WHOLE = {f"{name}.gz": packed for name, packed in PACKED.items()}


def test_the_folder_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path, mirror: WebServer) -> None:
    folder = tmp_path / "new"
    outcome = run(capsys, "download", "--data", folder)
    assert (outcome.code, outcome.out, outcome.err) == (0, f"MNIST is in {folder}.\n", "")
    assert content_of(folder) == WHOLE


def test_machines_get_json_and_the_users_folder_is_the_default(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, mirror: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.datasets.mnist_download.data_folder", lambda: tmp_path / "user")
    outcome = run(capsys, "download", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.result == {"folder": str(tmp_path / "user" / "mnist")}
    assert content_of(tmp_path / "user" / "mnist") == WHOLE


def test_what_is_there_is_not_asked_for_again(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, mirror: WebServer
) -> None:
    for _ in range(2):
        assert run(capsys, "download", "--data", tmp_path / "mnist").code == 0
    assert len(mirror.asked) == 4


def test_a_refusal_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, mirror: WebServer
) -> None:
    mirror.refuse("/t10k-labels-idx1-ubyte.gz", 404)
    outcome = run(capsys, "download", "--data", tmp_path / "mnist", "--json")
    assert outcome.code == 1
    assert "404" in outcome.sentence
    assert "t10k-labels-idx1-ubyte.gz" not in content_of(tmp_path / "mnist")


def test_a_folder_that_cannot_be_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, mirror: WebServer
) -> None:
    (tmp_path / "file").touch()
    outcome = run(capsys, "download", "--data", tmp_path / "file")
    assert outcome.code == 1
    assert str(tmp_path / "file") in outcome.sentence


def test_ctrl_c_stops_a_silent_download_and_leaves_nothing_half_done(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, mirror: WebServer
) -> None:
    mirror.serve("/t10k-images-idx3-ubyte.gz", PACKED["t10k-images-idx3-ubyte"], "silent in the middle")

    def press_ctrl_c() -> None:
        mirror.reached.wait()
        _thread.interrupt_main()

    pressing = threading.Thread(target=press_ctrl_c)
    pressing.start()
    outcome = run(capsys, "download", "--data", tmp_path / "mnist")
    pressing.join()
    assert outcome.code == 1
    assert outcome.sentence == "stopped."
    found = content_of(tmp_path / "mnist")
    assert found == {name: packed for name, packed in WHOLE.items() if name.startswith("train-")}
