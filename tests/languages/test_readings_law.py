"""Laws that hold for every rule of counting, whatever somebody types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.languages.scans import ways_in
from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.prosody.reading import MOST_READINGS
from writerdesk.languages.prosody.rules import RULES, rule
from writerdesk.languages.prosody.totals import LineTotals

LETTERS = {
    "amharic": card("am").exemplar,
    "arabic": card("ar").exemplar,
    "basque": card("eu").exemplar,
    "belarusian": card("be").exemplar,
    "bengali": card("bn").exemplar,
    "burmese": card("my").exemplar,
    "chinese": card("zh").exemplar[:300],
    "esperanto": card("eo").exemplar,
    "finnish": card("fi").exemplar,
    "french": card("fr").exemplar,
    "georgian": card("ka").exemplar,
    "hindi": card("hi").exemplar,
    "hungarian": card("hu").exemplar,
    "japanese": "".join(chr(code) for code in (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB), 0x30FC)),
    "khmer": card("km").exemplar + "\u200b",
    "korean": "가각난다라마한국어ㄱㅏ\u1112\u1161\u11ab",
    "malay": card("id").exemplar,
    "sanskrit": card("sa").exemplar,
    "serbian": card("sr").exemplar,
    "swahili": card("sw").exemplar + "'",
    "tamil": card("ta").exemplar,
    "tagalog": card("tl").exemplar,
    "telugu": card("te").exemplar,
    "tibetan": card("bo").exemplar,
    "turkish": card("tr").exemplar,
    "ukrainian": card("uk").exemplar + "'",
    "vietnamese": card("vi").exemplar,
    "welsh": card("cy").exemplar + "'",
    "yoruba": card("yo").exemplar,
}
# Letters of the language alone do not make these countable: vowels or word ends may be missing.
MAY_DECLINE = {"arabic", "khmer"}


def test_every_rule_is_tried() -> None:
    assert set(LETTERS) == set(RULES)


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(RULES))
@given(data=st.data())
def test_units_stand_in_order_and_are_the_letters_of_their_place(name: str, data: st.DataObject) -> None:
    letters = "".join(LETTERS[name].split())
    line = data.draw(st.text(alphabet=letters + letters + " ,.\u200d\u0301-", max_size=24))
    scan = RULES[name](line)
    if name in MAY_DECLINE and scan is None:
        return
    assert scan is not None
    assert LineTotals(name)(line) == scan.total
    position = 0
    for unit in scan.units:
        assert position <= unit.start < unit.end <= len(line)
        assert line[unit.start : unit.end] == unit.text
        assert unit.value >= 0
        position = unit.end
    ways = scan.readings()
    assert ways[0].units == scan.units
    assert not ways[0].note
    assert 1 <= len(ways) <= MOST_READINGS
    for way in ways:
        assert way.total == sum(unit.value for unit in way.units)
        assert [unit.start for unit in way.units] == [unit.start for unit in scan.units]
    assert all(way.note for way in ways[1:])


@pytest.mark.long
@given(st.text(max_size=40))
def test_no_text_breaks_a_rule(line: str) -> None:
    for name, read in RULES.items():
        scan = read(line)
        if scan is not None:
            assert scan.total >= 0, name
        assert LineTotals(name)(line) == (scan.total if scan else None), name


def test_another_script_is_never_counted_as_nought() -> None:
    for known in all_cards():
        for unit in known.counting:
            assert ways_in("ᚠᚢᚦᚨᚱᚲ", known.tag, unit) == [], known.tag


def test_a_language_without_a_rule_has_none() -> None:
    assert rule("qu", "syllables") is None
    assert rule("hi-Latn", "matras") is None
    assert ways_in("Imaynallan kashanki", "qu", "syllables") == []
