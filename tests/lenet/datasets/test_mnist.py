"""MNIST is found where it may lie, in the stated order, and read in pairs that belong together."""

import gzip
import struct
import subprocess
import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.dataset import Dataset
from lenet.datasets.idx import IdxError
from lenet.datasets.mnist import MNIST_FILES, MnistNotFoundError, find_file, find_mnist, load_mnist
from lenet.files.errors import shown_path

NOWHERE = Path("nowhere")


def images_content(count: int, side: int = 28, ink: int = 0) -> bytes:
    return struct.pack(">4I", 2051, count, side, side) + bytes([ink]) * count * side * side


def labels_content(count: int) -> bytes:
    return struct.pack(">2I", 2049, count) + bytes(index % 10 for index in range(count))


def fill(folder: Path, ink: int = 0) -> Path:
    """Write a tiny MNIST whose pixels all have one value."""
    folder.mkdir(parents=True)
    for file in MNIST_FILES:
        content = images_content(3, ink=ink) if "images" in file.name else labels_content(3)
        (folder / f"{file.name}.gz").write_bytes(gzip.compress(content))
    return folder


def test_explicit_folder_or_its_mnist_folder_is_found_and_nothing_else(tmp_path: Path) -> None:
    inner = fill(tmp_path / "data" / "mnist")
    find = partial(find_mnist, environment={"LENET_DATA": str(inner)}, user_folder=inner)
    assert find(inner) == inner
    assert find(tmp_path / "data") == inner
    assert find(tmp_path) is None
    assert find(tmp_path / "missing") is None


def test_environment_comes_before_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = fill(tmp_path / "named" / "mnist")
    user = fill(tmp_path / "user" / "mnist")
    for variable, folder, found in (
        (str(tmp_path / "named"), tmp_path / "user", named),
        (str(named), user, named),
        ("", user, user),
        (str(tmp_path), user, user),
    ):
        assert find_mnist(environment={"LENET_DATA": variable}, user_folder=folder) == found
    assert find_mnist(environment={}, user_folder=tmp_path / "user") == user
    assert find_mnist(environment={}, user_folder=tmp_path) is None
    # This process's environment is the default.
    monkeypatch.setenv("LENET_DATA", str(named))
    assert find_mnist(user_folder=NOWHERE) == named


def test_empty_name_of_a_data_folder_does_not_mean_the_current_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path / "mnist")
    monkeypatch.chdir(tmp_path)
    assert find_mnist(environment={"LENET_DATA": ""}, user_folder=NOWHERE) is None


def test_every_spelling_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "train-images-idx3-ubyte").mkdir()
    assert find_file(tmp_path, "train-images-idx3-ubyte") is None, "a folder is not that file"
    (tmp_path / "train-images-idx3-ubyte").rmdir()
    for middle in ("-idx3", ".idx3"):
        for ending in ("", ".gz"):
            path = tmp_path / f"train-images{middle}-ubyte{ending}"
            path.touch()
            assert find_file(tmp_path, "train-images-idx3-ubyte") == path
            path.unlink()


def test_all_four_files_must_be_there(tmp_path: Path) -> None:
    for file in MNIST_FILES:
        folder = fill(tmp_path / f"without {file.name}")
        (folder / f"{file.name}.gz").unlink()
        assert find_mnist(folder) is None


def test_folder_that_may_not_be_entered_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = fill(tmp_path / "user")
    is_file = Path.is_file

    def guarded(path: Path) -> bool:
        if "locked" in path.parts:
            raise PermissionError(13, "Permission denied")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", guarded)
    assert find_mnist(environment={"LENET_DATA": str(tmp_path / "locked")}, user_folder=user) == user


def test_parts_are_read_from_the_place_that_is_found(tmp_path: Path) -> None:
    fill(tmp_path / "named" / "mnist", ink=1)
    fill(tmp_path / "user" / "mnist", ink=2)
    environment = {"LENET_DATA": str(tmp_path / "named")}
    for part in ("train", "test"):
        explicit = load_mnist(tmp_path / "user", part, environment=environment, user_folder=NOWHERE)
        usual = load_mnist(None, part, environment=environment, user_folder=tmp_path / "user")
        assert explicit.images.shape == (3, 28, 28)
        assert np.unique(explicit.images).tolist() == [2]
        assert np.unique(usual.images).tolist() == [1]
        assert usual.labels.tolist() == [0, 1, 2]
        assert len(usual) == 3


