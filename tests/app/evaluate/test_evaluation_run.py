"""The last results are remembered, so that nothing is evaluated twice."""

from app.evaluate.evaluation_run import MOST, ResultCache
from lenet.evaluation.assessment import Assessment
from tests.helpers.evaluation_results import random_evaluation


def test_the_result_asked_for_least_lately_is_forgotten() -> None:
    results, evaluation = ResultCache(), random_evaluation()
    kept = [Assessment(evaluation) for _ in range(MOST + 1)]
    for number, assessment in enumerate(kept[:MOST]):
        results.keep(str(number), assessment)
    assert results.find("0") is kept[0]
    results.keep("new", kept[MOST])
    assert results.find("1") is None
    assert results.find("0") is kept[0]
    assert results.find("new") is kept[MOST]
