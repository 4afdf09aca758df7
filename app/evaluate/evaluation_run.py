"""One evaluation as a run that a thread pumps: what is found is to be seen as soon as it is there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from dataclasses import dataclass

from app.evaluate.request import Match, Player
from lenet.evaluation.assessment import Advanced, Assessment, assess, evaluate
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.result import Rival, Subject


@dataclass(frozen=True, eq=False)
class Snapshot:
    """How an evaluation stands.

    Attributes
    ----------
    subject
        What was found so far; None before the digits are read.
    advanced
        How far the present stage is; None before the first.
    """

    subject: Subject | None
    advanced: Advanced | None


class EvaluationRun:
    """Reads, compares, maps and disturbs, unless that was done before.

    Parameters
    ----------
    match
        Who reads what.
    results
        What was found before; what is found now is added.
    date
        Of today, such as 2026-11-24.
    """

    def __init__(self, match: Match, results: Results, date: str) -> None:
        self._match, self._results, self._date = match, results, date
        self._assessment: Assessment | None = None
        self._rival: Rival | None = None
        self._advanced: Advanced | None = None
        self._subject: Subject | None = None

    def steps(self) -> Generator[object, None, None]:
        """Work, and yield wherever it may be given up."""
        player, rival = self._match.player, self._match.rival
        self._assessment = known = self._results.find(player.key)
        if known is not None:
            yield from self._compare(known.evaluation, rival)
            return
        for event in assess(player.recognizer, player.examples):
            if isinstance(event, Advanced):
                self._advanced = event
            elif isinstance(event, Evaluation):
                self._assessment = Assessment(event)
                yield from self._compare(event, rival)
            elif self._assessment is not None:
                self._assessment = self._assessment.with_result(event)
            yield event
        if self._assessment is not None:
            self._results.keep(player.key, self._assessment)

    def snapshot(self) -> Snapshot:
        """Return how it stands."""
        subject, found = self._subject, self._assessment
        is_new = subject is None or subject.assessment is not found or subject.rival is not self._rival
        if found is not None and is_new:
            match = self._match
            name, examples = match.player.name, match.player.examples
            self._subject = Subject(
                name, match.trial.name, examples, found, self._date, match.note, self._rival
            )
        return Snapshot(self._subject, self._advanced)

    def recognizer(self) -> None:
        """Lend no network: none is learning."""

    def put_down(self) -> None:
        """Do nothing: what is given up is begun anew."""

    def _compare(self, evaluation: Evaluation, rival: Player | None) -> Generator[object, None, None]:
        if rival is None:
            return
        known = self._results.find(rival.key)
        if known is not None:
            self._rival = Rival(rival.name, Comparison(evaluation, known.evaluation))
            return
        for event in evaluate(rival.recognizer, rival.examples):
            if isinstance(event, Evaluation):
                self._rival = Rival(rival.name, Comparison(evaluation, event))
            else:
                self._advanced = event
            yield event


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
