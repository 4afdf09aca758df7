"""Hostile pictures are read or refused in one sentence, in bounded memory and time."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.helpers.hostile.pictures import bombs, damaged, false, odd

Pictures = Callable[[], Iterator[tuple[str, bytes]]]

MAX_RESIDENT_BYTES = 900 * 2**20
"""The largest pictures that are read have 50 million pixels of four bytes, which WebP keeps four times."""

MAX_CPU_SECONDS = 10.0
"""Of the processor's time, which grows no longer when the machine has other things to do."""

CHILD = """
import json, sys, time
from pathlib import Path
from lenet.image.decoding import PictureError, open_picture
from lenet.image.ink import ink_from_image

status = Path("/proc/self/status")
outcomes = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    begin = time.process_time()
    try:
        ink = ink_from_image(open_picture(path))
        outcome = "read"
    except PictureError as error:
        outcome = f"refused {error}"
    except BaseException as error:
        outcome = f"{type(error).__name__} {error}"
    outcomes[path.name] = (outcome, time.process_time() - begin)
peak = 0
if status.exists():
    peak = next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)
print(json.dumps({"outcomes": outcomes, "peak": peak}))
"""
"""Opens each file of a folder and finds its ink."""


def outcomes_of(pictures: Pictures, *, is_silent: bool = True) -> dict[str, str]:
    """Open pictures in another process, and return what became of each by its name.

    It has to be silent, except that libtiff prints what it finds wrong with a TIFF.
    """
    names = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate(pictures()):
            Path(folder, f"{number:03}.png").write_bytes(content)
            names.append(name)
        child = subprocess.run(
            [sys.executable, "-W", "error", "-c", CHILD, folder],
            capture_output=True,
            check=True,
            text=True,
            cwd=Path(__file__).parents[3],
        )
    assert child.stderr == "" or not is_silent
    told: dict[str, Any] = json.loads(child.stdout)
    assert told["peak"] < MAX_RESIDENT_BYTES
    ends = {name: told["outcomes"][f"{number:03}.png"] for number, name in enumerate(names)}
    assert len(ends) == len(names)
    for name, (end, cpu_seconds) in ends.items():
        assert cpu_seconds < MAX_CPU_SECONDS, name
        assert end == "read" or (end.startswith("refused '") and end.endswith(".") and end.isprintable()), (
            name,
            end,
        )
    return {name: end for name, (end, _) in ends.items()}


def test_bombs_are_read_or_refused_in_bounded_memory_and_time() -> None:
    ends = outcomes_of(bombs)
    for name in ends:
        if name.startswith("the largest"):
            assert ends[name] == "read", name
    assert "million pixels" in ends["a PNG of 30,000 × 30,000"]
    assert "a side of more than 65,535 pixels" in ends["a PNG of 1 × 50,000,000"]
    assert "is drawn over" in ends["a JPEG of 10,000 scans"]


def test_odd_pictures_are_read() -> None:
    ends = outcomes_of(odd)
    assert {name: end for name, end in ends.items() if end != "read"} == {}


def test_what_is_no_picture_is_refused_whatever_it_is_called() -> None:
    ends = outcomes_of(false)
    assert [name for name, end in ends.items() if end == "read"] == []


def test_damaged_pictures_are_read_or_refused() -> None:
    ends = outcomes_of(damaged, is_silent=False)
    assert len([name for name, end in ends.items() if end != "read"]) > 20
