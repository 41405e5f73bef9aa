"""What is looked at is looked at as CONTRIBUTING says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PROJECT = Path(__file__).parents[2]


@pytest.mark.usefixtures("display")
def test_pictures_are_made_by_nothing_but_the_command(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if sys.platform == "linux":
        # It brings its own screen.
        del env["DISPLAY"]
    command = [sys.executable, "-m", "tests.ui.gallery", "--output", str(tmp_path)]
    subprocess.run(
        [*command, "--theme", "dark", "--only", "toast", "--language", "pseudo"],
        cwd=PROJECT,
        env=env,
        check=True,
        timeout=60,
    )

    assert not QImage(str(tmp_path / "toast-dark.png")).isNull()
