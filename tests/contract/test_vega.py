from tests.contract.phonet_voice import PhonetVoice

from callpop.pbx.contract import ConnectorContract
from callpop.pbx.phonet import VEGA


class TestVega(ConnectorContract):
    voice = PhonetVoice(VEGA)
