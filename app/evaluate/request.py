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
    """A network that can be evaluated.

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
class Selection:
    """What is chosen to be evaluated; the same choices are equal.

    Attributes
    ----------
    network, compared
        What tells each network from others: an object that is equal only for the same one.
    source
        The digits.
    """

    network: object
    source: Source
    compared: object


@dataclass(frozen=True, eq=False)
class EvaluationRequest:
    """What is to be evaluated.

    Attributes
    ----------
    network
        The network.
    source
        The digits.
    compared
        A network to compare it with, or None.
    note
        A sentence that goes with the digits, such as that they are used instead of others; may be empty.
    """

    network: NetworkChoice
    source: Source
    compared: NetworkChoice | None = None
    note: str = ""


@dataclass(frozen=True, eq=False)
class LoadedNetwork:
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
class PreparedEvaluation:
    """All that an evaluation needs.

    Attributes
    ----------
    test_set
        The digits as they were found.
    network, compared
        The network, and the one that it is compared with, if any.
    """

    test_set: TestSet
    network: LoadedNetwork
    compared: LoadedNetwork | None


def prepare(request: EvaluationRequest) -> Steps[PreparedEvaluation]:
    """Load networks and digits.

    Parameters
    ----------
    request
        What is to be evaluated.

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
