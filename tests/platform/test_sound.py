"""Sounds, with real programs in the place of the system's players."""

import asyncio
import os
import struct
import sys
import wave
from array import array
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import ring_sound
from tests.clocks import ManualClock
from tests.waiting import turns, until

from callpop.platform.sound.loudness import SoundError, load
from callpop.platform.sound.sound import PAUSE_SECONDS, Sound
from callpop.telephony.sentence import Sentence

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the players are Linux's")

RING = Path(__file__).parents[2] / "resources" / "sounds" / "ring.wav"

PLAYS = """#!/bin/sh
echo "$0 $@" >> "$PLAYED"
echo $$ > "$PLAYED.pid"
exec sleep 30
"""
ENDS = """#!/bin/sh
echo "$0 $@" >> "$PLAYED"
"""
FAILS = """#!/bin/sh
printf 'card 0?\\nConnection refused.\\n' >&2
exit 1
"""


class Room:
    """A folder of players that is all of PATH, and what they have played."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "bin"
        self.folder.mkdir()
        for tool in ("sh", "sleep"):
            (self.folder / tool).symlink_to(f"/bin/{tool}")
        self.log = folder / "played"
        monkeypatch.setenv("PATH", str(self.folder))
        monkeypatch.setenv("PLAYED", str(self.log))
        self.clock = ManualClock()
        self.problems: list[Sentence] = []
        self.sound = Sound(RING, self.clock, self.problems.append)

    def has(self, name: str, script: str) -> None:
        (self.folder / name).write_text(script)
        (self.folder / name).chmod(0o755)

    @property
    def played(self) -> list[list[str]]:
        """Each command line so far: the program's name, and what it was told."""
        if not self.log.exists():
            return []
        lines = [line.split() for line in self.log.read_text().splitlines()]
        return [[Path(program).name, *told] for program, *told in lines]

    @property
    def sounds(self) -> bool:
        """A player runs now."""
        pid = Path(f"{self.log}.pid")
        if not pid.exists() or not (number := pid.read_text().strip()):
            return False
        try:
            os.kill(int(number), 0)
        except ProcessLookupError:
            return False
        return True

    def run(self, story: Callable[[], Awaitable[None]]) -> None:
        async def whole() -> None:
            try:
                await story()
            finally:
                await self.sound.close()

        asyncio.run(whole())


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    return Room(tmp_path, monkeypatch)


def samples(path: Path) -> list[int]:
    with wave.open(str(path), "rb") as file:
        frames = file.readframes(file.getnframes())
        return list(array({1: "B", 2: "h", 4: "i"}[file.getsampwidth()], frames))


def wav(path: Path, width: int, frames: bytes) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(width)
        file.setframerate(8_000)
        file.writeframes(frames)
    return path


def test_the_ring_is_what_its_script_makes(tmp_path: Path) -> None:
    ring_sound.write(tmp_path / "ring.wav")
    assert (tmp_path / "ring.wav").read_bytes() == RING.read_bytes()
    loudest = max(map(abs, samples(RING)))
    assert 6_000 < loudest < 24_000, "soft, and heard"
    assert abs(samples(RING)[-1]) < 100, "no click at its end"


def test_it_is_as_loud_as_chosen(tmp_path: Path) -> None:
    loaded = load(RING, 50, tmp_path / "half.wav")
    assert loaded.seconds == pytest.approx(1.5, abs=0.01)
    assert max(samples(loaded.path)) == pytest.approx(max(samples(RING)) / 4, abs=1)
    for width, frames, half in (
        (1, bytes([128, 228, 28]), [128, 153, 103]),
        (4, array("i", [400, -400]).tobytes(), [100, -100]),
    ):
        source = wav(tmp_path / f"{width}.wav", width, frames)
        assert samples(load(source, 50, tmp_path / "half.wav").path) == half
    source = wav(tmp_path / "3.wav", 3, (400).to_bytes(3, "little") + b"\x70\xfe\xff")
    with wave.open(str(load(source, 50, tmp_path / "half.wav").path), "rb") as file:
        assert file.readframes(2) == (100).to_bytes(3, "little") + b"\x9c\xff\xff"


def test_files_that_cannot_be_played_are_told(tmp_path: Path) -> None:
    (tmp_path / "song.mp3").write_bytes(b"ID3" + bytes(100))
    (tmp_path / "empty.wav").write_bytes(b"")
    (tmp_path / "long.wav").write_bytes(bytes(5_000_001))
    for name, told in (
        ("song.mp3", "Choose a WAV file (PCM)."),
        ("empty.wav", "(it ends too soon)"),
        ("long.wav", "too long for a ring"),
        ("gone.wav", "No such file or directory"),
    ):
        with pytest.raises(SoundError, match=name) as error:
            load(tmp_path / name, 50, tmp_path / "out.wav")
        assert told in str(error.value.sentence)


