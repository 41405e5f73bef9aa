"""The contract suite: what every connector does, in the same words.

A connector's author writes a :class:`~callpop.pbx.contract.voice.Voice` and gets all of this::

    class TestBell(ConnectorContract):
        voice = BellVoice(BELL, settings={…}, secrets={…}, prefix="+1201")

pytest collects it like any other class of tests. Nothing in it asks which PBX it is; what a PBX
can't do by its ``Capabilities`` is expected to be refused in a sentence.
"""

from callpop.pbx.contract.asking import Asking
from callpop.pbx.contract.calling import Calling
from callpop.pbx.contract.connecting import Connecting
from callpop.pbx.contract.enduring import Enduring


class ConnectorContract(Connecting, Calling, Asking, Enduring):
    """Everything that is asked of a connector; subclass it with a ``voice``."""
