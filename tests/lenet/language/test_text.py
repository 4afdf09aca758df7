"""Texts, plural forms and figures in several languages, whatever the program's own texts are."""

from collections.abc import Iterator

import pytest

from lenet.files.errors import shown_path
from lenet.language.languages import LANGUAGES, best_language, language_of, wished_languages
from lenet.language.text import figure, tr, tr_count, use


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use(language_of("en"))


def test_in_english_a_text_stays() -> None:
    assert tr("Open picture…") == "Open picture…"
    assert tr("{name} is broken", name="{a}.png") == "{a}.png is broken"
    words = [tr_count("{n} errors", n, one="{n} error") for n in (0, 1, 2, 1234)]
    assert words == ["0 errors", "1 error", "2 errors", "1,234 errors"]


def test_a_translation_takes_its_place_in_its_plural_form() -> None:
    table = {"{n} errors": ("{n} erreur", "{n} erreurs"), "Open {name}": ("Ouvrir {name}",)}
    use(language_of("fr"), table.get)
    assert tr("Open {name}", name="a") == "Ouvrir a"
    assert tr("Close {name}", name="a") == "Close a"
    words = [tr_count("{n} errors", n, one="{n} error") for n in (0, 1, 2)]
    assert words == ["0 erreur", "1 erreur", "2 erreurs"]


@pytest.mark.parametrize(
    ("code", "figures"),
    [
        ("en", ["99.6", "1,234,567", "-0.5"]),
        ("zh_CN", ["99.6", "1,234,567", "-0.5"]),
        ("de", ["99,6", "1.234.567", "-0,5"]),
        ("fr", ["99,6", "1\u202f234\u202f567", "-0,5"]),
        ("es", ["99,6", "1.234.567", "-0,5"]),
        ("ja", ["99.6", "1,234,567", "-0.5"]),
    ],
)
def test_figures_are_written_as_the_language_does(code: str, figures: list[str]) -> None:
    use(language_of(code))
    assert [figure(99.6, ".1f"), figure(1234567, ","), figure(-0.5, "g")] == figures


def test_the_first_wish_that_there_is_counts() -> None:
    for names, code in (
        ((), "en"),
        (["C.UTF-8"], "en"),
        (["it_IT", "de_AT.UTF-8@euro", "fr"], "de"),
        (["zh-Hans-CN"], "zh_CN"),
        (["ja"], "ja"),
        (["en_GB", "de"], "en"),
        (["en_XA"], "en_XA"),
    ):
        assert best_language(names) == code


def test_wishes_are_where_gettext_looks_for_them() -> None:
    assert wished_languages({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR", "LANGUAGE": "ja:es"}) == ["ja", "es"]
    assert wished_languages({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR", "LANGUAGE": ""}) == ["fr_FR"]
    assert wished_languages({}) == []


def test_every_language_has_a_name_and_a_code_of_its_own() -> None:
    assert len({language.code for language in LANGUAGES}) == len(LANGUAGES)
    assert len({language.name for language in LANGUAGES}) == len(LANGUAGES)


def test_a_path_is_in_the_languages_quotation_marks() -> None:
    assert shown_path("it's.png") == '"it\'s.png"'
    for code, shown in (("de", "„a.png“"), ("fr", "«\u202fa.png\u202f»"), ("ja", "「a.png」")):
        use(language_of(code))
        assert shown_path("a.png") == shown
