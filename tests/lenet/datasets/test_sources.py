"""Sources are found again from what a checkpoint keeps, and give the same digits in the same order."""

import struct
from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.dataset import Dataset
from lenet.datasets.digit_collection import DigitCollection, dataset_of
from lenet.datasets.sources import Source, SourceError, SourceKind, load_sources, settings_of, sources_of
from lenet.datasets.synthetic import built_in_digits
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.files.progress import finish
from lenet.nn.metadata import PlainValue, checked_meta
from lenet.synthesis.handwriting import write_digits
from tests.helpers.command_line import few_digits, write_few, write_part, write_pictures
from tests.helpers.steps import steps_of

LABELS = np.arange(20) % 10


def mine(folder: Path) -> Source:
    """Keep twenty drawings."""
    drawings = write_digits(LABELS, np.random.default_rng(0))
    collection = DigitCollection(folder / "mine.jsonl")
    collection.add(map(LabelledDrawing, LABELS.tolist(), drawings))
    return Source(SourceKind.MINE, (collection.path,))


def pictures(folder: Path) -> Source:
    return Source(SourceKind.FOLDER, (write_pictures(folder / "pictures", 12),))


def idx(folder: Path) -> Source:
    images, labels = few_digits(15, 4)
    write_part(folder / "idx", "some", images, labels.tolist())
    names = ("some-images-idx3-ubyte", "some-labels-idx1-ubyte")
    return Source(SourceKind.IDX, tuple(folder / "idx" / name for name in names))


def mnist(folder: Path) -> Source:
    return Source(SourceKind.MNIST, (write_few(folder / "mnist"),))


def built_in(_folder: Path) -> Source:
    return Source(SourceKind.BUILT_IN, count=30, seed=7)


def multiset(dataset: Dataset) -> list[tuple[int, bytes]]:
    pairs = zip(dataset.labels.tolist(), dataset.images, strict=True)
    return sorted((label, image.tobytes()) for label, image in pairs)


def test_a_source_is_found_again_and_gives_the_same_digits(tmp_path: Path) -> None:
    for make in (mine, pictures, idx, mnist, built_in):
        source = make(tmp_path)
        again = sources_of(checked_meta(settings_of("some digits", [source])))
        assert again == (source,)
        first, second = finish(load_sources([source])), finish(load_sources(again))
        np.testing.assert_array_equal(first.dataset.labels, second.dataset.labels)
        np.testing.assert_array_equal(first.dataset.images, second.dataset.images)
        assert len(first.dataset) > 10


def test_relative_paths_are_kept_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plain = Source(SourceKind.FOLDER, (Path("pictures"),)).to_plain()
    assert Source.from_plain(plain).paths == (tmp_path / "pictures",)


def test_files_and_built_in_digits_come_as_they_are(tmp_path: Path) -> None:
    found = finish(load_sources([idx(tmp_path)])).dataset
    images, labels = few_digits(15, 4)
    np.testing.assert_array_equal(found.images, images)
    np.testing.assert_array_equal(found.labels, labels)
    written = finish(load_sources([Source(SourceKind.BUILT_IN, count=40, seed=9)])).dataset
    np.testing.assert_array_equal(
        written.images, finish(built_in_digits(40, np.random.default_rng(9))).images
    )


def test_several_sources_are_mixed(tmp_path: Path) -> None:
    both = finish(load_sources([idx(tmp_path), mine(tmp_path)])).dataset
    images, labels = few_digits(15, 4)
    content = DigitCollection(tmp_path / "mine.jsonl").read()
    drawn = finish(dataset_of([entry.digit for entry in content.entries]))
    expected = Dataset(np.concatenate((images, drawn.images)), np.concatenate((labels, drawn.labels)))
    assert multiset(both) == multiset(expected)
    assert both.labels.tolist() != expected.labels.tolist()


def test_own_digits_are_mixed_and_known_among_others(tmp_path: Path) -> None:
    labels = finish(load_sources([mine(tmp_path)])).dataset.labels
    assert sorted(labels.tolist()) == sorted(LABELS.tolist())
    assert labels.tolist() != LABELS.tolist()
    found = finish(load_sources([Source(SourceKind.MINE, (tmp_path / "mine.jsonl",)), mnist(tmp_path)]))
    content = DigitCollection(tmp_path / "mine.jsonl").read()
    assert found.mine is not None
    assert multiset(found.mine) == multiset(finish(dataset_of([entry.digit for entry in content.entries])))
    assert finish(load_sources([mnist(tmp_path)])).mine is None


