"""A flight recording of somebody else: it replays to the same story."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO

from msgspec.structs import replace as changed

from callpop.diagnostics.escapes import octets
from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.sessions.recording import (
    Answer,
    Asked,
    Head,
    Line,
    Posted,
    Replied,
    Request,
    Response,
    octets_of,
    read_recording,
    written,
)

_TELLING_NOTHING = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "te",
        "transfer-encoding",
        "upgrade-insecure-requests",
        "user-agent",
    }
)
"""Headers that are the same for everybody."""
_MOST_PIECES = 50
_OF_NOBODY = frozenset({"country"})


def masked_recording(text: str, pseudonyms: Pseudonyms) -> str:
    """The recording ``text`` with ``pseudonyms`` for numbers, names and addresses."""
    head, lines = read_recording(BytesIO(text.encode()), lambda _why: None)
    pseudonyms.about(head.start)
    return "".join(map(written, _masked(head, lines, pseudonyms)))


def _masked(head: Head, lines: Iterable[Line], by: Pseudonyms) -> Iterator[Head | Line]:
    yield changed(head, account=by.name(head.account), settings=_settings(head.settings, by))
    # What the PBX says names people; what we said of it comes after.
    frames = [_of_the_pbx(line, by) for line in _frames(list(lines), by)]
    yield from (_of_ours(line, by) for line in frames)


def _frames(lines: list[Line], by: Pseudonyms) -> Iterator[Line]:
    """The lines with what came in masked. A message that broke off within a word goes on in the
    channel's next one."""
    new: dict[int, str] = {}
    broken: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if line.in_ is None:
            continue
        run = [*broken.pop(line.channel, []), place]
        whole = "".join(lines[one].in_ or "" for one in run)
        if whole.rfind("(") > whole.rfind(")") and len(run) < _MOST_PIECES:
            broken[line.channel] = run
            continue
        new |= _cut(by.frame(whole), run, lines)
    for run in broken.values():
        new |= _cut(by.frame("".join(lines[one].in_ or "" for one in run)), run, lines)
    for place, line in enumerate(lines):
        yield changed(line, in_=new[place]) if place in new else line


def _cut(text: str, run: list[int], lines: list[Line]) -> dict[int, str]:
    """``text`` over the places of ``run``, in pieces as long as those that came."""
    pieces: dict[int, str] = {}
    for place in run[:-1]:
        length = len(lines[place].in_ or "")
        pieces[place], text = text[:length], text[length:]
    return pieces | {run[-1]: text}


def _of_the_pbx(line: Line, by: Pseudonyms) -> Line:
    new: dict[str, object] = {"channel": by.strict(line.channel)}
    if line.in_bytes is not None:
        new["in_bytes"] = _octets(line.in_bytes, by)
    if line.out is not None:
        new["out"] = by.frame(line.out)
    if line.settings is not None:
        new["settings"] = _settings(line.settings, by)
    if (asked := line.request) is not None:
        new["request"] = Request(
            method=asked.method,
            query=by.form(asked.query),
            headers=_headers(asked.headers, by),
            body=by.frame(asked.body),
            body_bytes=None if asked.body_bytes is None else _octets(asked.body_bytes, by),
        )
    if (answer := line.response) is not None:
        new["response"] = Response(
            ticket=answer.ticket,
            status=answer.status,
            content_type=answer.content_type,
            text=by.frame(answer.text),
            why=by.reported(answer.why),
            unsent=answer.unsent,
        )
    if (command := line.command) is not None:
        new["command"] = Asked(
            what=command.what,
            request=command.request,
            number=by.strict(command.number, timeless=True),
            legs=tuple(by.strict(leg) for leg in command.legs),
            destination=by.strict(command.destination, timeless=True),
        )
    if (reply := line.reply) is not None:
        new["reply"] = Replied(
            status=reply.status, text=by.frame(reply.text), content_type=reply.content_type
        )
    if (post := line.post) is not None:
        form = {key: by.strict(value, timeless=True) for key, value in post.form.items()}
        new["post"] = Posted(ticket=post.ticket, address=by.strict(post.address), form=form)
    return changed(line, **new)


def _of_ours(line: Line, by: Pseudonyms) -> Line:
    new: dict[str, object] = {"detail": by.reported(line.detail)}
    for field in ("drop", "refused", "explained", "noticed"):
        if (words := getattr(line, field)) is not None:
            new[field] = by.reported(words)
    if (closed := line.closed) is not None:
        new["closed"] = replace(closed, reason=by.strict(closed.reason))
    if (answered := line.answered) is not None:
        words = by.reported(answered.words)
        new["answered"] = Answer(request=answered.request, verdict=answered.verdict, words=words)
    return changed(line, **new)


def _settings(settings: Mapping[str, str], by: Pseudonyms) -> dict[str, str]:
    return {
        key: value if key in _OF_NOBODY else by.strict(value, timeless=True)
        for key, value in settings.items()
    }


def _headers(headers: Mapping[str, str], by: Pseudonyms) -> dict[str, str]:
    return {
        name: value if name in _TELLING_NOTHING else by.strict(value)
        for name, value in headers.items()
    }


def _octets(text: str, by: Pseudonyms) -> str:
    said = octets_of(text)
    readable = octets(said)
    new = by.frame(readable)
    if new == readable:
        return text
    encoding = "utf-8" if readable.encode("utf-8", "replace") == said else "cp1251"
    return new.encode(encoding, "replace").decode("latin-1")
