"""Contributions are the parts of a unit's sum: each activation times its weight.

Followed back from the answer, the largest of each layer are the strongest paths to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet.inspection.activations import Trace
from lenet.nn.arrays import Array
from lenet.nn.im2row import im2row_indices
from lenet.nn.layers import Convolution

LEARNING_STAGES = ("conv1", "conv2", "conv3", "fc1", "fc2")


@dataclass(frozen=True)
class Link:
    """What one unit, or one map, gives to another.

    The stage, one of `LEARNING_STAGES`, is that of the target; the source is of the stage before it. The amount is the
    sum of activation times weight; between maps, over all places where the target is active.
    """

    stage: str
    source: int
    target: int
    amount: float


def contributions(trace: Trace, stage: str) -> Array:
    """Return what each unit or map before a stage of `LEARNING_STAGES` gives to each of it, [sources, targets].

    Notes
    -----
    To a unit of fc1 or fc2, a source gives a·W. To the map of a convolution, a source's map gives the sum
    of its pixels times the filter's, added up over the places where the target's map is above 0: at the
    others ReLU gives 0.
    """
    layer = trace.network.learning_layers[stage]
    incoming = trace.incoming(stage)
    if not isinstance(layer, Convolution):
        # Maps of one pixel are rows already.
        products: Array = incoming.reshape(-1, 1) * layer.W
        return products
    channels = len(incoming)
    active = (trace.output(stage) > 0).reshape(layer.filters, -1)
    a = im2row_indices(incoming[None], layer.size, layer.size, padding=layer.padding, stride=layer.stride)
    # Adding the rows of a first is the same sum in another order.
    sums = (active.astype(layer.W.dtype) @ a).reshape(layer.filters, channels, -1)
    filters = layer.W.reshape(channels, -1, layer.filters)
    amounts: Array = np.einsum("tcp,cpt->ct", sums, filters)
    return amounts


def strongest_paths(trace: Trace, answer: int, *, count: int = 8) -> tuple[Link, ...]:
    """Return the strongest links of each layer, from the score of the answer back to the input.

    Of each layer so many are kept as `count` says, and only their sources are followed further.
    """
    targets = [answer]
    links: list[Link] = []
    for stage in reversed(LEARNING_STAGES):
        amounts = contributions(trace, stage)[:, targets]
        strongest = np.argsort(-np.abs(amounts), axis=None, kind="stable")[:count].tolist()
        found = [
            Link(stage, source, targets[place], float(amounts[source, place]))
            for source, place in (divmod(number, len(targets)) for number in strongest)
            if amounts[source, place]
        ]
        links += found
        targets = sorted({link.source for link in found})
        if not targets:
            break
    return tuple(links)
