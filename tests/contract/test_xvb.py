from tests.contract.xvb_voice import XvbVoice

from callpop.pbx.contract import ConnectorContract


class TestXvb(ConnectorContract):
    voice = XvbVoice()
