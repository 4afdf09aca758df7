"""What the page of attacks tells is what the tests did."""

from __future__ import annotations

import pytest

from tests.attacks import END_OF_PROSE, Chapter, Trial, rendered, untold

TRIALS = [
    Trial(Chapter.WRITING, "a full disk", "the old file stayed", 3),
    Trial(Chapter.PARAMETERS, "a call", "refused", 2, ("os.system", "a|b_c\n")),
    Trial(Chapter.WRITING, "a full disk", "the old file stayed", 4),
    Trial(Chapter.WRITING, "a full disk", "told", 1),
]


def test_equal_rows_are_added_up_below_their_chapter() -> None:
    text = rendered(TRIALS)
    assert text.index("## Files of parameters") < text.index("## Nothing lost")
    assert "| a call | refused | 2 |\n" in text
    assert "| a full disk | the old file stayed | 7 |\n| a full disk | told | 1 |\n" in text
    assert Chapter.LOAD.value not in text


def test_names_are_listed_as_text() -> None:
    assert "- os.system\n- a\\|b\\_c\\\\n\n" in rendered(TRIALS)


def test_what_was_tried_again_is_listed_once_and_counted_twice() -> None:
    text = rendered([TRIALS[1], TRIALS[1]])
    assert "| a call | refused | 4 |" in text
    assert text.count("- os.system") == 1


def test_a_page_that_tells_the_run_is_right() -> None:
    assert untold(rendered(TRIALS), rendered(TRIALS)) == ""


def test_a_row_or_a_name_that_the_page_lacks_is_named() -> None:
    assert "| a full disk | told" in untold(rendered(TRIALS), rendered(TRIALS[:3]))
    assert "- os.system" in untold(rendered(TRIALS), rendered([TRIALS[0], *TRIALS[2:]]))


def test_another_count_and_rows_that_this_machine_could_not_try_are_right() -> None:
    assert untold(rendered(TRIALS[1:]), rendered(TRIALS)) == ""


TESTS = """
import pytest
from tests.attacks import Chapter

@pytest.mark.attack(Chapter.LOAD, "a soak", "stayed flat")
@pytest.mark.parametrize("number", range(3))
def test_by_mark(number):
    pass

@pytest.mark.attack(Chapter.LOAD)
def test_by_hand(tried):
    tried("a storm", "went by", times=40)
    tried("gusts", "went by", names=["north", "south"])
"""


def test_a_whole_run_writes_the_page_and_fails_once_it_tells_something_else(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = pytester.path / "page.md"
    page.write_text(f"Written by people.\n{END_OF_PROSE}old tables\n", encoding="utf-8")
    monkeypatch.setattr("tests.attacks.PAGE", page)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makepyfile(TESTS)
    pytester.makeini("[pytest]\ntestpaths = .")

    def run(*arguments: str) -> pytest.ExitCode:
        return pytest.ExitCode(pytester.runpytest_inprocess("-p", "tests.attacks", *arguments).ret)

    assert run() == pytest.ExitCode.TESTS_FAILED
    assert run("--write-reliability") == pytest.ExitCode.OK
    text = page.read_text(encoding="utf-8")
    assert text.startswith("Written by people.\n")
    for row in ("a soak | stayed flat | 3", "a storm | went by | 40", "gusts | went by | 2"):
        assert f"| {row} |" in text
    assert run() == pytest.ExitCode.OK
    page.write_text(text.replace("a storm", "a breeze"), encoding="utf-8")
    assert run() == pytest.ExitCode.TESTS_FAILED
    assert run("-k", "by_hand") == pytest.ExitCode.OK
