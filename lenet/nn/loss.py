"""The loss: softmax turns scores into probabilities, cross-entropy turns them into one number."""

from __future__ import annotations

import numpy as np

from lenet.nn.arrays import Array


def _shifted(scores: Array) -> Array:
    """Return the scores less their row's largest: at most 0, and finite for any finite scores."""
    with np.errstate(over="ignore"):
        differences = scores - scores.max(axis=1, keepdims=True)
    shifted: Array = np.maximum(differences, np.finfo(scores.dtype).min)
    return shifted


def softmax(scores: Array) -> Array:
    """Return probabilities [N, classes] for scores [N, classes]; each row adds up to 1.

    Subtracting a row's largest score changes nothing in the result and keeps `exp` from overflowing.

    Examples
    --------
    >>> softmax(np.zeros((1, 4)))
    array([[0.25, 0.25, 0.25, 0.25]])
    """
    exponentials = np.exp(_shifted(scores))
    probabilities: Array = exponentials / exponentials.sum(axis=1, keepdims=True)
    return probabilities


def cross_entropy(scores: Array, labels: Array) -> tuple[float, Array]:
    """Return the mean cross-entropy of a batch, and its gradient.

    Parameters
    ----------
    scores : [N, classes]
        Any finite numbers; left unchanged.
    labels : int [N]
        The true class of each row.

    Returns
    -------
    loss
        Mean of −log p(label), in nats.
    dscores : [N, classes]
        Gradient of the mean loss: (p − 1[label]) / N.

    Examples
    --------
    >>> loss, dscores = cross_entropy(np.zeros((1, 2)), np.array([1]))
    >>> round(loss, 4), dscores.tolist()
    (0.6931, [[0.5, -0.5]])
    """
    rows = np.arange(len(labels))
    shifted = _shifted(scores)
    # The largest shifted score is 0, so Σ exp is at least 1 and its logarithm exists.
    log_sums = np.log(np.exp(shifted).sum(axis=1))
    losses = log_sums - shifted[rows, labels]
    dscores = np.exp(shifted - log_sums[:, None])
    dscores[rows, labels] -= 1
    dscores /= len(labels)
    # Brought to at most 1 before they are added: the largest finite losses would overflow a sum.
    largest = max(losses.max(), 1)
    return float(largest * (losses / largest).mean()), dscores
