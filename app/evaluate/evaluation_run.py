"""One evaluation as a run whose steps a thread takes: what is found is to be seen as soon as it is there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from dataclasses import dataclass
from functools import partial

from app.evaluate.request import Match, Player, Task, prepare
from lenet.evaluation.assessment import Advanced, Assessment, Stage, assess, evaluate
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.result import Rival, Subject
from lenet.files.progress import Progress, map_steps


@dataclass(frozen=True, eq=False)
class Snapshot:
    """How an evaluation stands.

    Attributes
    ----------
    subject
        What was found so far; None before the digits are read.
    stage, progress
        What is being done, None while networks and digits are loaded; and how far that is.
    skipped
        A sentence about each file or line that was passed over.
    """

    subject: Subject | None
    stage: Stage | None
    progress: Progress
    skipped: tuple[str, ...] = ()


class EvaluationRun:
    """Loads, reads, compares, maps and disturbs, unless that was done before.

    Parameters
    ----------
    task
        What is to be evaluated.
    results
        What was found before; what is found now is added.
    date
        Of today, such as 2026-11-24.
    """

    def __init__(self, task: Task, results: Results, date: str) -> None:
        self._task, self._results, self._date = task, results, date
        self._match: Match | None = None
        self._assessment: Assessment | None = None
        self._rival: Rival | None = None
        self._stage: Stage | None = None
        self._progress = Progress(0, 0)
        self._subject: Subject | None = None

    def steps(self) -> Generator[object, None, None]:
        """Work, and yield wherever it may be given up."""
        match = self._match = yield from map_steps(partial(self._note, None), prepare(self._task))
        player = match.player
        known = self._assessment = self._results.find(player.key)
        if known is not None:
            yield from self._compare(known.evaluation, match.rival)
            return
        evaluation = yield from self._read(player)
        self._assessment = Assessment(evaluation)
        yield from self._compare(evaluation, match.rival)
        rest = assess(player.recognizer, player.examples, evaluation)
        self._assessment = yield from map_steps(self._note_advanced, rest)
        self._results.keep(player.key, self._assessment)

    def snapshot(self) -> Snapshot:
        """Return how it stands."""
        subject, found, match = self._subject, self._assessment, self._match
        is_new = subject is None or subject.assessment is not found or subject.rival is not self._rival
        if found is not None and match is not None and is_new:
            name, examples = match.player.name, match.player.examples
            self._subject = Subject(
                name, match.trial.name, examples, found, self._date, match.note, self._rival
            )
        skipped = () if match is None else match.trial.skipped
        return Snapshot(self._subject, self._stage, self._progress, skipped)

    def recognizer(self) -> None:
        """Lend no network: none is learning."""

    def put_down(self) -> None:
        """Do nothing: what is given up is begun anew."""

    def _note(self, stage: Stage | None, progress: Progress) -> None:
        self._stage, self._progress = stage, progress

    def _note_advanced(self, advanced: Advanced) -> None:
        self._assessment = advanced.assessment
        self._note(advanced.stage, advanced.progress)

    def _read(self, player: Player) -> Generator[None, None, Evaluation]:
        return map_steps(partial(self._note, Stage.READING), evaluate(player.recognizer, player.examples))

    def _compare(self, evaluation: Evaluation, rival: Player | None) -> Generator[None, None, None]:
        if rival is not None:
            known = self._results.find(rival.key)
            other = known.evaluation if known is not None else (yield from self._read(rival))
            self._rival = Rival(rival.name, Comparison(evaluation, other))


MOST = 8
"""How many are kept; of 10,000 digits, one has some 3 MB."""


class Results:
    """The last results, by what tells a network with some digits from all others."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Assessment] = OrderedDict()

    def find(self, key: str) -> Assessment | None:
        """Return a result, if it is kept."""
        assessment = self._kept.get(key)
        if assessment is not None:
            self._kept.move_to_end(key)
        return assessment

    def keep(self, key: str, assessment: Assessment) -> None:
        """Keep a result; of too many, the one that was asked for least lately goes."""
        self._kept[key] = assessment
        self._kept.move_to_end(key)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
