"""What a connector's author tries a connector with (``CONTRIBUTING.md``)."""

from callpop.pbx.contract.bench import Bench
from callpop.pbx.contract.steps import (
    Asks,
    Commands,
    Cuts,
    Opens,
    Pongs,
    Responds,
    Says,
    Step,
    Steps,
    Waits,
)
from callpop.pbx.contract.suite import ConnectorContract
from callpop.pbx.contract.voice import About, Voice

__all__ = [
    "About",
    "Asks",
    "Bench",
    "Commands",
    "ConnectorContract",
    "Cuts",
    "Opens",
    "Pongs",
    "Responds",
    "Says",
    "Step",
    "Steps",
    "Voice",
    "Waits",
]
