"""Parameters files that must load: kept ones by other Pythons, and ones made here in other spellings."""

import io
import lzma
import pickle
import pickletools
import warnings
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from lenet.nn.lenet5 import PARAMETER_SHAPES

KEPT_FILES = sorted((Path(__file__).parent / "genuine").glob("*.pkl.xz"))
"""Written by ``genuine/write_files.py``."""

KEPT_PRECISIONS = {
    "conv1": np.float32,
    "conv2": np.float64,
    "conv3": np.float64,
    "fc1": np.float32,
    "fc2": np.float32,
}

Tree = dict[str, dict[str, Any]]


def kept_file(path: Path) -> bytes:
    return lzma.decompress(path.read_bytes())


def kept_params() -> Tree:
    """Return what the kept files hold, in the machine's byte order."""
    return {
        layer: {
            name: ((np.arange(rows * columns) * 7 % 11 - 5) / 8)
            .reshape(rows, columns)
            .astype(KEPT_PRECISIONS[layer])
            for name, (rows, columns) in shapes.items()
        }
        for layer, shapes in PARAMETER_SHAPES.items()
    }


def random_params(dtype: str = "<f4", *, order: str = "C", step: int = 1, seed: int = 0) -> Tree:
    """Parameters of a type, in C or Fortran order, and strided where the step is more than 1."""
    generator = np.random.default_rng(seed)

    def array(rows: int, columns: int) -> Any:
        values = generator.normal(size=(rows * step, columns * step)).astype(dtype)
        return values[::step, ::step] if step > 1 else np.asarray(values, order=order)  # type: ignore[call-overload]

    return {
        layer: {name: array(*shape) for name, shape in shapes.items()}
        for layer, shapes in PARAMETER_SHAPES.items()
    }


FACTS: Mapping[str, Any] = {
    "epochs": np.int64(-3),
    "seed": np.uint64(2**64 - 1),
    "threads": np.int8(4),
    "best": np.bool_(1),
    "stopped": np.bool_(0),
    "accuracy": np.float64(0.1),
    "loss": np.float32(0.5),
    "input": OrderedDict(mean=np.float64(0.25), std=np.float32(0.5)),
    "nothing": OrderedDict(),
}
"""What programs that use NumPy note of a training, in types that are not plain."""

PLAIN_FACTS = {
    "epochs": -3,
    "seed": 2**64 - 1,
    "threads": 4,
    "best": True,
    "stopped": False,
    "accuracy": 0.1,
    "loss": 0.5,
    "input": {"mean": 0.25, "std": 0.5},
    "nothing": {},
}
"""The same in plain ones."""


class Python2Pickler(pickle._Pickler):
    """Writes ordered dictionaries as Python 2.7 does: as a list of lists of two."""

    def reducer_override(self, value: object) -> Any:
        if type(value) is OrderedDict:
            return OrderedDict, ([[key, item] for key, item in value.items()],)
        return NotImplemented


def noted_params() -> Tree:
    """Parameters in ordered dictionaries, of types that carry notes, with `FACTS` as their meta."""
    return OrderedDict(
        {
            layer: OrderedDict(
                {
                    name: array.astype(
                        np.dtype(array.dtype, metadata={"unit": "1", "made": {"by": [1, None]}})
                    )
                    for name, array in arrays.items()
                }
            )
            for layer, arrays in random_params(">f8").items()
        },
        meta=dict(FACTS),
    )


def noted_pickles(protocol: int) -> Iterator[bytes]:
    """Pickle `noted_params` as Python 3 and as Python 2 do, and with the names of both NumPys."""
    old = io.BytesIO()
    Python2Pickler(old, protocol).dump(noted_params())
    for content in (pickle.dumps(noted_params(), protocol), old.getvalue()):
        for numpy_core in CORES:
            yield respelled(content, numpy_core)


def respelled(content: bytes, numpy_core: str) -> bytes:
    """Return a pickle with "numpy.core" or "numpy._core" in the names of NumPy's functions.

    Frames, which Python may leave out, are left out, since their lengths would change.
    """
    operations = list(pickletools.genops(content))
    ends = [start for _, _, start in operations[1:]] + [len(content)]
    pieces = []
    for (opcode, argument, start), end in zip(operations, ends, strict=True):
        piece = content[start:end]
        if isinstance(argument, str) and argument.startswith(("numpy.core.", "numpy._core.")):
            name = numpy_core + argument.split("core", 1)[1]
            if opcode.name == "GLOBAL":
                piece = b"c" + name.replace(" ", "\n").encode() + b"\n"
            elif opcode.name == "SHORT_BINUNICODE":
                piece = b"\x8c" + bytes([len(name)]) + name.encode()
        if opcode.name != "FRAME":
            pieces.append(piece)
    return b"".join(pieces)


CORES = ("numpy.core", "numpy._core")
"""Where NumPy 1 and NumPy 2 have their functions."""


class TrustedUnpickler(pickle.Unpickler):
    """Python's own reader, for files of these tests only, with NumPy's true functions and no others."""

    ALLOWED = frozenset(
        [("numpy", "ndarray"), ("numpy", "dtype"), ("_codecs", "encode"), ("collections", "OrderedDict")]
        + [(f"{core}.multiarray", name) for core in CORES for name in ("_reconstruct", "scalar")]
        + [(f"{core}.numeric", "_frombuffer") for core in CORES]
    )

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in self.ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name}")
        # NumPy 2 knows some old names only with a warning, and NumPy 1.26 knows all the new ones.
        return super().find_class(module.replace("numpy.core.", "numpy._core."), name)


def trusted_load(content: bytes) -> Any:
    """Return what Python's own reader makes of a pickle, where it may warn about old or odd spellings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return TrustedUnpickler(io.BytesIO(content), encoding="latin1").load()


def same_params(first: Tree, second: Tree) -> bool:
    """Whether two sets of parameters have the same names and, to the bit, the same numbers and precision."""
    return {layer: set(arrays) for layer, arrays in first.items()} == {
        layer: set(arrays) for layer, arrays in second.items()
    } and all(
        first[layer][name].dtype.newbyteorder("=") == second[layer][name].dtype.newbyteorder("=")
        and np.array_equal(first[layer][name], second[layer][name])
        for layer, shapes in PARAMETER_SHAPES.items()
        for name in shapes
    )
