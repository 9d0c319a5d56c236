"""The nearer kin of the three forms: printed chaupais, sorathas, tankas; the utenzi's rhyme through the poem."""

from __future__ import annotations

import pytest

from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import Scansion, scan

CHALISA = """जय हनुमान ज्ञान गुन सागर। जय कपीस तिहुँ लोक उजागर॥
राम दूत अतुलित बल धामा। अंजनि पुत्र पवनसुत नामा॥
महाबीर बिक्रम बजरंगी। कुमति निवार सुमति के संगी॥
कंचन बरन बिराज सुबेसा। कानन कुंडल कुंचित केसा॥
हाथ बज्र औ ध्वजा बिराजै। काँधे मूँज जनेऊ साजै॥
संकर सुवन केसरीनंदन। तेज प्रताप महा जग बंदन॥
बिद्यावान गुनी अति चातुर। राम काज करिबे को आतुर॥
बिनु पद चलइ सुनइ बिनु काना। कर बिनु करम करइ बिधि नाना॥
"""
UTENZI = """Sikiliza we mwanangu,
nikupe maneno yangu,
yatoke moyoni mwangu,
uyaweke akilini.

Shika sana masomoyo,
usije kupoza moyo,
elimu ndiyo ngaoyo,
maisha na safarini.
"""


def weights(scansion: Scansion) -> set[tuple[str, str]]:
    return {(finding.rule, finding.severity) for finding in scansion.findings}


@pytest.mark.parametrize("text", [CHALISA, CHALISA.replace("। ", "।\n")], ids=["two a line", "one a line"])
def test_printed_chaupais_hold(text: str) -> None:
    scanned = scan(text, load_form("chaupai"), "awa")
    assert scanned.holds is True
    assert all(line.holds for line in scanned.lines)
    assert {line.count for line in scanned.lines} <= {16, 32}


def test_the_charan_of_a_chaupai_rhyme_with_each_other() -> None:
    scanned = scan(CHALISA.replace("नामा॥", "बाली॥", 1), load_form("chaupai"), "hi")
    assert [(f.rule, f.line, f.found) for f in scanned.findings if f.severity == "hard"] == [("form/rhyme", 2, "बाली")]


def test_a_chaupai_never_ends_as_a_doha() -> None:
    scanned = scan(CHALISA.replace("बल धामा", "बल का राज").replace("नामा", "का राज"), load_form("chaupai"), "hi")
    assert ("form/structure", "hard") in weights(scanned)


@pytest.mark.parametrize(
    "verse",
    [
        "जो सुमिरत सिधि होइ, गन नायक करिबर बदन।\nकरउ अनुग्रह सोइ, बुद्धि रासि सुभ गुन सदन॥",
        "मूक होइ बाचाल, पंगु चढ़इ गिरिबर गहन।\nजासु कृपाँ सो दयाल, द्रवउ सकल कलि मल दहन॥",
        "नील सरोरुह स्याम, तरुन अरुन बारिज नयन।\nकरउ सो मम उर धाम, सदा छीरसागर सयन॥",
    ],
)
def test_printed_sorathas_hold_and_are_no_dohas(verse: str) -> None:
    assert scan(verse, load_form("soratha"), "hi").holds is True
    assert scan(verse, load_form("doha"), "hi").holds is False


def test_a_tanka_is_no_haiku() -> None:
    poem = "はるすぎて\nなつきにけらし\nしろたへの\nころもほすてふ\nあまのかぐやま"
    assert scan(poem, load_form("tanka"), "ja").holds is True
    assert scan(poem.replace("\n", " "), load_form("tanka"), "ja").holds is True
    assert scan(poem, load_form("haiku"), "ja").holds is False


def test_a_famous_tanka_with_one_mora_over_is_a_licence() -> None:
    poem = "あきのたの\nかりほのいほの\nとまをあらみ\nわがころもでは\nつゆにぬれつつ"
    assert weights(scan(poem, load_form("tanka"), "ja")) == {("form/count", "convention")}


def test_the_last_rhyme_of_an_utenzi_runs_through_it() -> None:
    scanned = scan(UTENZI, load_form("utenzi"), "sw")
    assert scanned.findings == ()
    assert [line.rhyme for line in scanned.lines] == ["a", "a", "a", "b"] * 2
    broken = scan(UTENZI.replace("safarini", "safarika"), load_form("utenzi"), "sw")
    assert [(f.rule, f.severity, f.line) for f in broken.findings] == [("form/rhyme", "hard", 9)]


def test_other_lengths_of_an_utenzi_are_a_convention() -> None:
    scanned = scan(UTENZI.replace("Shika sana", "Shika"), load_form("utenzi"), "sw")
    assert weights(scanned) == {("form/count", "convention")}