def lying(rate: int, said: int) -> bytes:
    """A WAV file of 1,000 bytes of sound whose header says that it is ``said``."""
    form = struct.pack("<HHLLHH", 1, 1, rate, rate * 2 & 0xFFFFFFFF, 2, 16)
    head = b"RIFF" + struct.pack("<L", 0xFFFFFFFF) + b"WAVEfmt " + struct.pack("<L", 16) + form
    return head + b"data" + struct.pack("<L", said) + bytes(1000)


def test_a_file_that_lies_of_its_length_is_as_long_as_it_is(tmp_path: Path) -> None:
    source = tmp_path / "liar.wav"
    source.write_bytes(lying(8000, 0xFFFFFFF0))
    assert load(source, 50, tmp_path / "out.wav").seconds == 500 / 8000
    source.write_bytes(lying(0xFFFFFFFF, 1000))
    with pytest.raises(SoundError, match="can't be played"):
        load(source, 50, tmp_path / "out.wav")


def test_a_pipe_is_no_sound(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(SoundError, match="can't be read"):
        load(tmp_path / "pipe.wav", 50, tmp_path / "out.wav")


def test_a_file_of_nobody_stops_nothing_but_the_sound(room: Room) -> None:
    room.sound.choose(60, "~nobody-of-that-name/ring.wav")

    async def play() -> None:
        with pytest.raises(SoundError, match="can't be read"):
            await room.sound.play()
        await room.sound.close()

    asyncio.run(play())


def test_it_rings_again_and_again_until_it_is_hushed(room: Room) -> None:
    room.has("aplay", ENDS)

    async def story() -> None:
        room.sound.ring()
        for times in (1, 2, 3):
            await until(lambda: room.clock.waits == [PAUSE_SECONDS], "it to end")
            assert len(room.played) == times
            room.clock.advance(PAUSE_SECONDS)
        await until(lambda: room.clock.waits == [PAUSE_SECONDS])
        room.sound.hush()
        room.clock.advance(PAUSE_SECONDS)
        await turns()
        assert [line[:2] for line in room.played] == [["aplay", "-q"]] * 4

    room.run(story)


def test_a_hush_ends_the_player_at_once(room: Room) -> None:
    room.has("pw-play", PLAYS)
    room.has("paplay", ENDS)

    async def story() -> None:
        room.sound.ring()
        await until(lambda: room.sounds, "the player to run")
        room.sound.hush()
        await until(lambda: not room.sounds, "silence")
        room.sound.ring()
        await until(lambda: len(room.played) == 2 and room.sounds)

    room.run(story)
    assert not room.sounds
    assert {line[0] for line in room.played} == {"pw-play"}
    assert not Path(room.played[0][-1]).exists(), "what was made for it is gone"


def test_a_hush_before_the_player_runs_is_heeded(room: Room) -> None:
    room.has("pw-play", PLAYS)

    async def story() -> None:
        for _ in range(20):
            room.sound.ring()
            await turns(3)
            room.sound.hush()
        await until(lambda: not room.sound._tasks.running)
        await asyncio.sleep(0.05)
        assert not room.sounds

    room.run(story)


def test_the_first_player_that_can_is_used(room: Room) -> None:
    room.has("pw-play", FAILS)
    room.has("aplay", ENDS)

    async def story() -> None:
        await room.sound.play()
        [(program, _, file)] = room.played
        assert program == "aplay"
        assert max(samples(Path(file))) == max(samples(RING))
        room.sound.choose(50, "")
        await room.sound.play()
        assert max(samples(Path(room.played[1][-1]))) < max(samples(RING)) / 3

    room.run(story)


def test_why_nothing_is_heard_is_told_at_the_test(room: Room, tmp_path: Path) -> None:
    async def story() -> None:
        with pytest.raises(SoundError, match="Install one of these: pw-play, paplay, aplay"):
            await room.sound.play()
        room.has("paplay", FAILS)
        with pytest.raises(SoundError, match="paplay did not play the sound: Connection refused"):
            await room.sound.play()
        room.sound.choose(0, "")
        with pytest.raises(SoundError, match="volume is 0"):
            await room.sound.play()
        room.sound.choose(50, str(tmp_path / "gone.wav"))
        with pytest.raises(SoundError, match=r"gone\.wav"):
            await room.sound.play()

    room.run(story)


@pytest.mark.logs_warnings("nothing can be heard")
def test_a_call_complains_once_of_a_sound(room: Room, tmp_path: Path) -> None:
    async def story() -> None:
        for choice, complaints in (("", 1), ("", 1), (str(tmp_path / "gone.wav"), 2)):
            room.sound.choose(60, choice)
            room.sound.ring()
            await until(lambda: not room.sound._tasks.running)
            assert len(room.problems) == complaints

    room.run(story)


def test_the_loop_goes_on_while_a_player_takes_its_time(room: Room) -> None:
    room.has("aplay", PLAYS)

    async def story() -> None:
        room.sound.ring()
        slowest, loop = 0.0, asyncio.get_running_loop()
        while not room.sounds:
            before = loop.time()
            await asyncio.sleep(0)
            slowest = max(slowest, loop.time() - before)
        assert slowest < 0.25

    room.run(story)
