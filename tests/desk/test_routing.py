"""Which account dials a number."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.desk.routing import (
    Rule,
    RuleError,
    Way,
    Ways,
    key_for,
    rule_of,
    rules_of,
    way,
    with_rule,
)
from callpop.telephony.numbers import parse

ACCOUNTS = ("Office", "Bratislava", "Lisbon 2")
SLOVAK, KYIV, POLE = parse("+421411234567"), parse("+380441234567"), parse("+48221234567")
KAZAKH = parse("+77012345678")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("+421 Bratislava", Rule("Bratislava", beginning="+421")),
        ("  00421   bratislava ", Rule("Bratislava", beginning="+421")),
        ("pt Lisbon 2", Rule("Lisbon 2", country="PT")),
    ],
)
def test_a_rule(text: str, rule: Rule) -> None:
    assert rule_of(text, ACCOUNTS) == rule
    assert rule_of(str(rule), ACCOUNTS) == rule


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "A rule begins with"),
        ("421 Office", "A rule begins with"),
        ("+42x Office", "A rule begins with"),
        ("+1234567890123456 Office", "A rule begins with"),
        ("Office", "A rule begins with"),
        ("XX Office", "“XX” is no country"),
        ("+421", "The name of the account that dials is missing."),
        ("SK Nobody", "no account named “Nobody”. There are: Office, Bratislava, Lisbon 2."),
    ],
)
def test_what_is_no_rule(text: str, why: str) -> None:
    with pytest.raises(RuleError) as error:
        rule_of(text, ACCOUNTS)
    assert why in str(error.value.sentence)


def test_the_good_rules_hold_whatever_stands_beside_them() -> None:
    rules, wrong = rules_of(["+421 Office", "nonsense", "+421 Bratislava", "SK office"], ACCOUNTS)
    assert [str(rule) for rule in rules] == ["+421 Office", "SK Office"]
    assert [place for place, _ in wrong] == [1, 2]
    assert "through Office" in str(wrong[1][1])


def test_rules_by_the_thousand_are_read_between_two_keys() -> None:
    texts = [f"+421{number} Office" for number in range(1000, 11_000)]
    began = time.perf_counter()
    rules, wrong = rules_of(texts, ACCOUNTS)
    assert (len(rules), wrong) == (10_000, ())
    assert time.perf_counter() - began < 1


def test_the_longest_beginning_wins_then_the_country() -> None:
    texts = ["SK Office", "+42 Office", "+421 Bratislava", "+42141 Lisbon 2"]
    rules, _ = rules_of(texts, ACCOUNTS)
    assert way(SLOVAK, Ways(ACCOUNTS, rules)) == Way("Lisbon 2", rules[3], chosen=True)
    assert way(parse("+421211112222"), Ways(ACCOUNTS, rules)).account == "Bratislava"
    assert way(SLOVAK, Ways(ACCOUNTS, rules[:1])) == Way("Office", rules[0], chosen=True)
    assert way(KYIV, Ways(ACCOUNTS[1:], rules)).rule is None
    # Also where the account can't dial: whoever asks must say so.
    assert way(SLOVAK, Ways(("Office",), rules)).account == "Lisbon 2"


def test_then_the_chosen_account_and_the_one_used_last() -> None:
    ways = Ways(ACCOUNTS, usual="Bratislava", used={"UA": "Lisbon 2"})
    assert way(KYIV, ways) == Way("Bratislava", chosen=True)
    assert way(KYIV, ways, hint="Lisbon 2") == Way("Lisbon 2")
    assert way(KYIV, ways, hint="Gone").account == "Bratislava"
    assert way(KYIV, Ways(ACCOUNTS, used={"UA": "Lisbon 2"})) == Way("Lisbon 2")
    assert way(parse("101"), Ways(ACCOUNTS)) == Way("Office")
    assert way(KYIV, Ways()) == Way(None)


def test_a_country_not_seen_before_is_asked_about_unless_one_account_lives_there() -> None:
    homes = {"Office": "UA", "Bratislava": "SK", "Lisbon 2": "PT"}
    assert way(SLOVAK, Ways(ACCOUNTS, homes=homes)) == Way("Bratislava")
    assert way(POLE, Ways(ACCOUNTS, homes=homes)) == Way("Office", unsure=True)
    assert way(POLE, Ways(ACCOUNTS[:1], homes=homes)) == Way("Office")
    two = {"Office": "UA", "Bratislava": "UA"}
    assert way(KYIV, Ways(ACCOUNTS[:2], homes=two)) == Way("Office", unsure=True)
    assert not way(KYIV, Ways(ACCOUNTS[:2], homes=two, used={"UA": "Bratislava"})).unsure
    # One that went offline since is no answer.
    assert way(KYIV, Ways(ACCOUNTS[:2], homes=two, used={"UA": "Gone"})).unsure


def test_a_rule_for_a_whole_country() -> None:
    assert [key_for(one) for one in (SLOVAK, KAZAKH, parse("101"))] == ["+421", "KZ", ""]
    rule = Rule("Office", beginning="+421")
    texts = ("PT Lisbon 2", "+421 Bratislava")
    assert with_rule(texts, rule) == ("PT Lisbon 2", "+421 Office")
    assert with_rule((), rule) == ("+421 Office",)


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    rules, wrong = rules_of([text], ACCOUNTS)
    assert len(rules) + len(wrong) == 1
    way(SLOVAK, Ways(ACCOUNTS, rules))
