"""A WAV file as loud as the agent wants it."""

import struct
import sys
import wave
from array import array
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from callpop.plain_file import read_start
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

_MOST_BYTES = 5_000_000
"""Half a minute of a compact disc; a ring is a second or two."""


class SoundError(Exception):
    """The sound can't be played; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file that is ready to be played."""

    path: Path
    seconds: float


def load(source: Path, volume: int, target: Path) -> Loaded:
    """Write ``source`` into ``target``, at ``volume`` percent. Reads and writes the disk.

    Raises:
        SoundError: it can't be read or written, or is no plain WAV file.
    """
    try:
        content = read_start(source, _MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise SoundError(
                say("The sound file {file} is too long for a ring.", file=clean(source.name))
            )
        with wave.open(BytesIO(content), "rb") as file:
            format = file.getparams()
            frames = file.readframes(format.nframes)
        # As many as there are, whatever the file says.
        number = len(frames) // (format.nchannels * format.sampwidth)
        with wave.open(str(target), "wb") as file:
            file.setparams(format._replace(nframes=number))
            file.writeframes(_scaled(frames, format.sampwidth, volume))
    except (wave.Error, EOFError, ValueError, struct.error) as why:
        raise SoundError(
            say(
                "The sound file {file} can't be played ({why}). Choose a WAV file (PCM).",
                file=clean(source.name),
                why=clean(str(why)) or say("it ends too soon"),
            )
        ) from why
    except OSError as why:
        raise SoundError(
            say(
                "The sound file {file} can't be read: {why}.",
                file=clean(source.name),
                why=why.strerror or why,
            )
        ) from why
    return Loaded(target, number / format.framerate)


def _scaled(frames: bytes, width: int, volume: int) -> bytes:
    # Squared, as ears hear it: half the percents sound half as loud.
    factor = (volume / 100) ** 2
    match width:
        case 1:
            return bytes(round(128 + (one - 128) * factor) for one in frames)
        case 2 | 4:
            samples = array("h" if width == 2 else "i", frames[: len(frames) // width * width])
            if sys.byteorder == "big":
                samples.byteswap()
            scaled = array(samples.typecode, (round(one * factor) for one in samples))
            if sys.byteorder == "big":
                scaled.byteswap()
            return scaled.tobytes()
        case 3:
            whole = frames[: len(frames) // 3 * 3]
            return b"".join(
                round(int.from_bytes(whole[n : n + 3], "little", signed=True) * factor).to_bytes(
                    3, "little", signed=True
                )
                for n in range(0, len(whole), 3)
            )
    raise ValueError(f"{8 * width} bits")
