#!/usr/bin/env bash
# Makes .venv/bin/callpop on a machine that has never seen the project. Safe to repeat; does
# nothing where nothing changed since the last time.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=.venv/callpop-setup.stamp
inputs=(packaging/setup.sh packaging/debian-packages.txt packaging/locks/dev.txt pyproject.toml)
state=$(cksum "${inputs[@]}" && pwd -P)
if [ -x .venv/bin/callpop ] && [ "$(cat "$stamp" 2>/dev/null)" = "$state" ]; then
    exec .venv/bin/python packaging/translations.py compile
fi

say() { printf '==> %s\n' "$*"; }

install_debian_packages() {
    local wanted missing as_root=()
    mapfile -t wanted < <(grep -Ev '^ *(#|$)' packaging/debian-packages.txt)
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if [ "$(uname)" = Linux ]; then
            say "Not a Debian: please install what these Debian packages hold: ${wanted[*]}"
        fi
        return
    fi
    mapfile -t missing < <(comm -23 \
        <(printf '%s\n' "${wanted[@]}" | sort) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort))
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "There is no sudo: have an administrator run: apt-get install ${missing[*]}"
            return
        fi
        as_root=(sudo)
    fi
    say "Installing Debian packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update >/dev/null
    "${apt[@]}" install --no-install-recommends "${missing[@]}" >/dev/null
}

find_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    say "Callpop needs Python 3.11 or newer, and none was found on the PATH." >&2
    return 1
}

install_debian_packages
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    python=$(find_python)
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input)
say "Installing the locked Python packages (about a minute the first time)"
"${pip[@]}" install --quiet --require-hashes -r packaging/locks/dev.txt
"${pip[@]}" install --quiet --no-deps --no-build-isolation -e .
printf '%s\n' "$state" >"$stamp"
say "Ready: .venv/bin/callpop"
