from tests.contract.meetip_voice import MeetipVoice

from callpop.pbx.contract import ConnectorContract


class TestMeetip(ConnectorContract):
    voice = MeetipVoice(monitor=False)
