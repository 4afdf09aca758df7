"""A parameters file as the article's program leaves it, put together by hand.

Python 3.7 with NumPy 1 writes it so: protocol 3, float64, and every value remembered.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray


class ArticleFile:
    """Counts the values remembered while the parts of the file are put together."""

    def __init__(self) -> None:
        self._remembered = 0

    def whole(self, params: dict[str, dict[str, NDArray[Any]]]) -> bytes:
        layers = {
            layer: self._dictionary({name: self._array(array) for name, array in arrays.items()})
            for layer, arrays in params.items()
        }
        return b"\x80\x03" + self._dictionary(layers) + b"."

    def _put(self, opcodes: bytes) -> bytes:
        self._remembered += 1
        return opcodes + b"r" + (self._remembered - 1).to_bytes(4, "little")

    def _text(self, value: str) -> bytes:
        return self._put(b"X" + len(value).to_bytes(4, "little") + value.encode())

    def _dictionary(self, items: dict[str, bytes]) -> bytes:
        return (
            self._put(b"}")
            + b"("
            + b"".join(self._text(name) + value for name, value in items.items())
            + b"u"
        )

    def _dtype(self) -> bytes:
        arguments = self._put(self._text("f8") + b"K\x00K\x01\x87")
        state = self._put(b"(K\x03" + self._text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00t")
        return self._put(self._put(b"cnumpy\ndtype\n") + arguments + b"R") + state + b"b"

    def _array(self, array: NDArray[Any]) -> bytes:
        function = self._put(b"cnumpy.core.multiarray\n_reconstruct\n")
        arguments = self._put(b"cnumpy\nndarray\n") + self._put(b"K\x00\x85") + self._put(b"C\x01b")
        empty = self._put(function + self._put(arguments + b"\x87") + b"R")
        rows, columns = array.shape
        shape = self._put(b"M" + rows.to_bytes(2, "little") + b"K" + bytes([columns]) + b"\x86")
        elements = array.astype("<f8").tobytes()
        data = self._put(b"B" + len(elements).to_bytes(4, "little") + elements)
        return empty + self._put(b"(K\x01" + shape + self._dtype() + b"\x89" + data + b"t") + b"b"