def test_a_variable_that_names_no_folder_with_mnist_is_told(tmp_path: Path) -> None:
    named = tmp_path / "away"
    with pytest.raises(MnistNotFoundError) as caught:
        load_mnist(None, "test", environment={"LENET_DATA": str(named)}, user_folder=NOWHERE)
    assert "LENET_DATA" in str(caught.value)
    assert shown_path(named) in str(caught.value)
    with pytest.raises(MnistNotFoundError) as caught:
        load_mnist(None, "test", environment={}, user_folder=NOWHERE)
    assert "LENET_DATA" not in str(caught.value)


def test_one_part_needs_only_its_two_files(tmp_path: Path) -> None:
    (tmp_path / "t10k-images.idx3-ubyte").write_bytes(images_content(2))
    (tmp_path / "t10k-labels.idx1-ubyte").write_bytes(labels_content(2))
    assert len(load_mnist(tmp_path, "test")) == 2
    with pytest.raises(MnistNotFoundError, match="train-images-idx3-ubyte and train-labels-idx1-ubyte"):
        load_mnist(tmp_path, "train")


def test_missing_mnist_is_one_sentence_that_says_where_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MnistNotFoundError) as caught:
        load_mnist(tmp_path, "test", environment={}, user_folder=NOWHERE)
    assert str(caught.value).startswith("MNIST's files t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte")
    assert f"are not in {shown_path(tmp_path)}: download them" in str(caught.value)
    with pytest.raises(FileNotFoundError, match="not in the usual places"):
        load_mnist(None, "test", environment={}, user_folder=tmp_path)


def test_files_that_do_not_fit_or_are_damaged_are_refused(tmp_path: Path) -> None:
    for number, (name, content, words) in enumerate(
        (
            ("t10k-labels-idx1-ubyte.gz", labels_content(4), "3 images and 4 labels"),
            ("t10k-images-idx3-ubyte.gz", images_content(3, side=32), "32 × 32 pixels, not of 28 × 28"),
            ("t10k-images-idx3-ubyte.gz", b"", "is empty"),
        )
    ):
        folder = fill(tmp_path / str(number))
        (folder / name).write_bytes(content)
        with pytest.raises(IdxError, match=words):
            load_mnist(folder, "test")


def test_dataset_refuses_other_types() -> None:
    images, labels = np.zeros((2, 28, 28), dtype=np.uint8), np.zeros(2, dtype=np.uint8)
    with pytest.raises(ValueError, match="float32"):
        Dataset(images=images.astype(np.float32), labels=labels)
    with pytest.raises(ValueError, match="int64"):
        Dataset(images=images, labels=labels.astype(np.int64))


def test_subset_keeps_each_digit_with_its_label_in_the_asked_order() -> None:
    images = np.repeat(np.arange(5, dtype=np.uint8), 784).reshape(5, 28, 28)
    dataset = Dataset(images=images, labels=np.arange(5, dtype=np.uint8))
    subset = dataset.subset(np.array([4, 0, 2]))
    assert subset.labels.tolist() == [4, 0, 2]
    assert subset.images[:, 9, 9].tolist() == [4, 0, 2]
    assert not np.shares_memory(subset.images, images)


def test_importing_loads_nothing_that_only_a_download_needs() -> None:
    program = (
        "import sys, lenet.datasets.mnist, lenet.datasets.mnist_download; "
        "sys.exit(str(sorted({'pooch', 'requests', 'urllib3', 'PySide6'} & set(sys.modules))))"
    )
    root = Path(__file__).resolve().parents[3]
    finished = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )
    assert finished.stderr.strip() == "[]"


def test_true_mnist_has_its_known_first_digits_and_sizes(mnist_train: Dataset, mnist_test: Dataset) -> None:
    assert (len(mnist_train), len(mnist_test)) == (60_000, 10_000)
    assert mnist_train.labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert mnist_test.labels[:10].tolist() == [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]
    # The mean and deviation of the training set that the field standardizes with.
    counts = np.bincount(mnist_train.images.ravel(), minlength=256) / mnist_train.images.size
    levels = np.arange(256) / 255
    assert counts @ levels == pytest.approx(0.1307, abs=5e-5)
    assert np.sqrt(counts @ levels**2 - (counts @ levels) ** 2) == pytest.approx(0.3081, abs=5e-5)
