"""MNIST in the forms in which other programs have it gives the same digits; a failed download is called that."""

import gzip
import pickle
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lenet.datasets.dataset import Dataset, load_pair
from lenet.datasets.idx import IdxError, read_labels
from lenet.datasets.mnist import MnistNotFoundError, find_mnist, load_mnist
from lenet.datasets.mnist_forms import MnistFormError
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.test_set import load_test_set
from lenet.files.progress import finish
from tests.helpers.command_line import few_digits, write_part

TRAIN, TEST = few_digits(60, 1), few_digits(20, 2)
Digits = tuple[NDArray[np.uint8], NDArray[np.uint8]]


def keras(folder: Path) -> None:
    """Write what keras.datasets.mnist downloads."""
    np.savez_compressed(
        folder / "mnist.npz", x_train=TRAIN[0], y_train=TRAIN[1], x_test=TEST[0], y_test=TEST[1]
    )


def three_tuples(folder: Path) -> None:
    """Write the pickle of the deep-learning tutorials: floats from 0 to 1, labels as int64."""
    packed = gzip.compress(tuples(protocol=2))
    (folder / "mnist.pkl.gz").write_bytes(packed)


def tuples(protocol: int) -> bytes:
    parts = ((TRAIN[0][:45], TRAIN[1][:45]), (TRAIN[0][45:], TRAIN[1][45:]), TEST)
    pairs = tuple(
        ((images.reshape(len(images), 784) / np.float32(256)).astype(np.float32), labels.astype(np.int64))
        for images, labels in parts
    )
    return pickle.dumps(pairs, protocol)


