"""Files that anybody may have put there are read in bounds, and none of them is waited for."""

import os
import sys
from pathlib import Path

import pytest

from callpop.plain_file import read_start


def test_the_first_and_the_latest(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")
    assert read_start(file, 4) == b"0123"
    assert read_start(file, 4, latest=True) == b"6789"
    assert read_start(file, 20, latest=True) == b"0123456789"


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_what_is_no_file_is_left_again(tmp_path: Path, kind: str) -> None:
    path = Path("/dev/zero") if kind == "device" else tmp_path / "it"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    probe = os.dup(0)
    os.close(probe)
    with pytest.raises(OSError, match=r"not a file|Is a directory"):
        read_start(path, 4)
    after = os.dup(0)
    os.close(after)
    assert after == probe
