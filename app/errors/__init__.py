"""Unexpected errors: told in one sentence, and written to the log."""
