"""Swahili mizani against printed stanzas: each line of utenzi is one kipande of eight."""

import pytest

from tests.languages.scans import units, ways
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.prosody import mizani

# Utendi wa Mwana Kupona (1858), stanzas 1 to 10 as printed at paukwa.or.ke.
MWANA_KUPONA = """\
Negema wangu binti / mchachefu wa sanati / upulike wasiati / asa ukanzingatia
Maradhi yamenshika / hatta yametimu mwaka / sikupata kutamka / neno lema kukwambia
Ndoo mbee ujilisi / na wino na qaratasi / moyoni nina hadithi / nimependa kukwambia
Ukisa kutaqarabu / Bismillahi kutubu / umsalie Habibu / na sahabaze pamoya
Ukisa kulitangaza / ina la Mola Muweza / basi tuombe majaza / Mola tatuwafiqia
Mwanaadamu si kitu / na ulimwengu si wetu / walau hakuna mtu / ambao atasalia
Mwanangu twaa waadhi / pamoya na yangu radhi / Mngu atakuhifadhi / akuepue na baa
Twaa nikupe hirizi / uifungeto kwa uzi / uipe na taazizi / upate kuyangalia
Nikutungie kindani / cha lulu na marijani / nikuvike mke shani / shingoni kikizagaa
Penda nikupe kifungo / kizuri kisicho ongo / uvae katika shingo / utaona manufaa"""
LINES = [line.strip() for stanza in MWANA_KUPONA.splitlines() for line in stanza.split("/")]
# Two Arabic loans whose consonants are sung with a vowel of their own.
LOANS = {"Negema wangu binti", "Bismillahi kutubu"}

# Utenzi wa Nyakiiru Kibi (1997), from the printed first chapter.
NYAKIIRU = """\
Leo nimekusudia / Hadithi kusimulia / Ya nchi ya Tanzania / Ni hadithi ya zamani / Ni mambo yetu ya ndani /
Nimepewa na wahenga / Ndipo nami nikapanga / Za kale ya nchi yetu / Vijana kuwaambia / Ili mpate sikia /
Nchi ya nyingi rutuba / Na mia nne kuweka / Walikuwa na imani / Muumba nchi na anga / Mshika tamu na chungu"""


@pytest.mark.parametrize("line", [line for line in LINES if line not in LOANS])
def test_mwana_kupona_keeps_eight(line: str) -> None:
    assert ways(mizani.read(line))[0].total == 8


@pytest.mark.parametrize("line", sorted(LOANS))
def test_a_loan_is_sung_with_one_more(line: str) -> None:
    assert [reading.total for reading in ways(mizani.read(line))][:2] == [7, 8]


@pytest.mark.parametrize("line", [line.strip() for line in NYAKIIRU.split("/")])
def test_nyakiiru_kibi_keeps_eight(line: str) -> None:
    assert ways(mizani.read(line))[0].total == 8


@pytest.mark.parametrize(
    ("word", "cut"),
    [
        ("mtu", "m-tu"),
        ("mwana", "mwa-na"),
        ("nchi", "n-chi"),
        ("nne", "n-ne"),
        ("mmoja", "m-mo-ja"),
        ("ng'ombe", "ng'o-mbe"),
        ("ng’ambo", "ng’a-mbo"),
        ("mpenzi", "m-pe-nzi"),
        ("myoyo", "myo-yo"),
        ("kuzaa", "ku-za-a"),
        ("chakula", "cha-ku-la"),
        ("MTOTO", "M-TO-TO"),
    ],
)
def test_words(word: str, cut: str) -> None:
    assert "-".join(unit.text for unit in units(mizani.read(word))) == cut


def test_mb_is_read_both_ways() -> None:
    assert [reading.total for reading in ways(mizani.read("mbaya"))] == [2, 3]
    assert [reading.total for reading in ways(mizani.read("mbali"))] == [2, 3]


@pytest.mark.parametrize("line", ["مو", "1999", "кот", "watu 3"])
def test_what_is_not_swahili_cannot_be_counted(line: str) -> None:
    assert mizani.read(line) is None


def test_the_card_claims_what_is_measured_here() -> None:
    kept = sum(ways(mizani.read(line))[0].total == 8 for line in LINES)
    assert (
        capability_card("sw")["counting"]["measured"]
        == f"{kept} of {len(LINES)} lines of Utendi wa Mwana Kupona have the syllables of their metre"
    )
