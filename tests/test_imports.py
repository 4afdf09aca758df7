"""Imports point one way: from app to lenet, and in lenet from the command line to the arrays."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

ROWS: tuple[tuple[str, ...], ...] = (
    # this machine: its files, threads and network
    ("architecture", "blas", "cores", "file_lock", "files", "folders", "resource_files", "system_errors", "team", "watched", "web_file"),
    # what files hold
    ("idx", "json_line", "meta", "params", "pickle_arrays", "pickle_dicts", "pickle_machine", "pickle_reader", "pickle_source", "pickle_writer"),
    # ink
    ("brush", "digit_picture", "dust", "eraser", "extremes", "glyph_text", "glyphs", "hands", "handwriting", "ink", "jpeg_scans", "kept_digit", "line_courses", "mount", "non_digits", "normalize", "paper", "pen_path", "picture_libraries", "picture_text", "pieces", "pictures", "plain_picture", "rule_tracing", "rules", "stroke_edges", "strokes"),
    # what a network is
    ("arrays", "im2row", "layers", "loss", "network"),
    # reading one picture
    ("detector", "percent", "recognizer", "refusal"),
    # how a network is computed fast
    ("arena", "convolution_kernel", "kernels", "plan"),
    # many pictures
    ("built_in_digits", "collection", "digit_sources", "examples", "mnist", "pen_strokes", "mnist_download", "picture_folder", "prediction", "warp"),
    # learning
    ("calibration", "checkpoint", "checkpoint_file", "detector_training", "diagnosis", "events", "learner", "optimizers", "recipe", "run_log", "trained", "training", "training_state"),
    # judging
    ("assessment", "comparison", "contrast", "evaluation", "projection", "reliability", "report", "robustness", "shares", "trial"),
    # seeing inside
    ("attribution", "calculation", "contributions", "counterfactual", "edits", "gallery", "softmax_steps", "trace", "weight_sheet"),
    # the command line
    ("__main__", "cli"),
)  # fmt: skip
"""The modules of lenet, innermost first. Each may import from its own row and from those before it."""

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


def row_of(name: str) -> int:
    """Return the row of a module of lenet, given by its dotted name, or of a part of it."""
    module = name.split(".")[1]
    (row,) = [number for number, row in enumerate(ROWS) if module in row]
    return row


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


def test_every_module_of_the_engine_has_its_row() -> None:
    named = [module for row in ROWS for module in row]
    there = {path.relative_to(ROOT / "lenet").parts[0].removesuffix(".py") for path in sources("lenet")}
    assert sorted(named) == sorted(there - {"__init__"})


@pytest.mark.parametrize("path", sources("lenet")[1:], ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_from_its_own_row_or_from_inner_ones(path: Path) -> None:
    own = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    inner = [name for name in imported(path) if name.startswith("lenet.") and name != "lenet.__version__"]
    assert [name for name in inner if row_of(name) > row_of(own)] == []


def test_tabs_do_not_import_each_other() -> None:
    tabs = sorted(path.parent.name for path in (ROOT / "app").glob("*/tab.py"))
    assert "draw" in tabs
    for tab in tabs:
        others = tuple(f"app.{other}." for other in tabs if other != tab)
        for path in sources(f"app/{tab}"):
            assert [name for name in imported(path) if name.startswith(others)] == [], path
