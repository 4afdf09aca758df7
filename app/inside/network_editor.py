"""Edits of a network that can be undone, and how many test digits it then reads right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.job import Job
from app.services.messages import Messages
from lenet.datasets.examples import resize_dataset
from lenet.datasets.mnist import find_mnist
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.assessment import evaluate
from lenet.evaluation.proportions import Share
from lenet.evaluation.test_set import BUILT_IN, TestSet, load_test_set
from lenet.files.progress import Steps
from lenet.inspection.edits import Edits, edited_meta
from lenet.nn.params_file import save_params
from lenet.recognition.recognizer import Recognizer

COUNT = 5000
"""Test digits that an edited network reads: its accuracy is known to half a percent, and soon."""

_SEED = 13
"""Of the sample, so that it is always the same."""

_QUIET_MS = 300
"""Time without another edit before the test digits are read."""


@dataclass(frozen=True, eq=False)
class Accuracy:
    """The accuracies of a network before and after it was edited, and the test digits."""

    original: Share
    edited: Share
    test_set: TestSet


def _measure(
    data_dir: Path | None, known: Accuracy | None, original: Recognizer, edited: Recognizer
) -> Steps[Accuracy]:
    """Read the test digits, in the thread, with the networks whose accuracies are not known yet."""
    folder = find_mnist(data_dir)
    source = BUILT_IN if folder is None else Source(SourceKind.MNIST, (folder,), count=COUNT, seed=_SEED)
    test_set = known.test_set if known is not None else (yield from load_test_set(source))
    examples = yield from resize_dataset(test_set.dataset, original.convention)
    share = known.original if known is not None else (yield from evaluate(original, examples)).accuracy
    return Accuracy(share, (yield from evaluate(edited, examples)).accuracy, test_set)


class Experiment(QObject):
    """Keeps a network, its ``edits``, and the edits before them, and measures the accuracy on test digits.

    ``original`` and ``edited`` are the network as it was chosen, and with the edits; None where there is none.
    """

    changed = Signal()
    """There is another network, or other edits."""

    measured = Signal(object)
    """The `Accuracy` of the network as it is and as it was edited."""

    def __init__(self, data_dir: Path | None, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self.original: Recognizer | None = None
        self.edited: Recognizer | None = None
        self.edits = Edits()
        self._past: list[Edits] = []
        self._known: Accuracy | None = None
        self._job = Job(self)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(messages.failed)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self._measure)

    @property
    def can_undo(self) -> bool:
        """Whether there were other edits before."""
        return bool(self._past)

    def use(self, recognizer: Recognizer | None) -> None:
        """Look at another network, without any edits."""
        self._past, self._known = [], None
        self.original = recognizer
        self._apply(Edits())

    def go_on_from(self, before: Experiment) -> None:
        """Look at the network that was looked at there, with its edits."""
        self.original, self._past, self._known = before.original, before._past, before._known
        self._apply(before.edits)

    def edit(self, edits: Edits, *, is_same_gesture: bool = False) -> None:
        """Change the network; the same gesture, as while a slider is dragged, is undone together with what was before."""
        if edits != self.edits:
            if not is_same_gesture:
                self._past.append(self.edits)
            self._apply(edits)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self._apply(self._past.pop())

    @Slot()
    def reset(self) -> None:
        """Take all changes back; that can be undone too."""
        self.edit(Edits())

    def save(self, path: Path) -> None:
        """Save the edited network, or raise `ParamsError`."""
        if self.edited is not None:
            save_params({**self.edited.network.get_params(), "meta": dict(self.edited.meta)}, path)

    def close(self) -> None:
        """Measure nothing more."""
        self._timer.stop()
        self._job.close()

    def _apply(self, edits: Edits) -> None:
        self.edits, self.edited = edits, self.original
        self._timer.stop()
        self._job.cancel()
        if edits and self.original is not None:
            network = edits.applied_to(self.original.network)
            self.edited = replace(self.original, network=network, meta=edited_meta(self.original.meta))
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        original, edited = self.original, self.edited
        assert original is not None
        assert edited is not None
        self._job.start(partial(_measure, self._data_dir, self._known, original, edited))

    @Slot(object)
    def _take(self, accuracy: Accuracy) -> None:
        self._known = accuracy
        self.measured.emit(accuracy)
