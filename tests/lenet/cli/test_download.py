"""``lenet download`` says where MNIST is, or in one sentence why it is nowhere."""

import gzip
import hashlib
from functools import partial
from pathlib import Path

import pytest

from lenet.datasets.mnist import MNIST_FILES, MnistFile
from lenet.datasets.mnist_download import download_mnist
from tests.helpers.command_line import Run
from tests.helpers.web_server import WebServer

CONTENTS = {file.name: file.name.encode() * 1000 for file in MNIST_FILES}
PACKED = {name: gzip.compress(content) for name, content in CONTENTS.items()}
FILES = tuple(
    MnistFile(
        name,
        hashlib.sha256(content).hexdigest(),
        content_bytes=len(content),
        download_bytes=len(PACKED[name]),
    )
    for name, content in CONTENTS.items()
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


def test_the_folder_is_told(run: Run, tmp_path: Path, mirror: WebServer) -> None:
    folder = tmp_path / "new"
    outcome = run("download", "--data", folder)
    assert (outcome.code, outcome.out, outcome.err) == (0, f"MNIST is in {folder}.\n", "")
    assert content_of(folder) == WHOLE


def test_machines_get_json_and_the_users_folder_is_the_default(
    run: Run, tmp_path: Path, mirror: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.datasets.mnist_download.data_folder", lambda: tmp_path / "user")
    outcome = run("download", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.result == {"folder": str(tmp_path / "user" / "mnist")}
    assert content_of(tmp_path / "user" / "mnist") == WHOLE


def test_a_refusal_is_one_sentence(run: Run, tmp_path: Path, mirror: WebServer) -> None:
    mirror.refuse("/t10k-labels-idx1-ubyte.gz", 404)
    outcome = run("download", "--data", tmp_path / "mnist", "--json")
    assert outcome.code == 1
    assert "404" in outcome.sentence
    assert "t10k-labels-idx1-ubyte.gz" not in content_of(tmp_path / "mnist")
    (tmp_path / "file").touch()
    outcome = run("download", "--data", tmp_path / "file")
    assert outcome.code == 1
    assert str(tmp_path / "file") in outcome.sentence


def test_ctrl_c_stops_a_silent_download_and_leaves_nothing_half_done(
    run: Run, tmp_path: Path, mirror: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror.serve("/t10k-images-idx3-ubyte.gz", PACKED["t10k-images-idx3-ubyte"], "silent in the middle")

    def press_ctrl_c(*_arguments: object) -> None:
        if mirror.reached.is_set():
            raise KeyboardInterrupt

    monkeypatch.setattr("tqdm.tqdm.update", press_ctrl_c)
    outcome = run("download", "--data", tmp_path / "mnist")
    assert outcome.code == 1
    assert outcome.sentence == "stopped."
    found = content_of(tmp_path / "mnist")
    assert found == {name: packed for name, packed in WHOLE.items() if name.startswith("train-")}
