"""Search finds words of every script where they stand, and nothing else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import regex

from writerdesk.drafts import pieces
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.importing import import_text
from writerdesk.drafts.search_words import snippet
from writerdesk.drafts.searching import search_desk as search
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk

pytestmark = pytest.mark.long

UDHR = Path(__file__).parents[1] / "fixtures" / "udhr"


def found_texts(desk: Desk, query: str) -> list[str]:
    texts = {
        piece.id: unicodedata.normalize("NFC", Draft(desk, piece.id).text()) for piece in desk.read(pieces.list_pieces)
    }
    return [texts[place["piece"]][place["start"] : place["end"]] for place in search(desk, query)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("The Sea, the SEA and the seaside.", "sea", ["Sea", "SEA"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("cafe\u0301 and caf\u00e9 and cafe", "café", ["café", "café"]),
        ("कमल और कमला और कमल।", "कमल", ["कमल", "कमल"]),
        ("அவன் மரம் மரங்கள்", "மரம்", ["மரம்"]),
        ("سلامٌ عليكم، ســلام", "سلام", ["سلامٌ", "ســلام"]),
        ("ọkọ́ ọkọ oko", "ọkọ", ["ọkọ"]),
        ("L’été, l'ÉTÉ, l'ete", "l'été", ["L’été", "l'ÉTÉ"]),
        ("ߒߞߏ ߘߏ߫ ߒߞߏߞߏ", "ߒߞߏ", ["ߒߞߏ"]),
        ("សួ\u200bស្តី និង ស្ដី", "ស្តី", ["ស្តី", "ស្ដី"]),
        ("吾輩は猫である。名前はまだ無い。", "名前", ["名前"]),
        ("吾輩は猫である。", "猫", ["猫"]),
        ("私は猫", "猫", ["猫"]),
        ("東京tower大阪城と大阪", "tower大阪", ["tower大阪"]),
        ("ประเทศไทยรวมเลือดเนื้อ", "ไทย", ["ไทย"]),
        ("ព្រះអាទិត្យរះឡើង", "អាទិត្យ", ["អាទិត្យ"]),
        ("ကမ္ဘာမြေပေါ်တွင်", "မြေ", ["မြေ"]),
        ("ສະບາຍດີເຈົ້າ", "ດີ", ["ດີ"]),
        ("ሰላም ለዓለም ሰላምታ", "ሰላም", ["ሰላም"]),
        ("𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪", "𞤢𞤣𞤤𞤢𞤥", ["𞤀𞤣𞤤𞤢𞤥"]),
        ("می‌خواهم بروم", "می‌خواهم", ["می‌خواهم"]),
        ("c'est l'heure", "l'heure", ["l'heure"]),
        ("walking walked walk", "walk*", ["walk"]),
        ("rain\nfalls on rain", "rain falls", ["rain\nfalls"]),
        ("falls, then rain", "rain falls", ["falls"]),
        ("👩\u200d👧mother🫨child", "child", ["child"]),
        ("nothing here", "…!", []),
        ("nothing here", "AND OR NOT NEAR", []),
        ("rain and sun, rain AND sun", "rain AND sun", ["rain and sun", "rain AND sun"]),
        ("near far", "NEAR(near far)", []),
        ("near near far", "NEAR(near far)", ["near near far"]),
        ("words: these", "words:these", ["words: these"]),
        ('say "yes" - or (no)', '"yes', ["yes"]),
        ("a ^b {c} -d +e", "^b -d +e {c}", ["b"]),
    ],
)
def test_words_are_found_where_they_stand(desk: Desk, text: str, query: str, expected: list[str]) -> None:
    import_text(desk, text, language="und", title="t")
    assert found_texts(desk, query) == expected


@pytest.mark.parametrize("language", ["hi", "ta", "ar", "am", "km", "ja", "th", "my", "yo", "ur", "zh", "ru"])
def test_real_words_are_found_in_the_sections_that_hold_them_and_in_no_other(desk: Desk, language: str) -> None:
    whole = unicodedata.normalize("NFC", (UDHR / f"{language}.txt").read_text("utf-8")).replace("#", "")
    paragraphs = [line for line in whole.split("\n") if line.strip()][:60]
    text = "".join(f"# {line}\n" for line in paragraphs)
    import_text(desk, text, language=language, title="t")
    unspaced = language in {"km", "ja", "th", "my", "zh"}
    runs = sorted(set(regex.findall(r"[\p{L}\p{M}\p{N}]{3,}", text)), key=lambda run: (len(run), run))
    words = runs[:: max(1, len(runs) // 15)]
    if unspaced:
        words = ["".join(regex.findall(r"\X", run)[:3]) for run in words]
    for word in words:
        holders = {
            line
            for line in paragraphs
            if (word in regex.sub(r"(?<=\X)(?=\p{M})", "", line) if unspaced else False)
            or word.casefold() in {other.casefold() for other in regex.findall(r"[\p{L}\p{M}\p{N}]+", line)}
        }
        found = {text[place["start"] : text.index("\n", place["start"])] for place in search(desk, word, limit=10_000)}
        tails = {line for line in paragraphs for tail in found if line.endswith(tail.strip())}
        assert found, word
        assert holders <= tails, word


def test_what_is_typed_now_is_found_now_and_what_is_gone_is_not(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    draft.record(section, 0, 0, "nyota usiku")
    draft.flush()
    assert found_texts(desk, "nyota") == ["nyota"]
    draft.record(section, 0, 5, "mwezi")
    draft.flush()
    assert (found_texts(desk, "nyota"), found_texts(desk, "mwezi")) == ([], ["mwezi"])
    draft.journal(section).fold()
    assert found_texts(desk, "mwezi") == ["mwezi"]
    desk.write(lambda c: pieces.remove_section(c, section))
    assert found_texts(desk, "mwezi") == []


def test_the_index_is_made_anew_when_it_is_mostly_history(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece)
    kept = import_text(desk, "jabali kubwa", language="sw", title="t")
    search(desk, "x")
    desk.write(lambda c: c.execute("UPDATE search_rows SET number = number + 5000").rowcount)
    draft.record(section, 0, 0, "jabali dogo")
    draft.flush()
    assert {place["piece"] for place in search(desk, "jabali")} == {piece, kept}


def test_places_count_from_the_beginning_of_the_piece(desk: Desk) -> None:
    text = "# e\u0301\n\nkwanza\n\n# Mbili\nndege mbili, ndege\n"
    piece = import_text(desk, text, language="sw", title="t")
    nfc = unicodedata.normalize("NFC", text)
    places = search(desk, "ndege")
    assert [nfc[place["start"] : place["end"]] for place in places] == ["ndege", "ndege"]
    assert places[0]["start"] == nfc.index("ndege")
    assert [place["snippet"] for place in places] == ["# Mbili ndege mbili, ndege"] * 2
    assert search(desk, "ndege", limit=1) == places[:1]
    assert places[0]["section"] == desk.read(lambda c: pieces.sections(c, piece)[1].id)


def test_snippets_are_short_and_cut_no_letter() -> None:
    text = "far away in the beginning of it all " * 3 + "HERE" + " and then it went on and on until the end" * 3
    line = snippet(text, text.index("HERE"), text.index("HERE") + 4, around=20)
    assert line == "…beginning of it all HERE and then it went on…"
    run = "ព្រះអាទិត្យរះឡើងនៅទិសខាងកើត" * 3
    start = run.index("រះ", 40)
    cut = snippet(run, start, start + 2, around=7).strip("…")
    assert cut in run
    assert regex.match(r"\p{L}", cut)


@pytest.mark.parametrize("query", ["a\0b", "\ud800"])
def test_a_question_that_is_no_text_is_refused(desk: Desk, query: str) -> None:
    with pytest.raises(Refused):
        search(desk, query)


@pytest.mark.parametrize(
    ("language", "query", "expected"),
    [
        ("vi", "viet nam", ["Việt Nam"]),
        ("vi", "việt", ["Việt"]),
        ("vi", "viết", []),
        ("vi", "dat nuoc", ["Đất nước"]),
        ("yo", "ojo", ["Ọjọ́", "ojò"]),
        ("yo", "ọjọ", ["Ọjọ́"]),
        ("yo", "ọjọ̀", []),
    ],
)
def test_who_leaves_a_mark_out_means_any_and_who_types_one_means_it(
    desk: Desk, language: str, query: str, expected: list[str]
) -> None:
    text = {"vi": "Đất nước Việt Nam", "yo": "Ọjọ́ ire; ojò"}[language]
    import_text(desk, text, language=language, title="t")
    assert found_texts(desk, query) == expected
