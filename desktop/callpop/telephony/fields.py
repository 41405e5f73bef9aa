"""What an account must be told before it can connect, as data for windows and command line."""

from dataclasses import dataclass
from enum import StrEnum

from callpop.telephony.sentence import NOTHING, Sentence


class FieldKind(StrEnum):
    """How a setting is written and checked."""

    TEXT = "text"
    YES_NO = "yes-no"
    LIST = "list"
    """Several values, comma-separated."""
    URL = "url"
    FILE = "file"
    COUNTRY = "country"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One setting or secret of an account."""

    key: str
    label: str
    """Exactly what the PBX's own settings page calls it."""
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    prominent: bool = False
    """Asked for at once, although it may be left out."""
    secret: bool = False
    private: bool = False
    """A setting that is no secret, but nobody else's business: masked in recordings."""
    help: Sentence = NOTHING
    """Where to find it and what it does, in one sentence."""
    placeholder: str = ""
    choices: tuple[str, ...] = ()
    default: str = ""
    generated: bool = False
    """A secret that Callpop makes up itself, once; nobody is asked for it."""


COMMON_FIELDS: tuple[Field, ...] = (
    Field(
        key="endpoint",
        label="Address",
        kind=FieldKind.URL,
        help=Sentence("Replaces the PBX's own address, scheme and port, for a proxy or a test."),
        placeholder="wss://pbx.example.com",
    ),
    Field(
        key="insecure",
        label="Allow an unencrypted connection",
        kind=FieldKind.YES_NO,
        help=Sentence("Lets ws:// and http:// addresses be used outside this machine."),
        default="no",
    ),
    Field(
        key="ca_file",
        label="Certificate authority",
        kind=FieldKind.FILE,
        help=Sentence("A PEM file with your company's own certificate authority."),
    ),
    Field(
        key="proxy",
        label="Proxy",
        help=Sentence(
            "system (as the desktop says), none, or an address such as http://proxy:3128."
        ),
        default="system",
    ),
    Field(
        key="country",
        label="Country",
        kind=FieldKind.COUNTRY,
        help=Sentence("Two letters, for numbers without a country code."),
        placeholder="UA",
    ),
    Field(
        key="crm_url",
        label="CRM link",
        help=Sentence(
            "A link for calls that carry none: {{number}} {{digits}} {{name}} {{extension}} "
            "{{call_id}} are put in."
        ),
        placeholder="https://crm.example.com/find?phone={number}",
    ),
    Field(
        key="crm_hosts",
        label="Allowed CRM hosts",
        kind=FieldKind.LIST,
        help=Sentence("Hosts that links may be opened on, besides the account's own."),
    ),
    Field(
        key="pop",
        label="Open the CRM record",
        kind=FieldKind.CHOICE,
        choices=("click", "ring", "answer"),
        default="click",
        help=Sentence("When you click, as soon as it rings, or when you answer."),
    ),
)
"""Settings that every kind of account has (``cli.md``)."""
