"""From where Callpop is started is not from where it takes its code."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import callpop
from callpop.platform import own_command
from callpop.platform.browser import child_environment

MODULES = ("callpop/__init__", "json", "argparse", "sitecustomize", "PySide6/__init__")


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """A folder in which a browser has put whatever a page sent."""
    for name in MODULES:
        file = tmp_path / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text("open('owned', 'w').close()\n")
    return tmp_path


@pytest.mark.parametrize("installed", [True, False])
def test_a_folder_full_of_modules(
    downloads: Path, monkeypatch: pytest.MonkeyPatch, installed: bool
) -> None:
    command = own_command.own_command()
    assert Path(command[0]).is_absolute()
    if not installed:
        monkeypatch.setattr(sys, "executable", str(downloads / "python"))
        command = [command[0].removesuffix("callpop") + "python", *own_command.own_command()[1:]]
        assert "callpop.cli" in command
    done = subprocess.run(
        [*command, "--version"], cwd=downloads, capture_output=True, text=True, timeout=40
    )
    assert done.stdout.startswith("callpop "), done
    assert not (downloads / "owned").exists()


def test_a_bundle_s_libraries_are_for_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/callpop", raising=False)
    ours = {
        "LD_LIBRARY_PATH": "/opt/callpop",
        "LD_LIBRARY_PATH_ORIG": "/usr/lib/own",
        "LD_PRELOAD": "/opt/callpop/libx.so",
        "QT_PLUGIN_PATH": "/opt/callpop/plugins",
        "QT_QPA_PLATFORM_PLUGIN_PATH": "/opt/callpop/plugins/platforms",
        "CALLPOP_HOME": "/home/ivan/x",
        "PATH": "/usr/bin",
    }
    assert child_environment(ours) == {"LD_LIBRARY_PATH": "/usr/lib/own", "PATH": "/usr/bin"}


def test_no_setting_of_ours_names_a_folder_of_code() -> None:
    """What Python and Qt search is as the system and the environment of the agent say."""
    code = "import sys, callpop.running; print(*sys.path, sep='\\n')"
    before = "import sys; print(*sys.path, sep='\\n')"
    paths = [
        subprocess.run(
            [sys.executable, "-P", "-c", text],
            capture_output=True,
            text=True,
            check=True,
            cwd=os.sep,
            timeout=60,
        ).stdout
        for text in (before, code)
    ]
    assert paths[0] == paths[1]
    assert "" not in paths[0].split("\n")[:-1]


def test_every_program_is_started_with_its_own_environment() -> None:
    """Not with what a bundle sets for itself, and what Callpop was told."""
    started = 0
    for file in sorted(Path(callpop.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if ast.unparse(node.func) in ("subprocess.Popen", "subprocess.run"):
                given = {word.arg: ast.unparse(word.value) for word in node.keywords}
                env = given.get("env", "its own")
                cleaned = env in ("self._env", "environment") or "child_environment(" in env
                assert cleaned, f"{file}:{node.lineno}"
                started += 1
    assert started >= 4
