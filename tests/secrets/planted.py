"""Secrets to plant, and the search for them in everything that Callpop leaves behind.

A secret is found as it is, in pieces, whatever the case of its letters, and in every encoding in
which programs pass texts on; also its usual digests.
"""

import gzip
import hashlib
import html
import io
import json
import os
import tarfile
import zipfile
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from urllib.parse import quote, quote_plus

PIECE = 8
"""Characters in a row that are a leak."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "phonet": ("api_key",),
    "vega": ("api_key",),
    "viptel": ("password",),
    "meetip": ("key",),
    "xvb": ("token", "path_secret"),
}
"""What the secrets of each kind of account are called (``cli.md``)."""

WHICH = ("first", "second", "wrong")
"""An account's secret, the one that it is changed to, and one that its PBX refuses."""

_AWKWARD = "+/=%&\"'\\ü€ "
"""What gets escaped somewhere."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def secret(kind: str, key: str, which: str = "first") -> str:
    """A secret that no chance brings about; the same in every process.

    Half of it is what a real one is made of, the other is full of what must be escaped. What
    Callpop makes up itself and puts into addresses (``path_secret``) has no such half.
    """
    digits = int.from_bytes(hashlib.sha512(f"planted {kind} {key} {which}".encode()).digest())
    made = ""
    while len(made) < 44:
        digits, place = divmod(digits, len(_LETTERS))
        made += _LETTERS[place]
    if key == "path_secret":
        return made
    plain, rest = made[:20], made[20:]
    # A letter before and behind: nothing at the ends that somebody might strip.
    return plain + "".join(a + b for a, b in zip(_AWKWARD, rest, strict=False)) + rest[-1]


def planted(kind: str, which: str = "first") -> dict[str, str]:
    """The secrets of an account of that kind, by their names."""
    return {key: secret(kind, key, which) for key in KEYS[kind]}


def as_lines(secrets: Mapping[str, str]) -> str:
    """For ``--secrets-stdin``."""
    return "".join(f"{key}={value}\n" for key, value in secrets.items())


def assert_nothing_leaked(
    home: Path,
    *,
    also: Iterable[bytes] = (),
    processes: Iterable[int] = (),
    secrets: Iterable[str] | None = None,
) -> None:
    """Fail where a planted secret, or ``PIECE`` characters of one, can be read.

    Looked through are the files under ``home`` with their names, what is packed in them, the
    bytes in ``also`` (output of verbs, notifications, the text of an exception), and the arguments
    and the environment of ``processes`` and of their children. ``secrets`` are all planted ones
    unless given.
    """
    found = [
        f"{where}: {what}"
        for where, content in _everything(home, also, processes)
        for what in leaks(content, secrets)
    ]
    assert not found, "secrets can be read:\n" + "\n".join(dict.fromkeys(found))


def leaks(content: bytes, secrets: Iterable[str] | None = None) -> list[str]:
    """Which secrets stand in ``content``, and how they are written there."""
    grams, pieces = _needles(_all_planted() if secrets is None else tuple(secrets))
    lowered = content.lower()
    windows = map(lowered.__getitem__, map(slice, range(len(lowered)), range(8, len(lowered) + 1)))
    suspected = {gram for gram in windows if gram in grams}
    return [what for gram in sorted(suspected) for piece, what in pieces[gram] if piece in lowered][
        :5
    ]


def family(process: int) -> list[int]:
    """A process and all that it started, directly or not, and that is still running."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                behind_name = (entry / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(behind_name[1]), []).append(int(entry.name))
    found = [process]
    for one in found:
        found += parents.get(one, [])
    return found


def _everything(
    home: Path, also: Iterable[bytes], processes: Iterable[int]
) -> Iterator[tuple[str, bytes]]:
    for path in sorted(home.rglob("*")):
        inside = path.relative_to(home)
        yield "the name of a file", str(inside).encode("utf-8", "surrogateescape")
        if path.is_symlink():
            yield f"where {inside} leads", os.fsencode(path.readlink())
        elif path.is_file():
            with suppress(FileNotFoundError):  # Another program tidied up meanwhile.
                yield from unpacked(str(inside), path.read_bytes())
    for number, content in enumerate(also):
        yield from unpacked(f"also[{number}]", content)
    for process in processes:
        for one in family(process):
            for part in ("cmdline", "environ", "comm"):
                with suppress(OSError):
                    yield f"{part} of process {one}", Path(f"/proc/{one}/{part}").read_bytes()


def unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """A file as it is, and what is packed in it, however deep."""
    yield name, content
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for info in archive.infolist():
                yield f"{name}, a name in it", info.filename.encode() + info.comment
                yield from unpacked(f"{name}/{info.filename}", archive.read(info))
    elif content.startswith(b"\x1f\x8b"):
        with suppress(OSError, EOFError, zlib.error):
            yield from unpacked(f"{name} unpacked", gzip.decompress(content))
    elif content[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            for member in archive:
                if file := archive.extractfile(member):
                    yield from unpacked(f"{name}/{member.name}", file.read())


def _all_planted() -> tuple[str, ...]:
    return tuple(
        secret(kind, key, which) for kind, keys in KEYS.items() for key in keys for which in WHICH
    )


def _names() -> Mapping[str, str]:
    return {
        secret(kind, key, which): f"the {which} {key} of {kind}"
        for kind, keys in KEYS.items()
        for key in keys
        for which in WHICH
    }


_Needles = tuple[frozenset[bytes], Mapping[bytes, list[tuple[bytes, str]]]]


@cache
def _needles(secrets: tuple[str, ...]) -> _Needles:
    """The first eight bytes of every encoded piece, and the pieces that begin with them: one pass
    over what is searched then does, however many there are."""
    names = _names()
    pieces: dict[bytes, list[tuple[bytes, str]]] = {}
    for value in secrets:
        assert len(value) >= PIECE, "too short to be told from chance"
        for how, encoded in {(how, piece.lower()) for how, piece in _written(value)}:
            piece = (encoded, f"{names.get(value, 'a secret')}, {how}")
            pieces.setdefault(encoded[:8], []).append(piece)
    return frozenset(pieces), pieces


def _written(value: str) -> Iterator[tuple[str, bytes]]:
    for start in range(len(value) - PIECE + 1):
        piece = value[start : start + PIECE]
        for text in (piece, piece[::-1]):
            for how, encode in _ENCODINGS.items():
                yield (how if text == piece else f"backwards, {how}"), encode(text)
            for core in _in_base64(text.encode()):
                yield "in base64", core
    for name in ("md5", "sha1", "sha256", "sha512"):
        digest = hashlib.new(name, value.encode(), usedforsecurity=False).digest()
        yield f"its {name}", digest[:PIECE]
        yield f"its {name} in hex", digest.hex()[:20].encode()
        yield from ((f"its {name} in base64", core[:12]) for core in _in_base64(digest))


_ENCODINGS: Mapping[str, Callable[[str], bytes]] = {
    "as it is": lambda text: text.encode(),
    "percent-encoded": lambda text: quote(text, safe="").encode(),
    "percent-encoded, slashes kept": lambda text: quote(text).encode(),
    "percent-encoded as a form": lambda text: quote_plus(text).encode(),
    "percent-encoded, characters of queries kept": lambda text: quote(
        text, safe="/?:@!$&'()*+,;=-._~"
    ).encode(),
    "percent-encoded twice": lambda text: quote(quote(text, safe=""), safe="").encode(),
    "percent-encoded in full": lambda text: b"".join(b"%%%02x" % octet for octet in text.encode()),
    "in JSON": lambda text: json.dumps(text)[1:-1].encode(),
    "in JSON as UTF-8": lambda text: json.dumps(text, ensure_ascii=False)[1:-1].encode(),
    "in JSON with slashes escaped": lambda text: (
        json.dumps(text)[1:-1].replace("/", "\\/").encode()
    ),
    "in JSON in JSON": lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1].encode(),
    "in Python's words": lambda text: repr(text + '"')[1:-2].encode(),
    "in Python's words, between double quotes": lambda text: text.encode("unicode_escape").replace(
        b'"', b'\\"'
    ),
    "in Python's words of bytes": lambda text: repr(text.encode() + b'"')[2:-2].encode(),
    "in HTML": lambda text: html.escape(text).encode(),
    "in HTML by numbers": lambda text: "".join(f"&#{ord(one)};" for one in text).encode(),
    "in hex": lambda text: text.encode().hex().encode(),
    "in hex with spaces": lambda text: text.encode().hex(" ").encode(),
    "in UTF-16": lambda text: text.encode("utf-16-le"),
    "in UTF-16, backwards": lambda text: text.encode("utf-16-be"),
    "in UTF-32": lambda text: text.encode("utf-32-le"),
    "in Latin-1": lambda text: text.encode("latin-1", "replace"),
    "as UTF-8 read as Latin-1": lambda text: text.encode().decode("latin-1").encode(),
}


def _in_base64(octets: bytes) -> Iterator[bytes]:
    """What surely stands in the base64 of anything that ``octets`` stand in."""
    for shift in range(3):
        padded = b"\0" * shift + octets
        # Without the characters that the neighbours have a part in.
        start, stop = -(-shift * 4 // 3), len(padded) // 3 * 4
        for encode in (b64encode, urlsafe_b64encode):
            yield encode(padded)[start:stop]
