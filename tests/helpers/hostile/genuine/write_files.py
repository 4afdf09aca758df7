"""Writes the pickles of this folder; run it with each Python and NumPy whose files are to be read.

It runs from Python 2.7 on. Each file has arrays of both precisions, byte orders and memory orders, and
strided ones. Compressed by xz, as their pattern allows, they take some kilobytes.
"""

# Python 2.7 has no annotations.
# mypy: allow-untyped-defs, allow-untyped-calls

import pickle
import subprocess
import sys

import numpy as np

FORMS = {
    "conv1": ("<f4", "C", 1),
    "conv2": (">f8", "F", 1),
    "conv3": ("<f8", "C", 1),
    "fc1": (">f4", "C", 2),
    "fc2": ("<f4", "F", 1),
}
SHAPES = {"conv1": (25, 6), "conv2": (150, 16), "conv3": (400, 120), "fc1": (120, 84), "fc2": (84, 10)}


def pattern(rows, columns, form):
    """Eighths from -5/8 to 5/8, exact in float32: element [i, j] follows from i * columns + j alone."""
    dtype, order, step = form
    values = (np.arange(rows * columns) * 7 % 11 - 5).reshape(rows, columns) / 8.0
    spread = np.full((rows * step, columns * step), np.nan, dtype)
    spread[::step, ::step] = values
    return np.asarray(spread[::step, ::step], order=order if step == 1 else "K")


def write_files():
    params = {}
    for layer, (rows, columns) in SHAPES.items():
        form = FORMS[layer]
        params[layer] = {"W": pattern(rows, columns, form), "b": pattern(1, columns, form)}
    python = ".".join(str(number) for number in sys.version_info[:2])
    writer = "python" + python + "-numpy" + ".".join(np.__version__.split(".")[:2])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        name = "-".join([writer, "protocol" + str(protocol)]) + ".pkl"
        with open(name, "wb") as file:  # noqa: PTH123 - Python 2.7 has no pathlib
            pickle.dump(params, file, protocol)
        subprocess.check_call(["xz", "--force", "-9e", name])


if __name__ == "__main__":
    write_files()
