"""Whose certificates are trusted, also where OpenSSL looks in a place that this system has not."""

import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from callpop.sessions import tls

_LOOK = (
    "import asyncio, sys\n"
    "from callpop.sessions import tls\n"
    "tls._ELSEWHERE = (sys.argv[1],)\n"
    "tls.authorities.__defaults__ = (tls._ELSEWHERE,)\n"
    "context = asyncio.run(tls.Trust().context(None))\n"
    "print(tls.authorities(), context.cert_store_stats()['x509_ca'])\n"
)


def trusted(openssls: Path, elsewhere: Path) -> list[str]:
    """By a program whose OpenSSL looks in ``openssls``: the place, and how many authorities."""
    env = {**os.environ, "SSL_CERT_FILE": str(openssls), "SSL_CERT_DIR": f"{openssls}.d"}
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(elsewhere)], env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_bundle_finds_the_systems_authorities(tmp_path: Path) -> None:
    usual, elsewhere = tmp_path / "usual.pem", tmp_path / "tls-ca-bundle.pem"
    assert trusted(usual, elsewhere) == ["None", "0"]
    trustme.CA().cert_pem.write_to_path(elsewhere)
    assert trusted(usual, elsewhere) == [str(elsewhere), "1"]
    trustme.CA().cert_pem.write_to_path(usual)
    assert trusted(usual, elsewhere) == [str(usual), "1"]


def test_where_openssl_looks_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "certs").mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "certs"))
    assert ssl.get_default_verify_paths().cafile is None
    assert tls.authorities(()) == tmp_path / "certs"
