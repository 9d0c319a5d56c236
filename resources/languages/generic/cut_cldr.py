"""Cut what Unicode CLDR knows of languages into two files: ``python resources/languages/generic/cut_cldr.py``.

Needs npm, which fetches the packages below. ``locales.toml`` has one table a locale: its script, its own name and the
English one, letters, punctuation, quotation marks, digits and direction; a locale that says nothing new beside its
parent is left out. ``aliases.toml`` leads from codes that are used no more, or mean the same, to those that cards have.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CLDR = "48.2.0"
PACKAGES = ("cldr-core", "cldr-misc-full", "cldr-localenames-full", "cldr-numbers-full")
FOLDER = Path(__file__).parent
HEAD = f"# Cut by cut_cldr.py from Unicode CLDR {CLDR} (Unicode-3.0); not to be edited.\n"
LOCALES_HEAD = """\
# A card may say otherwise for its language. Letters are separated by spaces; a sequence is one letter of the alphabet.
# What is left out is as in the parent locale.
"""
# Codes of ISO 639-3 whose macrolanguage, or whose twin, has the card; CLDR keeps them apart.
NEARBY = {
    "fil": "tl", "fuc": "ff", "fuf": "ff", "fuv": "ff", "gax": "om", "gaz": "om", "nci": "nah", "nch": "nah",
    "nhe": "nah", "nhn": "nah", "zlm": "ms", "zsm": "ms", "qug": "qu", "quy": "qu", "quz": "qu", "orm": "om",
    "ike": "iu",
}  # fmt: skip
UNWANTED = frozenset({"tl", "tgl"})  # the card is called tl


def main() -> None:
    """Fetch, cut and write."""
    with tempfile.TemporaryDirectory() as folder:
        fetch(Path(folder))
        tables, old = cut(Path(folder)), aliases(Path(folder))
    _write("locales.toml", LOCALES_HEAD + "".join(f"\n[{tag}]\n{body}" for tag, body in tables))
    _write("aliases.toml", "".join(f'{code} = "{tag}"\n' for code, tag in old.items()))


def aliases(folder: Path) -> dict[str, str]:
    """Code of a language → the tag that is used for it."""
    listed = _read(folder, "cldr-core", "supplemental/aliases.json")["supplemental"]["metadata"]["alias"]
    cldr = {code: fact["_replacement"] for code, fact in listed["languageAlias"].items() if "-" not in code}
    known = {code: tag for code, tag in cldr.items() if code not in UNWANTED and code.isascii() and code.isalpha()}
    return dict(sorted((known | NEARBY | {"tgl": "tl"}).items()))


def _write(name: str, body: str) -> None:
    text = HEAD + body
    (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{name}: {len(text.encode()):,} bytes\n")


def fetch(folder: Path) -> None:
    """Unpack the packages below ``folder``, each under its name."""
    for name in PACKAGES:
        subprocess.run(["npm", "pack", "--silent", f"{name}@{CLDR}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(folder / f"{name}-{CLDR}.tgz") as packed:
            packed.extractall(folder / name, filter="data")


def cut(folder: Path) -> list[tuple[str, str]]:
    """(locale, TOML) of every locale that differs from its parent, by locale."""
    systems = _read(folder, "cldr-core", "supplemental/numberingSystems.json")["supplemental"]["numberingSystems"]
    english = _names(folder, "en")
    locales = sorted(file.name for file in (folder / "cldr-misc-full/package/main").iterdir())
    likely = _read(folder, "cldr-core", "supplemental/likelySubtags.json")["supplemental"]["likelySubtags"]
    facts = {tag: {"script": _script(tag, likely)} | _facts(folder, tag, systems, english) for tag in locales}
    tables = []
    for tag in locales:
        inherited = facts.get(_parent(tag), {}) if _same_script(tag, likely) else {}
        own = {name: fact for name, fact in facts[tag].items() if fact and inherited.get(name) != fact}
        if own:
            tables.append((tag, "".join(f"{name} = {_toml(fact)}\n" for name, fact in own.items())))
    return tables


def _facts(folder: Path, tag: str, systems: dict[str, Any], english: dict[str, str]) -> dict[str, Any]:
    characters = _main(folder, "cldr-misc-full", tag, "characters")
    marks = _main(folder, "cldr-misc-full", tag, "delimiters")
    order = _main(folder, "cldr-misc-full", tag, "layout")["orientation"]["characterOrder"]
    numbering = _main(folder, "cldr-numbers-full", tag, "numbers")["defaultNumberingSystem"]
    language = tag.partition("-")[0]
    names = _names(folder, tag)
    return {
        "autonym": names.get(language, ""),
        "english": english.get(language, ""),
        "direction": "rtl" if order == "right-to-left" else "ltr",
        "digits": systems[numbering].get("_digits", "0123456789"),
        "quotes": [marks["quotationStart"], marks["quotationEnd"]],
        "alternate_quotes": [marks["alternateQuotationStart"], marks["alternateQuotationEnd"]],
        "exemplar": " ".join(members(characters["exemplarCharacters"])),
        "auxiliary": " ".join(members(characters["auxiliary"])),
        "punctuation": " ".join(members(characters["punctuation"])),
    }


def members(pattern: str) -> list[str]:
    """What a set of CLDR (a UnicodeSet: single characters, ranges ``a-z``, sequences in braces) holds, in NFC."""
    found: list[str] = []
    signs = _signs(pattern[1:-1])
    for sign, plain in signs:
        if sign == "-" and plain and found:
            last, _ = next(signs)
            found += [chr(code) for code in range(ord(found[-1]) + 1, ord(last) + 1)]
        else:
            found.append(unicodedata.normalize("NFC", sign))
    return list(dict.fromkeys(found))


def _signs(pattern: str) -> Iterator[tuple[str, bool]]:
    """(character or sequence, whether it may be a sign of the pattern itself)."""
    place = 0
    while place < len(pattern):
        sign = pattern[place]
        place += 1
        if sign == "\\":
            if pattern[place] in "uU":
                width = 4 if pattern[place] == "u" else 8
                yield chr(int(pattern[place + 1 : place + 1 + width], 16)), False
                place += 1 + width
            else:
                yield pattern[place], False
                place += 1
        elif sign == "{":
            end = pattern.index("}", place)
            yield "".join(one for one, _ in _signs(pattern[place:end])), False
            place = end + 1
        elif sign != " ":
            yield sign, True


def _parent(tag: str) -> str:
    return tag.rpartition("-")[0]


def _same_script(tag: str, likely: dict[str, str]) -> bool:
    """A locale in another script than its language takes nothing from it; a region of one takes from that script."""
    parts = tag.split("-")
    return _script(tag, likely) == _script(parts[0], likely) or len(parts) > 2


def _script(tag: str, likely: dict[str, str]) -> str:
    """The script of a locale, said by its tag or the likely one; '' where CLDR does not know it."""
    named = [part for part in tag.split("-")[1:] if len(part) == 4 and part.isalpha()]
    full = likely.get(tag) or likely.get(tag.partition("-")[0], "")
    return named[0] if named else "".join(full.split("-")[1:2])


def _toml(fact: Any) -> str:
    """A string or a list of them; JSON's escapes are TOML's too. Signs that nobody can see are written as escapes."""
    if isinstance(fact, list):
        return f"[{', '.join(_toml(one) for one in fact)}]"
    seen = (f"\\u{ord(sign):04X}" if unicodedata.category(sign) in {"Cf", "Zs"} and sign != " " else sign
            for sign in json.dumps(fact, ensure_ascii=False))  # fmt: skip
    return "".join(seen)


def _names(folder: Path, tag: str) -> dict[str, str]:
    file = folder / "cldr-localenames-full/package/main" / tag / "languages.json"
    if not file.is_file():
        return {}
    names: dict[str, str] = _main(folder, "cldr-localenames-full", tag, "languages", "localeDisplayNames")["languages"]
    return names


def _main(folder: Path, package: str, tag: str, file: str, part: str = "") -> Any:
    return _read(folder, package, f"main/{tag}/{file}.json")["main"][tag][part or file]


def _read(folder: Path, package: str, file: str) -> Any:
    return json.loads((folder / package / "package" / file).read_text("utf-8"))


if __name__ == "__main__":
    main()
