from tests.contract.meetip_voice import MeetipVoice

from callpop.pbx.contract import ConnectorContract


class TestMeetipWithItsMonitor(ConnectorContract):
    voice = MeetipVoice(monitor=True)
