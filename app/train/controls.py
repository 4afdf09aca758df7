"""The row that runs a training: start, pause, stop, how far it is, and what has come of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QToolButton, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, is_theme_change, mark_as_card, theme_of
from app.train.progress_view import ProgressView
from app.train.result_view import ResultView
from app.train.run_buttons import KeyFocus, StartButton
from app.train.runs.session import Phase


class Controls(QFrame):
    """A card with buttons, the progress and the result.

    Attributes
    ----------
    start, pause, stop, one_more
        Buttons; ``start`` also resumes, and ``pause`` stays down while the run rests.
    progress, result
        The views beside them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as_card(self)
        self.start = StartButton()
        self.pause = self._tool("pause", tr("Pause"))
        self.pause.setCheckable(True)
        self.stop = self._tool("stop", tr("Stop"))
        self.one_more = self._tool("oneMore", tr("One more epoch"))
        self.progress, self.result = ProgressView(), ResultView()
        self._focus = KeyFocus(self.pause, self.start, self.stop)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._load_icons()
        self.show_phase(Phase.IDLE, can_start=True, can_go_on=False, has_network=False)

    def show_phase(self, phase: Phase, *, can_start: bool, can_go_on: bool, has_network: bool) -> None:
        """Enable what can be done now, and say why the rest cannot.

        Parameters
        ----------
        phase
            Where the run is.
        can_start, can_go_on, has_network
            Whether there is data to learn from, whether a run that has ended can be prolonged, and
            whether something was learned that can be used.
        """
        with self._focus.kept(phase):
            self._allow_all(phase, can_start=can_start, can_go_on=can_go_on, has_network=has_network)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size without the words of the first button."""
        size = self._row.minimumSize()
        saved = 0 if self.start.is_wordless else self.start.saved_width
        return QSize(size.width() - saved, size.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words of the first button if there is room for them."""
        super().resizeEvent(event)
        self._fit_words()

    @override
    def event(self, event: QEvent) -> bool:
        """Look at the words again when a part needs more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_words()
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._load_icons()

    def _tool(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.start, self.pause, self.stop, self.one_more):
            buttons.addWidget(button)
        row = self._row
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addLayout(buttons)
        row.addWidget(self.progress, stretch=1)
        row.addWidget(self.result)

    def _allow_all(self, phase: Phase, *, can_start: bool, can_go_on: bool, has_network: bool) -> None:
        self._show_start(phase, can_start=can_start)
        is_paused = phase is Phase.PAUSED
        goes_or_rests = is_paused or phase is Phase.RUNNING
        self.pause.setChecked(is_paused)
        rest, no_run = tr("Rest after this batch; nothing is lost"), tr("Nothing is being trained")
        no_network = tr("No network was trained yet")
        for button, may, tip, reason in (
            (self.pause, goes_or_rests, tr("Go on") if is_paused else rest, no_run),
            (
                self.stop,
                phase.is_active and phase is not Phase.ENDING,
                tr("End the run and keep what was learned"),
                no_run,
            ),
            (
                self.one_more,
                goes_or_rests or (phase is Phase.ENDED and can_go_on),
                tr("Let the network see all digits once more"),
                tr("There is no run to go on with"),
            ),
            (
                self.result.use_network,
                has_network,
                tr("Read drawings with the network of the best epoch from now on"),
                no_network,
            ),
            (self.result.save, has_network, tr("Save the network, its log or the charts"), no_network),
        ):
            _allow(button, may, tip, reason)

    def _show_start(self, phase: Phase, *, can_start: bool) -> None:
        self.start.set_words(
            {
                Phase.PREPARING: tr("Getting ready…"),
                Phase.RUNNING: tr("Training…"),
                Phase.PAUSED: tr("Resume"),
                Phase.ENDING: tr("Stopping…"),
            }.get(phase, tr("Start training"))
        )
        _allow(
            self.start,
            phase is Phase.PAUSED or (not phase.is_active and can_start),
            tr("Let the network learn, with these data and this recipe"),
            tr("It is training already") if phase.is_active else tr("Choose data first"),
        )

    def _fit_words(self) -> None:
        needed = self.minimumSizeHint().width() + self.start.saved_width
        self.start.set_wordless(needed > self.width())

    def _load_icons(self) -> None:
        theme = theme_of(self)
        for button in (self.pause, self.stop, self.one_more):
            button.setIcon(themed_icon(button.objectName(), theme))


def _allow(button: QAbstractButton, may: bool, tip: str, reason: str) -> None:
    """Let a button be pressed, or say why it cannot be."""
    button.setEnabled(may)
    button.setToolTip(tip if may else reason)
