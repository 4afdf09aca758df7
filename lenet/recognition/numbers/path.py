"""The best path through the lattice of a number, and how much better it is than all others together.

Viterbi's algorithm finds it: of the ways to cover the same pieces up to the same candidate, only the best goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from lenet.recognition.numbers.lattice import Candidate

MOST_STATES = 400
"""After each number of pieces, the best ones go on."""


@dataclass(frozen=True)
class Path:
    """A way through the lattice.

    Attributes
    ----------
    steps
        Numbers of its candidates, from left to right.
    score
        The higher, the better.
    probability
        Of this path among all, by their scores.
    """

    steps: tuple[int, ...]
    score: float
    probability: float


@dataclass
class _State:
    """Where some paths have come."""

    best: float
    steps: tuple[int, ...]
    total: float


def best_path(
    candidates: Sequence[Candidate], scores: Sequence[float], pair_score: Callable[[int, int], float]
) -> Path:
    """Find the best way to cover each piece once.

    Parameters
    ----------
    candidates
        At least one, of which some cover all pieces.
    scores
        Of each candidate alone.
    pair_score
        Of two candidates side by side, by their numbers.
    """
    starting: dict[int, list[int]] = {}
    for number, candidate in enumerate(candidates):
        starting.setdefault(candidate.members[0], []).append(number)
    masks = [sum(1 << member for member in candidate.members) for candidate in candidates]
    everything = (1 << (1 + max(candidate.members[-1] for candidate in candidates))) - 1
    levels: dict[int, dict[tuple[int, int], _State]] = {0: {(0, -1): _State(0.0, (), 0.0)}}
    for count in range(everything.bit_length()):
        states = sorted(levels.pop(count, {}).items(), key=lambda item: -item[1].best)
        for (covered, last), state in states[:MOST_STATES]:
            first = (~covered & (covered + 1)).bit_length() - 1
            for number in starting.get(first, ()):
                if covered & masks[number]:
                    continue
                candidate = candidates[number]
                gain = scores[number]
                if last >= 0 and not candidate.is_left_out:
                    gain += pair_score(last, number)
                kept = last if candidate.is_left_out else number
                _join(
                    levels.setdefault(count + len(candidate.members), {}),
                    (covered | masks[number], kept),
                    _State(state.best + gain, (*state.steps, number), state.total + gain),
                )
    ends = list(levels[everything.bit_length()].values())
    best = max(ends, key=lambda state: state.best)
    total = float(np.logaddexp.reduce([state.total for state in ends]))
    return Path(best.steps, best.best, float(np.exp(best.best - total)))


def _join(states: dict[tuple[int, int], _State], key: tuple[int, int], new: _State) -> None:
    """Add paths to those that have come to the same place."""
    old = states.get(key)
    if old is None:
        states[key] = new
        return
    old.total = float(np.logaddexp(old.total, new.total))
    if new.best > old.best:
        old.best, old.steps = new.best, new.steps
