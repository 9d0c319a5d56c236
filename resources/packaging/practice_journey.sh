#!/usr/bin/env bash
# The practice journey by keys alone, with the program as it is installed: set-up for Swahili, a brief, a poem, sealing,
# sending, the lead's comments, the answer to them, acceptance and pay. Xvfb, openbox and xdotool press the keys; the
# program's shell says how far it has come.
#   resources/packaging/practice_journey.sh PROGRAM [ROOT: a bare root in which the program stands; needs to be root]
# Set SPEAKS to how the name of the language begins that the window is to speak (English), OUT to a folder for pictures
# of each station (with ImageMagick), PAUSE to seconds between keys (0.4).
set -euo pipefail
program=$1 root=${2:-}
inside=$(dirname "$(realpath "$0")")/inside.sh
home=$(mktemp -d)
mkdir -p "${OUT:=$home/pictures}"
display=:${DISPLAY_NUMBER:-98}
if [ -n "$root" ]; then
  mkdir -p "$root/home/asha"
  alone=("$inside" "$root") data=/home/asha/journey-$$
else
  alone=(env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8) data=$home/data
fi
shell() { "${alone[@]}" "$program" --data "$data" "$@" --json; }

Xvfb $display -screen 0 1000x700x24 -nolisten tcp >/dev/null 2>&1 & server=$!
manager="" window=""
trap 'kill $window $manager $server 2>/dev/null || true' EXIT
export DISPLAY=$display
for _ in $(seq 100); do [ -S "/tmp/.X11-unix/X${display#:}" ] && break; sleep 0.1; done
openbox >/dev/null 2>&1 & manager=$!
"${alone[@]}" DISPLAY=$display QT_QPA_PLATFORM=xcb "$program" --data "$data" & window=$!
timeout 60 xdotool search --sync --onlyvisible --name WriterDesk >/dev/null

picture() { command -v import >/dev/null && import -window root "$OUT/$1.png" || true; }
key() { for one in "$@"; do xdotool key "$one"; sleep "${PAUSE:-0.4}"; done; }
# Waits until the program's shell answers a command with what matches; half a minute, then it has failed.
until_told() {
  local words=$1; shift
  for _ in $(seq 60); do shell "$@" 2>/dev/null | grep -q "$words" && return; sleep 0.5; done
  picture "failed"; echo "never: $words"; shell "$@" || true; exit 1
}

sleep 2
[ -z "${SPEAKS:-}" ] || { xdotool type --delay 80 "$SPEAKS"; sleep 1; }  # the languages of the window, likewise
key Return
xdotool type --delay 80 kisw  # the list of languages goes to the name that begins so
sleep 1
key Return Return Return
until_told practice-shairi-sw brief list
echo "set up, the practice desk has offers"
sleep 2; picture 1-desk

key space  # the first offer has the focus
sleep 2; picture 2-brief
key space  # and here what takes it
until_told practice-shairi-sw piece list
piece=$(shell piece list | grep -o '"id": *"[^"]*"' | head -1 | cut -d'"' -f4)
echo "took the brief: piece $piece"
sleep 2
for line in "Alfajiri ya sokoni, yatujia na kelele," "Mama yuko kibandani, watoto wako mbele kule," \
  "Mandazi na chai ndani, zatuita zile zile," "Twende sote tununue, kabla ya jua kuwaka."; do
  xdotool type --delay 40 "$line"; key Return
done
until_told 'kuwaka\.' piece text "$piece"
echo "wrote the poem"
sleep 3; picture 3-written

# The first use has the focus; what seals is the last thing on the page.
key ctrl+Return; sleep 3; key space; sleep 1
key shift+Tab shift+Tab shift+Tab shift+Tab; picture 4-sealing
key space
until_told CHANGES_ASKED piece list
echo "sealed, sent, and the lead asks for changes"
sleep 2; picture 5-answered

key alt+2; sleep 3  # the text, and beside it what the lead asks for
picture 6-asked
key ctrl+Home Down End
key BackSpace BackSpace BackSpace BackSpace BackSpace
xdotool type --delay 40 "pale,"
until_told 'mbele pale,' piece text "$piece"
echo "answered the comment in the text"
sleep 2; picture 7-changed

key ctrl+Return; sleep 3; key space; sleep 1
key shift+Tab shift+Tab shift+Tab shift+Tab; picture 8-sealing-again
key space
until_told PAY_DUE piece list
echo "accepted, the pay is due"
key alt+0; sleep 3; picture 9-account
