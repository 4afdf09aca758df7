"""Folders of pictures become datasets, whatever else lies in them."""

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from lenet.datasets.dataset import Dataset
from lenet.datasets.image_folder import PictureFolderError, read_picture_folder
from lenet.files.progress import Progress, finish
from lenet.image.ink import ink_from_image
from lenet.recognition.preprocessing import resize_to_32
from lenet.recognition.recognizer import Recognizer
from tests.helpers.steps import steps_of


def bar_picture(width: int) -> Image.Image:
    """Return dark ink on light paper: an upright bar."""
    image = Image.new("L", (60, 60), 250)
    ImageDraw.Draw(image).rectangle((20, 10, 20 + width, 50), fill=10)
    return image


def save(image: Image.Image, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return path


def test_every_picture_gets_the_label_of_its_folder_and_the_order_mixes_them(tmp_path: Path) -> None:
    for digit in range(10):
        for copy in range(3):
            save(bar_picture(3 + 2 * digit), tmp_path / str(digit) / f"{copy}.png")
    found, again = finish(read_picture_folder(tmp_path)), finish(read_picture_folder(tmp_path))
    labels = found.dataset.labels
    assert found.skipped == ()
    assert np.bincount(labels).tolist() == [3] * 10
    # A wider bar has more ink, so the ink tells which folder a picture comes from.
    inks = found.dataset.images.sum(axis=(1, 2), dtype=np.int64)
    by_label = [set(inks[labels == digit].tolist()) for digit in range(10)]
    assert all(len(own) == 1 for own in by_label)
    assert len(set.union(*by_label)) == 10
    assert len(set(labels[:15].tolist())) > 6
    np.testing.assert_array_equal(labels, again.dataset.labels)
    np.testing.assert_array_equal(found.dataset.images, again.dataset.images)


def test_pictures_come_as_the_recognizer_sees_them(tmp_path: Path, mnist_test: Dataset) -> None:
    picture = Image.fromarray(255 - mnist_test.images[7]).resize((90, 90))
    path = save(picture, tmp_path / "9" / "a.png")
    (image,) = finish(read_picture_folder(tmp_path)).dataset.images
    seen = Recognizer.load().read(Image.open(path)).picture
    np.testing.assert_array_equal(resize_to_32(image[None])[0], seen)


def test_broken_files_are_named_and_passed_over(tmp_path: Path) -> None:
    whole = save(bar_picture(4), tmp_path / "1" / "whole.png")
    content = whole.read_bytes()
    broken = {"empty.png": b"", "cut.png": content[: len(content) // 2], "text.png": b"this is no picture"}
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


def test_a_folder_without_digits_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "none").mkdir()
    (tmp_path / "empty" / "3").mkdir(parents=True)
    (tmp_path / "broken" / "3").mkdir(parents=True)
    (tmp_path / "broken" / "3" / "a.png").write_bytes(b"x")
    expected = {
        "missing": "there is no such file or folder",
        "file": "could not be opened",
        "none": "no sub-folders named 0 to 9",
        "empty": "no picture that can be read",
        "broken": "a.png",
        "nul\0": "no folder can have this name",
    }
    for name, words in expected.items():
        with pytest.raises(PictureFolderError, match=words):
            finish(read_picture_folder(tmp_path / name))


def test_hundreds_of_files_of_which_few_are_pictures_are_survived(tmp_path: Path) -> None:
    path = save(bar_picture(4).resize((12, 12)), tmp_path / "7" / "0.png")
    assert ink_from_image(Image.open(path)).any()
    content = path.read_bytes()
    for copy in range(1, 600):
        (tmp_path / "7" / f"{copy}.png").write_bytes(b"x" if copy % 20 else content)
    found = finish(read_picture_folder(tmp_path))
    assert len(found.dataset) == 30
    assert len(found.skipped) == 570
