"""What a translator of a PBX says is translated to its last word."""

import pytest

from callpop.account_check import check_settings
from callpop.pbx.connector import SettingsError
from callpop.pbx.meetip_account import MeetipAccount
from callpop.pbx.phonet import PHONET
from callpop.pbx.phonet_account import PhonetAccount
from callpop.pbx.viptel_messages import Reply
from callpop.pbx.viptel_words import refused_action
from callpop.pbx.xvb_account import XvbAccount
from callpop.telephony.sentence import Sentence


@pytest.mark.parametrize(
    ("account", "settings"),
    [
        (PhonetAccount, {"domain": "office.phonet.example", "subscriber": "001"}),
        (MeetipAccount, {"server": "pbx.example:1", "tenant": "1", "extension": "100"}),
        (XvbAccount, {"access_code": "10019"}),
    ],
)
def test_where_a_missing_key_stands_is_said_in_the_agents_language(
    account: type[PhonetAccount | MeetipAccount | XvbAccount], settings: dict[str, str]
) -> None:
    with pytest.raises(SettingsError) as error:
        account(settings, {})
    assert isinstance(error.value.sentence.values["where"], Sentence)


@pytest.mark.parametrize("action", ["call.create", "call.hangup", "call.redirect"])
def test_what_a_login_may_not_do_is_said_in_the_agents_language(action: str) -> None:
    said = refused_action(Reply(403, "You are not allowed to use this action"), action)
    assert isinstance(said.values["what"], Sentence)


def test_a_missing_setting_is_called_as_its_field_is() -> None:
    with pytest.raises(SettingsError) as error:
        check_settings(PHONET, {"subscriber": "001"})
    assert error.value.sentence.values["label"] == Sentence("Domain")
