"""How a run's state is put into words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from app.qt.translation import figure, tr
from app.train.runs.session import Phase
from app.train.runs.snapshot import Snapshot


def show_count(count: float) -> str:
    """Return a number of things with its thousands apart, and no more digits than are known."""
    if count >= 1000:
        count = round(count, -2)
    return figure(round(count), ",")


def show_duration(seconds: float) -> str:
    """Return a time as a person would say it: 8 s, 1 min 20 s, 2 h 5 min."""
    whole = max(1, round(seconds))
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 600:
        # To 5 s: more is not known.
        minutes, rest = divmod(5 * round(whole / 5), 60)
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    if whole < 3600:
        return tr("{minutes} min", minutes=round(whole / 60))
    hours, minutes = divmod(round(whole / 60), 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def show_percent(share: float, *, decimals: int = 1) -> str:
    """Return a share, from 0 to 1, in percent."""
    return tr("{percent} %", percent=figure(100 * share, f".{decimals}f"))


def run_name(recipe: str, moment: datetime) -> str:
    """Return what the network of a run is called, with its recipe and when it began; it can be the name of a file."""
    day = QLocale().toString(QDate(moment.year, moment.month, moment.day), tr("d MMM"))
    return tr("{recipe}, {day} {time}", recipe=recipe, day=day, time=f"{moment:%H.%M}")


def shown_run_name(name: str, now: datetime) -> str:
    """Return a run's name as it is shown: of today, it says so."""
    beginning = run_name("", now)[:-5]
    recipe, found, time = name.rpartition(beginning)
    if not found:
        return name
    return tr("{recipe}, today {time}", recipe=recipe, time=time.replace(".", ":"))


def ready_words(data: str, recipe: str, seconds: float | None) -> str:
    """Return a line on what Start would do, and how long that takes if it is known."""
    if seconds is None:
        return tr("Ready: {data}, {recipe}", data=data, recipe=recipe)
    return tr("Ready: {data}, {recipe}, about {time}", data=data, recipe=recipe, time=show_duration(seconds))


def status_of(phase: Phase, snapshot: Snapshot) -> str:
    """Return a line on a run that has begun and not ended."""
    epoch = tr(
        "Epoch {epoch} of {epochs}", epoch=figure(snapshot.epoch, ","), epochs=figure(snapshot.epochs, ",")
    )
    if phase is Phase.PAUSED:
        return tr("{epoch} · paused", epoch=epoch)
    if phase is Phase.ENDING:
        return tr("{epoch} · stopping after this batch", epoch=epoch)
    if snapshot.is_testing:
        return tr("{epoch} · validating", epoch=epoch)
    if snapshot.digits_a_second is None or snapshot.seconds_left is None:
        return epoch
    return tr(
        "{epoch} · {count} digits/s · {time} left",
        epoch=epoch,
        count=show_count(snapshot.digits_a_second),
        time=show_duration(snapshot.seconds_left),
    )


def result_of(snapshot: Snapshot, *, was_stopped: bool) -> str:
    """Return a line on a run that has ended."""
    best = snapshot.best
    place = {"epoch": figure(snapshot.epoch, ","), "epochs": figure(snapshot.epochs, ",")}
    if snapshot.has_diverged:
        return tr("Ended in epoch {epoch} of {epochs}: the loss is no longer a number", **place)
    ended = (
        tr("Stopped in epoch {epoch} of {epochs}", **place)
        if was_stopped
        else tr("Done: epoch {epoch} of {epochs}", **place)
    )
    if best is None or not best.epoch:
        return tr("{ended}; what was learned is kept", ended=ended)
    return tr("{ended} · best: epoch {best}", ended=ended, best=figure(best.epoch, ","))
