"""The scripts a character may belong to, and whether a run of letters can be read in a single one.

Source: Unicode Technical Standard #39, section 5.1 (augmented script sets, resolved script set), over the
Script_Extensions property as the ``regex`` library holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

# ISO 15924 codes of the scripts in Unicode 17; Common and Inherited fit everywhere and are left out.
_CODES = """
Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher
Chrs Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Gara Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh
Guru Hang Hani Hano Hatr Hebr Hira Hluw Hmng Hmnp Hung Ital Java Kali Kana Kawi Khar Khmr Khoj Kits Knda Krai Kthi Lana
Laoo Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult
Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd
Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr
Tale Talu Taml Tang Tavt Tayo Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo
Xsux Yezi Yiii Zanb
"""
# Writing systems that use several scripts in one word (UTS #39, table 1a).
_AUGMENTED = {
    "Hani": ("Hanb", "Jpan", "Kore"),
    "Hira": ("Jpan",),
    "Kana": ("Jpan",),
    "Hang": ("Kore",),
    "Bopo": ("Hanb",),
}
EAST_ASIAN = frozenset(("Hani", "Hira", "Kana", "Hang", "Bopo"))
SOUTH_EAST_ASIAN = frozenset(("Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Java", "Bali", "Lana", "Talu", "Cham", "Sund"))


@cache
def _tests() -> dict[str, Callable[[str], object]]:
    import regex

    tests: dict[str, Callable[[str], object]] = {"Zinh": regex.compile(r"\p{sc=Zinh}").match}
    return tests | {code: regex.compile(rf"\p{{scx={code}}}").match for code in _CODES.split()}


@cache
def script_sets(character: str) -> frozenset[str]:
    """Script codes that ``character`` may belong to, augmented; empty when it fits every script.

    Inherited marks fit everywhere here: an acute on a letter is no sign of a foreign one.
    """
    if _tests()["Zinh"](character):
        return frozenset()
    codes = [code for code, belongs in _tests().items() if belongs(character) and code != "Zinh"]
    return frozenset(codes).union(*(_AUGMENTED.get(code, ()) for code in codes))


def single_script(characters: Iterable[str]) -> bool:
    """Whether one script, or one writing system of several, holds all ``characters`` (UTS #39 single-script)."""
    common: frozenset[str] | None = None
    for character in set(characters):
        scripts = script_sets(character)
        if scripts:
            common = scripts if common is None else common & scripts
            if not common:
                return False
    return True
