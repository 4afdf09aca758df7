"""Folders of pictures become datasets, whatever else lies in them."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from lenet.datasets.image_folder import read_picture_folder
from lenet.datasets.mnist import load_mnist
from lenet.files.progress import Progress, finish
from lenet.recognition.preprocessing import resize_to_32
from lenet.recognition.recognizer import Recognizer
from tests.attacks import Chapter
from tests.lenet.steps import steps_of


def bar_picture(width: int) -> Image.Image:
    """Return dark ink on light paper: an upright bar."""
    image = Image.new("L", (60, 60), 250)
    ImageDraw.Draw(image).rectangle((20, 10, 20 + width, 50), fill=10)
    return image


def save(image: Image.Image, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return path


def test_every_picture_gets_the_label_of_its_folder(tmp_path: Path) -> None:
    for digit in range(10):
        for copy in range(3):
            save(bar_picture(3 + 2 * digit), tmp_path / str(digit) / f"{copy}.png")
    found = finish(read_picture_folder(tmp_path))
    assert found.skipped == ()
    assert np.bincount(found.dataset.labels).tolist() == [3] * 10
    # A wider bar has more ink, so the ink tells which folder a picture comes from.
    inks = found.dataset.images.sum(axis=(1, 2), dtype=np.int64)
    by_label = [set(inks[found.dataset.labels == digit].tolist()) for digit in range(10)]
    assert all(len(own) == 1 for own in by_label)
    assert len(set.union(*by_label)) == 10


def test_pictures_come_as_the_recognizer_sees_them(tmp_path: Path, data_dir: Path) -> None:
    digits = load_mnist(data_dir, "test")
    path = save(Image.fromarray(255 - digits.images[7]).resize((90, 90)), tmp_path / "9" / "a.png")
    (image,) = finish(read_picture_folder(tmp_path)).dataset.images
    seen = Recognizer.load().read(Image.open(path)).picture
    np.testing.assert_array_equal(resize_to_32(image[None])[0], seen)


def test_the_order_mixes_the_digits_and_is_the_same_each_time(tmp_path: Path) -> None:
    for digit in range(10):
        for copy in range(20):
            save(bar_picture(digit + 1), tmp_path / str(digit) / f"{copy}.png")
    first, second = (
        finish(read_picture_folder(tmp_path)).dataset,
        finish(read_picture_folder(tmp_path)).dataset,
    )
    np.testing.assert_array_equal(first.labels, second.labels)
    np.testing.assert_array_equal(first.images, second.images)
    assert len(set(first.labels[:50].tolist())) == 10


@pytest.mark.attack(
    Chapter.INCOMING,
    "a folder of pictures, some of them broken",
    "the broken ones were named and passed over",
)
def test_broken_files_are_named_and_passed_over(tmp_path: Path) -> None:
    whole = save(bar_picture(4), tmp_path / "1" / "whole.png")
    content = whole.read_bytes()
    broken = {
        "empty.png": b"",
        "cut.png": content[: len(content) // 2],
        "text.png": b"this is no picture",
    }
    for name, damaged in broken.items():
        (tmp_path / "1" / name).write_bytes(damaged)
    save(Image.new("L", (40, 40), 255), tmp_path / "2" / "blank.png")
    found = finish(read_picture_folder(tmp_path))
    assert found.dataset.labels.tolist() == [1]
    assert [file.path.name for file in found.skipped] == ["cut.png", "empty.png", "text.png", "blank.png"]
    for file in found.skipped:
        assert file.path.name in file.sentence
        assert file.sentence.endswith(".")


def test_hidden_files_and_other_folders_are_no_pictures(tmp_path: Path) -> None:
    save(bar_picture(4), tmp_path / "1" / "by hand" / "a.png")
    save(bar_picture(4), tmp_path / "notes" / "a.png")
    save(bar_picture(4), tmp_path / "1" / ".trash" / "a.png")
    (tmp_path / "1" / ".DS_Store").write_bytes(b"x")
    (tmp_path / "readme.txt").write_text("x")
    found = finish(read_picture_folder(tmp_path))
    assert found.dataset.labels.tolist() == [1]
    assert found.skipped == ()


@pytest.mark.attack(
    Chapter.INCOMING,
    "a folder of pictures with pipes and links in circles",
    "they were named and passed over",
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_links_in_circles_are_survived(tmp_path: Path) -> None:
    picture = save(bar_picture(4), tmp_path / "1" / "a.png")
    os.mkfifo(tmp_path / "1" / "pipe.png")
    (tmp_path / "1" / "circle").symlink_to(tmp_path)
    (tmp_path / "1" / "link.png").symlink_to(picture)
    (tmp_path / "1" / "nowhere.png").symlink_to(tmp_path / "missing.png")
    (tmp_path / "1" / "itself.png").symlink_to(tmp_path / "1" / "itself.png")
    found = finish(read_picture_folder(tmp_path))
    assert found.dataset.labels.tolist() == [1, 1]
    assert {file.path.name for file in found.skipped} == {"pipe.png", "nowhere.png", "itself.png"}


@pytest.mark.attack(
    Chapter.INCOMING,
    "a folder of pictures with links into folders that may not be entered",
    "they were named and passed over",
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few people make links")
def test_what_may_not_be_entered_is_named_and_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret"
    picture = save(bar_picture(4), secret / "a.png")
    save(bar_picture(4), tmp_path / "digits" / "1" / "a.png")
    (tmp_path / "digits" / "1" / "link.png").symlink_to(picture)
    (tmp_path / "digits" / "2").symlink_to(tmp_path / "digits" / "2")
    (tmp_path / "digits" / "3").symlink_to(secret)
    stat, scandir = Path.stat, os.scandir

    # The tests may be run by root, whom no permission stops.
    def look(path: Path, **options: bool) -> os.stat_result:
        if secret in Path(os.path.realpath(path)).parents:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return stat(path, **options)

    def list_folder(path: str | Path) -> Iterator[os.DirEntry[str]]:
        if os.path.realpath(path) == str(secret):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(Path, "stat", look)
    monkeypatch.setattr(os, "scandir", list_folder)
    found = finish(read_picture_folder(tmp_path / "digits"))
    assert found.dataset.labels.tolist() == [1]
    told = {file.path.name: file.sentence for file in found.skipped}
    assert told.keys() == {"link.png", "2", "3"}
    assert "circle" in told["2"]
    for name in ("link.png", "3"):
        assert "access is denied" in told[name]


def test_there_is_a_step_for_every_file(tmp_path: Path) -> None:
    for copy in range(5):
        save(bar_picture(4), tmp_path / "1" / f"{copy}.png")
    steps, _ = steps_of(read_picture_folder(tmp_path))
    assert steps == [Progress(done, 5) for done in range(1, 6)]
