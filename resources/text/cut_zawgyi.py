"""Cut the rules that turn Zawgyi into Unicode out of npm's ``myanmar-tools``, which has them from Unicode CLDR.

Run as ``python resources/text/cut_zawgyi.py``; needs npm and node. Writes ``zawgyi.toml`` beside it: phases, each a
list of a pattern (of the place one stands at) and what is put there.
"""

from __future__ import annotations

import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

VERSION = "1.2.0"
FILE = Path(__file__).parent / "zawgyi.toml"
_HEAD = f"""\
# Zawgyi to Unicode: the rules of CLDR's transform my-t-my-s0-zawgyi, from npm's myanmar-tools {VERSION} (Apache-2.0,
# Google; the rules Unicode-3.0). Written by cut_zawgyi.py; not to be edited. A phase goes once through the text; a rule
# is [pattern, replacement], with true where it holds only at the head of the text.
"""
_PRINT = (
    "const rules = new Function(require('fs').readFileSync(process.argv[1], 'utf8') + ';return getAllRulesZ2U();')();"
    "console.log(JSON.stringify(rules.map(phase => phase.map(r => [r.p.source, r.s, Boolean(r.matchOnStart)]))));"
)


def main() -> None:
    """Fetch, read and write."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", f"myanmar-tools@{VERSION}"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(Path(folder) / f"myanmar-tools-{VERSION}.tgz") as packed:
            packed.extractall(folder, filter="data")
        source = Path(folder) / "package" / "resources" / "Z2U.js"
        printed = subprocess.run(["node", "-e", _PRINT, str(source)], check=True, capture_output=True).stdout
    phases = [[_rule(*rule) for rule in phase] for phase in json.loads(printed)]
    text = "".join(
        f"\n[[phases]]\nrules = [\n{''.join(f'    {rule},{chr(10)}' for rule in phase)}]\n" for phase in phases
    )
    FILE.write_text(_HEAD + text, encoding="utf-8", newline="\n")


def _rule(pattern: str, put: str, at_head: bool) -> str:
    """One rule in TOML, with Python's way of writing ends and groups."""
    pattern = pattern.removeprefix("^")
    pattern = pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern
    parts = [_escaped(pattern), _escaped(put.replace("$", "\\"))]
    return f"[{', '.join(parts + ['true'] * at_head)}]"


def _escaped(text: str) -> str:
    """A TOML string in ASCII: marks without their letter cannot be read in an editor."""
    return (
        '"'
        + "".join(
            c if " " <= c <= "~" and c not in '"\\' else {"\\": "\\\\", '"': '\\"'}.get(c, f"\\u{ord(c):04X}")
            for c in text
        )
        + '"'
    )


if __name__ == "__main__":
    main()
