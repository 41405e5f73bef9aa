"""How much a user downloads: ``make bundle``'s folder beside that of a bare tray."""

import lzma
import tarfile
import tempfile
from pathlib import Path

import bundle
from freezing import freeze
from tests import figures
from tests.bench.measures import Bar, Bench, Figure

_FLOOR = figures.ROOT / "tests" / "bench" / "floors" / "tray.py"
_MB = 1e6


def measure(runs: int) -> Bench:
    """Bundle both, and pack each as a package of Debian's is packed. Runs would not differ."""
    with tempfile.TemporaryDirectory() as work:
        ours = bundle.build(Path(work))
        floor = freeze(_FLOOR, "tray", Path(work))
        packed = Figure(
            "Bundle, compressed",
            "MB",
            (_packed(ours),),
            (_packed(floor),),
            "a bare tray, bundled by the same function",
            Bar(ratio=1.3),
        )
        unpacked = Figure(
            "Bundle, unpacked",
            "MB",
            (_unpacked(ours),),
            (_unpacked(floor),),
            "a bare tray, bundled by the same function",
        )
    return Bench(
        "bundle",
        "The bundle",
        "Both are made by `packaging/freezing.py`: PyInstaller without what is listed there, "
        "symbols and docstrings; then what no plain window needs of Qt, and libraries that nothing "
        "is linked to any more, are taken out. Each is a tar packed by `xz -6`, as Debian's "
        "packages are. One run: the next would give the same.",
        (packed, unpacked),
    )


def _packed(folder: Path) -> float:
    with tempfile.TemporaryFile() as kept:
        # As dpkg-deb does.
        with (
            lzma.open(kept, "w", preset=6) as squeezed,
            tarfile.open(fileobj=squeezed, mode="w|") as tar,
        ):
            tar.add(folder, folder.name)
        return kept.tell() / _MB


def _unpacked(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / _MB
