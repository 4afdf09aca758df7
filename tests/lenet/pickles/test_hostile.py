"""A thousand hostile pickles end in one sentence each, and nothing in them is executed."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from lenet.nn.params_file import load_params
from tests.helpers.hostile.arrays import false_arrays, false_states, false_types
from tests.helpers.hostile.calls import functions, injections, opcodes, ways_to_call
from tests.helpers.hostile.numbers import false_dicts, false_notes, false_numbers
from tests.helpers.hostile.pickle_assembly import (
    NUMBER_STATE,
    array,
    call,
    in_meta,
    number_type,
    text,
    with_part,
)
from tests.helpers.hostile.streams import bombs, false_streams
from tests.helpers.hostile.values import false_meta, false_params

Family = Callable[[], Iterator[tuple[str, bytes]]]

FAMILIES: Mapping[str, Family] = {
    "functions that run commands, evaluate, import, open files or connections, or are near to what is allowed": functions,
    "each way to name a function and to call it": ways_to_call,
    "a call put into a file that is right in all else": injections,
    "opcodes that nothing needs: extensions, persistent ids, instances, states, sets, buffers": opcodes,
    "files that are no whole pickle or another kind of file": false_streams,
    "little that would take much time or memory, or much": bombs,
    "element types that are no plain float32 or float64": false_types,
    "arrays in ways that NumPy does not write": false_states,
    "arrays that take memory, hide objects or are not what they say": false_arrays,
    "single numbers in ways that NumPy does not write": false_numbers,
    "element types with notes in ways that NumPy does not write": false_notes,
    "ordered dictionaries in ways that Python does not write, or of too much": false_dicts,
    "parameters that are not those of the network": false_params,
    "false statements beside right parameters": false_meta,
}
"""What is hostile, by what it is."""

MAX_RESIDENT_BYTES = 300 * 2**20
MAX_CPU_SECONDS = 1.0
"""Of the processor's time, which grows no longer when the machine has other things to do."""

CHILD = """
import json, sys, time
from pathlib import Path
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import load_params

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
    begin = time.process_time()
    watched = path
    try:
        load_params(path)
        outcome = "loaded"
    except ParamsError as error:
        outcome = f"ParamsError {error}"
    except BaseException as error:
        outcome = f"{type(error).__name__} {error}"
    watched = None
    outcomes[path.name] = (outcome, list(events), time.process_time() - begin)
    events.clear()
peak = 0
if status.exists():
    peak = next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)
print(json.dumps({"outcomes": outcomes, "peak": peak, "modules": sorted(sys.modules)}))
"""
"""Loads each file of a folder and tells the outcome and what the interpreter did at it."""


@dataclass(frozen=True)
class Outcome:
    """What became of a file: how loading ended, what the interpreter did, and its processor time."""

    end: str
    events: list[str]
    cpu_seconds: float


@dataclass(frozen=True)
class Report:
    """What a child process told of a family: outcomes by name, its memory, modules and complaints."""

    outcomes: dict[str, Outcome]
    peak_bytes: int
    modules: set[str]
    stderr: str


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def report(family: str) -> Report:
    """Load each hostile pickle of a family in another process."""
    names = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate(FAMILIES[family]()):
            Path(folder, f"{number:04}.pkl").write_bytes(content)
            names.append(name)
        child = subprocess.run(
            [sys.executable, "-W", "error", "-c", CHILD, folder],
            capture_output=True,
            check=True,
            text=True,
            cwd=Path(__file__).parents[3],
        )
    told = json.loads(child.stdout)
    assert len(told["outcomes"]) == len(set(names)) == len(names)
    outcomes = {name: Outcome(*told["outcomes"][f"{i:04}.pkl"]) for i, name in enumerate(names)}
    return Report(outcomes, told["peak"], set(told["modules"]), child.stderr)


def test_every_hostile_pickle_is_one_params_error_and_only_opened(report: Report, family: str) -> None:
    for name, outcome in report.outcomes.items():
        assert outcome.end.startswith("ParamsError '"), (name, outcome)
        assert outcome.end.endswith("."), (name, outcome)
        assert outcome.end.isprintable(), (name, outcome)
        assert len(outcome.end) < 600, (name, outcome)
        assert outcome.events == ["open", "open"], (name, outcome)
        assert outcome.cpu_seconds < MAX_CPU_SECONDS, (name, outcome)
    assert report.stderr == ""


def test_the_same_by_hand_without_anything_hostile_loads(tmp_path: Path) -> None:
    noted = NUMBER_STATE.replace(b"K\x03", b"K\x04")[:-1] + b"}" + text("a") + b"K\x01st"
    dtype = b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87R" + noted + b"b"
    layer = array(b"K\x19K\x06\x86|B" + struct.pack("<I", 1200) + bytes(1200), dtype)[2:-1]
    number = call("numpy.core.multiarray", "scalar", number_type("b1", "|"), b"C\x01\x01", protocol=4)[2:-1]
    pairs = b"ccollections\nOrderedDict\n]" + text("b") + number + b"\x86a\x85R"
    for content in (with_part("conv1", layer), in_meta(pairs)):
        (tmp_path / "params.pkl").write_bytes(content)
        found = load_params(tmp_path / "params.pkl")
        assert found.get("meta", {"a": {"b": True}}) == {"a": {"b": True}}


def test_no_hostile_pickle_brings_its_modules_in(report: Report) -> None:
    wanted = {"numpy.f2py", "numpy.testing", "numpy.distutils", "runpy", "torch", "_msi"}
    assert wanted.isdisjoint(report.modules)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's own peak")
def test_hostile_pickles_stay_small_in_memory(report: Report) -> None:
    assert 0 < report.peak_bytes < MAX_RESIDENT_BYTES
