#!/bin/sh
# Removes what install.sh installed, and nothing of yours: settings, history and keys stay.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
if [ ! -f "$here/installed" ]; then
    printf 'uninstall.sh: Nothing is installed here. It belongs in the folder lib/callpop.\n' >&2
    exit 1
fi
if [ ! -w "$here" ]; then
    printf 'uninstall.sh: %s belongs to somebody else. Run it as root.\n' "$here" >&2
    exit 1
fi
tell_desktop() {
    index=$1/mimeinfo.cache
    [ -f "$index" ] && command -v update-desktop-database >/dev/null || return 0
    update-desktop-database -q "$1" || :
    # Nothing is in it but its heading: it came with Callpop.
    [ "$(cat "$index")" != "[MIME Cache]" ] || rm -f "$index"
}

"$here/callpop" quit >/dev/null 2>&1 || :
if [ "${1-}" != --for-update ]; then
    # What it wrote for you outside of its own folders would start what is not there any more.
    "$here/callpop" autostart off >/dev/null 2>&1 || :
    "$here/callpop" links unregister >/dev/null 2>&1 || :
fi
while read -r file; do
    rm -f "$file"
    case $file in */applications/callpop.desktop) tell_desktop "$(dirname "$file")" ;; esac
done <"$here/installed"
folders=$(sort -r "$here/folders")
rm -rf "$here"
printf '%s\n' "$folders" | while read -r folder; do
    rmdir "$folder" 2>/dev/null || :
done
if [ "${1-}" != --for-update ]; then
    printf 'Callpop is removed. Your settings and calls are still in ~/.config/callpop, '
    printf '~/.local/share/callpop and ~/.local/state/callpop, and its keys in your keyring.\n'
fi
