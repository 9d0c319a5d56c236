"""What is counted in portions adds up to what is counted at once."""

from __future__ import annotations

import pytest

from writerdesk.text.portions import AT_ONCE, portions
from writerdesk.text.segments import graphemes, parts

SENTENCES = {
    "en": "It was the best of times, it was the worst. ",
    "hi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता है। ",
    "ur": "وہ بہترین وقت تھا، وہ بدترین وقت تھا۔ ",
    "ff-Adlm": "𞤋𞤲𞥆𞤢𞤥𞤢 𞤢𞥄𞤣𞤫𞥅𞤶𞤭 𞤬𞤮𞤬 ",
    "km": "មនុស្សទាំងអស់កើតមកមានសេរីភាព",
    "yo": "Gbogbo ènìyàn ni a bí ní òmìnira \u0301x ",
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_portions_add_up(tag: str) -> None:
    text = SENTENCES[tag] * (5 * AT_ONCE // len(SENTENCES[tag]))
    cut = list(portions(text))
    assert "".join(cut) == text
    assert (len(cut) > 3) == (" " in text)
    assert [one for portion in cut for one in graphemes(portion)] == graphemes(text)
    assert [one for portion in cut for one in parts(portion, "word", tag)] == list(parts(text, "word", tag))


def test_a_short_text_is_one_portion_and_so_is_none() -> None:
    assert list(portions("a word")) == ["a word"]
    assert list(portions("")) == [""]
