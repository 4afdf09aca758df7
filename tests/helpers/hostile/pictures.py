"""Pictures that cost much for what they are, that are odd, or that are something else."""

import io
import random
import struct
import zlib
from collections.abc import Iterator
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

MEGABYTE = 2**20


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def page() -> Image.Image:
    """Draw a 1, black on white."""
    image = Image.new("L", (60, 80), 255)
    ImageDraw.Draw(image).rectangle((27, 10, 33, 70), fill=0)
    return image


def _zeros(megabytes: int) -> bytes:
    """Return zeros, packed a thousandfold: one block of deflate again and again (RFC 1950, RFC 1951)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = (megabytes * MEGABYTE % 65_521) << 16 | 1
    return b"\x78\xda" + block * megabytes + packer.flush() + struct.pack(">I", checksum)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, pixels: bytes, *more: bytes, depth: int = 8, kind: int = 0) -> bytes:
    """Return a PNG file with packed pixels and more chunks."""
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(more) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _gif(screen: tuple[int, int], frame: tuple[int, int]) -> bytes:
    """Return a GIF whose one frame is larger than its screen."""
    head = b"GIF89a" + struct.pack("<HHBBB", *screen, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    return head + b"," + struct.pack("<HHHHB", 0, 0, *frame, 0) + b"\x02\x02\x44\x01\x00;"


def _tiff(**changes: int) -> bytes:
    """Return a TIFF of 8 × 8 grey pixels, some of whose numbers are others."""
    tags = {256: 8, 257: 8, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: 8, 279: 64}
    tags |= {int(name.removeprefix("tag")): number for name, number in changes.items()}
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, number) for tag, number in sorted(tags.items()))
    directory = struct.pack("<H", len(tags)) + entries + bytes(4)
    return b"II*\0" + struct.pack("<I", 72) + bytes(64) + directory


def bombs() -> Iterator[tuple[str, bytes]]:
    """Small files that could fill the memory or take hours."""
    frames = [Image.new("L", (20, 20), level) for level in range(200)]
    jpeg = encoded(Image.new("L", (6000, 6000), 255), "JPEG", progressive=True)
    scan, size = jpeg[jpeg.rfind(b"\xff\xda") : -2], jpeg.index(b"\xff\xc2") + 5
    bmp = encoded(Image.new("L", (8, 8)), "BMP")
    yield from {
        "a PNG of 30,000 × 30,000": png(30_000, 30_000, _zeros(1)),
        "a PNG of 30,000 × 30,000, one bit deep and whole": png(30_000, 30_000, _zeros(108), depth=1),
        "a PNG of no height": png(10, 0, _zeros(1)),
        "a PNG of 1 × 50,000,000": png(1, 50_000_000, _zeros(96)),
        "a PNG with 900 MB behind its pixels": png(10, 10, _zeros(900)),
        "a PNG with a text of 60 MB": png(8, 8, _zeros(1), _chunk(b"zTXt", b"a\0\0" + _zeros(60))),
        "a PNG with a profile of 600 MB": png(8, 8, _zeros(1), _chunk(b"iCCP", b"a\0\0" + _zeros(600))),
        "a PNG with 100,000 empty chunks": png(8, 8, _zeros(1), *[_chunk(b"teSt", b"")] * 100_000),
        "the largest PNG, with transparency": png(7000, 7000, _zeros(187), kind=6),
        "a GIF frame of 65,535 × 65,535 on a screen of 1 × 1": _gif((1, 1), (65_535, 65_535)),
        "a GIF of 200 frames": encoded(frames[0], "GIF", save_all=True, append_images=frames[1:]),
        "a TIFF of 50,000 × 50,000": _tiff(tag256=50_000, tag257=50_000),
        "a TIFF with strips of 2^31 rows": _tiff(tag278=2**31),
        "a TIFF with 60,000 samples a pixel": _tiff(tag277=60_000),
        "a TIFF of tiles of 60,000 × 60,000": _tiff(tag322=60_000, tag323=60_000, tag324=8, tag325=64),
        "a TIFF whose next directory is itself": _tiff()[:-4] + struct.pack("<I", 72),
        "a JPEG of 10,000 scans": jpeg[:-2] + scan * 10_000 + jpeg[-2:],
        "a JPEG of 65,535 × 65,535": jpeg[:size] + b"\xff\xff\xff\xff" + jpeg[size + 4 :],
        "the largest WebP": encoded(Image.new("RGBA", (7000, 7000)), "WEBP", lossless=True, quality=0),
        "a BMP of a negative size": bmp[:18] + struct.pack("<ii", -8, -(2**31)) + bmp[26:],
    }.items()


def odd() -> Iterator[tuple[str, bytes]]:
    """Pictures that are rare and can be read."""
    for size in ((1, 1), (1, 1000), (1000, 1)):
        for kind in ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF"):
            yield f"a {kind} of {size[0]} × {size[1]}", encoded(Image.new("L", size, 90), kind)
    one = page()
    deep = Image.fromarray(np.asarray(one).astype(np.uint16) * 257)
    infinite = Image.fromarray(np.array([[np.nan, np.inf, -np.inf, 0.5]], np.float32))
    others = [Image.new("L", one.size, level) for level in (0, 128, 255)]
    for kind in ("GIF", "PNG", "WEBP", "TIFF"):
        yield f"a {kind} of several frames", encoded(one, kind, save_all=True, append_images=others)
    for orientation in range(10):
        exif = Image.Exif()
        exif[0x0112] = orientation
        yield f"a JPEG with the EXIF orientation {orientation}", encoded(one, "JPEG", exif=exif)
    yield from {
        "a CMYK TIFF": encoded(one.convert("CMYK"), "TIFF"),
        "a TIFF of 16 bits": encoded(deep, "TIFF"),
        "a TIFF of 32 bits": encoded(deep.convert("I"), "TIFF"),
        "a TIFF of NaN and infinity": encoded(infinite, "TIFF"),
        "a TIFF of one bit, as faxes are": encoded(one.convert("1"), "TIFF", compression="group4"),
        "a JPEG with broken EXIF data": encoded(one, "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff"),
        "a PNG that is fully transparent": encoded(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG"),
        "a PNG of a palette": encoded(one.convert("P"), "PNG", transparency=bytes(range(256))),
        "a JPEG with a movie behind it": encoded(one, "JPEG") + b"\0\0\0 ftypmp42" + bytes(1000),
    }.items()


def false() -> Iterator[tuple[str, bytes]]:
    """Other files that call themselves pictures."""
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
    whole = encoded(Image.new("L", (16, 16), 90), "PNG")
    for kind in ("PPM", "ICO", "TGA", "PCX", "XBM", "DDS", "JPEG2000"):
        yield f"a {kind}", encoded(Image.new("1" if kind == "XBM" else "RGB", (16, 16)), kind)
    yield from {
        "an SVG": svg,
        "an SVG with an XML head": b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">]>' + svg,
        "an SVG behind the first bytes of a PNG": b"\x89PNG\r\n\x1a\n" + svg,
        "a PDF": b"%PDF-1.7\n%%EOF",
        "a PostScript program": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n",
        "an ImageMagick script": b"push graphic-context\nfill 'url(https://127.0.0.1/\"|touch \"x)'\npop",
        "zeros": bytes(1000),
        "a PNG whose palette is missing": png(16, 16, _zeros(1), kind=3),
    }.items()
    # After its last pixel, a PNG has only checksums and an end.
    for count in range(0, whole.index(b"IDAT") + 8, 6):
        yield f"the first {count} bytes of a PNG", whole[:count]


def damaged() -> Iterator[tuple[str, bytes]]:
    """TIFFs of which the C library that decodes them has much to say."""
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64), np.uint8))
    for compression in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "group3", "group4", "jpeg"):
        bilevel = compression.startswith("group")
        whole = encoded(noise.convert("1") if bilevel else noise, "TIFF", compression=compression)
        for seed in range(6):
            content = bytearray(whole)
            chance = random.Random(seed)
            for _ in range(30):
                content[chance.randrange(8, len(content))] = chance.randrange(256)
            yield f"a TIFF packed by {compression}, damaged by chance {seed}", bytes(content)
        yield f"a TIFF packed by {compression}, without its last half", whole[: len(whole) // 2]
