"""The line in the status bar that says which network drawings are read with, and how accurate it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from app.qt.translation import figure, tr
from app.services.network import ActiveNetwork
from app.storage.folders import network_name
from app.theme.theme import Tone, set_tone
from app.train.words import shown_run_name
from app.widgets.building import named

_LONGEST_NAME = 40
"""Letters of a file's name that the status bar has room for."""


class NetworkLabel(QLabel):
    """Follows the network in use."""

    def __init__(self, network: ActiveNetwork) -> None:
        super().__init__()
        named(self, "parameters", tr("Network in use"))
        set_tone(self, Tone.MUTED)
        self._network = network
        network.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        path = self._network.path
        self.setText(_description(self._network))
        # Another one reads for a time than the person chose.
        set_tone(self, Tone.MUTED if self._network.active_loan is None else Tone.WARN)
        self.setToolTip(tr("It came with the program") if path is None else str(path))


def stated_accuracy(meta: Mapping[str, object], part: str = "test") -> float | None:
    """Return which part of the digits a file says its network reads right, from 0 to 1; None if it does not.

    ``meta`` are the file's own words about itself, which can be anything; the digits are those of ``"test"`` or of
    ``"validation"``.
    """
    accuracies = meta.get("accuracy")
    accuracy = accuracies.get(part) if isinstance(accuracies, Mapping) else None
    if not isinstance(accuracy, int | float) or isinstance(accuracy, bool):
        return None
    return float(accuracy) if 0.0 <= accuracy <= 1.0 else None


def _description(network: ActiveNetwork) -> str:
    if network.in_use is None:
        return tr("Loading the network…") if network.is_loading else tr("No network is in use")
    if network.active_loan is not None:
        name = network.active_loan.name
    else:
        name = (
            tr("Built-in network")
            if network.path is None
            else _shorten(shown_run_name(network_name(network.path), datetime.now()))
        )
    meta = network.in_use.meta
    accuracy = stated_accuracy(meta)
    if accuracy is not None:
        return tr(
            "{name}: {percent} % right on the test set", name=name, percent=figure(accuracy * 100, ".1f")
        )
    accuracy = stated_accuracy(meta, "validation")
    if accuracy is not None:
        percent = figure(accuracy * 100, ".1f")
        return tr("{name}: {percent} % right on the validation digits", name=name, percent=percent)
    return name if network.active_loan is not None else tr("{name}: accuracy unknown", name=name)


def _shorten(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    half = _LONGEST_NAME // 2
    return f"{name[:half]}…{name[-half:]}"
