"""Tables of an assessment as CSV files, every number as exact as in memory."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lenet.evaluation.calibration import ReliabilityBin
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.proportions import Share
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.robustness import RobustnessCurve
from lenet.files.errors import reason, shown_path
from lenet.files.writing import atomic_write
from lenet.language.text import tr
from lenet.report.page import ReportError

Value = str | int | float | None
"""None is an empty field."""


@dataclass(frozen=True)
class Table:
    """A table: the name of its file without the ending, the names of its columns, and its values."""

    name: str
    header: tuple[str, ...]
    rows: Sequence[Sequence[Value]]

    def to_csv(self) -> str:
        """Return it as CSV, with a line's end of one character."""
        file = io.StringIO()
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(self.header)
        writer.writerows(self.rows)
        return file.getvalue()

    def write(self, file: BinaryIO) -> None:
        """Write it into a file as CSV."""
        file.write(self.to_csv().encode())


def save_tables(result: EvaluationResult, folder: Path) -> None:
    """Write all tables of a report into a folder, which is made if it is not there.

    Raises
    ------
    ReportError
        If one cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for table in tables_of(result):
            atomic_write(folder / f"{table.name}.csv", table.write)
    except OSError as error:
        raise ReportError(
            tr(
                "The tables could not be saved in {folder}: {reason}.",
                folder=shown_path(folder),
                reason=reason(error),
            )
        ) from error


def tables_of(result: EvaluationResult) -> Iterator[Table]:
    """Yield the tables of a report."""
    evaluation = result.assessment.evaluation
    yield _digits(evaluation)
    yield _confusion(evaluation)
    yield _reliability("reliability", evaluation.reliability)
    yield _reliability("calibration", evaluation.calibration)
    curve = evaluation.thresholds
    thresholds = zip(curve.threshold.tolist(), curve.coverage.tolist(), curve.accuracy.tolist(), strict=True)
    yield Table("thresholds", ("threshold", "coverage", "accuracy"), list(thresholds))
    yield _answers(evaluation, result)
    if result.assessment.robustness:
        yield _robustness(result.assessment.robustness)
    if result.compared is not None:
        yield _comparison(result.compared.comparison)


def _digits(evaluation: Evaluation) -> Table:
    rows = [(each.digit, each.count, each.precision, each.recall, each.f1) for each in evaluation.digits]
    return Table("digits", ("digit", "count", "precision", "recall", "f1"), rows)


def _confusion(evaluation: Evaluation) -> Table:
    header = ("label", *(f"read_as_{digit}" for digit in range(10)))
    return Table(
        "confusion", header, [(label, *row) for label, row in enumerate(evaluation.confusion.tolist())]
    )


def _reliability(name: str, bins: Iterable[ReliabilityBin]) -> Table:
    rows = [(each.lowest, each.highest, each.confidence, *_share(each.right)) for each in bins]
    header = ("lowest", "highest", "mean_confidence", "right", "count", "accuracy", "low_95", "high_95")
    return Table(name, header, rows)


def _answers(evaluation: Evaluation, result: EvaluationResult) -> Table:
    """Return every digit: what it is, what it was read as, how surely, and where it is on the map."""
    projection = result.assessment.projection
    count = len(evaluation)
    places: list[Sequence[Value]] = (
        [(None, None)] * count if projection is None else projection.points.tolist()
    )
    columns = (evaluation.labels, evaluation.answers, evaluation.confidence)
    known = zip(range(count), *(column.tolist() for column in columns), places, strict=True)
    rows = [(*figures, *place) for *figures, place in known]
    return Table("answers", ("number", "label", "read_as", "confidence", "map_x", "map_y"), rows)


def _robustness(curves: Sequence[RobustnessCurve]) -> Table:
    rows = [
        (curve.disturbance.value, strength, *_share(share))
        for curve in curves
        for strength, share in zip(curve.strengths, curve.accuracy, strict=True)
    ]
    header = ("disturbance", "strength", "right", "count", "accuracy", "low_95", "high_95")
    return Table("robustness", header, rows)


def _comparison(comparison: Comparison) -> Table:
    only_first, only_second = len(comparison.only_first), len(comparison.only_second)
    difference = comparison.difference
    row = (comparison.both, only_first, only_second, comparison.neither)
    header = ("both", "only_first", "only_second", "neither", "difference", "low_95", "high_95", "p_value")
    figures = (difference.value, difference.low, difference.high, comparison.p_value)
    return Table("comparison", header, [(*row, *figures)])


def _share(share: Share) -> tuple[int | float, ...]:
    """Return the fields "right", "count", "accuracy", "low_95" and "high_95"."""
    return share.count, share.total, share.value, *share.interval
