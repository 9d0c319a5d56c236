#!/usr/bin/env bash
# Builds and packs everything twice from nothing, and fails where one byte of one file differs.
#   resources/packaging/twice.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
for turn in first second; do
  rm -rf dist build/WriterDesk build/build
  uv run --locked --group build pyinstaller -y --clean --log-level WARN build.spec
  uv run --no-sync python resources/packaging/pack.py
  (cd dist && find . -type f -print0 | sort -z | xargs -0 sha256sum && find . -type l -printf '%p -> %l\n' | sort) >"build/$turn.sums"
  echo "$turn: $(wc -l <"build/$turn.sums") files (${SECONDS} s)"
done
diff build/first.sums build/second.sums || { echo "two builds differ"; exit 1; }
echo "the same twice:"
grep '  \./WriterDesk-' build/second.sums
