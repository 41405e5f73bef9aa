"""What we build on is pinned and hashed, and an audit says what it could not look up."""

from importlib.metadata import distribution
from pathlib import Path

import audit
import pytest

HASH = "--hash=sha256:" + "0" * 64


@pytest.mark.parametrize("name", ["app.txt", "dev.txt", "audit.txt"])
def test_every_lock_pins_and_hashes_and_names_no_place(name: str) -> None:
    lock = audit.LOCKS / name
    assert len(audit.requirements(lock)) > 20
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--extra-index" not in text
    assert "--find-links" not in text


def test_what_the_app_needs_is_locked_alike_for_users_and_for_us() -> None:
    ours = audit.requirements(audit.LOCKS / "dev.txt")
    for name, version in audit.requirements(audit.LOCKS / "app.txt").items():
        assert ours[name] == version


@pytest.mark.parametrize(
    "line",
    [
        "aiohttp>=3",
        "aiohttp==3.14.5",
        f"aiohttp>=3 {HASH}",
        f"aiohttp @ https://files.example/aiohttp.whl {HASH}",
        "--index-url https://pypi.example/simple",
        "-e .",
        "git+https://git.example/x",
    ],
)
def test_a_lock_that_lets_anything_in(tmp_path: Path, line: str) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text(f"attrs==26.1.0 \\\n    {HASH}\n    # via aiohttp\n{line}\n")
    with pytest.raises(ValueError, match="not one version with its hashes"):
        audit.requirements(lock)


def test_what_is_installed_is_what_is_locked(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text(
        f"tomlkit=={distribution('tomlkit').version} {HASH}\n"
        f"winonly==1.0 ; sys_platform == 'win32' \\\n    {HASH}\n"
    )
    assert list(audit.strangers(lock)) == []
    lock.write_text(f"tomlkit==0.0.1 {HASH}\n")
    (line,) = audit.strangers(lock)
    assert line.endswith("and locked as 0.0.1")


def test_a_changed_file_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "thing-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n")
    empty = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    (about / "RECORD").write_text(f"thing.py,sha256={empty},0\nthing-1.0.dist-info/RECORD,,\n")
    (tmp_path / "thing.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    lock = tmp_path / "lock.txt"
    lock.write_text(f"thing==1.0 {HASH}\n")
    assert list(audit.strangers(lock)) == []
    (tmp_path / "thing.py").write_text("import os")
    assert list(audit.strangers(lock)) == ["thing: thing.py is not as it was installed"]


def test_a_list_that_was_not_reached_knows_of_nothing() -> None:
    skipped = {"name": "attrs", "skip_reason": "not found"}
    sound = {"name": "aiohttp", "version": "3.14.5", "vulns": []}
    fault = {"id": "CVE-1", "fix_versions": ["3.14.6"]}
    assert audit.known_faults({"dependencies": [skipped, skipped]}) is None
    assert audit.known_faults({"dependencies": [sound]}) == []
    assert audit.known_faults({"dependencies": [sound | {"vulns": [fault]}, skipped]}) == [
        "aiohttp 3.14.5: CVE-1, mended in 3.14.6",
        "attrs: nobody knows it, so nothing is known of it",
    ]
