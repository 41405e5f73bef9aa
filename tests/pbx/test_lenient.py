"""JSON that is not quite JSON."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.pbx.lenient import json_of


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ('{"name":"Bo"}', {"name": "Bo"}),
        # An emoji, whole, and cut in the middle as many a PBX and CRM cuts long names.
        (r'{"name":"Bo \ud83d\ude00"}', {"name": "Bo \U0001f600"}),
        (r'{"name":"Bo \ud83d"}', {"name": "Bo "}),
        (r'{"name":"\uDE00\ud83d\ud83d\ude00\ude00"}', {"name": "\U0001f600"}),
        (r'{"name":"C:\\ud83d \ud83d"}', {"name": r"C:\ud83d "}),
        ('{"name":"Bo\ud83d"}', {"name": "Bo"}),
        ('{"name":"Bo\n\tand Co"}', {"name": "Bo\n\tand Co"}),
        (b'{"name":"\xd0\x86"}', {"name": "\u0406"}),
        ('\ufeff{"name":"Bo"}', {"name": "Bo"}),
        (b'\xef\xbb\xbf{"name":"Bo\\ud83d"}', {"name": "Bo"}),
        ('{"name":"Bo","wait":NaN,"cost":-Infinity}', {"name": "Bo", "wait": None, "cost": None}),
        ('{"name":"Bo","id":1%s}' % ("0" * 5_000), {"name": "Bo", "id": None}),
    ],
)
def test_what_was_meant(text: str | bytes, meant: object) -> None:
    assert json_of(text) == meant


@pytest.mark.parametrize(
    "text",
    ["", "{", "nonsense", '{"a":nan,"b":"\\ud83d"}', b"\xff", "[" * 100_000, "1" * 10_000 + "x"],
    ids=lambda text: str(text[:9]),
)
def test_what_is_none(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        json_of(text)


@given(st.text(st.sampled_from('\\\\\\u"dD8c0eE{}[]:,\n')))
def test_nothing_but_a_value_or_a_value_error(text: str) -> None:
    try:
        value = json_of(f'{{"a":"{text}"}}')
    except ValueError:
        return
    repr(value).encode()
