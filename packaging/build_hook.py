"""The translations are compiled wherever Callpop is built or installed."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Makes the .qm files, which are in no commit."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them before the files are gathered."""
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, script, "compile"], check=True)
