"""Texts pass through one door, and the pseudo-language comes through it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.qt.translation import PseudoTranslator, lengthen, tr

APP = Path(__file__).resolve().parents[3] / "app"


@pytest.fixture
def pseudo_language(qapp: QCoreApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_without_a_translator_the_text_stays(qapp: QCoreApplication) -> None:
    assert tr("Open picture…") == "Open picture…"
    assert tr("{name} is broken", name="{a}.png") == "{a}.png is broken"


@pytest.mark.parametrize(
    "text", ["Undo", "A", "Open picture…", "Draw a digit here", "99.2 % right, by hand."]
)
def test_the_pseudo_language_is_at_least_40_percent_longer(text: str) -> None:
    assert len(lengthen(text)) >= 1.4 * len(text)
    assert lengthen(text) != text


def test_fields_tags_patterns_mnemonics_and_line_breaks_survive(pseudo_language: None) -> None:
    assert tr("Open {name}", name="a.png").endswith(" a.png")
    assert lengthen("<b>Bold</b>").startswith("<b>")
    assert "(*.png *.jpg)" in lengthen("Pictures (*.png *.jpg)")
    assert lengthen("&Open").startswith("&Ó")
    assert lengthen("one\ntwo").count("\n") == 1
    assert lengthen("") == ""


def test_texts_of_qt_itself_are_left_alone(pseudo_language: None) -> None:
    assert QCoreApplication.translate("QDialogButtonBox", "OK") == "OK"


def test_every_text_that_is_shown_is_a_literal_given_to_tr() -> None:
    """A text made at run time could not be collected for translators."""
    for source in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                assert isinstance(node.args[0], ast.Constant), f"{source.name}:{node.lineno}"
                assert isinstance(node.args[0].value, str), f"{source.name}:{node.lineno}"


SETTERS = {
    "setText",
    "setToolTip",
    "setStatusTip",
    "setAccessibleName",
    "setWindowTitle",
    "setPlaceholderText",
}


def test_no_text_is_shown_without_tr() -> None:
    for source in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in SETTERS
            ):
                argument = node.args[0]
                is_bare = isinstance(argument, ast.JoinedStr) or (
                    isinstance(argument, ast.Constant) and argument.value
                )
                assert not is_bare, f"{source.name}:{node.lineno}"
