"""A checkpoint is an interrupted training run; when it is resumed, it ends with the very same weights."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.examples import Examples
from lenet.language.text import figure, tr
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.metadata import PlainValue
from lenet.nn.network import LayeredNet
from lenet.training.state import TrainingState
from lenet.training.trainer import Training

SAVE_SECONDS = 20.0
"""Time between two checkpoints within an epoch: well below the 30 s that may be lost."""


class CheckpointError(ValueError):
    """A checkpoint that can't be written, read or resumed; its one sentence says why and what to do."""


@dataclass(frozen=True)
class LearnedData:
    """What a run learns from, as far as it must be the same when the run is resumed.

    Attributes
    ----------
    learned, validated
        How many examples are learned from, the first ones, and how many it is validated with, the others.
    digest
        SHA-256 of all pictures, then of all labels, in hexadecimal.
    """

    learned: int
    validated: int
    digest: str

    @property
    def validated_share(self) -> float:
        """Share of all examples that the run is validated with, from 0 to 1."""
        return self.validated / max(1, self.learned + self.validated)

    @classmethod
    def of(cls, examples: Examples, learned: int) -> LearnedData:
        """Describe all examples of a run, of which ``learned`` are learned from; 0.1 s for 60,000."""
        digest = hashlib.sha256(np.ascontiguousarray(examples.pictures).data)
        digest.update(examples.labels.astype(np.uint8).data)
        return cls(learned, len(examples) - learned, digest.hexdigest())


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """An interrupted run.

    Attributes
    ----------
    state
        How far it is.
    threads
        How many threads compute: the last bits of the weights depend on it.
    convention
        How pixels become the network's numbers.
    data
        What it learns from.
    settings
        Everything else, such as where the data come from: plain values, see `lenet.nn.metadata`.
    curves : float64 arrays of any shape
        What was measured so far, by name. NaN is allowed; one without elements is not saved.
    """

    state: TrainingState
    threads: int
    convention: InputConvention
    data: LearnedData
    settings: Mapping[str, PlainValue] = field(default_factory=dict)
    curves: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)

    def resumed(self, examples: Examples, *, network: LayeredNet | None = None) -> Training:
        """Return the run, to be continued.

        Parameters
        ----------
        examples
            All examples of the run, in their order; their convention is replaced by the run's.
        network
            A network of the run's kind, whose parameters are replaced; by default a LeNet-5.

        Raises
        ------
        CheckpointError
            If the examples or the network are not those of the run.
        """
        self._require_same(examples)
        state = self.state
        network = network or LeNet5(dtype=state.parameters.dtype.type)
        if (network.parameters.size, network.dtype) != (state.parameters.size, state.parameters.dtype):
            raise CheckpointError(
                tr(
                    "The interrupted run has {size} parameters of type {dtype}, but the network has {own_size} of "
                    "type {own_dtype}: begin a new run.",
                    size=figure(state.parameters.size, ","),
                    dtype=state.parameters.dtype,
                    own_size=figure(network.parameters.size, ","),
                    own_dtype=network.dtype,
                )
            )
        examples = replace(examples, convention=self.convention)
        learned = self.data.learned
        training = Training(
            state.recipe, examples[:learned], examples[learned:], network=network, threads=self.threads
        )
        training.restore(state)
        return training

    def _require_same(self, examples: Examples) -> None:
        expected = self.data.learned + self.data.validated
        if len(examples) != expected:
            found = tr(
                "it has {expected} and these are {examples}",
                expected=figure(expected, ","),
                examples=figure(len(examples), ","),
            )
        elif LearnedData.of(examples, self.data.learned) != self.data:
            found = tr("as many, but others")
        else:
            return
        raise CheckpointError(
            tr(
                "These are not the digits of the interrupted run ({found}): choose those it began with, or "
                "begin a new run.",
                found=found,
            )
        )
