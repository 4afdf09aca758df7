"""The languages of the program: every text that a person reads passes through ``tr``."""
