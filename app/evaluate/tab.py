"""The Evaluate tab: what is judged on top, the figures below it, and the views of what was found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.background.priority import Priority
from app.background.run_thread import RunThread
from app.evaluate.controls import Controls
from app.evaluate.evaluation_run import EvaluationRun, Results, Snapshot
from app.evaluate.exports import Exports
from app.evaluate.request import Choice, Contender, Task
from app.evaluate.summary_row import Headline
from app.evaluate.wording import picked_words, stage_words, subject_words
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.theme.theme import SPACE, Tone, set_tone
from lenet.evaluation.result import Subject

if TYPE_CHECKING:
    from app.evaluate.page import Page
    from app.evaluate.result_views import ResultViews


class EvaluateTab(QWidget):
    """Judges networks.

    Parameters
    ----------
    in_use
        Returns the network that drawings are read with; None while there is none.
    collection
        The file of the person's own digits.
    messages
        Where it is told what was done and what failed.
    data_dir
        Where MNIST is, if not in one of the usual places.
    priority
        What evaluating gives way to.
    """

    picked = Signal(object, str)
    """The picture, uint8 [32, 32], of a digit that is to be looked into, and a sentence on how it was read."""

    ended = Signal()
    """An evaluation has ended, in whatever way."""

    def __init__(
        self,
        in_use: Callable[[], Contender | None],
        collection: Path,
        messages: Messages,
        *,
        data_dir: Path | None = None,
        priority: Priority | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("evaluateTab")
        self.messages = messages
        self._results = Results()
        self._thread = RunThread(self, priority=priority)
        self.controls = Controls(in_use, data_dir, collection)
        self.headline = Headline()
        self.exports = Exports(self._present_page, self, messages)
        self.controls.export.setMenu(self.exports.menu(self.controls.export))
        self.views: ResultViews | None = None
        self._skipped: tuple[str, ...] = ()
        self._started: Choice | None = None
        self._shown: Choice | None = None
        self._failed: Choice | None = None
        self._stack = QStackedWidget()
        self._hint = QLabel(tr("Choose a network and digits, then start the evaluation"))
        self._hint.setObjectName("evaluateHint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        set_tone(self._hint, Tone.MUTED)
        self._stack.addWidget(self._hint)
        self._lay_out()
        self._connect()
        self.controls.export.setEnabled(False)
        self.controls.say(self.controls.digits.note)

    @property
    def is_busy(self) -> bool:
        """Whether something is evaluated."""
        return self._thread.is_busy

    @property
    def subject(self) -> Subject | None:
        """What was found so far."""
        return self.exports.subject

    def close_threads(self) -> None:
        """End everything."""
        self._thread.close()
        self.exports.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make the views when everything else is to be seen: pyqtgraph is imported only then."""
        super().showEvent(event)
        # Another network may be in use by now.
        self._mark_date()
        if self.views is None:
            QTimer.singleShot(0, self, self._make_views)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.controls)
        layout.addWidget(self.headline)
        layout.addWidget(self._stack, stretch=1)

    def _connect(self) -> None:
        controls, thread = self.controls, self._thread
        controls.start.clicked.connect(self._start_or_cancel)
        controls.choice_changed.connect(self.note_choice)
        thread.shown.connect(self._show)
        thread.succeeded.connect(self._note_finish)
        thread.failed.connect(self._note_failure)
        thread.cancelled.connect(self._note_cancelled)

    def _present_page(self) -> Page | None:
        return None if self.views is None else self.views.page()

    @Slot()
    def _make_views(self) -> None:
        if self.views is not None:
            return
        from app.evaluate.result_views import ResultViews

        self.views = ResultViews()
        self.views.picked.connect(self._pick)
        self.views.save_asked.connect(self.exports.ask_chart)
        self._stack.addWidget(self.views)
        self._show_views()

    def _show_views(self) -> None:
        if self.views is not None and self.subject is not None:
            self.views.show_subject(self.subject)
            self._stack.setCurrentWidget(self.views)

    @Slot()
    def _start_or_cancel(self) -> None:
        if self.is_busy:
            self._thread.cancel()
            return
        controls = self.controls
        contender = controls.network.contender
        if contender is None:
            self._blame(tr("No network is in use yet: choose another one, or wait a moment."))
            return
        self._started, self._failed = controls.choice, None
        self._skipped = ()
        task = Task(contender, controls.digits.source, controls.rival.contender, controls.digits.note)
        self._thread.begin(EvaluationRun(task, self._results, datetime.now(UTC).date().isoformat()))
        controls.show_busy(is_busy=True)
        controls.say(tr("Getting network and digits ready…"))

    @Slot()
    def note_choice(self) -> None:
        """Tell the figures from what is chosen now, or from the network that is in use now."""
        if self.is_busy:
            return
        is_out_of_date = self._mark_date()
        if self._failed == self.controls.choice:
            # What failed with it is still so.
            return
        self._failed = None
        words = [self.controls.digits.note]
        if is_out_of_date:
            words.append(
                tr("The figures are still those of the choice before: start the evaluation for this one.")
            )
        self.controls.say(" ".join(filter(None, words)))

    def _blame(self, sentence: str) -> None:
        """Tell what failed with the present choice."""
        self._failed = self.controls.choice
        self.controls.say(sentence, tone=Tone.BAD)

    def _mark_date(self) -> bool:
        """Show whether the figures are of something else than what is chosen, and return it."""
        is_out_of_date = self.subject is not None and self._shown != self.controls.choice
        self.headline.mark_out_of_date(is_out_of_date=is_out_of_date)
        return is_out_of_date

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if snapshot.skipped and not self._skipped:
            self._tell_skipped(snapshot.skipped)
        self.controls.show_progress(snapshot.progress.done, snapshot.progress.total)
        if snapshot.stage is not None:
            self.controls.say(stage_words(snapshot.stage, snapshot.progress))
        if snapshot.subject is not None and snapshot.subject is not self.subject:
            self.exports.subject, self._shown = snapshot.subject, self._started
            self.headline.show_subject(snapshot.subject)
            self._mark_date()
            self._show_views()

    def _tell_skipped(self, skipped: tuple[str, ...]) -> None:
        self._skipped = skipped
        self.messages.told.emit(
            tr("Passed over: {count}. The first: {sentence}", count=len(skipped), sentence=skipped[0])
        )

    @Slot()
    def _note_finish(self) -> None:
        note = "" if self.subject is None else self.subject.note
        self.controls.say(" ".join(filter(None, (tr("Done."), note))))
        self._end()

    @Slot(str)
    def _note_failure(self, sentence: str) -> None:
        self._blame(sentence)
        self._end()

    @Slot()
    def _note_cancelled(self) -> None:
        self.controls.say(self._words_on_giving_up())
        self._end()

    def _end(self) -> None:
        self.controls.show_busy(is_busy=False)
        self.controls.export.setEnabled(self.subject is not None)
        self._mark_date()
        self.ended.emit()

    def _words_on_giving_up(self) -> str:
        """Say what is to be seen once an evaluation was given up."""
        if self.subject is None:
            return tr("Given up before there was a result.")
        if self._shown is self._started:
            return tr("Given up; what was found until then is shown.")
        return tr(
            "Given up before there was a result; the figures are still those of {subject}.",
            subject=subject_words(self.subject),
        )

    @Slot(int)
    def _pick(self, place: int) -> None:
        if self.subject is not None:
            words = picked_words(self.subject, place)
            self.picked.emit(self.subject.examples.pictures[place], words)
