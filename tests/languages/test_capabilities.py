"""The capability card never claims what is not there."""

import string
from itertools import pairwise
from pathlib import Path

import pytest

from tests.languages.identification import FILE, table
from writerdesk.languages.capabilities import capability_card, capability_lines
from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.second_opinion import is_installed
from writerdesk.languages.tables import generic_table
from writerdesk.languages.typing.shelf import tables_for
from writerdesk.resources import resource
from writerdesk.text.segments import segment

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
PARTS = ["typing", "fonts", "counting", "wrapping", "spelling", "grammar", "forms", "identification"]
TAGS = [*(known.tag for known in all_cards()), "ln", "zgh", "hi-Latn", "x-mine"]


@pytest.mark.parametrize("tag", TAGS)
def test_every_card_has_every_part_with_a_reason(tag: str) -> None:
    shown = capability_card(tag)
    assert list(shown) == ["tag", "autonym", "script", "direction", *PARTS]
    for part in PARTS:
        assert set(shown[part]) == {"state", "why", "tool", "licence", "measured"}
        assert shown[part]["state"] in {"yes", "partly", "none"}
        assert shown[part]["why"].endswith("."), (tag, part)
        # Whoever names a tool names its licence.
        assert bool(shown[part]["tool"]) == bool(shown[part]["licence"]), (tag, part)


def test_unknown_languages_claim_little() -> None:
    shown = capability_card("ln")
    assert [shown[part]["state"] for part in ("spelling", "grammar", "forms", "identification")] == ["none"] * 4
    assert shown["fonts"]["state"] == "partly"
    assert capability_card("zgh")["fonts"]["state"] == "none"


def test_grammar_only_where_languagetool_has_the_language() -> None:
    # LanguageTool 6.8 has ar fr ja km ta and not hi ur sw am yo.
    has = {
        tag: capability_card(tag)["grammar"]["state"]
        for tag in ("ar", "fr", "ja", "km", "ta", "hi", "ur", "sw", "am", "yo")
    }
    assert [tag for tag, state in has.items() if state != "none"] == ["ar", "fr", "ja", "km", "ta"]


def test_forms_are_claimed_only_when_their_file_is_there() -> None:
    for known in all_cards():
        there = [form for form in known.forms if resource("forms", f"{form}.toml").is_file()]
        state = capability_card(known.tag)["forms"]["state"]
        assert state == ("none" if not there else "yes" if len(there) == len(known.forms) else "partly"), known.tag


def test_typing_yes_means_a_plain_keyboard_types_every_letter() -> None:
    for known in all_cards():
        # Where there is a table, tests of typing measure what it types.
        if capability_card(known.tag)["typing"]["state"] == "yes" and not tables_for(known.tag):
            assert set(known.exemplar) <= set(string.ascii_letters + " "), known.tag


@pytest.mark.parametrize("tag", [known.tag for known in all_cards()])
def test_wrapping_finds_places_in_real_text(tag: str) -> None:
    """A line can be broken at least every 24 letters, and a break never splits a cluster."""
    known = card(tag)
    clusters = {part.start for part in segment(known.samples[0], "grapheme", tag)}
    breaks = [part.start for part in segment(known.samples[0], "line", tag)]
    assert set(breaks) <= clusters
    assert max(b - a for a, b in pairwise(breaks)) <= 24


def test_a_counting_claim_of_yes_has_a_rule_or_needs_none() -> None:
    for known in all_cards():
        if capability_card(known.tag)["counting"]["state"] == "yes":
            assert known.counting, known.tag


def test_wrapping_of_khmer_says_what_it_misses() -> None:
    shown = capability_card("km-Khmr")["wrapping"]
    assert shown["state"] == "partly"
    assert "0.868" in shown["measured"]


@pytest.mark.skipif(not is_installed(), reason="pycld2 has no wheel for this machine")
def test_identification_claims_what_is_measured() -> None:
    assert resource("languages", "generic", FILE).read_text("utf-8") == table()
    for known in all_cards():
        shown = capability_card(known.tag)["identification"]
        facts = generic_table(FILE, known.tag)
        if facts is None:
            assert not shown["measured"], known.tag
        elif shown["state"] != "none":
            assert facts["wrong"] <= 0.1 * facts["passages"] <= 0.15 * facts["right"], known.tag
            assert shown["measured"].startswith(f"{facts['right']} of {facts['passages']} "), known.tag


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("ta-Arab", "Tamil in Tamil script, not in the Arabic one"),
        ("uz-Arab", "Uzbek in Latin, Cyrillic script, not in the Arabic one"),
        ("hi-Xxxx", "no script called Xxxx"),
        ("tlh", "no card for this language"),
        ("x-mine", "no card for this language"),
    ],
)
def test_a_tag_without_a_card_is_told_why_so_little_is_known(tag: str, said: str) -> None:
    shown = capability_card(tag)
    assert all(said in shown[part]["why"] for part in ("spelling", "grammar", "forms"))
    assert all(shown[part]["state"] != "yes" for part in PARTS)


def test_the_card_for_a_person_says_all_eight_things() -> None:
    lines = capability_lines("km")
    assert lines[0] == "ខ្មែរ (km, Khmr, ltr)"
    assert [line.split()[0] for line in lines[1:]] == PARTS
