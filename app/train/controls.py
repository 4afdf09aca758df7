"""The row that runs a training: start, pause, stop, how far it is, and what has come of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QToolButton

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, TextSize, mark_as_card, sized_font, theme_of
from app.train.progress_view import ProgressView, ResultView
from app.train.runs.session import Phase
from app.widgets.building import named, row
from app.widgets.themed_widget import FollowsTheme


class Controls(FollowsTheme, QFrame):
    """A card with buttons, the progress and the result; ``start`` also resumes, ``pause`` stays down in a pause."""

    def __init__(self) -> None:
        super().__init__()
        mark_as_card(self)
        self.start = StartButton()
        self.pause = self._tool("pause", tr("Pause"))
        self.pause.setCheckable(True)
        self.stop = self._tool("stop", tr("Stop"))
        self.one_more = self._tool("oneMore", tr("One more epoch"))
        self.progress, self.result = ProgressView(), ResultView()
        self._focus = KeyFocus(self.pause, self.start, self.stop)
        parts = row(self.start, self.pause, self.stop, self.one_more), (self.progress, 1), self.result
        self._row = row(*parts, spacing=2 * SPACE, margins=(2 * SPACE, SPACE))
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._row)
        self.update_theme()
        self.show_phase(Phase.IDLE, can_start=True, can_go_on=False, has_network=False)

    def show_phase(self, phase: Phase, *, can_start: bool, can_go_on: bool, has_network: bool) -> None:
        """Enable what can be done now, and say why the rest cannot.

        There may be data to learn from, a run that has ended but can be prolonged, and a network that was trained.
        """
        is_paused = phase is Phase.PAUSED
        is_under_way = is_paused or phase is Phase.RUNNING
        no_run, no_network = tr("Nothing is being trained"), tr("No network was trained yet")
        with self._focus.kept(phase):
            self.start.set_words(_start_words(phase))
            self.pause.setChecked(is_paused)
            _enable(
                self.start,
                is_paused or (not phase.is_active and can_start),
                tr("Train a network with these data and this recipe"),
                tr("It is training already") if phase.is_active else tr("Choose data first"),
            )
            rest = tr("Rest after this batch; nothing is lost")
            _enable(self.pause, is_under_way, tr("Go on") if is_paused else rest, no_run)
            can_stop = phase.is_active and phase is not Phase.ENDING
            _enable(self.stop, can_stop, tr("End the run and keep what was learned"), no_run)
            _enable(
                self.one_more,
                is_under_way or (phase is Phase.ENDED and can_go_on),
                tr("Train on all digits once more"),
                tr("There is no run to go on with"),
            )
            use = tr("Read drawings with the network of the best epoch from now on")
            _enable(self.result.use_network, has_network, use, no_network)
            save = tr("Save the network, its log or the charts")
            _enable(self.result.save, has_network, save, no_network)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size without the words of the first button."""
        size = self._row.minimumSize()
        saved = 0 if self.start.is_wordless else self.start.saved_width
        return QSize(size.width() - saved, size.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    @override
    def event(self, event: QEvent) -> bool:
        """Look at the words again when a part needs more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_words()
        return super().event(event)

    def _tool(self, name: str, text: str) -> QToolButton:
        button = named(QToolButton(), name, text)
        button.setText(text)
        button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        return button

    def _fit_words(self) -> None:
        """Show the words of the first button if there is room for them."""
        needed = self.minimumSizeHint().width() + self.start.saved_width
        self.start.set_wordless(needed > self.width())

    @override
    def update_theme(self) -> None:
        theme = theme_of(self)
        for button in (self.pause, self.stop, self.one_more):
            button.setIcon(themed_icon(button.objectName(), theme))


def _start_words(phase: Phase) -> str:
    words = {
        Phase.PREPARING: tr("Getting ready…"),
        Phase.RUNNING: tr("Training…"),
        Phase.PAUSED: tr("Resume"),
        Phase.ENDING: tr("Stopping…"),
    }
    return words.get(phase, tr("Start training"))


def _enable(button: QAbstractButton, enabled: bool, tip: str, reason: str) -> None:
    """Enable a button, or say why it cannot be pressed."""
    button.setEnabled(enabled)
    button.setToolTip(tip if enabled else reason)


class KeyFocus:
    """Hands the focus on, when the button that has it cannot be pressed any more; Qt would give it to a widget far away.

    The buttons are in the order in which they are likely to be pressed next.
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
        # While digits were made ready only Stop could be pressed; the next key is not meant for it.
        is_lost = focused is None or not focused.isEnabled() or (begins and focused is self._stop)
        usable = next((button for button in self._buttons if button.isEnabled()), None)
        self._is_owed = usable is None
        if is_lost and usable is not None:
            usable.setFocus()


class StartButton(FollowsTheme, QPushButton):
    """A button with words that can be left out; it is then narrower by ``saved_width`` pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setProperty("prominent", "true")
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self._words = tr("Start training")
        self.saved_width = 0
        self.update_theme()

    @property
    def is_wordless(self) -> bool:
        """Whether the words are left out."""
        return not self.text()

    def set_words(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self._measure()

    def set_wordless(self, wordless: bool) -> None:
        """Leave the words out, or show them."""
        self.setText("" if wordless else self._words)

    @override
    def update_theme(self) -> None:
        self.setFont(sized_font(TextSize.BODY, bold=True))
        self.setIcon(themed_icon("play", theme_of(self), on_accent=True))
        self._measure()

    def _measure(self) -> None:
        wordless = self.is_wordless
        self.setAccessibleName(self._words)
        self.setText(self._words)
        width = self.sizeHint().width()
        self.setText("")
        self.saved_width = width - self.sizeHint().width()
        self.set_wordless(wordless)
