"""The page of figures: words that people write, and tables between two marks that are measured anew."""

from __future__ import annotations

from pathlib import Path

BEGIN, END = (
    "<!-- measured: what follows is written by make recognition -->",
    "<!-- end of what is measured -->",
)

EMPTY = f"# How well drawn digits are read\n\n{BEGIN}\n{END}\n"
"""A page that nobody has written yet."""


def with_tables(page: str, tables: str) -> str:
    """Return a page with other tables; its words stay.

    Raises
    ------
    ValueError
        If the two marks are not on the page, each once and in their order.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end or BEGIN in rest or END in before + after:
        raise ValueError(f"The page must have a line {BEGIN!r} and after it a line {END!r}, each once.")
    return f"{before}{begin}\n\n{tables.strip()}\n\n{end}{after}"


def renew(path: Path, tables: str) -> None:
    """Put tables into a file, which is made if it is not there."""
    page = path.read_text(encoding="utf-8") if path.exists() else EMPTY
    path.write_text(with_tables(page, tables), encoding="utf-8")
