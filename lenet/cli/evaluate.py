"""``lenet evaluate``: how well a network reads MNIST's test set, or other digits."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from lenet.cli.console import (
    NO_DATA,
    Commands,
    UsageError,
    add_command,
    add_params,
    complain,
    print_result,
    require_writable,
)
from lenet.cli.progress import finish_shown, progress_bar
from lenet.datasets.examples import Examples
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.assessment import Advanced, Assessment, Stage, assess, evaluate
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.orientation import orientation_hint
from lenet.evaluation.result import ComparedNetwork, EvaluationResult
from lenet.evaluation.test_set import BUILT_IN, TestSet, default_test_source, load_test_set
from lenet.files.errors import shown_name
from lenet.files.progress import finish, map_steps
from lenet.language.text import figure, percent, to_translate, tr, tr_count
from lenet.recognition.recognizer import Recognizer
from lenet.report.number_format import probability
from lenet.report.page import save_report
from lenet.report.tables import save_tables

BUILT_IN_NOTE = to_translate(
    "MNIST is not on this computer, so the built-in digits are used: get it with “lenet "
    "download”, as its figures are those that networks are compared by."
)


_STAGES = {
    Stage.READING: to_translate("Reading"),
    Stage.MAPPING: to_translate("Mapping"),
    Stage.DISTURBING: to_translate("Disturbing"),
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "evaluate", tr("Test a network on MNIST's test set or on other digits"), run
    )
    add_params(parser)
    parser.add_argument(
        "--data",
        type=Path,
        metavar="PATH",
        help=tr(
            "MNIST: the folder with its four files, or with a folder mnist that has them (default: the "
            "folder named by LENET_DATA, else where 'lenet download' puts them); folder: the one with "
            "sub-folders 0 to 9; idx: the file of images; mine: a file of kept digits"
        ),
    )
    parser.add_argument(
        "--data-source",
        choices=[kind.value for kind in SourceKind if kind is not SourceKind.STROKES],
        help=tr("the digits to read (mnist; built-in where that is not found)"),
    )
    parser.add_argument("--labels", type=Path, metavar="FILE", help=tr("idx: the file of labels"))
    parser.add_argument(
        "--against", type=Path, metavar="FILE", help=tr("weights of a network to compare with")
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help=tr("write all that is found as a page of HTML")
    )
    parser.add_argument(
        "--csv", type=Path, metavar="DIR", help=tr("write all that is found as tables, CSV files")
    )


def run(arguments: argparse.Namespace) -> int:
    """Evaluate, print accuracy and loss, and write the reports that were asked for."""
    source, note = _source(arguments)
    # Whatever could fail later fails now, and not after the work.
    if arguments.report is not None:
        require_writable(arguments.report)
    if arguments.csv is not None:
        require_writable(arguments.csv, is_folder=True)
    recognizer = Recognizer.load(arguments.params)
    other = None if arguments.against is None else Recognizer.load(arguments.against)
    if note:
        complain(note)
    test_set = _load(source, arguments)
    examples = Examples.from_dataset(test_set.dataset, recognizer.convention)
    assessment, compared = _assessment(recognizer, examples, arguments), None
    if other is not None:
        rival_examples = Examples(examples.pictures, examples.labels, other.convention)
        evaluation = _evaluation(other, rival_examples, arguments)
        compared = ComparedNetwork(_name(arguments.against), Comparison(assessment.evaluation, evaluation))
    if assessment.hint:
        complain(assessment.hint)
        note = " ".join(filter(None, (note, assessment.hint)))
    date = datetime.now(UTC).date().isoformat()
    result = EvaluationResult(
        _name(arguments.params), test_set.name, examples, assessment, date, note, compared
    )
    if arguments.report is not None:
        save_report(result, arguments.report)
    if arguments.csv is not None:
        save_tables(result, arguments.csv)
    written = {
        name: str(path) for name in ("report", "csv") if (path := getattr(arguments, name)) is not None
    }
    text = "\n".join([_as_text(result), *(tr("{name} is saved.", name=path) for path in written.values())])
    print_result({**_as_plain(result), **written}, text, as_json=arguments.json)
    return 0


def _source(arguments: argparse.Namespace) -> tuple[Source, str]:
    """Return the digits to read, and a note if they are used instead of others."""
    chosen, data, labels = arguments.data_source, arguments.data, arguments.labels
    if chosen is None and data is None and labels is None:
        source = default_test_source()
        return source, tr(BUILT_IN_NOTE) if source is BUILT_IN else ""
    kind = SourceKind(chosen or SourceKind.MNIST.value)
    if (labels is not None) != (kind is SourceKind.IDX):
        raise UsageError(
            tr("--labels goes with --data-source idx, and idx needs it: name the file of labels.")
        )
    if kind is SourceKind.BUILT_IN:
        if data is not None:
            raise UsageError(tr(NO_DATA))
        return BUILT_IN, ""
    if data is None and kind is not SourceKind.MNIST:
        raise UsageError(
            tr("--data-source {source} needs --data: say where the digits are.", source=kind.value)
        )
    return Source(kind, tuple(path for path in (data, labels) if path is not None)), ""


def _load(source: Source, arguments: argparse.Namespace) -> TestSet:
    with progress_bar(tr("Loading"), tr("digits"), quiet=arguments.json) as bar:
        test_set = finish_shown(load_test_set(source), bar)
    if test_set.skipped:
        complain(
            tr(
                "{count} passed over. The first: {skipped}",
                count=figure(len(test_set.skipped), ","),
                skipped=test_set.skipped[0],
            )
        )
    return test_set


def _evaluation(recognizer: Recognizer, examples: Examples, arguments: argparse.Namespace) -> Evaluation:
    with progress_bar(tr("Reading"), tr("digits"), quiet=arguments.json) as bar:
        return finish_shown(evaluate(recognizer, examples), bar)


def _assessment(recognizer: Recognizer, examples: Examples, arguments: argparse.Namespace) -> Assessment:
    """Find out what is printed, and all that is written if a report or tables are asked for."""
    evaluation = _evaluation(recognizer, examples, arguments)
    if arguments.report is None and arguments.csv is None:
        hint = orientation_hint(recognizer, examples, evaluation.accuracy.value)
        return Assessment(evaluation, hint=hint)
    with progress_bar(tr("Mapping"), tr("digits"), quiet=arguments.json) as bar:

        def show(step: Advanced) -> None:
            bar.set_description_str(tr(_STAGES[step.stage]), refresh=False)
            bar.unit = tr("steps") if step.stage is Stage.DISTURBING else tr("digits")
            bar.total, bar.n = step.progress.total, step.progress.done
            bar.refresh()

        return finish(map_steps(show, assess(recognizer, examples, evaluation)))


def _name(path: Path | None) -> str:
    return tr("the built-in network") if path is None else shown_name(path)


def _as_plain(result: EvaluationResult) -> dict[str, object]:
    evaluation = result.assessment.evaluation
    accuracy = evaluation.accuracy
    plain: dict[str, object] = {
        "accuracy": accuracy.value,
        "n": accuracy.total,
        "right": accuracy.count,
        "loss": evaluation.loss,
        "interval": list(accuracy.interval),
        "calibration_error": evaluation.calibration_error,
        "digits": result.digits,
        "hint": result.assessment.hint,
    }
    if result.compared is not None:
        comparison = result.compared.comparison
        plain["against"] = {
            "accuracy": comparison.second.accuracy.value,
            "only_first": len(comparison.only_first),
            "only_second": len(comparison.only_second),
            "p_value": comparison.p_value,
        }
    return plain


def _as_text(result: EvaluationResult) -> str:
    evaluation = result.assessment.evaluation
    accuracy = evaluation.accuracy
    low, high = accuracy.interval
    lines = [
        tr_count(
            "{share} of {n} digits read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, "
            "calibration error {calibration} points.",
            accuracy.total,
            one="{share} of {n} digit read right ({wrong} wrong; 95 % certain: {low} to {high} %), loss {loss}, "
            "calibration error {calibration} points.",
            share=percent(accuracy.value, decimals=2),
            wrong=accuracy.total - accuracy.count,
            low=figure(100 * low, ".2f"),
            high=figure(100 * high, ".2f"),
            loss=figure(evaluation.loss, ".4f"),
            calibration=figure(100 * evaluation.calibration_error, ".2f"),
        )
    ]
    if result.compared is not None:
        comparison = result.compared.comparison
        lines.append(
            tr(
                "{name} reads {share} right: {second} that only it reads, {first} that only the first does "
                "(McNemar's test: p {probability}).",
                name=result.compared.name,
                share=percent(comparison.second.accuracy.value, decimals=2),
                second=len(comparison.only_second),
                first=len(comparison.only_first),
                probability=probability(comparison.p_value),
            )
        )
    return "\n".join(lines)
