"""Language cards: what a person is told about a language, and what happens with tags nobody has described."""

import string
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.languages.cards import all_cards, card, read_card
from writerdesk.languages.prosody.rules import RULES
from writerdesk.languages.tables import generic_table
from writerdesk.languages.tags import parse_tag

TEN = ["am", "ar", "fr", "hi", "ja", "km", "sw", "ta", "ur", "yo"]


# Languages with a good, a weak or no dictionary, those of verse forms, and those whose scripts few programs draw.
NAMED = """
af ar be bo dz br cy eu eo et fo gd gv fur tk ka gl he is lt lv hu id bs sr sq lo mn oc th tl uk vi si sw tr
hi bn gu te ml ne gn ku kk fa hy ga uz uz-Cyrl rw ko
ta kn mr pa or as ur sd ps am ti km my yo ha ig zu xh so om wo qu nah
ja awa ms en nqo ff ff-Adlm dv iu chr mn-Mong fr es
""".split()


def test_the_named_languages_have_cards() -> None:
    assert {known.tag for known in all_cards()} >= set(NAMED) | set(TEN)
    assert len(all_cards()) >= 60


def test_every_card_has_all_that_a_card_has() -> None:
    for known in all_cards():
        assert min(map(len, (known.autonym, known.english, known.exemplar, known.punctuation))) > 0, known.tag
        assert len(known.quotes[0]) == len(known.quotes[1]) == 1, known.tag


def test_direction_is_that_of_cldr() -> None:
    # CLDR 48.2, layout.json of each locale, beside the direction of the script.
    for known in all_cards():
        locale = generic_table("locales.toml", known.tag)
        assert locale is None or locale.get("direction") == known.direction, known.tag


@pytest.mark.parametrize(
    ("tag", "script", "direction"),
    [
        ("hi", "Deva", "ltr"),
        ("ta", "Taml", "ltr"),
        ("am", "Ethi", "ltr"),
        ("km", "Khmr", "ltr"),
        ("yo", "Latn", "ltr"),
        ("ur", "Arab", "rtl"),
        ("sw", "Latn", "ltr"),
        ("ja", "Jpan", "ltr"),
        ("ar", "Arab", "rtl"),
        ("fr", "Latn", "ltr"),
    ],
)
def test_script_and_direction(tag: str, script: str, direction: str) -> None:
    assert (card(tag).script, card(tag).direction) == (script, direction)


@pytest.mark.parametrize(
    ("tag", "same"),
    [("hi-Deva", "hi"), ("am-Ethi", "am"), ("HI_in", "hi"), ("hin", "hi"), ("fr-CA", "fr"), ("swh", "sw"),
     ("ur-Aran", "ur"), ("ja-Hira", "ja"), ("fil-PH", "tl"), ("kmr", "ku"), ("nhn", "nah"), ("mn-CN", "mn-Mong"),
     ("ff-Adlm-GN", "ff-Adlm"), ("uz-Cyrl-UZ", "uz-Cyrl"), ("iw", "he"), ("in", "id"), ("ko-Hang", "ko"),
     ("en-GB-oed", "en"), ("ar-arb", "ar"), ("hi-u-nu-deva", "hi"), ("fr-x-old", "fr")],
)  # fmt: skip
def test_tags_of_one_language_share_its_card(tag: str, same: str) -> None:
    assert card(tag) is card(same)


def test_quotation_marks_are_those_of_cldr() -> None:
    # CLDR 48.2, delimiters.json of each locale.
    assert card("am").quotes == ("«", "»")
    assert card("am").alternate_quotes == ("‹", "›")
    assert card("ja").quotes == ("「", "」")
    assert card("fr").quotes == ("«", "»")
    assert card("hi").quotes == ("“", "”")
    assert card("ur").quotes == ("”", "“")


def test_digits_count_from_nought_to_nine() -> None:
    for known in all_cards():
        assert [unicodedata.digit(digit) for digit in known.digits] == list(range(10)), known.tag
    assert card("hi").digits == "०१२३४५६७८९"
    assert card("ur").digits == "۰۱۲۳۴۵۶۷۸۹"
    assert card("ar").digits == "٠١٢٣٤٥٦٧٨٩"


def test_another_script_follows_the_tag_and_claims_nothing_of_the_first() -> None:
    latin = card("hi-Latn")
    assert (latin.script, latin.direction, latin.english) == ("Latn", "ltr", "Hindi")
    assert (latin.dictionary, latin.counting) == ("", {})
    # CLDR 48.2 has a locale for Hindi in Latin letters.
    assert latin.exemplar == " ".join(string.ascii_lowercase)
    assert card("sw-Arab").direction == "rtl"


