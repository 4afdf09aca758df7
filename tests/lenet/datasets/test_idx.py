"""IDX files are read whole or refused in one sentence."""

import gzip
import hashlib
import struct
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.idx import IdxError, read_images, read_labels

Reader = Callable[[Path], np.ndarray]

PICTURES = np.arange(2 * 3 * 5, dtype=np.uint8).reshape(2, 3, 5)
IMAGES = struct.pack(">4I", 2051, 2, 3, 5) + PICTURES.tobytes()
LABELS = struct.pack(">2I", 2049, 4) + bytes([7, 0, 9, 1])


def refusal(reader: Reader, path: Path) -> str:
    """Return the sentence with which a file is refused, after checking that it is one sentence."""
    with pytest.raises(IdxError) as caught:
        reader(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert ". " not in sentence
    assert "\n" not in sentence
    assert ": " in sentence, "what is wrong, then what to do"
    return sentence


def written(folder: Path, content: bytes, name: str = "file") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


PACKERS: tuple[Callable[[bytes], bytes], ...] = (bytes, gzip.compress)


def test_content_tells_whether_a_file_is_gzipped_whatever_its_name(tmp_path: Path) -> None:
    for pack in PACKERS:
        for name in ("train-images-idx3-ubyte", "plain.gz", "Цифры и 数字 #1?.idx", "-rf"):
            images = read_images(written(tmp_path, pack(IMAGES), name))
            assert images.dtype == np.uint8
            np.testing.assert_array_equal(images, PICTURES)
            labels = read_labels(written(tmp_path, pack(LABELS), name))
            assert labels.dtype == np.uint8
            assert labels.tolist() == [7, 0, 9, 1]
            assert not any(array.flags.writeable for array in (images, labels))


def test_a_file_cut_anywhere_or_longer_is_refused(tmp_path: Path) -> None:
    reader: Reader
    for reader, content in ((read_images, IMAGES), (read_labels, LABELS)):
        for pack in PACKERS:
            packed = pack(content)
            for length in range(len(packed)):
                sentence = refusal(reader, written(tmp_path, packed[:length]))
                assert any(word in sentence for word in ("cut", "empty", "begins with"))
            assert "cut or damaged" in refusal(reader, written(tmp_path, pack(content + b"\0")))
        assert "cut or damaged" in refusal(reader, written(tmp_path, gzip.compress(content) + b"more"))


def test_damaged_gzip_file_is_never_read_as_something_else(tmp_path: Path) -> None:
    packed = gzip.compress(IMAGES)
    refused = 0
    for position in range(len(packed)):
        damaged = bytearray(packed)
        damaged[position] ^= 0x55
        path = written(tmp_path, bytes(damaged))
        try:
            images = read_images(path)
        except IdxError:
            refused += 1
        else:
            np.testing.assert_array_equal(images, PICTURES)
    assert refused > len(IMAGES)


def test_other_kind_and_foreign_files_are_named(tmp_path: Path) -> None:
    assert "holds labels, not images" in refusal(read_images, written(tmp_path, LABELS))
    assert "holds images, not labels" in refusal(read_labels, written(tmp_path, IMAGES))
    assert "is a PNG picture: choose an IDX file of images" in refusal(
        read_images, written(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(99))
    )
    assert "00 00 0d 03" in refusal(read_images, written(tmp_path, struct.pack(">4I", 0x0D03, 1, 1, 1)))
    assert "is empty" in refusal(read_labels, written(tmp_path, b""))
    assert "nothing packed" in refusal(read_labels, written(tmp_path, gzip.compress(b"")))


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    assert "There is no file" in refusal(read_images, tmp_path / "missing")
    assert "There is no file" in refusal(read_images, tmp_path / "nul\0byte")
    assert "is a folder" in refusal(read_labels, tmp_path)


def test_label_that_is_no_digit_is_named_with_its_position(tmp_path: Path) -> None:
    content = struct.pack(">2I", 2049, 3) + bytes([9, 10, 11])
    assert "the label 10 at position 1" in refusal(read_labels, written(tmp_path, content))


def test_file_of_nothing_is_refused(tmp_path: Path) -> None:
    for shape in ((0, 28, 28), (1, 0, 28), (1, 28, 0), (2**32 - 1, 0, 0)):
        content = struct.pack(">4I", 2051, *shape)
        assert " × ".join(map(str, shape)) in refusal(read_images, written(tmp_path, content))


def test_neither_an_announced_size_nor_a_bomb_costs_memory(tmp_path: Path) -> None:
    contents = {}
    for shape in ((2**32 - 1, 2**32 - 1, 2**32 - 1), (2**20, 32, 32), (1000, 100, 100)):
        for pack in PACKERS:
            contents[pack(struct.pack(">4I", 2051, *shape) + bytes(784))] = "announces"
    contents[gzip.compress(struct.pack(">4I", 2051, 1, 28, 28) + bytes(50 * 2**20))] = "more follow"
    for content, words in contents.items():
        path = written(tmp_path, content)
        tracemalloc.start()
        sentence = refusal(read_images, path)
        _, peak_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert words in sentence
        assert peak_bytes < 2**20


def test_best_packed_honest_file_is_not_taken_for_a_bomb(tmp_path: Path) -> None:
    blank = gzip.compress(struct.pack(">4I", 2051, 20_000, 28, 28) + bytes(20_000 * 784), compresslevel=9)
    images = read_images(written(tmp_path, blank))
    assert images.shape == (20_000, 28, 28)
    assert not images.any()


def test_true_test_images_are_read_as_they_are(data_dir: Path) -> None:
    images = read_images(data_dir / "mnist" / "t10k-images-idx3-ubyte.gz")
    labels = read_labels(data_dir / "mnist" / "t10k-labels-idx1-ubyte.gz")
    digest = hashlib.sha256(struct.pack(">4I", 2051, *images.shape) + images.tobytes()).hexdigest()
    assert digest == "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"
    # Counted by: zcat … | tail -c +9 | od -An -v -tu1 -w1 | sort | uniq -c
    assert np.bincount(labels).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
