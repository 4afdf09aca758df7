"""The weights of numbers are fitted to what the networks say of numbers, digits and letters."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from lenet.cli import main
from lenet.drawing.stroke_json import drawing_fields
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.folders import resource_path
from lenet.recognition.numbers.weights import NumberWeights, Pieces
from lenet.synthesis.glyphs import Glyph, glyph_table
from lenet.synthesis.handwriting import write_glyph
from lenet.synthesis.writers import USUAL_VARIATION
from lenet.training import number_examples, number_weights


def _line(label: str, drawing: Drawing) -> str:
    return json.dumps({"label": label, "writer": "one", **drawing_fields(drawing)})


def _one(glyph: Glyph, generator: np.random.Generator) -> Drawing:
    return write_glyph(glyph, 1, generator, USUAL_VARIATION)[0]


def _side_by_side(left: Drawing, right: Drawing) -> Drawing:
    def moved(drawing: Drawing, by: float) -> list[Stroke]:
        return [
            Stroke(tuple((0.4 * x + by, 0.4 * y + 0.3, p) for x, y, p in stroke.points), 0.03)
            for stroke in drawing.strokes
        ]

    return Drawing((*moved(left, 0.05), *moved(right, 0.55)))


def test_weights_are_fitted_with_each_pair_of_networks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    counts = number_examples.ExampleCounts(composed=2, singles=2, letters=2, words=4, drawings=2)
    defaults = number_examples.number_writings.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "counts", counts)
    monkeypatch.setattr(number_weights, "STEPS", 10)
    generator = np.random.default_rng(0)
    digits = {
        digit: [_one(glyphs[0], generator) for _ in range(2)]
        for digit, glyphs in glyph_table("digits").items()
    }
    letters = {name: _one(glyphs[0], generator) for name, glyphs in glyph_table("Latin letters").items()}
    strokes, names, numbers = (
        tmp_path / name for name in ("strokes.jsonl", "letters.jsonl", "numbers.jsonl")
    )
    strokes.write_text("\n".join(_line(digit, one) for digit, own in digits.items() for one in own))
    names.write_text("\n".join(_line(name, letter) for name, letter in letters.items()))
    pairs = [(left, right) for left in "025" for right in "13"]
    numbers.write_text("\n".join(_line(a + b, _side_by_side(digits[a][0], digits[b][1])) for a, b in pairs))
    out = tmp_path / "fitted.json"
    networks = [
        "--networks",
        str(resource_path("lenet5.pkl")),
        str(resource_path("detector.pkl")),
        str(numbers),
    ]
    command = ["fit-numbers", *networks, *networks, "--strokes", str(strokes), "--letters", str(names)]
    with pytest.raises(SystemExit) as end:
        main([*command, "--out", str(out), "--json"])
    assert end.value.code == 0
    fields = json.loads(out.read_text())
    weights = {pieces: NumberWeights.of_fields(fields[pieces]) for pieces in Pieces}
    # What a network is sure of, and what hangs together, speaks for a digit.
    assert weights[Pieces.STROKES].features[1] > 0
    assert json.loads(capsys.readouterr().out)["examples"] >= 2 * (len(pairs) + 6)
