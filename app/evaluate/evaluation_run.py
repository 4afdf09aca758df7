"""One evaluation as a run in a thread: what is found is shown as soon as it is there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from dataclasses import dataclass
from functools import partial

from app.evaluate.request import EvaluationRequest, LoadedNetwork, PreparedEvaluation, prepare
from lenet.evaluation.assessment import Advanced, Assessment, Stage, assess, evaluate
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.result import ComparedNetwork, EvaluationResult
from lenet.files.progress import Progress, map_steps
from lenet.recognition.recognizer import Recognizer


@dataclass(frozen=True, eq=False)
class Snapshot:
    """What an evaluation has found so far: None before the digits are read.

    ``stage`` is None while networks and digits are loaded; ``skipped`` are sentences about what was passed over;
    ``network`` is the one whose result it is.
    """

    result: EvaluationResult | None
    stage: Stage | None
    progress: Progress
    skipped: tuple[str, ...] = ()
    network: Recognizer | None = None


class EvaluationRun:
    """Loads, reads, compares, maps and disturbs, unless the results of before have it; what is found is added to them.

    ``date`` is that of today, such as 2026-11-24.
    """

    def __init__(self, request: EvaluationRequest, results: ResultCache, date: str) -> None:
        self._request, self._results, self._date = request, results, date
        self._prepared: PreparedEvaluation | None = None
        self._assessment: Assessment | None = None
        self._compared: ComparedNetwork | None = None
        self._stage: Stage | None = None
        self._progress = Progress(0, 0)
        self._result: EvaluationResult | None = None

    def steps(self) -> Generator[object, None, None]:
        """Work, and yield wherever it may be cancelled."""
        prepared = self._prepared = yield from map_steps(partial(self._note, None), prepare(self._request))
        network = prepared.network
        known = self._assessment = self._results.find(network.key)
        if known is not None:
            yield from self._compare(known.evaluation, prepared.compared)
            return
        evaluation = yield from self._read(network)
        self._assessment = Assessment(evaluation)
        yield from self._compare(evaluation, prepared.compared)
        rest = assess(network.recognizer, network.examples, evaluation)
        self._assessment = yield from map_steps(self._note_advanced, rest)
        self._results.keep(network.key, self._assessment)

    def snapshot(self) -> Snapshot:
        """Return what was found so far."""
        result, found, prepared = self._result, self._assessment, self._prepared
        is_new = result is None or result.assessment is not found or result.compared is not self._compared
        if found is not None and prepared is not None and is_new:
            name, examples = prepared.network.name, prepared.network.examples
            note = " ".join(filter(None, (self._request.note, found.hint)))
            self._result = EvaluationResult(
                name, prepared.test_set.name, examples, found, self._date, note, self._compared
            )
        if prepared is None:
            return Snapshot(self._result, self._stage, self._progress)
        skipped, network = prepared.test_set.skipped, prepared.network.recognizer
        return Snapshot(self._result, self._stage, self._progress, skipped, network)

    def recognizer(self) -> None:
        """Lend no network: none is learning."""

    def put_down(self) -> None:
        """Do nothing: a cancelled evaluation begins anew."""

    def _note(self, stage: Stage | None, progress: Progress) -> None:
        self._stage, self._progress = stage, progress

    def _note_advanced(self, advanced: Advanced) -> None:
        self._assessment = advanced.assessment
        self._note(advanced.stage, advanced.progress)

    def _read(self, network: LoadedNetwork) -> Generator[None, None, Evaluation]:
        return map_steps(partial(self._note, Stage.READING), evaluate(network.recognizer, network.examples))

    def _compare(self, evaluation: Evaluation, compared: LoadedNetwork | None) -> Generator[None, None, None]:
        if compared is not None:
            known = self._results.find(compared.key)
            other = known.evaluation if known is not None else (yield from self._read(compared))
            self._compared = ComparedNetwork(compared.name, Comparison(evaluation, other))


MOST = 8
"""How many are kept; of 10,000 digits, one has some 3 MB."""


class ResultCache:
    """The last results, by the keys of networks with their digits."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Assessment] = OrderedDict()

    def find(self, key: str) -> Assessment | None:
        """Return a result, if it is kept."""
        assessment = self._kept.get(key)
        if assessment is not None:
            self._kept.move_to_end(key)
        return assessment

    def keep(self, key: str, assessment: Assessment) -> None:
        """Keep a result; of too many, the least recently used one goes."""
        self._kept[key] = assessment
        self._kept.move_to_end(key)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
