"""Brackets in every script, and each language's own quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.checks.engine import check


def of(text: str, language: str, rule: str) -> list[tuple[str, str]]:
    """(what stands at the place, what is expected)"""
    return [(text[f.start : f.end], f.expected) for f in check(text, language).findings if f.rule == rule]


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("fr", "Il vint (hier.", ("(", ")")),
        ("fr", "Il vint hier) ici.", (")", "(")),
        ("fr", "Il vint (hier] ici.", ("]", ")")),
        ("ja", "彼は「行くと言った。", ("「", "」")),
        ("ja", "彼は「行く』と言った。", ("』", "」")),
        ("ja", "彼は（行った。", ("（", "）")),
        ("ja", "本『雪国を読む。", ("『", "』")),
        ("zh", "他读《红楼梦。", ("《", "》")),
        ("ar", "جاء (أمس إلى البيت.", ("(", ")")),
        ("ar", "جاء أمس) إلى البيت.", (")", "(")),
        ("hi", "वह (कल आया।", ("(", ")")),
        ("am", "እሱ [ትናንት መጣ።", ("[", "]")),
        ("bo", "༼བོད་ཡིག", ("༼", "༽")),
    ],
)
def test_a_bracket_without_its_partner_is_found_at_its_place(language: str, text: str, fault: tuple[str, str]) -> None:
    assert of(text, language, "structure/brackets") == [fault]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "a) un ; b) deux ; 3) trois\n\n1) encore\niv) fin"),
        ("hi", "क) एक\nख) दो\n१) तीन"),
        ("ar", "أ) واحد\n(جاء (أمس) إلى [البيت])"),
        ("en", "Well :) and ;-) then :("),
        ("ja", "「『雪国』を読んだ（昨日）」と言った。"),
        ("ja", "「長い話。\n\n「まだ続く。」"),
        ("fr", "(une parenthèse\n\nqui passe la strophe)"),
        ("ur", "(کل) آیا"),
    ],
)
def test_lists_faces_and_nesting_are_right(language: str, text: str) -> None:
    assert of(text, language, "structure/brackets") == []


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("fr", "Il dit : « Bonjour, et partit.", ("«", "»")),
        ("fr", "Il dit : Bonjour », et partit.", ("»", "«")),
        ("fr", "Il dit : « Bonjour ”, et partit.", ("”", "»")),
        ("hi", "उसने कहा, “चलो और चला गया।", ("“", "”")),
        ("sw", 'Alisema, "Twende na akaondoka.', ('"', '"')),
        ("en", 'He said "no" and "maybe to her.', ('"', '"')),
        ("am", "«ሰላም አለ።", ("«", "»")),
        ("ar", "قال: «مرحبا ثم ذهب.", ("«", "»")),
    ],
)
def test_a_quotation_that_is_never_closed_is_found(language: str, text: str, fault: tuple[str, str]) -> None:
    assert of(text, language, "structure/quotes") == [fault]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« L'un dit “non” », dit-il, « l'autre : oui »."),
        ("fr", "« Un long discours.\n\n« Il continue.\n\n» Et finit. »"),
        ("en", "“A long speech.\n\n“It goes on.”"),
        ("en", "It's the poets' 'tis and ’twas; rock ’n’ roll; the 6\" nail."),
        ("yo", "Ó ní, ‘Ẹ káàbọ̀’ sí wa."),
        ("ha", "'Yan'uwa sun ce ƙ'arya"),
        ("ar", "قال: «مرحبا» ثم قال: ”نعم“ ثم “لا” ."),
        ("ur", "اس نے کہا ”چلو“ اور چلا گیا۔"),
        ("hi", 'उसने कहा, "चलो" और ‘हाँ’।'),
        ("de", "Er sagte: „Komm“, sie: »Nein«."),
        ("ja", "彼は「はい」と言った。"),
        ("am", "«ሰላም» አለ።"),
        ("fr", "Ô nuit, qu'as-tu fait d'l'amour, j't'aim' encor'"),
    ],
)
def test_right_quotations_and_apostrophes_are_left_alone(language: str, text: str) -> None:
    assert of(text, language, "structure/quotes") == []


def test_marks_of_another_language_are_advice_once() -> None:
    text = "Il dit „oui“ puis „non“, puis „peut-être“.\n"
    (finding,) = [f for f in check(text, "fr").findings if f.rule == "structure/quotes"]
    assert finding.severity == "advice"
    assert finding.found == "„"
    assert finding.expected == "« »"


def test_a_language_without_a_card_has_no_foreign_marks() -> None:
    assert of("« a » “b” 「c」", "und", "structure/quotes") == []


@given(st.lists(st.sampled_from(["()", "[]", "「」", "（）"]), min_size=1, max_size=12))
def test_nested_pairs_never_alarm_and_a_lost_one_always_does(pairs: list[str]) -> None:
    text = "言葉"
    for pair in pairs:
        text = pair[0] + text + pair[1]
    assert of(text, "ja", "structure/brackets") == []
    assert of(text[1:], "ja", "structure/brackets") != []
    assert of(text[:-1], "ja", "structure/brackets") != []
