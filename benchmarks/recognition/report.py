"""The report: goals beside figures, then every table, and the sheets of what was read wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.recognition.contact_sheet import Cell, cells_of, save_sheet
from benchmarks.recognition.goals import Goal, goals_table
from benchmarks.recognition.line_widths import Making
from benchmarks.recognition.measurement import Measurement
from benchmarks.recognition.number_pages import pages_table
from benchmarks.recognition.numbers import joined, numbers_table
from benchmarks.recognition.readings import Readings
from benchmarks.recognition.tables import (
    calibration_of,
    calibration_table,
    conditions_table,
    digits_table,
    letters_table,
    percent,
    pictures_table,
    proof_table,
    refused_table,
    source_of,
    sources_table,
)
from lenet.evaluation.proportions import Share, paired_difference

LEGEND = "Below each: what it is, and after the colon what was read; where that was refused, the guess in brackets."


@dataclass(frozen=True)
class Sheet:
    """A contact sheet that was saved.

    Attributes
    ----------
    title
        What it shows.
    path
        Where it is.
    """

    title: str
    path: Path


def report(measured: Measurement, sheets: Sequence[Sheet] = (), *, is_cross_validated: bool) -> str:
    """Return all tables and what sheets there are, in Markdown."""
    warning = (
        ""
        if is_cross_validated
        else ("**Not cross-validated: one network read all writers, and may have learned from them.**\n\n")
    )
    pictures = [(sheet.title, f"{LEGEND}\n\n![{sheet.title}]({sheet.path.name})") for sheet in sheets]
    sections = [*_sections(measured), *pictures]
    return warning + "\n\n".join(f"## {title}\n\n{text}" for title, text in sections)


def _sections(measured: Measurement) -> Iterator[tuple[str, str]]:
    writers = measured.writers
    kinds = [(kind.value, photos.readings) for kind, photos in measured.photos]
    groups = [(group.value, readings) for group, readings in measured.non_digits]
    yield "Goals", goals_table(goals(measured))
    yield (
        f"Pen strokes: {len(writers):,} digits of {len(np.unique(writers))} writers",
        conditions_table(measured.conditions, writers),
    )
    yield "By digit", digits_table(measured.plain, measured.mixed)
    yield "By source", sources_table(measured.plain, measured.mixed, writers)
    yield (
        "MNIST's test set",
        f"The largest score is right for {percent(measured.mnist_right)}. Read as pictures are that are "
        f"opened:\n\n{pictures_table([('MNIST', measured.mnist)])}",
    )
    straight = [(kind.value, readings) for kind, readings in measured.straight]
    yield "Straight-lined digits", pictures_table(straight)
    if len(measured.letters):
        yield (
            "Letters of new writers, those shaped like digits left out",
            letters_table(measured.letters, measured.characters),
        )
    yield "What is no digit", refused_table([*groups, ("all", measured.all_non_digits)])
    yield "Photos and scans", pictures_table([*kinds, ("all", measured.all_photos)])
    yield "Pictures with lines of one width, in parts of the digit", pictures_table(list(_lines(measured)))
    yield (
        "Numbers",
        f"{numbers_table(measured.read_numbers)}\n\n"
        f"{numbers_table([*measured.number_photos, joined(measured.number_photos)], 'photos of numbers')}\n\n"
        f"{pages_table(measured.read_pages)}",
    )
    yield "Confidence", calibration_table(calibrated(measured))
    yield "The window", proof_table(measured.proof)


def _lines(measured: Measurement) -> Iterator[tuple[str, Readings]]:
    for width, made in measured.lines:
        for making, readings in made.items():
            yield f"{100 * width:g} %, {making}", readings
        yield f"{100 * width:g} %, mean", Readings.joined(list(made.values()))


def calibrated(measured: Measurement) -> list[tuple[str, Readings]]:
    """Return the sets whose confidence is looked at; the last is all of them."""
    digits = [
        ("plain pen strokes", measured.plain),
        ("pen strokes in all conditions", measured.all_drawn),
        ("MNIST", measured.mnist),
        ("photos and scans", measured.all_photos),
    ]
    every = [readings for _, readings in digits[1:]]
    return [
        *digits,
        ("all these digits", Readings.joined(every)),
        (
            "and what is no digit, where it was given for one",
            Readings.joined([*every, measured.all_non_digits]),
        ),
    ]


def goals(measured: Measurement) -> list[Goal]:
    """Return the goals beside what was measured."""
    plain = measured.plain
    sources = np.array([source_of(writer) for writer in measured.writers])
    pendigits = sources == "pendigits"
    found = [Goal("MNIST's test set, largest score", 0.996, measured.mnist_right.value)]
    for name, goal, here in (("pendigits", 0.993, pendigits), ("UNIPEN", 0.985, ~pendigits)):
        if here.any():
            found += [
                Goal(f"digits of new writers, {name}", goal, Share.of(plain.is_right[here]).value),
                Goal(
                    f"digits refused, {name}",
                    0.004,
                    Share.of(plain.is_refused[here]).value,
                    is_lower_better=True,
                ),
            ]
    if len(measured.letters):
        found.append(
            Goal("letters of new writers refused", 0.95, Share.of(measured.letters.is_refused).value)
        )
    for condition, readings in measured.conditions:
        if condition.allowed is not None:
            lost = paired_difference(readings.is_right, plain.is_right).value
            found.append(
                Goal(f"lost when drawn so: {condition.name}", condition.allowed, lost, is_lower_better=True)
            )
    error = calibration_of(calibrated(measured)[-1][1])
    return [
        *found,
        Goal("refused of what is no digit", 0.95, Share.of(measured.all_non_digits.is_refused).value),
        Goal("digits refused, MNIST", 0.004, Share.of(measured.mnist.is_refused).value, is_lower_better=True),
        Goal("expected calibration error", 0.005, error, is_lower_better=True),
        Goal(
            "drawn pictures, worst width of lines",
            0.98,
            min(Share.of(made[Making.DRAWN].is_right).value for _, made in measured.lines),
        ),
        Goal("photos and scans", 0.99, Share.of(measured.all_photos.is_right).value),
    ]


def save_sheets(measured: Measurement, page: Path) -> list[Sheet]:
    """Save beside a page what was read wrong, and what is no digit but was read as one; return what there is."""
    passed = measured.all_non_digits[~measured.all_non_digits.is_refused]
    photos = [cell for _, photos in measured.photos for cell in photos.mistakes]
    sheets = []
    for name, title, cells in (
        ("plain", "Plain pen strokes that were not read", _mistakes(measured.plain)),
        ("random", "Pen strokes in all conditions at random that were not read", _mistakes(measured.mixed)),
        ("mnist", "Test digits of MNIST that were not read", _mistakes(measured.mnist)),
        ("non-digits", "What is no digit, and was read as one", cells_of(passed)),
        (
            "letters",
            "Letters of new writers that were read as digits",
            cells_of(measured.letters[~measured.letters.is_refused]),
        ),
        ("photos", "Photos that were not read", photos),
    ):
        if cells:
            sheet = Sheet(title, page.with_name(f"{page.stem}-{name}.png"))
            save_sheet(cells, sheet.path)
            sheets.append(sheet)
    return sheets


def _mistakes(readings: Readings) -> list[Cell]:
    return cells_of(readings[~readings.is_right])
