#!/usr/bin/env bash
# Runs dist/WriterDesk where there is no Python, no font and nothing but Debian's smallest system and the libraries that
# the doctor names: the self-test offscreen, then in a window on Xvfb of 800 × 480. Needs root and debootstrap.
#   resources/packaging/bare_root.sh [SUITE] [FOLDER OF THE ROOT] [a .deb to install instead of the folder]
# Status 3 says that no bare root is to be had here, and why; any other but 0 that the program failed inside it.
set -euo pipefail
cd "$(dirname "$0")/../.."
suite=${1:-bookworm} root=${2:-$(mktemp -d)/root} deb=${3:-}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
libraries=libgl1,libegl1,libx11-6,libx11-xcb1,libxcb1,libfontconfig1,libfreetype6,libexpat1,libbz2-1.0,libpng16-16,libstdc++6
inside=resources/packaging/inside.sh

lacking() { echo "no bare root: $*"; exit 3; }

[ "$(id -u)" = 0 ] || lacking "only root makes one"
command -v "${DEBOOTSTRAP:-debootstrap}" >/dev/null || lacking "debootstrap is not here"
unshare --mount --pid --fork true 2>/dev/null || lacking "this machine lets nobody unshare its mounts"
mkdir -p build "$(dirname "$root")"
root=$(realpath -m "$root")
if [ ! -x "$root/bin/sh" ]; then
  # Made aside and moved: one that stopped half-way is never taken for a whole one.
  rm -rf "$root.part"
  timeout "${PATIENCE:-400}" "${DEBOOTSTRAP:-debootstrap}" --variant=minbase --include="$libraries" \
    "$suite" "$root.part" "$mirror" >"$root.log" 2>&1 || { tail -5 "$root.log"; lacking "debootstrap did not end well"; }
  mv "$root.part" "$root"
fi
mkdir -p "$root/proc" "$root/dev" "$root/tmp/.X11-unix" "$root/home/asha"
"$inside" "$root" true || lacking "nothing can be run in it"
! "$inside" "$root" sh -c 'command -v python3' >/dev/null || lacking "there is a Python in it"
echo "a bare root of $suite (${SECONDS} s)"

if [ -n "$deb" ]; then
  cp "$deb" "$root/tmp/writerdesk.deb"
  # What else it depends on would bring glib along, and hide that the program lacks it.
  "$inside" "$root" DEBIAN_FRONTEND=noninteractive dpkg --install --force-depends /tmp/writerdesk.deb >/dev/null
  rm "$root/tmp/writerdesk.deb"
  program=/usr/bin/writerdesk
else
  rm -rf "$root/opt/WriterDesk"
  cp -a dist/WriterDesk "$root/opt/WriterDesk"
  program=/opt/WriterDesk/WriterDesk
fi

# The self-test in there; how many checks there were, or what failed.
tested() {
  local told=$1; shift
  "$inside" "$root" "$@" "$program" selftest --json >"$told" || { cat "$told"; echo "the program fails in the bare root"; exit 1; }
  echo "  $(grep -o '"ok": *true' "$told" | wc -l) checks hold (${SECONDS} s)"
}

echo "offscreen:"
tested build/selftest-bare.json QT_QPA_PLATFORM=offscreen
if command -v Xvfb >/dev/null; then
  mkdir -p /tmp/.X11-unix
  display=:97
  Xvfb $display -screen 0 800x480x24 -nolisten tcp >/dev/null 2>&1 &
  server=$!
  trap 'kill $server 2>/dev/null || true' EXIT
  for _ in $(seq 50); do [ -S /tmp/.X11-unix/X97 ] && break; sleep 0.1; done
  echo "on Xvfb, 800 × 480:"
  tested build/selftest-xvfb.json DISPLAY=$display QT_QPA_PLATFORM=xcb
fi
