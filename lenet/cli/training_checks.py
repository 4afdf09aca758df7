"""What goes wrong with a training is said as the window says it, and a good network is never replaced by a useless one."""

from __future__ import annotations

from collections import deque
from pathlib import Path

import numpy as np

from lenet.cli.console import complain
from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import predict_scores
from lenet.files.errors import shown_path
from lenet.language.text import tr
from lenet.nn.lenet5 import LeNet5
from lenet.nn.parameters import ParamsError
from lenet.recognition.recognizer import Recognizer
from lenet.training.diagnosis import BARELY_BETTER, CLASSES, RECENT_BATCHES, diagnose
from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.trainer import Training

TRIED = 1000
"""Digits with which networks are tried before one replaces the other."""


class Troubles:
    """What was found to go wrong with a run: sentences in ``told``, and on standard error unless it is to be quiet."""

    def __init__(self, training: Training, *, quiet: bool) -> None:
        self.told: list[str] = []
        self._quiet = quiet
        self._batches: deque[BatchTrained] = deque(maxlen=RECENT_BATCHES)
        self._epochs: list[EpochEnded] = []
        digits = np.unique(training.examples.labels)
        if len(digits) == 1:
            self._tell(
                tr(
                    "All digits are labelled {digits}: a network that learns from one digit alone answers "
                    "nothing else. Add the other digits.",
                    digits=digits[0],
                )
            )

    def look(self, event: Event) -> None:
        """Take in an event, and look for trouble at the end of an epoch."""
        if isinstance(event, BatchTrained):
            self._batches.append(event)
        elif isinstance(event, EpochEnded):
            self._epochs.append(event)
            for found in diagnose([*self._batches, *self._epochs]):
                self._tell(f"{found.sentence} {found.advice}")

    def _tell(self, sentence: str) -> None:
        if sentence not in self.told:
            self.told.append(sentence)
            if not self._quiet:
                complain(sentence)


def require_better(training: Training, out: Path) -> None:
    """Check that a run does not replace a network that has learned something by one that has not.

    Raises
    ------
    ValueError
        If it would.
    """
    examples = training.examples[:TRIED]
    if _has_learned(LeNet5(training.best_network_params()), examples):
        return
    try:
        there = Recognizer.load(out)
    except ParamsError:
        return
    if _has_learned(there.network, Examples(examples.pictures, examples.labels, there.convention)):
        raise ValueError(
            tr(
                "The network reads digits no better than by guessing, so it is not saved, and {out} keeps "
                "the one that it has: try a smaller --lr, or name another file with --out.",
                out=shown_path(out),
            )
        )


def _has_learned(network: LeNet5, examples: Examples) -> bool:
    scores = predict_scores(network, examples)
    return float(np.mean(scores.argmax(axis=1) == examples.labels)) >= BARELY_BETTER / CLASSES
