"""A passage in another language in the middle of a text: found where it is long enough, silence elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from writerdesk.checks.engine import check
from writerdesk.languages.second_opinion import is_installed

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
WHOLE = Path(__file__).parent.parent / "fixtures" / "declaration"
pytestmark = pytest.mark.skipif(not is_installed(), reason="pycld2 has no wheel for this machine")

FRENCH = "La lune blanche luit dans les bois, de chaque branche part une voix sous la ramée, ô bien-aimée"
ENGLISH = "She had been waiting at the window since the rain began, and nobody had come along the road. "
MARATHI = "या भवनातील गीत पुराणे मौन झाले आहे आणि जुन्या आठवणी आता कोणालाच नको आहेत असे वाटते"
HINDI = "रमजान के पूरे तीस रोज़ों के बाद आज ईद आई है। कितना मनोहर, कितना सुहावना प्रभात है।\n"


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [
        (text[one.start : one.end].strip(" .।\n"), one.severity)
        for one in check(text, language).findings
        if one.rule == "language/other"
    ]


def test_a_paragraph_a_stanza_and_a_sentence() -> None:
    stanza = "\n".join(FRENCH.split(", "))
    assert found(f"{ENGLISH}\n\n{FRENCH}\n\n{ENGLISH}\n", "en") == [(FRENCH, "advice")]
    assert found(f"{ENGLISH}\n\n{stanza}\n\n{ENGLISH}\n", "en") == [(stanza, "advice")]
    assert found(f"{ENGLISH}{FRENCH}. {ENGLISH}\n", "en") == [(FRENCH, "advice")]
    assert found(f"{HINDI}{MARATHI}.\n{HINDI}", "hi") == [(MARATHI, "advice")]


@pytest.mark.parametrize("words", ["à la carte", "“Comment allez-vous, mon vieux?” he asked.", "Voilà, dit-il."])
def test_a_few_words_are_let_be(words: str) -> None:
    assert found(f"{ENGLISH}{words} {ENGLISH}\n", "en") == []


def test_the_sentence_says_which_language_it_seems_to_be() -> None:
    (finding,) = [one for one in check(f"{ENGLISH}\n{FRENCH}\n", "en").findings if one.rule == "language/other"]
    assert (finding.message, finding.expected) == ("This passage seems to be in French, not in English.", "English")


def test_near_relatives_are_not_told_apart() -> None:
    lines = [line for line in (WHOLE / "bs.txt").read_text("utf-8").splitlines() if len(line) > 80][:12]
    assert found("\n".join(lines) + "\n", "sr-Latn") == []
    lines = [line for line in (WHOLE / "id.txt").read_text("utf-8").splitlines() if len(line) > 80][:12]
    assert found("\n".join(lines) + "\n", "ms") == []


@pytest.mark.parametrize("tag", ["en", "cy", "fo", "gd", "gv", "oc", "tl", "uz-Cyrl", "uk", "ne", "kk", "lv"])
def test_silence_on_a_whole_text(tag: str) -> None:
    assert found((WHOLE / f"{tag}.txt").read_text("utf-8"), tag) == []


@pytest.mark.parametrize("tag", ["ha", "qu", "sw", "yo", "zu", "ur", "hi", "am"])
def test_silence_on_the_beginning_of_a_text(tag: str) -> None:
    assert found((UDHR / f"{tag}.txt").read_text("utf-8"), tag) == []
