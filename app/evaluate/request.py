"""What is to be evaluated, and its preparation: networks and digits are loaded, which may take a while."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from lenet.datasets.examples import Examples, resize_dataset
from lenet.datasets.sources import Source
from lenet.evaluation.test_set import TestSet, load_test_set
from lenet.files.progress import Progress, Steps
from lenet.recognition.recognizer import Recognizer
from lenet.training.checkpoint import LearnedData


@dataclass(frozen=True, eq=False)
class NetworkChoice:
    """A network that can be evaluated: its name within a sentence, and what loads it.

    What loads it raises a ``ValueError`` with one sentence if it cannot.
    """

    name: str
    load: Callable[[], Recognizer]


@dataclass(frozen=True)
class Selection:
    """What is chosen to be evaluated; the same choices are equal, as each network is known by an object of its own."""

    network: object
    source: Source
    compared: object


@dataclass(frozen=True, eq=False)
class EvaluationRequest:
    """What is to be evaluated, on which digits, and with which other network it is compared.

    ``note`` is a sentence that goes with the digits, such as that they are used instead of others.
    """

    network: NetworkChoice
    source: Source
    compared: NetworkChoice | None = None
    note: str = ""


@dataclass(frozen=True, eq=False)
class LoadedNetwork:
    """A network, and the digits in its own convention; ``key`` tells the two from all others."""

    name: str
    recognizer: Recognizer
    examples: Examples
    key: str


@dataclass(frozen=True, eq=False)
class PreparedEvaluation:
    """The digits as they were found, the network, and the one that it is compared with, if any."""

    test_set: TestSet
    network: LoadedNetwork
    compared: LoadedNetwork | None


def prepare(request: EvaluationRequest) -> Steps[PreparedEvaluation]:
    """Load networks and digits.

    Raises
    ------
    ValueError, OSError
        With one sentence: what cannot be had, and what to do.
    """
    yield Progress(0, 0)
    recognizer = request.network.load()
    other = None if request.compared is None else request.compared.load()
    test_set = yield from load_test_set(request.source)
    examples = yield from resize_dataset(test_set.dataset, recognizer.convention)
    digest = LearnedData.of(examples, 0).digest
    network = LoadedNetwork(request.network.name, recognizer, examples, _key(recognizer, digest))
    if other is None or request.compared is None:
        return PreparedEvaluation(test_set, network, None)
    same = Examples(examples.pictures, examples.labels, other.convention)
    compared = LoadedNetwork(request.compared.name, other, same, _key(other, digest))
    return PreparedEvaluation(test_set, network, compared)


def _key(recognizer: Recognizer, digits: str) -> str:
    """Return what tells a network with some digits, given by their digest, from all others."""
    how = (recognizer.convention, recognizer.temperature, digits)
    content = hashlib.sha256(recognizer.network.parameters.tobytes())
    content.update(repr(how).encode())
    return content.hexdigest()
