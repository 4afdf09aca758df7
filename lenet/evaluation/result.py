"""The result of an evaluation: a network, the digits that it was evaluated on, and what was found."""

from __future__ import annotations

from dataclasses import dataclass

from lenet.datasets.examples import Examples
from lenet.evaluation.assessment import Assessment
from lenet.evaluation.comparison import Comparison


@dataclass(frozen=True, eq=False)
class ComparedNetwork:
    """Another network on the same digits: its name, and the two side by side, the evaluated network first."""

    name: str
    comparison: Comparison


@dataclass(frozen=True, eq=False)
class EvaluationResult:
    """What was found about a network, with the names of network and digits.

    Attributes
    ----------
    date
        When, such as 2026-11-24.
    note
        A sentence that the reader has to know, such as which digits are used instead of MNIST's; may be empty.
    compared
        The network that it is compared with, if any.
    """

    network: str
    digits: str
    examples: Examples
    assessment: Assessment
    date: str
    note: str = ""
    compared: ComparedNetwork | None = None
