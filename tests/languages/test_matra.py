"""Hindi matras against famous verse, whose count is the law of its form: doha 13 + 11, chaupai 16."""

import pytest

from tests.languages.scans import units, ways
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.prosody import matra

# Kabir, Rahim, Tulsi, Bihari, as the editions print them. Each half-line stands before and after the comma.
DOHAS = """\
रहिमन धागा प्रेम का, मत तोरो चटकाय
टूटे पे फिर ना जुरे, जुरे गाँठ परि जाय
माटी कहे कुम्हार से, तू क्या रौंदे मोय
श्री गुरु चरन सरोज रज, निज मनु मुकुरु सुधारि
बरनउँ रघुबर बिमल जसु, जो दायकु फल चारि
मेरी भव बाधा हरौ, राधा नागरि सोइ
जा तन की झाईं परै, स्यामु हरित दुति होइ
कनक कनक ते सौ गुनी, मादकता अधिकाय
वा खाए बौराय जग, या पाए बौराय
तुलसी मीठे बचन ते, सुख उपजत चहुँ ओर
बसीकरन इक मंत्र है, परिहरु बचन कठोर
रहिमन पानी राखिये, बिन पानी सब सून
पानी गये न ऊबरे, मोती मानुष चून
ऐसी बानी बोलिये, मन का आपा खोय
औरन को सीतल करै, आपहुँ सीतल होय
बड़ा हुआ तो क्या हुआ, जैसे पेड़ खजूर
पंथी को छाया नहीं, फल लागे अति दूर
पोथी पढ़ि पढ़ि जग मुआ, पंडित भया न कोय
निंदक नियरे राखिए, आँगन कुटी छवाय
बिन पानी साबुन बिना, निर्मल करे सुभाय""".splitlines()

# Lines that are famous and keep 13 + 11 only with a licence of the poet.
LICENSED = """\
काल करे सो आज कर, आज करे सो अब
पल में परलय होएगी, बहुरि करेगा कब
बुरा जो देखन मैं चला, बुरा न मिलिया कोय
जब मैं था तब हरि नहीं, अब हरि हैं मैं नाहिं
प्रेम गली अति साँकरी, तामें दो न समाहिं
ढाई आखर प्रेम का, पढ़े सो पंडित होय""".splitlines()

CHAUPAIS = """\
मंगल भवन अमंगल हारी
द्रवउ सुदसरथ अजर बिहारी
जय हनुमान ज्ञान गुन सागर
जय कपीस तिहुँ लोक उजागर
रामदूत अतुलित बल धामा
बंदउँ गुरु पद पदुम परागा
सुरुचि सुबास सरस अनुरागा
रघुकुल रीति सदा चलि आई
प्रान जाहुँ बरु बचनु न जाई""".splitlines()


def totals(line: str) -> list[int]:
    return [reading.total for reading in ways(matra.read(line))]


@pytest.mark.parametrize("line", DOHAS)
def test_a_doha_has_thirteen_and_eleven(line: str) -> None:
    odd, even = line.split(",")
    assert (totals(odd)[0], totals(even)[0]) == (13, 11)


@pytest.mark.parametrize("line", DOHAS)
def test_a_doha_ends_long_short(line: str) -> None:
    assert [unit.value for unit in units(matra.read(line))][-2:] == [2, 1]


@pytest.mark.parametrize("line", LICENSED)
def test_a_licence_of_the_poet_is_among_the_readings(line: str) -> None:
    odd, even = line.split(",")
    assert (totals(odd)[0], totals(even)[0]) != (13, 11)
    assert 13 in totals(odd)
    assert 11 in totals(even)


@pytest.mark.parametrize("line", CHAUPAIS)
def test_a_chaupai_quarter_has_sixteen(line: str) -> None:
    assert totals(line)[0] == 16


@pytest.mark.parametrize(
    ("word", "values"),
    [
        # kavitabahar.com, matra gyan
        ("ढँकना", [1, 1, 2]),
        ("गंगा", [2, 2]),
        ("नींद", [2, 1]),
        ("क्षण", [1, 1]),
        ("त्रिशूल", [1, 2, 1]),
        ("प्रकार", [1, 2, 1]),
        ("श्रवण", [1, 1, 1]),
        # shritanu.blogspot.com, lesson 5
        ("स्नान", [2, 1]),
        ("कन्हैया", [1, 2, 2]),
        # the rule itself
        ("कर", [1, 1]),
        ("सत्य", [2, 1]),
        ("कृष्ण", [2, 1]),
        ("दुःख", [2, 1]),
        ("विद्या", [2, 2]),
        ("ऋषि", [1, 1]),
        ("डॉक्टर", [2, 1, 1]),
        ("ज़रा", [1, 2]),
        ("बुद्धि", [2, 1]),
        ("हँसना", [1, 1, 2]),
        ("धर्मात्मा", [2, 2, 2]),
    ],
)
def test_words_with_printed_weights(word: str, values: list[int]) -> None:
    assert [unit.value for unit in units(matra.read(word))] == values


def test_a_conjunct_lengthens_in_its_own_word_only() -> None:
    assert [unit.value for unit in units(matra.read("न प्रेम"))] == [1, 2, 1]
    assert [unit.value for unit in units(matra.read("विप्र"))] == [2, 1]


def test_a_joiner_inside_a_conjunct_changes_nothing() -> None:
    assert totals("सत्\u200dय") == totals("सत्य")
    assert totals("सत्\u200cय") == totals("सत्य")


def test_the_dead_final_consonant_counts_nothing() -> None:
    assert [(unit.text, unit.value) for unit in units(matra.read("जगत्"))] == [("ज", 1), ("गत्", 1)]
    assert totals("जगत्") == [2, 3]  # some close the last syllable and take it as long


def test_mh_nh_lh_are_a_switch() -> None:
    assert [reading.total for reading in ways(matra.read("तुम्हारा"))] == [5, 6]
    assert [reading.total for reading in ways(matra.read("तुम्हारा", nasal_h_light=False))] == [6, 5]


def test_e_and_o_may_be_sung_short_and_the_note_says_so() -> None:
    readings = ways(matra.read("सो"))
    assert [(reading.total, reading.note) for reading in readings] == [(2, ""), (1, "सो: sung short")]
    assert totals("सा") == [2]


def test_printed_verse_numbers_are_no_verse() -> None:
    assert totals("काल करे सो आज कर ॥१॥")[0] == 13
    assert totals("काल करे सो आज कर ।। 12 ।।")[0] == 13


@pytest.mark.parametrize("line", ["AI कर", "वर्ष २०२६ में", "தமிழ்", "hello", "مدرسه"])
def test_what_is_not_hindi_verse_cannot_be_counted(line: str) -> None:
    assert matra.read(line) is None
    assert ways(matra.read(line)) == []


def test_an_empty_line_counts_nought() -> None:
    assert totals("") == [0]
    assert totals("—") == [0]


def test_the_card_claims_what_is_measured_here() -> None:
    kept = sum([totals(half)[0] for half in line.split(",")] == [13, 11] for line in DOHAS)
    full = sum(totals(line)[0] == 16 for line in CHAUPAIS)
    assert capability_card("hi")["counting"]["measured"] == (
        f"doha: {kept} of {len(DOHAS)} have the count of their form; "
        f"chaupai: {full} of {len(CHAUPAIS)} have the count of their form"
    )
