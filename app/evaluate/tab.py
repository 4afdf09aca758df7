"""The Evaluate tab: what is judged on top, the figures below it, and the views of what was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.background.priority import Precedence
from app.background.pumped import Ending, Outcome
from app.evaluate.controls import Controls
from app.evaluate.evaluation_run import Snapshot
from app.evaluate.exports import Exports
from app.evaluate.request import Choice, Contender, Match, Task
from app.evaluate.session import Session
from app.evaluate.summary_row import Headline
from app.evaluate.wording import picked_words, stage_words, subject_words
from app.qt.override import override
from app.qt.translation import tr
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
    data_dir
        Where MNIST is, if not in one of the usual places.
    precedence
        What evaluating gives way to.
    """

    picked = Signal(object, str)
    """The picture, uint8 [32, 32], of a digit that is to be looked into, and a sentence on how it was read."""

    told = Signal(str)
    """A short confirmation of what was done."""

    failed = Signal(str)
    """One sentence: what could not be done, and what to do."""

    def __init__(
        self,
        in_use: Callable[[], Contender | None],
        collection: Path,
        *,
        data_dir: Path | None = None,
        precedence: Precedence | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("evaluateTab")
        self.session = Session(precedence, self)
        self.controls = Controls(in_use, data_dir, collection)
        self.headline = Headline()
        self.exports = Exports(self._present_page, self)
        self.controls.export.setMenu(self.exports.menu(self.controls.export))
        self.views: ResultViews | None = None
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
    def subject(self) -> Subject | None:
        """What was found so far."""
        return self.exports.subject

    def close_threads(self) -> None:
        """End everything."""
        self.session.close()
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
        controls, session = self.controls, self.session
        controls.start.clicked.connect(self._start_or_cancel)
        controls.choice_changed.connect(self.note_choice)
        session.loading.connect(self._show_loading)
        session.shown.connect(self._show)
        session.prepared.connect(self._note_prepared)
        session.ended.connect(self._note_end)
        self.exports.told.connect(self.told)
        self.exports.failed.connect(self.failed)

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
        if self.session.is_busy:
            self.session.cancel()
            return
        controls = self.controls
        contender = controls.network.contender
        if contender is None:
            self._blame(tr("No network is in use yet: choose another one, or wait a moment."))
            return
        self._started, self._failed = controls.choice, None
        self.session.start(
            Task(contender, controls.digits.source, controls.rival.contender, controls.digits.note)
        )
        controls.show_busy(is_busy=True)
        controls.say(tr("Getting network and digits ready…"))

    @Slot()
    def note_choice(self) -> None:
        """Tell the figures from what is chosen now, or from the network that is in use now."""
        if self.session.is_busy:
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

    @Slot(int, int)
    def _show_loading(self, done: int, count: int) -> None:
        self.controls.show_progress(done, count)

    @Slot(object)
    def _note_prepared(self, match: Match) -> None:
        if match.trial.skipped:
            self.told.emit(
                tr(
                    "Passed over: {count}. The first: {sentence}",
                    count=len(match.trial.skipped),
                    sentence=match.trial.skipped[0],
                )
            )

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if snapshot.advanced is not None:
            self.controls.show_progress(snapshot.advanced.done, snapshot.advanced.count)
            self.controls.say(stage_words(snapshot.advanced))
        if snapshot.subject is not None and snapshot.subject is not self.subject:
            self.exports.subject, self._shown = snapshot.subject, self._started
            self.headline.show_subject(snapshot.subject)
            self._mark_date()
            self._show_views()

    @Slot(object)
    def _note_end(self, ending: Ending) -> None:
        controls = self.controls
        controls.show_busy(is_busy=False)
        controls.export.setEnabled(self.subject is not None)
        if ending.outcome is Outcome.FAILED:
            self._blame(ending.sentence)
        elif ending.outcome is Outcome.STOPPED:
            controls.say(self._words_on_giving_up())
        elif self.subject is not None:
            controls.say(" ".join(filter(None, (tr("Done."), self.subject.note))))
        self._mark_date()

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