def table(path: Path, digits: Digits, *, head: bool = True) -> None:
    rows = ["label," + ",".join(f"pixel{number}" for number in range(784))] if head else []
    rows += [
        ",".join(map(str, [label, *image.ravel().tolist()]))
        for image, label in zip(digits[0], digits[1].tolist(), strict=True)
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def tables(folder: Path) -> None:
    """Write Kaggle's train.csv, and a table without a head beside it."""
    table(folder / "train.csv", TRAIN)
    table(folder / "mnist_test.csv", TEST, head=False)


def torchvision(folder: Path) -> None:
    raw = folder / "MNIST" / "raw"
    raw.mkdir(parents=True)
    write_part(raw, "train", TRAIN[0], TRAIN[1].tolist())
    write_part(raw, "t10k", TEST[0], TEST[1].tolist())


def png(folder: Path) -> None:
    """Write the folders of mnist_png."""
    for name, (images, labels) in {"training": TRAIN, "testing": TEST}.items():
        for number, (image, label) in enumerate(zip(images, labels.tolist(), strict=True)):
            place = folder / "mnist_png" / name / str(label)
            place.mkdir(parents=True, exist_ok=True)
            Image.fromarray(image).save(place / f"{number}.png")


def qmnist(folder: Path) -> None:
    for name, (images, labels) in {"train": TRAIN, "test": TEST}.items():
        pixels = struct.pack(">4I", 0x803, *images.shape) + images.tobytes()
        (folder / f"qmnist-{name}-images-idx3-ubyte.gz").write_bytes(gzip.compress(pixels))
        facts = np.zeros((len(labels), 8), ">i4")
        facts[:, 0], facts[:, 1:] = labels, 1000
        content = struct.pack(">3I", 0x0C02, *facts.shape) + facts.tobytes()
        (folder / f"qmnist-{name}-labels-idx2-int.gz").write_bytes(gzip.compress(content))


def renamed(folder: Path) -> None:
    """Write files packed twice, under the names with a dot."""
    torchvision(folder)
    for path in (folder / "MNIST" / "raw").iterdir():
        packed = gzip.compress(gzip.compress(path.read_bytes()))
        (folder / path.name.replace("-idx", ".idx")).write_bytes(packed)
        path.unlink()


def unpacked_by_name(folder: Path) -> None:
    """Write what an unpacked archive leaves where each file has a folder of its own."""
    torchvision(folder)
    for path in (folder / "MNIST" / "raw").iterdir():
        (folder / path.name).mkdir()
        path.rename(folder / path.name / path.name)


FORMS = (keras, three_tuples, tables, torchvision, png, qmnist, renamed, unpacked_by_name)


def same_digits(found: Dataset, digits: Digits) -> bool:
    """Tell whether the same digits are there, in whatever order."""
    images, labels = digits
    expected = sorted((label, image.tobytes()) for image, label in zip(images, labels.tolist(), strict=True))
    given = zip(found.images, found.labels.tolist(), strict=True)
    return sorted((label, image.tobytes()) for image, label in given) == expected


@pytest.mark.parametrize("write", FORMS)
def test_every_form_gives_the_same_digits(write: Callable[[Path], None], tmp_path: Path) -> None:
    write(tmp_path)
    assert find_mnist(tmp_path) is not None
    images, labels = load_mnist(tmp_path, "train"), load_mnist(tmp_path, "test")
    if write is three_tuples:
        # A 256th, as these files have it, is not exactly a 255th.
        assert np.abs(images.images.astype(int) - TRAIN[0]).max() <= 1
        assert np.array_equal(images.labels, TRAIN[1])
        assert np.array_equal(labels.labels, TEST[1])
        return
    assert same_digits(images, TRAIN)
    assert same_digits(labels, TEST)


@pytest.mark.parametrize("protocol", range(6))
def test_the_pickle_is_read_by_every_protocol_and_never_executed(protocol: int, tmp_path: Path) -> None:
    path = tmp_path / "digits"
    path.write_bytes(tuples(protocol))
    assert np.array_equal(load_mnist(path, "test").labels, TEST[1])
    path.write_bytes(b"cos\nsystem\n(S'touch harm'\ntR.")
    with pytest.raises(MnistFormError, match=r"is not MNIST, or damaged: it asks for 'os\.system'"):
        load_mnist(path, "test")


def test_a_file_can_be_named_itself(tmp_path: Path) -> None:
    keras(tmp_path)
    tables(tmp_path)
    assert same_digits(load_mnist(tmp_path / "mnist.npz", "train"), TRAIN)
    assert same_digits(load_mnist(tmp_path / "train.csv", "train"), TRAIN)
    with pytest.raises(MnistNotFoundError):
        load_mnist(tmp_path / "train.csv", "test")
    found = finish(load_test_set(Source(SourceKind.MNIST, (tmp_path / "train.csv",))))
    assert (found.name, len(found.dataset)) == ("train.csv", 60), "never called a test set"


WRONG: dict[str, tuple[Any, str]] = {
    "page.npz": (b"<!doctype html><html>", "the download failed: this is a web page; run “lenet download”"),
    "lost.csv": (b"404: Not Found", "the download failed: this is an error message of a web server; run"),
    "test.csv": (",".join(["0"] * 784).encode(), "it has no labels: Kaggle keeps those of its test.csv"),
    "other.csv": (b"1,2,3", "it should have 785 columns, a label and 784 pixels; found 3"),
    "words.csv": (b"hello, you", "it is a text, but no table of whole numbers"),
    "photo.npz": (b"\x89PNG\r\n\x1a\n", "is a PNG picture: name the folder that holds MNIST"),
    "two.pkl": (pickle.dumps((1, 2)), "it should have three pairs of pictures and labels"),
    "noise": (bytes([7, 250, 1, 254]), "is of an unknown kind: name the folder"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_not_mnist_is_named(name: str, tmp_path: Path) -> None:
    content, words = WRONG[name]
    for packed in (content, gzip.compress(content)):
        (tmp_path / name).write_bytes(packed)
        with pytest.raises(MnistFormError, match=words) as caught:
            load_mnist(tmp_path / name, "test" if "test" in name else "train")
        assert str(caught.value).endswith(".")


def test_a_web_page_in_the_place_of_mnists_own_file_is_called_that(tmp_path: Path) -> None:
    torchvision(tmp_path)
    labels = tmp_path / "MNIST" / "raw" / "train-labels-idx1-ubyte"
    for content in (b"<html><body>Sorry", b"\n\n<!DOCTYPE html>\n<html lang=en>"):
        labels.write_bytes(content)
        with pytest.raises(
            IdxError, match=r"the download failed: this is a web page; run “lenet download”\.$"
        ):
            load_mnist(tmp_path, "train")


def test_other_arrays_are_refused(tmp_path: Path) -> None:
    for arrays, words in (
        ({"x": TEST[0]}, "it should have the arrays x_test and y_test; found x"),
        ({"x_test": TEST[0][:, :9], "y_test": TEST[1]}, r"should be \[N, 28, 28\] or \[N, 784\]"),
        ({"x_test": TEST[0], "y_test": TEST[1] + 9}, "it should have 20 labels from 0 to 9"),
        ({"x_test": TEST[0] * 2.0, "y_test": TEST[1]}, "its pixels should be from 0 to 255"),
    ):
        np.savez(tmp_path / "mnist.npz", **arrays)
        with pytest.raises(MnistFormError, match=words):
            load_mnist(tmp_path, "test")


def test_damaged_qmnist_labels_are_refused(tmp_path: Path) -> None:
    for content in (
        struct.pack(">I", 0x0C02),
        struct.pack(">3I", 0x0C02, 2, 8),
        struct.pack(">3I", 0x0C02, 2**31, 2**31) + bytes(99),
    ):
        (tmp_path / "labels").write_bytes(content)
        with pytest.raises(IdxError, match="cut or damaged"):
            read_labels(tmp_path / "labels")


def test_files_packed_twice_are_read(tmp_path: Path) -> None:
    write_part(tmp_path, "few", TEST[0], TEST[1].tolist())
    paths = [tmp_path / f"few-{kind}" for kind in ("images-idx3-ubyte", "labels-idx1-ubyte")]
    for path in paths:
        path.write_bytes(gzip.compress(gzip.compress(path.read_bytes())))
    assert same_digits(load_pair(*paths), TEST)


def test_pictures_of_another_size_are_no_mnist(tmp_path: Path) -> None:
    for name in ("train", "test"):
        (tmp_path / name / "0").mkdir(parents=True)
        Image.new("L", (32, 32)).save(tmp_path / name / "0" / "a.png")
    with pytest.raises(
        MnistFormError, match="take such a folder as pictures of your own, with --data-source"
    ):
        load_mnist(tmp_path, "train")
