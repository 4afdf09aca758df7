"""What the tests try against the program, and the page that tells it: docs/reliability.md.

A test marked with ``attack`` counts as one trial each time it passes; one that tries many things says so
through the fixture `tried`. A whole run fails if the page does not tell of all its results.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Protocol

import pytest

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reliability.md"

END_OF_PROSE = "<!-- Everything below is written by make reliability. -->\n"
"""Parts the page into what people wrote and the tables."""


class Chapter(Enum):
    """A part of the tables, in their order."""

    PARAMETERS = "Files of parameters"
    INCOMING = "Everything else that comes in"
    WRITING = "Nothing lost"
    LOAD = "Under load, for long"


@dataclass(frozen=True)
class Trial:
    """A row of the tables.

    Attributes
    ----------
    chapter
        Where it stands.
    what
        What was tried.
    happened
        What the program did.
    times
        How often it was tried.
    names
        What exactly was tried, if there is a list of it.
    """

    chapter: Chapter
    what: str
    happened: str
    times: int
    names: tuple[str, ...] = ()


class Tried(Protocol):
    """Notes something that a test tried: ``times`` times, or once for each of ``names``."""

    def __call__(self, what: str, happened: str, *, times: int = 1, names: Sequence[str] = ()) -> None: ...


_NOTES = pytest.StashKey[list[Trial]]()


class Record:
    """Collects the trials of a run, and at its end compares them with the page or writes it."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._trials: list[Trial] = []
        self._has_skipped = False
        self._complaint = ""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        marker = item.get_closest_marker("attack")
        if marker is not None:
            self._has_skipped |= report.skipped
            if report.when == "call" and report.passed:
                notes: list[Trial] = item.stash.get(_NOTES, [])
                self._trials += notes
                if len(marker.args) > 1:
                    chapter, what, happened = marker.args
                    self._trials.append(Trial(chapter, what, happened, 1))
        return report

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        options = self._config.option
        is_whole = self._config.args_source is pytest.Config.ArgsSource.TESTPATHS
        if (
            exitstatus
            or not is_whole
            or not PAGE.exists()
            or options.keyword
            or options.markexpr not in ("", "attack")
        ):
            return
        prose, _, tables = PAGE.read_text(encoding="utf-8").partition(END_OF_PROSE)
        found = rendered(self._trials)
        if not options.write_reliability:
            self._complaint = untold(found, tables)
        elif self._has_skipped:
            self._complaint = f"{PAGE.name} was not written, as attacks were skipped on this machine"
        else:
            PAGE.write_text(prose + END_OF_PROSE + found, encoding="utf-8")
        if self._complaint:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._complaint:
            terminalreporter.section("reliability", red=True)
            terminalreporter.write_line(self._complaint)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-reliability", action="store_true", help="write docs/reliability.md anew")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "attack(chapter, what, happened): an attack or a fault; docs/reliability.md lists it"
    )
    config.pluginmanager.register(Record(config))


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Tried:
    """For tests marked with ``attack(chapter)`` that try several things, or one many times."""
    marker = request.node.get_closest_marker("attack")
    assert marker is not None, "a test that uses this is marked with attack"
    notes = request.node.stash.setdefault(_NOTES, [])

    def note(what: str, happened: str, *, times: int = 1, names: Sequence[str] = ()) -> None:
        notes.append(Trial(marker.args[0], what, happened, len(names) or times, tuple(names)))

    return note


def rendered(trials: Iterable[Trial]) -> str:
    """Return the tables as Markdown: a chapter's rows in the order of the run, equal ones added up."""
    pages = []
    for chapter in Chapter:
        rows = _added_up(trial for trial in trials if trial.chapter is chapter)
        if not rows:
            continue
        lines = [f"## {chapter.value}", "", "| what was tried | what happened | times |", "|---|---|--:|"]
        lines += [f"| {_cell(row.what)} | {_cell(row.happened)} | {row.times:,} |" for row in rows]
        for row in rows:
            if row.names:
                lines += ["", "<details>", f"<summary>{_cell(row.what)}, one by one</summary>", ""]
                lines += [f"- {_cell(name)}" for name in row.names]
                lines += ["", "</details>"]
        pages.append("\n".join(lines) + "\n")
    return "\n" + "\n".join(pages)


def untold(found: str, written: str) -> str:
    """Say what of a run's tables the page does not tell.

    How often something was tried may differ, as it depends on the machine: on the system calls that a program
    makes there, for instance. And a machine may lack what a trial needs, so that rows are missing from a run.
    """
    there = _rows(written)
    missing = [f"  {row}" for row in _rows(found) if row not in there]
    if not missing:
        return ""
    return "\n".join([f"{PAGE.name} does not tell of this; write it by make reliability:", *missing])


def _rows(text: str) -> list[str]:
    """Return the lines of tables and lists, of a table's rows all but the last cell."""
    lines = [line for line in text.splitlines() if line]
    return [line.rpartition(" | ")[0] if line.startswith("| ") else line for line in lines]


def _added_up(trials: Iterable[Trial]) -> list[Trial]:
    rows: dict[tuple[str, str], Trial] = {}
    for trial in trials:
        key = trial.what, trial.happened
        row = rows.get(key, replace(trial, times=0, names=()))
        names = dict.fromkeys([*row.names, *trial.names])
        rows[key] = replace(row, times=row.times + trial.times, names=tuple(names))
    return list(rows.values())


def _cell(text: str) -> str:
    """Return a text as Markdown shows it: nothing in it is markup, and it stays on its line."""
    plain = text.encode("unicode_escape").decode() if not text.isprintable() else text
    for mark in "\\|<>*_`[]":
        plain = plain.replace(mark, "\\" + mark)
    return plain
