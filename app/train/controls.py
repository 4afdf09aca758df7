"""The row that runs a training: start, pause, stop, how far it is, and what has come of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QSizePolicy, QStackedWidget, QToolButton

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, TextSize, mark_as_card, sized_font, theme_of
from app.train.progress_view import ProgressView, ResultView
from app.train.runs.session import Phase
from app.widgets.building import named, push_button, row
from app.widgets.themed_widget import FollowsTheme


class Controls(FollowsTheme, QFrame):
    """A card with one large button, tools beside it, the progress and the result.

    The large one is for what is wanted next: ``start``, or ``fine_tune``; ``pause``, which also resumes;
    ``use_network``. It keeps its place and its width, as all others do.
    """

    def __init__(self, fine_tune: QPushButton) -> None:
        super().__init__()
        mark_as_card(self)
        self.start = push_button("start", tr("Start training"))
        self.pause = push_button("pause", tr("Pause"))
        self.use_network = push_button("useNetwork", tr("Use this network"))
        self.fine_tune = fine_tune
        self._icons: dict[QPushButton, str] = {
            self.start: "play",
            fine_tune: "play",
            self.pause: "pause",
            self.use_network: "use",
        }
        self.primary = QStackedWidget()
        for button in self._icons:
            button.setProperty("prominent", "true")
            button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
            self.primary.addWidget(button)
        self.primary.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stop = self._tool("stop", tr("Stop"))
        self.one_more = self._tool("oneMore", tr("One more epoch"))
        self.again = self._tool("trainAgain", tr("Train anew"))
        self.progress, self.result = ProgressView(), ResultView()
        self._focus = KeyFocus(tuple(self._icons), self.stop)
        parts = row(self.primary, self.stop, self.one_more, self.again), (self.progress, 1), self.result
        self.setLayout(row(*parts, spacing=SPACE + SPACE // 2, margins=(2 * SPACE, SPACE)))
        self.update_theme()
        self.show_phase(Phase.IDLE, can_start=True, can_go_on=False, has_network=False)

    def show_phase(
        self,
        phase: Phase,
        *,
        can_start: bool,
        can_go_on: bool,
        has_network: bool,
        offers_network: bool = False,
        fine_tunes: bool = False,
    ) -> None:
        """Show the large button for what is wanted next, enable what can be done now, and say why the rest cannot.

        There may be data to learn from, a run that has ended but can be prolonged, and a network that was trained,
        which is offered until something else is chosen. With the person's own digits one fine-tunes.
        """
        is_paused = phase is Phase.PAUSED
        is_under_way = is_paused or phase is Phase.RUNNING
        no_run, no_network = tr("Nothing is being trained"), tr("No network was trained yet")
        with self._focus.kept(phase):
            _set_words(self.start, _start_words(phase))
            _set_words(self.pause, tr("Resume") if is_paused else tr("Pause"))
            self._show_icons()
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
            _enable(
                self.again,
                not phase.is_active and can_start,
                tr("Begin another run with these data and this recipe"),
                tr("Stop this run first") if phase.is_active else tr("Choose data first"),
            )
            use = tr("Read drawings with the network of the best epoch from now on")
            _enable(self.use_network, has_network, use, no_network)
            save = tr("Save the network, its log or the charts")
            _enable(self.result.save, has_network, save, no_network)
            own = self.fine_tune if fine_tunes else self.start
            idle = self.use_network if offers_network else own
            busy = self.pause if is_under_way else self.start
            self.primary.setCurrentWidget(busy if phase.is_active else idle)

    @override
    def update_theme(self) -> None:
        theme = theme_of(self)
        for tool, icon in ((self.stop, "stop"), (self.one_more, "oneMore"), (self.again, "again")):
            tool.setIcon(themed_icon(icon, theme))
        for button in self._icons:
            button.setFont(sized_font(TextSize.BODY, bold=True))
        self._show_icons()
        self._fix_width()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fix_width()

    def _tool(self, name: str, text: str) -> QToolButton:
        button = named(QToolButton(), name, text)
        button.setText(text)
        button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        return button

    def _show_icons(self) -> None:
        for button, icon in self._icons.items():
            shown = "play" if button is self.pause and button.text() == tr("Resume") else icon
            button.setIcon(themed_icon(shown, theme_of(self), on_accent=True))

    def _fix_width(self) -> None:
        """Make the large button as wide as the longest of its words needs."""
        present = self.start.text()
        widths = [button.sizeHint().width() for button in self._icons]
        for phase in Phase:
            self.start.setText(_start_words(phase))
            widths.append(self.start.sizeHint().width())
        self.start.setText(present)
        # The ring of the focus takes a pixel on each side.
        self.primary.setFixedWidth(max(widths) + 2)


def _start_words(phase: Phase) -> str:
    words = {
        Phase.PREPARING: tr("Getting ready…"),
        Phase.RUNNING: tr("Training…"),
        Phase.PAUSED: tr("Resume"),
        Phase.ENDING: tr("Stopping…"),
    }
    return words.get(phase, tr("Start training"))


def _set_words(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)


def _enable(button: QAbstractButton, enabled: bool, tip: str, reason: str) -> None:
    """Enable a button, or say why it cannot be pressed."""
    button.setEnabled(enabled)
    button.setToolTip(tip if enabled else reason)


class KeyFocus:
    """Hands the focus on, when the button that has it goes or cannot be pressed any more; Qt would give it to a widget far away.

    Of the ``primary`` buttons one is shown at a time.
    """

    def __init__(self, primary: tuple[QAbstractButton, ...], stop: QAbstractButton) -> None:
        self._buttons, self._stop = (*primary, stop), stop
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
        is_lost = focused is None or not _can_be_pressed(focused) or (begins and focused is self._stop)
        usable = next(filter(_can_be_pressed, self._buttons), None)
        self._is_owed = usable is None
        if is_lost and usable is not None:
            usable.setFocus()


def _can_be_pressed(button: QAbstractButton) -> bool:
    return button.isEnabled() and not button.isHidden()
