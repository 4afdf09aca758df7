"""Proves before a release that all that tells its version or its figures agrees: ``make release-check``.

``python -m installers.release notes`` prints the changelog's part for it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PIL import Image

from lenet import __version__, load_params
from lenet.recognition.detector import DETECTOR_SHAPES

ROOT = Path(__file__).resolve().parents[2]

DARK = "-dark.png"
"""Ends the name of a screenshot that stands beside the same in light colours."""


def release() -> tuple[str, str, str]:
    """Return version, date and text of the changelog's newest part; empty texts where it is not of that form."""
    parts = text_of("CHANGELOG.md").split("\n## ")
    found = re.match(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)\n", parts[1])
    return (found[1], found[2], parts[1][found.end() :].strip()) if found else ("", "", "")


def wrong_tag(tag: str) -> list[str]:
    """Return what is wrong with a tag."""
    return [] if tag == f"v{__version__}" else [f"The tag is {tag}, and the version {__version__}."]


def wrong_changelog() -> list[str]:
    """Return what is wrong with the version in the changelog and in the software centre's data."""
    version, date, text = release()
    faults = []
    if version != __version__ or not text:
        faults.append(f"CHANGELOG.md does not begin with a part [{__version__}] - YEAR-MONTH-DAY.")
    if f'<releases>\n    <release version="{version}" date="{date}"/>' not in text_of(
        "resources/lenet-pad.metainfo.xml"
    ):
        faults.append("resources/lenet-pad.metainfo.xml does not begin with that release.")
    return faults


def wrong_cards() -> list[str]:
    """Return what the model cards say otherwise than the networks themselves."""
    reader = load_params(ROOT / "resources/lenet5.pkl")["meta"]
    detector = load_params(ROOT / "resources/detector.pkl", shapes=DETECTOR_SHAPES)["meta"]
    accuracy = f"{100 * reader['accuracy']['test']:.2f} %"
    told = {
        "resources/lenet5.md": [
            f"| MNIST test set | {accuracy}",
            f"the last, {reader['epoch']} |",
            f"batch {reader['recipe']['batch_size']},",
        ],
        "resources/detector.md": [f"| {detector['recipe']['epochs']} epochs of the preset"],
        "README.md": [f"| {accuracy} |"],
    }
    return [
        f"{page} does not say “{words}”, as its network does."
        for page, texts in told.items()
        for words in texts
        if words not in text_of(page)
    ]


def wrong_screenshots() -> list[str]:
    """Return the screenshots that another version took."""
    dark = list((ROOT / "docs").glob(f"*{DARK}"))
    paths = sorted([*dark, *(path.with_name(path.name.replace(DARK, ".png")) for path in dark)])
    program = f"LeNet Pad {__version__}"
    others = [path.name for path in paths if Image.open(path).info.get("Software") != program]
    how = "take them by “python -m docs.take_screenshots”"
    return [f"Screenshots were not taken by {program}, {how}: {', '.join(others)}."] * bool(others)


def unfinished_translations() -> list[str]:
    """Return how many texts of each language are not translated."""
    counts = {
        path: path.read_text(encoding="utf-8").count('type="unfinished"')
        for path in sorted((ROOT / "resources/translations").glob("*.ts"))
    }
    return [f"{path.name} has {count} texts to be translated." for path, count in counts.items() if count]


def text_of(name: str) -> str:
    """Return the text of one of the project's files."""
    return (ROOT / name).read_text(encoding="utf-8")


def main(action: str, tag: str = f"v{__version__}") -> int:
    """Print the notes, or what does not agree; return the exit code."""
    if action == "notes":
        sys.stdout.write(f"{release()[2]}\n")
        return 0
    checks = wrong_changelog, wrong_cards, wrong_screenshots, unfinished_translations
    faults = [*wrong_tag(tag), *(fault for check in checks for fault in check())]
    sys.stdout.write("".join(f"{fault}\n" for fault in faults) or f"Version {__version__} can be released.\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
