"""The best path, compared with all paths that a naive search lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import pytest

from lenet.recognition.numbers.lattice import Candidate
from lenet.recognition.numbers.path import best_path
from lenet.recognition.numbers.segmentation import Box

BOX = Box(0.0, 0.0, 1.0, 1.0)


def candidates_of(groups: Sequence[tuple[int, ...]], left_out: Sequence[int] = ()) -> list[Candidate]:
    return [Candidate(group, BOX, is_left_out=number in left_out) for number, group in enumerate(groups)]


def all_paths(
    candidates: Sequence[Candidate], pieces: int, covered: frozenset[int]
) -> Iterator[tuple[int, ...]]:
    """Yield every way to cover all pieces, the first that is not covered next."""
    if len(covered) == pieces:
        yield ()
        return
    first = min(set(range(pieces)) - covered)
    for number, candidate in enumerate(candidates):
        members = frozenset(candidate.members)
        if min(members) == first and not members & covered:
            for rest in all_paths(candidates, pieces, covered | members):
                yield (number, *rest)


def test_it_is_the_best_of_all_and_as_probable_as_its_share() -> None:
    for seed in range(20):
        generator = np.random.default_rng(seed)
        groups = [(piece,) for piece in range(6)] + [
            (0, 1),
            (1, 2),
            (0, 2),
            (2, 3),
            (3, 4, 5),
            (3, 5),
            (4, 5),
        ]
        candidates = candidates_of(groups, left_out=[1])
        scores = generator.normal(size=len(groups)).tolist()
        pairs = generator.normal(size=(len(groups), len(groups)))

        def score(
            path: tuple[int, ...],
            candidates: list[Candidate] = candidates,
            scores: list[float] = scores,
            pairs: np.ndarray = pairs,
        ) -> float:
            digits = [number for number in path if not candidates[number].is_left_out]
            beside = sum(pairs[left, right] for left, right in pairwise(digits))
            return float(sum(scores[number] for number in path) + beside)

        known = {path: score(path) for path in all_paths(candidates, 6, frozenset())}
        table = pairs.tolist()

        def pair_score(left: int, right: int, table: list[list[float]] = table) -> float:
            return table[left][right]

        found = best_path(candidates, scores, pair_score)
        assert found.steps == max(known, key=lambda path: known[path])
        assert found.score == pytest.approx(known[found.steps])
        total = np.logaddexp.reduce(list(known.values()))
        assert found.probability == pytest.approx(np.exp(found.score - total))


def test_one_piece_has_one_path() -> None:
    path = best_path(candidates_of([(0,)]), [-3.0], lambda _left, _right: 0.0)
    assert path.steps == (0,)
    assert path.probability == pytest.approx(1)
