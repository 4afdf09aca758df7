"""Errors nobody foresaw: told in one sentence, and written to the log."""
