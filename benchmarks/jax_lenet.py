"""The same network in JAX, compiled: layers and optimizer like ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
from jax import lax
from jax import numpy as jnp
from numpy.typing import NDArray

SHAPES = ((6, 1, 5, 5), (16, 6, 5, 5), (120, 16, 5, 5), (84, 120), (10, 84))


def scores_of(parameters: Any, x: Any) -> Any:
    """Return the scores of pictures [N, 1, 32, 32]."""
    for layer, (weights, bias) in enumerate(parameters[:3]):
        x = lax.conv_general_dilated(x, weights, (1, 1), "VALID") + bias[:, None, None]
        x = jax.nn.relu(x)
        if layer < 2:
            x = lax.reduce_window(x, -jnp.inf, lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID")
    x = x.reshape(len(x), -1)
    (weights, bias), (last_weights, last_bias) = parameters[3:]
    return jax.nn.relu(x @ weights.T + bias) @ last_weights.T + last_bias


def loss_of(parameters: Any, x: Any, labels: Any) -> Any:
    """Return the mean cross-entropy of a batch."""
    logarithms = jax.nn.log_softmax(scores_of(parameters, x))
    return -jnp.take_along_axis(logarithms, labels[:, None], 1).mean()


def _step(parameters: Any, velocities: Any, x: Any, labels: Any) -> tuple[Any, Any, Any]:
    """Take a step with Nesterov momentum and weight decay; return parameters, velocities and loss."""
    loss, gradients = jax.value_and_grad(loss_of)(parameters, x, labels)
    gradients = jax.tree.map(lambda g, p: g + (5e-4 * p if p.ndim > 1 else 0), gradients, parameters)
    velocities = jax.tree.map(lambda v, g: 0.9 * v + g, velocities, gradients)
    parameters = jax.tree.map(lambda p, v, g: p - 0.01 * (g + 0.9 * v), parameters, velocities, gradients)
    return parameters, velocities, loss


step = jax.jit(_step)


def training_epoch(
    pictures: NDArray[np.float32], labels: NDArray[Any], batch_size: int
) -> Callable[[], None]:
    """Return a training epoch as work; each call trains on. JAX takes all cores that the process may use."""
    generator = np.random.default_rng(0)
    parameters: Any = [
        (
            jnp.asarray(generator.normal(0, np.sqrt(2 / np.prod(shape[1:])), shape), jnp.float32),
            jnp.zeros(shape[0]),
        )
        for shape in SHAPES
    ]
    velocities = jax.tree.map(jnp.zeros_like, parameters)
    labels = labels.astype(np.int32)

    def epoch() -> None:
        nonlocal parameters, velocities
        order = generator.permutation(len(labels))
        for start in range(0, len(order), batch_size):
            batch = order[start : start + batch_size]
            parameters, velocities, loss = step(parameters, velocities, pictures[batch], labels[batch])
            float(loss)

    return epoch
