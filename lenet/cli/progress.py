"""Progress bars on a terminal: what is done, how much of it, and how long the rest will take."""

from __future__ import annotations

from typing import TypeVar

from tqdm import tqdm

from lenet.files.progress import Progress, Steps, finish, map_steps
from lenet.language.text import tr

Result = TypeVar("Result")


def progress_bar(
    task: str, unit: str, *, quiet: bool, count: int | None = None, done: int = 0, scaled: bool = False
) -> tqdm:
    """Return a progress bar on standard error, which is shown only on a terminal.

    Parameters
    ----------
    task
        What is being done, such as "Training".
    unit
        What is counted, such as "batches".
    quiet
        Whether it is not shown on a terminal either.
    count, done
        How many there are, None if not known yet, and how many are done at the beginning.
    scaled
        Whether numbers are shown in thousands and millions.
    """
    return tqdm(
        desc=task,
        unit=unit,
        total=count,
        initial=done,
        unit_scale=scaled,
        leave=False,
        disable=quiet or None,
        bar_format=tr(
            "{desc}: {percentage:3.0f} %|{bar}| {n_fmt} of {total_fmt} {unit} [{elapsed}<{remaining}{postfix}]"
        ),
    )


def finish_shown(steps: Steps[Result], bar: tqdm) -> Result:
    """Run work to its end, show on a bar how far it is, and return its result."""

    def show(progress: Progress) -> None:
        bar.total = progress.total
        bar.update(progress.done - bar.n)

    result = finish(map_steps(show, steps))
    bar.refresh()
    return result
