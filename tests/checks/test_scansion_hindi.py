"""Doha. The verses are Kabir's, Rahim's, Bihari's and Tulsidas's, printed everywhere as dohas: 13 + 11 matras."""

from __future__ import annotations

import pytest

from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import Scansion, scan

PRINTED = [
    "बुरा जो देखन मैं चला, बुरा न मिलिया कोय।\nजो दिल खोजा आपना, मुझसे बुरा न कोय॥",
    "पोथी पढ़ि पढ़ि जग मुआ, पंडित भया न कोय।\nढाई आखर प्रेम का, पढ़े सो पंडित होय॥",
    "धीरे-धीरे रे मना, धीरे सब कुछ होय।\nमाली सींचे सौ घड़ा, ऋतु आए फल होय॥",
    "माला फेरत जुग भया, फिरा न मन का फेर।\nकर का मनका डार दे, मन का मनका फेर॥",
    "जाति न पूछो साधु की, पूछ लीजिये ज्ञान।\nमोल करो तरवार का, पड़ा रहन दो म्यान॥",
    "दोस पराए देखि करि, चला हसन्त हसन्त।\nअपने याद न आवई, जिनका आदि न अंत॥",
    "जिन खोजा तिन पाइया, गहरे पानी पैठ।\nमैं बपुरा बूडन डरा, रहा किनारे बैठ॥",
    "अति का भला न बोलना, अति की भली न चूप।\nअति का भला न बरसना, अति की भली न धूप॥",
    "दुर्लभ मानुष जन्म है, देह न बारम्बार।\nतरुवर ज्यों पत्ता झड़े, बहुरि न लागे डार॥",
    "रहिमन धागा प्रेम का, मत तोरो चटकाय।\nटूटे पे फिर ना जुरे, जुरे गाँठ परि जाय॥",
    "रहिमन पानी राखिए, बिन पानी सब सून।\nपानी गए न ऊबरे, मोती मानुष चून॥",
    "सतसइया के दोहरे, ज्यों नावक के तीर।\nदेखन में छोटे लगैं, घाव करैं गंभीर॥",
    "श्री गुरु चरन सरोज रज, निज मनु मुकुरु सुधारि।\nबरनउँ रघुबर बिमल जसु, जो दायकु फल चारि॥",
    "दुख में सुमिरन सब करे, सुख में करै न कोय।\nजो सुख में सुमिरन करे, तो दुख काहे होय॥",
    "ऐसी बानी बोलिये, मन का आपा खोय।\nऔरन को सीतल करे, आपहु सीतल होय॥",
    "मेरी भव बाधा हरौ, राधा नागरि सोइ।\nजा तन की झाँई परै, स्याम हरित दुति होइ॥",
    "बोली एक अनमोल है, जो कोई बोलै जानि।\nहिये तराजू तौलि के, तब मुख बाहर आनि॥",
]
KHAJUR = "बड़ा हुआ तो क्या हुआ, जैसे पेड़ खजूर।\nपंथी को छाया नहीं, फल लागे अति दूर॥\n"


def doha(text: str, language: str = "hi") -> Scansion:
    return scan(text, load_form("doha"), language)


def weights(scansion: Scansion) -> set[tuple[str, str]]:
    return {(finding.rule, finding.severity) for finding in scansion.findings}


@pytest.mark.parametrize("verse", PRINTED)
def test_a_printed_doha_holds(verse: str) -> None:
    scanned = doha(verse)
    assert scanned.holds is True
    assert [line.count for line in scanned.lines] == [24, 24]
    assert all(line.holds for line in scanned.lines)
    assert len({line.rhyme for line in scanned.lines}) == 1


def test_the_sum_is_shown_part_by_part() -> None:
    first, second = doha(KHAJUR).lines
    assert first.reading == "13 = 1+2+1+2+2+2+1+2 | 11 = 2+2+2+1+1+2+1"
    assert second.reading == "13 = 2+2+2+2+2+1+2 | 11 = 1+1+2+2+1+1+2+1"
    assert [unit.value for unit in first.units] == [1, 2, 1, 2, 2, 2, 1, 2, 2, 2, 2, 1, 1, 2, 1]
    assert "".join(unit.text for unit in first.units) == "बड़ाहुआतोक्याहुआजैसेपेड़खजूर".replace("ड़", "ड़")


@pytest.mark.parametrize(
    "text",
    [
        KHAJUR.replace(", ", ",\n"),
        KHAJUR.replace(",", "").replace("।", "").replace("॥", ""),
        KHAJUR.replace("\n", " ", 1),
        KHAJUR.replace("\n", "\n\n", 1),
        "# दोहे\n\nकबीर\n\n" + KHAJUR + "\n" + KHAJUR,
        "१.\n" + KHAJUR.replace("॥", "॥१॥"),
        KHAJUR.replace("\n", "\r\n"),
    ],
    ids=["four lines", "no marks", "one line", "spaced out", "title and two", "numbers", "carriage returns"],
)
def test_every_way_of_printing_is_understood(text: str) -> None:
    scanned = doha(text)
    assert scanned.holds is True
    assert scanned.findings == ()


