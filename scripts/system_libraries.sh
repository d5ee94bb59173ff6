#!/bin/sh
# Qt needs system libraries that pip cannot bring. Look for them; install them where we may, else say the one line to type.
# usage: system_libraries.sh [offscreen|window]
set -eu
[ "$(uname -s)" = Linux ] || exit 0
offscreen="libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libxkbcommon.so.0:libxkbcommon0 \
libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3"
window="libxcb-cursor.so.0:libxcb-cursor0 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-icccm.so.4:libxcb-icccm4 \
libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0"
wanted=$offscreen
[ "${1:-offscreen}" = window ] && wanted="$offscreen $window"
PATH=$PATH:/sbin:/usr/sbin
known=$(ldconfig -p 2>/dev/null || true)
missing=""
for pair in $wanted; do
    case $known in
        *"${pair%%:*}"*) ;;
        *) missing="$missing ${pair#*:}" ;;
    esac
done
# A window with no font at all shows empty squares.
if [ -z "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" -name '*.[to]tf' 2>/dev/null | head -n 1)" ]; then
    missing="$missing fonts-dejavu-core"
fi
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "drafter: installing the system libraries Qt needs:$missing" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of names
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "drafter: Qt needs system libraries that are missing here. Please type: sudo apt-get install -y$missing" >&2
fi
