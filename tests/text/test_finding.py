"""Finding: every script, whole letters only, and no pattern that freezes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.text.finding import Finder, Mode, applied
from writerdesk.text.segments import graphemes

FOUND: list[tuple[Mode, str, str, str, list[str]]] = [
    ("exact", "en", "The sea, the Sea.", "sea", ["sea"]),
    ("exact", "fr", "cafe\u0301 café cafe", "café", ["cafe\u0301", "café"]),
    ("exact", "fr", "cafe\u0301 café cafe", "cafe", ["cafe"]),
    ("exact", "hi", "कि की क", "क", ["क"]),
    ("exact", "km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", "ស្រ", ["ស្រ"]),
    ("exact", "km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", "ស", []),
    ("exact", "und", "👩\u200d👧 👩", "👩", ["👩"]),
    ("exact", "und", "🇰🇭🇰🇪 🇰🇪", "🇰🇪", ["🇰🇪", "🇰🇪"]),
    ("exact", "und", "🇰🇭🇰🇪", "🇭🇰", []),
    ("exact", "ff", "𞤀𞤣𞤤𞤢𞤥 𞤢𞤣𞤤𞤢𞤥", "𞤢𞤣𞤤𞤢𞤥", ["𞤢𞤣𞤤𞤢𞤥"]),
    ("exact", "en", "aaaa", "aa", ["aa", "aa"]),
    ("exact", "en", "one\r\ntwo", "\r", []),
    ("exact", "en", "", "a", []),
    ("exact", "en", "a", "", []),
    ("folded", "en", "The sea, the Sea.", "SEA", ["sea", "Sea"]),
    ("folded", "de", "Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
    ("folded", "de", "Straße", "s", ["S"]),
    ("folded", "ar", "سلامٌ عليكم، ســلام", "سلام", ["سلامٌ", "ســلام"]),
    ("folded", "ur", "كتاب کتاب", "کتاب", ["كتاب", "کتاب"]),
    ("folded", "fa", "می\u200cخواهم", "میخواهم", ["می\u200cخواهم"]),
    ("folded", "am", "ዓለም አለም", "ኣለም", ["ዓለም", "አለም"]),
    ("folded", "km", "សួ\u200bស្តី ស្ដី", "ស្តី", ["ស្តី", "ស្ដី"]),
    ("folded", "km", "\u200bសួ\u200bស្តី\u200b", "សួស្តី", ["សួ\u200bស្តី"]),
    ("folded", "ml", "അവന്\u200d എൻ്റെ", "അവൻ", ["അവന്\u200d"]),
    ("folded", "ml", "എൻ്റെ", "എന്റെ", ["എൻ്റെ"]),
    ("folded", "th", "เเละ และ น้ำ", "และ", ["เเละ", "และ"]),
    ("folded", "ha", "'ya'ya", "ƴa", ["'ya", "'ya"]),
    ("folded", "tr", "IĞDIR ığdır iğdir", "ığdır", ["IĞDIR", "ığdır"]),
    ("folded", "ff", "𞤀𞤣𞤤𞤢𞤥", "𞤢𞤣𞤤𞤢𞤥", ["𞤀𞤣𞤤𞤢𞤥"]),
    # Who leaves a mark out means any, who types one means it (UTS #10, 8.2).
    ("folded", "yo", "ọkọ́ Ọkọ oko", "ọkọ", ["ọkọ́", "Ọkọ"]),
    ("folded", "yo", "ọkọ́ Ọkọ oko", "oko", ["ọkọ́", "Ọkọ", "oko"]),
    ("folded", "yo", "ọkọ́ Ọkọ oko", "ọkọ́", ["ọkọ́"]),
    ("exact", "yo", "ọkọ́ ọkọ oko", "ọkọ", ["ọkọ"]),
    ("folded", "vi", "đã Da dạ đá", "da", ["đã", "Da", "dạ", "đá"]),
    ("folded", "vi", "đã Da dạ đá", "đa", ["đã", "đá"]),
    ("folded", "vi", "Việt Nam, Viet Nam, viết", "viet nam", ["Việt Nam", "Viet Nam"]),
    ("exact", "vi", "Việt Viet", "Viet", ["Viet"]),
    ("folded", "ig", "ọkụ́ oku ákwà", "oku", ["ọkụ́", "oku"]),
    ("folded", "fr", "École, ecole, œuvre", "ecole", ["École", "ecole"]),
    ("folded", "fr", "cœur coeur", "coeur", ["cœur", "coeur"]),
    ("folded", "fr", "cœur coeur", "cœur", ["cœur"]),
    ("folded", "es", "año ano camión", "ano", ["ano"]),
    ("folded", "es", "año ano camión", "camion", ["camión"]),
    ("folded", "ha", "ƙofa kofa", "kofa", ["kofa"]),
    ("folded", "ru", "всё все", "все", ["всё", "все"]),
    ("folded", "uk", "її мій", "мий", []),
    ("folded", "hi", "माँ मां", "मां", ["मां"]),
    ("folded", "ja", "ｶﾞﾝ ガン", "ガン", ["ｶﾞﾝ", "ガン"]),
    ("folded", "fr", "l’été L'ÉTÉ", "l'été", ["l’été", "L'ÉTÉ"]),
    ("regex", "en", "cat cot cut", "c[ao]t", ["cat", "cot"]),
    ("regex", "en", "one\ntwo\nthree", "^t.*$", ["two", "three"]),
    ("regex", "hi", "कि की", "क", []),
    ("regex", "hi", "कि की", r"क\p{M}", ["कि", "की"]),
    ("regex", "fr", "cafe\u0301", "caf.", ["cafe\u0301"]),
    ("regex", "en", "aab", "x*", []),
    ("regex", "en", "a(b", r"\(", ["("]),
]


@pytest.mark.parametrize(("mode", "language", "text", "query", "expected"), FOUND)
def test_what_is_asked_for_is_found(mode: Mode, language: str, text: str, query: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in Finder(query, mode, language).places(text)] == expected


@pytest.mark.parametrize(
    ("mode", "text", "query", "replacement", "expected"),
    [
        ("exact", "a.b.c", ".", r"\1", r"a\1b\1c"),
        ("folded", "Sea sea", "sea", "lake", "lake lake"),
        ("regex", "Doe, Jane; Roe, Max", r"(\w+), (\w+)", r"\2 \1", "Jane Doe; Max Roe"),
        ("regex", "x1 y2", r"(?<l>[a-z])(?<d>\d)", r"\g<d>\g<l>", "1x 2y"),
        ("regex", "one two", " ", r"\n", "one\ntwo"),
        ("regex", "ab", "(a)|(b)", r"<\1>", "<a><>"),
        ("exact", "cafe\u0301s", "café", "thé", "thés"),
    ],
)
def test_what_is_put_in_its_place(mode: Mode, text: str, query: str, replacement: str, expected: str) -> None:
    assert applied(text, Finder(query, mode, "und").replacements(text, replacement)) == expected


@pytest.mark.parametrize("pattern", ["(a", "[", "*", "a{2,1}", r"\g<9>", "(?P<n>a)(?P<n", r"\p{Nonsense}"])
def test_a_pattern_that_is_none_is_refused_in_a_sentence(pattern: str) -> None:
    with pytest.raises(Refused) as refused:
        Finder(pattern, "regex", "en")
    assert refused.value.code == "find/pattern"


@pytest.mark.parametrize("replacement", [r"\2", r"\g<no>", "end\\"])
def test_a_replacement_without_its_group_is_refused(replacement: str) -> None:
    with pytest.raises(Refused) as refused:
        Finder("(a)", "regex", "en").replacements("a", replacement)
    assert refused.value.code == "find/replacement"


@pytest.mark.parametrize("query", ["a\0", "\ud800"])
def test_a_question_that_is_no_text_is_refused(query: str) -> None:
    with pytest.raises(Refused):
        Finder(query, "exact", "en")


def test_a_pattern_without_end_is_given_up() -> None:
    with pytest.raises(Refused) as refused:
        Finder("(a|aa)+$", "regex", "en", seconds=0.2).places("a" * 60 + "b")
    assert refused.value.code == "find/slow"


def test_a_half_letter_hides_no_place_behind_it() -> None:
    text = "क\u093fab"
    assert [text[slice(*place)] for place in Finder("[क\u093f]a?b?", "regex", "hi").places(text)] == []
    assert [text[slice(*place)] for place in Finder("[क\u093fa]b?", "regex", "hi").places(text)] == ["ab"]


LETTERS = st.text("abA ßée\u0301क\u093f\u094dष🇰🇪👩\u200d𞤀\n\r'yក្តដ\u200bسٌ", max_size=12)


@given(LETTERS, st.text("aAßक\u093f🇰e\u0301'yស្\u200bس", min_size=1, max_size=3), st.sampled_from(["exact", "folded"]))
def test_places_are_whole_letters_in_order(text: str, query: str, mode: Mode) -> None:
    edges, at = {0}, 0
    for cluster in graphemes(text):
        at += len(cluster)
        edges.add(at)
    finder = Finder(query, mode, "ha")
    last = 0
    for start, end in finder.places(text):
        assert {start, end} <= edges
        assert last <= start <= end
        assert finder.places(text[start:end]), "what was found is found again"
        last = end


def test_a_pattern_that_calls_itself_or_has_no_end_to_it_is_answered() -> None:
    with pytest.raises(Refused) as endless:
        Finder("(?R)", "regex", "en", seconds=0.2).places("a" * 20_000)
    assert endless.value.code == "find/slow"
    with pytest.raises(Refused) as long:
        Finder("a" * 100_000, "regex", "en")
    assert long.value.code == "find/pattern"


@pytest.mark.parametrize(
    ("language", "query", "text", "found"),
    [
        ("ar", "كتاب", "الكِتَابُ وكـتاب", ["كِتَابُ", "كـتاب"]),
        ("am", "ሰላም", "ሠላም ሰላም", ["ሠላም", "ሰላም"]),
        ("vi", "việt", "Việt VIỆT viết", ["Việt", "VIỆT"]),
        ("ml", "അവൻ", "അവൻ അവന്‍", ["അവൻ", "അവന്‍"]),
        ("ur", "کیا", "كيا کیا", ["كيا", "کیا"]),
        ("yo", "ọ̀rẹ́", "Ọ̀RẸ́ ọ̀rẹ́ ore", ["Ọ̀RẸ́", "ọ̀rẹ́"]),
        ("ja", "カタカナ", "ｶﾀｶﾅ カタカナ", ["ｶﾀｶﾅ", "カタカナ"]),
    ],
)
def test_what_reads_the_same_in_a_language_is_found_loosely(
    language: str, query: str, text: str, found: list[str]
) -> None:
    assert [text[slice(*place)] for place in Finder(query, "folded", language).places(text)] == found
