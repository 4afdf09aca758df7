"""Tables are renewed, and words that people wrote stay; goals are reached or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.recognition.goals import Goal, goals_table
from benchmarks.recognition.page import BEGIN, END, renew, with_tables


def test_tables_are_renewed_and_words_stay(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    renew(path, "first table")
    page = path.read_text(encoding="utf-8")
    path.write_text(page.replace("first", "old") + "\nWhat a person wrote.\n", encoding="utf-8")
    renew(path, "second table")
    text = path.read_text(encoding="utf-8")
    assert "old table" not in text
    assert f"{BEGIN}\n\nsecond table\n\n{END}\n\nWhat a person wrote.\n" in text
    assert text.startswith("# ")


def test_a_page_without_its_marks_is_left_alone() -> None:
    for page in ("", BEGIN, END, f"{END}\n{BEGIN}", f"{BEGIN}{END}{BEGIN}{END}"):
        with pytest.raises(ValueError, match="each once"):
            with_tables(page, "table")


def test_a_goal_is_reached_or_not() -> None:
    goals = [Goal("digits read", 0.99, found) for found in (0.9901, 0.9899)]
    goals += [Goal("points lost", 0.005, found, is_lower_better=True) for found in (0.0049, 0.0051, -0.002)]
    words = [line.split(" | ")[-1] for line in goals_table(goals).splitlines()[2:]]
    assert words == ["yes |", "no |", "yes |", "no |", "yes |"]
