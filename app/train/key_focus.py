"""The keys stay with the buttons of a run: Qt would give them to whatever comes next, far away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractButton

from app.train.phase import Phase


class KeyFocus:
    """Hands the focus on, when the button that has it cannot be pressed any more.

    Parameters
    ----------
    pause, start, stop
        The buttons, the likeliest to be pressed next first.
    """

    def __init__(self, pause: QAbstractButton, start: QAbstractButton, stop: QAbstractButton) -> None:
        self._buttons, self._stop = (pause, start, stop), stop
        self._phase = Phase.IDLE
        self._is_owed = False

    @contextmanager
    def kept(self, phase: Phase) -> Iterator[None]:
        """Keep the focus with the buttons while they are enabled and disabled for a phase."""
        begins = self._phase is Phase.PREPARING and phase is Phase.RUNNING
        self._phase = phase
        focused = next((button for button in self._buttons if button.hasFocus()), None)
        yield
        if focused is None and not self._is_owed:
            return
        # While digits were made ready only Stop could be pressed; nobody means it by the next key.
        is_lost = focused is None or not focused.isEnabled() or (begins and focused is self._stop)
        usable = next((button for button in self._buttons if button.isEnabled()), None)
        self._is_owed = usable is None
        if is_lost and usable is not None:
            usable.setFocus()
