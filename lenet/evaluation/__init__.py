"""Evaluation: predictions for many pictures, metrics, robustness, calibration, comparison."""
