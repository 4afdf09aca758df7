"""The colours of the window and the report: one table for both, in ``resources/colours.json``.

Each colour has a name and is written as CSS writes it, ``#rrggbb``. `app.theme.theme.Theme` says what each is for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from lenet.files.folders import resource_path

Colours = Mapping[str, str]
"""Colours by name."""

_TABLE = json.loads(resource_path("colours.json").read_text(encoding="utf-8"))

LIGHT: Colours = _TABLE["light"]

DARK: Colours = _TABLE["dark"]

PRINTED: Colours = {**LIGHT, **_TABLE["printed"]}
"""On paper, and of a drawing that leaves the window: light, and with the strongest contrast."""
