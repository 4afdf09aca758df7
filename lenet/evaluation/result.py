"""What a report is about: a network, the digits it was judged by, and what was found."""

from __future__ import annotations

from dataclasses import dataclass

from lenet.datasets.examples import Examples
from lenet.evaluation.assessment import Assessment
from lenet.evaluation.comparison import Comparison


@dataclass(frozen=True, eq=False)
class Rival:
    """Another network on the same digits.

    Attributes
    ----------
    name
        What it is called.
    comparison
        The two side by side, the report's own network first.
    """

    name: str
    comparison: Comparison


@dataclass(frozen=True, eq=False)
class Subject:
    """What a report is about.

    Attributes
    ----------
    network
        What the network is called.
    digits
        What the digits are called.
    examples
        The digits themselves.
    assessment
        What was found.
    date
        When, such as 2026-11-24.
    note
        A sentence that the reader has to know, such as which digits stand in for MNIST's; may be empty.
    rival
        The network that it is compared with, if any.
    """

    network: str
    digits: str
    examples: Examples
    assessment: Assessment
    date: str
    note: str = ""
    rival: Rival | None = None
