"""The program in the desktop's menu on Linux: entry, icons and types of files, in the user's folder for data.

The places and forms are those of freedesktop.org's specifications of menu entries, icon themes and types of files.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import BinaryIO

import platformdirs

from lenet.files.errors import FileError
from lenet.files.folders import resource_path
from lenet.files.writing import atomic_write
from lenet.language.text import tr

ENTRY = "applications/lenet-pad.desktop"

TYPES = "mime/packages/lenet-pad.xml"

CATALOG = "metainfo/lenet-pad.metainfo.xml"
"""What a software centre shows, in AppStream's form."""

DRAWN_ICON = "icons/hicolor/scalable/apps/lenet-pad.svg"

ICONS = {
    f"icons/hicolor/{side}x{side}/apps/lenet-pad.png": side
    for side in (16, 22, 24, 32, 48, 64, 128, 256, 512)
}
"""The sizes of icon themes, for desktops that do not draw SVG."""

INDEXES = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""What tells the desktop of a change at once, and the folder that it looks through."""


def install(folder: Path | None = None, program: Path | None = None) -> list[Path]:
    """Put the program into the desktop's menu, and offer it for the files that it opens.

    Parameters
    ----------
    folder
        The folder for the user's data; by default ``$XDG_DATA_HOME``, or ``~/.local/share``.
    program
        What the entry starts; by default the ``lenet-pad`` that is running, or lies beside its Python.

    Returns
    -------
    list of Path
        The files that were written.

    Raises
    ------
    OSError
        If one of them cannot be written, or the program is not installed.
    """
    folder = folder or platformdirs.user_data_path()
    contents = files(program or _program())
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(path, partial(_write, content))
    _renew_indexes(folder)
    return [folder / name for name in contents]


def files(program: Path) -> dict[str, bytes]:
    """Return what is installed for a program: the contents of files by their paths in a folder for data."""
    entry = resource_path("lenet-pad.desktop").read_text(encoding="utf-8")
    return {
        ENTRY: starting(entry, program).encode(),
        TYPES: resource_path("lenet-pad.xml").read_bytes(),
        CATALOG: resource_path("lenet-pad.metainfo.xml").read_bytes(),
        DRAWN_ICON: resource_path("icons/lenet-pad.svg").read_bytes(),
        **{name: icon(side) for name, side in ICONS.items()},
    }


def uninstall(folder: Path | None = None) -> list[Path]:
    """Delete what `install` wrote, and return the files that were there.

    Raises
    ------
    OSError
        If one of them cannot be deleted.
    """
    folder = folder or platformdirs.user_data_path()
    paths = [
        path for name in (ENTRY, TYPES, CATALOG, DRAWN_ICON, *ICONS) if (path := folder / name).is_file()
    ]
    for path in paths:
        path.unlink()
    _renew_indexes(folder)
    return paths


def starting(entry: str, program: Path) -> str:
    """Return a menu entry that starts a program by its path, and is hidden when that is gone.

    In ``Exec``, quotes, backslashes and ``$`` are escaped twice: as in a shell, and as in every value.
    """
    quoted = re.sub(r'(["`$\\])', r"\\\1", str(program)).replace("%", "%%")
    lines = f'Exec="{quoted}" %f\nTryExec={program}'.replace("\\", r"\\")
    return re.sub(r"^Exec=.*$", lambda _: lines, entry, flags=re.MULTILINE)


def icon(side: int) -> bytes:
    """Return the program's icon as a PNG file of so many pixels across."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImageReader

    from app.qt.png import png_bytes

    reader = QImageReader(str(resource_path("icons/lenet-pad.svg")))
    reader.setScaledSize(QSize(side, side))
    return png_bytes(reader.read())


def _program() -> Path:
    """Return the path of ``lenet-pad``."""
    for path in (Path(sys.argv[0]).absolute(), Path(sys.executable).with_name("lenet-pad")):
        if path.name == "lenet-pad" and path.is_file():
            return path
    raise FileError(tr("the program “lenet-pad” is not installed; install it with “pip install .”"))


def _write(content: bytes, file: BinaryIO) -> None:
    file.write(content)


def _renew_indexes(folder: Path) -> None:
    """Run what renews the desktop's indexes, where it is there; without it, the desktop finds out by itself later."""
    for name, part in INDEXES:
        if (command := shutil.which(name)) and (folder / part).is_dir():
            subprocess.run([command, folder / part], capture_output=True, check=False)
