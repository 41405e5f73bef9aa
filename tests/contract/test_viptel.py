from tests.contract.viptel_voice import ViptelVoice

from callpop.pbx.contract import ConnectorContract


class TestViptel(ConnectorContract):
    voice = ViptelVoice()
