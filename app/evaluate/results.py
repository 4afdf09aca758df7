"""Results that are kept in memory: the same network on the same digits is not evaluated twice."""

from __future__ import annotations

from collections import OrderedDict

from lenet.assessment import Assessment

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
