"""Hundreds of hostile pickles end in one sentence each, and nothing in them is executed."""

import json
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from lenet.nn.params_file import load_params
from tests.helpers.hostile.pickle_assembly import (
    NUMBER_STATE,
    array,
    call,
    in_meta,
    number_type,
    text,
    with_part,
)
from tests.helpers.hostile.pickles import FAMILIES

MAX_RESIDENT_BYTES = 300 * 2**20
MAX_CPU_SECONDS = 5.0
"""Of the processor's time for each file."""

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
class Report:
    """What a child process told: how each file ended, what was done and its seconds; memory and modules."""

    outcomes: dict[str, tuple[str, list[str], float]]
    peak_bytes: int
    modules: set[str]
    stderr: str


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Load all hostile pickles in another process."""
    folder = tmp_path_factory.mktemp("hostile")
    names = [f"{family}: {name}" for family, pickles in FAMILIES.items() for name, _ in pickles()]
    assert len(names) == len(set(names)) > 400
    for number, content in enumerate(content for pickles in FAMILIES.values() for _, content in pickles()):
        (folder / f"{number:04}.pkl").write_bytes(content)
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", CHILD, folder],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    told = json.loads(child.stdout)
    outcomes = {name: told["outcomes"][f"{number:04}.pkl"] for number, name in enumerate(names)}
    return Report(outcomes, told["peak"], set(told["modules"]), child.stderr)


def test_every_hostile_pickle_is_one_params_error_and_only_opened(report: Report) -> None:
    wrong = [
        (name, end, events, seconds)
        for name, (end, events, seconds) in report.outcomes.items()
        if not (end.startswith("ParamsError '") and end.endswith(".") and end.isprintable())
        or len(end) > 600
        or events != ["open", "open"]
        or seconds > MAX_CPU_SECONDS
    ]
    assert wrong == []
    assert report.stderr == ""


def test_no_hostile_pickle_brings_its_modules_in(report: Report) -> None:
    assert report.modules.isdisjoint({"numpy.f2py", "numpy.testing", "numpy.distutils", "runpy", "torch"})


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's own peak")
def test_hostile_pickles_stay_small_in_memory(report: Report) -> None:
    assert 0 < report.peak_bytes < MAX_RESIDENT_BYTES


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
