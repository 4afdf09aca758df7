"""Handwriting made by a program."""
