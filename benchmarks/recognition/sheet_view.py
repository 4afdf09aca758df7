"""A view says where on a sheet each pixel of a photo looks, seen at an angle.

Places on the sheet are told in digits: the origin is the middle of the digit, 1 its longer side.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image


@dataclass(frozen=True, eq=False)
class SheetView:
    """How a camera sees a sheet.

    Attributes
    ----------
    width, height
        Of the photo, in pixels.
    to_sheet
        Homography [3, 3] that takes a place in the photo, (x, y, 1) in pixels, to one on the sheet.
    """

    width: int
    height: int
    to_sheet: NDArray[np.float64]

    @classmethod
    def looking(
        cls,
        size: tuple[int, int],
        *,
        digit_pixels: float,
        middle: NDArray[np.float64],
        turn: float,
        lean: NDArray[np.float64],
    ) -> SheetView:
        """Point a camera at a digit.

        Parameters
        ----------
        size
            Width and height of the photo, in pixels.
        digit_pixels
            Longer side of the digit in the photo.
        middle
            Where the digit's middle is seen, (x, y) in pixels.
        turn
            Of the camera, in degrees.
        lean
            How much nearer the sheet comes per digit to the right and per digit down, [2].
        """
        angle = np.deg2rad(turn)
        rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) / digit_pixels
        to_sheet = np.eye(3)
        to_sheet[:2, :2] = rotation
        to_sheet[:2, 2] = -rotation @ middle
        leaning = np.eye(3)
        leaning[2, :2] = lean
        return cls(*size, leaning @ to_sheet)

    @property
    def pixel(self) -> float:
        """Side of a pixel on the sheet, at the digit."""
        return float(np.hypot(*self.to_sheet[:2, 0]))

    def coordinates(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return where each pixel's centre lies on the sheet: across and down, float32 [H, W] each."""
        matrix = self.to_sheet.astype(np.float32)
        x = np.arange(self.width, dtype=np.float32) + np.float32(0.5)
        y = (np.arange(self.height, dtype=np.float32) + np.float32(0.5))[:, None]
        depth = matrix[2, 0] * x + matrix[2, 1] * y + matrix[2, 2]
        across = (matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2]) / depth
        down = (matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2]) / depth
        return across, down

    def seen(self, mask: NDArray[np.float32], side: float) -> NDArray[np.float32]:
        """Return how much of each pixel something on the sheet covers.

        Parameters
        ----------
        mask
            float32 [n, n], from 0 to 1: the square around the origin.
        side
            Its side, in digits.

        Returns
        -------
        ndarray, float32 [height, width]
            0 outside of the square.
        """
        seen = np.zeros((self.height, self.width), np.float32)
        left, top, right, bottom = self._box(side / 2)
        if left >= right or top >= bottom:
            return seen
        shift = np.array([[1.0, 0.0, left], [0.0, 1.0, top], [0.0, 0.0, 1.0]])
        scale = len(mask) / side
        to_mask = np.array([[scale, 0, len(mask) / 2], [0, scale, len(mask) / 2], [0, 0, 1]]) @ self.to_sheet
        coefficients = to_mask @ shift
        coefficients /= coefficients[2, 2]
        picture = Image.fromarray(np.rint(255 * mask).astype(np.uint8)).transform(
            (right - left, bottom - top),
            Image.Transform.PERSPECTIVE,
            coefficients.ravel()[:8].tolist(),
            Image.Resampling.BICUBIC,
        )
        seen[top:bottom, left:right] = np.asarray(picture, dtype=np.float32) / 255
        return seen

    def _box(self, half: float) -> tuple[int, int, int, int]:
        """Return the pixels that see a square around the origin: left, top, right, bottom."""
        corners = half * np.array([[-1, -1, 1, 1], [-1, 1, -1, 1]])
        seen = np.linalg.inv(self.to_sheet) @ np.vstack((corners, np.ones(4)))
        places = seen[:2] / seen[2]
        left, top = np.floor(places.min(axis=1)).clip(0).astype(int).tolist()
        right, bottom = np.ceil(places.max(axis=1)).clip(None, (self.width, self.height)).astype(int).tolist()
        return left, top, right, bottom
