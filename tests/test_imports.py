"""Imports point one way: from app to lenet, and in lenet from the command line to the arrays."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

PACKAGES = (
    "files",
    "pickles",
    "nn",
    "drawing",
    "image",
    "recognition",
    "synthesis",
    "datasets",
    "evaluation",
    "training",
    "inspection",
    "report",
    "cli",
)
"""The packages of lenet, innermost first. Each may import from itself and from those before it."""

WINDOW = ("PySide6", "shiboken6", "pyqtgraph", "app")
HEAVY = ("pooch", "requests", "tqdm", "scipy", "sklearn")


def sources(package: str) -> list[Path]:
    """Return the modules of a package, its own ``__init__`` first."""
    return sorted((ROOT / package).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rank(name: str) -> int:
    """Return the place in `PACKAGES` of a module of lenet, given by its dotted name, or of a part of it."""
    return PACKAGES.index(name.split(".")[1])


def modules_after(code: str) -> set[str]:
    """Return the top-level packages that a fresh interpreter has loaded after some code."""
    ending = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{ending}"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_engine_loads_no_window() -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sources("lenet")
        if path.stem != "__main__"
    ]
    loaded = modules_after("\n".join(f"import {name}" for name in names))
    assert "lenet" in loaded
    assert not loaded & set(WINDOW)


def test_importing_the_engine_is_light() -> None:
    assert not modules_after("import lenet") & {*WINDOW, *HEAVY}


def test_reading_a_picture_loads_nothing_heavy() -> None:
    code = (
        "from lenet import Recognizer; from PIL import Image; Recognizer.load().read(Image.new('L', (9, 9)))"
    )
    assert not modules_after(code) & {*WINDOW, *HEAVY}


def test_every_module_of_the_engine_is_in_a_package_of_the_table() -> None:
    there = {path.relative_to(ROOT / "lenet").parts[0] for path in sources("lenet")}
    assert there - {"__init__.py", "__main__.py"} == set(PACKAGES)


def test_a_package_imports_only_from_itself_and_from_inner_ones() -> None:
    outward = []
    for path in sources("lenet"):
        own = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        if own in ("lenet.__init__", "lenet.__main__"):
            continue
        for name in imported(path):
            if name.startswith("lenet.") and name != "lenet.__version__" and rank(name) > rank(own):
                outward.append(f"{own} imports {name}")
    assert outward == []


def test_no_folder_holds_more_modules_than_one_can_overlook() -> None:
    for top in ("lenet", "app"):
        folders = {path.parent for path in sources(top)}
        assert [folder for folder in folders if len(list(folder.glob("*.py"))) > 24] == []


def test_tabs_do_not_import_each_other() -> None:
    tabs = sorted(path.parent.name for path in (ROOT / "app").glob("*/tab.py"))
    assert "draw" in tabs
    for tab in tabs:
        others = tuple(f"app.{other}." for other in tabs if other != tab)
        for path in sources(f"app/{tab}"):
            assert [name for name in imported(path) if name.startswith(others)] == [], path
