"""Files of checkpoints: a line with a digest of the rest, which is a pickle of plain values and arrays.

Reading executes nothing (see `lenet.pickles.reader`); an error says in one sentence what is wrong.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from lenet.files.errors import reason, shown_path
from lenet.files.lock import FileLock
from lenet.files.reading import read_whole
from lenet.files.writing import atomic_write
from lenet.language.text import figure, tr
from lenet.nn.arrays import Array
from lenet.nn.input import InputConvention
from lenet.nn.metadata import MetaError, checked_meta
from lenet.nn.optimizers import OPTIMIZERS
from lenet.pickles.arrays import PickledArray
from lenet.pickles.reader import read_pickle
from lenet.pickles.source import PickleError
from lenet.pickles.writer import write_pickle
from lenet.training.checkpoint import Checkpoint, CheckpointError, LearnedData
from lenet.training.recipe import Recipe
from lenet.training.state import TrainingProgress, TrainingState

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


MAX_FILE_BYTES = 64 * 2**20
"""A larger file is refused unread; a genuine one has under 10 MB."""

MAX_THREADS = 1024
"""More would only make this computer slow, and no run is made with them."""

LOOK_SECONDS = 0.2
"""How long to wait for the lock: longer than a window holds it that only looks for interrupted runs."""

TITLE = b"LeNet checkpoint 1 "
"""Begins the first line; the digest ends it."""

_TYPES: Mapping[object, tuple[type, ...]] = {"int": (int,), "float": (float, int), "str": (str,)}
"""The types of value that a field of an annotated type can have in a file."""

Record = TypeVar("Record", bound="DataclassInstance")


def run_lock(path: Path) -> FileLock:
    """Return the lock of the run with a checkpoint; the window or command that continues the run holds it."""
    return FileLock(path.with_name(f"{path.name}.lock"))


def claim(lock: FileLock) -> bool:
    """Take the lock of a run, and return False if another window or command continues the run."""
    try:
        return lock.acquire(wait_seconds=LOOK_SECONDS)
    except OSError:
        # Where no lock can be made, no other program has made one.
        return True


def save_checkpoint(checkpoint: Checkpoint, path: Path) -> None:
    """Save a checkpoint; at every moment either the old or the new one is there, whole.

    Parameters
    ----------
    checkpoint
        What to save.
    path
        The file to make or to replace.

    Raises
    ------
    CheckpointError
        If it can't be saved; what was in the file before is then still there.
    """
    state = checkpoint.state
    try:
        content = write_pickle(
            {
                "recipe": asdict(state.recipe),
                "progress": asdict(state.progress),
                "parameters": state.parameters,
                "best_parameters": state.best_parameters,
                "optimizer_steps": state.optimizer_steps,
                "optimizer_state": dict(state.optimizer_state),
                "threads": checkpoint.threads,
                "convention": asdict(checkpoint.convention),
                "data": asdict(checkpoint.data),
                "settings": checked_meta(checkpoint.settings),
                "curves": {
                    name: np.ascontiguousarray(curve, dtype=np.float64)
                    for name, curve in checkpoint.curves.items()
                    if curve.size
                },
            }
        )
        # What can't be read again, such as curves that are too long, is refused before it replaces the last file.
        read_pickle(content)
        digest = hashlib.sha256(content).hexdigest().encode()
        atomic_write(path, lambda file: file.write(TITLE + digest + b"\n" + content))
    except (MetaError, PickleError) as error:
        raise CheckpointError(tr("This run can't be saved as it is: {error}.", error=error)) from error
    except OSError as error:
        raise CheckpointError(
            tr(
                "The checkpoint {path} could not be saved: {reason}.",
                path=shown_path(path),
                reason=reason(error),
            )
        ) from error


def load_checkpoint(path: Path) -> Checkpoint:
    """Load a checkpoint.

    Raises
    ------
    CheckpointError
        If the file can't be read, is no checkpoint or is damaged.
    """
    shown = shown_path(path)
    try:
        content = read_whole(path, max_bytes=MAX_FILE_BYTES)
    except OSError as error:
        raise CheckpointError(
            tr("The checkpoint {shown} could not be read: {reason}.", shown=shown, reason=reason(error))
        ) from error
    line_end = len(TITLE) + 2 * hashlib.sha256().digest_size + 1
    line, pickled = content[:line_end], content[line_end:]
    if not line.startswith(TITLE):
        raise CheckpointError(
            tr("{shown} is no checkpoint of this program; choose another file.", shown=shown)
        )
    if line != TITLE + hashlib.sha256(pickled).hexdigest().encode() + b"\n":
        raise CheckpointError(
            tr("{shown} is damaged; use another copy of it, or begin a new run.", shown=shown)
        )
    try:
        return _checkpoint(read_pickle(pickled))
    except (PickleError, MetaError, _MismatchError) as error:
        raise CheckpointError(
            tr("{shown} holds no run that can be resumed: {error}.", shown=shown, error=error)
        ) from error


class _MismatchError(ValueError):
    """What was expected, as a part of a `CheckpointError`'s sentence."""


