"""A refusal says why no digit is read: a program that always answers is not to be trusted when it does."""

from __future__ import annotations

from enum import Enum


class Refusal(Enum):
    """Why no digit is read; the value is a sentence, with fields for the two likeliest digits."""

    NOTHING = "There is nothing to read."
    TOO_SMALL = "Too small to tell: write it larger."
    SEVERAL = "That looks like several digits: write one at a time."
    NO_DIGIT = "That doesn't look like a digit."
    UNSURE = "Not sure: {first} or {second}?"
