"""Findings in the language of the window: every sentence that a check makes is one that translators are given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.translations.said_sentences import said_sentences
from writerdesk.checks.engine import check
from writerdesk.checks.forms import list_forms, load_form
from writerdesk.checks.rule_words import rule_words
from writerdesk.checks.said import Said, made_of
from writerdesk.checks.scansion import scan
from writerdesk.checks.yardsticks import Limit, Limits
from writerdesk.desktop.catalogues import Catalogues
from writerdesk.desktop.error_words import what_happened
from writerdesk.desktop.finding_words import form_name, rule_name, told, told_left
from writerdesk.errors import Refused
from writerdesk.languages.capabilities import PARTS, capability_card
from writerdesk.languages.cards import all_cards, card
from writerdesk.packages.documents import FindingLeft

SAID = Said(
    "The piece has {count} {unit}; the brief asks for {expected}.",
    count=3,
    unit=Said("stanzas"),
    expected=Said("at most {most} {unit}", most=2, unit=Said("stanzas")),
)
TWICE = Said("“{word}” stands twice.", word="مطر")

TOLD = {
    "ar": ("في النص ٣ (فقرات شعرية)؛ والتكليف يطلب ٢ على الأكثر (فقرات شعرية).", "السطر ٧ يكرر السطر ٢."),
    "hi": ("रचना में 3 पद हैं; विवरण ज़्यादा से ज़्यादा 2 पद माँगता है।", "पंक्ति 7, पंक्ति 2 को दोहराती है।"),
    "fr": ("Le texte a 3 strophes ; le brief demande au plus 2 strophes.", "La ligne 7 répète la ligne 2."),
}  # fmt: skip


# What the card of Hindi says of line ends and of its dictionary's measure, and that of Finnish of its syllables.
CARD = {
    "ar": (
        "تنكسر الأسطر بين الكلمات.",
        "يقبل ٨٩٫٢٪ من ١٬٩٣١ كلمة من نص متصل",
        "\u2068Kalevala\u2069: ١١ من ١١ من الأبيات لها مقاطع وزنها",
    ),
    "hi": (
        "पंक्तियाँ शब्दों के बीच टूटती हैं।",
        "चलते पाठ के 1,931 शब्दों में से 89.2% मानता है",
        "\u2068Kalevala\u2069: 11 में से 11 पंक्तियों के अक्षर उनके छंद के अनुसार हैं",
    ),
    "fr": (
        "Les lignes se coupent entre les mots.",
        "accepte 89,2 % de 1 931 mots de texte suivi",
        "\u2068Kalevala\u2069 : 11 vers sur 11 ont les syllabes de leur mètre",
    ),
}
FORM = {"ar": "الكورال وينبا", "hi": "कुरल वेण्पा", "fr": "Kural venpa"}


RULE = {
    "ar": ("قوافي الشكل، بقاعدة اللغة.", "كلمة لا يعرفها المعجم."),
    "hi": ("विधा की तुकें, भाषा के नियम से।", "शब्द जिसे शब्दकोश नहीं जानता।"),
    "fr": ("Les rimes de la forme, selon la règle de la langue.", "Un mot que le dictionnaire ne connaît pas."),
}


def _left(message: str, said: object) -> FindingLeft:
    return FindingLeft("limits/stanzas", "advice", 0, 0, message, "left", said=said)


@pytest.mark.parametrize("tag", sorted(TOLD))
def test_a_sentence_is_filled_in_the_language_part_by_part(qapp: QApplication, tmp_path: Path, tag: str) -> None:
    before, spoken = QLocale(), Catalogues(tmp_path)
    QLocale.setDefault(QLocale(tag))
    try:
        assert spoken.show(tag)
        assert (told(SAID), told(Said("Line {line} repeats line {other}.", line=7, other=2))) == TOLD[tag]
        assert "\u2068مطر\u2069" in told(TWICE)
        assert form_name("kural-venpa") == form_name("Kural venpa") == FORM[tag]
        assert all(form_name(form.name) == form_name(form.id) for form in list_forms())
        assert form_name("Alt of our village") == "Alt of our village"
        claims = capability_card("hi")
        counted = capability_card("fi")["counting"]["measured"]
        shown = claims["wrapping"]["why"], claims["spelling"]["measured"], counted
        assert tuple(map(told, shown)) == CARD[tag]
        assert told_left(_left(str(SAID), made_of(SAID))) == TOLD[tag][0]
        assert told_left(_left("Something else.", made_of(SAID))) == "Something else."
        assert told(Said.verbatim("Pas d’espace {ici}.")) == "Pas d’espace {ici}."
        named = Said("Not told from {languages}: said to be one of these.", languages=card("ta").called)
        assert "\u2068தமிழ்\u2069" in told(named)
        assert "Tamil" in str(named)
        assert "\u2068{here}\u2069" in what_happened(
            Refused("language/tag", "“{tag}” is not a language tag.", tag="{here}")
        )
        assert all(rule_name(rule) != words for rule, words in rule_words().items())
        assert (rule_name("form/rhyme"), rule_name("spelling")) == RULE[tag]
        assert rule_name("nobody/knows") == "\u2068nobody/knows\u2069"
        assert told(Said("Nobody translated {this}.", this="it")) == "Nobody translated \u2068it\u2069."
        QLocale.setDefault(QLocale("en"))
        assert told(SAID) == "The piece has 3 stanzas; the brief asks for at most 2 stanzas."
    finally:
        spoken.clear()
        QLocale.setDefault(before)


MESSY = (
    "Ce mot mot а répété « ici (là.\nLe so\u200bleil [TODO] [Note du traducteur : voir plus bas] ’tombe”.\n\n"
    "Une phrase assez longue pour être comptée deux fois ici même.\n"
    "Une phrase assez longue pour être comptée deux fois ici même.\n"
)
ASKED = Limits(
    lengths=(Limit("words", 500, 600), Limit("lines", None, 2), Limit("matras", 3, 3)), forbidden=("soleil",)
)
VERSE = {
    "doha": ("hi", "रात रात भर बारिश होती रही यहाँ\nसुबह तक सब भीग गया\n"),
    "haiku": ("ja", "ふるいけや\nかわずとびこむみずのおとがする\n"),
    "shairi": ("sw", "Paka alipanda mti, akaona ndege mwekundu\nKaruka\nBahari\n"),
    "luc-bat": ("vi", "Trăm năm trong cõi người ta\nChữ tài chữ mệnh khéo mà ghét nhau quá\n"),
    "sonnet-petrarchan": ("en", "The rain has come\nAnd stays the whole long evening in the town\n\nNo more\n"),
    "ghazal": ("ur", "دل ناداں تجھے ہوا کیا ہے\nآخر اس درد کی دوا\nہم ہیں مشتاق\nیا الٰہی یہ ماجرا کیا ہے\n"),
    "venpa": ("ta", "அகர முதல எழுத்தெல்லாம்\nஆதி பகவன்\n"),
    "play": ("en", "SCENE I\n\nWho says this?\n\nANNA\n\nBRUNO\nNothing.\n"),
    "lyric": ("en", "No label here\n\n[Chorus]\nLa la la\n\n[Verse]\n\n[Chorus]\nLa la\n"),
}


def _parts(said: object) -> Iterator[Said]:
    if isinstance(said, Said):
        yield said
        for value in said.fields.values():
            yield from _parts(value)


def test_every_sentence_of_a_check_is_given_to_translators() -> None:
    known = set(said_sentences())
    findings = list(check(MESSY, "fr", limits=ASKED).findings)
    for name, (language, text) in VERSE.items():
        findings += scan(text, load_form(name), language).findings
    said = {part.template for one in findings
            for whole in (one.message, one.expected, *(fix.label for fix in one.fixes))
            for part in _parts(whole)}  # fmt: skip
    assert len(said) > 30
    assert {one for one in said - known if re.search(r"[^\W\d_]", re.sub(r"\{\w*\}", "", one))} == set()


def test_every_reason_on_a_language_card_is_given_to_translators() -> None:
    known = set(said_sentences())
    tags = [one.tag for one in all_cards()] + ["ln", "hi-Thai", "xx-Yyyy", "sl", "ar-Tibt"]
    whys = [claim["why"] for card in map(capability_card, tags) for part in PARTS for claim in [card[part]]]
    said = {part.template for why in whys for part in _parts(why)}
    assert len(said) > 60
    assert {one for one in said - known if re.search(r"[^\W\d_]", re.sub(r"\{\w*\}", "", one))} == set()
