"""Verse in the public domain that no rule was made from: right as printed, and found wrong where it is broken.

``tests/fixtures/verse/printed.txt`` has the poems, each below its form, language and source.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import Scansion, scan

_FILE = Path(__file__).parents[1] / "fixtures" / "verse" / "printed.txt"


def _poems() -> list[tuple[str, str, str]]:
    found = []
    for block in _FILE.read_text("utf-8").split("=====\n"):
        head, text = block.split("\n", 1)
        form, language = head.split(" — ")[0].split()
        found.append((form, language, text))
    return found


POEMS = _poems()


def poem(form: str, begins: str) -> tuple[str, str]:
    """The language and text of the poem of a form that begins so."""
    return next((language, text) for name, language, text in POEMS if name == form and text.startswith(begins))


def broken(form: str, begins: str, old: str, new: str) -> Scansion:
    language, text = poem(form, begins)
    assert text.count(old) >= 1
    return scan(text[::-1].replace(old[::-1], new[::-1], 1)[::-1], load_form(form), language)


@pytest.mark.parametrize(("form", "language", "text"), POEMS, ids=[f"{f}-{t.split()[0]}" for f, _, t in POEMS])
def test_printed_verse_has_no_hard_finding(form: str, language: str, text: str) -> None:
    scanned = scan(text, load_form(form), language)
    assert [f for f in scanned.findings if f.severity == "hard"] == []
    assert scanned.holds is True
    assert all(line.count for line in scanned.lines)


@pytest.mark.parametrize(
    ("form", "begins", "old", "new", "rule", "severity", "line"),
    [
        ("sijo", "동창이", "재 너머", "재를 넘어서", "form/count", "hard", 3),
        ("sijo", "태산이", "못 오를 리", "리", "form/count", "convention", 2),
        ("ghazal", "اگر آن", "زیبا را", "زیبا", "form/rhyme", "hard", 8),
        ("ghazal", "یوسف", "پنهان غم", "پنهانی غم", "form/rhyme", "hard", 10),
        ("ghazal", "ہزاروں", "قلم نکلے", "کتاب نکلے", "form/rhyme", "hard", 8),
        ("ghazal", "یہ نہ تھی", "ہم ولی سمجھتے جو", "ہم سب لوگ بہت بڑا ولی سمجھتے جو", "form/count", "convention", 10),
        ("rubai", "آنان", "در خواب شدند", "در خانه شدند", "form/rhyme", "hard", 4),
        ("rubai", "آنان", "ره زین شب", "ره از این شب سیاه و", "form/count", "convention", 3),
        ("kundaliya", "बिना", "होत हँसाय, चित्त", "लोग हँसाय, चित्त", "form/link", "hard", 3),
        ("kundaliya", "लाठी", "लीजै लाठी", "लीजै डंडा", "form/link", "hard", 6),
        ("kundaliya", "साईं", "सदा राखिये पास", "सदा राखिये", "form/link", "hard", 3),
        ("kural-venpa", "கற்க", "தக", "தகவே", "form/structure", "convention", 2),
        ("kural-venpa", "இருள்சேர்", "சேரா இறைவன்", "சேரா நாதன்", "form/structure", "convention", 1),
        ("venpa", "வாக்குண்டாம்", "நல்ல மனமுண்டாம்", "நல்ல தேனுண்டாம்", "form/link", "hard", 1),
        ("pantun", "Pisang", "dibawa mati", "dibawa terus", "form/rhyme", "hard", 4),
        ("pantun", "Kalau", "di dalam hati", "di dalam sanubari dan hati", "form/count", "hard", 4),
        ("syair", "Dengarkan", "sana situ", "sana sini", "form/rhyme", "hard", 4),
        ("luc-bat", "Gần", "hành chơi xuân", "hành du xuân đông", "form/count", "convention", 2),
        ("luc-bat", "Gần", "bộ hành", "bộ đi", "form/link", "hard", 2),
        ("luc-bat", "Gần", "tử giai nhân", "tử yên thôn", "form/link", "convention", 3),
        ("luc-bat", "Gần", "sắm sửa", "đi chơi", "form/tone", "hard", 2),
        ("luc-bat", "Rằng", "kém xanh", "kém vàng", "form/tone", "hard", 18),
        ("sonnet-shakespearean", "My mistress", "false compare", "false delight", "form/rhyme", "convention", 14),
        ("sonnet-petrarchan", "Voi", "breve sogno", "breve guerra", "form/rhyme", "convention", 17),
        ("sonnet-petrarchan", "Heureux", "douceur angevine", "douceur de la terre", "form/rhyme", "convention", 17),
        ("englyn-unodl-union", "Mae'n", "wreiddyn", "wreiddiau", "form/rhyme", "hard", 4),
        ("englyn-unodl-union", "Mae'n", "argoelyn", "argoelau", "form/link", "hard", 2),
        ("englyn-unodl-union", "Wele", "Hen linell bell", "Hen linell bell iawn iawn iawn", "form/count", "hard", 3),
        ("utenzi", "Negema", "nimependa kukwambia", "nimependa kukwambiwe", "form/rhyme", "hard", 14),
    ],
)  # fmt: skip
def test_broken_verse_is_found_on_its_line(
    form: str, begins: str, old: str, new: str, rule: str, severity: str, line: int
) -> None:
    scanned = broken(form, begins, old, new)
    assert (rule, severity, line) in {(f.rule, f.severity, f.line) for f in scanned.findings}
    if severity == "hard":
        assert scanned.holds is False


def test_a_missing_line_is_missed_where_it_stood() -> None:
    language, text = poem("luc-bat", "Rằng")
    lines = text.splitlines()
    scanned = scan("\n".join(lines[:8] + lines[9:]), load_form("luc-bat"), language)
    assert [(f.rule, f.line) for f in scanned.findings if f.rule == "form/lines"] == [("form/lines", 9)]


def test_the_metre_of_a_ghazal_is_told_and_shown() -> None:
    lines = scan(poem("ghazal", "یہ نہ تھی")[1], load_form("ghazal"), "ur").lines
    assert {line.reading.split(":")[0] for line in lines} == {"ramal musamman mashkul"}
    assert lines[0].reading == "ramal musamman mashkul: u u - u - u - - u u - u - u - -"
    assert all(unit.value in (1, 2) for line in lines for unit in line.units)


def test_a_sonnet_printed_in_four_groups_is_one_stanza() -> None:
    scanned = scan(poem("sonnet-petrarchan", "Voi")[1], load_form("sonnet-petrarchan"), "it")
    assert [line.rhyme for line in scanned.lines] == list("abbaabbacdecde")


def test_rhymes_of_luc_bat_are_lettered_inside_the_lines() -> None:
    scanned = scan(poem("luc-bat", "Gần")[1], load_form("luc-bat"), "vi")
    assert [line.rhyme for line in scanned.lines] == ["a", "a b", "b", "b c"]


def test_feet_cut_by_the_writer_stand() -> None:
    text = poem("kural-venpa", "குழலினி")[1]
    assert "convention" in {f.severity for f in scan(text, load_form("kural-venpa"), "ta").findings}
    readings = {text.splitlines()[0]: "குழலினி தி யாழினி தென்பதம் மக்கள்"}
    scanned = scan(text, load_form("kural-venpa"), "ta", readings)
    assert "set by the writer" in scanned.lines[0].reading
    assert scanned.lines[0].count == 5


def test_the_writer_says_how_a_line_of_a_ghazal_is_read() -> None:
    language, text = poem("ghazal", "یہ نہ تھی")
    odd = text.replace("تجھے ہم ولی سمجھتے", "تجھے سب ولی وغیرہ سمجھتے")
    line = odd.splitlines()[9]
    assert ("form/count", 10) in {(f.rule, f.line) for f in scan(odd, load_form("ghazal"), language).findings}
    weights = "تجھ=1 ے=1 سب=2 و=1 لی=2 و=1 غی=2 رہ=2 جو=1 نہ=1 با=2 دہ=1 خا=2 ر=1 ہو=2 تا=2"
    scanned = scan(odd, load_form("ghazal"), language, {line: weights})
    assert scanned.findings == ()
    assert scanned.lines[9].reading == "ramal musamman mashkul: u u - u - u - - u u - u - u - - (set by the writer)"


def test_the_radif_is_told_as_it_is_written() -> None:
    scanned = broken("ghazal", "دل ہی", "ہمیں ستائے کیوں", "ہمیں ستائے گا")
    (finding,) = [f for f in scanned.findings if f.rule == "form/rhyme"]
    assert (finding.line, finding.severity, finding.expected) == (2, "hard", "کیوں")


def test_english_lines_that_rhyme_end_alike() -> None:
    scanned = broken("sonnet-shakespearean", "When, in disgrace", "Featured like him", "Featured like all him")
    (finding,) = [f for f in scanned.findings if f.line == 6]
    assert (finding.rule, finding.severity, finding.expected) == ("form/count", "advice", "10 syllables")
    assert "line 8, which rhymes with it, 10" in finding.message
    _, text = poem("sonnet-shakespearean", "When, in disgrace")
    eighth = text.splitlines()[7]
    both = text.replace("Featured like him", "Featured like all him").replace(eighth, f"And {eighth}")
    longer = [f for f in scan(both, load_form("sonnet-shakespearean"), "en").findings if f.rule == "form/count"]
    assert longer == [], "both end a syllable later: a feminine rhyme"
