"""What is to be evaluated, and how it is got ready: networks and digits are loaded, which may take a while."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from lenet.datasets.examples import Examples, resize_dataset
from lenet.datasets.sources import Source
from lenet.evaluation.test_set import Trial, load_trial
from lenet.files.progress import Progress, Steps
from lenet.recognition.recognizer import Recognizer
from lenet.training.checkpoint import LearnedData


@dataclass(frozen=True, eq=False)
class Contender:
    """A network that can be judged.

    Attributes
    ----------
    name
        What it is called within a sentence.
    load
        Returns it; with one sentence in a ``ValueError`` if it cannot.
    """

    name: str
    load: Callable[[], Recognizer]


@dataclass(frozen=True)
class Choice:
    """What is chosen to be evaluated; the same choices are equal.

    Attributes
    ----------
    network, rival
        What tells each network from others: an object that is equal only for the same one.
    source
        The digits.
    """

    network: object
    source: Source
    rival: object


@dataclass(frozen=True, eq=False)
class Task:
    """What is to be evaluated.

    Attributes
    ----------
    contender
        The network.
    source
        The digits.
    rival
        A network to compare it with, or None.
    note
        A sentence that goes with the digits, such as for what they stand in; may be empty.
    """

    contender: Contender
    source: Source
    rival: Contender | None = None
    note: str = ""


@dataclass(frozen=True, eq=False)
class Player:
    """A network that is ready to read.

    Attributes
    ----------
    name
        What it is called.
    recognizer
        The network.
    examples
        The digits, in the network's own convention.
    key
        What tells this network with these digits from all others.
    """

    name: str
    recognizer: Recognizer
    examples: Examples
    key: str


@dataclass(frozen=True, eq=False)
class Match:
    """All that an evaluation needs.

    Attributes
    ----------
    trial
        The digits as they were found.
    player, rival
        Who reads them; the rival may be None.
    note
        As in `Task`.
    """

    trial: Trial
    player: Player
    rival: Player | None
    note: str


def prepare(task: Task) -> Steps[Match]:
    """Load networks and digits.

    Parameters
    ----------
    task
        What is to be evaluated.

    Raises
    ------
    ValueError, OSError
        With one sentence: what cannot be had, and what to do.
    """
    yield Progress(0, 0)
    recognizer = task.contender.load()
    rival = None if task.rival is None else task.rival.load()
    trial = yield from load_trial(task.source)
    examples = yield from resize_dataset(trial.dataset, recognizer.convention)
    digest = LearnedData.of(examples, 0).digest
    player = Player(task.contender.name, recognizer, examples, _key(recognizer, digest))
    if rival is None or task.rival is None:
        return Match(trial, player, None, task.note)
    same = Examples(examples.pictures, examples.labels, rival.convention)
    return Match(trial, player, Player(task.rival.name, rival, same, _key(rival, digest)), task.note)


def _key(recognizer: Recognizer, digits: str) -> str:
    """Return what tells a network with some digits, given by their digest, from all others."""
    how = (recognizer.convention, recognizer.temperature, digits)
    content = hashlib.sha256(recognizer.network.parameters.tobytes())
    content.update(repr(how).encode())
    return content.hexdigest()
