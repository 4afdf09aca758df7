"""How a report looks: light or dark as the reader's system is, and on paper."""

from __future__ import annotations

from string import Template

from lenet.report.colours import DARK, LIGHT, PRINTED, Colour, Colours, readable_on

_NAMES = ("surface", "raised", "border", "text", "muted", "accent", "second", "bad")
"""The colours that a page needs, besides those of the digits on its map."""

_STEPS = 1000


def cell_colour(ground: str, accent: str, part: float) -> Colour:
    """Return the colour of a cell on a ground of which a part, from 0 to 1, is covered by the accent.

    Ground and accent are written as in CSS.
    """
    red, green, blue = (
        round(below + part * (above - below)) for below, above in zip(_rgb(ground), _rgb(accent), strict=True)
    )
    return red, green, blue


def _rgb(colour: str) -> Colour:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _turn(ground: str, accent: str) -> float:
    """Return from which part on the other one of black and white is better to read."""
    parts = [step / _STEPS for step in range(_STEPS + 1)]
    first = readable_on(_rgb(ground))
    return next(part for part in parts if readable_on(cell_colour(ground, accent, part)) != first)


LIGHT_TURN, DARK_TURN = (_turn(colours["raised"], colours["accent"]) for colours in (LIGHT, DARK))
"""Place on the colour scale, from 0 to 1, above which numbers are white on a light page, and black on a dark one."""


def count_class(part: float) -> str:
    """Return the class of a number in a cell that has such a part of the scale's colour."""
    if not part:
        return "count"
    turned = [name for name, turn in (("past-dark", DARK_TURN), ("past-light", LIGHT_TURN)) if part >= turn]
    return " ".join(("count", "coloured", *turned))


def _properties(colours: Colours) -> str:
    """Return colours as CSS properties."""
    names = (*_NAMES, *(f"digit{digit}" for digit in range(10)))
    return " ".join(f"--{name}: {colours[name]};" for name in names)


STYLE = Template("""
:root {
  color-scheme: light dark;
  $light
  --coloured: #000000; --past-dark: #000000; --past-light: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    $dark
    --coloured: #ffffff; --past-dark: #000000; --past-light: #000000;
  }
  img.digit { filter: invert(1); }
}
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body {
  margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 3rem; background: var(--surface);
  color: var(--text); font: 16px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums;
}
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0.5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 0 0 0.25rem; }
h3 { font-size: 1rem; margin: 0.75rem 0 0; }
p { margin: 0.25rem 0 0.75rem; max-width: 46rem; }
.muted { color: var(--muted); }
.note { border-left: 4px solid var(--second); padding-left: 0.75rem; }
section {
  background: var(--raised); border: 1px solid var(--border); border-radius: 8px;
  padding: 1rem 1.25rem; margin: 1rem 0;
}
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1rem; }
.figures strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.5rem 1.5rem; }
table { border-collapse: collapse; }
th, td {
  padding: 0.2rem 0.9rem 0.2rem 0; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--border);
}
th { color: var(--muted); font-weight: 600; }
.scroll { overflow-x: auto; }
svg { width: 100%; height: auto; display: block; }
svg.legend { width: 18rem; max-width: 100%; }
.matrix svg { max-width: 30rem; }
.single svg, .pair svg { max-width: 34rem; }
.head { fill: var(--text); font-size: 14px; font-weight: 600; text-anchor: middle; }
.count { fill: var(--text); font-size: 12px; text-anchor: middle; }
.coloured { fill: var(--coloured); }
.past-dark { fill: var(--past-dark); }
.past-light { fill: var(--past-light); }
.cell { fill: var(--accent); stroke: var(--border); }
.cell.right { fill: none; }
.gallery { display: flex; flex-wrap: wrap; gap: 0.5rem; }
figure { margin: 0; width: 5.5rem; text-align: center; font-size: 0.8rem; line-height: 1.25; }
@media (max-width: 30rem) {
  section { padding: 0.75rem; }
  th, td { padding-right: 0.5rem; font-size: 0.85rem; }
}
img.digit { width: 4rem; height: 4rem; image-rendering: pixelated; background: #ffffff; border-radius: 4px; }
@media print {
  :root {
    color-scheme: light;
    $printed
    --coloured: #000000; --past-dark: #000000; --past-light: #ffffff;
  }
  img.digit { filter: none; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  section { break-inside: avoid; border: none; padding: 0; }
  section.long { break-inside: auto; }
  h2, h3, section > p { break-after: avoid; }
  svg, figure, tr, .pair > div { break-inside: avoid; }
  .scroll { overflow: visible; }
  .pair { grid-template-columns: 1fr 1fr; }
  svg { max-height: 22cm; }
}
""").substitute(light=_properties(LIGHT), dark=_properties(DARK), printed=_properties(PRINTED))
"""The style of a page, without that of its charts."""

CHART_STYLE = """
.heading { fill: var(--text); font-size: 16px; font-weight: 600; }
.title { fill: var(--text); font-size: 14px; font-weight: 600; }
.number, .name { fill: var(--muted); font-size: 12px; }
.grid { stroke: var(--border); }
.ideal { stroke: var(--muted); stroke-dasharray: 2 4; fill: none; }
.line { fill: none; stroke-width: 2.5; }
.first { stroke: var(--accent); }
.band { fill: var(--accent); fill-opacity: 0.15; stroke: none; }
.dot { fill: var(--accent); }
.whisker { stroke: var(--accent); stroke-opacity: 0.5; stroke-width: 2; }
.map text { font-size: 10px; text-anchor: middle; fill-opacity: 0.75; }
.ring { fill: none; stroke: var(--text); stroke-width: 1.2; }
""" + "".join(f".digit{digit} {{ fill: var(--digit{digit}); }}\n" for digit in range(10))
"""The style of charts; the colours of digits only help, as each digit on the map is its own numeral."""
