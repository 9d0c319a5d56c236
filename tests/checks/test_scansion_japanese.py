"""Haiku: Bashō, Buson, Issa and Shiki by their printed readings, 5-7-5 morae."""

from __future__ import annotations

import pytest

from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import Scansion, scan

POEMS = [
    "ふるいけや\nかわずとびこむ\nみずのおと",
    "しずかさや\nいわにしみいる\nせみのこえ",
    "なのはなや\nつきはひがしに\nひはにしに",
    "やせがえる\nまけるないっさ\nこれにあり",
    "かきくえば\nかねがなるなり\nほうりゅうじ",
    "はるのうみ\nひねもすのたり\nのたりかな",
    "さみだれを\nあつめてはやし\nもがみがわ",
    "ゆきとけて\nむらいっぱいの\nこどもかな",
]


def haiku(text: str, readings: dict[str, object] | None = None) -> Scansion:
    return scan(text, load_form("haiku"), "ja", readings)


@pytest.mark.parametrize("poem", POEMS)
@pytest.mark.parametrize("between", ["\n", "\n\n", "　", " ", ""])
def test_a_printed_haiku_holds_however_it_is_printed(poem: str, between: str) -> None:
    scanned = haiku(poem.replace("\n", between))
    assert scanned.holds is True
    assert sum(line.count or 0 for line in scanned.lines) == 17
    assert scanned.findings == ()


def test_each_mora_is_shown() -> None:
    lines = haiku("きょうだいは\nコーヒーをのんで\nねっころぶ").lines
    assert [unit.text for unit in lines[0].units] == ["きょ", "う", "だ", "い", "は"]
    assert [unit.text for unit in lines[1].units] == ["コ", "ー", "ヒ", "ー", "を", "の", "ん", "で"]
    assert [unit.text for unit in lines[2].units] == ["ね", "っ", "こ", "ろ", "ぶ"]
    assert [line.count for line in lines] == [5, 8, 5]
    assert [line.expected for line in lines] == [5, 7, 5]


def test_one_mora_over_is_asked_as_licence() -> None:
    scanned = haiku("ふるいけや\nあおがえるとびこむ\nみずのおと".replace("あおがえる", "あかがえ"))
    assert scanned.holds is True
    assert [(f.rule, f.severity, f.line) for f in scanned.findings] == [("form/count", "convention", 2)]
    assert "licence?" in scanned.findings[0].message


def test_two_morae_off_are_too_many() -> None:
    # Bashō's early crow, かれえだに からすのとまりたるや …, is famous for its nine morae.
    scanned = haiku("かれえだに\nからすのとまりけり\nあきのくれ")
    assert scanned.holds is False
    assert [(f.rule, f.severity, f.line, f.found) for f in scanned.findings] == [("form/count", "hard", 2, "9")]


def test_kanji_without_a_reading_cannot_be_counted() -> None:
    scanned = haiku("古池や\n蛙飛び込む\n水の音")
    assert scanned.holds is None
    assert [(line.count, line.holds) for line in scanned.lines] == [(None, None)] * 3
    assert [line.expected for line in scanned.lines] == [5, 7, 5]


def test_furigana_are_read() -> None:
    scanned = haiku("{古池|ふるいけ}や\n{蛙|かわず}{飛|と}びこむ\n{水|みず}の{音|おと}")
    assert scanned.holds is True
    assert [line.count for line in scanned.lines] == [5, 7, 5]


@pytest.mark.parametrize(
    "readings",
    [
        {"古池や": "ふるいけや", "蛙飛び込む": "かわずとびこむ", "水の音": "みずのおと"},
        {"1": "ふるいけや", "2": {"text": "かわずとびこむ"}, "3": "みずのおと"},
        {"lines": {"1": "ふ=1 る=1 い=1 け=1 や=1", "2": "かわずとびこむ", "水の音": "みずのおと"}},
    ],
)
def test_the_writers_readings_count(readings: dict[str, object]) -> None:
    scanned = haiku("古池や\n蛙飛び込む\n水の音", readings)
    assert scanned.holds is True
    assert [line.count for line in scanned.lines] == [5, 7, 5]
    assert "set by the writer" in scanned.lines[0].reading


@pytest.mark.parametrize("lines", [2, 4, 5])
def test_a_haiku_has_three_lines(lines: int) -> None:
    scanned = haiku("\n".join(["ふるいけや", "かわずとびこむ", "みずのおと", "ふるいけや", "あめのおと"][:lines]))
    assert scanned.holds is False
    assert ("form/lines", "hard") in {(f.rule, f.severity) for f in scanned.findings}


def test_a_sequence_of_haiku_keeps_its_line_numbers() -> None:
    scanned = haiku("\n\n".join(POEMS[:2]) + "\n")
    assert [(line.line, line.verse, line.stanza) for line in scanned.lines] == [
        (1, 1, 1), (2, 2, 1), (3, 3, 1), (5, 4, 2), (6, 5, 2), (7, 6, 2),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "\n\n", "***\n"])
def test_of_no_verse_nothing_is_told_but_that_it_is_missing(text: str) -> None:
    assert (haiku(text).holds, haiku(text).lines) == (None, ())
    assert [(finding.rule, finding.severity) for finding in haiku(text).findings] == [("form/lines", "hard")]


def test_a_haiku_in_one_line_above_others_is_no_title_but_a_title_is() -> None:
    assert [line.count for line in haiku(POEMS[0].replace("\n", "") + "\n\n" + POEMS[1]).lines] == [17, 5, 7, 5]
    assert [line.count for line in haiku("ふるさと\n\n" + POEMS[1]).lines] == [5, 7, 5]


def test_english_is_not_counted_as_morae() -> None:
    assert scan("old pond\na frog leaps in\nwater's sound", load_form("haiku"), "en").holds is None
