"""Which links may be opened: what a PBX sends is untrusted, and a browser obeys whoever asks."""

import ipaddress
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlsplit

from callpop.telephony.sentence import Sentence, say

LONGEST_LINK = 2048
"""Characters; some browsers cut what is longer."""

PLACEHOLDERS = ("number", "digits", "name", "extension", "call_id")
"""What a ``crm_url`` template can have put in."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_HOST_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_LEFT_ALONE = "%/:?#[]@!$&'()*+,;=~-._"
# A browser reads \ as /, and drops line ends and tabs: so would pass as another host.
_MISREAD = re.compile(r"[\x00-\x1f\x7f\\]")
_MAYBE_IP = re.compile(r"[0-9.]+|.*\.0x[0-9a-f]*|0x[0-9a-fx.]*|.*\.[0-9]+")


class UnsafeLink(ValueError):
    """The link must not be opened; ``sentence`` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class SafeLink:
    """A link that is what it seems; whether its host is allowed is another question."""

    url: str
    """With the host in ASCII, so that the browser opens what was checked."""
    host: str
    """Lower case, IDN as punycode, without the port."""
    port: int | None = None


def check(url: str) -> SafeLink:
    """The link, written so that it can't be misread.

    Raises:
        UnsafeLink: another scheme than http or https, a user name in it, no host, too long, or
            written so that two programs would read it differently.
    """
    text = url.strip()
    if len(text) > LONGEST_LINK:
        raise _too_long()
    return _checked(text)


def _too_long() -> UnsafeLink:
    return UnsafeLink(
        say(
            "The CRM link of this call is longer than {limit} characters: it is not opened.",
            limit=LONGEST_LINK,
        )
    )


def _broken() -> UnsafeLink:
    return UnsafeLink(say("The CRM link of this call can't be read: it is not opened."))


# History, card, notification and their buttons ask of the same link.
@lru_cache(maxsize=256)
def _checked(text: str) -> SafeLink:
    if _MISREAD.search(text):
        raise _broken()
    try:
        text.encode()  # half a character, as JSON can hold it, is no part of an address
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _broken() from None
    if parts.scheme.lower() not in ("http", "https"):
        raise UnsafeLink(
            say("The CRM link of this call is not a web address: only http and https are opened.")
        )
    if "@" in parts.netloc:
        raise UnsafeLink(
            say("The CRM link of this call hides a user name in its address: it is not opened.")
        )
    ascii_host = _ascii(host) if host else None
    if ascii_host is None:
        raise _broken()
    written = f"[{ascii_host}]" if ":" in ascii_host else ascii_host
    netloc = written if port is None else f"{written}:{port}"
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    rest = quote(f"{parts.path or '/'}{query}{fragment}", safe=_LEFT_ALONE)
    safe = f"{parts.scheme.lower()}://{netloc}{rest}"
    if len(safe) > LONGEST_LINK:
        raise _too_long()
    return SafeLink(safe, ascii_host, port)


@lru_cache(maxsize=256)
def _ascii(host: str) -> str | None:
    """``host`` as DNS knows it, or None where it is none."""
    if "%" in host:
        return None
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError:
            return None
    try:
        name = host.encode("idna").decode("ascii").lower().rstrip(".")
    except UnicodeError:
        return None
    if not name or not all(_HOST_LABEL.fullmatch(label) for label in name.split(".")):
        return None
    if _MAYBE_IP.fullmatch(name):
        # Browsers read 127.1 and 0x7f000001 as addresses; only the plain notation is one to us.
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError:
            return None
    return name


@lru_cache(maxsize=256)
def normal_host(text: str) -> str | None:
    """A host of the settings as :func:`allowed` compares it; None where it is none.

    ``example.com`` is that host alone, ``.example.com`` and ``*.example.com`` are its subdomains.
    """
    text = text.strip().lower()
    prefix = ""
    if text.startswith(("*.", ".")):
        prefix, text = ".", text.removeprefix("*").removeprefix(".")
    if text.startswith("[") or text.count(":") == 1:
        try:
            parts = urlsplit(f"//{text}")
            host, port = parts.hostname, parts.port
        except ValueError:
            return None
        name = _ascii(host) if host else None
        return None if name is None else prefix + (name if port is None else _with_port(name, port))
    name = _ascii(text) if text else None
    return None if name is None else prefix + name


def allowed(link: SafeLink, hosts: Collection[str]) -> bool:
    """Whether the link leads to one of ``hosts`` (written as in the settings)."""
    for entry in hosts:
        host = normal_host(entry)
        if host is None:
            continue
        if host.startswith("."):
            if link.host.endswith(host):
                return True
        elif host == link.host or (
            link.port is not None and host == _with_port(link.host, link.port)
        ):
            return True
    return False


def _with_port(host: str, port: int) -> str:
    # Without brackets the port would be read as the end of the address.
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def template_problem(template: str) -> Sentence | None:
    """Why ``template`` can't serve as a ``crm_url``, or None where it can."""
    for name in _PLACEHOLDER.findall(template):
        if name not in PLACEHOLDERS:
            return say(
                "The CRM link has a placeholder {{{name}}} that Callpop does not know: use "
                "{{number}}, {{digits}}, {{name}}, {{extension}} or {{call_id}}.",
                name=name,
            )
    if re.search(r"[{}]", _PLACEHOLDER.sub("", template)):
        return say("The CRM link has a brace without its partner: write {{number}}, for example.")
    head = re.split(r"(?<=[^:/])[/?#]", template.strip(), maxsplit=1)[0]
    if "{" in head:
        return say("The host of the CRM link must be written out, without a placeholder in it.")
    try:
        check(_PLACEHOLDER.sub("0", template))
    except UnsafeLink:
        return say(
            "The CRM link must be a web address such as https://crm.example.com/find?phone="
            "{{number}}, without a user name in it."
        )
    return None


def fill(template: str, values: Mapping[str, str]) -> str | None:
    """The template with percent-encoded values, or None where it is wrong or says nothing.

    A link that names no caller leads nowhere: where it wants the number, there must be one;
    where it wants other things, at least one of them.
    """
    if not template.strip() or template_problem(template) is not None:
        return None
    names = set(_PLACEHOLDER.findall(template))
    if names & {"number", "digits"}:
        names &= {"number", "digits"}
    if names and not any(values.get(name) for name in names):
        return None
    filled = _PLACEHOLDER.sub(
        lambda match: quote(values.get(match.group(1), ""), safe="", errors="replace"),
        template.strip(),
    )
    return filled if len(filled) <= LONGEST_LINK else None
