"""The kind of a file is told from its first bytes, so that a file that can't be read is named by what it is.

Names lie: photos of phones are saved as .jpg, and error pages of web servers as .gz.
"""

from __future__ import annotations

import io
import re
import zipfile
from enum import Enum

from lenet.files.reading import GZIP_MAGIC
from lenet.language.text import to_translate, tr


class Subject(Enum):
    """What a kind of file is about."""

    NETWORK = "network"
    PICTURE = "picture"
    DIGITS = "digits"
    OTHER = "other"


_SAVE_WEIGHTS = to_translate("save its weights with numpy.savez(name, *model.get_weights())")

_GET_AGAIN = to_translate("the download failed, so get the file once more")


class FileKind(Enum):
    """What a file is: its name within a sentence, what it is about, and what to do with it."""

    PICKLE = (to_translate("a pickle"), Subject.NETWORK, "")
    NPZ = (to_translate("a NumPy archive (.npz)"), Subject.NETWORK, "")
    SAFETENSORS = (to_translate("a safetensors file"), Subject.NETWORK, "")
    PYTORCH = (
        to_translate("a PyTorch file (.pth)"),
        Subject.NETWORK,
        to_translate("save its state_dict as safetensors"),
    )
    KERAS = (to_translate("a Keras file (.keras)"), Subject.NETWORK, _SAVE_WEIGHTS)
    HDF5 = (to_translate("a Keras HDF5 file (.h5)"), Subject.NETWORK, _SAVE_WEIGHTS)
    ONNX = (
        to_translate("an ONNX file"),
        Subject.NETWORK,
        to_translate("save the weights of its network as safetensors"),
    )
    TENSORFLOW = (
        to_translate("a TensorFlow model"),
        Subject.NETWORK,
        to_translate("save its weights with numpy.savez"),
    )
    NPY = (
        to_translate("a single NumPy array (.npy)"),
        Subject.NETWORK,
        to_translate("save all ten arrays with numpy.savez"),
    )
    CHECKPOINT = (
        to_translate("the checkpoint of a training"),
        Subject.NETWORK,
        to_translate("resume it with lenet train --resume"),
    )
    IDX = (to_translate("an IDX file, as MNIST's are"), Subject.DIGITS, "")
    HEIC = (to_translate("an iPhone photo (HEIC)"), Subject.PICTURE, to_translate("export it as JPEG"))
    AVIF = (to_translate("an AVIF picture"), Subject.PICTURE, to_translate("export it as JPEG"))
    JPEG_XL = (to_translate("a JPEG XL picture"), Subject.PICTURE, to_translate("export it as JPEG"))
    SVG = (to_translate("an SVG drawing"), Subject.PICTURE, to_translate("export it as PNG"))
    PHOTOSHOP = (to_translate("a Photoshop file"), Subject.PICTURE, to_translate("export it as PNG"))
    PNG = (to_translate("a PNG picture"), Subject.PICTURE, "")
    JPEG = (to_translate("a JPEG picture"), Subject.PICTURE, "")
    PDF = (to_translate("a PDF document"), Subject.PICTURE, to_translate("save its page as a picture"))
    GZIP = (to_translate("gzip-packed"), Subject.OTHER, to_translate("unpack it"))
    ZIP = (
        to_translate("a ZIP archive"),
        Subject.OTHER,
        to_translate("unpack it; if that fails, get it once more"),
    )
    PACKED = (to_translate("a packed archive"), Subject.OTHER, to_translate("unpack it"))
    WEB_PAGE = (to_translate("a web page"), Subject.OTHER, _GET_AGAIN)
    ERROR_PAGE = (to_translate("an error message of a web server"), Subject.OTHER, _GET_AGAIN)
    GIT_LFS = (
        to_translate("only a Git LFS pointer to a file"),
        Subject.OTHER,
        to_translate("get the file itself with git lfs pull"),
    )
    VIDEO = (to_translate("a video"), Subject.OTHER, to_translate("save one of its pictures as PNG"))
    TEXT = (to_translate("a text"), Subject.OTHER, "")

    def described(self, subject: Subject, otherwise: str) -> str:
        """Return what a file is and what to do, or what to do otherwise if it is not about the subject it was taken for."""
        return tr("{kind}: {advice}", kind=self.noun, advice=self.advice(subject, otherwise))

    @property
    def noun(self) -> str:
        """What it is, within a sentence."""
        return tr(self.value[0])

    def advice(self, subject: Subject, otherwise: str) -> str:
        """Return what to do, or what to do otherwise if it is not about the subject it was taken for."""
        _, own_subject, advice = self.value
        return tr(advice) if advice and own_subject in (subject, Subject.OTHER) else otherwise


