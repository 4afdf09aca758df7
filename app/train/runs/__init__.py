"""Training runs: each with its curves, files and checkpoints, one after another in a thread."""
