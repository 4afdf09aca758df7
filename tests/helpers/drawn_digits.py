"""Digits as a person would draw them in a paint program, made with Pillow alone."""

from PIL import Image, ImageDraw

LINES: dict[int, list[list[tuple[float, float]]]] = {
    0: [[(50, 12), (33, 20), (25, 40), (25, 62), (34, 81), (50, 88), (66, 81), (75, 61), (75, 38), (66, 19), (50, 12)]],
    1: [[(56, 12), (47, 88)]],
    2: [[(26, 32), (33, 17), (50, 11), (67, 19), (71, 35), (62, 53), (44, 70), (25, 87), (50, 85), (76, 86)]],
    3: [[(28, 20), (45, 11), (64, 17), (68, 31), (60, 43), (44, 48), (62, 52), (73, 66), (66, 82), (46, 89), (26, 81)]],
    4: [[(40, 12), (34, 34), (26, 56), (50, 55), (78, 53)], [(66, 26), (62, 58), (60, 89)]],
    5: [[(72, 13), (36, 14), (32, 44), (50, 40), (68, 49), (72, 67), (60, 84), (42, 88), (26, 80)]],
    6: [[(64, 12), (46, 26), (34, 48), (29, 70), (39, 86), (57, 88), (69, 75), (62, 60), (46, 59), (32, 70)]],
    7: [[(24, 15), (50, 16), (76, 13), (64, 38), (52, 62), (44, 89)]],
    8: [[(66, 22), (50, 12), (34, 22), (38, 38), (60, 56), (70, 72), (60, 86), (42, 87), (32, 73), (42, 56), (62, 38), (66, 22)]],
    9: [[(70, 28), (56, 13), (38, 20), (33, 38), (46, 49), (62, 42), (70, 26), (67, 56), (58, 89)]],
}  # fmt: skip
"""Of each digit, its lines: x and y in percent of the picture's side, y down."""


def drawn(digit: int, *, side: int = 200) -> Image.Image:
    """Return a square picture of mode L: a digit in black on white paper, antialiased."""
    large = Image.new("L", (800, 800), 255)
    draw = ImageDraw.Draw(large)
    for line in LINES[digit]:
        points = [(8 * x, 8 * y) for x, y in line]
        draw.line(points, fill=0, width=64, joint="curve")
        for x, y in (points[0], points[-1]):
            draw.ellipse((x - 32, y - 32, x + 32, y + 32), fill=0)
    return large.resize((side, side), Image.Resampling.BOX)
