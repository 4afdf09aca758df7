"""What the program says to the person: what was done, and what could not be done.

Any part may speak, and the window shows it, so that no part knows the window or passes on what others say.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.qt.translation import tr
from lenet.files.errors import reason


class Messages(QObject):
    """The sentences of all parts."""

    told = Signal(str)
    """A short confirmation of what was done."""

    failed = Signal(str)
    """One sentence: what could not be done, and what to do."""

    warned = Signal(str)
    """One sentence on something that was done otherwise than expected; the next confirmation leaves it standing."""

    def save(self, path: Path, save: Callable[[], object]) -> bool:
        """Save a file, say how that went, and return whether it is saved.

        ``save`` writes it, or raises an `OSError`, or a `ValueError` with the sentence to show.
        """
        try:
            save()
        except OSError as error:
            self.failed.emit(tr("{name} could not be saved: {reason}.", name=path.name, reason=reason(error)))
        except ValueError as error:
            self.failed.emit(str(error))
        else:
            self.told.emit(tr("{name} is saved.", name=path.name))
            return True
        return False
