#!/bin/sh
# dist/Callpop.app as a disk image to be handed out: packaging/macos/dmg.sh VERSION, on macOS.
#
# To have it open on other people's Macs it must be signed and notarised. For that:
#
#   1. A "Developer ID Application" certificate of Apple's, in the keychain. Its name, such as
#      "Developer ID Application: Example Ltd (TEAMID)", in CALLPOP_SIGN_IDENTITY, here and where
#      PyInstaller makes the application: PyInstaller signs all that is in it.
#   2. The account that notarises, in the keychain too, once:
#          xcrun notarytool store-credentials callpop
#      which asks for the Apple ID, the team and an app-specific password. That name, "callpop",
#      in CALLPOP_NOTARY_PROFILE. No password is ever an argument, or in a variable.
#
# Without them the image is made all the same: it opens here, and elsewhere only for who allows it
# in the system's settings, under Privacy & Security.
set -eu
cd "$(dirname "$0")/../.."

version=${1:?Which version? packaging/macos/dmg.sh VERSION}
app=dist/Callpop.app
image=dist/callpop-$version-macos-$(uname -m).dmg
[ -d "$app" ] || { echo "There is no $app yet: packaging/macos/callpop.spec" >&2; exit 1; }

# What PyInstaller signed must not be signed again: --deep would break it.
codesign --verify --deep --strict "$app"

shelf=$(mktemp -d)
trap 'rm -rf "$shelf"' EXIT
# ditto keeps the links in the application, which its signature counts.
ditto "$app" "$shelf/Callpop.app"
ln -s /Applications "$shelf/Applications"
hdiutil create -volname Callpop -srcfolder "$shelf" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${CALLPOP_SIGN_IDENTITY-}" ]; then
    codesign --sign "$CALLPOP_SIGN_IDENTITY" --timestamp "$image"
else
    echo "Not signed: CALLPOP_SIGN_IDENTITY names no certificate." >&2
fi
if [ -n "${CALLPOP_NOTARY_PROFILE-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$CALLPOP_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
else
    echo "Not notarised: CALLPOP_NOTARY_PROFILE names no profile of notarytool's." >&2
fi
echo "$image"
