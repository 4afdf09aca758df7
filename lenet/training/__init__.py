"""Training: the recipe, the trainer, checkpoints, the log, and the diagnosis of a run."""
