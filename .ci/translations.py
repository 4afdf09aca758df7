"""Brings the texts of the program into ``resources/translations``, one file of Qt Linguist's for each language.

What was translated stays; what is new is marked as unfinished, and what is gone from the program as vanished.
"""

import ast
import json
import subprocess
import sysconfig
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from lenet.language.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[1]


def texts(source: Path) -> Iterator[tuple[str, bool]]:
    """Yield each text of a module that passes through ``tr``, and whether it has plural forms."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            text, name = node.args[0], node.func.id
            if name in ("tr", "tr_count", "to_translate") and isinstance(text, ast.Constant):
                yield text.value, name == "tr_count"


def collected() -> dict[tuple[str, bool], list[str]]:
    """Return the modules of each text, by the text and whether it has plural forms."""
    places: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for source in sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("lenet/**/*.py")]):
        for found in dict.fromkeys(texts(source)):
            places[found].append(source.relative_to(ROOT).as_posix())
    return places


def main() -> None:
    """Write the texts as C++, which lupdate reads best, and have it update the files."""
    lines = []
    for (text, is_counted), modules in collected().items():
        lines.append(f"//: {', '.join(modules)}")
        plural = ", nullptr, n" if is_counted else ""
        literal = json.dumps(text, ensure_ascii=False)
        lines.append(f'QCoreApplication::translate("lenet-pad", {literal}{plural});')
    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text("\n".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            if language is ENGLISH:
                continue
            path = ROOT / "resources" / "translations" / f"{language.code}.ts"
            options = ["-silent", "-locations", "none", "-source-language", "en"]
            options += ["-target-language", language.code]
            subprocess.run([lupdate, *options, source, "-ts", path], check=True)


if __name__ == "__main__":
    main()
