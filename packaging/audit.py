"""``make audit``: is what is installed what is locked, and is a fault known of any of it?

Asks two public lists of known faults, with pip-audit, which lives in a place of its own. Where
neither can be reached, that is said, and --strict makes it a failure.
"""

import argparse
import base64
import hashlib
import json
import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCKS = ROOT / "packaging" / "locks"
PLACE = ROOT / "build" / "audit"
SERVICES = ("pypi", "osv")

_REQUIREMENT = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)(?P<marker> *;[^\\]*)?")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def requirements(lock: Path) -> dict[str, str]:
    """Name and version of all that a lock holds.

    Raises:
        ValueError: something in it is not pinned, has no hash, or names a place to load it from.
    """
    found: dict[str, str] = {}
    text = re.sub(r"\\\n", " ", lock.read_text(encoding="utf-8"))
    for line in text.splitlines():
        words = line.partition("#")[0].strip()
        if not words:
            continue
        name = _REQUIREMENT.match(words)
        if name is None or not _HASH.search(words) or "://" in words:
            raise ValueError(f"{lock.name}: not one version with its hashes: {words[:80]}")
        found[name["name"]] = name["version"]
    return found


def strangers(lock: Path) -> Iterator[str]:
    """What is installed otherwise than locked, or changed since."""
    for name, version in requirements(lock).items():
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # another system's, as its marker says; pip would have complained
        if found.version != version:
            yield f"{name} is installed as {found.version}, and locked as {version}"
        else:
            yield from (f"{name}: {file} is not as it was installed" for file in _changed(found))


def _changed(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        if file.hash is None or file.hash.mode != "sha256" or file.suffix == ".pyc":
            continue
        path = Path(str(file.locate()))
        digest = hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b""
        written = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        # Some builders write it in hexadecimal.
        if file.hash.value not in (written, f"{written}=", digest.hex()):
            yield str(file)


def known_faults(answer: Any) -> list[str] | None:
    """What pip-audit's JSON tells, a line for each fault; None where it could look nothing up."""
    looked_up = [one for one in answer["dependencies"] if "skip_reason" not in one]
    if not looked_up:
        return None
    lines = [
        f"{one['name']} {one['version']}: {fault['id']}, mended in "
        f"{', '.join(fault['fix_versions']) or 'no version yet'}"
        for one in looked_up
        for fault in one["vulns"]
    ]
    skipped = [one["name"] for one in answer["dependencies"] if "skip_reason" in one]
    return lines + [f"{name}: nobody knows it, so nothing is known of it" for name in skipped]


def ask(lock: Path, service: str) -> list[str] | None:
    """What a list says of everything in ``lock``; None where it can't be reached."""
    command = [str(PLACE / "bin" / "pip-audit"), "--requirement", str(lock), "--require-hashes"]
    options = ["--disable-pip", "--format", "json", "--vulnerability-service", service]
    done = subprocess.run([*command, *options], capture_output=True, text=True, timeout=600)
    try:
        return known_faults(json.loads(done.stdout))
    except (ValueError, KeyError):
        return None


def _install() -> None:
    if not (PLACE / "bin" / "pip-audit").exists():
        venv.create(PLACE, with_pip=True, clear=True)
        pip = [str(PLACE / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-qq"]
        lock = LOCKS / "audit.txt"
        subprocess.run([*pip, "install", "--require-hashes", "-r", str(lock)], check=True)


def main() -> int:
    """0: nothing is wrong as far as could be seen; 1: something is."""
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("--strict", action="store_true", help="fail where no list is reached")
    strict = parser.parse_args().strict
    wrong: list[str] = []
    for lock in sorted(LOCKS.glob("*.txt")):
        try:
            print(f"{lock.name}: {len(requirements(lock))} packages, each of one version, hashed")
        except ValueError as error:
            wrong.append(str(error))
    if not wrong:
        wrong += strangers(LOCKS / "dev.txt")
        print("What is installed is what is locked." if not wrong else "What is installed differs.")
        _install()
        for lock in sorted(LOCKS.glob("*.txt")):
            said = next((s for s in (ask(lock, one) for one in SERVICES) if s is not None), None)
            if said is None:
                print(f"{lock.name}: NOT LOOKED UP: no list of known faults can be reached")
                wrong += ["the lists of known faults are out of reach"] if strict else []
            else:
                print(f"{lock.name}: {len(said) or 'no'} known faults")
                wrong += said
    for line in dict.fromkeys(wrong):
        print(f"! {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
