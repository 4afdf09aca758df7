"""Every translation fits its English text: its fields, its plural forms, its marks."""

import re
import runpy
from pathlib import Path
from xml.etree import ElementTree

import pytest

from lenet.files.translations import read_translations, translation_path, use_language
from lenet.language.languages import ENGLISH, LANGUAGES
from lenet.language.text import tr

ROOT = Path(__file__).resolve().parents[3]
OTHERS = [language for language in LANGUAGES if language is not ENGLISH]
LANGUAGE = pytest.mark.parametrize("code", [language.code for language in OTHERS])

TEXTS: dict[str, bool] = dict(runpy.run_path(str(ROOT / ".ci" / "translations.py"))["collected"]().keys())
"""Every text that passes through ``tr``, and whether it has plural forms."""


def fields(text: str) -> set[str]:
    """Return the fields of a text, and what argparse fills in."""
    return set(re.findall(r"\{[^{}]*\}|%\([a-z_]*\)[srd]|%[sd]", text))


def mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text))


@LANGUAGE
def test_every_text_is_there_and_translated(code: str) -> None:
    done = read_translations(translation_path(code))
    missing = [text for text in TEXTS if text not in done or "" in done[text]]
    assert missing == []


@LANGUAGE
def test_the_file_has_no_text_that_is_gone(code: str) -> None:
    there = {
        message.findtext("source")
        for message in ElementTree.parse(translation_path(code)).iter("message")
        if message.find("translation[@type='vanished']") is None
    }
    assert there == set(TEXTS), "run make translations"


@LANGUAGE
def test_a_translation_has_the_same_fields_tags_and_mnemonics(code: str) -> None:
    wrong = []
    for source, forms in read_translations(translation_path(code)).items():
        if source not in TEXTS:
            continue
        for form in forms:
            # The number may be in words.
            has_fields = fields(form) | {"{n}"} == fields(source) | {"{n}"}
            has_tags = sorted(re.findall(r"</?\w+", form)) == sorted(re.findall(r"</?\w+", source))
            if not (
                has_fields
                and has_tags
                and form.endswith("\n") == source.endswith("\n")
                and mnemonics(form) <= mnemonics(source)
            ):
                wrong.append((source, form))
    assert wrong == []


@LANGUAGE
def test_it_has_the_plural_forms_that_the_language_has(code: str) -> None:
    (language,) = (language for language in OTHERS if language.code == code)
    count = 1 + max(language.form(n) for n in range(100))
    for source, forms in read_translations(translation_path(code)).items():
        if source in TEXTS:
            assert len(forms) == (1 if not TEXTS[source] else count), source


@LANGUAGE
def test_the_file_is_used(code: str, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: use_language(ENGLISH.code))
    use_language(code)
    for source, forms in read_translations(translation_path(code)).items():
        if source in TEXTS and not TEXTS[source]:
            assert tr(source) == forms[0]
