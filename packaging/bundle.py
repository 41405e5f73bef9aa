"""``make bundle``: the app as a folder that needs no Python, ``dist/callpop``.

Nothing in it looks for code outside it: not where it was built, not where it is started.
"""

import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import search_paths
import slimming
from freezing import freeze

ROOT = Path(__file__).parent.parent
NAME = "callpop"
PLANTED = ("callpop/__init__", "json", "encodings/__init__", "sitecustomize", "usercustomize")

_ENTRY = "import sys\nfrom callpop.cli import main\nsys.exit(main())\n"


def build(folder: Path) -> Path:
    """The bundle, made in ``folder``."""
    resources = ROOT / "resources"
    options = [f"--collect-submodules={NAME}", f"--copy-metadata={NAME}"]
    for kind, files in (("icons", ""), ("sounds", ""), ("translations", "*.qm")):
        options.append(f"--add-data={resources / kind / files}:{NAME}/resources/{kind}")
    with tempfile.TemporaryDirectory() as work:
        entry = Path(work) / "start.py"
        entry.write_text(_ENTRY, encoding="utf-8")
        return freeze(entry, NAME, folder, options)


def faults(bundle: Path) -> Iterator[str]:
    """By which ways somebody else's code could get into the running bundle."""
    if sys.platform == "linux":
        yield from slimming.strangers(bundle)
    for path in search_paths.foreign(bundle):
        yield f"{path.file.relative_to(bundle)} looks for libraries in {path.text.decode()}"
    for file in search_paths.files_of(bundle):
        if stat.S_IMODE(file.stat().st_mode) & 0o022:
            yield f"{file.relative_to(bundle)} can be changed by others"
    with tempfile.TemporaryDirectory() as around:
        owned = Path(around) / "owned"
        for name in PLANTED:
            file = Path(around) / f"{name}.py"
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"open({str(owned)!r}, 'w').close()\n", encoding="utf-8")
        env = {"PYTHONPATH": around, "PYTHONHOME": around, "PYTHONSTARTUP": f"{around}/json.py"}
        env |= {"HOME": around, "QT_QPA_PLATFORM": "offscreen"}
        yield from _not_working(bundle / NAME, Path(around), env)
        if owned.exists():
            yield "it runs what lies in the folder where it is started, or where PYTHONPATH says"


def _not_working(program: Path, around: Path, env: Mapping[str, str]) -> Iterator[str]:
    """Why the app with its windows does not come up, answer and quit."""

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *words], cwd=around, env=env, capture_output=True, text=True, timeout=60
        )

    if "phonet" not in (kinds := run("account", "kinds")).stdout:
        yield f"it does not start: {kinds.stderr}"
    with (around / "said").open("w+") as said:
        app = subprocess.Popen([program], cwd=around, env=env, stdout=said, stderr=said)
        try:
            deadline = time.monotonic() + 60
            while run("status").returncode and app.poll() is None and time.monotonic() < deadline:
                time.sleep(0.2)
            run("quit")
            if app.wait(60):
                said.seek(0)
                yield f"its windows do not come up: {said.read()}"
        finally:
            app.kill()
            app.wait()


def main() -> int:
    """0 for a bundle without faults."""
    found = list(faults(build(ROOT / "dist")))
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
