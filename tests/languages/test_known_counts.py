"""Syllables by the rule of each language, against metre and dictionaries; and what no rule can count."""

import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.languages.scans import ways_in
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.cards import all_cards
from writerdesk.languages.prosody.rules import RULES, rule
from writerdesk.said import Said

KNOWN: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent.parent / "fixtures" / "verse" / "known-counts.toml").read_text("utf-8")
)


def likeliest(line: str, tag: str) -> int | None:
    ways = ways_in(line, tag, "syllables")
    return ways[0].total if ways else None


def cut(name: str, line: str) -> list[str]:
    scan = RULES[name](line)
    return [unit.text for unit in scan.units] if scan else []


@pytest.mark.parametrize("tag", sorted(KNOWN))
def test_lines_have_the_syllables_of_their_metre(tag: str) -> None:
    counted = [[likeliest(line, tag), line] for _, line in KNOWN[tag]["lines"]]
    assert counted == KNOWN[tag]["lines"]


@pytest.mark.parametrize("tag", sorted(KNOWN))
def test_composed_or_not_a_line_counts_the_same(tag: str) -> None:
    for count, line in KNOWN[tag]["lines"]:
        assert likeliest(unicodedata.normalize("NFD", line), tag) == count, line


@pytest.mark.parametrize("tag", sorted(KNOWN))
def test_the_card_claims_what_is_measured_here(tag: str) -> None:
    lines = KNOWN[tag]["lines"]
    right = sum(likeliest(line, tag) == count for count, line in lines)
    said = capability_card(tag)["counting"]["measured"]
    claimed = [said, *(part for part in said.fields.values() if isinstance(part, Said))]
    assert [sum(part.fields.get(name, 0) for part in claimed) for name in ("right", "all")] == [right, len(lines)]


def test_nothing_is_claimed_as_measured_that_is_not() -> None:
    elsewhere = {"ar", "fr", "hi", "ja", "sw"}  # measured beside their rules
    for known in all_cards():
        shown = capability_card(known.tag)["counting"]
        assert bool(shown["measured"]) <= (known.tag in KNOWN or known.tag in elsewhere), known.tag
        if shown["state"] == "yes":
            assert known.counting, known.tag
            assert shown["measured"] or known.tag == "yo", known.tag


@pytest.mark.parametrize(
    ("tag", "line", "totals"),
    [
        ("cy", "crio", {1, 2}),  # cri-o, as if crjo
        ("cy", "enw", {1, 2}),  # two in speech, one in the strict metres
        ("cy", "bwa", {2}),
        ("fi", "talous", {2, 3}),
        ("fi", "rautatie", {3, 4}),
        ("id", "saudara", {3, 4}),
        ("id", "mulai", {2, 3}),
        ("hu", "autó", {2, 3}),
        ("bn", "হঠাৎ", {2, 3}),
        ("zh", "花儿", {1, 2}),
    ],
)
def test_what_may_be_said_either_way_is_offered(tag: str, line: str, totals: set[int]) -> None:
    assert {way.total for way in ways_in(line, tag, "syllables")} == totals


@pytest.mark.parametrize(
    ("name", "word", "units"),
    [
        ("welsh", "gwladwriaeth", ["gwla", "dw", "riaeth"]),
        ("welsh", "gweddïo", ["gwe", "ddï", "o"]),
        ("welsh", "casáu", ["ca", "sáu"]),
        ("korean", "한국어ㅋㅋ", ["한", "국", "어", "ㅋ", "ㅋ"]),
        ("tibetan", "བཀྲ་ཤིས་བདེ་ལེགས།", ["བཀྲ", "ཤིས", "བདེ", "ལེགས"]),
        ("burmese", "မင်္ဂလာ", ["မင်္", "ဂ", "လာ"]),
        ("sanskrit", "वाक् पश्चात्", ["वाक्", "प", "श्चात्"]),
        ("serbian", "црква", ["цр", "ква"]),
        ("ukrainian", "м’який", ["м’я", "кий"]),
        ("vietnamese", "Pa-ri, Hà Nội", ["Pa", "ri", "Hà", "Nội"]),
    ],
)
def test_units_are_the_letters_of_their_syllable(name: str, word: str, units: list[str]) -> None:
    assert cut(name, word) == units


@pytest.mark.parametrize("tag", [known.tag for known in all_cards() if known.counting])
def test_numbers_and_other_letters_cannot_be_counted(tag: str) -> None:
    unit = next(iter(rule_units(tag)))
    for line in ("12", "ᚠᚢᚦ", "٣"):
        assert ways_in(line, tag, unit) == [], (tag, line)


def rule_units(tag: str) -> list[str]:
    return [unit for unit in ("syllables", "morae", "matras") if rule(tag, unit)]


def test_a_language_whose_spelling_hides_its_syllables_has_no_rule() -> None:
    for tag in ("en", "ur", "fa", "he", "th", "lo", "hy", "dv", "qu"):
        assert rule(tag, "syllables") is None, tag
