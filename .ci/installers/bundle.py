"""Makes the bundle: a folder in ``dist`` that runs without Python, and an archive of it for this kind of machine."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

from PyInstaller.__main__ import run

import lenet

ROOT = Path(__file__).resolve().parents[2]

DIST = ROOT / "dist"

FOLDER = "LeNet Pad.app" if sys.platform == "darwin" else "lenet-pad"


def main() -> None:
    """Make folder and archive, in the place of those that are there."""
    places = ["--distpath", str(DIST), "--workpath", str(ROOT / "build")]
    run(["--noconfirm", *places, str(ROOT / ".ci" / "installers" / "lenet-pad.spec")])
    machine = f"{platform.system()}-{platform.machine()}".lower().replace("darwin", "macos")
    name = DIST / f"lenet-pad-{lenet.__version__}-{machine}"
    shutil.make_archive(str(name), "zip" if sys.platform == "win32" else "gztar", DIST, FOLDER)


if __name__ == "__main__":
    main()
