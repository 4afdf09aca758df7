"""Where the project's data files are: in a checkout, and in an installed wheel."""

from __future__ import annotations

from pathlib import Path


def resource_path(name: str) -> Path:
    """Return the path of a file of ``resources/``.

    Parameters
    ----------
    name
        Path below the folder, with forward slashes: ``"lenet5.pkl"``.

    Returns
    -------
    Path
        The file's place, whether it exists or not.
    """
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    folder = installed if installed.is_dir() else package.parent / "resources"
    return folder / name
