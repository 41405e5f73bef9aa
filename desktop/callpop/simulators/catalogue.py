"""The kinds of PBX that can be simulated, and the terminal session that runs one."""

from callpop.simulators.meetip_terminal import serve_meetip, serve_meetip_fancy
from callpop.simulators.phonet_terminal import serve_phonet, serve_vega
from callpop.simulators.terminal import Say, Serve, read_standard_input, write_standard_output
from callpop.simulators.viptel_terminal import serve_viptel
from callpop.simulators.xvb_terminal import serve_xvb

KINDS: dict[str, Serve] = {
    "phonet": serve_phonet,
    "vega": serve_vega,
    "xvb": serve_xvb,
    "meetip": serve_meetip,
    "meetip-fancy": serve_meetip_fancy,
    "viptel": serve_viptel,
}
"""What runs each kind until it is cancelled or told to quit."""


class UnknownKind(ValueError):
    """No simulator has that name."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no simulator of {kind!r}. There are: {', '.join(KINDS)}.")


async def run_simulator(kind: str, port: int = 0, *, say: Say = write_standard_output) -> None:
    """Run one simulated PBX in a terminal: ``callpop simulate KIND --port N``.

    Reads simple commands from standard input (``help`` lists them) and goes on serving where
    that is closed. Returns after ``quit``.

    Raises:
        UnknownKind: there is no such simulator.
        OSError: the port is taken.
    """
    if kind not in KINDS:
        raise UnknownKind(kind)
    await KINDS[kind](port, read_standard_input(), say)
