"""The Evaluate tab: the choice of networks and digits, the figures, and the views of what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from app.background.priority import Priority
from app.background.run_thread import RunThread
from app.evaluate.controls import Controls
from app.evaluate.evaluation_run import EvaluationRun, ResultCache, Snapshot
from app.evaluate.exports import Exports
from app.evaluate.request import EvaluationRequest, NetworkChoice, Selection
from app.evaluate.summary_row import SummaryRow
from app.evaluate.wording import picked_words, result_words, stage_words
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.theme.theme import SPACE, Tone, set_tone
from app.widgets.building import column, named
from lenet.evaluation.result import EvaluationResult
from lenet.files.progress import Progress
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer

if TYPE_CHECKING:
    from app.evaluate.page import Page
    from app.evaluate.result_views import ResultViews, View


_PATIENCE_MS = 300
"""After which the tab begins by itself, so that one who only passes by it starts nothing."""


class EvaluateTab(QWidget):
    """Evaluates networks, and gives way to what has priority; when it is opened, it begins by itself.

    ``in_use`` returns the network that drawings are read with, or None; ``collection`` is the file of the person's own
    digits; MNIST is in ``data_dir``, or else in one of the usual places.
    """

    picked = Signal(object, str)
    """The picture, uint8 [32, 32], of a digit that is to be looked into, and a sentence on how it was read."""

    ended = Signal()
    """An evaluation has ended, in whatever way."""

    def __init__(
        self,
        in_use: Callable[[], NetworkChoice | None],
        collection: Path,
        messages: Messages,
        *,
        data_dir: Path | None = None,
        priority: Priority | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("evaluateTab")
        self.messages = messages
        self._results = ResultCache()
        self._thread = RunThread(self, priority=priority)
        self.controls = Controls(in_use, data_dir, collection)
        self.summary = SummaryRow()
        self.exports = Exports(self._present_page, self, messages)
        self.controls.export.setMenu(self.exports.menu(self.controls.export))
        self.views: ResultViews | None = None
        self._making: Iterator[View] | None = None
        self._made: list[View] = []
        self._skipped: tuple[str, ...] = ()
        self._started: Selection | None = None
        self._shown: Selection | None = None
        self._failed: Selection | None = None
        self._cancelled: Selection | None = None
        self._is_automatic = self._is_next = False
        self._picked, self._view = -1, 0
        self._network: Recognizer | None = None
        self._drawing: NDArray[np.uint8] | None = None
        self._stack = QStackedWidget()
        self._hint = named(QLabel(), "evaluateHint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        set_tone(self._hint, Tone.MUTED)
        self._show_hint(is_busy=False)
        self._stack.addWidget(self._hint)
        self.setLayout(column(self.controls, self.summary, (self._stack, 1), margins=(2 * SPACE, SPACE)))
        self._connect()
        self.controls.export.setEnabled(False)
        self.controls.say(self.controls.digits.note)

    @property
    def is_busy(self) -> bool:
        """Whether something is evaluated."""
        return self._thread.is_busy

    @property
    def result(self) -> EvaluationResult | None:
        """What was found so far."""
        return self.exports.result

    def close_threads(self) -> None:
        """End all threads."""
        self._thread.close()
        self.exports.close()

    def go_on_from(self, before: EvaluateTab) -> None:
        """Show what was found there, by the names that network and digits have in the language now."""
        self.controls.go_on_from(before.controls)
        self._results, self._cancelled, self._failed = before._results, before._cancelled, before._failed
        self._picked = before._picked
        self._view = before._view if before.views is None else before.views.currentIndex()
        result, network, compared = before.result, self.controls.network.choice, self.controls.compared.choice
        if result is None:
            return
        if before._shown == self.controls.choice and network is not None:
            result = replace(result, network=network.name, digits=self.controls.digits.source.name)
            if result.compared is not None and compared is not None:
                result = replace(result, compared=replace(result.compared, name=compared.name))
        self._started = before._shown
        self._show(Snapshot(result, None, Progress(0, 1), network=before._network))
        self.controls.export.setEnabled(True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make the views when everything else is to be seen: pyqtgraph is imported only then."""
        super().showEvent(event)
        # Another network may be in use by now.
        self._update_outdated()
        if self.views is None:
            QTimer.singleShot(0, self, self._make_views)
        QTimer.singleShot(_PATIENCE_MS, self, self._start_by_itself)

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
        """Make one more view and go on in a moment: all at once would hold the window up."""
        if self.views is not None:
            return
        from app.evaluate.result_views import ResultViews, make_views

        if self._making is None:
            self._making = make_views()
        view = next(self._making, None)
        if view is not None:
            self._made.append(view)
            QTimer.singleShot(0, self, self._make_views)
            return
        self.views = ResultViews(self._made)
        self.views.show_drawing(self._drawing)
        self.views.picked.connect(self._pick)
        self.views.save_asked.connect(self.exports.ask_chart)
        self.views.setCurrentIndex(self._view)
        self._stack.addWidget(self.views)
        self._show_views()

    def _show_hint(self, *, is_busy: bool) -> None:
        """Say, where there are no views yet, how they come to be there."""
        self._hint.setText(
            tr("The network reads the digits: what it finds will be here in a moment")
            if is_busy
            else tr("Choose a network and digits, then start the evaluation")
        )

    def _show_views(self) -> None:
        if self.views is not None and self.result is not None:
            self.views.show_result(self.result)
            if self._network is not None:
                self.views.show_network(self._network)
            self._stack.setCurrentWidget(self.views)

    @Slot()
    def _start_or_cancel(self) -> None:
        if self.is_busy and not self._is_automatic:
            self._cancelled = self._started
            self._thread.cancel()
        elif self.is_busy and self._started == self.controls.choice:
            # What began by itself is what is asked for.
            self._is_automatic = False
            self.controls.show_busy(is_busy=True)
        elif self.is_busy:
            self._is_next = True
            self._thread.cancel()
        elif self.controls.network.choice is None:
            self._show_failure(tr("No network is in use yet: choose another one, or wait a moment."))
        else:
            self._start(self.controls.network.choice)

    @Slot()
    def _start_by_itself(self) -> None:
        """Evaluate what is chosen in the background, unless that was done or cancelled before."""
        choice, network = self.controls.choice, self.controls.network.choice
        is_known = choice in (self._shown, self._failed, self._cancelled)
        if self.isVisible() and not self.is_busy and network is not None and not is_known:
            self._start(network, is_automatic=True)

    def _start(self, network: NetworkChoice, *, is_automatic: bool = False) -> None:
        controls = self.controls
        self._started, self._failed, self._cancelled = controls.choice, None, None
        self._is_automatic, self._skipped = is_automatic, ()
        request = EvaluationRequest(
            network, controls.digits.source, controls.compared.choice, controls.digits.note
        )
        self._thread.begin(EvaluationRun(request, self._results, datetime.now(UTC).date().isoformat()))
        controls.show_busy(is_busy=not is_automatic)
        self._show_hint(is_busy=True)
        controls.say(tr("Getting network and digits ready…"))

    @Slot()
    def note_choice(self) -> None:
        """Say whether the figures are still those of what is chosen, or of the network in use."""
        if self.is_busy and self._is_automatic and self._started != self.controls.choice:
            self._thread.cancel()
        if self.is_busy:
            return
        is_out_of_date = self._update_outdated()
        if self._failed == self.controls.choice:
            # What failed with it is still so.
            return
        self._failed = None
        self.controls.say(
            tr("The figures are still those of the choice before: start the evaluation for this one.")
            if is_out_of_date
            else self.controls.digits.note
        )

    def _show_failure(self, sentence: str) -> None:
        """Say what failed with the present choice."""
        self._failed = self.controls.choice
        self.controls.say(sentence, tone=Tone.BAD)

    def _update_outdated(self) -> bool:
        """Show whether the figures are of something else than what is chosen, and return it."""
        is_out_of_date = self.result is not None and self._shown != self.controls.choice
        self.summary.mark_out_of_date(is_out_of_date=is_out_of_date)
        return is_out_of_date

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if snapshot.skipped and not self._skipped:
            self._tell_skipped(snapshot.skipped)
        self.controls.show_progress(snapshot.progress.done, snapshot.progress.total)
        if snapshot.stage is not None:
            self.controls.say(stage_words(snapshot.stage, snapshot.progress))
        if snapshot.result is not None and snapshot.result is not self.result:
            self.exports.result, self._shown = snapshot.result, self._started
            self.summary.show_result(snapshot.result)
            self._network = snapshot.network
            self._update_outdated()
            self._show_views()

    @Slot(object)
    def show_reading(self, reading: Reading) -> None:
        """Show on the map where the drawing on the canvas lies, if there is one."""
        self._drawing = None if reading.guess is None else reading.picture
        if self.views is not None:
            self.views.show_drawing(self._drawing)

    def _tell_skipped(self, skipped: tuple[str, ...]) -> None:
        self._skipped = skipped
        self.messages.told.emit(
            tr("Passed over: {count}. The first: {sentence}", count=len(skipped), sentence=skipped[0])
        )

    @Slot()
    def _note_finish(self) -> None:
        self.controls.say("" if self.result is None else self.result.note)
        self._end()

    @Slot(str)
    def _note_failure(self, sentence: str) -> None:
        self._show_failure(sentence)
        self._end()

    @Slot()
    def _note_cancelled(self) -> None:
        self.controls.say(self._cancelled_words())
        self._end()

    def _end(self) -> None:
        if self._is_next:
            # What began by itself has given way to what was asked for.
            self._is_next = False
            self._start_or_cancel()
            return
        self.controls.show_busy(is_busy=False)
        self._show_hint(is_busy=False)
        self.controls.export.setEnabled(self.result is not None)
        self._update_outdated()
        self.ended.emit()

    def _cancelled_words(self) -> str:
        """Return what is shown after an evaluation was cancelled."""
        if self.result is None:
            return tr("Cancelled before there was a result.")
        if self._shown is self._started:
            return tr("Cancelled; what was found until then is shown.")
        return tr(
            "Cancelled before there was a result; the figures are still those of {result}.",
            result=result_words(self.result),
        )

    @Slot()
    def pick_next(self) -> None:
        """Pick the error that follows the digit that was picked last, or the first one."""
        errors = [] if self.result is None else self.result.assessment.evaluation.errors.tolist()
        if errors:
            self._pick(
                errors[(errors.index(self._picked) + 1) % len(errors) if self._picked in errors else 0]
            )

    @property
    def picked_digit(self) -> tuple[NDArray[np.uint8], str] | None:
        """The picture of the digit that was picked last, uint8 [32, 32], and a sentence on how it was read."""
        result, place = self.result, self._picked
        return None if result is None else (result.examples.pictures[place], picked_words(result, place))

    @Slot(int)
    def _pick(self, place: int) -> None:
        self._picked = place
        if self.picked_digit is not None:
            self.picked.emit(*self.picked_digit)
