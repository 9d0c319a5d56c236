"""A text looked at stretch by stretch has the findings that it has as a whole; only what changed is looked at again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from writerdesk.checks.engine import check
from writerdesk.checks.stretches import CheckMemory, Stretch
from writerdesk.errors import ToolProblem
from writerdesk.languages.cards import card
from writerdesk.languages.dictionaries import SpelledBy, spelled_by
from writerdesk.text.verse_lines import physical_lines

UDHR = Path(__file__).resolve().parents[1] / "fixtures" / "udhr"
NEVER = 1 << 40

# Lines between which something may be found: a word twice, a sign of the line before, a letter between two words, a
# speech over several lines, a passage in another script, a note, brackets, joiners, what is not composed.
LINES = st.sampled_from(
    [
        "", " ", "the", "The the", "the rain", "In the", "Maria", "maria", "Dr.", "(a note", "here)", "[TODO]", "___",
        "Translator’s note: here", "| and", "क", "| क", "यह एक लंबा वाक्य है जो यहाँ लिखा गया है।", "с", "я a", "a я",
        "「はい。", "と答えた。」と", "『行く』", "།", "བཀྲ་ཤིས།", " །", "ፈረንጆች፡", "::", ":", "Որ", "خط الـ CEO", "12",
        "e\u0301te\u0301", "\u200b", "ab\u200b", "\u202eabc", "la journÃ©e", "က ေက", "“", "”", "«oui", "»", "x\u202fx",
        "Un passage en français qui est assez long pour peser plus que rien.", "All men are born free and equal.",
        "สวัสดีครับ ผมชื่อ", "ซึ่ง เป็น", "漢字《かんじ》", "｜語《ご》", "𞤀𞤣𞤤𞤢𞤥", "👩\u200d👩", "U.S.A.", "J. R. R.",
    ]
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=12).map("\n".join)


class Dictionary:
    """Knows every word that has an even number of letters; counts how often it is asked."""

    def __init__(self, *, down: bool = False) -> None:
        self.asked: list[str] = []
        self.down = down

    def known(self, words: Iterable[str], _language: str) -> dict[str, bool]:
        if self.down:
            raise ToolProblem("tool/checks-worker", "It is down.")
        answered = {word: len(word) % 2 == 0 for word in words}
        self.asked += answered
        return answered

    def suggest(self, _word: str, _language: str) -> tuple[str, ...]:
        return ()

    def spelled_by(self, language: str) -> SpelledBy | None:
        return spelled_by(language)


@given(TEXTS, st.sampled_from(["fr", "en", "hi", "ja", "am", "th", "ru", "sw"]))
@example("the\nthe rain\nthe", "en")
@example("क\n| क", "hi")
@example("「はい。\nと答えた。」と言った。", "ja")
def test_however_a_text_is_cut_its_findings_and_counts_are_the_same(text: str, language: str) -> None:
    whole = check(text, language, spelling=Dictionary(), memory=CheckMemory(NEVER))
    cut = check(text, language, spelling=Dictionary(), memory=CheckMemory(1))
    assert cut == whole


@given(st.lists(TEXTS, min_size=2, max_size=5))
def test_what_is_remembered_of_earlier_texts_changes_no_answer(texts: list[str]) -> None:
    memory = CheckMemory(1)
    remembered = [check(text, "fr", spelling=Dictionary(), memory=memory) for text in texts]
    assert remembered == [check(text, "fr", spelling=Dictionary()) for text in texts]


@pytest.mark.parametrize(
    "tag", ["fr", "km", *(pytest.param(tag, marks=pytest.mark.long) for tag in ("hi", "ar", "am", "ff-Adlm", "ja"))]
)
def test_a_key_in_a_long_text_has_one_stretch_looked_at_again(tag: str) -> None:
    paragraphs = (UDHR / f"{tag}.txt").read_text(encoding="utf-8").splitlines()
    text = "\n".join(f"{one} {number}" for number in range(60) for one in paragraphs)
    memory = CheckMemory()
    check(text, tag, memory=memory)
    before = {id(stretch) for _, stretch in look(memory, text, tag)}
    middle = text.index(" 30")
    changed = look(memory, text[:middle] + "x" + text[middle:], tag)
    fresh = [stretch for _, stretch in changed if id(stretch) not in before]
    assert 0 < sum(len(stretch.text) for stretch in fresh) < len(text) / 3
    assert "".join(stretch.text for _, stretch in changed) == text[:middle] + "x" + text[middle:]


def look(memory: CheckMemory, text: str, tag: str) -> list[tuple[int, Stretch]]:
    return memory.stretches(physical_lines(text), text, tag, card(tag), None)


def test_words_are_asked_once_and_again_when_the_dictionary_was_down() -> None:
    memory, dictionary = CheckMemory(1), Dictionary(down=True)
    text = "Une maison\nRouge maison\n"
    assert check(text, "fr", spelling=dictionary, memory=memory).tools.spelling == "failed"
    dictionary.down = False
    found = check(text, "fr", spelling=dictionary, memory=memory)
    assert found.tools.spelling == "ran"
    assert [finding.found for finding in found.findings] == ["Une", "Rouge"]
    asked = len(dictionary.asked)
    check(text + "Une fleur\n", "fr", spelling=dictionary, memory=memory)
    assert dictionary.asked[asked:] == ["fleur"]
