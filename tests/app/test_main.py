"""The program as a whole, started in a process of its own."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

import lenet
from app.__main__ import packages
from tests.helpers.stream_ends import Ended, ended

ROOT = Path(__file__).resolve().parents[2]

NO_HELP = "lenet-pad: The help could not be printed: the disk is full; make room or choose another place.\n"

HEAVY = ("pyqtgraph", "pooch", "requests", "scipy", "sklearn", "tqdm", "matplotlib")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a person who has never used the program."""
    home = {
        name: str(tmp_path)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
    }
    return {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def run_python(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def messages(stderr: str) -> list[str]:
    """Return what was printed, without the offscreen system's remark that it has no window manager."""
    return [line for line in stderr.splitlines() if "This plugin does not support" not in line]


def test_options_are_answered_without_qt(environment: dict[str, str]) -> None:
    code = """
import sys
import app
assert not {'PySide6', 'numpy', 'PIL'} & set(sys.modules), "importing the package costs nothing"
from app.__main__ import main
for option in ("--version", "--help", "--colour"):
    try:
        main([option])
    except SystemExit as ended:
        print(ended.code)
assert 'PySide6' not in sys.modules
app.build_window()
"""
    result = run_python(code, environment)
    lines = result.stdout.splitlines()
    assert lines[:2] == [f"LeNet Pad {lenet.__version__}", "0"]
    assert lines[2].startswith("usage: lenet-pad")
    assert lines[-2:] == ["0", "2"]
    assert "--colour" in result.stderr
    assert "RuntimeError: The window needs an application" in result.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_one_sentence_says_so(environment: dict[str, str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    result = run_python("import sys; from app.__main__ import main; sys.exit(main([]))", environment)
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert "no screen" in line


def test_where_qt_cannot_be_loaded_one_sentence_says_so(environment: dict[str, str]) -> None:
    code = "import sys; sys.modules['PySide6.QtWidgets'] = None; from app.__main__ import main; main([])"
    result = run_python(code, environment)
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith("lenet-pad: Qt cannot be loaded: ")
    assert "sudo apt-get install" in line


def test_debians_packages_are_those_that_make_installs() -> None:
    named = set(re.findall(r"(?<= )lib[^ ”]+", packages().partition("dnf")[0].partition("install")[2]))
    lines = (Path(__file__).parents[2] / ".ci" / "packages").read_text(encoding="utf-8").splitlines()
    assert named <= {line.split()[-1] for line in lines if ".so" in line}
    assert {"libgl1", "libxcb-cursor0", "libfontconfig1", "libglib2.0-0"} <= named


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_that_does_not_answer_is_one_sentence_and_no_abort(
    variable: str, environment: dict[str, str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    code = "import sys; from app.__main__ import main; sys.exit(main([]))"
    result = run_python(code, {**environment, variable: ":4711"})
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(
        f"lenet-pad: no window can be opened: the screen named by {variable} does not answer"
    )


@pytest.mark.parametrize("ending", ["del window", "pass"])
def test_a_window_loads_little_and_can_be_thrown_away(environment: dict[str, str], ending: str) -> None:
    code = f"""
import sys
from PySide6.QtWidgets import QApplication
import app
application = QApplication([])
window = app.build_window()
window.show()
application.processEvents()
print(*sorted(set({HEAVY}) & set(sys.modules)))
{ending}
"""
    result = run_python(code, environment)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []
    assert messages(result.stderr) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere settings and data lie in one folder")
def test_trainings_beside_the_settings_are_found_in_the_data_folder(
    environment: dict[str, str], tmp_path: Path
) -> None:
    environment["XDG_DATA_HOME"] = str(tmp_path / "data")
    network = tmp_path / "LeNet Pad" / "runs" / "old" / "trained.pkl"
    network.parent.mkdir(parents=True)
    network.touch()
    code = """
from PySide6.QtWidgets import QApplication
import app
application = QApplication([])
window = app.build_window()
"""
    result = run_python(code, environment)
    assert result.returncode == 0, result.stderr
    assert not network.exists()
    assert (tmp_path / "data" / "LeNet Pad" / "runs" / "old" / "trained.pkl").exists()


def test_a_defect_is_shown_and_its_details_are_logged(environment: dict[str, str], tmp_path: Path) -> None:
    code = """
import sys
from PySide6.QtCore import QTimer
from app.__main__ import main
from app.window.main_window import MainWindow

class Watched(MainWindow):
    def show_message(self, sentence):
        super().show_message(sentence)
        if "inside the program" in self.message_bar.text:
            print(self.message_bar.text)
            self.close()

    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, lambda: 1 // 0)

import app.application
app.application.MainWindow = Watched
sys.exit(main([]))
"""
    result = run_python(code, environment)
    assert result.returncode == 0, result.stderr
    assert messages(result.stderr) == []
    (log,) = tmp_path.rglob("lenet-pad.log")
    assert result.stdout.startswith("Something went wrong inside the program")
    # The middle of a long path is left out.
    assert result.stdout.endswith(f"{log.name}\n")
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_a_defect_before_the_window_is_one_sentence(environment: dict[str, str], tmp_path: Path) -> None:
    code = """
import sys
import app.application
from app.__main__ import main

class Broken(app.application.MainWindow):
    def __init__(self, *arguments, **options):
        raise KeyError("in the making")

app.application.MainWindow = Broken
sys.exit(main([]))
"""
    result = run_python(code, environment)
    assert result.returncode == 1
    (log,) = tmp_path.rglob("lenet-pad.log")
    (line,) = messages(result.stderr)
    assert line == f"LeNet Pad had to end, because something went wrong inside it. Details are in {log}"
    assert "KeyError: 'in the making'" in log.read_text(encoding="utf-8")


def test_a_picture_is_opened_by_the_command_line(environment: dict[str, str], tmp_path: Path) -> None:
    image = Image.new("L", (60, 60), 255)
    ImageDraw.Draw(image).rectangle((26, 8, 33, 50), fill=0)
    image.save(tmp_path / "one.png")
    code = f"""
import sys
from app.__main__ import main
from app.draw.tab import DrawTab

class Watched(DrawTab):
    def set_drawing(self, drawing):
        super().set_drawing(drawing)
        print(*self.drawing().picture.shape)
        self.window().close()

import app.application
app.application.DrawTab = Watched
sys.exit(main([{str(tmp_path / "one.png")!r}]))
"""
    result = run_python(code, environment)
    assert result.returncode == 0, result.stderr
    assert result.stdout == "60 60\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a full disk for everyone")
@pytest.mark.parametrize(
    ("arguments", "out", "err", "unbuffered", "expected"),
    [
        (["--version"], "open", "closed", "", Ended(0, f"LeNet Pad {lenet.__version__}\n", "")),
        (["--help"], "full", "open", "1", Ended(1, "", NO_HELP)),
        (["--colour"], "open", "full", "", Ended(2, "", "")),
        ([], "closed", "full", "", Ended(1, "", "")),  # there is no screen
    ],
)
def test_whatever_its_streams_lead_to_its_exit_code_is_right(
    tmp_path: Path, arguments: list[str], out: str, err: str, unbuffered: str, expected: Ended
) -> None:
    nowhere = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    done = ended("app", *arguments, folder=tmp_path, out=out, err=err, unbuffered=unbuffered, **nowhere)
    assert done == expected


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process alone")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_closes_the_window_in_good_order(
    environment: dict[str, str], tmp_path: Path, number: signal.Signals
) -> None:
    code = """
import sys
from app.__main__ import main
from PySide6.QtWidgets import QApplication

class Watched(QApplication):
    def exec(self):
        print("running", flush=True)
        return super().exec()

import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Watched
sys.exit(main(["gone.png"]))
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "running\n"
    process.send_signal(number)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 0
    assert messages(stderr) == []
    assert list(tmp_path.rglob("lenet-pad.json")), "the geometry is remembered on this way out too"
