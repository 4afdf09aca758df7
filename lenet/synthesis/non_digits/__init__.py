"""What is no digit, drawn by a program, so that a network learns to refuse it."""

from __future__ import annotations
