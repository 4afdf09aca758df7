"""What docstrings and pages show is run, and comes out as it stands there."""

import doctest
import importlib
import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import lenet
from lenet import Recognizer
from tests.helpers.command_line import few_digits

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "lenet").rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)
ABSTRACT = {"Layer", "LearningLayer", "Net", "LayeredNet", "ParamsError"}
"""What is not used by itself."""


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_docstrings_come_out_as_they_stand_there(name: str) -> None:
    found = doctest.testmod(importlib.import_module(name))
    assert found.attempted > 0
    assert found.failed == 0


def test_what_is_imported_from_lenet_has_an_example() -> None:
    without = [
        name
        for name in lenet.__all__
        if callable(value := getattr(lenet, name)) and ">>> " not in (inspect.getdoc(value) or "")
    ]
    assert set(without) - ABSTRACT == set()


def test_the_page_about_notebooks_runs(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "notebook.md").read_text(encoding="utf-8")
    names: dict[str, Any] = {}
    for code in re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        exec(compile(code, "notebook.md", "exec"), names)
    out = capsys.readouterr().out
    assert "epoch 4: " in out
    assert "the answer " in out
    assert names["evaluation"].accuracy.value > 0.8


def test_the_first_picture_of_the_readme_is_read_as_it_says() -> None:
    assert "`.venv/bin/lenet predict docs/seven.png`" in (ROOT / "README.md").read_text(encoding="utf-8")
    with Image.open(ROOT / "docs" / "seven.png") as picture:
        assert Recognizer.load().read(picture).digit == 7


def test_readings_and_evaluations_show_themselves() -> None:
    images, _ = few_digits(1, 0)
    reading = Recognizer.load().read(images[0])
    shown = reading._repr_html_()
    assert shown.count("<tr>") == 10
    assert "data:image/png;base64," in shown
    assert (str(reading.digit) if reading.digit is not None else reading.reason) in shown
