"""``count``: every unit beside its number, and null where nobody can count."""

import msgspec
import pytest

from writerdesk.errors import Refused
from writerdesk.languages.counting import count, count_units

UNITS = "words graphemes letters code_points lines stanzas sentences morae matras syllables pages minutes".split()
DOHA = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥\n"


def test_the_document_has_the_keys_of_the_shell() -> None:
    document = msgspec.to_builtins(count(DOHA, "hi"))
    assert list(document) == ["language", "script", "units", "per_line"]
    assert list(document["units"]) == UNITS
    assert document["language"] == "hi"
    assert document["script"] == "Deva"
    assert [line["line"] for line in document["per_line"]] == [1, 2]
    assert list(document["per_line"][0]) == ["line", "text", "units"]


def test_a_doha() -> None:
    units = count(DOHA, "hi").units
    assert (units.lines, units.stanzas, units.words) == (2, 1, 16)
    assert units.morae is None
    assert units.syllables is None
    assert [line.units.matras for line in count(DOHA, "hi").per_line] == [23, 24]
    assert units.matras == 47


def test_a_haiku_in_kana_and_with_kanji() -> None:
    kana = "ふるいけや\nかわずとびこむ\nみずのおと\n"
    assert [line.units.morae for line in count(kana, "ja").per_line] == [5, 7, 5]
    assert count(kana, "ja").units.morae == 17
    mixed = count("古池や\nかわずとびこむ\n", "ja")
    assert mixed.units.morae is None
    assert [line.units.morae for line in mixed.per_line] == [None, 7]


def test_blank_lines_are_numbered_and_count_nought() -> None:
    counts = count("Penda nikupe kifungo\n\nkizuri kisicho ongo\n", "sw")
    assert [line.line for line in counts.per_line] == [1, 2, 3]
    assert [line.units.syllables for line in counts.per_line] == [8, 0, 8]
    assert (counts.units.lines, counts.units.stanzas, counts.units.syllables) == (2, 2, 16)


@pytest.mark.parametrize("tag", ["ur", "qu", "en", "hi-Latn", "my"])
def test_a_language_without_a_rule_has_nulls(tag: str) -> None:
    units = count("یہ text ဖြစ်", tag).units
    assert (units.morae, units.matras, units.syllables) == (None, None, None)
    assert units.graphemes > 0


def test_pages_are_250_words_or_400_letters() -> None:
    assert count_units("mtu " * 250, "sw").pages == 1
    assert count_units("mtu " * 251, "sw").pages == 2
    assert count_units("あ" * 400, "ja").pages == 1
    assert count_units("あ" * 401, "ja").pages == 2
    assert count_units("", "ja").pages == 0


def test_minutes_are_for_plays() -> None:
    assert count_units("mtu " * 600, "sw", kind="play").minutes == 3
    assert count_units("mtu " * 600, "sw").minutes is None


def test_the_short_way_says_the_same() -> None:
    for tag, text in (("hi", DOHA), ("ja", "古池や\n"), ("fr", "Les sanglots longs\nDes violons\n"), ("ur", "دل\n")):
        assert count_units(text, tag) == count(text, tag).units


def test_graphemes_of_khmer_and_marks_of_yoruba() -> None:
    assert count_units("ក្សា", "km").graphemes == 1
    assert count_units("ẹ́ọ̀", "yo").graphemes == 2


def test_a_bad_tag_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        count("x", "../hi")
    assert refused.value.code == "language/tag"
