"""Drawings: pen strokes, the eraser, rasterization, and MNIST's size and place."""
