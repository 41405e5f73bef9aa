"""What scripts and eyes get of what a PBX said: a terminal obeys none of it."""

import json

import pytest

from callpop.cli.terminal import complain, harmless, say, write_json, write_json_line, write_table

NASTY = (
    "Bo\x1b]0;owned\x07\x1b[2J\x9b2J\x9d0;x\x9c\u202e\u2066\u200b\u2028\x85\r\n\x08\x7f\x00\ud800b"
)
HARMLESS = "Bo]0;owned[2J2J0;x b"


@pytest.mark.parametrize("write", [say, complain, lambda text: write_table(["name"], [[text]])])
def test_lines_for_people(write: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(write)
    write(NASTY)
    output = "".join(capsys.readouterr())
    assert HARMLESS in output
    assert output.replace("\n", "").isprintable()


@pytest.mark.parametrize("write", [write_json, write_json_line])
def test_json(write: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(write)
    write({"name": NASTY, "good": "Олена 張偉 👩"})
    output = capsys.readouterr().out
    assert output.replace("\n", "").isprintable()
    assert json.loads(output) == {"name": NASTY, "good": "Олена 張偉 👩"}
    assert "Олена 張偉 👩" in output


def test_lines_of_a_flight_recording() -> None:
    line = json.dumps({"text": NASTY}, ensure_ascii=False)
    assert harmless(line).isprintable()
    assert json.loads(harmless(line)) == json.loads(line)
