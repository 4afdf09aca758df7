"""A run that saves itself so often that it is likely to be killed while it saves.

Started with the file of its checkpoint, it takes up what is there or begins, and says so in a line.
"""

import sys
from pathlib import Path

import numpy as np

from lenet.training.checkpoint import Checkpoint, LearnedData
from lenet.training.checkpoint_file import load_checkpoint, save_checkpoint
from lenet.training.events import BatchTrained
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples, toy_network

RECIPE = Recipe(epochs=30, batch_size=8, optimizer="adam", learning_rate=0.003, augmentation="warp")

EXAMPLES = toy_examples(120)

LEARNED = 80

THREADS = 2


def new_run() -> Training:
    return Training(
        RECIPE, EXAMPLES[:LEARNED], EXAMPLES[LEARNED:], network=toy_network(np.float32), threads=THREADS
    )


def put_down(training: Training) -> Checkpoint:
    data = LearnedData.of(EXAMPLES, LEARNED)
    return Checkpoint(training.state(), training.threads, EXAMPLES.convention, data)


def main(path: Path) -> None:
    if path.exists():
        training = load_checkpoint(path).resumed(EXAMPLES, network=toy_network(np.float32))
    else:
        training = new_run()
    sys.stdout.write(f"taken up {training.progress.epoch} {training.progress.batch}\n")
    sys.stdout.flush()
    for event in training.run():
        if not isinstance(event, BatchTrained) or event.batch % 2:
            save_checkpoint(put_down(training), path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
