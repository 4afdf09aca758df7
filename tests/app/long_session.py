"""A session of the whole window in a process of its own: drawing, training, loading, saving and closing.

It says in JSON what the person was told, every use of a socket by Python, and every socket of the process that
leads to the network; started with ``network used``, it only uses one.
"""

import json
import os
import re
import socket
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TIMES = {"draw": 3, "train": 1, "load": 1}
"""How often each kind of work of `benchmarks.soak` is done."""

NETWORKS = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
"""Tables below /proc/net of sockets that lead out of this computer, or could."""


class NetworkWatch:
    """Notes what Python does with sockets, and looks which ones the process has."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        sys.addaudithook(self._hear)

    def look(self) -> None:
        """Note the process's own sockets that lead to the network, by Python or not."""
        for descriptor in Path("/proc/self/fd").iterdir():
            try:
                found = re.fullmatch(r"socket:\[(\d+)\]", str(descriptor.readlink()))
            except FileNotFoundError:
                continue
            if found is not None and found[1] in _network_inodes():
                self.seen.append(f"a socket of the network is open as {descriptor.name}")

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        # Signals reach the event loop by a pair of local sockets.
        is_local = event == "socket.__new__" and arguments[1] == getattr(socket, "AF_UNIX", None)
        if event.startswith(("socket.", "urllib.", "http.", "ftplib.")) and not is_local:
            self.seen.append(f"{event} {arguments[1:]!r}")


def _network_inodes() -> set[str]:
    """Return the numbers of all sockets of the network that there are here."""
    inodes = set()
    for name in NETWORKS:
        table = Path("/proc/self/net") / name
        lines = table.read_text(encoding="ascii").splitlines()[1:] if table.exists() else []
        inodes |= {line.split()[9] for line in lines}
    return inodes


def work(watch: NetworkWatch) -> dict[str, object]:
    """Do all that a person can do but for a download."""
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication

    import app
    from app.application import Parts
    from app.errors.error_log import ErrorLog
    from app.qt.signals import closing_on_interrupt
    from benchmarks.soak import Day
    from tests.app.children import child

    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        window = app.build_window(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        window.show()
        looks = QTimer()
        looks.timeout.connect(watch.look)
        looks.start(20)
        error_log = ErrorLog(folder)
        sentences: list[str] = []
        error_log.reported.connect(sentences.append)
        with error_log.recording(), closing_on_interrupt(window.close_unasked):
            day = Day(window, folder)
            for kind, times in TIMES.items():
                for number in range(times):
                    getattr(day, kind)(number)
            Parts.of(window).draw_tab.set_drawing(Parts.of(window).draw_tab.history().drawings[1])
            Parts.of(window).images.save_file(folder / "drawing.png")
            window.open_path(folder / "drawing.png")
            window.wait_for_reading(60_000)
            for name in ("aboutAction", "showLog", "myDigits"):
                child(window, QAction, name).trigger()
            watch.look()
        sentences += [window.message_bar.text] if window.message_bar.text else []
        window.close()
    return {"told": sentences, "seen": watch.seen}


def main(task: str) -> None:
    watch = NetworkWatch()
    if task == "network used":
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            watch.look()
        sys.stdout.write(json.dumps({"seen": watch.seen}))
        return
    sys.stdout.write(json.dumps(work(watch)))


if __name__ == "__main__":
    main(sys.argv[1])
