"""The Draw tab: a canvas, the answer, and what the network saw."""
