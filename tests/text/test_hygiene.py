"""Hygiene: each fault by hand in many scripts, and silence on what is right."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.text import hygiene

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
TAGS = sorted(file.stem for file in UDHR.glob("*.txt"))


def found(text: str) -> list[tuple[str, str, str | None]]:
    return [(place.kind, place.found, place.replacement) for place in hygiene.find_places(text)]


@pytest.mark.parametrize("tag", TAGS)
def test_silence_on_ordinary_text(tag: str) -> None:
    text = unicodedata.normalize("NFC", (UDHR / f"{tag}.txt").read_text("utf-8"))
    alarms = hygiene.find_places(text)
    if tag == "ff-Adlm":  # the translators themselves typed a Latin ŋ among Adlam letters
        alarms = [place for place in alarms if "ŋ" not in place.found]
    assert alarms == []


@pytest.mark.parametrize(
    "text",
    [
        "PDFファイルを開く、Tシャツ、CDを買う。",
        "PDF를 열다. 한국어와 漢字.",
        "ไฟล์PDFและ LINE",
        "tiếng Việt, naïve, Łódź, ŋɔ̀, Ɓoko, Ẹ̀kọ́",
        "می‌خواهم کتاب‌ها را بخوانم",
        "क्‍ष और क्‌ष, श्री॥",
        "👩‍👩‍👧 🏳️‍🌈 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☺︎",
        "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠋",
        "葛󠄀城",
        "l'été, O’Neil, ng’ombe",
        "5 kΩ, 3 μm, H2O, CO2, A4, 3D",
        "ك. م\u200f (5) و ABC",
        "שלום\u200f (ABC)\u200e",
        "Ꮳꮃꭹ Ꭶꮼꮒꭿꮝꮧ",
        "ሰላም፡ለዓለም። ቁጥር 12:30",
        "1990 में १२ बजे; a|b",
        "ສະບາຍດີ\u200bລາວ",
        "XIX век, план B, витамин C",
        "שָׁלוֹם לָכֶם",
        "ẹ̀kọ́ ọ̀rọ̀",
        "price: 10:30; 2001-O1X",
    ],
)
def test_silence_on_what_only_looks_odd(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("раypal", ("mixed-script", "раypal", "paypal")),
        ("это cкaзка", ("mixed-script", "cкaзка", "сказка")),
        ("Αthens", ("mixed-script", "Αthens", "Athens")),
        ("ภาษາไทย", ("mixed-script", "ภาษາไทย", None)),
        ("देவநாगरी", ("mixed-script", "देவநாगरी", None)),
        ("نcم", ("mixed-script", "نcم", None)),
        ("الCEO وصل", ("clitic", "الCEO", None)),
        ("SMSகளை", ("clitic", "SMSகளை", None)),
        ("በAI", ("clitic", "በAI", None)),
        ("hel\u200blo", ("invisible", "\u200b", "")),
        ("pa\u00adper", ("invisible", "\u00ad", "")),
        ("zero\u200dwidth", ("invisible", "\u200d", "")),
        ("a\ufeffb", ("invisible", "\ufeff", "")),
        ("가\u3164나", ("invisible", "\u3164", "")),
        ("beep\x07", ("invisible", "\x07", "")),
        ("a\u202eb\u202c", ("bidi-control", "\u202e", "")),
        ("a\u200fb", ("bidi-control", "\u200f", "")),
        ("\u2067نص\u2069", ("bidi-control", "\u2067", "")),
        ("Ã©tÃ© chaud", ("encoding", "Ã©tÃ©", "été")),
        ("le cafÃ© noir", ("encoding", "cafÃ©", "café")),
        ("lost \ufffd here", ("encoding", "\ufffd", None)),
        ("ေမတၱာပို႔", ("zawgyi", "ေမတၱာပို႔", "မေတ္တာပို့")),
        ("cafe\u0301", ("not-nfc", "e\u0301", "é")),
        ("5 \u212b", ("not-nfc", "\u212b", "Å")),
        ("राम गया|", ("lookalike", "|", "।")),
        ("दोहा ||", ("lookalike", "||", "॥")),
        ("ሰላም:ለዓለም", ("lookalike", ":", "፡")),
        ("ሄደ::", ("lookalike", "::", "።")),
        ("Նա եկավ: Հետո", ("lookalike", ":", "։")),
        ("in 19O4", ("lookalike", "19O4", "1904")),
        ("१9९०", ("lookalike", "१9९०", "१९९०")),
        ("٢۳", ("lookalike", "٢۳", "٢٣")),
        ("١٣۹۹۰", ("lookalike", "١٣۹۹۰", "۱۳۹۹۰")),  # as most of them are
        ("он пришел c другом", ("lookalike", "c", "с")),
        # the Unicode Standard, "do not use": two signs for one letter
        ("अाना", ("lookalike", "अा", "आ")),
        ("ਅੌਰਤ", ("lookalike", "ਅੌ", "ਔ")),
        ("ทํา", ("lookalike", "ํา", "ำ")),
        ("เเม่", ("lookalike", "เเ", "แ")),
        ("េីក", ("lookalike", "េី", "ើ")),
        ("аo", ("mixed-script", "аo", None)),  # either could be meant
        ("कीी", ("doubled-mark", "ीी", "ी")),
        ("ค่่า", ("doubled-mark", "่่", "่")),
        ("ẹ́\u0301", ("doubled-mark", "\u0301\u0301", "\u0301")),
    ],
)
def test_each_fault_is_found(text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "चूंकि मानव परिवार के सभी सदस्यों के जन्मजात गौरव",
        "மனிதக் குடும்பத்தினைச் சேர்ந்த யாவரதும்",
        "የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና",
        "Bí ó ti jẹ́ pé ṣíṣe àkíyèsí iyì tó jẹ́ àbímọ́",
        "Với nhận thức rằng việc thừa nhận phẩm giá",
        "Беручи до уваги, що визнання гідності",
        "ដោយយល់ឃើញថា ការទទួលស្គាល់សេចក្ដីថ្លៃថ្នូ",
        "از آنجا که شناسائی حیثیت ذاتی کلیهٔ اعضای خانواده",
    ],
)
def test_text_read_in_the_wrong_encoding_comes_back(text: str) -> None:
    broken = text.encode("utf-8").decode("latin-1")
    places = hygiene.wrong_encoding(broken)
    restored = broken
    for place in reversed(places):
        restored = restored[: place.start] + (place.replacement or "") + restored[place.end :]
    assert restored == text


@given(
    st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("aа1O٣\u200b\u200d\u202eéÃ©क्ी|: \n")))
)
def test_places_lie_in_the_text(text: str) -> None:
    for place in hygiene.find_places(text):
        assert text[place.start : place.end] == place.found != place.replacement


# myanmar-tools (Google): lines of its Zawgyi test files, and what they are in Unicode.
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("လူတိုင္းတြင္ မိမိႏိုင္ငံ၏ အုပ္ခ်ဳပ္ေရး၌", "လူတိုင်းတွင် မိမိနိုင်ငံ၏ အုပ်ချုပ်ရေး၌"),
        ("ျပစ္မႈမေျမာက္ေသာ လုပ္ရပ္", "ပြစ်မှုမမြောက်သော လုပ်ရပ်"),
    ],
)
def test_zawgyi_becomes_unicode(typed: str, meant: str) -> None:
    (place,) = hygiene.zawgyi(typed)
    assert place.replacement == unicodedata.normalize("NFC", meant)
    assert hygiene.zawgyi(meant) == []


def test_long_text_takes_no_time() -> None:
    assert hygiene.find_places("a" * 200_000 + " ေ" * 1_000) is not None
    assert hygiene.find_places("\u200b" * 50_000)[0].found == "\u200b" * 50_000


def test_a_word_of_a_thousand_languages() -> None:
    text = " ".join((UDHR / f"{tag}.txt").read_text("utf-8") for tag in TAGS)
    assert [p for p in hygiene.invisibles(text) if not re.fullmatch("[\u200c\u200d]", p.found)] == []
