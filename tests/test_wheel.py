"""The wheel that is built from the sdist works far from the checkout, with its weights and icons."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.drawn_digits import LINES, drawn

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Installed:
    """An environment with a wheel in it, the folder of its programs, and an empty folder to work in."""

    wheel: Path
    scripts: Path
    away: Path

    def run(self, program: str, *arguments: str) -> str:
        """Run one of the environment's programs away from the checkout and return what it printed."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        homes = dict.fromkeys(
            ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), str(self.away)
        )
        done = subprocess.run(
            [str(self.scripts / program), *arguments],
            cwd=self.away,
            env={**clean, **homes, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Build the sdist, the wheel from it, and a fresh environment with the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    python = [sys.executable, "-m"]
    build = [*python, "build", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT)]
    subprocess.run(build, capture_output=True, timeout=300, check=True)
    (wheel,) = (folder / "dist").glob("*.whl")
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    places = sysconfig.get_paths(vars={"base": str(environment), "platbase": str(environment)})
    interpreter = Path(places["scripts"]) / Path(sys.executable).name
    install = [*python, "pip", "--python", str(interpreter), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, capture_output=True, timeout=300, check=True)
    # Dependencies come from the environment of this test: a .pth adds their folder, and not the
    # checkout, as a .pth in that folder is not followed.
    Path(places["purelib"], "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    away = folder / "away"
    away.mkdir()
    return Installed(wheel, Path(places["scripts"]), away)


def test_only_the_program_is_in_it(installed: Installed) -> None:
    names = zipfile.ZipFile(installed.wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"app", "lenet"}
    assert {
        "lenet/py.typed",
        "lenet/_resources/lenet5.pkl",
        "lenet/_resources/translations/de.ts",
        "lenet/_resources/icons/lenet-pad.svg",
    } <= set(names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert len(names) == len(set(names))
    checked_in = {f"lenet/_{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "resources").rglob("*.*")}
    assert checked_in <= set(names)


def test_all_that_the_tests_need_is_in_the_sdist(installed: Installed) -> None:
    (sdist,) = installed.wheel.parent.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    folders = ("app", "benchmarks", "docs", "lenet", "resources", "tests")
    patterns = ("Makefile", "*.md", ".ci/**/*", *(f"{folder}/**/*.*" for folder in folders))
    needed = {path.relative_to(ROOT) for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()}
    assert {path.as_posix() for path in needed if "__pycache__" not in path.parts} <= names


def test_a_digit_is_read_on_the_command_line(installed: Installed) -> None:
    drawn(7).save(installed.away / "seven.png")
    line = installed.run("lenet", "predict", "seven.png", "--json").splitlines()[-1]
    assert json.loads(line)["digit"] == 7


def test_a_drawn_digit_is_read_in_the_window(installed: Installed) -> None:
    code = f"""
from pathlib import Path
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
import app, lenet
from lenet.files.folders import resource_path

application = QApplication([])
window = app.build_window(QSettings("settings.ini", QSettings.Format.IniFormat))
window.show()
canvas = window.findChild(QWidget, "canvas")
for line in {LINES[4]}:
    points = [QPoint(round(x * canvas.width() / 100), round(y * canvas.height() / 100)) for x, y in line]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
assert window.wait_for_reading(60_000)
print(window.findChild(QLabel, "answer").text())
print(window.windowIcon().isNull())
print(resource_path("icons"))
print(app.__file__, lenet.__file__, sep="\\n")
window.close()
"""
    answer, icon_is_missing, icons, *files = installed.run("python", "-c", code).splitlines()
    assert answer == "4"
    assert icon_is_missing == "False"
    assert Path(icons).parts[-3:] == ("lenet", "_resources", "icons")
    environment = installed.scripts.parent.resolve()
    assert all(Path(file).resolve().is_relative_to(environment) for file in [icons, *files])


def test_the_window_is_a_program(installed: Installed) -> None:
    assert installed.run("lenet-pad", "--version").startswith("LeNet Pad ")
