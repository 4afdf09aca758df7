"""The row that runs a training: start, pause, stop, how far it is, and what has come of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.icons import ICON_SIDE, themed_icon
from app.override import override
from app.theme import SPACE, TextSize, Tone, is_theme_change, mark_as_card, set_tone, sized_font, theme_of
from app.train.phase import Phase
from app.train.snapshot import Trained
from app.train.start_button import StartButton
from app.train.steady_label import SteadyLabel
from app.train.words import show_percent
from app.translation import tr

_PROGRESS_STEPS = 1000

_STATUS_LINES = 3
"""As many as the longest sentence needs in the narrowest window."""


class Controls(QFrame):
    """Buttons, two progress bars, a line on the state, and the result.

    Attributes
    ----------
    start, pause, stop, one_more, use_network, save
        Buttons; ``start`` also resumes, and ``pause`` stays down while the run rests.
    run_progress, epoch_progress
        Bars.
    status
        One line on what is going on.
    accuracy, accuracy_caption
        The best validation accuracy so far, and what it means.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as_card(self)
        self.start = StartButton()
        self.pause = self._tool("pause", tr("Pause"), tr("Rest after this batch; nothing is lost"))
        self.pause.setCheckable(True)
        self.stop = self._tool("stop", tr("Stop"), tr("End the run and keep what was learned"))
        self.one_more = self._tool(
            "oneMore", tr("One more epoch"), tr("Let the network see all digits once more")
        )
        self.use_network = QPushButton(tr("Use this network"))
        self.use_network.setObjectName("useNetwork")
        self.use_network.setAccessibleName(tr("Use this network"))
        self.save = QPushButton(tr("Save…"))
        self.save.setObjectName("save")
        self.save.setAccessibleName(tr("Save"))
        self.run_progress = self._bar("runProgress", tr("Progress of the run"))
        self.epoch_progress = self._bar("epochProgress", tr("Progress of the epoch"))
        self.epoch_progress.setProperty("quiet", "true")
        self._status = SteadyLabel(_STATUS_LINES)
        self.status = self._status.label
        self.status.setObjectName("trainStatus")
        self.status.setAccessibleName(tr("State of the training"))
        self.accuracy = QLabel()
        self.accuracy.setObjectName("accuracy")
        self.accuracy.setAccessibleName(tr("Accuracy"))
        self.accuracy_caption = QLabel()
        self.accuracy_caption.setObjectName("accuracyCaption")
        self.accuracy_caption.setWordWrap(True)
        set_tone(self.accuracy_caption, Tone.MUTED)
        self._lay_out()
        self._fit_fonts()
        self._load_icons()
        self.show_result(None)
        self.show_phase(Phase.IDLE, can_start=True, can_go_on=False, has_network=False)

    def show_phase(self, phase: Phase, *, can_start: bool, can_go_on: bool, has_network: bool) -> None:
        """Enable what can be done now, and say why the rest cannot.

        Parameters
        ----------
        phase
            Where the run is.
        can_start
            Whether there is data to learn from.
        can_go_on
            Whether a run that has ended can be prolonged.
        has_network
            Whether something was learned that can be used.
        """
        is_paused, is_running = phase is Phase.PAUSED, phase is Phase.RUNNING
        self.start.set_words(
            {
                Phase.PREPARING: tr("Getting ready…"),
                Phase.RUNNING: tr("Training…"),
                Phase.PAUSED: tr("Resume"),
                Phase.ENDING: tr("Stopping…"),
            }.get(phase, tr("Start training"))
        )
        idle_tip = tr("Choose data first") if not can_start else ""
        self._allow(
            self.start,
            is_paused or (not phase.is_active and can_start),
            tr("Let the network learn, with these data and this recipe"),
            idle_tip or tr("It is training already"),
        )
        not_running = tr("Nothing is being trained")
        self._allow(
            self.pause,
            is_running or is_paused,
            tr("Go on") if is_paused else tr("Rest after this batch; nothing is lost"),
            not_running,
        )
        self.pause.setChecked(is_paused)
        self._allow(
            self.stop,
            phase.is_active and phase is not Phase.ENDING,
            tr("End the run and keep what was learned"),
            not_running,
        )
        self._allow(
            self.one_more,
            is_running or is_paused or (phase is Phase.ENDED and can_go_on),
            tr("Let the network see all digits once more"),
            tr("There is no run to go on with"),
        )
        nothing_yet = tr("No network was trained yet")
        self._allow(
            self.use_network,
            has_network,
            tr("Read drawings with the network of the best epoch from now on"),
            nothing_yet,
        )
        self._allow(self.save, has_network, tr("Save the network, its log or the charts"), nothing_yet)

    def show_progress(self, *, run: float, epoch: float) -> None:
        """Show which parts of the run and of the epoch are done, from 0 to 1."""
        for bar, part in ((self.run_progress, run), (self.epoch_progress, epoch)):
            value = round(_PROGRESS_STEPS * part)
            if bar.value() != value:
                bar.setValue(value)

    def show_result(self, best: Trained | None) -> None:
        """Show how accurate the best network is, on digits that it never learned from."""
        if best is None:
            self.accuracy.setText(tr("–"))
            self.accuracy_caption.setText(tr("accuracy"))
        elif best.test_accuracy is not None:
            self.accuracy.setText(show_percent(best.test_accuracy))
            self.accuracy_caption.setText(tr("of the MNIST test set"))
        elif best.validation_accuracy is not None:
            self.accuracy.setText(show_percent(best.validation_accuracy))
            self.accuracy_caption.setText(tr("of the validation digits"))
        else:
            self.accuracy.setText(tr("–"))
            self.accuracy_caption.setText(tr("not measured"))

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
            self._fit_fonts()
            self._load_icons()

    def _tool(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        return button

    def _bar(self, name: str, accessible_name: str) -> QProgressBar:
        bar = QProgressBar()
        bar.setObjectName(name)
        bar.setAccessibleName(accessible_name)
        bar.setRange(0, _PROGRESS_STEPS)
        bar.setValue(0)
        bar.setTextVisible(False)
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return bar

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.start, self.pause, self.stop, self.one_more):
            buttons.addWidget(button)
        progress = QGridLayout()
        progress.setHorizontalSpacing(SPACE)
        progress.setVerticalSpacing(SPACE // 2)
        progress.addWidget(self._status, 0, 0, 1, 2)
        for line, (title, bar) in enumerate(
            ((tr("Run"), self.run_progress), (tr("Epoch"), self.epoch_progress)), 1
        ):
            label = QLabel(title)
            label.setFont(sized_font(TextSize.SMALL))
            set_tone(label, Tone.MUTED)
            progress.addWidget(label, line, 0)
            progress.addWidget(bar, line, 1)
        progress.setColumnStretch(1, 1)
        result = QVBoxLayout()
        result.setSpacing(0)
        result.addStretch(1)
        for label in (self.accuracy, self.accuracy_caption):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            result.addWidget(label)
        result.addStretch(1)
        uses = QVBoxLayout()
        uses.setSpacing(SPACE // 2)
        uses.addWidget(self.use_network)
        uses.addWidget(self.save)
        row = self._row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addLayout(buttons)
        row.addLayout(progress, stretch=1)
        row.addLayout(result)
        row.addLayout(uses)

    def _fit_words(self) -> None:
        needed = self.minimumSizeHint().width() + self.start.saved_width
        self.start.set_wordless(needed > self.width())

    def _fit_fonts(self) -> None:
        self._status.set_font(sized_font(TextSize.BODY))
        self.accuracy.setFont(sized_font(TextSize.TITLE, bold=True))
        self.accuracy_caption.setFont(sized_font(TextSize.SMALL))

    def _load_icons(self) -> None:
        theme = theme_of(self)
        for button in (self.pause, self.stop, self.one_more):
            button.setIcon(themed_icon(button.objectName(), theme))

    @staticmethod
    def _allow(button: QAbstractButton, on: bool, tip: str, reason: str) -> None:
        button.setEnabled(on)
        button.setToolTip(tip if on else reason)
