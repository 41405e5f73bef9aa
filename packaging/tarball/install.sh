#!/bin/sh
# Installs Callpop from this folder: for you alone below ~/.local, or for all with --system.
set -eu

usage() {
    cat <<'END'
usage: ./install.sh [--system | --prefix DIR]

Without an option Callpop is installed for you alone, below ~/.local. --system installs it for all
users below /usr/local, and needs root; --prefix names another folder.
END
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit 1
}

here=$(cd "$(dirname "$0")" && pwd -P)
prefix=${HOME:?}/.local
share=${XDG_DATA_HOME:-$prefix/share}
while [ $# -gt 0 ]; do
    case $1 in
        --system) prefix=/usr/local share=/usr/local/share ;;
        --prefix)
            [ $# -ge 2 ] || fail "--prefix needs a folder."
            shift
            case $1 in /*) prefix=$1 ;; *) prefix=$PWD/$1 ;; esac
            share=$prefix/share
            ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
case $prefix$share in
    *\"* | *\\* | *\$* | *\`* | *'
'*) fail "The folder $prefix has a character that a desktop file can't hold." ;;
esac

[ "$(uname -m)" = "$(cat "$here/machine")" ] ||
    fail "This is for $(cat "$here/machine"), and this computer is a $(uname -m)."
above=$prefix
while [ ! -e "$above" ]; do above=$(dirname "$above"); done
[ -w "$above" ] || fail "$above can't be written to. Run it as root, or without --system."
"$here/files/lib/callpop/callpop" --version >/dev/null ||
    fail "Callpop does not run here: its words are above. Nothing was installed."

old=$prefix/lib/callpop
if [ -x "$old/uninstall.sh" ]; then
    "$old/uninstall.sh" --for-update
elif [ -e "$old" ]; then
    fail "$old is there and was not made by this installer. Move it away first."
fi

folders=$(mktemp)
trap 'rm -f "$folders"' EXIT
# A folder, and those above it; what was not there before goes when Callpop goes.
folder() {
    [ -d "$1" ] && return
    folder "$(dirname "$1")"
    mkdir "$1"
    printf '%s\n' "$1" >>"$folders"
}

folder "$prefix/bin"
folder "$prefix/lib"
list=$prefix/lib/callpop/installed
cp -R "$here/files/lib/callpop" "$prefix/lib/"
cp "$here/uninstall.sh" "$prefix/lib/callpop/uninstall.sh"
chmod 755 "$prefix/lib/callpop/uninstall.sh"
ln -sf ../lib/callpop/callpop "$prefix/bin/callpop"
printf '%s\n' "$prefix/bin/callpop" >"$list"
(cd "$here/files/share" && find . -type f) | while read -r file; do
    file=${file#./}
    folder "$(dirname "$share/$file")"
    cp "$here/files/share/$file" "$share/$file"
    printf '%s\n' "$share/$file" >>"$list"
done
# A desktop does not look for programs where a shell of yours may.
sed "s|^Exec=callpop|Exec=\"$prefix/lib/callpop/callpop\"|" \
    "$here/files/share/applications/callpop.desktop" >"$share/applications/callpop.desktop"

cp "$folders" "$prefix/lib/callpop/folders"
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$share/applications" || :
fi
printf 'Callpop is installed. Start it from your menu, or with: %s\n' "$prefix/bin/callpop"
printf 'Is all well? %s --self-test\n' "$prefix/bin/callpop"
printf 'To remove it: %s\n' "$prefix/lib/callpop/uninstall.sh"
