"""The user's folders for data, settings, state and logs, and the folder of resources.

The window and the command line share them; these functions create nothing.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP_NAME = "LeNet Pad"


def data_folder() -> Path:
    """Return the user's folder for data such as a downloaded MNIST, whether it exists or not."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def config_folder() -> Path:
    """Return the user's folder for settings, whether it exists or not."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False)


def state_folder() -> Path:
    """Return the user's folder for state that survives a crash, such as a drawing, whether it exists or not."""
    return platformdirs.user_state_path(APP_NAME, appauthor=False)


def log_folder() -> Path:
    """Return the user's folder for logs, whether it exists or not."""
    return platformdirs.user_log_path(APP_NAME, appauthor=False)


def resource_path(name: str) -> Path:
    """Return the path of a file of ``resources/``, such as ``"lenet5.pkl"``, whether it exists or not."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    folder = installed if installed.is_dir() else package.parent / "resources"
    return folder / name
