#!/usr/bin/env bash
# Plays resources/endpoint/Containerfile step by step where there is no container engine: Debian's smallest system with
# its Python stands for the image, the wheel of this folder is installed in it as the file says, and the server is begun
# as its user and asked by its own health check. Needs root, debootstrap and a network.
#   resources/packaging/container_root.sh [FOLDER OF THE ROOT]
set -euo pipefail
cd "$(dirname "$0")/../.."
root=${1:-$(mktemp -d)/root} file=resources/endpoint/Containerfile
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

if [ ! -x "$root/bin/sh" ]; then
  "${DEBOOTSTRAP:-debootstrap}" --variant=minbase --include=python3,python3-venv,ca-certificates bookworm "$root" \
    "$mirror" >"${root%/}.log" 2>&1 || { tail -5 "${root%/}.log"; exit 3; }
fi
ln -sf /usr/bin/python3 "$root/usr/local/bin/python"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
rm -rf "$root/opt/writerdesk" "$root/data" "$root"/tmp/writerdesk-*.whl
uv build --quiet --wheel --out-dir build/container
cp build/container/writerdesk-*.whl "$root/tmp/"

# One instruction of the file, its lines joined; a list in brackets becomes words for the shell.
said() {
  awk -v word="$1" '$1 == word { on = 1; sub("^" word " *", "") }
    on { more = sub(/\\$/, ""); printf "%s ", $0; if (!more) { print ""; on = 0 } }' "$file"
}
words() {
  said "$1" | python3 -c 'import json, shlex, sys; text = sys.stdin.read().partition("CMD")[2] if "CMD" in sys.argv[1:] else sys.stdin.read(); print(shlex.join(json.loads(text)))' "${@:2}"
}
inside() { # as whom, then what
  unshare --mount --pid --fork --kill-child sh -c 'mount -t proc proc "$0/proc"; mount --bind /dev "$0/dev"
    whom=$1; shift; exec chroot --userspec="$whom" "$root" env -i HOME=/data LANG=C.UTF-8 PIP_CERT=/etc/ssl/certs/ca-certificates.crt \
      PATH=/opt/writerdesk/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "$@"' "$root" "$@"
}
export root

inside root sh -ec "$(said RUN)"
whom=$(said USER | tr -d ' ')
entry=$(words ENTRYPOINT)
inside "$whom:$whom" sh -c "$entry endpoint init /data --name 'My press' --json"
set -m # the server is a group of processes of its own, which ends as one
inside "$whom:$whom" sh -c "exec $entry $(words CMD)" &
server=$!
set +m
trap 'kill -- -$server 2>/dev/null || true; wait $server 2>/dev/null || true' EXIT
health=$(words HEALTHCHECK CMD)
for _ in $(seq 100); do
  inside "$whom:$whom" sh -c "$health" 2>/dev/null && break
  kill -0 $server 2>/dev/null || { echo "the server has ended"; exit 1; }
  sleep 0.2
done
inside "$whom:$whom" sh -c "$health"
inside "$whom:$whom" python -c 'import urllib.request; print(urllib.request.urlopen("http://127.0.0.1:8420/.well-known/writerdesk", timeout=5).read().decode())'
echo "the steps of $file were played, its server answers"
