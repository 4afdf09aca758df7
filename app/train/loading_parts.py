"""What is said of the digits: how many there are, how far their loading is, or why there are none."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from app.theme import TextSize, Tone, set_tone, sized_font
from app.translation import tr


class LoadingParts:
    """A note; and, while digits are being loaded, a bar and a button that cancels; not laid out.

    Attributes
    ----------
    cancel
        The button.
    widgets
        All three, from top to bottom.
    """

    def __init__(self) -> None:
        self._note = QLabel()
        self._note.setObjectName("dataNote")
        self._note.setWordWrap(True)
        self._note.setFont(sized_font(TextSize.SMALL))
        self._bar = QProgressBar()
        self._bar.setObjectName("dataProgress")
        self._bar.setAccessibleName(tr("Progress of loading"))
        self._bar.setTextVisible(False)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancelData")
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.setToolTip(tr("Give this up"))
        self.widgets: tuple[QWidget, ...] = (self._note, self._bar, self.cancel)

    @property
    def words(self) -> str:
        """What is said."""
        return self._note.text()

    def say(self, words: str, *, tone: Tone = Tone.MUTED) -> None:
        """Say something, or nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        set_tone(self._note, tone)

    def show_loading(self, is_loading: bool) -> None:
        """Show whether something is being loaded."""
        for part in (self._bar, self.cancel):
            part.setVisible(is_loading)

    def show_progress(self, done: int, count: int) -> None:
        """Show how far loading is; while nothing is known of that, the bar only moves."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)