_PREFIXES = (
    (0, GZIP_MAGIC, FileKind.GZIP),
    (0, b"\x89HDF\r\n\x1a\n", FileKind.HDF5),
    (0, b"\x93NUMPY", FileKind.NPY),
    # torch.save until PyTorch 1.5 begins with the pickle of a magic number.
    (0, b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", FileKind.PYTORCH),
    (0, b"LeNet checkpoint ", FileKind.CHECKPOINT),
    (0, b"\0\0\x08\x01", FileKind.IDX),
    (0, b"\0\0\x08\x03", FileKind.IDX),
    (0, b"\x89PNG\r\n", FileKind.PNG),
    (0, b"\xff\xd8\xff", FileKind.JPEG),
    (0, b"\xff\x0a", FileKind.JPEG_XL),
    (4, b"JXL ", FileKind.JPEG_XL),
    (4, b"TFL3", FileKind.TENSORFLOW),
    (0, b"\x08\x01\x12", FileKind.TENSORFLOW),
    (0, b"8BPS", FileKind.PHOTOSHOP),
    (0, b"%PDF", FileKind.PDF),
    (0, b"BZh", FileKind.PACKED),
    (0, b"\xfd7zXZ", FileKind.PACKED),
    (0, b"7z\xbc\xaf", FileKind.PACKED),
    (0, b"Rar!", FileKind.PACKED),
    (0, b"version https://git-lfs", FileKind.GIT_LFS),
)
"""At which byte which bytes stand."""

_PATTERNS = (
    # ISO base media: the major brand, or else one of the compatible ones.
    (re.compile(rb"....ftyp(?:heic|heix|heim|heis|hevc|hevx)", re.DOTALL), FileKind.HEIC),
    (re.compile(rb"....ftyp(?:avif|avis)", re.DOTALL), FileKind.AVIF),
    (re.compile(rb"....ftyp(?:mif1|msf1)", re.DOTALL), FileKind.HEIC),
    (re.compile(rb"....ftyp", re.DOTALL), FileKind.VIDEO),
    # Protocol buffers: ir_version, then the next field.
    (re.compile(rb"\x08[\x03-\x1f][\x12\x1a\x22\x2a\x32\x3a\x42]"), FileKind.ONNX),
    (
        re.compile(rb"\x80[\x02-\x05]|\([dl(]|\(c[a-z_.]+\n|[}\]][qr.(]|c[a-z_]+\.?[\w.]*\n\w+\n"),
        FileKind.PICKLE,
    ),
)

_TEXTS = (
    (re.compile(r"(<!--.*?-->\s*)?<(!doctype html|html|head|body)", re.DOTALL), FileKind.WEB_PAGE),
    (re.compile(r"(<\?xml.*?\?>\s*)?(<!--.*?-->\s*|<!doctype svg.*?>\s*)*<svg", re.DOTALL), FileKind.SVG),
    (re.compile(r"(<\?xml.*?\?>\s*)?<error", re.DOTALL), FileKind.ERROR_PAGE),
    (
        re.compile(
            r"(error )?[45]\d\d\b|not found|access denied|forbidden|rate limit|\{\s*\"(error|message|detail)"
        ),
        FileKind.ERROR_PAGE,
    ),
)
"""How texts begin, in lower case and without white space before."""


def kind_of(content: bytes) -> FileKind | None:
    """Tell what a file is by its content; None if it is not known. Only of ZIP archives all of it is needed."""
    # Before all others: it begins with its header's length, whose bytes can be those that begin a pickle.
    if content[8:9] == b"{" and int.from_bytes(content[:8], "little") < max(len(content), 100_000):
        return FileKind.SAFETENSORS
    for place, prefix, kind in _PREFIXES:
        if content.startswith(prefix, place):
            return kind
    for pattern, kind in _PATTERNS:
        if pattern.match(content):
            return kind
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_zip(content)
    return _kind_of_text(content[:1024])


def _kind_of_zip(content: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return FileKind.ZIP
    if names and all(name.endswith(".npy") for name in names):
        return FileKind.NPZ
    if any(name.endswith("/data.pkl") for name in names):
        return FileKind.PYTORCH
    return FileKind.KERAS if "model.weights.h5" in names else FileKind.ZIP


def _kind_of_text(head: bytes) -> FileKind | None:
    # A character may be cut at the end of what was read.
    text = head.removeprefix(b"\xef\xbb\xbf").decode(errors="ignore")
    text = text.strip()
    for pattern, kind in _TEXTS:
        if pattern.match(text.lower()):
            return kind
    is_text = text and sum(letter.isprintable() or letter.isspace() for letter in text) == len(text)
    return FileKind.TEXT if is_text and len(text.encode()) > len(head) // 2 else None
