"""Makes a Debian package in ``dist`` of the bundle that lies there."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from installers.bundle import DIST, ROOT

import lenet
from app import desktop

FROM_THE_BUNDLE = {"make", "python3"}
"""What `.ci/packages` lists, and the package does not need."""


def main() -> None:
    """Lay out what is installed, and pack it."""
    root = ROOT / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(DIST / "lenet-pad", root / "usr/lib/lenet-pad", symlinks=True)
    for name, content in desktop.files(Path("/usr/bin/lenet-pad")).items():
        write(root / "usr/share" / name, content)
    write(root / "usr/share/doc/lenet-pad/copyright", (ROOT / "LICENSE").read_bytes())
    (root / "usr/bin").mkdir()
    for name in ("lenet-pad", "lenet"):
        (root / "usr/bin" / name).symlink_to(f"../lib/lenet-pad/{name}")
    machine = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    write(root / "DEBIAN/control", control(machine, installed_bytes=size_of(root)).encode())
    package = DIST / f"lenet-pad_{lenet.__version__}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", root, package], check=True)


def control(machine: str, *, installed_bytes: int) -> str:
    """Return what the package says of itself. The oldest C library is the one that the bundle was made with."""
    lines = (ROOT / ".ci" / "packages").read_text(encoding="utf-8").splitlines()
    needed = {line.split()[1] for line in lines if line and not line.startswith("#")} - FROM_THE_BUNDLE
    libc = (os.confstr("CS_GNU_LIBC_VERSION") or "").split()[-1]
    return f"""Package: lenet-pad
Version: {lenet.__version__}
Architecture: {machine}
Section: education
Priority: optional
Maintainer: The LeNet Pad authors <lenet-pad@localhost>
Installed-Size: {installed_bytes // 1024}
Depends: {", ".join([f"libc6 (>= {libc})", "fontconfig-config", *sorted(needed)])}
Recommends: fonts-dejavu-core
Description: draw a digit and it is read at once
 Behind the window is a LeNet-5, a small neural network that reads handwriting,
 written from scratch in Python with NumPy. Train one of your own, and watch it.
"""


def size_of(folder: Path) -> int:
    """Return the bytes of all files of a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*"))


def write(path: Path, content: bytes) -> None:
    """Write a file, and make the folders that it is in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    main()
