"""A row of digits with a few words each, as small pictures within the page itself."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation
from lenet.language.text import tr
from lenet.recognition.reading import whole_percent
from lenet.report.markup import Markup, element, joined

MOST = 60
"""Digits of one gallery."""


def digit_image(picture: NDArray[np.uint8], words: str) -> Markup:
    """Return a picture, uint8 [side, side] with ink 255 on paper 0, as dark ink on white paper.

    The words are for screen readers.
    """
    file = BytesIO()
    Image.fromarray(255 - picture).save(file, "PNG", optimize=True)
    source = f"data:image/png;base64,{b64encode(file.getvalue()).decode('ascii')}"
    # The one kind of element that has no end.
    return Markup(element("img", class_="digit", src=source, alt=words).removesuffix("</img>"))


def gallery(examples: Examples, evaluation: Evaluation, places: Iterable[int]) -> Markup:
    """Return some digits: what each is, what it was read as, and how sure the network was."""
    figures = []
    for place in places:
        label, answer = int(evaluation.labels[place]), int(evaluation.answers[place])
        sure = whole_percent(evaluation.confidence[place])
        image = digit_image(
            examples.pictures[place], tr("a {label}, read as {answer}", label=label, answer=answer)
        )
        caption = element(
            "figcaption",
            tr("{label} read as {answer}, {percent} % sure", label=label, answer=answer, percent=sure),
        )
        figures.append(element("figure", image, caption))
    return element("div", joined(figures), class_="gallery")
