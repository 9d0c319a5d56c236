"""Shairi. The stanzas are written for these tests and counted by hand: 8 + 8 mizani, rhymes at both halves."""

from __future__ import annotations

import pytest

from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import Scansion, scan

TAA = """Elimu ni kama taa, huangaza njia yetu,
Usiku wote hukaa, ikilinda nyumba zetu,
Mjinga akikataa, hupotea pasi kitu,
Tusome sote vijana, tuijenge nchi yetu.
"""
BAHARI = """Bahari yetu ni pana, samaki wamo tele,
Wavuvi huko hukana, kurudi bila ya ndole,
Mashua zinapambana, na mawimbi ya milele,
Tusome sote vijana, tuijenge nchi yetu.
"""


def shairi(text: str) -> Scansion:
    return scan(text, load_form("shairi"), "sw")


def weights(scansion: Scansion) -> set[tuple[str, str]]:
    return {(finding.rule, finding.severity) for finding in scansion.findings}


def test_a_stanza_holds_with_its_halves_and_rhymes() -> None:
    scanned = shairi(TAA)
    assert scanned.holds is True
    assert scanned.findings == ()
    assert [line.count for line in scanned.lines] == [16] * 4
    assert [line.rhyme for line in scanned.lines] == ["a b", "a b", "a b", None]
    assert scanned.lines[0].reading == ("8 mizani: E li mu ni ka ma ta a | 8 mizani: hu a nga za nji a ye tu")


@pytest.mark.parametrize(
    "text",
    [
        TAA.replace(", ", ",\n").replace(",\n\n", ",\n"),
        TAA.replace(", ", " / "),
        "Shairi la elimu\n\n" + TAA,
        "1.\n" + TAA + "\n2.\n" + TAA,
    ],
    ids=["a half a line", "slashes", "title", "numbered stanzas"],
)
def test_every_way_of_printing_is_understood(text: str) -> None:
    assert shairi(text).holds is True
    assert shairi(text).findings == ()


def test_syllabic_nasals_count_and_mb_is_tried_both_ways() -> None:
    # n-chi has two, mba-li two or three.
    line = shairi(TAA.replace("Elimu ni kama taa", "Nchi mbali yenye taa")).lines[0]
    assert line.count == 16
    assert [unit.text for unit in line.units[:3]] == ["N", "chi", "mba"]
    loose = shairi(TAA.replace("Elimu ni kama taa", "Mbaya ni kama taa")).lines[0]
    assert loose.count == 16
    assert "syllable of its own" in loose.reading


def test_a_half_too_long_by_two_is_hard() -> None:
    scanned = shairi(TAA.replace("pasi kitu", "pasi na kitu chochote hiki kitu"))
    assert scanned.holds is False
    assert ("form/count", "hard") in weights(scanned)
    assert next(f for f in scanned.findings if f.rule == "form/count").line == 3


def test_a_half_too_short_by_one_is_asked_as_licence() -> None:
    scanned = shairi(TAA.replace("Usiku wote hukaa", "Usiku wote kaa"))
    assert weights(scanned) == {("form/count", "convention")}
    assert "licence?" in scanned.findings[0].message
    assert scanned.holds is True


def test_a_comma_at_the_wrong_place_breaks_the_halves() -> None:
    scanned = shairi(TAA.replace("taa, huangaza njia", "taa huanga, za njia"))
    assert scanned.holds is False
    finding = next(f for f in scanned.findings if f.rule == "form/caesura")
    assert (finding.severity, finding.line, finding.found) == ("hard", 1, "11+5")


def test_a_line_without_a_comma_is_broken_between_words() -> None:
    assert shairi(TAA.replace(",", "")).holds is True


@pytest.mark.parametrize(
    ("old", "new", "line", "place"),
    [("kitu", "hewa", 3, "hewa"), ("hukaa", "hukeni", 2, "hukeni"), ("zetu", "zao", 2, "zao")],
)
def test_a_rhyme_lost_in_the_middle_or_at_the_end_is_found(old: str, new: str, line: int, place: str) -> None:
    scanned = shairi(TAA.replace(old, new))
    finding = next(f for f in scanned.findings if f.rule == "form/rhyme")
    assert (finding.severity, finding.line, finding.found) == ("hard", line, place)
    assert scanned.holds is False


def test_the_fourth_line_is_free_of_the_rhymes() -> None:
    assert shairi(TAA.replace("tuijenge nchi yetu", "tuijenge nchi sana")).findings == ()


def test_a_refrain_that_one_stanza_forgets_is_a_convention() -> None:
    odd = TAA.replace("tuijenge nchi yetu", "tulijenge jiji letu")
    scanned = shairi(f"{TAA}\n{TAA}\n{odd}")
    assert weights(scanned) == {("form/repeat", "convention")}
    assert scanned.findings[0].line == 14


def test_a_shortened_last_line_is_msuko() -> None:
    assert shairi(TAA.replace("Tusome sote vijana, tuijenge nchi yetu.", "Tuijenge nchi yetu.")).findings == ()
    shorter = shairi(TAA.replace("Tusome sote vijana, tuijenge nchi yetu.", "Tuijenge nchi!"))
    assert weights(shorter) == {("form/count", "convention")}


@pytest.mark.parametrize("lines", [3, 5, 6])
def test_a_stanza_has_four_lines(lines: int) -> None:
    text = "\n".join((TAA + TAA).split("\n")[:lines])
    assert ("form/lines", "hard") in weights(shairi(text))


def test_syllables_of_a_weak_rhyme_are_asked_as_licence() -> None:
    # -mba against -ba: the same syllable but for a nasal that some singers count apart.
    stanza = "Nilipokwenda kuimba, niliona ndege wale,\nNikaketi kwa mababa, nikasikia milele,\n"
    stanza += "Wakaja wanaoimba, wakaruka pale pale,\nMuziki wao mtamu, hausahauliki kamwe.\n"
    rhymes = [f for f in shairi(stanza).findings if f.rule == "form/rhyme"]
    assert [(f.severity, f.line, f.found) for f in rhymes] == [("convention", 2, "mababa")]
