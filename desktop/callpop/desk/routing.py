"""Which account dials a number: the agent's rules, then what is likeliest. Pure.

A rule is written ``+421 Bratislava`` (the beginning of numbers, and an account's name) or
``PT Lisbon`` (a country's two letters). The longest beginning wins, then the country.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from callpop.telephony.numbers import PhoneNumber
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

_BEGINNING = re.compile(r"(?:\+|00)([1-9][0-9]{0,14})")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True, slots=True)
class Rule:
    """Numbers that begin so, or belong there, are dialed through this account."""

    account: str
    beginning: str = ""
    """``+421``, or "" where the country decides."""
    country: str = ""
    """Two capitals, or "" where the beginning decides."""

    @classmethod
    def of(cls, key: str, account: str) -> "Rule":
        """The rule for numbers that have this :attr:`key` in common."""
        return cls(account, key, "") if key.startswith("+") else cls(account, "", key)

    @property
    def key(self) -> str:
        """What the numbers have in common, as it is written."""
        return self.beginning or self.country

    def __str__(self) -> str:
        return f"{self.key} {self.account}"


class RuleError(ValueError):
    """A text is no rule; ``sentence`` says what is wrong with it and how it would be right."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def rule_of(text: str, accounts: Collection[str]) -> Rule:
    """The rule that ``text`` is; ``accounts`` are the names of those there are.

    Raises:
        RuleError: it is none, or its account is not there.
    """
    key, _, name = clean(text).partition(" ")
    if beginning := _BEGINNING.fullmatch(key):
        key = f"+{beginning[1]}"
    elif _COUNTRY.fullmatch(key):
        from phonenumbers import SUPPORTED_REGIONS  # 100 ms that only a rule costs

        key = key.upper()
        if key not in SUPPORTED_REGIONS:
            raise RuleError(
                say("“{key}” is no country: write its two letters, such as SK.", key=key)
            )
    else:
        raise RuleError(
            say(
                "A rule begins with how numbers begin (+421) or with a country's two letters "
                "(SK), and an account's name follows: {example}.",
                example="+421 Office",
            )
        )
    account = _account(name.strip(), accounts)
    return Rule.of(key, account)


def _account(name: str, accounts: Collection[str]) -> str:
    if not name:
        raise RuleError(say("The name of the account that dials is missing."))
    for known in accounts:
        if known.casefold() == name.casefold():
            return known
    if not accounts:
        raise RuleError(say("There is no account named “{name}”.", name=name))
    raise RuleError(
        say(
            "There is no account named “{name}”. There are: {accounts}.",
            name=name,
            accounts=", ".join(accounts),
        )
    )


def rules_of(
    texts: Sequence[str], accounts: Collection[str]
) -> tuple[tuple[Rule, ...], tuple[tuple[int, Sentence], ...]]:
    """The rules that can be followed; and what is wrong with the others, by their place in
    ``texts`` counted from 0."""
    rules: dict[str, Rule] = {}
    wrong: list[tuple[int, Sentence]] = []
    for place, text in enumerate(texts):
        try:
            rule = rule_of(text, accounts)
        except RuleError as error:
            wrong.append((place, error.sentence))
            continue
        twin = rules.setdefault(rule.key, rule)
        if twin != rule:
            wrong.append(
                (
                    place,
                    say(
                        "An earlier rule sends the same numbers through {account}.",
                        account=twin.account,
                    ),
                )
            )
    return tuple(rules.values()), tuple(wrong)


def ruled(rules: Sequence[Rule], number: PhoneNumber) -> Rule | None:
    """The rule for ``number``: the longest beginning, then the country. Extensions have none."""
    if number.e164 is None:
        return None
    e164 = number.e164
    begins = [rule for rule in rules if rule.beginning and e164.startswith(rule.beginning)]
    if begins:
        return max(begins, key=lambda rule: len(rule.beginning))
    country = number.country
    return next((rule for rule in rules if rule.country and rule.country == country), None)


@dataclass(frozen=True, slots=True)
class Ways:
    """Who could dial, and what is known of that."""

    able: Sequence[str] = ()
    """Accounts that can dial now, the one used last first."""
    rules: Sequence[Rule] = ()
    usual: str = ""
    """The agent's choice for what no rule is for; "" for none."""
    homes: Mapping[str, str | None] = field(default_factory=dict)
    """The country in which an account is."""
    used: Mapping[str, str] = field(default_factory=dict)
    """The account that dialed to a country last."""


@dataclass(frozen=True, slots=True)
class Way:
    """Through which account a number goes."""

    account: str | None
    """None where there is none that could."""
    rule: Rule | None = None
    """The rule that says so."""
    chosen: bool = False
    """The agent chose it, by a rule or once for all: no other is taken in its place."""
    unsure: bool = False
    """Nothing speaks for this account rather than another: ask."""


def way(number: PhoneNumber, ways: Ways, hint: str | None = None) -> Way:
    """Through which account ``number`` is dialed, unless the agent says otherwise.

    ``hint`` is an account that had to do with the number before.
    """
    if rule := ruled(ways.rules, number):
        return Way(rule.account, rule, chosen=True)
    if hint is not None and hint in ways.able:
        return Way(hint)
    if ways.usual:
        return Way(ways.usual, chosen=True)
    able = ways.able
    if not able:
        return Way(None)
    country = number.country
    if country is None or len(able) == 1:
        return Way(able[0])
    used = ways.used.get(country)
    if used in able:
        return Way(used)
    at_home = [account for account in able if ways.homes.get(account) == country]
    return Way(at_home[0] if at_home else able[0], unsure=len(at_home) != 1)


def key_for(number: PhoneNumber) -> str:
    """What a rule for all numbers of the same country begins with: ``+421``, or the country's
    letters where several countries share a code; "" for none."""
    from phonenumbers import country_code_for_region, region_codes_for_country_code

    if number.country is None:
        return ""
    code = country_code_for_region(number.country)
    return f"+{code}" if len(region_codes_for_country_code(code)) == 1 else number.country


def with_rule(texts: Sequence[str], rule: Rule) -> tuple[str, ...]:
    """The agent's rules with ``rule`` added, in place of one for the same numbers."""
    kept = [text for text in texts if text.split()[:1] != [rule.key]]
    return (*kept, str(rule))
