"""The window of a person who trains and whose computer may lose its power at any moment.

Started with the folder of its settings, it resumes what was broken off, or begins. Once it trains, it says in a
line where it took the run up; at the end of the run it saves the network and closes. With a number of seconds,
it loses its power so long after the run was saved next.
"""

import os
import signal
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.application import Parts
from app.settings.settings import Settings
from lenet.datasets.sources import Source, SourceKind
from lenet.training.recipe import Recipe
from lenet.training.state import TrainingProgress
from tests.app.children import click

RECIPE = Recipe(epochs=40, batch_size=6, learning_rate=0.01, augmentation="shift")

DIGITS = Source(SourceKind.BUILT_IN, count=100)

THREADS = 1

RESULT = "result.pkl"


def lose_power(folder: Path, seconds: float) -> None:
    """Wait until the run is saved, and a while longer, and kill this process."""

    def saved() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in folder.glob("runs/*/run.checkpoint")}

    before = saved()
    while saved() == before:
        time.sleep(0.005)
    time.sleep(seconds)
    os.kill(os.getpid(), signal.SIGKILL)


def main(folder: Path, seconds: float | None = None) -> None:
    application = QApplication([])
    window = Parts(application, Settings(folder / "settings.json", restores=True), data_dir=folder).window
    tab = Parts.of(window).train_tab
    run = tab.store.broken_off()
    progress = TrainingProgress() if run is None else run.checkpoint.state.progress

    def tell() -> None:
        tab.session.shown.disconnect(tell)
        sys.stdout.write(f"at {progress.epoch} {progress.batch}\n")
        sys.stdout.flush()
        if seconds is not None:
            threading.Thread(target=lose_power, args=(folder, seconds), daemon=True).start()

    def finish() -> None:
        tab.saving.save_network(folder / RESULT)
        window.close()
        application.quit()

    def begin() -> None:
        if run is not None:
            tab.launch.resume(run)
            return
        tab.recipe.show_recipe(RECIPE)
        tab.recipe.fields.threads.setValue(THREADS)
        tab.data.use((DIGITS,))
        click(window, "start")

    tab.session.shown.connect(tell)
    tab.session.ended.connect(finish)
    begin()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(float, sys.argv[2:]))
