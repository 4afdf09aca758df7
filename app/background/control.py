"""What is wished of a run, by one thread of another: to rest, to end, to lend its network, or anything else."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition

Wish = Callable[[], object]
"""Something to do between two steps, in the thread of the run."""


class Control:
    """The wishes for one run.

    Attributes
    ----------
    is_to_pause, is_to_stop
        Whether the run is to rest, or to end.
    """

    def __init__(self) -> None:
        self.is_to_pause = self.is_to_stop = False
        self._changed = Condition()
        self._is_changed = False
        self._wishes: deque[Wish] = deque()

    def pause(self) -> None:
        """Have the run rest before its next step."""
        with self._changing():
            self.is_to_pause = True

    def resume(self) -> None:
        """Have it go on."""
        with self._changing():
            self.is_to_pause = False

    def stop(self) -> None:
        """Have it end before its next step."""
        with self._changing():
            self.is_to_stop = True

    def wish(self, wish: Wish) -> None:
        """Have something done between two steps, also while the run rests."""
        with self._changing():
            self._wishes.append(wish)

    def fulfil(self) -> int:
        """Do what is wished, in the thread of the run; return how many wishes there were."""
        count = 0
        while self._wishes:
            self._wishes.popleft()()
            count += 1
        return count

    def wait(self) -> None:
        """Wait until something else is wished than when this was last called."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_changed)
            self._is_changed = False

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with self._changed:
            yield
            self._is_changed = True
            self._changed.notify()