def _checkpoint(stored: object) -> Checkpoint:
    """Return the checkpoint in a pickle's content, of which everything is checked."""
    if not isinstance(stored, dict):
        raise _MismatchError(tr("a dictionary was expected"))
    names = {field.name for field in fields(Checkpoint)} - {"state"}
    names |= {field.name for field in fields(TrainingState)}
    if stored.keys() != names:
        raise _MismatchError(tr("the names {names} were expected", names=", ".join(sorted(names))))
    threads = _whole(stored, "threads", MAX_THREADS)
    if not threads:
        raise _MismatchError(tr("threads should be at least 1"))
    return Checkpoint(
        state=_state(stored),
        threads=threads,
        convention=_convention(stored["convention"]),
        data=_record(LearnedData, stored["data"], "data"),
        settings=checked_meta(stored["settings"]),
        curves=_arrays(stored["curves"], "curves"),
    )


def _convention(stored: object) -> InputConvention:
    # Checked like that of a file of parameters.
    return InputConvention.from_meta(checked_meta({"input": stored}))


def _state(stored: Mapping[str, object]) -> TrainingState:
    recipe = _record(Recipe, stored["recipe"], "recipe")
    parameters = _array(stored["parameters"], "parameters")
    best_parameters = _array(stored["best_parameters"], "best_parameters")
    optimizer_state = _arrays(stored["optimizer_state"], "optimizer_state")
    expected = OPTIMIZERS[recipe.optimizer](parameters.size, parameters.dtype).state
    if optimizer_state.keys() != expected.keys():
        raise _MismatchError(
            tr("the optimizer should remember {expected}", expected=", ".join(expected) or tr("nothing"))
        )
    for array in (parameters, best_parameters, *optimizer_state.values()):
        if array.ndim != 1 or array.shape != parameters.shape or array.dtype != parameters.dtype:
            raise _MismatchError(tr("its vectors should be alike in length and type"))
    return TrainingState(
        recipe=recipe,
        progress=_record(TrainingProgress, stored["progress"], "progress"),
        parameters=parameters,
        best_parameters=best_parameters,
        optimizer_steps=_whole(stored, "optimizer_steps", 2**63),
        optimizer_state=optimizer_state,
    )


def _record(kind: type[Record], stored: object, label: str) -> Record:
    """Return a dataclass of whole numbers, floats and texts, from a dictionary of its fields."""
    types = {field.name: _TYPES[field.type] for field in fields(kind)}
    if not isinstance(stored, dict) or stored.keys() != types.keys():
        raise _MismatchError(tr("{label} should have the names {types}", label=label, types=", ".join(types)))
    for name, value in stored.items():
        if type(value) not in types[name]:
            raise _MismatchError(
                tr(
                    "{label}.{name} should be of type {expected}, not {found}",
                    label=label,
                    name=name,
                    expected=types[name][0].__name__,
                    found=type(value).__name__,
                )
            )
        if isinstance(value, int) and value < 0:
            raise _MismatchError(tr("{label}.{name} should not be negative", label=label, name=name))
    try:
        return kind(**stored)
    except ValueError as error:
        raise _MismatchError(str(error).rstrip(".。")) from error


def _whole(stored: Mapping[str, object], name: str, most: int) -> int:
    value = stored[name]
    if type(value) is not int or not 0 <= value <= most:
        raise _MismatchError(tr("{name} should be a whole number from 0 to {most}", name=name, most=most))
    return value


def _arrays(stored: object, label: str) -> dict[str, Array]:
    if not isinstance(stored, dict):
        raise _MismatchError(tr("{label} should be a dictionary", label=label))
    # In a pickle, many arrays can share their bytes; here each would have its own.
    contents = [value.content for value in stored.values() if isinstance(value, PickledArray)]
    if sum(len(content.data) for content in contents if content is not None) > MAX_FILE_BYTES:
        raise _MismatchError(
            tr(
                "{label} should have at most {max_file_bytes} bytes",
                label=label,
                max_file_bytes=figure(MAX_FILE_BYTES, ","),
            )
        )
    return {name: _array(value, f"{name[:40]!r} in {label}") for name, value in stored.items()}


def _array(stored: object, label: str) -> Array:
    if not isinstance(stored, PickledArray) or stored.content is None:
        raise _MismatchError(tr("{label} should be an array of numbers", label=label))
    if stored.content.dtype.kind != "f":
        raise _MismatchError(tr("{label} should be of float32 or float64", label=label))
    array: np.ndarray[Any, Any] = stored.content.to_array()
    return array
