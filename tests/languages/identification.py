"""How often a language is recognised; ``python -m tests.languages.identification`` writes it down.

Passages of a hundred characters of the Declaration, spread over it. The figures go into
``resources/languages/generic/identification.toml``, from which the capability cards have them.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter
from typing import NamedTuple

from tests.fixtures.declaration.cut import FOLDER, all_texts
from writerdesk.languages.cards import all_cards
from writerdesk.languages.identify import identify
from writerdesk.resources import resource

PASSAGES, LENGTH = 24, 100
FILE = "identification.toml"
# Card's tag → the package's code of its text.
CODES = {
    "af": "afr", "am": "amh", "ar": "arb", "be": "bel", "bn": "ben", "bo": "bod", "br": "bre", "bs": "bos_latn",
    "chr": "chr_cased", "cy": "cym", "dv": "div", "dz": "dzo", "en": "eng", "eo": "epo", "es": "spa", "et": "est",
    "eu": "eus", "fa": "pes_1", "ff": "fuf", "ff-Adlm": "fuf_adlm", "fi": "fin", "fo": "fao", "fr": "fra",
    "fur": "fur", "ga": "gle", "gd": "gla", "gl": "glg", "gn": "gug", "gu": "guj", "gv": "glv", "ha": "hau_NG",
    "he": "heb", "hi": "hin", "hu": "hun", "hy": "hye", "id": "ind", "ig": "ibo", "is": "isl", "iu": "ike",
    "ja": "jpn", "ka": "kat", "kk": "kaz", "km": "khm", "kn": "kan", "ko": "kor", "ku": "kmr", "lo": "lao",
    "lt": "lit", "lv": "lav", "ml": "mal", "mn": "khk", "mr": "mar", "ms": "mly_latn", "my": "mya", "nah": "nhn",
    "ne": "nep", "oc": "lnc", "om": "gax", "pa": "pan", "ps": "pbu", "qu": "quy", "rw": "kin", "sa": "san",
    "si": "sin", "so": "som", "sq": "als", "sr": "srp_cyrl", "sw": "swh", "ta": "tam", "te": "tel", "th": "tha",
    "ti": "tir", "tk": "tuk_latn", "tl": "tgl", "tr": "tur", "uk": "ukr", "ur": "urd", "uz": "uzn_latn",
    "uz-Cyrl": "uzn_cyrl", "vi": "vie", "wo": "wol", "xh": "xho", "yo": "yor", "zh": "cmn_hans",
    "zh-Hant": "cmn_hant", "zu": "zul",
}  # fmt: skip
_HEAD = f"""\
# How many passages of {LENGTH} characters of the Universal Declaration are given to their language, and how many to
# another one; the rest stays undecided. Written by `python -m tests.languages.identification`; not to be edited.
"""


class Recognised(NamedTuple):
    """How many passages there are, are given to their language, and to another one."""

    passages: int
    right: int
    wrong: int


def passages(tag: str, texts: dict[str, str]) -> list[str]:
    """Passages of a language, spread over its text; [] without a text."""
    whole = FOLDER / f"{tag}.txt"
    text = whole.read_text("utf-8") if whole.is_file() else texts.get(CODES.get(tag, ""), "")
    lines = [line for line in unicodedata.normalize("NFC", text).splitlines() if len(line) >= LENGTH // 2][2:]
    step = max(1, len(lines) // PASSAGES)
    cut = [line[:LENGTH].rsplit(" ", 1)[0] if len(line) > LENGTH else line for line in lines[::step][:PASSAGES]]
    return [line for line in cut if len(line) >= LENGTH // 3]


def recognised(tag: str, texts: dict[str, str]) -> Recognised:
    """Ask for each passage which language most of it is in."""
    asked = passages(tag, texts)
    right = wrong = 0
    for passage in asked:
        letters: Counter[str] = Counter()
        for one in identify(passage):
            letters[one.tag] += one.end - one.start
        most = letters.most_common(1)[0][0]
        right += most == tag
        wrong += most != tag and not most.startswith("und")
    return Recognised(len(asked), right, wrong)


def table() -> str:
    """The file, measured anew."""
    texts = all_texts()
    rows = {known.tag: recognised(known.tag, texts) for known in all_cards()}
    return _HEAD + "".join(
        f"\n[{tag}]\npassages = {row.passages}\nright = {row.right}\nwrong = {row.wrong}\n"
        for tag, row in rows.items()
        if row.passages
    )


def main() -> None:
    """Measure and write."""
    resource("languages", "generic", FILE).write_text(table(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{FILE} written\n")


if __name__ == "__main__":
    main()
