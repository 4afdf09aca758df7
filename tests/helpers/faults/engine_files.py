"""Every kind of file that the engine writes."""

import gzip
from datetime import date
from pathlib import Path

import numpy as np

from lenet.datasets.digit_collection import DigitCollection
from lenet.datasets.mnist_download import _store
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, Stroke
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import save_params
from lenet.training.checkpoint_file import save_checkpoint
from lenet.training.events import EpochEnded
from lenet.training.log_file import RunLog
from tests.helpers.faults.written_files import OLD, WrittenFile
from tests.helpers.saved_runs import begun, put_down

PARAMETERS = tuple(LeNet5(generator=np.random.default_rng(seed)).get_params() for seed in range(2))

CHECKPOINTS = tuple(put_down(begun(events=events)) for events in (3, 9))

LINE = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.07),))

DATE = date(2026, 11, 24).isoformat()


def write_log(path: Path, version: int) -> None:
    log = RunLog(path)
    if version == OLD:
        log.begin({"epochs": 2})
    else:
        log.add(EpochEnded(1, 0.5, 0.8, 0.4, 0.9, 3.0, is_best=True))


KINDS = (
    WrittenFile("parameters", "params.pkl", lambda path, version: save_params(PARAMETERS[version], path)),
    WrittenFile(
        "a checkpoint", "run.checkpoint", lambda path, version: save_checkpoint(CHECKPOINTS[version], path)
    ),
    WrittenFile("a run's log", "log.csv", write_log),
    WrittenFile(
        "kept digits",
        "my-digits.jsonl",
        lambda path, version: DigitCollection(path).add([LabelledDrawing(version, LINE, date=DATE)]),
    ),
    WrittenFile(
        "a downloaded file",
        "labels.gz",
        lambda path, version: _store(gzip.compress(bytes([version]), mtime=0), path),
    ),
)
