"""The app's icon as the systems want it: ``.png``, ``.ico`` (Windows), ``.icns`` (macOS)."""

import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

DRAWING = Path(__file__).parent.parent / "resources/icons/callpop.svg"

_DRAW = """\
import sys
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
qt = QGuiApplication(["icons"])
drawing = QSvgRenderer(sys.argv[1])
for size, file in zip(sys.argv[2::2], sys.argv[3::2]):
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    assert image.save(file)
"""

_PLAIN = (16, 20, 24, 32, 40, 48, 64)
_LARGE = 256
_MAC = {
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
    1024: (b"ic10",),
    32: (b"ic11",),
    64: (b"ic12",),
}
"""What macOS calls each size; the second name is that of half the size on a fine screen."""


def draw(files: Mapping[Path, int]) -> None:
    """Draw the icon into each file, of so many pixels; the file's name says in which format."""
    words = [word for file, size in files.items() for word in (str(size), str(file))]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", _DRAW, DRAWING, *words], env=env, check=True)


def ico(file: Path) -> None:
    """For Windows: small ones as plain pixels, which every part of it reads; the large as PNG."""
    with tempfile.TemporaryDirectory() as work:
        plain = [Path(work) / f"{size}.ico" for size in _PLAIN]
        large = Path(work) / "large.png"
        draw({**dict(zip(plain, _PLAIN, strict=True)), large: _LARGE})
        # Each is a file of one icon: 6 bytes of header, 16 of entry, the pixels.
        entries = [one.read_bytes()[6:14] for one in plain]
        pixels = [one.read_bytes()[22:] for one in plain]
        entries.append(struct.pack("<BBBBHH", 0, 0, 0, 0, 1, 32))
        pixels.append(large.read_bytes())
    at = 6 + 16 * len(entries)
    made = struct.pack("<HHH", 0, 1, len(entries))
    for entry, image in zip(entries, pixels, strict=True):
        made += entry + struct.pack("<II", len(image), at)
        at += len(image)
    file.write_bytes(made + b"".join(pixels))


def icns(file: Path) -> None:
    """For macOS: PNGs, each with its name and length."""
    with tempfile.TemporaryDirectory() as work:
        drawn = {size: Path(work) / f"{size}.png" for size in _MAC}
        draw({path: size for size, path in drawn.items()})
        parts = b"".join(
            name + struct.pack(">I", 8 + len(image)) + image
            for size, path in drawn.items()
            for image in (path.read_bytes(),)
            for name in _MAC[size]
        )
    file.write_bytes(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
