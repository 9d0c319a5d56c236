"""Cut the trigrams of every language that has a card, and of some others, out of npm's ``franc-all``.

Run as ``python resources/languages/generic/cut_trigrams.py``; needs npm. ``trigrams.toml`` has one table a script
(ISO 15924); in it the most frequent sequences of three characters of each language, the most frequent first, as franc
(MIT) keeps them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

FRANC = "7.2.0"
FOLDER = Path(__file__).parent
SCRIPTS = {"Latin": "Latn", "Cyrillic": "Cyrl", "Arabic": "Arab", "Devanagari": "Deva", "Ethiopic": "Ethi",
           "Hebrew": "Hebr", "Bengali": "Beng", "Tibetan": "Tibt", "Myanmar": "Mymr"}  # fmt: skip
# Languages without a card that are met often: a passage in them is not taken for their neighbour's.
OTHERS = frozenset(
    "bg ca ceb cs da de fi hr ht ilo it jv ky lb lg ln mg mk mi mt nb nl nn no ny pl pt rn ro ru sk sl sm sn "
    "ss st su sv tg tn ts tt ug ve yi".split()
)
MEANT = {("Latn", "ckb"): "ku"}  # franc calls Kurdish by the code of Sorani, which is written in Arabic letters
_GROUP = re.compile(r"^  (?P<script>\w+): \{$")
_ENTRY = re.compile(r"^\s+(?P<code>\w+): (?P<quote>['\"])(?P<trigrams>.*?)(?P=quote),?$")


def main() -> None:
    """Fetch, cut and write."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", f"franc-all@{FRANC}"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(Path(folder) / f"franc-all-{FRANC}.tgz") as packed:
            packed.extractall(folder, filter="data")
        source = (Path(folder) / "package/data.js").read_text("utf-8")
    text = f"# Cut by cut_trigrams.py from franc-all {FRANC} (MIT); not to be edited.\n"
    for script, languages in cut(source).items():
        text += f"\n[{script}]\n" + "".join(f"{tag} = {trigrams}\n" for tag, trigrams in sorted(languages.items()))
    (FOLDER / "trigrams.toml").write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{len(text.encode()):,} bytes\n")


def cut(source: str) -> dict[str, dict[str, str]]:
    """Script → tag of a card → its trigrams as TOML."""
    aliases = tomllib.loads((FOLDER / "aliases.toml").read_text("utf-8"))
    cards = {file.stem.partition("-")[0] for file in FOLDER.parent.glob("*.toml")}
    found: dict[str, dict[str, str]] = {}
    script = ""
    for line in source.splitlines():
        if group := _GROUP.match(line):
            script = SCRIPTS.get(group["script"], "")
        elif script and (entry := _ENTRY.match(line)):
            code = MEANT.get((script, entry["code"]), entry["code"])
            tag = aliases.get(code, code)
            if tag in cards | OTHERS:
                trigrams = entry["trigrams"].replace("\\'", "'").replace("\\\\", "\\")
                found.setdefault(script, {}).setdefault(tag, json.dumps(trigrams, ensure_ascii=False))
    return found


if __name__ == "__main__":
    main()