@pytest.mark.parametrize(
    ("tag", "script", "direction"),
    [
        ("ks", "Arab", "rtl"),
        ("ln", "Latn", "ltr"),
        ("sat", "Olck", "ltr"),
        ("yi", "Hebr", "rtl"),
        ("qu-Arab", "Arab", "rtl"),
        ("pa-PK", "Arab", "rtl"),
        ("az-IR", "Arab", "rtl"),
        ("ku-Arab", "Arab", "rtl"),
        ("zh-yue", "Hant", "ltr"),
        ("tlh", "Zzzz", "ltr"),
        ("x-mine", "Zzzz", "ltr"),
        ("i-klingon", "Zzzz", "ltr"),
        ("art-lojban", "Latn", "ltr"),
        ("no-nyn", "Latn", "ltr"),
        ("zh-min-nan", "Hans", "ltr"),
        ("sr-Latn", "Latn", "ltr"),
        ("sh", "Latn", "ltr"),
        ("uz-AF", "Arab", "rtl"),
        ("ar-Deva", "Deva", "ltr"),
        ("qaa-Qaaa", "Qaaa", "ltr"),
        ("de-CH-1996", "Latn", "ltr"),
        ("und", "Zzzz", "ltr"),
    ],
)
def test_any_other_tag_gets_an_honest_card(tag: str, script: str, direction: str) -> None:
    generic = card(tag)
    assert (generic.script, generic.direction, generic.known) == (script, direction, False)
    assert generic.dictionary == ""


def test_scripts_without_spaces_are_known() -> None:
    assert [card(tag).segmentation for tag in ("km", "ja", "th", "lo", "my", "bo", "hi", "ko")] == [
        "unspaced", "unspaced", "unspaced", "unspaced", "unspaced", "syllable", "spaced", "spaced",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "tag",
    [
        "",
        "e",
        "../hi",
        "hi/../ta",
        "hi-",
        "-hi",
        "café",
        "hi\x00",
        "a" * 300,
        "hi.toml",
        "123",
        "en--us",
        "x",
        "a-DE",
        "aaaaaaaaa",
        "de-419-DE",
        "hi-Deva-Deva-Deva",
        "i-nothing",
        "ह",
    ],
)
def test_what_is_no_tag_is_refused(tag: str) -> None:
    with pytest.raises(Refused) as refused:
        card(tag)
    assert refused.value.code == "language/tag"
    assert refused.value.next


@given(st.text(alphabet=string.ascii_letters + string.digits + "-_./\u00e9", max_size=30))
def test_a_tag_is_read_or_refused_and_reads_the_same_twice(tag: str) -> None:
    try:
        parsed = parse_tag(tag)
    except Refused as refused:
        assert refused.code == "language/tag"  # noqa: PT017
    else:
        assert parse_tag(parsed.text) == parsed


def test_cards_hold_together() -> None:
    for known in all_cards():
        assert known.samples, known.tag
        assert set(known.counting.values()) <= set(RULES), known.tag
        assert known.fonts, known.tag
        assert known.interface_fonts, known.tag
        for text in (*known.samples, known.exemplar, *(confusion.meant for confusion in known.confusions)):
            assert unicodedata.is_normalized("NFC", text), known.tag
        assert len(set(known.exemplar.split())) == len(known.exemplar.split()), known.tag


def test_a_card_with_a_mistake_says_where(tmp_path: Path) -> None:
    file = tmp_path / "xx.toml"
    file.write_text('tag = "xx"\nautonym = "X"\ndirektion = "ltr"\n', "utf-8")
    with pytest.raises(Refused) as refused:
        read_card(file)
    assert refused.value.code == "language/card"
    assert "xx.toml" in refused.value.message
    for number, measure in enumerate(('"98 %"', "[{ right = 3 }]", '[{ said = "{right} of {all}", right = 3 }]')):
        measured = tmp_path / f"x{number}.toml"
        measured.write_text(f'[claims.counting]\nstate = "yes"\nwhy = ""\nmeasured = {measure}\n', "utf-8")
        with pytest.raises(Refused, match="“measured” cannot be"):
            read_card(measured)
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused):
        read_card(file)


def test_a_language_without_a_card_has_its_own_name_and_marks() -> None:
    # CLDR 48.2, localenames of Lingala and delimiters of Cantonese.
    assert (card("ln").autonym, card("ln").english) == ("lingála", "Lingala")
    assert card("yue").quotes == ("「", "」")
    assert card("ta-Arab").english == "Tamil"
    assert "ə" in card("az").exemplar.split()


def test_digits_are_native_only_where_writers_use_them() -> None:
    native = {known.tag for known in all_cards() if known.digits != "0123456789"}
    assert native >= {"ar", "as", "bn", "bo", "dz", "fa", "hi", "km", "mr", "my", "ne", "nqo", "ps", "ur"}
    assert not native & {"am", "en", "he", "kn", "ko", "lo", "ml", "si", "ta", "te", "th", "vi"}
