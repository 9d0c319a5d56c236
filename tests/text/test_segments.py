"""Segmentation against Unicode's own break tests, and the rules that ICU lacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.text.segments import UNITS, Unit, graphemes, parts, segment

FIXTURES = Path(__file__).parent.parent / "fixtures"


@pytest.mark.parametrize("language", ["en", "hi", "und", "x-own"])
@pytest.mark.parametrize("unit", ["grapheme", "word", "sentence"])
def test_unicode_break_tests(unit: Unit, language: str) -> None:
    cases = json.loads((FIXTURES / "unicode" / "break-tests-17.json").read_text("utf-8"))[unit]
    assert len(cases) >= 512
    wrong = [case for case in cases if list(parts("".join(case), unit, language)) != case]
    assert wrong == []


def sentences(text: str, language: str) -> list[str]:
    return [one.text.strip() for one in segment(text, "sentence", language) if one.word]


def words(text: str, language: str) -> list[str]:
    return [one.text for one in segment(text, "word", language) if one.word]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("bo", "བོད་ཡིག། བོད་སྐད།", 2),
        ("bo", "བཀྲ་ཤིས།། །བདེ་ལེགས། ང་བོད་པ་ཡིན།", 3),
        ("th", "ฉันไปตลาด ฉันซื้อปลา", 2),
        ("th", "เขามีปลา 3 ตัว", 1),
        ("th", "ฉันซื้อ แดง เขียว เหลือง", 1),
        ("ja", "「行くよ。」と彼は言った。そして、帰った。", 2),
        ("ja", "彼は「はい。いいえ。」と答えた。", 1),
        ("ja", "「はい。」とても嬉しかった。", 2),
        ("ja", "『行け。』って言われた。", 1),
        ("ja", "帰った。「はい。」「いいえ。」", 3),
        ("en", "Dr. Smith met Mrs. Jones at 3 p.m. on Monday. They left.", 2),
        ("en", "J. R. R. Tolkien wrote it. I read it.", 2),
        ("en", "It was I. He knew.", 2),
        ("sw", "Dkt. Juma alikuja. Bw. Ali pia.", 2),
        ("fr", "M. Dupont vint. Mme. Curie partit.", 2),
        ("hi", "डॉ. राम आए। वे गए।", 2),
        ("ta", "எம்.ஜி.ஆர் வந்தார். அவர் போனார்.", 2),
        ("am", "ሰላም፡ለዓለም። እንዴት፡ነህ፧", 2),
        ("sw", "Dk. Asha alikuja. Akaondoka.", 2),
        ("lo", "ດຣ. ສົມ ມາແລ້ວ. ລາວກັບ.", 2),
        ("hu", "Eljött pl. Anna. Elment.", 2),
        ("ml", "ഡോ. രാമൻ വന്നു. അവർ പോയി.", 2),
        ("gu", "ડૉ. પટેલ આવ્યા. તેઓ ગયા.", 2),
        ("ur", "وہ آیا۔ پھر چلا گیا۔", 2),
        ("hy", "Նա եկավ։ Հետո գնաց։", 2),
        ("my", "သူလာသည်။ ပြန်သွားသည်။", 2),
    ],
)
def test_sentences(language: str, text: str, count: int) -> None:
    assert len(sentences(text, language)) == count


def test_an_opening_bracket_begins_the_next_sentence() -> None:
    assert sentences("帰った。「はい。」", "ja") == ["帰った。", "「はい。」"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("am", "ሰላም፡ለዓለም፡ሁሉ።", ["ሰላም", "ለዓለም", "ሁሉ"]),
        ("km", "ខ្ញុំ\u200bស្រឡាញ់\u200bភាសា", ["ខ្ញុំ", "ស្រឡាញ់", "ភាសា"]),
        ("my", "မြန်မာ\u200bစာ", ["မြန်မာ", "စာ"]),
        ("lo", "ພາສາ\u200bລາວ", ["ພາສາ", "ລາວ"]),
        ("th", "ภาษา\u200bไทย", ["ภาษา", "ไทย"]),
        ("th", "สวัสดีครับ", ["สวัสดี", "ครับ"]),
        ("ja", "東京へ行く", ["東京", "へ", "行く"]),
        ("sw", "ng'ombe wangu", ["ng'ombe", "wangu"]),
        ("fa", "می‌روم خانه", ["می‌روم", "خانه"]),
        ("ff-Adlm", "𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤢𞤪", ["𞤀𞤣𞤤𞤢𞤥", "𞤨𞤵𞤤𞤢𞤪"]),
    ],
)
def test_words(language: str, text: str, expected: list[str]) -> None:
    assert words(text, language) == expected


def test_a_conjunct_is_one_cluster() -> None:
    assert graphemes("क्ष🏳️‍🌈한") == ["क्ष", "🏳️‍🌈", "한"]


def test_a_line_may_break_where_nothing_is_written() -> None:
    assert [one.text for one in segment("ខ្ញុំស្រឡាញ់ភាសា", "line", "km")] == ["ខ្ញុំ", "ស្រឡាញ់", "ភាសា"]


@given(st.text(), st.sampled_from(UNITS), st.sampled_from(["ja", "th", "bo", "en", "ta", "qaa-x-odd", ""]))
def test_segments_cover_the_text(text: str, unit: Unit, language: str) -> None:
    found = segment(text, unit, language)
    assert "".join(one.text for one in found) == text
    assert all(text[one.start : one.end] == one.text for one in found)
    assert [one.end for one in found[:-1]] == [one.start for one in found[1:]]


def test_half_a_character_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        segment("ab\ud83dcd", "word", "en")
    assert (refusal.value.code, refusal.value.where) == ("text/surrogate", "2")


@pytest.mark.parametrize("length", [20_000])
def test_long_paragraphs_take_no_time(length: int) -> None:
    for unit in UNITS:
        assert segment("ไปตลาด ซื้อปลา " * (length // 14), unit, "th")
        assert segment("क.ख " * (length // 4), unit, "hi")