def test_a_short_sung_vowel_is_tried_and_shown() -> None:
    line = doha(PRINTED[0]).lines[0]
    assert line.count == 24
    assert "जो sung short" in line.reading
    assert any(alternative.count == 25 for alternative in line.alternatives)


def test_a_word_lost_breaks_the_count() -> None:
    scanned = doha(KHAJUR.replace(" पेड़", ""))
    assert scanned.holds is False
    assert ("form/count", "hard") in weights(scanned)
    finding = next(finding for finding in scanned.findings if finding.rule == "form/count")
    assert (finding.line, finding.found) == (1, "13+8")
    assert scanned.lines[0].holds is False


def test_one_matra_off_is_asked_as_licence() -> None:
    scanned = doha("साधु ऐसा चाहिए, जैसा सूप सुभाय।\nसार-सार को गहि रहै, थोथा देई उड़ाय॥")
    assert weights(scanned) == {("form/count", "convention")}
    assert "licence?" in scanned.findings[0].message
    assert scanned.holds is True
    assert scanned.lines[0].holds is False


def test_lines_that_do_not_rhyme() -> None:
    scanned = doha(KHAJUR.replace("दूर", "पास"))
    assert weights(scanned) == {("form/rhyme", "hard")}
    (finding,) = scanned.findings
    assert (finding.line, finding.found) == (2, "पास")
    assert "खजूर" in finding.message
    assert [line.rhyme for line in scanned.lines] == ["a", "b"]


def test_an_even_charan_must_end_guru_laghu() -> None:
    scanned = doha("बड़ा हुआ तो क्या हुआ, पेड़ खजूर सरसा।\nपंथी को छाया नहीं, फल दूर बहुत बरसा॥")
    assert ("form/structure", "hard") in weights(scanned)


def test_an_odd_charan_that_begins_with_a_jagan_is_a_convention() -> None:
    scanned = doha("विचार कर ले मन ज़रा, जैसे पेड़ खजूर।\nपंथी को छाया नहीं, फल लागे अति दूर॥")
    assert weights(scanned) == {("form/structure", "convention")}
    (finding,) = scanned.findings
    assert (finding.start, finding.end) == (0, 5)


def test_a_jagan_made_of_two_words_is_none() -> None:
    assert doha(KHAJUR).findings == ()


def test_a_break_inside_a_word_is_no_caesura() -> None:
    # 3+3+2+9 | 4+3: all 24 matras, but no word ends after the thirteenth.
    scanned = doha("राम भजन बिनु जगमगातारा, सूना दूर।\nपंथी को छाया नहीं, फल लागे अति दूर॥")
    assert weights(scanned) == {("form/caesura", "hard")}
    assert scanned.findings[0].found == "17+7"
    unmarked = doha("राम भजन बिनु जगमगातारा सूना दूर।\nपंथी को छाया नहीं, फल लागे अति दूर॥")
    assert weights(unmarked) == {("form/caesura", "hard")}


def test_a_comma_after_a_name_is_no_caesura() -> None:
    assert doha("रहिमन, धागा प्रेम का मत तोरो चटकाय।\nटूटे पे फिर ना जुरे जुरे गाँठ परि जाय॥").holds is True


@pytest.mark.parametrize("lines", [1, 3, 5])
def test_half_a_doha_is_no_doha(lines: int) -> None:
    text = "\n".join((KHAJUR * 3).split("\n")[:lines])
    assert ("form/lines", "hard") in weights(doha(text))


@pytest.mark.parametrize(
    ("text", "language"), [("கற்க கசடறக் கற்பவை\nகற்றபின்", "ta"), ("abc\ndef", "en"), ("ሰላም\nለዓለም", "am")]
)
def test_another_script_cannot_be_counted(text: str, language: str) -> None:
    scanned = doha(text, language)
    assert scanned.holds is None
    assert [line.count for line in scanned.lines] == [None, None]
    assert {finding.severity for finding in scanned.findings} == {"advice"}


def test_a_line_that_cannot_be_counted_leaves_the_form_open() -> None:
    scanned = doha(KHAJUR.replace("खजूर", "खजूर 2 kg"))
    assert scanned.holds is None
    assert [line.holds for line in scanned.lines] == [None, True]


def test_a_hostile_line_ends_soon() -> None:
    assert doha("क" * 5000 + "\n" + "के " * 5000).holds is False


@pytest.mark.parametrize(
    ("form", "text", "lines"),
    [
        ("doha", "रहिमन धागा प्रेम का,\n", "4"),
        ("doha", "रहिमन धागा प्रेम का,\nमत तोरो चटकाय।\nटूटे पे फिर ना जुरे,\n", "4"),
        ("doha", "रहिमन धागा प्रेम का, मत तोरो चटकाय।\n", "2"),
        # तुलसीदास, रामचरितमानस: one ardhali, a charan a line
        ("chaupai", "रघुकुल रीति सदा चलि आई।\nप्रान जाहुँ बरु बचनु न जाई॥\n", "4"),
    ],
)
def test_a_verse_that_is_still_being_written_only_wants_lines(form: str, text: str, lines: str) -> None:
    scansion = scan(text, load_form(form), "hi")
    assert [(one.rule, one.expected) for one in scansion.findings] == [("form/lines", f"{lines} lines")]
