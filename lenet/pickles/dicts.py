"""Dictionaries in a pickle: their keys are text, and none of them comes twice."""

from __future__ import annotations

from collections.abc import Sequence

from lenet.language.text import tr
from lenet.pickles.source import PickleError


def set_items(target: object, keys_and_values: Sequence[object]) -> None:
    """Put keys and values, one after the other, into what should be a dictionary.

    Raises
    ------
    PickleError
        If it is none, if a key has no value, or if a key is no text or there already.
    """
    if type(target) is not dict or len(keys_and_values) % 2:
        raise PickleError(
            tr(
                "it sets {keys_and_values} keys and values of {name}, where pairs for a dictionary were "
                "expected",
                keys_and_values=len(keys_and_values),
                name=type(target).__name__,
            )
        )
    for key, value in zip(keys_and_values[::2], keys_and_values[1::2], strict=True):
        # Keys of other types can take ages to hash, and nothing here needs them.
        if type(key) is not str:
            raise PickleError(
                tr("a key of a dictionary should be text; found {name}", name=type(key).__name__)
            )
        if key in target:
            raise PickleError(tr("it has the key {key} twice in a dictionary", key=repr(key[:40])))
        target[key] = value


def ordered_dict(arguments: object) -> dict[str, object]:
    """Return what `collections.OrderedDict` makes of its unchecked arguments: a plain dictionary keeps order, too.

    They are empty, as Python 3 writes them, or a list of pairs, as Python 2 does.

    Raises
    ------
    PickleError
        If the arguments are others.
    """
    if (
        type(arguments) is not tuple
        or len(arguments) > 1
        or not all(type(given) is list for given in arguments)
    ):
        raise PickleError(tr("it makes an ordered dictionary in a way that Python does not"))
    pairs: list[object] = arguments[0] if arguments else []
    made: dict[str, object] = {}
    for pair in pairs:
        if not isinstance(pair, list | tuple) or len(pair) != 2:
            raise PickleError(tr("it makes an ordered dictionary of something other than pairs"))
        set_items(made, pair)
    return made
