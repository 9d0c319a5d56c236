"""Marks of the language in the place of typewriter's marks: printed usage of each language, never in code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.typed_marks import quote_style
from writerdesk.text.quotation import turn, turned


def typed(tag: str, keys: str) -> str:
    """What stands when these keys were pressed one after the other."""
    style, text = quote_style(card(tag)), ""
    assert style is not None
    for key in keys:
        text += key
        made = turn(text, style)
        if made is not None:
            text = text[: -made.removed] + made.inserted
    return text


@pytest.mark.parametrize(
    ("tag", "keys", "wanted"),
    [
        ("en", "\"I don't 'know' it,\" she said.", "“I don’t ‘know’ it,” she said."),
        ("en", '"A "nested" word"', "“A ‘nested’ word”"),
        ("en", '("so")', "(“so”)"),
        ("fr", 'Il dit "l\'homme".', "Il dit «\u00a0l’homme\u00a0»."),
        ("ar", 'قال "نعم"', "قال ”نعم“"),
        ("ur", '"ہاں"', "”ہاں“"),
        ("am", "\"ሰላም 'ልጅ' ነው\"", "«ሰላም ‹ልጅ› ነው»"),
        ("km", 'គាត់និយាយ"បាទ"', "គាត់និយាយ“បាទ”"),
        ("sw", "ng'ombe", "ng'ombe"),
        ("uz", 'o\'zbek "ha"', "o’zbek “ha”"),
        # Inside a quotation stand the marks of the second level, and inside those the first again (CLDR).
        ("uz", 'Ali "men "ha" dedim" dedi.', "Ali “men ’ha‘ dedim” dedi."),
        ("uz", "ma' \"U 'ha' deb\" ketdi", "ma’ “U ’ha‘ deb” ketdi"),
        ("fr", 'Il dit "elle crie "oui" au loin".', "Il dit «\u00a0elle crie “oui” au loin\u00a0»."),
        ("fr", "Il dit \"elle crie 'oui' au loin\".", "Il dit «\u00a0elle crie “oui” au loin\u00a0»."),
        ("fi", 'Hän "sanoi "kyllä" heti" ja "lähti".', "Hän ”sanoi ’kyllä’ heti” ja ”lähti”."),
        ("he", 'הוא "אמר "כן" מיד" והלך.', "הוא ”אמר ’כן’ מיד” והלך."),
        ("uk", 'Він "сказав "так" одразу".', "Він «сказав „так“ одразу»."),
        ("ja", '彼は"はい"と言った', "彼は「はい」と言った"),
        ("fr", 'Il dit " oui " ici.', "Il dit «\u00a0 oui\u00a0» ici."),
    ],
)
def test_quotation_marks_are_those_of_the_language(tag: str, keys: str, wanted: str) -> None:
    assert typed(tag, keys) == wanted
    style = quote_style(card(tag))
    assert style is not None
    assert turned(keys, style) == wanted


@pytest.mark.parametrize("keys", ['`print("x")`', 'https://a.b/?q="c"', 'x="1"', 'a 5" nail', "C:\\'x'", "user@'x'"])
def test_code_addresses_and_measures_stay(keys: str) -> None:
    assert typed("en", keys) == keys


def test_a_block_of_code_stays() -> None:
    style = quote_style(card("en"))
    assert style is not None
    assert turned('"a"\n```\n"b"\n```\n"c"', style) == '“a”\n```\n"b"\n```\n“c”'


@pytest.mark.parametrize(
    ("tag", "keys", "wanted"),
    [
        ("en", "so... well", "so… well"), ("en", "a -- b --- c", "a – b — c"), ("km", "ក... --", "ក... --"),
        ("sw", "na... --", "na... --"), ("ja", "ー...", "ー…"), ("en", "-----", "—--"), ("en", "`a...`", "`a...`"),
    ],
)  # fmt: skip
def test_ellipsis_and_dashes_only_where_the_language_has_them(tag: str, keys: str, wanted: str) -> None:
    assert typed(tag, keys) == wanted


def test_a_language_without_a_card_gets_no_guess() -> None:
    assert quote_style(card("kea")) is None


@given(st.text("ab \n\"'.-`(«“”‘’–5=/शक", max_size=40), st.sampled_from([known.tag for known in all_cards()]))
def test_turning_a_text_touches_nothing_but_straight_marks_and_spaces(text: str, tag: str) -> None:
    style = quote_style(card(tag))
    assert style is not None
    marks = {*"\"'’ \u00a0\u202f", *style.outer, *style.inner}
    before, after = ("".join(sign for sign in one if sign not in marks) for one in (text, turned(text, style)))
    assert before == after
    assert turned(turned(text, style), style) == turned(text, style)
