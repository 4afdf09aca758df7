"""Texts pass through one door, and the pseudo-language comes through it."""

import ast
from pathlib import Path

from lenet.language.pseudo import lengthen
from lenet.language.text import tr

APP = Path(__file__).resolve().parents[3] / "app"


def test_without_a_translator_the_text_stays() -> None:
    assert tr("Open picture…") == "Open picture…"
    assert tr("{name} is broken", name="{a}.png") == "{a}.png is broken"


def test_the_pseudo_language_is_at_least_40_percent_longer() -> None:
    for text in ("Undo", "A", "Open picture…", "Draw a digit here", "99.2 % right, by hand."):
        assert len(lengthen(text)) >= 1.4 * len(text)
        assert lengthen(text) != text


def test_fields_tags_patterns_mnemonics_and_line_breaks_survive(pseudo_language: None) -> None:
    assert tr("Open {name}", name="a.png").endswith(" a.png")
    assert lengthen("<b>Bold</b>").startswith("<b>")
    assert "(*.png *.jpg)" in lengthen("Pictures (*.png *.jpg)")
    assert lengthen("&Open").startswith("&Ó")
    assert lengthen("one\ntwo").count("\n") == 1
    assert lengthen("") == ""


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

BUILDERS = {"named": 2, "push_button": 1, "plain_label": 0}
"""Functions of `app.widgets.building`, and the place of the first text among what they are given."""


def shown_texts(call: ast.Call) -> list[ast.expr]:
    """Return what a call shows."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in SETTERS:
        return call.args[:1]
    if isinstance(call.func, ast.Name) and call.func.id in BUILDERS:
        named = [keyword.value for keyword in call.keywords if keyword.arg in ("accessible_name", "tip")]
        return call.args[BUILDERS[call.func.id] :] + named
    return []


def test_no_text_is_shown_without_tr() -> None:
    for source in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            for text in shown_texts(node) if isinstance(node, ast.Call) else []:
                is_bare = isinstance(text, ast.JoinedStr) or (isinstance(text, ast.Constant) and text.value)
                assert not is_bare, f"{source.name}:{text.lineno}"
