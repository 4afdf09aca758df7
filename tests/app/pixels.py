"""The pixels of what was painted."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def grey_levels(image: QImage) -> NDArray[np.uint8]:
    """Return the pixels of an image, uint8 [height, width] from 0 (black) to 255."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()]
