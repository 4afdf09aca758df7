"""The translations of the program's texts, in the files of Qt Linguist in ``resources/translations``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from lenet.files.folders import resource_path
from lenet.language.languages import ENGLISH, PSEUDO, best_language, language_of, wished_languages
from lenet.language.pseudo import lengthen
from lenet.language.text import use


def translation_path(code: str) -> Path:
    """Return the path of a language's file."""
    return resource_path(f"translations/{code}.ts")


def read_translations(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations of a file, in each plural form, by their English texts."""
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        # What is unfinished, or gone from the program, has a type.
        if source and translation is not None and "type" not in translation.attrib:
            parts = translation.findall("numerusform") or [translation]
            found[source] = tuple(part.text or "" for part in parts)
    return found


def use_language(code: str) -> None:
    """Say everything in the language of a code from now on; in English where there is none of this code."""
    language = language_of(code)
    if language is PSEUDO:
        use(language, lambda text: (lengthen(text),))
    elif language is ENGLISH:
        use(language)
    else:
        use(language, read_translations(translation_path(code)).get)


def use_wished_language(environment: Mapping[str, str]) -> None:
    """Say everything in the language that environment variables ask for."""
    use_language(best_language(wished_languages(environment)))
