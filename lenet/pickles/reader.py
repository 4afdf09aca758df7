"""Reads a pickle of plain values and NumPy arrays by interpreting it, never by executing it.

The opcodes of `pickletools.genops` are given to a machine of inert values: nothing is imported or called,
whatever the pickle asks for, and time and memory are bounded.
"""

from __future__ import annotations

import pickletools

from lenet.language.text import figure, tr
from lenet.pickles.machine import MAX_DECODED_BYTES, PickleMachine
from lenet.pickles.source import MAX_ARGUMENT_BYTES, PickleError, PickleSource

MAX_OPCODES = 100_000
"""A genuine file of ten arrays has under 1,000, and each value of its meta adds a few."""

HIGHEST_PROTOCOL = 5
"""The newest protocol that is read, that of Python 3.8 and later."""


def read_pickle(content: bytes, *, max_bytes: int | None = None) -> object:
    """Return the object that one whole pickle describes.

    It is of protocol 0 to 5, as NumPy 1 or 2 and Python 2 or 3 write it. One value, and all
    strings together, may take `max_bytes`; by default as many as a network's arrays need.

    Returns
    -------
    object
        Built of dict (with text keys), list, tuple, str, bytes, bytearray, int, float, bool, None and
        `PickledArray`; unfinished inert values can be among them, and containers can hold themselves.

    Raises
    ------
    PickleError
        If it is damaged, too large, not alone in `content`, or asks for anything else.
    """
    if not content:
        raise PickleError(tr("it is empty, where a pickle was expected"))
    source = PickleSource(content, max_argument_bytes=max_bytes or MAX_ARGUMENT_BYTES)
    machine = PickleMachine(max_decoded_bytes=max_bytes or MAX_DECODED_BYTES)
    start = frame_end = 0
    try:
        for count, (opcode, argument, _) in enumerate(pickletools.genops(source)):
            if count >= MAX_OPCODES:
                raise PickleError(
                    tr("it has more than {max_opcodes} opcodes", max_opcodes=figure(MAX_OPCODES, ","))
                )
            if start < frame_end and (opcode.name == "FRAME" or source.tell() > frame_end):
                raise PickleError(
                    tr("its opcode at byte {start} does not fit into its frame", start=figure(start, ","))
                )
            match opcode.name, argument:
                case "PROTO", int(protocol):
                    _check_protocol(protocol, start)
                case "FRAME", int(length):
                    frame_end = _checked_frame_end(source, length)
                case "STRING", _:
                    machine.push(source.python_2_string)
                case "STOP", _:
                    pass
                case name, _:
                    machine.step(name, argument)
            start = source.tell()
    except PickleError:
        raise
    except ValueError as error:  # genops met bytes that are no opcode, or not the argument of one
        raise PickleError(
            tr("it is no pickle, or one damaged at byte {place}", place=figure(source.tell(), ","))
        ) from error
    if source.tell() != source.size:
        raise PickleError(
            tr(
                "it should have {place} bytes; found {size}",
                place=figure(source.tell(), ","),
                size=figure(source.size, ","),
            )
        )
    return machine.result()


def _checked_frame_end(source: PickleSource, length: int) -> int:
    end = source.tell() + length
    if end > source.size:
        raise PickleError(
            tr(
                "it has a frame of {length} bytes; found {size}",
                length=figure(length, ","),
                size=figure(source.size - source.tell(), ","),
            )
        )
    return end


def _check_protocol(protocol: int, start: int) -> None:
    if start != 0 or protocol > HIGHEST_PROTOCOL:
        raise PickleError(
            tr(
                "it announces protocol {protocol} at byte {start}; expected 0 to {highest_protocol} at byte 0",
                protocol=protocol,
                start=figure(start, ","),
                highest_protocol=HIGHEST_PROTOCOL,
            )
        )
