"""Imports point one way: from app to lenet, and inside both from the outer packages to the inner ones."""

import ast
from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.helpers.processes import run_python

ROOT = Path(__file__).resolve().parents[1]

PACKAGES = (
    "language",
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

APP_PACKAGES = (
    "qt",
    "theme",
    "background",
    "settings",
    "storage",
    "errors",
    "widgets",
    "charts",
    "dialogs",
    "services",
    "draw",
    "train",
    "evaluate",
    "inside",
    "mine",
    "game",
    "window",
    "application",
    "desktop",
)
"""The same of app. Its ``__init__`` and ``__main__`` start the application, and no module imports from them."""

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


def dotted(path: Path) -> str:
    """Return the dotted name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def outward(top: str, packages: Sequence[str]) -> list[str]:
    """Return the imports from a package of lenet or app that is not among those before it."""
    found = []
    for path in sources(top):
        own = dotted(path)
        if own in (top, f"{top}.__main__"):
            continue
        allowed = packages[: packages.index(own.split(".")[1]) + 1]
        for name in imported(path):
            package = name.split(".")[1] if name.startswith(f"{top}.") else None
            if package is not None and package not in (*allowed, "__version__"):
                found.append(f"{own} imports {name}")
    return found


def modules_after(code: str) -> set[str]:
    """Return the top-level packages that a fresh interpreter has loaded after some code."""
    ending = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = run_python("-c", f"{code}\n{ending}")
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


LAYERS = pytest.mark.parametrize(("top", "packages"), [("lenet", PACKAGES), ("app", APP_PACKAGES)])


@LAYERS
def test_every_module_is_in_a_package_of_the_table(top: str, packages: tuple[str, ...]) -> None:
    there = {path.relative_to(ROOT / top).parts[0].removesuffix(".py") for path in sources(top)}
    assert there - {"__init__", "__main__"} == set(packages)


@LAYERS
def test_a_package_imports_only_from_itself_and_from_inner_ones(top: str, packages: tuple[str, ...]) -> None:
    assert outward(top, packages) == []


@pytest.mark.parametrize("top", ["lenet", "app"])
def test_no_modules_import_each_other_in_a_circle(top: str) -> None:
    paths = {dotted(path): path for path in sources(top)}
    graph = {}
    for own, path in paths.items():
        # What is imported from a package is a module of it or a name in its own code.
        modules = {name if name in paths else name.rpartition(".")[0] for name in imported(path)}
        graph[own] = modules & set(paths) - {own}
    TopologicalSorter(graph).prepare()


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
