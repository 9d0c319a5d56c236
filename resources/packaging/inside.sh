#!/usr/bin/env bash
# Runs a command in a root with nothing of this machine's environment; proc, dev and X's sockets only for as long as it
# takes, in a space of mounts of its own. Needs root.
#   resources/packaging/inside.sh ROOT [NAME=VALUE…] COMMAND…
set -euo pipefail
exec unshare --mount --pid --fork --kill-child sh -c '
  root=$1; shift
  mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" || exit 125
  if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" || exit 125; fi
  exec chroot "$root" env -i HOME=/home/asha PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"' sh "$@"
