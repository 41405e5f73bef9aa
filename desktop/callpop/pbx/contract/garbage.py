"""Messages that mean nothing, in every shape that has ever broken a reader."""

from callpop.pbx.connector import WebhookRequest

TEXTS: tuple[str, ...] = (
    "", " ", "\n", "\x00", "0", "-1", "null", "true", "NaN", "[]", "{}", '""', "[[]]", "{", "}",
    "[", '"', "'", "\\", "\\u", '{"', '{"a', '{"a":', '{"a":1', '{"a":1,}', '{"":""}',
    '{"a":NaN}', '{"a":Infinity}', '{"a":-0}', '{"a":1e999}', '{"a":' + "9" * 5000 + "}",
    '{"a":"\\ud800"}', '"\\ud800"', '{"event":null}', '{"event":[]}', '{"event":{}}',
    '{"event":1}', '{"event":""}', '{"code":null}', '{"code":"x"}', '{"code":1e400}',
    '{"data":{}}', "[1,2,3]", "[" * 5000, '{"a":' * 5000, "[" * 5000 + "]" * 5000,
    "\ud800", "\udfff\ud800", "\ufeff{}", "\u202eabc\u2066", "e" + "\u0301" * 500, "\U0010ffff",
    "(", ")", "()", "((", "))", "(,)", "( , )", "((((((" * 500, "(" + "x" * 20_000,
    "x" * 100_000, "%s%n%x", "{title}", "{0}", "{words.__class__}", "<script>alert(1)</script>",
    "GET / HTTP/1.1\r\n\r\n", "a=b&c=d", "cmd=event", "=", "&" * 1000, "%", "%zz", "%00",
)  # fmt: skip
BYTES: tuple[bytes, ...] = (
    b"", b"\x00", b"\xff", b"\xff\xfe", b"\xc3\x28", b"\xed\xa0\x80", b"\x80" * 1000,
    b'{"a":"\xff"}', bytes(range(256)), b"\x1f\x8b\x08\x00", b"\x89PNG\r\n",
)  # fmt: skip
MESSAGES: tuple[str | bytes, ...] = TEXTS + BYTES


def spoilt(text: str) -> list[str]:
    """``text`` cut off, begun late, stretched and laced, at every place or at a hundred of them."""
    made: list[str] = []
    for at in range(0, len(text) + 1, max(1, len(text) // 100)):
        before, after = text[:at], text[at:]
        made += [before, after, f"{before}{'9' * 5_000}{after}", f"{before}\u202e\x00 {after}"]
    return made


def requests() -> list[WebhookRequest]:
    """Requests by HTTP that mean as little."""
    bodies = [text.encode("utf-8", "surrogatepass") for text in TEXTS] + list(BYTES)
    made = [WebhookRequest(method=method) for method in ("GET", "POST", "PUT", "", "\x00")]
    for body in bodies:
        for kind in ("", "application/json", "application/x-www-form-urlencoded"):
            headers = {"content-type": kind}
            made.append(WebhookRequest(method="POST", headers=headers, body=body))
        text = body.decode("latin-1")
        made.append(WebhookRequest(method="GET", query=text, headers={text[:50]: text}))
    return made
