"""The house is in order: what the pages promise is there, and nothing lies around that should not."""

import re
import subprocess
import sys
from pathlib import Path

from installers.release import wrong_cards, wrong_changelog, wrong_tag

import lenet

ROOT = Path(__file__).resolve().parents[1]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
FOLDERS = (".ci", "app", "benchmarks", "docs", "lenet", "resources", "tests")
LARGEST_BYTES = 2_000_000


def files(pattern: str) -> list[Path]:
    """Return the project's files whose names match a pattern."""
    return [path for folder in FOLDERS for path in (ROOT / folder).rglob(pattern) if path.is_file()]


def test_every_module_opens_with_its_idea() -> None:
    modules = [path for path in files("*.py") if path.stat().st_size]
    assert len(modules) > 100
    assert [path for path in modules if not path.read_bytes().startswith((b'"""', b'r"""'))] == []


def test_no_file_is_large() -> None:
    assert [path for path in files("*") if path.stat().st_size > LARGEST_BYTES] == []


def test_links_lead_to_files_that_are_there() -> None:
    missing = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        links = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(
            r"""(?:src|srcset|href)=["']([^"']+)""", text
        )
        paths = [page.parent / link.partition("#")[0] for link in links if "://" not in link]
        paths += [ROOT / path for path in re.findall(r"`((?:lenet|app|tests|benchmarks)/[\w/.-]+)`", text)]
        missing += [(page.name, str(path)) for path in paths if not path.exists()]
    assert missing == []


def test_commands_on_the_pages_exist() -> None:
    targets = set(re.findall(r"^([\w.-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = {path.stem for path in (ROOT / "lenet" / "cli").glob("*.py")}
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert set(re.findall(r"\bmake ([a-z-]+)`", text)) <= targets, page
        assert set(re.findall(r"^lenet ([a-z]+)", text, re.MULTILINE)) <= commands, page


def test_collecting_tests_is_not_silent() -> None:
    command = [sys.executable, "-m", "pytest", "--collect-only", "tests/lenet/pickles"]
    out = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    modules = list((ROOT / "tests" / "lenet" / "pickles").glob("test_*.py"))
    assert f"\n{len(modules) * '.'}collected " in out


def test_a_release_would_agree_with_itself() -> None:
    assert wrong_changelog() + wrong_cards() == []
    assert wrong_tag(f"v{lenet.__version__}") == []
    assert wrong_tag("v0.0.1") != []
