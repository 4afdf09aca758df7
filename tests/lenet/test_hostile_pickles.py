"""Hundreds of hostile pickles end in one sentence each, and nothing in them is executed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from tests.lenet.hostile_streams import bombs, code_execution, false_streams
from tests.lenet.hostile_values import false_arrays, false_meta, false_params

MAX_RESIDENT_BYTES = 300 * 2**20

CHILD = """
import json, sys
from pathlib import Path
from lenet.params import ParamsError, load_params

status = Path("/proc/self/status")
outcomes, watched, events = {}, None, []

def audit(event, arguments):
    if watched is not None:
        # The file is opened by name, and then its descriptor is wrapped.
        if event == "open" and (arguments[0] in (watched, str(watched)) or type(arguments[0]) is int):
            events.append("open")
        else:
            events.append(f"{event} {arguments!r:.200}")

sys.addaudithook(audit)
for path in sorted(Path(sys.argv[1]).iterdir()):
    watched = path
    try:
        load_params(path)
        outcome = "loaded"
    except ParamsError as error:
        outcome = f"ParamsError {error}"
    except BaseException as error:
        outcome = f"{type(error).__name__} {error}"
    watched = None
    outcomes[path.name] = (outcome, list(events))
    events.clear()
peak = 0
if status.exists():
    peak = next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)
print(json.dumps({"outcomes": outcomes, "peak": peak, "modules": sorted(sys.modules)}))
"""
"""Loads each file of a folder and tells the outcome and what the interpreter did at it."""


@pytest.fixture(scope="module")
def hostile_report() -> dict[str, Any]:
    """Return what became of each hostile pickle in another process, by its name."""
    families = (code_execution, false_streams, bombs, false_arrays, false_params, false_meta)
    names = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate(chain(*(family() for family in families))):
            Path(folder, f"{number:04}.pkl").write_bytes(content)
            names.append(name)
        child = subprocess.run(
            [sys.executable, "-W", "error", "-c", CHILD, folder],
            capture_output=True,
            check=True,
            text=True,
            cwd=Path(__file__).parents[2],
        )
    report: dict[str, Any] = json.loads(child.stdout)
    assert len(report["outcomes"]) == len(set(names)) == len(names) > 200
    report["outcomes"] = {name: report["outcomes"][f"{i:04}.pkl"] for i, name in enumerate(names)}
    report["stderr"] = child.stderr
    return report


def test_every_hostile_pickle_is_one_params_error_of_one_sentence(hostile_report: dict[str, Any]) -> None:
    for name, (outcome, _) in hostile_report["outcomes"].items():
        assert outcome.startswith("ParamsError '"), (name, outcome)
        assert outcome.endswith("."), (name, outcome)
        assert "\n" not in outcome, (name, outcome)
        assert len(outcome) < 600, (name, outcome)
    assert hostile_report["stderr"] == ""


def test_no_hostile_pickle_makes_the_interpreter_do_anything_but_open_it(
    hostile_report: dict[str, Any],
) -> None:
    for name, (_, events) in hostile_report["outcomes"].items():
        assert events == ["open", "open"], name


def test_no_hostile_pickle_brings_its_modules_in(hostile_report: dict[str, Any]) -> None:
    wanted = {"numpy.f2py", "numpy.testing", "numpy.distutils", "runpy", "torch", "_msi"}
    assert wanted.isdisjoint(hostile_report["modules"])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's own peak")
def test_hostile_pickles_stay_small_in_memory(hostile_report: dict[str, Any]) -> None:
    assert 0 < hostile_report["peak"] < MAX_RESIDENT_BYTES
