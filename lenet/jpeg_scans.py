"""A JPEG picture is told in scans, each of which passes over all its pixels.

A progressive one has some ten; a small hostile file can have many thousands, which would take hours.
"""

from __future__ import annotations

import re

_START_OF_IMAGE = b"\xff\xd8"
_END_OF_IMAGE, _START_OF_SCAN = 0xD9, 0xDA

# In a scan, a marker is what follows FF, except for 00 (FF itself) and D0 to D7 (restarts), which belong to
# it: ITU-T T.81, B.1.1.2 to B.1.1.5. More FF may stand before a marker.
_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)


def count_scans(content: bytes) -> int:
    """Return how many scans a file has; 0 if it is no JPEG.

    Thumbnails and whatever else stands in segments of their own are not counted, nor is what follows the
    end of the picture.
    """
    if not content.startswith(_START_OF_IMAGE):
        return 0
    scans = 0
    place = len(_START_OF_IMAGE)
    while (found := _MARKER.search(content, place)) is not None and found[1][0] != _END_OF_IMAGE:
        scans += found[1][0] == _START_OF_SCAN
        # The segment's length counts its own two bytes. After a scan's head, its data are searched through.
        place = found.end() + max(2, int.from_bytes(content[found.end() : found.end() + 2], "big"))
    return scans
