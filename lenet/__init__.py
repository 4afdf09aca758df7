"""A LeNet-5 engine written from scratch in NumPy.

It reads handwritten digits, learns to, and shows how; no framework and no window are needed.
"""

__version__ = "0.1.0"
