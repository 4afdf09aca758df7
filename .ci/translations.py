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

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("zh_CN", "de", "fr", "es", "ja")


def texts(source: Path) -> Iterator[tuple[str, bool]]:
    """Yield each text of a module that passes through ``tr``, and whether it has plural forms."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            text, name = node.args[0], node.func.id
            if name in ("tr", "tr_count", "to_translate") and isinstance(text, ast.Constant):
                yield text.value, name == "tr_count"


def main() -> None:
    """Collect the texts as C++, which lupdate reads best, and have it update the files."""
    places: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for source in sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("lenet/**/*.py")]):
        for found in dict.fromkeys(texts(source)):
            places[found].append(source.relative_to(ROOT).as_posix())
    lines = []
    for (text, is_counted), modules in places.items():
        lines.append(f"//: {', '.join(modules)}")
        plural = ", nullptr, n" if is_counted else ""
        literal = json.dumps(text, ensure_ascii=False)
        lines.append(f'QCoreApplication::translate("lenet-pad", {literal}{plural});')
    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        collected = Path(folder) / "texts.cpp"
        collected.write_text("\n".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            path = ROOT / "resources" / "translations" / f"{language}.ts"
            options = ["-silent", "-locations", "none", "-source-language", "en"]
            options += ["-target-language", language]
            subprocess.run([lupdate, *options, collected, "-ts", path], check=True)


main()
