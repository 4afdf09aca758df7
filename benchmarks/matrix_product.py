"""The limit of what a network of matrix products can reach: BLAS's own speed, measured beside it."""

from __future__ import annotations

import numpy as np
from threadpoolctl import ThreadpoolController

from benchmarks.timing import Work
from lenet.nn.fast.blas_threads import single_threaded

SIDE, REPEATS = 512, 20
"""A product of two square matrices of this side, made so many times: the size at which BLAS is fast."""

TRAINING_OPERATIONS = 2 * 1_131_960
"""Multiplications and additions for one picture: three products a layer, but conv1's input needs no gradient."""


def products() -> Work:
    """Return the products as work, in one thread."""
    a, b = np.random.default_rng(0).standard_normal((2, SIDE, SIDE), np.float32)
    result = np.empty_like(a)

    def work() -> None:
        with single_threaded():
            for _ in range(REPEATS):
                np.matmul(a, b, out=result)

    return work


def operations_a_second(seconds: float) -> float:
    """Return BLAS's speed, by how long `products` took."""
    return 2 * SIDE**3 * REPEATS / seconds


def kernels() -> str:
    """Return which kernels NumPy's BLAS uses on this processor."""
    found = ThreadpoolController().select(user_api="blas").info()
    names = [f"{one['internal_api']} {one['architecture']}" for one in found if one.get("architecture")]
    return " and ".join(names) or "a BLAS that does not tell its kernels"
