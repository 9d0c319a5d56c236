"""Doubled passages are found in any script; refrains and grammar are left alone."""

from __future__ import annotations

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.findings import Finding

FRENCH = (
    "Les poètes du quartier se réunissent chaque soir dans la salle du fond, sous la lampe.",
    "Personne ne parle avant que la pluie ait cessé de battre les vitres du café.",
)
PARAGRAPHS = {
    "hi": "हर शाम वह नदी के किनारे बैठकर पुरानी चिट्ठियाँ पढ़ता था और किसी की राह देखता था।",
    "ta": "ஒவ்வொரு மாலையும் அவள் ஆற்றங்கரையில் அமர்ந்து பழைய கடிதங்களை வாசித்துக் கொண்டிருந்தாள்.",
    "am": "ሁልጊዜ ማታ ማታ በወንዙ ዳር ተቀምጦ የድሮ ደብዳቤዎችን ያነብ ነበር።",
    "ja": "毎晩、彼女は川のほとりに座って古い手紙を読んでいた。誰かを待っていたのだろう。",
    "km": "រៀងរាល់ល្ងាច គាត់អង្គុយនៅមាត់ទន្លេ ហើយអានសំបុត្រចាស់ៗ រង់ចាំនរណាម្នាក់។",
    "ar": "كان يجلس كل مساء على ضفة النهر ويقرأ الرسائل القديمة وينتظر أحدا لا يأتي.",
    "yo": "Ní gbogbo ìrọ̀lẹ́ ó máa ń jókòó sí etí odò tí ó sì máa ń ka àwọn lẹ́tà àtijọ́.",
}


def found(text: str, language: str, rule: str) -> list[Finding]:
    return [finding for finding in check(text, language).findings if finding.rule == rule]


@pytest.mark.parametrize("language", sorted(PARAGRAPHS))
def test_a_paragraph_pasted_twice_is_found_at_its_second_place(language: str) -> None:
    paragraph = PARAGRAPHS[language]
    text = f"{paragraph}\n\nx\n\n{paragraph}\n"
    (finding,) = found(text, language, "structure/duplicate-block")
    assert text[finding.start : finding.end] == paragraph
    assert finding.line == 5
    assert finding.start == text.rindex(paragraph)


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_body_printed_twice_is_one_finding(between: str) -> None:
    body = between.join(FRENCH)
    text = f"{body}{between}{body}\n"
    (finding,) = found(text, "fr", "structure/duplicate-block")
    assert text[finding.start : finding.end] == body
    assert found(text, "fr", "structure/duplicate-sentence") == []


def test_a_copy_with_other_spaces_and_wrapping_is_still_a_copy() -> None:
    text = f"{FRENCH[0]}\n\n{FRENCH[1]}\n\n{FRENCH[0].replace('réunissent ', 'réunissent' + chr(10)).upper()}\n"
    assert len(found(text, "fr", "structure/duplicate-block")) == 1


def test_breaks_headings_and_cries_are_no_doubled_blocks() -> None:
    text = "Chapitre\n\n***\n\nNon !\n\n***\n\nChapitre\n\nNon !\n"
    assert found(text, "fr", "structure/duplicate-block") == []


def test_a_doubled_sentence_in_a_paragraph_is_found() -> None:
    text = f"{FRENCH[0]} {FRENCH[1]} Il neige. {FRENCH[0]}\n"
    (finding,) = found(text, "fr", "structure/duplicate-sentence")
    assert text[finding.start : finding.end] == FRENCH[0]
    assert finding.start == text.rindex(FRENCH[0])


def test_a_line_of_verse_that_comes_back_is_no_doubled_sentence() -> None:
    stanza = (
        "Sous le pont Mirabeau coule la Seine\n{}\nVienne la nuit sonne l'heure.\nLes jours s'en vont je demeure.\n"
    )
    text = "\n".join(stanza.format(line) for line in ("Et nos amours", "Les mains dans les mains"))
    assert found(text, "fr", "structure/duplicate-sentence") == []
    assert found(text, "fr", "structure/duplicate-block") == []


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Il est dans dans la rue.", "fr", "dans dans"),
        ("It was the\nthe end.", "en", "the\nthe"),
        ("किताब मेज़ के के ऊपर है।", "hi", "के के"),
        ("كتبت في في الدفتر", "ar", "في في"),
        ("Kitabu cha cha mtoto", "sw", "cha cha"),
    ],
)
def test_a_small_word_typed_twice_is_found(text: str, language: str, word: str) -> None:
    (finding,) = found(text, language, "structure/duplicate-word")
    assert text[finding.start : finding.end] == word
    assert finding.fixes[0].replacement in word


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("धीरे धीरे रे मना, कभी कभी, घर घर", "hi"),
        ("Haraka haraka haina baraka; pole pole ndio mwendo", "sw"),
        ("Nous nous sommes vus, vous vous taisiez.", "fr"),
        ("la la la", "fr"),
        ("He had had enough; that that is, is.", "en"),
        ("کبھی کبھی میرے دل میں", "ur"),
        ("díẹ̀ díẹ̀", "yo"),
    ],
)
def test_words_doubled_by_grammar_are_right(text: str, language: str) -> None:
    assert found(text, language, "structure/duplicate-word") == []
