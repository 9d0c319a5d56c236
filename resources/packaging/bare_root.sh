#!/usr/bin/env bash
# Runs dist/WriterDesk where there is no Python, no font and nothing but Debian's smallest system and the libraries that
# the doctor names: the self-test offscreen, then in a window on Xvfb of 800 × 480. Needs root and debootstrap.
#   resources/packaging/bare_root.sh [SUITE] [FOLDER OF THE ROOT] [a .deb to install instead of the folder]
set -euo pipefail
cd "$(dirname "$0")/../.."
suite=${1:-bookworm} root=${2:-$(mktemp -d)/root} deb=${3:-}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
libraries=libgl1,libegl1,libx11-6,libx11-xcb1,libxcb1,libfontconfig1,libfreetype6,libexpat1,libbz2-1.0,libpng16-16,libstdc++6

if [ ! -x "$root/bin/sh" ]; then
  "${DEBOOTSTRAP:-debootstrap}" --variant=minbase --include="$libraries" "$suite" "$root" "$mirror" >"${root%/}.log" 2>&1 ||
    { tail -5 "${root%/}.log"; exit 3; }
fi
mkdir -p "$root/proc" "$root/dev" "$root/tmp/.X11-unix" "$root/home/asha"
if [ -n "$deb" ]; then
  cp "$deb" "$root/tmp/writerdesk.deb"
  chroot "$root" dpkg -i --force-depends /tmp/writerdesk.deb >/dev/null
  program=/usr/bin/writerdesk
else
  rm -rf "$root/opt/WriterDesk"
  cp -a dist/WriterDesk "$root/opt/WriterDesk"
  program=/opt/WriterDesk/WriterDesk
fi
chroot "$root" sh -c '! command -v python3' >/dev/null || { echo "there is a Python in the bare root"; exit 3; }

# Runs in the root with nothing of this machine's environment; proc and dev only for as long as it takes.
inside() {
  unshare --mount --pid --fork sh -c 'mount -t proc proc "$0/proc"; mount --bind /dev "$0/dev"
    mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" 2>/dev/null; root=$0; shift 0
    exec chroot "$root" env -i HOME=/home/asha PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"' "$root" "$@"
}

tell() { grep -c '"ok": *true' <<<"$(tr ',' '\n' <"$1")" || true; }

echo "offscreen:"
inside QT_QPA_PLATFORM=offscreen "$program" selftest --json >build/selftest-bare.json || { cat build/selftest-bare.json; exit 1; }
echo "  $(tell build/selftest-bare.json) checks hold"
if command -v Xvfb >/dev/null; then
  mkdir -p /tmp/.X11-unix
  display=:97
  Xvfb $display -screen 0 800x480x24 -nolisten tcp >/dev/null 2>&1 &
  server=$!
  trap 'kill $server 2>/dev/null || true' EXIT
  for _ in $(seq 50); do [ -S /tmp/.X11-unix/X97 ] && break; sleep 0.1; done
  echo "on Xvfb, 800 × 480:"
  inside DISPLAY=$display QT_QPA_PLATFORM=xcb "$program" selftest --json >build/selftest-xvfb.json || { cat build/selftest-xvfb.json; exit 1; }
  echo "  $(tell build/selftest-xvfb.json) checks hold"
fi
