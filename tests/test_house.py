"""The house is in order: what the pages promise is there, and nothing lies around that should not."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import lenet

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
FOLDERS = ("app", "benchmarks", "docs", "lenet", "resources", "tests")
LARGEST_BYTES = 2_000_000


@pytest.fixture(scope="module")
def files() -> list[Path]:
    """Return the project's files, without what is made from them."""
    below = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))
    found = [path for path in (*ROOT.iterdir(), *below) if path.is_file()]
    return [path for path in found if "__pycache__" not in path.parts]


def test_every_module_opens_with_its_idea(files: list[Path]) -> None:
    modules = [path for path in files if path.suffix == ".py" and path.stat().st_size]
    assert len(modules) > 100
    silent = [path for path in modules if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []


def test_no_file_is_large(files: list[Path]) -> None:
    large = [path for path in files if path.stat().st_size > LARGEST_BYTES]
    assert large == []


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_that_are_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r"""(?:src|srcset|href)=["']([^"']+)""", text)
    missing = [link for link in links if "://" not in link and not (ROOT / link.partition("#")[0]).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_commands_on_the_pages_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([\w.-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)`", text)) <= targets
    commands = {path.stem for path in (ROOT / "lenet" / "cli").glob("*.py")}
    assert set(re.findall(r"^lenet ([a-z]+)", text, re.MULTILINE)) <= commands


def test_the_changelog_has_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(lenet.__version__)}\]", text, re.MULTILINE)
