"""Tables of what was measured, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.recognition.conditions import Condition
from benchmarks.recognition.readings import NO_DIGIT, Readings
from benchmarks.recognition.window_proof import WindowProof
from benchmarks.timing import table
from lenet.evaluation.calibration import calibration_error
from lenet.evaluation.proportions import Difference, Share, paired_difference

Labelled = Sequence[tuple[str, Readings]]
"""Sets with their names."""


def percent(share: Share) -> str:
    """Return a share with its 95 % interval."""
    low, high = share.interval
    return f"{percent_of(share.value)} ({100 * low:.2f} to {100 * high:.2f})"


def percent_of(value: float) -> str:
    """Return a part of one as people write it."""
    return f"{100 * value:.2f} %"


def points(difference: Difference) -> str:
    """Return a difference in points of a hundred, with its 95 % interval."""
    value, low, high = (100 * part for part in (difference.value, difference.low, difference.high))
    return f"{value:+.2f} ({low:+.2f} to {high:+.2f})"


def by_group(readings: Readings, groups: NDArray[np.str_]) -> dict[str, Share]:
    """Return which share was read right of each group, such as a writer, in the order of their names."""
    return {str(group): Share.of(readings.is_right[groups == group]) for group in np.unique(groups)}


def conditions_table(read: Sequence[tuple[Condition, Readings]], writers: NDArray[np.str_]) -> str:
    """Return what was read right in each condition, and how that differs from the first."""
    header = (
        "drawn",
        "right (95 % interval)",
        "points more than plain (95 % interval)",
        "allowed",
        "refused",
        "wrong",
        "mean of writers",
        "worst writer",
    )
    plain = read[0][1]
    rows = []
    for condition, readings in read:
        shares = [share.value for share in by_group(readings, writers).values()]
        difference = points(paired_difference(plain.is_right, readings.is_right))
        rows.append(
            (
                condition.name,
                percent(Share.of(readings.is_right)),
                "" if readings is plain else difference,
                "" if condition.allowed is None else f"{-100 * condition.allowed:+.1f}",
                percent_of(Share.of(readings.is_refused).value),
                percent_of(Share.of(readings.is_wrong).value),
                percent_of(float(np.mean(shares))),
                percent_of(min(shares)),
            )
        )
    return table(header, rows)


def digits_table(plain: Readings, mixed: Readings) -> str:
    """Return what was read right of each digit, plain and at random, and for what it was taken else."""
    rows = []
    for digit in range(10):
        here = [readings[readings.labels == digit] for readings in (plain, mixed)]
        rows.append((str(digit), *(percent(Share.of(part.is_right)) for part in here), _mistakes(here[1])))
    return table(("digit", "plain", "all at random", "then read as"), rows)


def _mistakes(readings: Readings) -> str:
    """Return for what digits were taken that were not read right, most often first."""
    wrong = readings.guesses[readings.is_wrong]
    counts = [(int(np.count_nonzero(wrong == digit)), str(digit)) for digit in range(10)]
    counts.append((int(np.count_nonzero(readings.is_refused)), "refused"))
    return ", ".join(f"{name} ({count})" for count, name in sorted(counts, reverse=True) if count)


def source_of(writer: str) -> str:
    """Return the collection that a writer is of: the letters that the name begins with."""
    return "pendigits" if writer.startswith("tra") else f"UNIPEN {writer[:3]}"


def sources_table(plain: Readings, mixed: Readings, writers: NDArray[np.str_]) -> str:
    """Return what was read right of each collection's writers, plain and at random."""
    header = (
        "source",
        "writers",
        "digits",
        "plain",
        "refused",
        "mean of writers",
        "worst writer",
        "all at random",
    )
    sources = np.array([source_of(writer) for writer in writers])
    rows = []
    for source in np.unique(sources).tolist():
        here = sources == source
        shares = by_group(plain[here], writers[here])
        worst = min(shares, key=lambda writer: shares[writer].value)
        rows.append(
            (
                source,
                str(len(shares)),
                f"{np.count_nonzero(here):,}",
                percent(Share.of(plain.is_right[here])),
                percent_of(Share.of(plain.is_refused[here]).value),
                percent_of(float(np.mean([share.value for share in shares.values()]))),
                f"{worst}: {percent_of(shares[worst].value)}",
                percent(Share.of(mixed.is_right[here])),
            )
        )
    return table(header, rows)


def letters_table(letters: Readings, characters: NDArray[np.str_]) -> str:
    """Return how many of each letter were refused, and as what the rest passed."""
    groups = [(str(letter), letters[characters == letter]) for letter in np.unique(characters)]
    return refused_table(
        [*sorted(groups, key=lambda group: Share.of(group[1].is_refused).value), ("all", letters)]
    )


def refused_table(groups: Labelled) -> str:
    """Return which share of each group of things that are no digit was refused, and as what the rest passed."""
    header = ("drawn", "refused (95 % interval)", "number", "read as")
    rows = [
        (name, percent(Share.of(readings.is_refused)), f"{len(readings):,}", _passed(readings))
        for name, readings in groups
    ]
    return table(header, rows)


def _passed(readings: Readings) -> str:
    given = readings.guesses[~readings.is_refused]
    counts = sorted(((int(np.count_nonzero(given == digit)), digit) for digit in range(10)), reverse=True)
    return ", ".join(f"{digit} ({count})" for count, digit in counts if count)


def pictures_table(kinds: Labelled) -> str:
    """Return what was read right of each kind of pictures."""
    header = ("pictures", "right (95 % interval)", "refused", "wrong", "number")
    rows = [
        (
            name,
            percent(Share.of(readings.is_right)),
            percent_of(Share.of(readings.is_refused).value),
            percent_of(Share.of(readings.is_wrong).value),
            f"{len(readings):,}",
        )
        for name, readings in kinds
    ]
    return table(header, rows)


def calibration_of(readings: Readings) -> float:
    """Return the expected calibration error of the guesses, refused or not; of no digit, of those given."""
    counted = readings[(readings.labels != NO_DIGIT) | ~readings.is_refused]
    return calibration_error(counted.confidence, counted.guessed_right)


def calibration_table(sets: Labelled) -> str:
    """Return how far the confidence of each set is off."""
    header = ("read", "mean confidence", "guessed right", "expected calibration error")
    rows = []
    for name, readings in sets:
        counted = readings[(readings.labels != NO_DIGIT) | ~readings.is_refused]
        rows.append(
            (
                name,
                percent_of(float(np.mean(counted.confidence))),
                percent_of(Share.of(counted.guessed_right).value),
                f"{100 * calibration_of(readings):.2f} points",
            )
        )
    return table(header, rows)


def proof_table(proof: WindowProof) -> str:
    """Return what came of the sample that was drawn in the window."""
    rows = [
        (name, f"{share.count} of {share.total}")
        for name, share in (
            ("the strokes in the window are those measured without it", proof.same_strokes),
            ("the network sees the same pixels, bit for bit", proof.same_pictures),
            ("the window names the digit", proof.right),
        )
    ]
    return table((f"drawn by mouse on a canvas of {proof.side} pixels", "digits"), rows)
