"""The machine that a pickle runs on: a stack and a memo of inert values.

It knows only the opcodes of plain values and NumPy arrays, and all that it can make is counted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from lenet.language.text import figure, tr
from lenet.pickles.arrays import CONSTRUCTORS, Constructor, PickledArray, PickledDtype, construct
from lenet.pickles.dicts import set_items
from lenet.pickles.source import PickleError

MAX_DECODED_BYTES = 32 * 2**20
"""Memory of all strings and bytes together; a genuine file needs under 4 MB."""

MAX_INTEGER_BITS = 8 * 64
"""A longer integer is refused: arithmetic and printing would take time that grows with its square."""

MAX_COPIED_PAIRS = 10_000
"""Keys of all ordered dictionaries that are made of lists, since one list can serve many of them."""

_LITERALS = frozenset(
    {
        "INT",
        "BININT",
        "BININT1",
        "BININT2",
        "LONG",
        "LONG1",
        "LONG4",
        "FLOAT",
        "BINFLOAT",
        "UNICODE",
        "SHORT_BINUNICODE",
        "BINUNICODE",
        "BINUNICODE8",
        "BINSTRING",
        "SHORT_BINSTRING",
        "SHORT_BINBYTES",
        "BINBYTES",
        "BINBYTES8",
        "BYTEARRAY8",
    }
)

_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": ()}


class PickleMachine:
    """A stack, a memo, and what each allowed opcode does with them.

    Every opcode adds at most one value that it did not find there, so memory follows the pickle's length;
    where one copies many, they are counted.
    """

    def __init__(self, *, max_decoded_bytes: int = MAX_DECODED_BYTES) -> None:
        self._max_decoded_bytes = max_decoded_bytes
        self._stack: list[object] = []
        self._outer_stacks: list[list[object]] = []  # one for each open MARK
        self._memo: dict[int, object] = {}
        self._decoded_bytes = 0
        self._copied_pairs = 0

    def step(self, opcode: str, argument: object) -> None:
        """Do what an opcode says; a PickleError if it is not allowed here or at all."""
        if opcode in _LITERALS:
            self.push(argument)
        elif opcode in _CONSTANTS:
            self.push(_CONSTANTS[opcode])
        elif opcode in _ACTIONS:
            _ACTIONS[opcode](self)
        elif opcode in _MEMO_ACTIONS:
            _MEMO_ACTIONS[opcode](self, argument)
        elif opcode == "GLOBAL":
            self._push_constructor(*str(argument).split(" ", 1))
        else:
            raise PickleError(
                tr(
                    "it uses the opcode {opcode}, which no file of plain values and arrays needs",
                    opcode=opcode,
                )
            )

    def push(self, value: object) -> None:
        """Put a value on the stack; a PickleError if it is too large or all together are."""
        if isinstance(value, str | bytes | bytearray):
            self._decoded_bytes += sys.getsizeof(value)
            if self._decoded_bytes > self._max_decoded_bytes:
                raise PickleError(
                    tr(
                        "its strings take more than {max_decoded_bytes} bytes of memory",
                        max_decoded_bytes=figure(self._max_decoded_bytes, ","),
                    )
                )
        elif isinstance(value, int) and value.bit_length() > MAX_INTEGER_BITS:
            raise PickleError(
                tr(
                    "it has an integer of more than {max_integer_bits} bits",
                    max_integer_bits=MAX_INTEGER_BITS,
                )
            )
        self._stack.append(value)

    def result(self) -> object:
        """Return the one value that is left."""
        value = self._pop()
        if self._stack or self._outer_stacks:
            raise PickleError(tr("it leaves more than one value at its end"))
        return value

    def _pop(self) -> object:
        return self._pop_many(1)[0]

    def _pop_many(self, count: int) -> list[object]:
        if len(self._stack) < count:
            raise PickleError(tr("it takes a value where there is none"))
        values = self._stack[-count:]
        del self._stack[-count:]
        return values

    def _top(self) -> object:
        value = self._pop()
        self._stack.append(value)
        return value

    def _open_mark(self) -> None:
        self._outer_stacks.append(self._stack)
        self._stack = []

    def _pop_to_mark(self) -> list[object]:
        if not self._outer_stacks:
            raise PickleError(tr("it looks for a mark where there is none"))
        values, self._stack = self._stack, self._outer_stacks.pop()
        return values

    def _push_tuple(self, count: int) -> None:
        self.push(tuple(self._pop_many(count)))

    def _append(self, values: list[object]) -> None:
        target = self._top()
        if type(target) is not list:
            raise PickleError(
                tr("it appends to {name}, where a list was expected", name=type(target).__name__)
            )
        target.extend(values)

    def _set_items(self, keys_and_values: list[object]) -> None:
        set_items(self._top(), keys_and_values)

    def _push_dict(self) -> None:
        keys_and_values = self._pop_to_mark()
        self.push({})
        self._set_items(keys_and_values)

    def _put(self, index: object) -> None:
        if type(index) is not int or index < 0:
            raise PickleError(tr("it remembers a value under something that is not a number"))
        self._memo[index] = self._top()

    def _get(self, index: object) -> None:
        if type(index) is not int or index not in self._memo:
            raise PickleError(tr("it recalls a value that it did not remember"))
        self._stack.append(self._memo[index])

    def _push_named_constructor(self) -> None:
        self._push_constructor(*self._pop_many(2))

    def _push_constructor(self, module: object, name: object) -> None:
        if type(module) is not str or type(name) is not str:
            raise PickleError(tr("it names a function by something that is not text"))
        if (module, name) not in CONSTRUCTORS:
            raise PickleError(
                tr(
                    "it asks for {module}, where only plain values and NumPy arrays were expected",
                    module=repr(f"{module}.{name}"[:120]),
                )
            )
        self._stack.append(CONSTRUCTORS[module, name])

    def _reduce(self) -> None:
        constructor, arguments = self._pop_many(2)
        if not isinstance(constructor, Constructor):
            raise PickleError(
                tr(
                    "it calls {name}, where a function of NumPy's was expected",
                    name=type(constructor).__name__,
                )
            )
        made = construct(constructor, arguments)
        if isinstance(made, dict):
            self._copied_pairs += len(made)
            if self._copied_pairs > MAX_COPIED_PAIRS:
                raise PickleError(
                    tr(
                        "its ordered dictionaries have more than {max_copied_pairs} keys",
                        max_copied_pairs=figure(MAX_COPIED_PAIRS, ","),
                    )
                )
        self.push(made)

    def _build(self) -> None:
        state = self._pop()
        target = self._top()
        if not isinstance(target, PickledArray | PickledDtype):
            raise PickleError(
                tr("it gives a state to {name}, where an array was expected", name=type(target).__name__)
            )
        target.build(state)


_ACTIONS: dict[str, Callable[[PickleMachine], object]] = {
    "MARK": PickleMachine._open_mark,
    "POP": PickleMachine._pop,
    "POP_MARK": PickleMachine._pop_to_mark,
    "DUP": lambda self: self.push(self._top()),
    "TUPLE1": lambda self: self._push_tuple(1),
    "TUPLE2": lambda self: self._push_tuple(2),
    "TUPLE3": lambda self: self._push_tuple(3),
    "TUPLE": lambda self: self.push(tuple(self._pop_to_mark())),
    "LIST": lambda self: self.push(self._pop_to_mark()),
    "EMPTY_LIST": lambda self: self.push([]),
    "APPEND": lambda self: self._append(self._pop_many(1)),
    "APPENDS": lambda self: self._append(self._pop_to_mark()),
    "DICT": PickleMachine._push_dict,
    "EMPTY_DICT": lambda self: self.push({}),
    "SETITEM": lambda self: self._set_items(self._pop_many(2)),
    "SETITEMS": lambda self: self._set_items(self._pop_to_mark()),
    "STACK_GLOBAL": PickleMachine._push_named_constructor,
    "REDUCE": PickleMachine._reduce,
    "BUILD": PickleMachine._build,
}

_MEMO_ACTIONS: dict[str, Callable[[PickleMachine, object], None]] = {
    "PUT": PickleMachine._put,
    "BINPUT": PickleMachine._put,
    "LONG_BINPUT": PickleMachine._put,
    "MEMOIZE": lambda self, _: self._put(len(self._memo)),
    "GET": PickleMachine._get,
    "BINGET": PickleMachine._get,
    "LONG_BINGET": PickleMachine._get,
}
