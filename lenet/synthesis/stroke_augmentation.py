"""Stroke augmentation: the same digit as another writer would write it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lenet.drawing.strokes import Drawing, Stroke, StrokePoint


def redrawn(drawing: Drawing, generator: np.random.Generator) -> Drawing:
    """Return strokes as another writer or device might have made them.

    Turned by up to 10°, sheared by up to a quarter, stretched by up to an eighth along each axis, each
    point moved by a 125th of the size (standard deviation), and two times in five with only every second,
    third or fourth point, as slow devices record them; a stroke's ends stay. A picture without strokes comes
    back as it is.
    """
    if not drawing.strokes:
        return drawing
    places = [np.array(stroke.points)[:, :2] for stroke in drawing.strokes]
    everywhere = np.concatenate(places)
    middle = (everywhere.min(axis=0) + everywhere.max(axis=0)) / 2
    extent = max(float(np.ptp(everywhere, axis=0).max()), np.finfo(np.float64).tiny)
    angle, shear = np.deg2rad(generator.uniform(-10, 10)), generator.uniform(-0.25, 0.25)
    wide, tall = np.exp(generator.uniform(-0.12, 0.12, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[wide, shear], [0.0, tall]])
    step = int(generator.integers(2, 5)) if generator.random() < 0.4 else 1

    def moved(stroke: Stroke, place: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Stroke:
        noise = generator.normal(0, 0.008 * extent, place.shape)
        points = middle + (place - middle) @ matrix.T + noise
        kept = [*range(0, len(points) - 1, step), len(points) - 1]
        sampled: tuple[StrokePoint, ...] = tuple(
            (float(points[index, 0]), float(points[index, 1]), stroke.points[index][2]) for index in kept
        )
        return replace(stroke, points=sampled)

    return Drawing(tuple(moved(stroke, place) for stroke, place in zip(drawing.strokes, places, strict=True)))
