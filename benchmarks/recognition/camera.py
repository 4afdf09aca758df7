"""A camera or a scanner makes a picture of a sheet: uneven light, shadows, blur, noise, and JPEG's blocks."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from benchmarks.recognition.texture import unit_grid

Range = tuple[float, float]
"""Least and greatest, between which chance decides evenly."""


@dataclass(frozen=True)
class Camera:
    """What a device and its surroundings do to a picture.

    Attributes
    ----------
    exposure
        Brightness of white.
    slope
        How much darker one end of the picture is than the other, as a part.
    vignette
        How much darker the far corners are than the middle, as a part.
    shadow
        Part of the light that a shadow takes, and 0 where there is none.
    glare
        Additional light in a patch, as where a lamp is mirrored.
    turn
        Largest turn, in degrees.
    lean
        Largest difference in distance between middle and edge of the picture, as a part.
    blur
        Standard deviation, in thousandths of the picture's longer side.
    noise
        Standard deviation, in levels of 255.
    quality
        Of JPEG, from 0 to 100.
    grey
        How many in all are grey pictures.
    """

    exposure: Range
    slope: Range
    vignette: Range
    shadow: Range
    glare: Range
    turn: float
    lean: float
    blur: Range
    noise: Range
    quality: Range
    grey: float


SCANNER = Camera(
    exposure=(0.94, 1.05), slope=(0, 0.04), vignette=(0, 0), shadow=(0, 0), glare=(0, 0), turn=4.0, lean=0.0,
    blur=(0.3, 0.9), noise=(0.5, 3.0), quality=(60, 95), grey=0.6,
)  # fmt: skip
PHONE = Camera(
    exposure=(0.7, 1.0), slope=(0.05, 0.4), vignette=(0, 0.3), shadow=(0, 0), glare=(0, 0), turn=8.0, lean=0.14,
    blur=(0.4, 1.8), noise=(1.0, 5.0), quality=(40, 92), grey=0.15,
)  # fmt: skip
IN_SHADOW = Camera(
    exposure=(0.75, 1.0), slope=(0.05, 0.3), vignette=(0, 0.25), shadow=(0.3, 0.6), glare=(0, 0), turn=8.0, lean=0.14,
    blur=(0.4, 1.8), noise=(1.0, 5.0), quality=(40, 92), grey=0.15,
)  # fmt: skip
MIRRORING = Camera(
    exposure=(0.75, 0.95), slope=(0.05, 0.3), vignette=(0, 0.25), shadow=(0, 0), glare=(0, 0.35), turn=6.0, lean=0.14,
    blur=(0.4, 1.8), noise=(1.0, 5.0), quality=(40, 92), grey=0.1,
)  # fmt: skip
WEBCAM = Camera(
    exposure=(0.65, 1.0), slope=(0.1, 0.4), vignette=(0.05, 0.35), shadow=(0, 0.3), glare=(0, 0), turn=8.0, lean=0.14,
    blur=(2.0, 5.0), noise=(3.0, 8.0), quality=(30, 70), grey=0.1,
)  # fmt: skip


def light(camera: Camera, shape: tuple[int, int], generator: np.random.Generator) -> NDArray[np.float32]:
    """Return how much light falls on each part of a picture, float32 [H, W], 1 being that of white paper."""
    x, y = unit_grid(shape)
    angle = generator.uniform(0, 2 * np.pi)
    along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
    slope, vignette, exposure = (
        np.float32(generator.uniform(*part)) for part in (camera.slope, camera.vignette, camera.exposure)
    )
    lit: NDArray[np.float32] = (1 - slope * (along + 1) / 2) * (1 - vignette / 2 * (x**2 + y**2))
    if camera.shadow[1]:
        lit *= 1 - np.float32(generator.uniform(*camera.shadow)) * _shadow(x, y, generator)
    if camera.glare[1]:
        lit += np.float32(generator.uniform(*camera.glare)) * _glare(x, y, generator)
    lit *= exposure
    return lit


def expose(
    seen: NDArray[np.float32], camera: Camera, generator: np.random.Generator, *, sharpest: float
) -> Image.Image:
    """Make a picture of what a camera sees.

    Parameters
    ----------
    seen
        float32 [H, W, 3], light from 0 to 1; more is white.
    camera
        Blurs, adds noise and packs.
    generator
        Where chance comes from.
    sharpest
        Largest standard deviation of the blur, in pixels, that leaves what is written readable.

    Returns
    -------
    Image
        Of mode RGB or L, as a JPEG file gave it back.
    """
    height, width = seen.shape[:2]
    picture = Image.fromarray(_levels(255 * seen))
    if generator.random() < camera.grey:
        picture = picture.convert("L")
    blur = min(float(generator.uniform(*camera.blur)) / 1000 * max(height, width), sharpest)
    # Out of focus, a point becomes an even spot; one of half width r has a standard deviation of r/√3.
    blurred = np.asarray(picture.filter(ImageFilter.BoxBlur(blur * 3**0.5)))
    noise = generator.standard_normal((height, width), dtype=np.float32)
    noise *= np.float32(generator.uniform(*camera.noise))
    noisy = _levels(blurred + (noise if blurred.ndim == 2 else noise[:, :, None]))
    file = BytesIO()
    quality = round(generator.uniform(*camera.quality))
    Image.fromarray(noisy).save(file, "JPEG", quality=quality)
    file.seek(0)
    packed = Image.open(file)
    packed.load()
    return packed


def _levels(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return numbers as whole ones from 0 to 255. The array is used up."""
    values += np.float32(0.5)
    np.clip(values, 0, 255, out=values)
    return values.astype(np.uint8)


def _glare(
    x: NDArray[np.float32], y: NDArray[np.float32], generator: np.random.Generator
) -> NDArray[np.float32]:
    """Return the soft spot where a lamp is mirrored, from 0 to 1."""
    middle, radius = generator.uniform(-0.8, 0.8, 2).astype(np.float32), generator.uniform(0.15, 0.5)
    square = (x - middle[0]) ** 2 + (y - middle[1]) ** 2
    spot: NDArray[np.float32] = np.exp(-square / np.float32(radius**2))
    return spot


def _shadow(
    x: NDArray[np.float32], y: NDArray[np.float32], generator: np.random.Generator
) -> NDArray[np.float32]:
    """Return a shadow with a soft and somewhat wavy edge, as of an arm or a head, from 0 to 1."""
    angle = generator.uniform(0, 2 * np.pi)
    across = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
    along = y * np.float32(np.cos(angle)) - x * np.float32(np.sin(angle))
    wave = np.float32(generator.uniform(0, 0.12)) * np.sin(
        along * np.float32(generator.uniform(2, 6)) + np.float32(generator.uniform(0, 6))
    )
    softness = np.float32(generator.uniform(0.03, 0.2))
    inside = across + wave - np.float32(generator.uniform(-0.5, 0.5))
    edge = np.reciprocal(1 + np.exp(-(inside / softness).clip(-30, 30)))
    if generator.random() < 0.4:
        # A band: the light comes back on the far side.
        far = inside - np.float32(generator.uniform(0.3, 0.8))
        edge = edge * np.reciprocal(1 + np.exp((far / softness).clip(-30, 30)))
    shade: NDArray[np.float32] = edge
    return shade
