"""Unexpected errors: shown in one sentence, and written to the log."""