def test_some_of_mnist_are_drawn_by_chance_and_each_once(tmp_path: Path) -> None:
    paths = mnist(tmp_path).paths
    everything = multiset(finish(load_sources([Source(SourceKind.MNIST, paths)])).dataset)
    sources = [Source(SourceKind.MNIST, paths, 10, seed) for seed in (0, 0, 1)]
    some = [multiset(finish(load_sources([source])).dataset) for source in sources]
    assert some[0] == some[1] != some[2]
    for drawn in some:
        assert len(drawn) == len(set(drawn)) == 10
        assert set(drawn) < set(everything)


def test_what_was_passed_over_is_told(tmp_path: Path) -> None:
    folder, own = pictures(tmp_path), mine(tmp_path)
    with own.paths[0].open("ab") as file:
        file.write(b"broken\n")
    first, second = finish(load_sources([folder, own])).skipped
    assert "broken.png" in first
    assert "mine.jsonl" in second


def test_loading_has_the_steps_of_its_sources(tmp_path: Path) -> None:
    built_in, folder, own = Source(SourceKind.BUILT_IN, count=300), pictures(tmp_path), mine(tmp_path)
    alone = [len(steps_of(load_sources([source]))[0]) for source in (built_in, folder, own)]
    assert min(alone) > 0
    assert len(steps_of(load_sources([built_in, folder, own]))[0]) == sum(alone)


def test_files_that_do_not_belong_together_are_refused(tmp_path: Path) -> None:
    source = idx(tmp_path)
    few = write_few(tmp_path / "few")
    wrong = Source(SourceKind.IDX, (source.paths[0], few / "train-labels-idx1-ubyte"))
    with pytest.raises(ValueError, match="do not belong together"):
        finish(load_sources([wrong]))


def test_what_does_not_fit_is_told_on_one_line(tmp_path: Path) -> None:
    images, labels = tmp_path / "a\nb", tmp_path / "c\x1b[2J\nd"
    for side, count, told in (
        (32, 5, "images of 32 × 32 pixels, not of 28 × 28"),
        (28, 4, "5 images and 4 labels"),
    ):
        images.write_bytes(struct.pack(">4I", 2051, 5, side, side) + bytes(5 * side**2))
        labels.write_bytes(struct.pack(">2I", 2049, count) + bytes(count))
        with pytest.raises(ValueError, match=told) as caught:
            finish(load_sources([Source(SourceKind.IDX, (images, labels))]))
        assert str(caught.value).isprintable()
        assert str(caught.value).endswith(".")


def test_what_is_no_source_is_refused() -> None:
    plain = Source(SourceKind.FOLDER, (Path("a"),)).to_plain()
    wrong: dict[str, list[PlainValue]] = {
        "kind": ["letters", 5],
        "paths": ["a", [5], [], ["a", "b"]],
        "count": [-1, 10**12],
        "seed": ["x"],
    }
    for field, values in wrong.items():
        for value in values:
            with pytest.raises(SourceError, match="begin a new one"):
                Source.from_plain({**plain, field: value})


def test_settings_without_sources_are_refused() -> None:
    wrong: list[dict[str, PlainValue]] = [{}, {"sources": []}, {"sources": "mnist"}, {"sources": [1]}]
    strokes = Source(SourceKind.STROKES, (Path("pen.jsonl"),), count=2)
    wrong.append(settings_of("pen.jsonl", [strokes]))
    for settings in wrong:
        with pytest.raises(SourceError):
            sources_of(settings)


def test_a_source_whose_name_is_no_text_can_be_named_in_a_file_of_parameters() -> None:
    for kind in (SourceKind.FOLDER, SourceKind.IDX):
        meta = {"trained_on": Source(kind, (Path("no text \udcff"), Path("labels"))).name}
        assert checked_meta(meta) == {"trained_on": "no text \N{REPLACEMENT CHARACTER}"}
